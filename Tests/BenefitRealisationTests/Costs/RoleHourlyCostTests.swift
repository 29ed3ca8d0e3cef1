import BenefitRealisation
import Testing

@Suite struct RoleHourlyCostTests: CostComparisonSamples {
  func table(_ value: Rational, _ unit: UnitOfMeasure) throws -> ParameterTable {
    try ParameterTable([
      Parameter(
        name: "hourly-cost.nurse", value: value, unit: unit, firstYear: 2025, lastYear: 2026, source: "pay system",
        status: .computed, lastVerified: 2025)
    ])
  }

  @Test(arguments: BundledRow.hourlyCosts) func `a role of the bundled table has its cost of 2024`(row: BundledRow)
    throws
  {
    let role = String(row.name.dropFirst("hourly-cost.".count))
    let cost = try HourlyCost(ofRole: role, in: 2024, from: .bundled)
    #expect(cost.amount == row.value)
    #expect(cost.provenance == "\(row.name) 2024, verified, Inera 2024: SCB salary / 142 × 1.54, read 2026")
    #expect(cost.basis == .stated(row.value, provenance: cost.provenance))
  }

  @Test func `a service supplies its own roles`() throws {
    let cost = try HourlyCost(ofRole: "nurse", in: 2025, from: table(437.5, .kronorPerHour))
    #expect(cost.amount == 437.5)
    #expect(cost.provenance == "hourly-cost.nurse 2025, computed, pay system")
    #expect(try line("h", .hours(2, at: cost)).amounts.total == kronor(875))
  }

  @Test func `a year or a role that the table lacks is a finding`() throws {
    #expect(throws: ParameterFinding.outsideValidity("hourly-cost.vårdbiträde", year: 2025, known: [2024...2024])) {
      try HourlyCost(ofRole: "vårdbiträde", in: 2025, from: .bundled)
    }
    #expect(throws: ParameterFinding.unknownName("hourly-cost.astronaut")) {
      try HourlyCost(ofRole: "astronaut", in: 2024, from: .bundled)
    }
    let own = try table(400, .kronorPerHour)
    #expect(throws: ParameterFinding.notVerifiedSince(own.parameters[0], year: 2026)) {
      try HourlyCost(ofRole: "nurse", in: 2026, from: own)
    }
  }

  @Test(arguments: [
    (Rational(400), UnitOfMeasure.percent), (Rational(400), UnitOfMeasure("kr/day")),
    (Rational(-1), UnitOfMeasure.kronorPerHour),
  ])
  func `a value that isn't a cost of an hour is a finding that names it`(value: Rational, unit: UnitOfMeasure) throws {
    let table = try table(value, unit)
    #expect(throws: ParameterFinding.wrongUnit(table.parameters[0])) {
      try HourlyCost(ofRole: "nurse", in: 2025, from: table)
    }
  }

  @Test func `an hour may cost nothing`() throws {
    #expect(try HourlyCost(ofRole: "nurse", in: 2025, from: table(0, .kronorPerHour)).amount == 0)
  }
}
