import BenefitRealisation
import Testing

/// The patterns as tables of named factors: the formulas by hand, at any values, and with factors exchanged.
@Suite struct ValuePatternKindTests {
  private let hour: HourlyCost

  init() throws { hour = try HourlyCost(400, provenance: "pay system") }

  @Test func `revenue is volume × price`() {
    // 2 500 × 120.50 = 301 250.
    #expect(ValuePattern.revenue(volumePerYear: 2_500, pricePerUnit: 120.5).yearlyValue == 301_250)
  }

  @Test func `travel is journeys × kilometres × cost, or kilometres × consumption × price`() {
    // 730 × 12 × 2.50 = 21 900; 8 760 × 0.07 × 18 = 11 037.60.
    let journeys = ValuePattern.travel(eventsPerYear: 730, kilometresPerEvent: 12, costPerKilometre: 2.5)
    #expect(journeys.yearlyValue == 21_900)
    let fuel = ValuePattern.travelByConsumption(
      kilometresPerYear: 8_760, consumptionPerKilometre: 0.07, fuelPrice: 18)
    #expect(fuel.yearlyValue == 11_037.6)
    #expect(journeys.yearlyHours == nil && fuel.yearlyHours == nil)
  }

  @Test func `an expected loss that is avoided is the difference of probability × loss`() {
    // 0.2 × 1 500 000 − 0.05 × 800 000 = 300 000 − 40 000; a change can also raise the risk.
    let avoided = ValuePattern.expectedLoss(
      probabilityBefore: 0.2, lossBefore: 1_500_000, probabilityAfter: 0.05, lossAfter: 800_000)
    #expect(avoided.yearlyValue == 260_000)
    let raised = ValuePattern.expectedLoss(
      probabilityBefore: 0, lossBefore: 1, probabilityAfter: 1, lossAfter: 70)
    #expect(raised.yearlyValue == -70)
  }

  @Test func `a pattern is a table of named factors with units and sources`() throws {
    let pattern = ValuePattern.timeSaved(
      eventsPerYear: try Factor(1_200, low: 1_000, source: "log"), minutesBefore: 45, minutesAfter: 10,
      hourlyCost: hour)
    #expect(pattern.kind == .timeSaved && pattern.note == nil && pattern.hourlyCost == hour)
    #expect(pattern.factors.map(\.name) == [.eventsPerYear, .minutesBefore, .minutesAfter, .hourlyCost])
    #expect(pattern.factors.map(\.factor.likely) == [1_200, 45, 10, 400])
    #expect(pattern.factors.map(\.factor.source) == ["log", "", "", "pay system"])
    #expect(pattern.factors.map(\.name.unit.symbol) == ["events/year", "minutes/event", "minutes/event", "kr/hour"])
    #expect(pattern[.minutesBefore] == 45 && pattern[.perYear] == nil && pattern.likely(.hourlyCost) == 400)
    #expect(ValuePattern.amount(perYear: 1, note: "letter").note == "letter")
  }

  static let formulas: [(ValuePattern.Kind, String, String)] = [
    (
      .timeSaved, "händelser per år × (minuter i A − minuter i B) / 60 × timkostnad",
      "events a year × (minutes in A − minutes in B) / 60 × hourly cost"
    ),
    (.hoursFreed, "timmar per månad × 12 × timkostnad", "hours a month × 12 × hourly cost"),
    (
      .unitCost, "volym per år × (styckkostnad i A − styckkostnad i B)",
      "volume a year × (unit cost in A − unit cost in B)"
    ),
    (.avoidedCost, "belopp per år", "amount a year"), (.amount, "belopp per år", "amount a year"),
    (.revenue, "volym per år × pris per styck", "volume a year × price per unit"),
    (
      .travel, "händelser per år × kilometer per resa × kostnad per kilometer",
      "events a year × kilometres per journey × cost per kilometre"
    ),
    (
      .travelByConsumption, "kilometer per år × förbrukning per kilometer × bränslepris",
      "kilometres a year × consumption per kilometre × fuel price"
    ),
    (
      .expectedLoss, "sannolikhet per år i A × förlust i A − sannolikhet per år i B × förlust i B",
      "probability a year in A × loss in A − probability a year in B × loss in B"
    ),
  ]

  @Test(arguments: formulas)
  func `a formula can be written out in both languages`(
    kind: ValuePattern.Kind, swedish: String, english: String
  ) {
    #expect(kind.formulaText == BilingualText(swedish: swedish, english: english))
  }

  @Test func `every kind has its formula in the list above`() {
    #expect(Set(Self.formulas.map(\.0)) == Set(ValuePattern.Kind.allCases))
  }

  @Test func `one factor moves and the others stay`() throws {
    let pattern = ValuePattern.timeSaved(
      eventsPerYear: 1_200, minutesBefore: 45, minutesAfter: 10, hourlyCost: hour)
    // 1 200 × (45 − 20) / 60 = 500 h.
    let at20 = { (name: FactorName) -> Rational in name == .minutesAfter ? 20 : pattern.likely(name) }
    #expect(pattern.yearlyHours(at: at20) == 500 && pattern.yearlyValue(at: at20) == 200_000)
    let dearer = try pattern.replacing(.hourlyCost, with: Factor(500, low: 450, source: "decision"))
    #expect(dearer.yearlyValue == 350_000 && dearer.yearlyHours == 700)
    #expect(dearer.hourlyCost == (try HourlyCost(500, provenance: "decision")))
    #expect(try pattern.replacing(.hourlyCost, with: 500).hourlyCost?.provenance == "pay system")
    let amount = try ValuePattern.amount(perYear: 5, note: "n").replacing(.perYear, with: -7)
    #expect(amount == .amount(perYear: -7, note: "n"))
  }

  @Test func `an hourly cost keeps its formula when it gets a range, and its range when others are exchanged`() throws {
    let inera = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
    let pattern = ValuePattern.hoursFreed(hoursPerMonth: 10, hourlyCost: inera)
    let ranged = try pattern.replacing(.hourlyCost, with: Factor(inera.amount, low: 400, high: 430))
    #expect(ranged.hourlyCost == inera && ranged.yearlyValue == pattern.yearlyValue)
    let range = try Factor(inera.amount, low: 400, high: 430, source: inera.provenance)
    #expect(ranged[.hourlyCost] == range)
    #expect(try ranged.replacing(.hoursPerMonth, with: 20)[.hourlyCost] == range)
    let stated = try pattern.replacing(.hourlyCost, with: Factor(inera.amount, source: "decision"))
    #expect(stated.hourlyCost == (try HourlyCost(inera.amount, provenance: "decision")))
  }

  @Test func `what a factor can't be, it can't be exchanged for`() throws {
    let loss = ValuePattern.expectedLoss(
      probabilityBefore: 0.2, lossBefore: 1, probabilityAfter: 0.1, lossAfter: 1)
    #expect(
      try problems { try loss.replacing(.probabilityBefore, with: Factor(0.5, low: -0.1, high: 1.2)) } == [
        problem(.outOfRange(-0.1, allowed: 0...1), at: "probabilityBefore", "low"),
        problem(.outOfRange(1.2, allowed: 0...1), at: "probabilityBefore", "high"),
      ])
    #expect(
      try problems { try loss.replacing(.lossAfter, with: -1) } == [problem(.negative(-1), at: "lossAfter", "low")])
    #expect(
      try problems { try loss.replacing(.hourlyCost, with: 1) } == [problem(.unknownReference("hourlyCost"))])
    let hours = ValuePattern.hoursFreed(hoursPerMonth: 1, hourlyCost: hour)
    #expect(
      try problems { try hours.replacing(.hourlyCost, with: -1) } == [problem(.negative(-1), at: "hourlyCost", "low")])
  }

  @Test func `1 000 random patterns give the same whether a factor is exchanged or moved`() throws {
    let seed: UInt64 = 20_261_124
    print("Patterns, seed \(seed)")
    var random = SplitMix64(seed: seed)
    for number in 0..<PropertyCases.count(1_000) {
      let pattern = try #require(try Self.random(using: &random))
      let moved = try #require(pattern.factors.randomElement(using: &random)).name
      let value = Self.value(of: moved, using: &random)
      let exchanged = try pattern.replacing(moved, with: Factor(certain: value))
      let at = { (name: FactorName) -> Rational in name == moved ? value : pattern.likely(name) }
      try #require(pattern.yearlyValue(at: at) == exchanged.yearlyValue, "seed \(seed), pattern \(number)")
      try #require(pattern.yearlyHours(at: at) == exchanged.yearlyHours, "seed \(seed), pattern \(number)")
      try #require(try exchanged.replacing(moved, with: Factor(certain: pattern.likely(moved))) == pattern)
    }
  }

  private static func random(using random: inout SplitMix64) throws -> ValuePattern? {
    guard let kind = ValuePattern.Kind.allCases.randomElement(using: &random) else { return nil }
    let names = kind.factorNames
    let factors = names.filter { $0 != .hourlyCost }.map { Factor(certain: value(of: $0, using: &random)) }
    let hour =
      names.contains(.hourlyCost) ? try HourlyCost(value(of: .hourlyCost, using: &random), provenance: "r") : nil
    return ValuePattern(kind, of: factors, hourlyCost: hour, note: kind == .amount ? "r" : nil)
  }

  private static func value(of name: FactorName, using random: inout SplitMix64) -> Rational {
    let isProbability = name == .probabilityBefore || name == .probabilityAfter
    return Rational(.random(in: 0...70, using: &random), over: isProbability ? 70 : 7)
  }
}

/// What the documentation calls a programmer's error stops the process.
@Suite struct ValuePatternPreconditionTests {
  @Test func `a pattern of hours without an hourly cost stops`() async {
    await #expect(processExitsWith: .failure) { _ = ValuePattern(.hoursFreed, of: [1]) }
  }

  @Test func `an hourly cost for a pattern without hours stops`() async {
    await #expect(processExitsWith: .failure) {
      _ = ValuePattern(.avoidedCost, of: [1], hourlyCost: try HourlyCost(1, provenance: "p"))
    }
  }

  @Test func `a factor too few or too many stops`() async {
    await #expect(processExitsWith: .failure) { _ = ValuePattern(.revenue, of: [1]) }
    await #expect(processExitsWith: .failure) { _ = ValuePattern(.revenue, of: [1, 2, 3]) }
  }

  @Test func `an amount without a note, and a note on anything else, stops`() async {
    await #expect(processExitsWith: .failure) { _ = ValuePattern(.amount, of: [1]) }
    await #expect(processExitsWith: .failure) { _ = ValuePattern(.avoidedCost, of: [1], note: "n") }
  }

  @Test func `the likely value of a factor that isn't there stops`() async {
    await #expect(processExitsWith: .failure) { _ = ValuePattern.avoidedCost(perYear: 1).likely(.fuelPrice) }
  }
}
