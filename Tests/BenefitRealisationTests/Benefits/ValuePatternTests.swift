import BenefitRealisation
import Testing

/// One hand-computed case for each pattern of method section 5.
@Suite struct ValuePatternTests {
  private let hour: HourlyCost
  private let ineraHour: HourlyCost

  init() throws {
    hour = try HourlyCost(400, provenance: "test")
    ineraHour = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
  }

  @Test func `time saved is events × minutes saved × hourly cost`() {
    // 1 200 × 35 / 60 = 700 h; 700 × 400 = 280 000 kr.
    let pattern = ValuePattern.timeSaved(
      eventsPerYear: 1_200, minutesBefore: 45, minutesAfter: 10, hourlyCost: hour)
    #expect(pattern.yearlyHours == 700)
    #expect(pattern.yearlyValue == 280_000)
    // 7 × 4.5 / 60 = 0.525 h.
    let decimal = ValuePattern.timeSaved(
      eventsPerYear: 7, minutesBefore: 12.5, minutesAfter: 8, hourlyCost: ineraHour)
    #expect(decimal.yearlyHours == 0.525)
    #expect(decimal.yearlyValue == Rational(29_260, over: 71) * 0.525)
  }

  @Test func `more time than before is a negative benefit`() {
    // 100 × (10 − 40) / 60 = −50 h.
    let pattern = ValuePattern.timeSaved(
      eventsPerYear: 100, minutesBefore: 10, minutesAfter: 40, hourlyCost: hour)
    #expect(pattern.yearlyHours == -50)
    #expect(pattern.yearlyValue == -20_000)
  }

  @Test func `hours freed are hours a month × 12 × hourly cost`() {
    let pattern = ValuePattern.hoursFreed(hoursPerMonth: 25, hourlyCost: hour)
    #expect(pattern.yearlyHours == 300)
    #expect(pattern.yearlyValue == 120_000)
  }

  @Test func `unit cost is volume × the difference in unit cost`() {
    // 5 000 × (60 − 12.50) = 237 500 kr.
    let pattern = ValuePattern.unitCost(volumePerYear: 5_000, unitCostBefore: 60, unitCostAfter: 12.5)
    #expect(pattern.yearlyHours == nil)
    #expect(pattern.yearlyValue == 237_500)
  }

  @Test func `an avoided cost and an amount are what is stated`() {
    #expect(ValuePattern.avoidedCost(perYear: 150_000.25).yearlyValue == 150_000.25)
    #expect(ValuePattern.amount(perYear: -80_000, note: "a loss").yearlyValue == -80_000)
    #expect(ValuePattern.avoidedCost(perYear: 1).yearlyHours == nil)
    #expect(ValuePattern.amount(perYear: 1, note: "").yearlyHours == nil)
  }

  @Test func `every pattern counts with the likely values`() throws {
    let wide = try Factor(10, low: 1, high: 1_000, source: "interviews")
    #expect(
      ValuePattern.timeSaved(eventsPerYear: wide, minutesBefore: 60, minutesAfter: 0, hourlyCost: hour)
        .yearlyValue == 4_000)
    #expect(ValuePattern.hoursFreed(hoursPerMonth: wide, hourlyCost: hour).yearlyValue == 48_000)
    #expect(ValuePattern.unitCost(volumePerYear: 3, unitCostBefore: wide, unitCostAfter: 4).yearlyValue == 18)
    #expect(ValuePattern.avoidedCost(perYear: wide).yearlyValue == 10)
    #expect(ValuePattern.amount(perYear: wide, note: "").yearlyValue == 10)
  }
}
