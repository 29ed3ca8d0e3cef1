import Foundation
import Testing

@testable import EffectChecks

/// What `--explain` prints of the bundled safety alarms, as files that a controller has read with a calculator.
struct ExplanationGoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  private static func golden(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private static func bundled(_ name: String) -> [UInt8] { Command.bundled.first { $0.name == name }?.bytes ?? [] }

  @Test(arguments: [
    ("netPresentValue", "sv", "netPresentValue.sv.txt"), ("netPresentValue", "en", "netPresentValue.en.txt"),
    ("benefitToDate", "sv", "benefitToDate.sv.txt"),
  ])
  func `the explanation is the golden file's`(figure: String, language: String, name: String) throws {
    var command = Command()
    let code = command.run(["safety-alarms.json", "--explain", figure, "--language", language]) { Self.bundled($0) }
    #expect(code == 0 && command.errors.isEmpty)
    let golden = try Self.golden(name)
    #expect(command.output == golden)
  }

  /// `label = formula = value unit [notes]`: the formula worked out is the value, to the öre or nine digits.
  @Test(arguments: ["netPresentValue.sv.txt", "netPresentValue.en.txt", "benefitToDate.sv.txt"])
  func `every line of a golden file can be followed with a pocket calculator`(name: String) throws {
    let isSwedish = name.contains(".sv.")
    let lines = try Self.golden(name).split(separator: "\n").dropFirst().map { PrintedLine($0, isSwedish: isSwedish) }
    var worked = 0
    for (index, line) in lines.enumerated() {
      guard let formula = line.formula else { continue }
      let value = try #require(line.value, "\(line.text)")
      let below = lines[(index + 1)...].prefix { $0.level > line.level }.filter { $0.level == line.level + 1 }
      // A sum of many parts is printed as the sum of the lines below it.
      let isOfLines = formula.hasPrefix("summan av ") || formula.hasPrefix("the sum of ")
      let result =
        isOfLines
        ? below.reduce(0) { $0 + ($1.value ?? 0) } : PocketCalculator.value(of: formula, decimalComma: isSwedish)
      worked += 1
      #expect(abs(try #require(result, "\(line.text)") - value) <= line.slack, "\(line.text)")
    }
    #expect(worked > 30)
  }

  @Test func `why the net present value changed between two versions adds up to the öre`() throws {
    let old = String(decoding: Self.bundled("safety-alarms.json"), as: UTF8.self)
    var new = old
    for (before, after) in [
      ("\"likely\": 4200", "\"likely\": 4000"), ("\"amount\": \"480000.00\"", "\"amount\": \"545000.00\""),
    ] {
      #expect(new.contains(before))
      new = new.replacingOccurrences(of: before, with: after)
    }
    let files = ["old.json": old, "new.json": new]
    var command = Command()
    let code = command.run(["old.json", "new.json", "--explain", "netPresentValue", "--changes"]) { name in
      files[name].map { Array($0.utf8) }
    }
    #expect(code == 0 && command.errors.isEmpty)
    let golden = try Self.golden("netPresentValue.changes.sv.txt")
    #expect(command.output == golden)
    try Self.expectToAddUp(golden)
  }

  @Test(arguments: [("sv", "expectedNetPresentValue.since.sv.txt"), ("en", "expectedNetPresentValue.since.en.txt")])
  func `why the net present value changed from the decision to now adds up to the öre`(
    language: String, name: String
  ) throws {
    var command = Command()
    let words = [
      "safety-alarms.json", "--explain", "expectedNetPresentValue", "--since", "2024-01-01", "--language", language,
    ]
    let code = command.run(words) { Self.bundled($0) }
    #expect(code == 0 && command.errors.isEmpty)
    let golden = try Self.golden(name)
    #expect(command.output == golden)
    try Self.expectToAddUp(golden)
  }

  /// The last cell of every row, in öre: the rows add up to the sum, and that is the step from the old value to the
  /// new.
  private static func expectToAddUp(_ text: String) throws {
    func minorUnits(_ text: String) -> Int? {
      Int(text.filter { $0.isNumber || $0 == "−" }.replacing("−", with: "-"))
    }
    let lines = text.split(separator: "\n").map(String.init)
    let rows = lines.dropFirst().compactMap { $0.split(separator: " ").last.flatMap { minorUnits(String($0)) } }
    let sum = try #require(rows.last)
    #expect(rows.count >= 3 && rows.dropLast().reduce(0, +) == sum)
    let ends = lines[0].components(separatedBy: ": ")[1].components(separatedBy: " → ").compactMap(minorUnits)
    #expect(ends.count == 2 && ends[1] - ends[0] == sum && sum != 0)
  }
}

/// A line `label = formula = value unit [notes]`.
private struct PrintedLine {
  let text: Substring
  let level: Int
  let formula: String?
  let value: Double?
  /// How far the formula may be from the value: an öre of an amount, the last printed digits of a factor.
  let slack: Double

  init(_ text: Substring, isSwedish: Bool) {
    self.text = text
    level = text.prefix { $0 == " " }.count / 2
    let sides = text.components(separatedBy: " = ")
    formula = sides.count > 2 ? sides[sides.count - 2] : nil
    let last = sides[sides.count - 1].components(separatedBy: " [")[0].components(separatedBy: " (")[0]
    let number = last.filter { $0.isNumber || $0 == "−" || $0 == (isSwedish ? "," : ".") }
    value = PocketCalculator.value(of: number, decimalComma: isSwedish)
    let isAmount = (last.contains("kr") || last.contains("SEK")) && !last.contains("/")
    slack = isAmount ? 0.010_001 : 1e-8 * max(1, abs(value ?? 0))
  }
}
