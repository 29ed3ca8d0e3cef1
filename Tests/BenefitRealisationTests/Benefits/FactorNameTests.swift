import Testing

@testable import BenefitRealisation

@Suite struct FactorNameTests {
  /// What each name counts, from the table of the method and Swedish usage.
  static let units: [(FactorName, String)] = [
    (.eventsPerYear, "events/year"), (.minutesBefore, "minutes/event"), (.minutesAfter, "minutes/event"),
    (.hoursPerMonth, "hours/month"), (.hourlyCost, "kr/hour"), (.volumePerYear, "units/year"),
    (.unitCostBefore, "kr/unit"), (.unitCostAfter, "kr/unit"), (.pricePerUnit, "kr/unit"), (.perYear, "kr/year"),
    (.kilometresPerEvent, "km/event"), (.costPerKilometre, "kr/km"), (.kilometresPerYear, "km/year"),
    (.consumptionPerKilometre, "units/km"), (.fuelPrice, "kr/unit"), (.probabilityBefore, "share"),
    (.lossBefore, "kr/event"), (.probabilityAfter, "share"), (.lossAfter, "kr/event"),
  ]

  @Test(arguments: units)
  func `a name has one unit, which it accepts, and words in both languages`(name: FactorName, unit: String) throws {
    #expect(name.unit.symbol == unit)
    #expect(try problems { try name.require(UnitOfMeasure(unit)) }.isEmpty)
    #expect(!name.label.swedish.isEmpty && !name.label.english.isEmpty)
    #expect(name.isMoney == unit.hasPrefix("kr/"))
  }

  @Test func `every name is in the table above and in a pattern`() {
    #expect(Self.units.map(\.0) == FactorName.allCases)
    #expect(Set(ValuePattern.Kind.allCases.flatMap(\.factorNames)) == Set(FactorName.allCases))
  }

  @Test(arguments: [
    (FactorName.minutesBefore, "min/event"), (.minutesBefore, "minute/events"), (.hoursPerMonth, "h/month"),
    (.hourlyCost, "kr/h"), (.probabilityBefore, "1"), (.eventsPerYear, "event/years"),
    (.minutesBefore, "minuter/händelse"), (.minutesAfter, "minut/händelser"), (.hoursPerMonth, "timmar/månad"),
    (.hoursPerMonth, "tim/mån"), (.hourlyCost, "kr/timme"), (.eventsPerYear, "händelser/år"), (.perYear, "kr/år"),
    (.volumePerYear, "st/år"), (.volumePerYear, "enheter/year"), (.unitCostBefore, "kr/enhet"),
    (.probabilityBefore, "andel"),
  ])
  func `another spelling of the same unit is accepted`(name: FactorName, unit: String) throws {
    #expect(try problems { try name.require(UnitOfMeasure(unit)) }.isEmpty)
  }

  @Test(arguments: [
    (FactorName.minutesBefore, "hours/event", Rational(60)), (.minutesAfter, "seconds/event", Rational(1, over: 60)),
    (.hoursPerMonth, "hours/year", Rational(1, over: 12)), (.hoursPerMonth, "minutes/month", Rational(1, over: 60)),
    (.hoursPerMonth, "hours/quarter", Rational(1, over: 3)), (.eventsPerYear, "events/month", 12),
    (.volumePerYear, "units/quarter", 4), (.perYear, "kr/month", 12), (.perYear, "tkr/year", 1_000),
    (.perYear, "mkr/year", 1_000_000), (.unitCostBefore, "öre/unit", 0.01), (.costPerKilometre, "kr/mil", 0.1),
    (.kilometresPerEvent, "mil/event", 10), (.kilometresPerYear, "m/year", 0.001),
    (.consumptionPerKilometre, "units/mil", 0.1), (.probabilityAfter, "%", 0.01), (.hourlyCost, "kr/min", 60),
    (.minutesBefore, "timmar/händelse", 60), (.minutesBefore, "sekund/händelse", Rational(1, over: 60)),
    (.hoursPerMonth, "timmar/kvartal", Rational(1, over: 3)), (.perYear, "kr/månader", 12),
    (.probabilityAfter, "procent", 0.01),
  ])
  func `a unit that can be converted is refused with what to multiply by`(
    name: FactorName, unit: String, multiplier: Rational
  ) throws {
    let stated = UnitOfMeasure(unit)
    #expect(
      try problems { try name.require(stated) } == [
        problem(.unitMismatch(stated: stated, expected: name.unit, multiplier: multiplier))
      ])
  }

  @Test(arguments: [
    (FactorName.minutesBefore, "min"), (.minutesBefore, "min/event/year"), (.minutesBefore, "min/"),
    (.minutesBefore, "/event"), (.minutesBefore, ""), (.minutesBefore, "kr/event"), (.perYear, "SEK/year"),
    (.perYear, "kr/week"), (.eventsPerYear, "events/day"), (.probabilityBefore, "%/month"), (.hourlyCost, "kr/year"),
    (.eventsPerYear, "year/events"),
  ])
  func `a unit of another kind is refused without a guess`(name: FactorName, unit: String) throws {
    let stated = UnitOfMeasure(unit)
    #expect(
      try problems { try name.require(stated) } == [
        problem(.unitMismatch(stated: stated, expected: name.unit, multiplier: nil))
      ])
  }

  @Test func `a mismatch says what to do`() {
    let minutes = FactorName.minutesBefore.unit
    let fault = ModelFault.unitMismatch(stated: UnitOfMeasure("hours/event"), expected: minutes, multiplier: 60)
    #expect(fault.code == "unit-mismatch")
    #expect(
      fault.message.swedish == "Värdet räknas i minuter/händelse men är angivet i ”hours/event”."
        && fault.message.english == "The value is counted in minutes/event but is stated in “hours/event”.")
    #expect(
      fault.remedy.swedish == "Multiplicera värdet med 60 och ange enheten minuter/händelse."
        && fault.remedy.english == "Multiply the value by 60 and state the unit minutes/event.")
    let unknown = ModelFault.unitMismatch(stated: UnitOfMeasure("x"), expected: minutes, multiplier: nil)
    #expect(
      unknown.remedy
        == BilingualText(
          swedish: "Är värdet i minuter/händelse, skriv så; räkna annars om det.",
          english: "If the value is in minutes/event, write that; otherwise convert it."))
  }
}

@Suite struct ImplausibleFactorTests {
  @Test(arguments: FactorName.allCases)
  func `a plausible range has its ends inside, what is beyond them outside, and a reason`(name: FactorName) throws {
    let (range, why) = name.plausible
    #expect(range.lowerBound < range.upperBound && !why.swedish.isEmpty && !why.english.isEmpty)
    let kind = try #require(ValuePattern.Kind.allCases.first { $0.factorNames.contains(name) })
    func implausible(_ value: Rational) throws -> [ImplausibleFactor] {
      let names = kind.factorNames.filter { $0 != .hourlyCost }
      let factors = names.map { Factor(certain: $0 == name ? value : $0.plausible.range.upperBound) }
      let hour =
        kind.factorNames.contains(.hourlyCost)
        ? try HourlyCost(name == .hourlyCost ? value : 400, provenance: "p") : nil
      return ValuePattern(kind, of: factors, hourlyCost: hour, note: kind == .amount ? "n" : nil).implausibleFactors()
    }
    #expect(try implausible(range.lowerBound).isEmpty && implausible(range.upperBound).isEmpty)
    let beyond = range.upperBound + 0.001
    let expected = ImplausibleFactor(name: name, value: beyond, range: range, why: why)
    #expect(try implausible(beyond) == [expected])
    if range.lowerBound > 0 {
      let below = range.lowerBound - 0.001
      #expect(try implausible(below) == [ImplausibleFactor(name: name, value: below, range: range, why: why)])
    }
  }

  @Test func `an end of a range is told when the likely value is plausible`() throws {
    let pattern = ValuePattern.timeSaved(
      eventsPerYear: 10, minutesBefore: try Factor(45, high: 481), minutesAfter: 10,
      hourlyCost: try HourlyCost(38_000, provenance: "a month's salary"))
    #expect(pattern.implausibleFactors().map(\.name) == [.minutesBefore, .hourlyCost])
    #expect(pattern.implausibleFactors().map(\.value) == [481, 38_000])
    #expect(pattern.implausibleFactors().map(\.range) == [0...480, 200...2_000])
    let low = ValuePattern.hoursFreed(
      hoursPerMonth: try Factor(1, low: -142_001), hourlyCost: try HourlyCost(400, provenance: "p"))
    #expect(low.implausibleFactors().map(\.value) == [-142_001])
  }

  @Test func `ranges of money are held against kronor alone`() throws {
    let euro = try #require(Currency(code: "EUR"))
    let hour = try HourlyCost(35, provenance: "p")
    let pattern = ValuePattern.timeSaved(
      eventsPerYear: 10, minutesBefore: 500, minutesAfter: 10, hourlyCost: hour)
    #expect(pattern.implausibleFactors(in: euro).map(\.name) == [.minutesBefore])
    #expect(pattern.implausibleFactors().map(\.name) == [.minutesBefore, .hourlyCost])
  }
}
