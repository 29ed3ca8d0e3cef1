import BenefitRealisation
import Testing

@Suite struct BenefitTests {
  @Test func `a benefit keeps what it was made of`() throws {
    let owner = Owner(role: "head of unit", organisation: city.id)
    let value = Benefit.Value.notMonetised(.quality, .size(.moderate))
    let benefit = try Benefit(
      id: "calm", name: "Calm", value: value, perspective: .relatives, owner: owner, use: .linear(months: 3),
      lagMonths: 2, lastMonth: month("2027-12"), drivenBy: ["a", "b"])
    #expect(benefit.id == "calm" && benefit.name == "Calm" && benefit.value == value)
    #expect(benefit.perspective == .relatives && benefit.owner == owner && benefit.use == .linear(months: 3))
    #expect(
      benefit.lagMonths == 2 && benefit.lastMonth == Month("2027-12") && benefit.drivenBy == ["a", "b"])
  }

  @Test func `sizes without a price are ordered from none to large`() {
    #expect(Benefit.Size.allCases.map(\.rawValue) == [0, 1, 2, 3])
    #expect(Benefit.Size.allCases.reversed().sorted() == [.none, .small, .moderate, .large])
  }

  @Test(arguments: [
    ("2025-01-01", 0, "2025-01"), ("2025-01-02", 0, "2025-02"), ("2025-01-31", 0, "2025-02"),
    ("2024-12-15", 0, "2025-01"), ("2025-01-01", 1, "2025-02"), ("2025-01-15", 3, "2025-05"),
    ("2025-01-01", 600, "2075-01"),
  ])
  func `a benefit begins in the first whole month of full operation, plus the lag`(
    fullOperation: String, lag: Int, first: String
  ) throws {
    let (benefit, step) = (try benefit(lagMonths: lag), try rolloutStep(fullOperation: fullOperation))
    let begins = try month(first)
    #expect(benefit.use(in: begins, of: step) == 1)
    #expect(benefit.use(in: begins.advanced(by: -1), of: step) == 0)
  }

  @Test func `a benefit ends with its last month`() throws {
    let (benefit, step) = (try benefit(lastMonth: "2025-06"), try rolloutStep())
    #expect(benefit.use(in: try month("2025-06"), of: step) == 1)
    #expect(benefit.use(in: try month("2025-07"), of: step) == 0)
  }

  @Test(arguments: [0, 600])
  func `the shortest and the longest lag are kept`(lag: Int) throws {
    #expect(try benefit(lagMonths: lag).lagMonths == lag)
  }

  @Test func `factors that may be negative are let through`() throws {
    let hour = try HourlyCost(400, provenance: "test")
    let patterns: [ValuePattern] = [
      .hoursFreed(hoursPerMonth: -1, hourlyCost: hour), .avoidedCost(perYear: -1),
      .amount(perYear: -1, note: ""),
      .timeSaved(eventsPerYear: 0, minutesBefore: 0, minutesAfter: 0, hourlyCost: hour),
      .unitCost(volumePerYear: 0, unitCostBefore: 0, unitCostAfter: 0),
    ]
    for pattern in patterns { #expect(try problems { try benefit("b", pattern) }.isEmpty) }
  }
}
