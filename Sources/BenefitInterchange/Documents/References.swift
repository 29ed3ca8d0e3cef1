/// Guesses what a reference that leads nowhere was meant for: an identity spelt nearly so, or that of the element whose
/// name was written instead.
struct References {
  private let root: JSONNode
  /// More elements aren't compared, nor longer texts, so that a hostile document can't make guessing slow.
  private static let (mostElements, mostBytes) = (500, 64)

  init(in root: JSONNode) { self.root = root }

  /// The identity that was meant by one that isn't known, at a path of the document.
  func meant(by identity: String, at path: JSONPath) -> String? {
    guard identity.utf8.count <= Self.mostBytes, let list = list(at: path) else { return nil }
    let elements = elements(of: list, for: path)
    let named = elements.first { $0.name.lowercased() == identity.lowercased() }
    return named?.id ?? Spelling.nearest(to: identity, among: elements.map(\.id))
  }

  /// The list that a reference leads into, by the name of the member that it stands in; of a node, by its kind.
  private func list(at path: JSONPath) -> LostElements.List? {
    guard let member = path.memberNames.last else { return nil }
    guard member == "refersTo" else { return LostElements.List(referredToBy: member) }
    let node = path.steps.dropLast().reduce(root as JSONNode?) { $0?.value(at: $1) }
    return node?.member("kind")?.text.flatMap { DocumentReader.NodeKind(rawValue: $0) }.flatMap {
      LostElements.List(of: $0)
    }
  }

  /// What is called what in a list: an earlier plan's own where the path goes through one that has it, otherwise the
  /// initiative's.
  private func elements(of list: LostElements.List, for path: JSONPath) -> [(id: String, name: String)] {
    let initiative = root.member("initiative")
    let plan = path.memberNames.contains("earlierPlans") ? path.steps.prefix(3).reduce(root) { $0?.value(at: $1) } : nil
    let holder = list == .nodes ? initiative?.member("effectMap") : initiative
    guard case .array(let elements)? = (plan?.member(list.rawValue) ?? holder?.member(list.rawValue))?.content else {
      return []
    }
    return elements.prefix(Self.mostElements).compactMap { element in
      guard let id = element.identity, id.utf8.count <= Self.mostBytes else { return nil }
      let name = element.member(list == .nodes ? "label" : "name")?.text ?? ""
      return (id, name.utf8.count <= 2 * Self.mostBytes ? name : "")
    }
  }
}

extension JSONNode {
  /// The value one step inwards.
  fileprivate func value(at step: JSONPath.Step) -> JSONNode? {
    switch (step, content) {
    case (.member(let name), _): member(name)
    case (.index(let index), .array(let elements)): elements.indices.contains(index) ? elements[index] : nil
    case (.index, _): nil
    }
  }
}

extension LostElements.List {
  /// The list that a member of this name refers into; nil for a member that refers into none, or into one of several.
  init?(referredToBy member: String) {
    switch member {
    case "organisation", "party", "rest", "unit": self = .organisations
    case "drivenBy", "goal": self = .goals
    case "rolloutStep": self = .rollout
    case "strategicGoals": self = .strategicGoals
    case "from", "to": self = .nodes
    default: return nil
    }
  }

  /// The list that a node of a kind refers into; nil for a capability, which refers to nothing.
  init?(of kind: DocumentReader.NodeKind) {
    switch kind {
    case .use, .changedWork, .effect: self = .goals
    case .benefit: self = .benefits
    case .strategicGoal: self = .strategicGoals
    case .capability: return nil
    }
  }
}
