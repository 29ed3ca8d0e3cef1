@testable import BenefitInterchange

extension JSONValue {
  /// The value that a valid JSON text holds; `nil` when it holds none.
  init?(reading bytes: [UInt8]) {
    guard let root = JSONReader.read(bytes, limits: .standard).root else { return nil }
    self = root.value
  }

  /// The names of all members of all objects inside the value.
  var namesInside: Set<String> {
    switch self {
    case .null, .bool, .number, .string: []
    case .array(let elements): elements.reduce(into: []) { $0.formUnion($1.namesInside) }
    case .object(let members): members.reduce(into: []) { $0.formUnion($1.value.namesInside.union([$1.name])) }
    }
  }

  /// The value with what stands at a path, such as `"$.goals[0].id"`, replaced.
  func replacing(_ path: String, by new: JSONValue, at here: JSONPath = .root) -> JSONValue {
    if here.description == path { return new }
    switch self {
    case .null, .bool, .number, .string: return self
    case .array(let elements):
      return .array(
        elements.enumerated().map { $1.replacing(path, by: new, at: here.appending(.index($0))) })
    case .object(let members):
      return .object(
        members.map { .init($0.name, $0.value.replacing(path, by: new, at: here.appending(.member($0.name)))) })
    }
  }
}
