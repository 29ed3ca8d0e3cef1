import BenefitRealisation
import Testing

/// What every calculation must obey, whatever its figures: a case that doesn't is shrunk before it is shown.
@Suite struct CalculationLawTests {
  private static let seed: UInt64 = 20_261_129

  /// Looks for a model that breaks a law; `breach` says how, or `nil`.
  private func check(_ law: String, _ breach: (RandomModel, Int) throws -> String?) throws {
    let cases = PropertyCases.count(1_000)
    print("\(law): \(cases) random models, seed \(Self.seed)")
    var random = SplitMix64(seed: Self.seed)
    for number in 0..<cases {
      let model = try RandomModel(using: &random)
      guard try breach(model, number) != nil else { continue }
      let smallest = model.shrunk { ((try? breach($0, number)) ?? nil) != nil }
      Issue.record("\(law), model \(number): \(try breach(smallest, number) ?? "")\n\(smallest)")
      return
    }
  }

  @Test func `a model later in time is worth the same`() throws {
    try check("Shift in time") { model, number in
      let months = [1, 7, 12, 600][number % 4]
      let (now, later) = try (model.calculation(), model.shifted(byMonths: months).calculation())
      for reading in BenefitCalculation.Reading.allCases {
        if now.monthlyCosts(reading) != later.monthlyCosts(reading) { return "costs, \(reading)" }
        if now.monthlyBenefits(reading) != later.monthlyBenefits(reading) { return "benefits, \(reading)" }
        let (one, other) = (now.valuation(reading), later.valuation(reading))
        if one.netPresentValue != other.netPresentValue { return "net present value, \(reading)" }
        if one.payback != other.payback { return "payback, \(reading)" }
        if one.internalRate != other.internalRate { return "internal rate, \(reading)" }
      }
      return nil
    }
  }

  /// A running sum is rounded once, so k × the rounded sum may differ from the rounded k-fold sum by k/2 + 1/2 öre a
  /// line; a cost line's months within the horizon are the difference of two such sums. A present value weighs the
  /// months by falling factors, so it differs by twice as much at most, and by its own rounding.
  @Test func `k times the amounts are k times the figures, to the öre that rounding leaves`() throws {
    try check("Scale") { model, number in
      let factor = [2, 3, 10, 1_000][number % 4]
      let (one, many) = try (model.calculation(), model.scaled(by: factor).calculation())
      let slack = Rational(factor + 1, over: 200)
      func isFar(_ amount: Money, _ scaled: Money, lines: Int, rounding: Rational = 0) -> Bool {
        (Rational(scaled) - Rational(amount) * Rational(factor)).magnitude > slack * Rational(lines) + rounding
      }
      for (row, scaled) in zip(one.costs, many.costs) {
        if isFar(row.line.amounts.total, scaled.line.amounts.total, lines: 1) { return "cost \(row.line.id)" }
        if isFar(row.amounts.total, scaled.amounts.total, lines: 2) { return "cost \(row.line.id) within" }
      }
      for (row, scaled) in zip(one.benefits, many.benefits)
      where isFar(row.amounts.total, scaled.amounts.total, lines: 1) {
        return "benefit \(row.benefit.id)"
      }
      for reading in BenefitCalculation.Reading.allCases {
        let lines = 4 * one.costs.count + 2 * one.benefits.count
        if isFar(
          one.netPresentValue(reading), many.netPresentValue(reading), lines: lines, rounding: slack * 2)
        {
          return "net present value, \(reading)"
        }
      }
      return nil
    }
  }

  @Test func `more use never lowers a positive benefit, in no month's running sum`() throws {
    try check("Monotone in use") { model, _ in
      let (planned, full) = try (model.calculation(), model.fullyUsed().calculation())
      for (row, fuller) in zip(planned.benefits, full.benefits) {
        let isPositive = row.yearlyValue >= 0
        var (sum, most) = (Money.zero, Money.zero)
        for (amount, greatest) in zip(row.amounts.amounts, fuller.amounts.amounts) {
          sum += amount
          most += greatest
          if isPositive ? sum > most : sum < most { return "benefit \(row.benefit.id)" }
        }
      }
      return nil
    }
  }

  @Test func `another cost never raises the net present value`() throws {
    try check("Monotone in costs") { model, _ in
      var dearer = model
      let line = try costLine(
        "more", .money(Money(minorUnits: 1)), .monthly(model.assumptions.horizon), nature: .financial)
      dearer.costs[.overhead] = [line]
      let (one, other) = try (model.calculation(), dearer.calculation())
      for reading in BenefitCalculation.Reading.allCases
      where other.netPresentValue(reading) > one.netPresentValue(reading) {
        return "\(reading)"
      }
      return nil
    }
  }

  @Test func `a change that costs what things as they are cost, and brings nothing, is worth nothing`() throws {
    try check("A = B") { model, _ in
      let costs = try model.calculation().costs
      func lines(_ component: CostComponent) -> ComponentCosts {
        let own = costs.filter { $0.component == component }.map(\.line)
        return own.isEmpty ? .notCounted : .lines(own)
      }
      let counted = try CostModel(
        external: lines(.external), internalHours: lines(.internalHours), substitutes: lines(.substitutes))
      let same = try BenefitCalculation(
        costs: counted, benefits: [], rollout: model.steps, assumptions: model.assumptions,
        asIs: AsIs(costs: counted))
      for reading in BenefitCalculation.Reading.allCases {
        if same.monthlyNet(reading).contains(where: { $0 != .zero }) { return "net, \(reading)" }
        if same.netPresentValue(reading) != .zero { return "net present value, \(reading)" }
      }
      return nil
    }
  }

  @Test func `a case that fails is shrunk to what makes it fail`() throws {
    var random = SplitMix64(seed: 7)
    var model = try RandomModel(using: &random)
    while model.benefits.count < 3 { model = try RandomModel(using: &random) }
    let culprit = model.benefits[1].id
    let smallest = model.shrunk { $0.benefits.contains { $0.id == culprit } }
    #expect(smallest.benefits.map(\.id) == [culprit])
    #expect(smallest.costs.values.allSatisfy(\.isEmpty) && smallest.steps.count == 1)
  }
}
