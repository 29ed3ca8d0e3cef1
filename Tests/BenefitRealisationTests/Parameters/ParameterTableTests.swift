import BenefitRealisation
import Testing

@Suite struct ParameterTableTests: CostComparisonSamples {
  func parameter(
    _ name: Identifier<Parameter>, _ value: Rational, _ firstYear: Int, _ lastYear: Int?, verified: Int = 2026
  ) throws -> Parameter {
    try Parameter(
      name: name, value: value, unit: .percent, firstYear: firstYear, lastYear: lastYear, source: "s",
      lastVerified: verified)
  }

  /// 1 % by the name p over some years.
  func one(_ firstYear: Int, _ lastYear: Int?) throws -> Parameter { try parameter("p", 1, firstYear, lastYear) }

  func finding(_ table: ParameterTable, _ name: Identifier<Parameter>, _ year: Int) -> ParameterFinding? {
    thrown(ParameterFinding.self) { () throws(ParameterFinding) in try table.parameter(name, in: year) }
  }

  @Test func `a year has the value that holds for it, first and last year included`() throws {
    let table = try ParameterTable([
      parameter("p", 3, 2024, nil), parameter("p", 1, 2020, 2021), parameter("q", 9, 2020, 2030),
      parameter("p", 2, 2022, 2023),
    ])
    #expect(try (2020...2025).map { try table.parameter("p", in: $0).value } == [1, 1, 2, 2, 3, 3])
    #expect(table.parameters.map(\.name) == ["p", "p", "p", "q"])
    #expect(table.parameters.map(\.firstYear) == [2020, 2022, 2024, 2020])
  }

  @Test func `a name that isn't there is a finding`() throws {
    #expect(finding(try ParameterTable([]), "p", 2025) == .unknownName("p"))
  }

  @Test(arguments: [2019, 2022, 2023, 2026]) func `a year that no value holds for is a finding`(year: Int) throws {
    let table = try ParameterTable([one(2020, 2021), one(2024, 2025)])
    #expect(finding(table, "p", year) == .outsideValidity("p", year: year, known: [2020...2021, 2024...2025]))
  }

  @Test func `a year after the last verification is a finding, and the year of it is not`() throws {
    let value = try parameter("p", 7, 2020, nil, verified: 2024)
    let table = try ParameterTable([value])
    #expect(try table.parameter("p", in: 2024) == value)
    #expect(finding(table, "p", 2025) == .notVerifiedSince(value, year: 2025))
    #expect(finding(table, "p", 2019) == .outsideValidity("p", year: 2019, known: [2020...2024]))
  }

  @Test func `two values for one year are refused where the later one begins`() {
    #expect(
      throws: InvalidModel(.overlappingValidity(name: "p", year: 2021), at: "parameters", .index(0), "firstYear")
    ) {
      try ParameterTable([one(2021, 2022), one(2020, 2021)])
    }
  }

  @Test func `a value without an end overlaps every later one`() {
    #expect(
      problems { try ParameterTable([one(2020, nil), one(2024, 2025)]) }
        == ["parameters[1].firstYear: overlapping-validity"])
  }

  @Test func `every overlap of neighbours is told`() {
    #expect(
      problems {
        try ParameterTable([
          parameter("p", 1, 2020, 2021), parameter("p", 1, 2021, 2022), parameter("p", 1, 2022, 2023),
          parameter("q", 1, 2020, 2023),
        ])
      } == ["parameters[1].firstYear: overlapping-validity", "parameters[2].firstYear: overlapping-validity"])
  }

  @Test func `a user's values are added in the same form`() throws {
    let own = try parameter("on-cost.municipality", 45.1, 2024, 2025)
    let table = try ParameterTable.bundled.adding([own])
    #expect(try table.parameter("on-cost.municipality", in: 2024) == own)
    #expect(try table.parameter("on-cost.municipality", in: 2021).value == 40.15)
  }

  @Test func `a user's value can't silently replace a bundled one`() throws {
    let own = try parameter("on-cost.municipality", 45.1, 2021, 2021)
    let place = ParameterTable.bundled.parameters.count
    #expect(
      throws: InvalidModel(
        .overlappingValidity(name: "on-cost.municipality", year: 2021), at: "parameters", .index(place), "firstYear")
    ) { try ParameterTable.bundled.adding([own]) }
  }

  @Test func `gaps are the years between the values of a name`() throws {
    let table = try ParameterTable([
      one(2013, 2013), one(2014, 2015), one(2019, 2019), one(2021, nil),
      parameter("q", 1, 2016, 2018),
    ])
    #expect(table.gaps(of: "p") == [2016...2018, 2020...2020])
    #expect(table.gaps(of: "q").isEmpty)
    #expect(table.gaps(of: "unknown").isEmpty)
  }

  @Test func `findings say what to do in both languages`() throws {
    let unknown = ParameterFinding.unknownName("p")
    #expect(unknown.text.swedish == "Parametern ”p” finns inte. Lägg till den med källa.")
    #expect(unknown.text.english == "The parameter “p” isn't there. Add it with its source.")
    let outside = ParameterFinding.outsideValidity("p", year: 2017, known: [2013...2013, 2014...2015])
    #expect(
      outside.text.swedish
        == "”p” har inget värde för 2017 (finns för 2013, 2014–2015). Lägg till årets värde med källa.")
    #expect(
      outside.text.english
        == "“p” has no value for 2017 (there is one for 2013, 2014–2015). Add the year's value with its source.")
    let hour = try Parameter(
      name: "h", value: 1, unit: .kronorPerHour, firstYear: 2025, lastYear: nil, source: "s", lastVerified: 2025)
    let wrong = ParameterFinding.wrongUnit(hour)
    #expect(wrong.text.swedish == "”h” är i kr/h och kan inte användas här. Välj en annan parameter.")
    #expect(wrong.text.english == "“h” is in kr/h and can't be used here. Choose another parameter.")
    let stale = ParameterFinding.notVerifiedSince(try parameter("p", 1, 2020, nil, verified: 2024), year: 2025)
    #expect(stale.text.swedish == "”p” kontrollerades senast 2024, före 2025. Kontrollera källan: s.")
    #expect(stale.text.english == "“p” was last verified in 2024, before 2025. Check the source: s.")
  }
}
