import Foundation

@main
struct EffectChecks {
  static func main() {
    var command = Command()
    let code = command.run(Array(CommandLine.arguments.dropFirst())) { path in
      FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    }
    FileHandle.standardOutput.write(Data(command.output.utf8))
    FileHandle.standardError.write(Data(command.errors.utf8))
    exit(code)
  }
}
