@testable import BenefitInterchange

extension JSONValue {
  /// The JSON without white space between its parts; for values whose texts need no escapes.
  var compact: String {
    switch self {
    case .object(let members):
      "{" + members.map { "\"\($0.name)\":" + $0.value.compact }.joined(separator: ",") + "}"
    case .array(let elements): "[" + elements.map(\.compact).joined(separator: ",") + "]"
    case .string(let text): "\"\(text)\""
    case .number(let text): text
    case .bool(let truth): "\(truth)"
    case .null: "null"
    }
  }
}
