@testable import BenefitInterchange

extension JSONNode {
  /// Every value that holds no other, as it is written, by its path; an empty list is `[]`.
  var leaves: [String: String] {
    var leaves: [String: String] = [:]
    gatherLeaves(into: &leaves, at: .root)
    return leaves
  }

  /// How many elements every list has, by its path.
  var listLengths: [String: Int] {
    var lengths: [String: Int] = [:]
    gatherLengths(into: &lengths, at: .root)
    return lengths
  }

  private func gatherLengths(into lengths: inout [String: Int], at path: JSONPath) {
    switch content {
    case .null, .bool, .number, .string: break
    case .array(let elements):
      lengths[path.description] = elements.count
      for (index, element) in elements.enumerated() {
        element.gatherLengths(into: &lengths, at: path.appending(.index(index)))
      }
    case .object(let members):
      for member in members { member.value.gatherLengths(into: &lengths, at: path.appending(.member(member.name))) }
    }
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
