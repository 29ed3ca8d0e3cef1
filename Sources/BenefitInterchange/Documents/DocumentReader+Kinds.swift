extension DocumentReader {
  /// Notes a value of another kind than the format asks for, and JSON that could stand there.
  mutating func noteKind(_ expected: ShapeFault.Kind, _ examples: @autoclosure () -> [String], at place: Place) {
    note(.wrongKind(expected: expected, found: place.node.kind, examples: examples()), at: place)
  }

  /// The most members that an example of an object spells out.
  private static let mostSketchedMembers = 3

  /// An object with members whose values are for the writer to fill in.
  static func sketch(of names: [String]) -> String {
    var members = names.prefix(mostSketchedMembers).map { "\"\($0)\": …" }
    if names.count > members.count { members.append("…") }
    return "{\(members.joined(separator: ", "))}"
  }
}

extension JSONNumber {
  /// A text that is a plain number of few digits, which an example can repeat.
  static func short(_ text: String) -> String? { text.utf8.count <= 20 && decimal(text) != nil ? text : nil }
}

extension JSONNode {
  /// The longest text that an example repeats.
  private static let longestSketchedText = 40

  /// The number as it is written, if it is one that isn't long.
  var numeral: String? { if case .number(let text) = content { JSONNumber.short(text) } else { nil } }

  /// The value in short, as it could stand in an example.
  var sketch: String {
    switch content {
    case .null: "null"
    case .bool(let value): "\(value)"
    case .number(let text): JSONNumber.short(text) ?? "…"
    case .string(let text):
      text.count <= Self.longestSketchedText && text.allSatisfy { $0.isLetter || $0.isNumber || " -_.".contains($0) }
        ? "\"\(text)\"" : "\"…\""
    case .array: "[…]"
    case .object: "{…}"
    }
  }
}
