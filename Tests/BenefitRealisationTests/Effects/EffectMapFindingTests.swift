import Testing

@testable import BenefitRealisation

/// What is wrong with a map, worked out by hand from the links drawn.
@Suite struct EffectMapFindingTests: FollowUpSamples {
  private static let chain = [
    node("can", .capability), node("use", .use(goal: "u")), node("work", .changedWork(goal: nil)),
    node("faster", .effect(goal: "time")), node("money", .benefit("saving")), node("aim", .strategicGoal("s")),
  ]

  private static func node(_ id: String, _ kind: EffectMap.Kind) -> EffectMap.Node {
    EffectMap.Node(id: Identifier(id), label: "Node \(id)", kind: kind)
  }

  /// An initiative with links written as `"a>b b>c"`, or with a share as `"a>b:0.5"`.
  private func initiative(
    _ links: String, nodes: [EffectMap.Node] = chain, benefits: [Benefit]? = nil, linked: Bool = false
  ) throws -> Initiative {
    let map = try EffectMap(
      nodes: nodes,
      links: links.split(separator: " ").map { link in
        let parts = link.split(separator: ":")
        let ends = parts[0].split(separator: ">").map { Identifier<EffectMap.Node>(String($0)) }
        return EffectMap.Link(
          from: ends[0], to: ends[1], share: parts.count > 1 ? Rational(decimal: String(parts[1])) : nil)
      })
    let time = try EffectGoal(
      id: "time", name: "Shorter time", indicator: Indicator(name: "time", unit: .minutes, direction: .decrease),
      baseline: baseline(45), targets: [], strategicGoals: linked ? ["s"] : [])
    return try Initiative(
      id: "sample", name: "Sample", organisation: "city",
      organisations: [Organisation(id: "city", name: "City"), Organisation(id: "north", name: "North")],
      strategicGoals: [StrategicGoal(id: "s", name: "S", source: "Budget")], rollout: [step()],
      priceLevel: PriceLevel(year: 2024), costs: CostModel(), benefits: benefits ?? [benefit()],
      goals: [goal("u", kind: .use, from: 0, to: [(6, 80)]), time], effectMap: map)
  }

  private let whole = "can>use use>work work>faster faster>money money>aim"

  @Test func `a whole chain has nothing to remark on, and neither has no map`() throws {
    #expect(try initiative(whole).effectMapFindings == [])
    #expect(try initiative("", nodes: []).effectMapFindings == [])
  }

  @Test func `what isn't linked to anything is an orphan`() throws {
    #expect(
      try initiative("can>use use>faster faster>money money>aim").effectMapFindings == [.orphan("work")])
    #expect(
      try initiative("", nodes: [Self.chain[0], Self.chain[3]]).effectMapFindings
        == [.orphan("can"), .orphan("faster"), .benefitNotReached("saving")])
  }

  @Test func `a cycle names its nodes, in their order, and one node can be a cycle`() throws {
    let found = try initiative(whole + " work>use aim>aim").effectMapFindings
    #expect(
      found == [.cycle(["use", "work"]), .cycle(["aim"]), .wrongOrder(from: "work", to: "use")])
  }

  @Test func `a link between nodes of one kind isn't backwards`() throws {
    let nodes = Self.chain + [Self.node("more", .capability)]
    #expect(try initiative(whole + " can>more", nodes: nodes).effectMapFindings == [])
  }

  @Test func `use and effect need a goal, the others don't`() throws {
    var nodes = Self.chain
    nodes[1] = Self.node("use", .use(goal: nil))
    #expect(try initiative(whole, nodes: nodes).effectMapFindings == [.notMeasured("use")])
    nodes[3] = Self.node("faster", .effect(goal: nil))
    #expect(
      try initiative(whole, nodes: nodes).effectMapFindings
        == [.notMeasured("use"), .notMeasured("faster")])
  }

  @Test func `an effect goal contributes by itself or along the map`() throws {
    let cut = "can>use use>work work>faster faster>money"
    let nodes = Array(Self.chain.dropLast())
    #expect(try initiative(cut, nodes: nodes).goalsWithoutStrategicGoal.map(\.id) == ["time"])
    #expect(try initiative(cut, nodes: nodes, linked: true).goalsWithoutStrategicGoal == [])
    #expect(try initiative(whole).goalsWithoutStrategicGoal == [])
    // Without a map only the goal itself can say so.
    #expect(try initiative("", nodes: []).goalsWithoutStrategicGoal.map(\.id) == ["time"])
    #expect(try initiative("", nodes: [], linked: true).goalsWithoutStrategicGoal == [])
  }

  @Test func `a benefit needs an effect before it`() throws {
    let found = try initiative("can>use use>work work>money money>aim faster>aim").effectMapFindings
    #expect(found == [.benefitNotReached("saving")])
    let more = try [benefit(), benefit("other", drivenBy: [])]
    #expect(try initiative(whole, benefits: more).effectMapFindings == [.benefitNotReached("other")])
  }

  private func pair(
    _ second: (any FollowUpSamples) throws -> Benefit, first: Benefit? = nil
  ) throws -> [ClaimedTwice] {
    let nodes = Self.chain + [Self.node("too", .benefit("second"))]
    return try initiative(
      whole + " faster>too", nodes: nodes, benefits: [first ?? benefit(), second(self)]
    ).claimedTwice
  }

  @Test func `two benefits that claim one effect in one unit and period are told, with a map or without`() throws {
    let twice = ClaimedTwice(effect: "time", benefits: ["saving", "second"])
    #expect(try pair { try $0.benefit("second") } == [twice])
    #expect(try initiative("", nodes: [], benefits: [benefit(), benefit("second")]).claimedTwice == [twice])
    #expect(try pair { try $0.benefit("second", drivenBy: []) } == [])
    // Full operation 2024-01: a benefit that ends in March doesn't meet one that starts in April.
    let first = try benefit(lastMonth: month("2024-03"))
    #expect(try pair({ try $0.benefit("second", lag: 2) }, first: first) == [twice])
    #expect(try pair({ try $0.benefit("second", lag: 3) }, first: first) == [])
    #expect(try pair({ _ in try other(nature: .redistribution) }) == [])
    #expect(try pair({ _ in try other(perspective: .usersAndResidents) }) == [])
    #expect(try pair({ _ in try other(owner: "north") }) == [])
    #expect(try pair({ _ in try other(owner: "city") }) == [twice])
    #expect(try pair({ _ in try other(landings: ["north"]) }) == [])
    #expect(try pair({ _ in try other(landings: ["north", "city"]) }) == [twice])
  }

  private func other(
    nature: MonetaryNature = .financial, perspective: Benefit.Perspective = .ownOrganisation,
    owner: Identifier<Organisation>? = nil, landings: [Identifier<Organisation>] = []
  ) throws -> Benefit {
    try Benefit(
      id: "second", name: "Second", value: .monetised(nature, .avoidedCost(perYear: 1_000)), perspective: perspective,
      owner: owner.map { Owner(role: "head", organisation: $0) }, drivenBy: ["time"],
      landings: landings.map {
        try Landing(
          unit: $0, perYear: .money(Money(majorUnits: 1)), as: .budgetReduction, firstMonth: month("2024-01"))
      })
  }

  @Test(arguments: [("0.5", nil), ("0.500000001", "1.000000001"), ("1", "1.5")] as [(String, String?)])
  func `shares into a node above the whole are told`(share: String, total: String?) throws {
    let links = "can>use use>work:0.5 can>work:\(share) work>faster:1 faster>money:1 money>aim:1"
    let expected = total.flatMap { Rational(decimal: $0) }.map {
      [EffectMapFinding.sharesExceedWhole("work", total: $0)]
    }
    #expect(try initiative(links).effectMapFindings == expected ?? [])
  }

  @Test(arguments: ["0", "-0.1", "1.000000001"])
  func `a share of a link is a part of the whole`(share: String) throws {
    let value = try #require(Rational(decimal: share))
    let link = EffectMap.Link(from: "can", to: "use", share: value)
    #expect(
      try problems { try EffectMap(nodes: Self.chain, links: [link]) } == [
        problem(.shareOutOfRange(value), at: "links", .index(0), "share")
      ])
  }

  @Test func `each finding has a code and says in two languages what it is about`() throws {
    let sample = try initiative(whole)
    let findings: [(EffectMapFinding, String, [String])] = [
      (.orphan("work"), "effect-map-orphan", ["Node work"]),
      (.cycle(["use", "work"]), "effect-map-cycle", ["Node use", "Node work"]),
      (.wrongOrder(from: "work", to: "use"), "effect-map-wrong-order", ["Node work", "Node use"]),
      (.notMeasured("use"), "effect-map-not-measured", ["Node use"]),
      (.benefitNotReached("saving"), "benefit-not-reached", ["Benefit saving"]),
      (.sharesExceedWhole("gone", total: 1.5), "effect-map-shares-exceed-whole", ["gone", "150 %"]),
      (.sharesExceedWhole("gone", total: 1.25), "effect-map-shares-exceed-whole", ["gone", "125 %"]),
    ]
    for (finding, code, words) in findings {
      #expect(finding.code.rawValue == code)
      let text = finding.text(in: sample)
      for word in words { #expect(text.swedish.contains(word) && text.english.contains(word), "\(code)") }
      #expect(text.swedish != text.english)
    }
  }
}
