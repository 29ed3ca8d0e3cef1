import BenefitRealisation
import Testing

@Suite struct GeneralHourlyCostTests: CostComparisonSamples {
  func salary(
    _ monthly: Int64 = 38_000, holidayPay: Rational = 0, onCosts: [HourlyCost.OnCost]? = nil,
    _ workingTime: WorkingTime = .euFunds, overhead: Rational = 0
  ) -> HourlyCost.Salary {
    HourlyCost.Salary(
      monthly: kronor(monthly), holidayPay: Rate(percent: holidayPay),
      onCosts: onCosts ?? [HourlyCost.OnCost(Rate(percent: 44.53), provenance: "PO 2023")], workingTime: workingTime,
      overhead: Rate(percent: overhead))
  }

  @Test func `the method's example of the general formula`() throws {
    let cost = try HourlyCost.general(salary())
    #expect(cost.amount == Rational(823_821, over: 2_150))
    #expect(cost.amount.decimalString(fractionDigits: 4) == "383.1726")
    #expect(cost.basis == .general(salary()))
    #expect(cost.provenance == "38000.00 × 12 × (1 + 44.53 % (PO 2023)) / EU, 1 720 h")
  }

  @Test func `the method's example of Inera's formula`() throws {
    let cost = try HourlyCost.inera(monthlySalary: kronor(38_000))
    #expect(cost.amount == Rational(29_260, over: 71))
    #expect(cost.amount.decimalString(fractionDigits: 8) == "412.11267606")
    #expect(cost.provenance == "Inera: 38000.00 / 142 × 1.54")
  }

  /// 30 000 × 12 × 1.12 × (1 + 0.3142 + 0.0013 + 0.086) / 1 700 × 1.1, by Python's fractions.
  @Test func `on-costs by part, holiday pay and overhead multiply as the formula says`() throws {
    let cost = try HourlyCost.general(
      salary(
        30_000, holidayPay: 12,
        onCosts: [
          .init(Rate(percent: 31.42), provenance: "fees"), .init(Rate(percent: 0.13), provenance: "insurance"),
          .init(Rate(percent: 8.6), provenance: "pension"),
        ], .inera, overhead: 10))
    #expect(cost.amount == Rational(3_884_958, over: 10_625))
    #expect(
      cost.provenance
        == "30000.00 × 12 × (1 + 12 % holiday pay) × (1 + 31.42 % (fees) + 0.13 % (insurance) + 8.6 % (pension)) / "
        + "Inera, 1 700 h × (1 + 10 % overhead)")
  }

  @Test func `an on-cost of the table carries its year, status and source`() throws {
    let onCost = try HourlyCost.OnCost("on-cost.municipality", in: 2023, from: .bundled)
    #expect(onCost.rate == Rate(percent: 44.53))
    #expect(
      onCost.provenance
        == "on-cost.municipality 2023, preliminary, SKR: 31.42 + 0.13 + 12.98 / 20.73, preliminary parts")
    #expect(try HourlyCost.general(salary(onCosts: [onCost])).amount == Rational(823_821, over: 2_150))
  }

  @Test func `an on-cost of a year that the table lacks is a finding`() {
    #expect(throws: ParameterFinding.unknownName("on-cost.parish")) {
      try HourlyCost.OnCost("on-cost.parish", in: 2023, from: .bundled)
    }
    let known = [2013...2013, 2014...2015, 2019...2019, 2020...2020, 2021...2021, 2022...2022, 2023...2023]
    #expect(throws: ParameterFinding.outsideValidity("on-cost.region", year: 2024, known: known)) {
      try HourlyCost.OnCost("on-cost.region", in: 2024, from: .bundled)
    }
  }

  @Test func `a parameter that isn't a rate is a finding that names it`() throws {
    let hour = try ParameterTable.bundled.parameter("hourly-cost.vårdbiträde", in: 2024)
    #expect(throws: ParameterFinding.wrongUnit(hour)) {
      try HourlyCost.OnCost("hourly-cost.vårdbiträde", in: 2024, from: .bundled)
    }
  }

  @Test func `an on-cost without provenance is refused at its place`() {
    #expect(throws: InvalidModel(.missingText, at: "onCosts", .index(1), "provenance")) {
      try HourlyCost.general(
        salary(onCosts: [.init(Rate(percent: 31), provenance: "x"), .init(Rate(percent: 8), provenance: "")]))
    }
  }

  @Test func `a stated cost without provenance or below zero is refused`() {
    #expect(throws: InvalidModel(.missingText, at: "provenance")) { try HourlyCost(400, provenance: "") }
    #expect(throws: InvalidModel(.negative(-1), at: "amount")) { try HourlyCost(-1, provenance: "x") }
  }

  @Test func `a salary of nothing is an hourly cost of nothing`() throws {
    #expect(try HourlyCost.general(salary(0, holidayPay: 12, overhead: 10)).amount == 0)
  }

  @Test func `a salary below zero is refused in both formulas`() {
    #expect(throws: InvalidModel(.negative(-1), at: "monthlySalary")) {
      try HourlyCost.inera(monthlySalary: kronor(-1))
    }
    #expect(throws: InvalidModel(.negative(-1), at: "monthlySalary")) { try HourlyCost.general(salary(-1)) }
  }

  @Test func `a salary without on-costs isn't an employer's cost`() {
    #expect(throws: InvalidModel(.empty, at: "onCosts")) { try HourlyCost.general(salary(onCosts: [])) }
  }

  @Test func `rates are from 0 to 300 per cent, the ends included`() throws {
    let (low, high) = (HourlyCost.OnCost(Rate(0), provenance: "x"), HourlyCost.OnCost(Rate(3), provenance: "x"))
    // 1 720 kr a month is 12 kr an hour before anything is added.
    #expect(try HourlyCost.general(salary(1_720, onCosts: [low])).amount == 12)
    #expect(try HourlyCost.general(salary(1_720, holidayPay: 300, onCosts: [high], overhead: 300)).amount == 768)
    let wrong = [HourlyCost.OnCost(Rate(percent: -1), provenance: "x"), .init(Rate(percent: 301), provenance: "x")]
    let refusal = thrown(InvalidModel.self) { () throws(InvalidModel) in
      try HourlyCost.general(salary(holidayPay: -1, onCosts: wrong, overhead: 301))
    }
    let percents: [Rational] = [-1, 301, -1, 301]
    #expect(refusal?.problems.map(\.fault) == percents.map { .outOfRange($0, allowed: 0...300) })
    #expect(
      refusal?.problems.map(\.path.description) == [
        "onCosts[0].percent", "onCosts[1].percent", "holidayPayPercent", "overheadPercent",
      ])
  }
}
