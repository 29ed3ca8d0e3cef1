extension JSONReader {
  /// Reads a text from its opening to its closing quotation mark and resolves its escapes.
  ///
  /// Runs without escapes are copied whole, so a long text costs no more a byte than a short one.
  mutating func readString() throws(JSONStop) -> String {
    let start = index
    let mark = problems.count
    var resolved: [UInt8] = []
    var runStart = start + 1
    index = runStart
    while true {
      guard let byte = nextByte else { throw unexpectedEnd(of: .string, from: start) }
      if byte == JSONByte.quote { break }
      if byte == JSONByte.backslash {
        resolved.append(contentsOf: bytes[runStart..<index])
        try readEscape(into: &resolved, from: start)
        runStart = index
      } else if byte < 0x20 {
        throw JSONStop(.controlCharacter(Unicode.Scalar(byte)), at: index)
      } else if byte < 0x80 {
        index += 1
      } else {
        index += try decodedScalar().length
      }
    }
    let rest = bytes[runStart..<index]
    index += 1
    // Without an escape there is nothing in `resolved`, and the run is the whole text.
    let length = resolved.count + rest.count
    if length > limits.stringBytes {
      try record(.stringTooLong(bytes: length, limit: limits.stringBytes), at: start, before: mark)
    }
    if resolved.isEmpty { return String(decoding: rest, as: UTF8.self) }
    resolved.append(contentsOf: rest)
    return String(decoding: resolved, as: UTF8.self)
  }

  /// The scalar at `index`.
  ///
  /// - Throws: `JSONFault.invalidUTF8` when the bytes there are none.
  func decodedScalar() throws(JSONStop) -> UTF8Sequence {
    do throws(JSONFault.UTF8Defect) {
      return try UTF8Sequence.decode(bytes, at: index)
    } catch {
      throw JSONStop(.invalidUTF8(byte: bytes[index], error), at: index)
    }
  }

  /// Resolves the escape at `index`.
  private mutating func readEscape(into resolved: inout [UInt8], from start: Int) throws(JSONStop) {
    guard index + 1 < bytes.count else {
      index = bytes.count
      throw unexpectedEnd(of: .string, from: start)
    }
    let plain: UInt8
    switch bytes[index + 1] {
    case UInt8(ascii: "u"): return try readUnicodeEscape(into: &resolved, from: start)
    case JSONByte.quote, JSONByte.backslash, JSONByte.slash: plain = bytes[index + 1]
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "n"): plain = JSONByte.lineFeed
    case UInt8(ascii: "r"): plain = JSONByte.carriageReturn
    case UInt8(ascii: "t"): plain = JSONByte.tab
    default: throw badEscape(length: 1)
    }
    resolved.append(plain)
    index += 2
  }

  /// Resolves a `\u` escape, or two of them that make up a pair.
  ///
  /// Half a pair is no character. It is told and replaced by U+FFFD, and the reading goes on, as there is no doubt
  /// about where the escape ends.
  private mutating func readUnicodeEscape(
    into resolved: inout [UInt8], from start: Int
  ) throws(JSONStop) {
    guard let unit = codeUnit(at: index) else {
      if escapeRunsOut(at: index) {
        index = bytes.count
        throw unexpectedEnd(of: .string, from: start)
      }
      throw badEscape(length: 5)
    }
    let escape = index
    index += 6
    var value = UInt32(unit)
    if unit & 0xFC00 == 0xD800, let low = codeUnit(at: index), low & 0xFC00 == 0xDC00 {
      value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF))
      index += 6
    }
    if let scalar = Unicode.Scalar(value) {
      resolved.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    } else {
      try record(.loneSurrogate(unit), at: escape)
      resolved.append(contentsOf: UTF8.encodedReplacementCharacter)
    }
  }

  /// The number of a `\u` escape, or nil when no whole one stands at the offset.
  private func codeUnit(at offset: Int) -> UInt16? {
    guard offset + 6 <= bytes.count, bytes[offset] == JSONByte.backslash,
      bytes[offset + 1] == UInt8(ascii: "u")
    else { return nil }
    var value: UInt16 = 0
    for byte in bytes[offset + 2..<offset + 6] {
      guard let digit = JSONByte.hexadecimal(byte) else { return nil }
      value = value << 4 | digit
    }
    return value
  }

  /// Whether the document ends inside a `\u` escape that is right so far.
  private func escapeRunsOut(at offset: Int) -> Bool {
    bytes.count < offset + 6 && bytes[(offset + 2)...].allSatisfy { JSONByte.hexadecimal($0) != nil }
  }

  /// The fault of the escape at `index`, shown with up to `length` characters after its backslash.
  private mutating func badEscape(length: Int) -> JSONStop {
    let start = index
    var text = "\\"
    index += 1
    for _ in 0..<length {
      guard let byte = nextByte, byte >= 0x20, text == "\\" || byte != JSONByte.quote else { break }
      do throws(JSONStop) {
        let sequence = try decodedScalar()
        text.unicodeScalars.append(sequence.scalar)
        index += sequence.length
      } catch {
        return error
      }
    }
    return JSONStop(.badEscape(text), at: start)
  }
}
