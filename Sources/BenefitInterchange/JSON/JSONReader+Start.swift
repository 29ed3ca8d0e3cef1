extension JSONReader {
  /// Looks at the document as a whole before its content is read: its size and its encoding.
  mutating func readStart() throws(JSONStop) {
    guard bytes.count <= limits.bytes else {
      throw JSONStop(.documentTooLarge(bytes: bytes.count, limit: limits.bytes), at: 0)
    }
    if let encoding = Self.otherEncoding(bytes) { throw JSONStop(.otherEncoding(encoding), at: 0) }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      try record(.byteOrderMark, at: 0)
      index = 3
    }
    skipWhitespace()
    if index == bytes.count { throw JSONStop(.emptyDocument, at: index) }
  }

  /// Sees to it that nothing follows the outermost value.
  mutating func readEnd() throws(JSONStop) {
    skipWhitespace()
    if index < bytes.count { throw faultAfterEnd() }
  }

  /// The encoding that the first bytes give away, nil when they may be UTF-8.
  ///
  /// A JSON document begins with two ASCII characters, save for a text of one other character, so the zero
  /// bytes among the first four tell the encodings apart (RFC 4627, section 3).
  private static func otherEncoding(_ bytes: [UInt8]) -> JSONFault.Encoding? {
    let head = Array(bytes.prefix(4))
    if head == [0x00, 0x00, 0xFE, 0xFF] { return .utf32BigEndian }
    if head == [0xFF, 0xFE, 0x00, 0x00] { return .utf32LittleEndian }
    if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    guard bytes.count.isMultiple(of: 2) else { return nil }
    switch head.map({ $0 != 0 }) {
    case [false, false, false, true]: return .utf32BigEndian
    case [true, false, false, false]: return .utf32LittleEndian
    case [false, true, false, true], [false, true]: return .utf16BigEndian
    case [true, false, true, false], [true, false]: return .utf16LittleEndian
    default: return nil
    }
  }
}
