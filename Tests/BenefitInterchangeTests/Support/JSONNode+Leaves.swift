@testable import BenefitInterchange

extension JSONNode {
  /// Every value that holds no other, as it is written, by its path; an empty list is `[]`.
  var leaves: [String: String] {
    var leaves: [String: String] = [:]
    gatherLeaves(into: &leaves, at: .root)
    return leaves
  }

  private func gatherLeaves(into leaves: inout [String: String], at path: JSONPath) {
    switch content {
    case .null: leaves[path.description] = "null"
    case .bool(let isTrue): leaves[path.description] = isTrue ? "true" : "false"
    case .number(let text), .string(let text): leaves[path.description] = text
    case .array(let elements):
      if elements.isEmpty { leaves[path.description] = "[]" }
      for (index, element) in elements.enumerated() {
        element.gatherLeaves(into: &leaves, at: path.appending(.index(index)))
      }
    case .object(let members):
      for member in members {
        member.value.gatherLeaves(into: &leaves, at: path.appending(.member(member.name)))
      }
    }
  }
}
