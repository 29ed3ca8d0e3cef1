/// Writes values in one canonical form, so that equal content gives equal bytes.
///
/// Every member and element has a line of its own, indented by two spaces a level; lines end with `\n`, and so
/// does the document. Only what must be escaped is: `"`, `\` and the control characters below U+0020.
/// Empty lists and objects are `[]` and `{}`. Reading the bytes gives the same value.
struct JSONWriter {
  private var bytes: [UInt8] = []
  private var level = 0

  /// The document as UTF-8.
  ///
  /// Time and memory are linear in the size of the document; nesting uses the program's stack.
  /// - Precondition: Every number is one by the grammar of JSON, and no object has two equal names.
  static func bytes(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value)
    writer.bytes.append(JSONByte.lineFeed)
    return writer.bytes
  }

  /// The document as text.
  ///
  /// - Precondition: Every number is one by the grammar of JSON, and no object has two equal names.
  static func text(_ value: JSONValue) -> String {
    String(decoding: bytes(value), as: UTF8.self)
  }

  private mutating func write(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let isTrue): append(isTrue ? "true" : "false")
    case .number(let text):
      precondition(JSONNumber.isNumber(text), "\(text) is no number in JSON")
      append(text)
    case .string(let text): writeString(text)
    case .array(let elements): writeArray(elements)
    case .object(let members): writeObject(members)
    }
  }

  private mutating func writeArray(_ elements: [JSONValue]) {
    guard !elements.isEmpty else { return append("[]") }
    bytes.append(JSONByte.openList)
    level += 1
    for (index, element) in elements.enumerated() {
      beginLine(afterComma: index > 0)
      write(element)
    }
    level -= 1
    beginLine(afterComma: false)
    bytes.append(JSONByte.closeList)
  }

  private mutating func writeObject(_ members: [JSONValue.Member]) {
    guard !members.isEmpty else { return append("{}") }
    var names = NameIndex()
    bytes.append(JSONByte.openObject)
    level += 1
    for (index, member) in members.enumerated() {
      precondition(names.insert(member.name) == nil, "the name \(member.name) occurs twice")
      beginLine(afterComma: index > 0)
      writeString(member.name)
      append(": ")
      write(member.value)
    }
    level -= 1
    beginLine(afterComma: false)
    bytes.append(JSONByte.closeObject)
  }

  /// Ends the line, after a comma when an item stands before, and indents the next one.
  private mutating func beginLine(afterComma: Bool) {
    if afterComma { bytes.append(JSONByte.comma) }
    bytes.append(JSONByte.lineFeed)
    bytes.append(contentsOf: repeatElement(JSONByte.space, count: 2 * level))
  }

  /// Writes a text by its bytes: those of characters beyond ASCII never need an escape.
  private mutating func writeString(_ text: String) {
    bytes.append(JSONByte.quote)
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 != JSONByte.quote && $0 != JSONByte.backslash }) {
      append(text)
    } else {
      appendEscaped(text)
    }
    bytes.append(JSONByte.quote)
  }

  private mutating func appendEscaped(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case JSONByte.quote: append("\\\"")
      case JSONByte.backslash: append("\\\\")
      case 0x08: append("\\b")
      case 0x0C: append("\\f")
      case JSONByte.lineFeed: append("\\n")
      case JSONByte.carriageReturn: append("\\r")
      case JSONByte.tab: append("\\t")
      case ..<0x20: append((byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
  }

  private mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }
}
