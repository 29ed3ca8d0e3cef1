import BenefitRealisation
import Testing

/// No öre is lost or invented, whichever way a calculation is added up.
@Suite struct ConservationTests {
  @Test func `10 000 random models add up the same by month, year, line and nature, in any order`() throws {
    let seed: UInt64 = 20_250_623
    print("Conservation of \(PropertyCases.count(10_000)) random models, seed \(seed)")
    var random = SplitMix64(seed: seed)
    for number in 0..<PropertyCases.count(10_000) {
      let model = try RandomModel(using: &random)
      let calculation = try model.calculation()
      for reading in BenefitCalculation.Reading.allCases {
        let broken = brokenSums(of: calculation, reading)
        try #require(broken == nil, "seed \(seed), model \(number), \(reading)")
      }
      let broken = try brokenLine(of: calculation, steps: model.steps)
      try #require(broken == nil, "seed \(seed), model \(number)")
      let shuffled = try model.shuffled(using: &random).calculation()
      try #require(
        sums(of: shuffled) == sums(of: calculation), "seed \(seed), model \(number), in another order")
    }
  }

  /// The first way of adding up that differs from the sum by line.
  private func brokenSums(of calculation: BenefitCalculation, _ reading: BenefitCalculation.Reading)
    -> String?
  {
    // Read from the definitions of the readings, line by line and nature by nature.
    let natures: [MonetaryNature] = reading == .budget ? [.financial] : [.financial, .redistribution]
    var (costs, benefits) = (Money.zero, Money.zero)
    for nature in natures {
      for row in calculation.costs where row.line.nature == nature { costs += row.amounts.total }
      for row in calculation.benefits where row.nature == nature {
        if reading == .public || row.benefit.perspective == .ownOrganisation { benefits += row.amounts.total }
      }
    }
    let sums = [
      "month": (calculation.monthlyCosts(reading).total(), calculation.monthlyBenefits(reading).total()),
      "calendar year": total(calculation.calendarYears(reading)),
      "year from start": total(calculation.yearsFromStart(reading)),
    ]
    for (way, sum) in sums where sum != (costs, benefits) { return "by \(way)" }
    if calculation.monthlyNet(reading).total() != benefits - costs { return "net" }
    let valuation = calculation.valuation(reading)
    return valuation.costs == costs && valuation.benefits == benefits ? nil : "valuation"
  }

  private func total(_ periods: [BenefitCalculation.Period]) -> (Money, Money) {
    (periods.map(\.costs).total(), periods.map(\.benefits).total())
  }

  /// The first line whose months don't add up to its exact total, rounded once.
  private func brokenLine(of calculation: BenefitCalculation, steps: [RolloutStep]) throws -> String? {
    for row in calculation.costs {
      let times: Rational =
        switch row.line.timing {
        case .once?, .spread?, .milestone?: 1
        case .monthly(let range)?: Rational(range.count)
        case .yearly(_, let years)?: Rational(years)
        case nil: 0
        }
      let rounded = try Money(rounding: (row.line.amount?.value(months: 1) ?? 0) * times)
      if row.line.amounts.total != rounded { return "cost \(row.line.id)" }
      if row.amounts.total + row.outsideHorizon != rounded {
        return "cost \(row.line.id) and what is outside"
      }
    }
    for row in calculation.benefits {
      var use: Rational = 0
      for month in calculation.assumptions.horizon {
        for step in steps { use += step.share * row.benefit.use(in: month, of: step) }
      }
      let rounded = try Money(rounding: row.yearlyValue / 12 * use)
      if row.amounts.total != rounded { return "benefit \(row.benefit.id)" }
    }
    return nil
  }

  /// Everything that the order of lines, benefits and steps must not change.
  private func sums(of calculation: BenefitCalculation) -> [[Money]] {
    BenefitCalculation.Reading.allCases.flatMap { reading in
      [calculation.monthlyCosts(reading), calculation.monthlyBenefits(reading)]
    }
  }
}
