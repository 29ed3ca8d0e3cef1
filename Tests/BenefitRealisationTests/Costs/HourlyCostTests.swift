import BenefitRealisation
import Testing

@Suite struct HourlyCostTests {
  /// Method section 4: (38 000 / 142) × 1.54 = 412.1126… kr/h.
  @Test func `Inera's formula gives the worked hourly cost`() throws {
    let hour = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
    #expect(hour.amount == Rational(38_000, over: 142) * Rational(154, over: 100))
    #expect(hour.amount.decimalString(fractionDigits: 6) == "412.112676")
    #expect(hour.provenance == "Inera: 38000.00 / 142 × 1.54")
    #expect(hour.basis == .inera(monthlySalary: Money(majorUnits: 38_000)))
  }

  /// Method section 4: 38 000 kr, on-cost 44.53 %, 1 720 h -> 383.1726 kr/h.
  @Test func `a stated hourly cost keeps its full precision and its source`() throws {
    let exact: Rational = 38_000 * 12 * 1.4453 / 1_720
    let hour = try HourlyCost(exact, provenance: "38 000 kr, 44.53 %, 1 720 h")
    #expect(hour.amount == exact)
    #expect(hour.amount.decimalString(fractionDigits: 4) == "383.1726")
    #expect(hour.provenance == "38 000 kr, 44.53 %, 1 720 h")
    #expect(hour.basis == .stated(exact, provenance: "38 000 kr, 44.53 %, 1 720 h"))
  }

  @Test func `nothing an hour is an hourly cost`() throws {
    #expect(try HourlyCost(0, provenance: "volunteers").amount == 0)
    #expect(try HourlyCost.inera(monthlySalary: .zero).amount == 0)
  }

  @Test func `a negative amount and a missing source are told together`() throws {
    #expect(
      try problems { try HourlyCost(-0.01, provenance: "") } == [
        problem(.negative(-0.01), at: "amount"), problem(.missingText, at: "provenance"),
      ])
    #expect(try problems { try HourlyCost(-1, provenance: "x") } == [problem(.negative(-1), at: "amount")])
    #expect(try problems { try HourlyCost(1, provenance: "") } == [problem(.missingText, at: "provenance")])
  }

  @Test func `a negative salary is refused`() throws {
    #expect(
      try problems { try HourlyCost.inera(monthlySalary: Money(minorUnits: -1)) } == [
        problem(.negative(-0.01), at: "monthlySalary")
      ])
  }
}
