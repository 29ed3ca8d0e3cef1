extension JSONFault {
  /// An encoding that a document was written in instead of UTF-8; the raw value is its name.
  public enum Encoding: String, Sendable, Hashable, CaseIterable {
    /// Two bytes each, the greater half first.
    case utf16BigEndian = "UTF-16BE"
    /// Two bytes each, the lesser half first.
    case utf16LittleEndian = "UTF-16LE"
    /// Four bytes each, the greatest first.
    case utf32BigEndian = "UTF-32BE"
    /// Four bytes each, the least first.
    case utf32LittleEndian = "UTF-32LE"
  }

  /// What is wrong with bytes that are not UTF-8.
  public enum UTF8Defect: Error, Sendable, Hashable, CaseIterable {
    /// A byte that may only continue a character begins one.
    case strayContinuation
    /// A character is written with more bytes than it needs, which has been used to smuggle it past checks.
    case overlong
    /// Half of a surrogate pair is written as a character.
    case surrogate
    /// The number of the character is above U+10FFFF, where Unicode ends.
    case beyondUnicode
    /// The bytes of a character end too early; text in Latin-1 or Windows-1252 mostly looks so.
    case truncated
    /// The byte does not occur in UTF-8.
    case impossibleByte
  }

  /// A part of a document that has a beginning and an end.
  public enum Part: Sendable, Hashable, CaseIterable {
    /// A text between quotation marks.
    case string
    /// A list between `[` and `]`.
    case array
    /// An object between `{` and `}`.
    case object
  }

  /// What the grammar has room for at a place.
  public enum Expectation: Sendable, Hashable {
    /// A value.
    case value
    /// The name of a member, or the end of its object.
    case name
    /// A comma, or the end of a list or object.
    case commaOrEnd(of: Part)
  }
}
