internal import BenefitRealisation

/// The elements with an identity that a document has but that couldn't be made.
///
/// A reference to one of them would be told as leading nowhere, although nothing is wrong with it.
struct LostElements {
  /// The lists whose elements other places refer to; each has identities of its own.
  enum List: String, CaseIterable {
    case organisations, strategicGoals, rollout, goals, benefits, nodes
  }

  private var identities: [List: Set<String>] = [:]
  /// The lists that may have held any identity.
  private var unknown: Set<List> = []

  /// What is lost already when the JSON has been read: of two members of one name only the first is kept, so a list
  /// that stands twice may have held anything, and so may one with an element whose identity stands twice.
  init(after problems: [JSONProblem]) {
    for problem in problems {
      let names = problem.path.memberNames
      let list = names.last == "id" ? names.last { List(rawValue: $0) != nil } : names.last
      if let list = list.flatMap({ List(rawValue: $0) }) { unknown.insert(list) }
    }
  }

  /// Adds an element; one whose identity can't be read may have had any.
  mutating func insert(_ identity: String?, of list: List) {
    if let identity {
      identities[list, default: []].insert(identity)
    } else {
      unknown.insert(list)
    }
  }

  /// Whether any element of a list has been lost.
  func hasAny(of list: List) -> Bool { unknown.contains(list) || identities[list] != nil }

  /// Whether a reference may have been meant for something that was lost.
  func mayHave(_ identity: String, in list: List) -> Bool {
    unknown.contains(list) || identities[list]?.contains(identity) == true
  }
}

extension DocumentReader {
  /// Whether what the model has against a value only follows from something that couldn't be made.
  mutating func isConsequence(_ problem: ModelProblem, at culprit: Place, from place: Place) -> Bool {
    switch problem.fault {
    case .unknownReference where problem.path.steps.first == .member("earlierPlans") && culprit.node.text == nil:
      // An earlier plan that leaves out the part with the reference: what it refers to is one of its own lists.
      return LostElements.List.allCases.contains { lost.hasAny(of: $0) }
    case .unknownReference(let identity):
      // What stands in for a reference that couldn't be read leads nowhere.
      guard culprit.node.text == identity, !VisibleText.isBlank(identity) else { return true }
      return target(of: culprit, problem.path, from: place).map { lost.mayHave(identity, in: $0) } ?? false
    case .empty:
      // A list that lost all its elements isn't empty in the document, nor is one that isn't a list.
      if case .array(let elements) = culprit.node.content { return !elements.isEmpty }
      return true
    case .landedBeyondPotential:
      // Without one of its steps the rollout gives less than the document says.
      return lost.hasAny(of: .rollout)
    case .unknownCheckpoint, .notTwoCheckpoints:
      // Checkpoints that couldn't be read were left out.
      return kept[place.path.appending(.member("checkpoints"))] != nil
    default: return false
    }
  }

  /// The list that a reference leads into, by the name of its member.
  private mutating func target(of culprit: Place, _ path: ModelPath, from place: Place) -> LostElements.List? {
    guard let member = culprit.path.memberNames.last else { return nil }
    guard member == "refersTo" else { return LostElements.List(referredToBy: member) }
    let kind = find(ModelPath(steps: path.steps.dropLast()), from: place).node.member("kind")?.text
    return kind.flatMap { NodeKind(rawValue: $0) }.flatMap { LostElements.List(of: $0) }
  }
}
