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
  /// The shares of a node's causes add up to more than the whole.
  case sharesExceedWhole(Identifier<EffectMap.Node>, total: Rational)

  /// Its place in the catalogue of findings.
  public var code: FindingCode {
    switch self {
    case .orphan: .effectMapOrphan
    case .cycle: .effectMapCycle
    case .wrongOrder: .effectMapWrongOrder
    case .notMeasured: .effectMapNotMeasured
    case .benefitNotReached: .benefitNotReached
    case .sharesExceedWhole: .effectMapSharesExceedWhole
    }
  }

  /// The finding in plain words, with the labels and names of the initiative that it is about.
  ///
  /// Of many it names a few and says how many more they are; the case has them all.
  public func text(in initiative: Initiative) -> BilingualText { text(with: NamesInModel(of: initiative)) }

  /// The finding in plain words, with names that are looked up once for many findings.
  func text(with names: NamesInModel) -> BilingualText {
    switch self {
    case .orphan(let node):
      return BilingualText(
        swedish: "”\(names[node])” hänger inte ihop med något annat",
        english: "“\(names[node])” isn't linked to anything else")
    case .cycle(let nodes):
      let circle = BilingualText(listing: nodes.map { names[$0] })
      return BilingualText(
        swedish: "kedjan går i en ring: \(circle.swedish)", english: "the chain runs in a circle: \(circle.english)")
    case .wrongOrder(let from, let to):
      return BilingualText(
        swedish: "”\(names[from])” leder bakåt till ”\(names[to])”",
        english: "“\(names[from])” leads backwards to “\(names[to])”")
    case .notMeasured(let node):
      return BilingualText(
        swedish: "”\(names[node])” följs inte upp av något mål",
        english: "“\(names[node])” is followed up by no goal")
    case .benefitNotReached(let benefit):
      return BilingualText(
        swedish: "ingen effekt leder till nyttan ”\(names[benefit])”",
        english: "no effect leads to the benefit “\(names[benefit])”")
    case .sharesExceedWhole(let node, let total):
      // More than the whole by less than the decimals shown would read as the whole.
      let percent = BilingualText(total * 100, decimals: 2)
      let shown = percent.english == "100" ? BilingualText(swedish: "mer än 100", english: "more than 100") : percent
      return BilingualText(
        swedish: "bidragen till ”\(names[node])” är tillsammans \(shown.swedish) %",
        english: "the contributions to “\(names[node])” add up to \(shown.english) %")
    }
  }
}
