/// A value to write as JSON.
///
/// ```swift
/// JSONWriter.text(.object([.init("amount", .number("12.50"))]))   // {⏎  "amount": 12.50⏎}⏎
/// ```
///
/// Its `==` compares texts as `String` does, so two spellings of `é` are equal to it; what must be the same
/// byte for byte is compared as written.
indirect enum JSONValue: Sendable, Hashable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number as it is to be written, such as `12.50`.
  case number(String)
  /// A text; what must be escaped in it is escaped by the writer.
  case string(String)
  /// The elements in the order they are to be written.
  case array([JSONValue])
  /// The members in the order they are to be written.
  case object([Member])

  /// One name and its value.
  struct Member: Sendable, Hashable {
    let name: String
    let value: JSONValue

    init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }
}
