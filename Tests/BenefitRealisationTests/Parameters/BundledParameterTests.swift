import BenefitRealisation
import Testing

/// The bundled values against the rows of the project's reference page, typed in from there.
@Suite struct BundledParameterTests: CostComparisonSamples {
  @Test(arguments: BundledRow.onCosts + BundledRow.interest) func `a row in per cent has its value and status`(
    row: BundledRow
  ) throws {
    let parameter = try ParameterTable.bundled.parameter(Identifier(row.name), in: row.year)
    #expect(parameter.value == row.value)
    #expect(parameter.unit == .percent)
    #expect(parameter.status == row.status)
    #expect(parameter.decider == "SKR")
    #expect(parameter.rate == Rate(percent: row.value))
  }

  @Test(arguments: BundledRow.rates) func `a rate that goes with hours has its value`(row: BundledRow) throws {
    let parameter = try ParameterTable.bundled.parameter(Identifier(row.name), in: row.year)
    #expect(parameter.value == row.value)
    #expect(parameter.unit == .percent)
    #expect(parameter.status == .verified && parameter.decider == nil)
    #expect(parameter.rate == Rate(percent: row.value))
  }

  @Test(arguments: [
    (BundledRow.hours, "h/year"), (BundledRow.monthlyHours, "h/month"), (BundledRow.hourlyCosts, "kr/h"),
  ])
  func `hours and hourly costs have theirs`(rows: [BundledRow], unit: String) throws {
    for row in rows {
      let parameter = try ParameterTable.bundled.parameter(Identifier(row.name), in: row.year)
      #expect(parameter.value == row.value)
      #expect(parameter.unit == UnitOfMeasure(unit))
      #expect(parameter.status == row.status)
      #expect(parameter.rate == nil)
    }
  }

  @Test(arguments: ["on-cost.municipality", "on-cost.region"], [2012, 2016, 2017, 2018, 2024, 2025, 2026])
  func `a year that the on-cost isn't known for is a finding`(name: String, year: Int) {
    let known = [2013...2013, 2014...2015, 2019...2019, 2020...2020, 2021...2021, 2022...2022, 2023...2023]
    #expect(throws: ParameterFinding.outsideValidity(Identifier(name), year: year, known: known)) {
      try ParameterTable.bundled.parameter(Identifier(name), in: year)
    }
  }

  @Test(arguments: [2018, 2026]) func `a year that the interest isn't known for is a finding`(year: Int) {
    #expect(
      throws: ParameterFinding.outsideValidity(
        "internal-interest.nominal", year: year, known: (2019...2025).map { $0...$0 })
    ) { try ParameterTable.bundled.parameter("internal-interest.nominal", in: year) }
  }

  @Test(arguments: [2023, 2025]) func `the hourly costs of 2024 are of no other year`(year: Int) {
    #expect(throws: ParameterFinding.outsideValidity("hourly-cost.vårdbiträde", year: year, known: [2024...2024])) {
      try ParameterTable.bundled.parameter("hourly-cost.vårdbiträde", in: year)
    }
  }

  @Test func `a convention without an end isn't trusted past its last verification`() throws {
    let inera = try ParameterTable.bundled.parameter("working-hours.inera", in: 2026)
    #expect(throws: ParameterFinding.notVerifiedSince(inera, year: 2027)) {
      try ParameterTable.bundled.parameter("working-hours.inera", in: 2027)
    }
  }

  @Test(arguments: [
    "working-hours.inera", "working-hours.inera.month", "hourly-cost-factor.inera", "working-hours.eu-funds",
  ])
  func `a convention without years of its own holds from 2024 as far as it was verified`(name: String) throws {
    for year in 2024...2026 {
      #expect(try ParameterTable.bundled.parameter(Identifier(name), in: year).lastYear == nil)
    }
    #expect(throws: ParameterFinding.outsideValidity(Identifier(name), year: 2023, known: [2024...2026])) {
      try ParameterTable.bundled.parameter(Identifier(name), in: 2023)
    }
  }

  /// 142 is 1 700 / 12 rounded, and the factor is 1.54: Inera's formula is that of the table.
  @Test func `Inera's formula and the table's rows agree`() throws {
    let month = try ParameterTable.bundled.parameter("working-hours.inera.month", in: 2026).value
    let factor = try #require(try ParameterTable.bundled.parameter("hourly-cost-factor.inera", in: 2026).rate)
    let cost = try HourlyCost.inera(monthlySalary: kronor(38_000))
    #expect(cost.amount == 38_000 / month * factor.value)
  }

  @Test func `the on-costs' gap is 2016 to 2018 and the interest has none`() {
    #expect(ParameterTable.bundled.gaps(of: "on-cost.region") == [2016...2018])
    #expect(ParameterTable.bundled.gaps(of: "internal-interest.nominal").isEmpty)
  }

  @Test func `nothing else is bundled`() {
    let rows = BundledRow.all
    #expect(Set(ParameterTable.bundled.parameters.map(\.name.rawValue)) == Set(rows.map(\.name)))
    // The years 2014 and 2015 share a row.
    #expect(ParameterTable.bundled.parameters.count == rows.count - 2)
  }

  @Test func `every value says where it was read`() {
    #expect(ParameterTable.bundled.parameters.allSatisfy { $0.source.count > 5 && $0.lastVerified == 2026 })
  }
}
