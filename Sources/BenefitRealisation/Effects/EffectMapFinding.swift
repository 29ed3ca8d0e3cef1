/// Something about an effect map that somebody should look at, with the culprits.
///
/// A map may have such faults while it is being drawn, so they are findings and no errors. See
/// ``Initiative/effectMapFindings``.
public enum EffectMapFinding: Sendable, Hashable {
  /// Nothing leads to the node and it leads to nothing.
  case orphan(Identifier<EffectMap.Node>)
  /// Each of the nodes leads to itself by way of the others.
  case cycle([Identifier<EffectMap.Node>])
  /// A link leads backwards, such as from a benefit to use.
  case wrongOrder(from: Identifier<EffectMap.Node>, to: Identifier<EffectMap.Node>)
  /// A node of use or effect that no goal follows up.
  case notMeasured(Identifier<EffectMap.Node>)
  /// A benefit to which no effect leads.
  case benefitNotReached(Identifier<Benefit>)
  /// Two benefits claim the same effect in the same unit and period.
  case benefitsClaimedTwice(
    first: Identifier<Benefit>, second: Identifier<Benefit>, effect: Identifier<EffectGoal>)
  /// The shares of a node's causes add up to more than the whole.
  case sharesExceedWhole(Identifier<EffectMap.Node>, total: Rational)

  /// A stable code in lower case with hyphens.
  public var code: String {
    switch self {
    case .orphan: "effect-map-orphan"
    case .cycle: "effect-map-cycle"
    case .wrongOrder: "effect-map-wrong-order"
    case .notMeasured: "effect-map-not-measured"
    case .benefitNotReached: "benefit-not-reached"
    case .benefitsClaimedTwice: "benefits-claimed-twice"
    case .sharesExceedWhole: "effect-map-shares-exceed-whole"
    }
  }

  /// The finding in plain words, with the labels and names of the initiative that it is about.
  public func text(in initiative: Initiative) -> BilingualText {
    func label(_ id: Identifier<EffectMap.Node>) -> String {
      initiative.effectMap.nodes.first { $0.id == id }?.label ?? id.rawValue
    }
    func name(_ id: Identifier<EffectGoal>) -> String {
      initiative.goals.first { $0.id == id }?.name ?? id.rawValue
    }
    func name(_ id: Identifier<Benefit>) -> String {
      initiative.benefits.first { $0.id == id }?.name ?? id.rawValue
    }
    switch self {
    case .orphan(let node):
      return BilingualText(
        swedish: "”\(label(node))” hänger inte ihop med något annat",
        english: "“\(label(node))” isn't linked to anything else")
    case .cycle(let nodes):
      let names = nodes.map(label).joined(separator: ", ")
      return BilingualText(
        swedish: "kedjan går i en ring: \(names)", english: "the chain runs in a circle: \(names)")
    case .wrongOrder(let from, let to):
      return BilingualText(
        swedish: "”\(label(from))” leder bakåt till ”\(label(to))”",
        english: "“\(label(from))” leads backwards to “\(label(to))”")
    case .notMeasured(let node):
      return BilingualText(
        swedish: "”\(label(node))” följs inte upp av något mål", english: "“\(label(node))” is followed up by no goal")
    case .benefitNotReached(let benefit):
      return BilingualText(
        swedish: "ingen effekt leder till nyttan ”\(name(benefit))”",
        english: "no effect leads to the benefit “\(name(benefit))”")
    case .benefitsClaimedTwice(let first, let second, let effect):
      return BilingualText(
        swedish:
          "nyttorna ”\(name(first))” och ”\(name(second))” räknar samma effekt (\(name(effect))) i samma enhet och period",
        english:
          "the benefits “\(name(first))” and “\(name(second))” claim the same effect (\(name(effect))) in the same unit and period"
      )
    case .sharesExceedWhole(let node, let total):
      let percent = (total * 100).decimalString(fractionDigits: 0)
      return BilingualText(
        swedish: "bidragen till ”\(label(node))” är tillsammans \(percent) %",
        english: "the contributions to “\(label(node))” add up to \(percent) %")
    }
  }
}
