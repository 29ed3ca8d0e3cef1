import BenefitRealisation

/// An initiative whose goals are in every state that a check can find them in.
///
/// The step `north` is in full operation from 2024-08-31, so its first window is 2025-01-28 to 2025-04-28 around
/// 2025-02-28, a Friday; the initiative's clock runs from the step `south`, 2024-12-20.
enum ManyGoals {
  static func initiative(measurements more: [EffectGoal.Measurement] = []) throws -> Initiative {
    try Initiative(
      id: "many", name: "Många mål", organisation: "city",
      organisations: [Organisation(id: "city", name: "Staden")],
      rollout: [
        RolloutStep(
          id: "north", name: "Norr", organisation: "city", share: 0.5,
          fullOperation: FullDocument.date("2024-08-31")),
        RolloutStep(
          id: "south", name: "Söder", organisation: "city", share: 0.5,
          fullOperation: FullDocument.date("2024-12-20")),
      ],
      priceLevel: PriceLevel(year: 2025), costs: CostModel(external: .none), goals: goals(),
      effectMap: effectMap(), measurements: measurements() + more)
  }

  static func measurement(
    _ goal: Identifier<EffectGoal>, _ value: Rational, on date: String = "2025-03-03",
    unit: UnitOfMeasure = .percent, by method: MeasurementMethod = FullDocument.system
  ) throws -> EffectGoal.Measurement {
    EffectGoal.Measurement(
      goal: goal, date: try FullDocument.date(date), quantity: Quantity(value, unit), measuredBy: method,
      source: "k")
  }

  /// Goals from 0 to 50 % on the clock of `north`, but for what their names say.
  private static func goals() throws -> [EffectGoal] {
    [
      try goal("used", .use), try goal("hardly-used", .use), try goal("use-unmeasured", .use),
      try goal("reached"), try goal("below"), try goal("worse"), try goal("a-third"),
      try goal("incomparable"), try goal("no-baseline", from: nil), try goal("no-target", to: nil),
      try goal("band", from: nil, to: nil, .keepWithin(1...3)), try goal("equal", from: 5, to: 5),
      try goal("whole", clock: .initiative),
    ]
  }

  private static func goal(
    _ id: Identifier<EffectGoal>, _ kind: EffectGoal.Kind = .effect, from baseline: Rational? = 0,
    to target: Rational? = 50, _ direction: Indicator.Direction = .increase,
    clock: EffectGoal.Clock = .step("north")
  ) throws -> EffectGoal {
    let date = try FullDocument.date("2024-05-31")
    return try EffectGoal(
      id: id, name: id.rawValue, kind: kind,
      indicator: Indicator(name: "Andel", unit: .percent, direction: direction, kind: .index),
      baseline: baseline.map { Baseline(value: $0, date: date, measuredBy: FullDocument.system) },
      targets: target.map { [Target(monthsAfterFullOperation: 6, value: $0)] } ?? [], clock: clock)
  }

  private static func measurements() throws -> [EffectGoal.Measurement] {
    [
      try measurement("used", 60), try measurement("hardly-used", 10), try measurement("reached", 50),
      try measurement("below", 45), try measurement("worse", -5),
      try measurement("a-third", Rational(50, over: 3)),
      try measurement(
        "incomparable", 30, unit: .share,
        by: MeasurementMethod(method: "enkät", population: "några ansökningar")),
      try measurement("band", 2), try measurement("equal", 5),
    ]
  }

  /// The use goals that stand before each effect goal; the other effects have none.
  private static func effectMap() throws -> EffectMap {
    let causes: [(effect: Identifier<EffectGoal>, uses: [Identifier<EffectGoal>])] = [
      ("reached", ["used"]), ("below", ["used", "hardly-used"]), ("worse", ["use-unmeasured"]),
    ]
    var nodes: [EffectMap.Node] = []
    var links: [EffectMap.Link] = []
    for use in ["used", "hardly-used", "use-unmeasured"] {
      nodes.append(EffectMap.Node(id: Identifier(use), label: use, kind: .use(goal: Identifier(use))))
    }
    for (effect, uses) in causes {
      nodes.append(
        EffectMap.Node(id: Identifier(effect.rawValue), label: effect.rawValue, kind: .effect(goal: effect)))
      links += uses.map {
        EffectMap.Link(from: Identifier($0.rawValue), to: Identifier(effect.rawValue))
      }
    }
    return try EffectMap(nodes: nodes, links: links)
  }
}
