/// One value of a document that was read, with the bytes it stands on.
struct JSONNode: Sendable {
  /// What the value is.
  enum Content: Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number as it is written, so that no digit is lost before the model says what the number means.
    case number(String)
    /// A text with its escapes resolved.
    case string(String)
    /// The elements in their order.
    case array([JSONNode])
    /// The members in the order of the document; of members with equal names only the first is here.
    case object([JSONMember])
  }

  let content: Content
  /// The offset of the value's first byte.
  let start: Int
  /// The offset after the value's last byte.
  let end: Int

  init(_ content: Content, _ range: Range<Int>) {
    self.content = content
    start = range.lowerBound
    end = range.upperBound
  }
}

/// One name and its value in an object.
struct JSONMember: Sendable {
  /// The name with its escapes resolved; it may be empty.
  let name: String
  /// The offset of the name's opening quotation mark.
  let nameStart: Int
  let value: JSONNode
}
