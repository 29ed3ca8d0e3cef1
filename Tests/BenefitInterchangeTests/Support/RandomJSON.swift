@testable import BenefitInterchange

/// Random values that a document may hold, with the awkward texts and numbers more often than chance would.
struct RandomJSON {
  var generator: SplitMix64

  private static let texts = [
    "", "\"", "\\", "/", "\u{0}", "\u{1F}", "\u{7F}", "\u{8}\u{C}\n\r\t", "å", "a\u{30A}", "é", "e\u{301}",
    "\u{2028}", "\u{FEFF}", "\u{FFFF}", "\u{10FFFF}", "\u{D7FF}\u{E000}", "😀", "👩‍👩‍👧", "\\u0041",
    "</script>", "\r\n", " ",
  ]
  private static let numbers = [
    "0", "-0", "0.0", "1", "-1", "0.5", "999999999999999", "-999999999999999", "0.000000001", "1e14",
    "1E+2", "15e-1", "1.50", "0e0",
  ]

  mutating func value(depth: Int = 4) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &generator) {
    case 0: .null
    case 1: .bool(Bool.random(using: &generator))
    case 2: .number(number())
    case 3, 4: .string(text())
    case 5, 6: .object(members(depth: depth - 1))
    default: .array((0..<Int.random(in: 0...5, using: &generator)).map { _ in value(depth: depth - 1) })
    }
  }

  private mutating func members(depth: Int) -> [JSONValue.Member] {
    var names: Set<[UInt8]> = []
    var members: [JSONValue.Member] = []
    // Now and then so many that the names are looked up in a table.
    let most = Int.random(in: 0..<10, using: &generator) == 0 ? 30 : 6
    for _ in 0..<Int.random(in: 0...most, using: &generator) {
      let name = text()
      guard names.insert(Array(name.utf8)).inserted else { continue }
      members.append(.init(name, value(depth: depth)))
    }
    return members
  }

  private mutating func number() -> String {
    guard Bool.random(using: &generator) else {
      return Self.numbers.randomElement(using: &generator) ?? "0"
    }
    let whole = Int.random(in: -999_999...999_999, using: &generator)
    return Bool.random(using: &generator)
      ? "\(whole)" : "\(whole).\(Int.random(in: 0...999_999_999, using: &generator))"
  }

  private mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...4, using: &generator) {
      if Bool.random(using: &generator) {
        text += Self.texts.randomElement(using: &generator) ?? ""
      } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &generator)) {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
