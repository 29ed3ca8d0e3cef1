@testable import BenefitInterchange

/// Changes a document at random, in a byte or in a token, so that many of the changed documents are still JSON and
/// some are still valid.
struct DocumentMutator {
  /// The document.
  let bytes: [UInt8]
  /// The texts, numbers and words of the document.
  let tokens: [Range<Int>]
  var generator: SplitMix64

  private static let awkward = [
    "0e999", "1e\(String(repeating: "0", count: 1_200))1",
    "-0.0e-400", "1e100", "0", "-1", "1", "6", "12", "600", "1200", "1e14", "-1e14", "0.000000001", "999999999999999",
    "0.123456789",
    "null", "true", "[]", "{}", "[0]", #""""#, #""none""#, #""1900-01-01""#, #""2200-12-31""#, #""2200-12""#,
    #""999999999999.99""#, #""-999999999999.99""#, #""norr""#, #""bruk""#, #""increase""#, #""immediate""#,
    #""\u200b\n""#, #""01""#, #""1000000000000.01""#, #""syd""#, #""skola""#,
  ]

  init(_ text: String, seed: UInt64) {
    bytes = Array(text.utf8)
    tokens = Self.tokens(of: bytes)
    generator = SplitMix64(seed: seed)
  }

  /// The document with one change.
  mutating func mutated() -> [UInt8] {
    Int.random(in: 0..<3, using: &generator) == 0 ? withByteChanged() : withTokenChanged()
  }

  private mutating func withByteChanged() -> [UInt8] {
    var changed = bytes
    let place = Int.random(in: 0..<bytes.count, using: &generator)
    let byte = UInt8.random(in: 0...255, using: &generator)
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: changed[place] = byte
    case 1: changed[place] = UInt8.random(in: 0x20...0x7E, using: &generator)
    case 2: changed.insert(UInt8.random(in: 0x20...0x7E, using: &generator), at: place)
    default: changed.remove(at: place)
    }
    return changed
  }

  private mutating func withTokenChanged() -> [UInt8] {
    let place = tokens[Int.random(in: 0..<tokens.count, using: &generator)]
    let other = tokens[Int.random(in: 0..<tokens.count, using: &generator)]
    let awkward = Self.awkward[Int.random(in: 0..<Self.awkward.count, using: &generator)]
    // A number is mostly replaced by a number, so that a fair part is accepted.
    let isNumber = JSONByte.isDigit(bytes[place.lowerBound])
    let replacement: [UInt8] =
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: Array(awkward.utf8)
      case 1: Array(bytes[other])
      case 2,
        3 where isNumber:
        Array("\(Int.random(in: 0...1_300, using: &generator))".utf8)
      case 4 where isNumber: Array("0.\(Int.random(in: 1...999_999, using: &generator))".utf8)
      default: isNumber ? Array("1\(Int.random(in: 0...99, using: &generator))".utf8) : []
      }
    return Array(bytes[..<place.lowerBound]) + replacement + Array(bytes[place.upperBound...])
  }

  /// The runs of bytes that are a text in quotation marks (the document has no escapes), a number or a word.
  private static func tokens(of bytes: [UInt8]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      let start = index
      if bytes[index] == JSONByte.quote {
        index += 1
        while bytes[index] != JSONByte.quote { index += 1 }
        index += 1
      } else {
        while bytes[index] == JSONByte.point || JSONByte.isIdentifier(bytes[index]) { index += 1 }
      }
      if index > start { tokens.append(start..<index) } else { index += 1 }
    }
    return tokens
  }
}
