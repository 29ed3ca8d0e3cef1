/// Guesses what a reference that leads nowhere was meant for: an identity spelt nearly so, or that of the element whose
/// name was written instead.
struct References {
  private let root: JSONNode
  /// More elements aren't compared, nor longer texts, so that a hostile document can't make guessing slow.
  private static let (mostElements, mostBytes) = (500, 64)

  init(in root: JSONNode) { self.root = root }

  /// The identity that was meant by one that isn't known, at a path of the document.
  func meant(by identity: String, at path: JSONPath) -> String? {
    guard identity.utf8.count <= Self.mostBytes else { return nil }
    let elements = lists(at: path).flatMap(elements).prefix(Self.mostElements)
    let named = elements.first { $0.name.lowercased() == identity.lowercased() }
    let meant = named?.id ?? Spelling.nearest(to: identity, among: elements.map(\.id))
    // An identity of a wrong list leads nowhere although it is spelt right.
    return meant == identity ? nil : meant
  }

  /// The lists that a reference may lead into, by the name of the member that it stands in.
  private func lists(at path: JSONPath) -> [LostElements.List] {
    guard let member = path.memberNames.last else { return [] }
    return LostElements.List(referredToBy: member).map { [$0] }
      ?? (member == "refersTo" ? [.goals, .benefits, .strategicGoals] : [])
  }

  /// What is called what in a list of the initiative.
  private func elements(of list: LostElements.List) -> [(id: String, name: String)] {
    let initiative = root.member("initiative")
    let nodes = (list == .nodes ? initiative?.member("effectMap") : initiative)?.member(list.rawValue)
    guard case .array(let elements)? = nodes?.content else { return [] }
    return elements.prefix(Self.mostElements).compactMap { element in
      guard let id = element.identity, id.utf8.count <= Self.mostBytes else { return nil }
      return (id, element.member(list == .nodes ? "label" : "name")?.text ?? "")
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
}
