/// One Unicode scalar read out of UTF-8 bytes, with the number of bytes it takes.
///
/// The standard library repairs broken UTF-8 without a word; a document with broken text must be refused at
/// the byte where it breaks, so the sequences are checked here, by table 3-7 of the Unicode standard.
struct UTF8Sequence: Hashable {
  /// The scalar.
  let scalar: Unicode.Scalar
  /// The number of its bytes, 1 to 4.
  let length: Int

  /// Decodes the sequence that starts at an offset.
  ///
  /// - Throws: What is wrong with the bytes there.
  /// - Precondition: `offset` is inside `bytes`.
  static func decode(_ bytes: [UInt8], at offset: Int) throws(JSONFault.UTF8Defect) -> UTF8Sequence {
    let lead = bytes[offset]
    switch lead {
    case ..<0x80: return UTF8Sequence(scalar: Unicode.Scalar(lead), length: 1)
    case ..<0xC0: throw .strayContinuation
    case ..<0xC2: throw .overlong
    case ..<0xE0: return try assemble(bytes, at: offset, length: 2)
    case ..<0xF0: return try assemble(bytes, at: offset, length: 3)
    case ..<0xF5: return try assemble(bytes, at: offset, length: 4)
    case ..<0xF8: throw .beyondUnicode
    default: throw .impossibleByte
    }
  }

  /// Puts a sequence of two to four bytes together, and refuses what could have been written shorter.
  private static func assemble(
    _ bytes: [UInt8], at offset: Int, length: Int
  ) throws(JSONFault.UTF8Defect) -> UTF8Sequence {
    var value = UInt32(bytes[offset]) & (0x7F >> UInt32(length))
    for position in offset + 1..<offset + length {
      guard position < bytes.count, bytes[position] & 0xC0 == 0x80 else { throw .truncated }
      value = value << 6 | UInt32(bytes[position] & 0x3F)
    }
    guard value <= 0x10FFFF else { throw .beyondUnicode }
    guard value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000) else { throw .overlong }
    guard let scalar = Unicode.Scalar(value) else { throw .surrogate }
    return UTF8Sequence(scalar: scalar, length: length)
  }
}
