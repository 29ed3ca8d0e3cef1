import Foundation

/// The text of a file in this target's Fixtures folder.
func fixture(_ name: String) throws -> String {
  let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  return try String(contentsOf: tests.appending(path: "Fixtures").appending(path: name), encoding: .utf8)
}
