import BenefitRealisation

/// A small random calculation: 1–6 cost lines, 0–4 benefits, 1–2 steps and a horizon of 1–36 months.
struct RandomModel {
  var costs: [CostComponent: [CostLine]] = [:]
  var benefits: [Benefit]
  var steps: [RolloutStep]
  var assumptions: CalculationAssumptions

  /// The model that a generator draws.
  init(using random: inout SplitMix64) throws {
    let base = try month("2025-01").advanced(by: .random(in: 0..<24, using: &random))
    assumptions = try CalculationAssumptions(baseMonth: base, months: .random(in: 1...36, using: &random))
    let first = Rational(.random(in: 1...9, using: &random), over: 10)
    let shares = Bool.random(using: &random) ? [first] : [first, 1 - first]
    steps = try shares.enumerated().map { index, share in
      let start = base.advanced(by: .random(in: -6...12, using: &random)).firstDay
      let day = start.dayNumber + Int.random(in: 0...27, using: &random)
      return try RolloutStep(
        id: Identifier("\(index)"), name: "", organisation: city.id, share: share,
        fullOperation: CalendarDate(dayNumber: day) ?? start)
    }
    benefits = []
    for index in 0..<Int.random(in: 0...4, using: &random) {
      benefits.append(try Self.benefit(Identifier("\(index)"), from: base, using: &random))
    }
    for index in 0..<Int.random(in: 1...6, using: &random) {
      let line = try Self.line(Identifier("\(index)"), from: base, using: &random)
      costs[Bool.random(using: &random) ? .substitutes : Self.component(of: line), default: []].append(line)
    }
  }

  /// The calculation of the model.
  func calculation() throws(InvalidModel) -> BenefitCalculation {
    func said(_ component: CostComponent) -> ComponentCosts {
      costs[component].map { .lines($0) } ?? .notCounted
    }
    return try BenefitCalculation(
      costs: CostModel(
        external: said(.external), internalHours: said(.internalHours), substitutes: said(.substitutes)),
      benefits: benefits, rollout: steps, assumptions: assumptions)
  }

  /// The same model with its lists in another order.
  func shuffled(using random: inout SplitMix64) -> RandomModel {
    var copy = self
    for component in CostComponent.allCases { copy.costs[component]?.shuffle(using: &random) }
    copy.benefits.shuffle(using: &random)
    copy.steps.shuffle(using: &random)
    return copy
  }

  private static func component(of line: CostLine) -> CostComponent {
    if line.content.isMoney { .external } else { .internalHours }
  }

  private static func line(
    _ id: Identifier<CostLine>, from base: Month, using random: inout SplitMix64
  ) throws -> CostLine {
    let start = base.advanced(by: .random(in: -8...20, using: &random))
    let range = start...start.advanced(by: .random(in: 0...24, using: &random))
    let timing: CostTiming =
      switch Int.random(in: 0..<4, using: &random) {
      case 0: .once(start)
      case 1: .monthly(range)
      case 2: .yearly(first: start, years: .random(in: 1...3, using: &random))
      default: .spread(range)
      }
    let amount: CostLine.Amount =
      Bool.random(using: &random)
      ? .money(Money(minorUnits: .random(in: -1_000_000...9_000_000, using: &random)))
      : .hours(
        Rational(.random(in: 0...9_999, using: &random), over: .random(in: 1...12, using: &random)),
        at: try HourlyCost.inera(
          monthlySalary: Money(majorUnits: .random(in: 28_000...60_000, using: &random))))
    return try costLine(id, amount, timing, nature: MonetaryNature.allCases.randomElement(using: &random))
  }

  private static func benefit(
    _ id: Identifier<Benefit>, from base: Month, using random: inout SplitMix64
  ) throws -> Benefit {
    let use: UseProfile =
      switch Int.random(in: 0..<4, using: &random) {
      case 0: .immediate
      case 1: .linear(months: .random(in: 1...12, using: &random))
      case 2: .sCurve(months: .random(in: 1...12, using: &random))
      default: .yearly([Rational(.random(in: 0...7, using: &random), over: 7), 1])
      }
    let yearly = Factor(certain: Rational(.random(in: -99_999...999_999, using: &random), over: 70))
    return try Benefit(
      id: id, name: "",
      value: .monetised(
        Bool.random(using: &random) ? .financial : .redistribution, .avoidedCost(perYear: yearly)),
      perspective: Bool.random(using: &random) ? .ownOrganisation : .usersAndResidents, use: use,
      lagMonths: .random(in: 0...3, using: &random),
      lastMonth: Bool.random(using: &random) ? nil : base.advanced(by: .random(in: 0...30, using: &random)),
      yearlyDropOff: Rational(.random(in: 0...3, using: &random), over: 7),
      adjustments: Bool.random(using: &random)
        ? [] : [.deadweight(share: Rational(.random(in: 0...3, using: &random), over: 3), reason: "random")])
  }
}
