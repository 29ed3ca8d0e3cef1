/// Reads the fields of an ISO 8601 date byte by byte and never looks further than the form allows, so that a
/// long or odd text costs no more than a good one.
struct ISOFieldReader<Bytes: IteratorProtocol<UInt8>> {
  private var bytes: Bytes

  init<Text: Sequence>(_ text: Text) where Text.Iterator == Bytes {
    bytes = text.makeIterator()
  }

  /// The number written with exactly so many ASCII digits.
  mutating func number(digits: Int) -> Int? {
    let asciiDigits = UInt8(ascii: "0")...UInt8(ascii: "9")
    var value = 0
    for _ in 0..<digits {
      guard let byte = bytes.next(), asciiDigits.contains(byte) else { return nil }
      value = value * 10 + Int(byte - asciiDigits.lowerBound)
    }
    return value
  }

  /// Whether the next byte is a hyphen-minus.
  mutating func hyphen() -> Bool {
    bytes.next() == UInt8(ascii: "-")
  }

  /// Whether nothing is left.
  mutating func isAtEnd() -> Bool {
    bytes.next() == nil
  }
}

/// A non-negative number with leading zeros: 7 to width 2 is "07".
func zeroPadded(_ number: Int, toWidth width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
