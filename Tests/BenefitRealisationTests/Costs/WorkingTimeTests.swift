import BenefitRealisation
import Testing

@Suite struct WorkingTimeTests: CostComparisonSamples {
  static let cases: [(WorkingTime, Rational, Int, Rational)] = [
    (.inera, 0.5, 12, 850), (.inera, 1, 1, Rational(425, over: 3)), (.euFunds, 2, 6, 1_720), (.euFunds, 0, 12, 0),
  ]

  @Test(arguments: cases.indices) func `full-time equivalents and hours turn into each other`(index: Int) {
    let (time, count, months, hours) = Self.cases[index]
    #expect(time.hours(ofFullTimeEquivalents: count, months: months) == hours)
    #expect(time.fullTimeEquivalents(ofHours: hours, months: months) == count)
  }

  @Test func `a convention has its hours and its name`() throws {
    let own = try WorkingTime(hoursPerYear: 1_600, name: "our agreement")
    #expect(own.hoursPerYear == 1_600)
    #expect(own.name == "our agreement")
    #expect(WorkingTime.inera.hoursPerYear == 1_700 && WorkingTime.euFunds.hoursPerYear == 1_720)
    #expect(WorkingTime.inera.name == "Inera, 1 700 h" && WorkingTime.euFunds.name == "EU, 1 720 h")
  }

  @Test(arguments: [Rational(0), -1, 0.99, Rational(87_841, over: 10)])
  func `a year has at least an hour and at most a leap year's`(hours: Rational) {
    #expect(throws: InvalidModel(.outOfRange(hours, allowed: 1...8_784), at: "hoursPerYear")) {
      try WorkingTime(hoursPerYear: hours, name: "x")
    }
  }

  @Test func `all the hours of a leap year are allowed`() throws {
    #expect(try WorkingTime(hoursPerYear: 8_784, name: "x").hoursPerYear == 8_784)
  }

  @Test func `a convention without a name is refused`() {
    #expect(throws: InvalidModel(.missingText, at: "name")) { try WorkingTime(hoursPerYear: 1_700, name: "") }
  }

  @Test(arguments: BundledRow.hours) func `a convention of the bundled table has its hours and source`(row: BundledRow)
    throws
  {
    let parameter = try ParameterTable.bundled.parameter(Identifier(row.name), in: row.year)
    let time = try WorkingTime(Identifier(row.name), in: row.year, from: .bundled)
    #expect(time.hoursPerYear == row.value)
    #expect(time.name == "\(parameter.source), \(row.value) h")
  }

  @Test func `a convention of the table gives the hours that the same stated convention gives`() throws {
    let table = try WorkingTime("working-hours.jordbruksverket", in: 2022, from: .bundled)
    #expect(table.hours(ofFullTimeEquivalents: 0.5, months: 12) == 840)
    #expect(table.name == "Jordbruksverket 2022, 1680 h")
  }

  @Test func `a year or a name that the table lacks is a finding`() {
    #expect(
      throws: ParameterFinding.outsideValidity("working-hours.jordbruksverket", year: 2023, known: [2022...2022])
    ) { try WorkingTime("working-hours.jordbruksverket", in: 2023, from: .bundled) }
    #expect(throws: ParameterFinding.unknownName("working-hours.moon")) {
      try WorkingTime("working-hours.moon", in: 2024, from: .bundled)
    }
  }

  @Test(arguments: [(Rational(142), "h/month"), (0, "h/year"), (0.99, "h/year"), (-1, "h/year"), (1_700, "h")])
  func `a value that isn't hours of a year is a finding that names it`(value: Rational, unit: String) throws {
    let parameter = try Parameter(
      name: "own", value: value, unit: UnitOfMeasure(unit), firstYear: 2025, lastYear: nil, source: "s",
      lastVerified: 2025)
    let table = try ParameterTable([parameter])
    #expect(throws: ParameterFinding.wrongUnit(parameter)) { try WorkingTime("own", in: 2025, from: table) }
  }

  @Test func `a value of the table may be all the hours of a leap year, and no more`() throws {
    func table(_ hours: Rational) throws -> ParameterTable {
      try ParameterTable([
        Parameter(
          name: "own", value: hours, unit: .hoursPerYear, firstYear: 2025, lastYear: nil, source: "s",
          lastVerified: 2025)
      ])
    }
    #expect(try WorkingTime("own", in: 2025, from: table(8_784)).hoursPerYear == 8_784)
    #expect(try WorkingTime("own", in: 2025, from: table(1)).hoursPerYear == 1)
    let beyond = try table(8_784.5)
    #expect(throws: ParameterFinding.wrongUnit(try beyond.parameter("own", in: 2025))) {
      try WorkingTime("own", in: 2025, from: beyond)
    }
  }

  @Test func `a period of no months stops`() async {
    await #expect(processExitsWith: .failure) { _ = WorkingTime.inera.fullTimeEquivalents(ofHours: 1, months: 0) }
  }
}
