@testable import BenefitInterchange

extension JSONNode {
  /// The node without its places, to compare what was read with what was written.
  var value: JSONValue {
    switch content {
    case .null: .null
    case .bool(let isTrue): .bool(isTrue)
    case .number(let text): .number(text)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.value))
    case .object(let members): .object(members.map { .init($0.name, $0.value.value) })
    }
  }
}

extension JSONValue {
  /// The value spelled out byte by byte, since `==` takes two spellings of a text with accents for one.
  var spelling: String {
    switch self {
    case .null: "null"
    case .bool(let isTrue): isTrue ? "yes" : "no"
    case .number(let text): "number:\(text)"
    case .string(let text): "text:\(Array(text.utf8))"
    case .array(let elements): "list:[\(elements.map(\.spelling).joined(separator: ","))]"
    case .object(let members):
      "object:{\(members.map { "\(Array($0.name.utf8))=\($0.value.spelling)" }.joined(separator: ","))}"
    }
  }
}
