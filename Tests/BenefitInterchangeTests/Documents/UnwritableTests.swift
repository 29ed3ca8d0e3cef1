import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// A value that no document can hold, and every problem that writing it should give, as `path code`.
struct UnwritableCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let change: @Sendable (inout SmallInitiative) throws -> Void
  let problems: [String]

  init(
    _ sentence: String, _ problems: String...,
    change: @escaping @Sendable (inout SmallInitiative) throws -> Void
  ) {
    testDescription = sentence
    self.change = change
    self.problems = problems
  }
}

struct UnwritableTests {
  private static let third = Rational(1, over: 3)

  /// The problems of writing a small initiative after a change; none when it is written.
  private func problems(_ change: (inout SmallInitiative) throws -> Void) throws -> [UnwritableValue] {
    var small = SmallInitiative()
    try change(&small)
    let document = try small.document()
    do throws(UnwritableDocument) {
      _ = try document.bytes()
      return []
    } catch {
      return error.problems
    }
  }

  static let numbers: [UnwritableCase] = [
    UnwritableCase("a share", "$.initiative.rollout[0].share endless-decimals") { $0.share = third },
    UnwritableCase("a category's share", "$.initiative.categories[1].share endless-decimals") {
      $0.categories = [CategoryShare(.other, share: 0.5), CategoryShare(.qualityRaising, share: third)]
    },
    UnwritableCase("hours", "$.initiative.costs.internalHours[0].hours endless-decimals") {
      $0.amount = .hours(third, at: try HourlyCost(1, provenance: "p"))
    },
    UnwritableCase(
      "an hourly cost", "$.initiative.costs.internalHours[0].hourlyCost.stated.amount endless-decimals"
    ) { $0.amount = .hours(1, at: try HourlyCost(Rational(29_260, over: 71), provenance: "p")) },
    UnwritableCase(
      "a factor alone", "$.initiative.benefits[0].value.hoursFreed.hoursPerMonth endless-decimals"
    ) {
      $0.pattern = .hoursFreed(
        hoursPerMonth: Factor(certain: third), hourlyCost: try HourlyCost(1, provenance: "p"))
    },
    UnwritableCase(
      "a price alone", "$.initiative.benefits[0].value.avoidedCost.perYear endless-decimals"
    ) { $0.pattern = .avoidedCost(perYear: Factor(certain: -third)) },
    UnwritableCase(
      "a factor's low end and a price's high end",
      "$.initiative.benefits[0].value.unitCost.volumePerYear.low endless-decimals",
      "$.initiative.benefits[0].value.unitCost.unitCostBefore.high endless-decimals"
    ) {
      $0.pattern = .unitCost(
        volumePerYear: try Factor(1, low: third), unitCostBefore: try Factor(0, high: third), unitCostAfter: 0
      )
    },
    UnwritableCase("a level of use", "$.initiative.benefits[0].use.yearly[1] endless-decimals") {
      $0.use = .yearly([1, third])
    },
    UnwritableCase("a step of use", "$.initiative.benefits[0].use.steps[0].use endless-decimals") {
      $0.use = .steps([UseProfile.Step(fromMonth: 0, use: third)])
    },
    // Without its first band the rest of the rates is no valid schedule; that is no problem of its own.
    UnwritableCase(
      "a discount rate", "$.initiative.calculation.discountRates[0].percent endless-decimals"
    ) {
      $0.bands = [
        DiscountRates.Band(fromYear: 0, rate: Rate(third)), DiscountRates.Band(fromYear: 9, rate: Rate(0)),
      ]
    },
    UnwritableCase("a baseline", "$.initiative.goals[0].baseline.value endless-decimals") {
      $0.baseline = 45 + third
    },
    UnwritableCase("a target", "$.initiative.goals[0].targets[0].value endless-decimals") {
      $0.target = third
    },
    UnwritableCase(
      "the ends of a band", "$.initiative.goals[0].indicator.direction.keepWithin.from endless-decimals",
      "$.initiative.goals[0].indicator.direction.keepWithin.to endless-decimals"
    ) { ($0.direction, $0.target) = (.keepWithin(-third...third), nil) },
    UnwritableCase("a threshold", "$.initiative.schedule.partlyThreshold endless-decimals") {
      $0.threshold = third
    },
    UnwritableCase("a measured value", "$.initiative.measurements[0].value endless-decimals") {
      $0.measured = third
    },
  ]

  @Test(arguments: numbers) func `a number whose decimals never end is refused at its place`(
    _ example: UnwritableCase
  ) throws {
    #expect(try problems(example.change).map { "\($0.path) \($0.code)" } == example.problems)
  }

  @Test(arguments: [
    ("999999999999999", nil), ("-999999999999999", nil), ("123456.123456789", nil), ("0.000000001", nil),
    ("1000000000000000", "too-many-digits"), ("-1234567.123456789", "too-many-digits"),
    ("0.0000000001", "too-many-decimals"), ("-12345.0123456789", "too-many-decimals"),
    ("1234567890.0123456789", "too-many-digits"),
  ]) func `a number has at most fifteen digits and nine decimals`(_ text: String, _ code: String?) throws {
    let number = try #require(Rational(decimal: text))
    #expect(try problems { $0.measured = number }.map(\.code) == (code.map { [$0] } ?? []))
    let price = try problems { $0.pattern = .avoidedCost(perYear: try Factor(0, high: number.magnitude)) }
    #expect(price.map(\.code) == (code.map { [$0] } ?? []))
  }

  @Test func `the culprit is named with its digits`() throws {
    let long: Rational = 1_234_567.5
    let longer = long + Rational(1, over: 1_000_000_000)
    #expect(
      try problems { $0.measured = longer }.map(\.fault) == [.tooManyDigits(longer, digits: 16, limit: 15)])
    let small = Rational(1, over: 10_000_000_000)
    #expect(
      try problems { $0.measured = small }.map(\.fault) == [.tooManyDecimals(small, decimals: 10, limit: 9)])
    #expect(
      try problems { $0.measured = Self.third }.map(\.fault) == [.endlessDecimals(Self.third)])
  }

  static let refused: [UnwritableCase] = [
    UnwritableCase("a name of nothing", "$.initiative.name empty-text") { $0.name = "" },
    UnwritableCase("a note of spaces", "$.note empty-text") { $0.note = "  " },
    UnwritableCase("an identity of nothing", "$.initiative.id empty-text") { $0.id = "" },
    UnwritableCase(
      "an identity of nothing that others refer to", "$.initiative.organisation empty-text",
      "$.initiative.organisations[0].id empty-text", "$.initiative.rollout[0].organisation empty-text"
    ) { $0.organisations = [Organisation(id: "", name: "Staden")] },
    UnwritableCase(
      "a unit without a symbol", "$.initiative.goals[0].indicator.unit empty-text",
      "$.initiative.measurements[0].unit empty-text"
    ) { $0.unit = "" },
    UnwritableCase(
      "a provenance of a space",
      "$.initiative.costs.internalHours[0].hourlyCost.stated.provenance empty-text"
    ) { $0.amount = .hours(1, at: try HourlyCost(1, provenance: " ")) },
    UnwritableCase("a year before 1900", "$.initiative.rollout[0].fullOperation year-out-of-range") {
      $0.fullOperation = try FullDocument.date("1899-12-31")
    },
    UnwritableCase("a year after 2200", "$.initiative.goals[0].baseline.date year-out-of-range") {
      $0.baselineDate = try FullDocument.date("2201-01-01")
    },
    UnwritableCase(
      "a document of a year after 2200", "$.date year-out-of-range",
      "$.initiative.measurements[0].date year-out-of-range"
    ) { $0.date = try FullDocument.date("2201-01-01") },
    UnwritableCase(
      "a first month before 1900", "$.initiative.costs.external[0].timing.monthly.first year-out-of-range"
    ) { $0.timing = .monthly(try FullDocument.month("1899-12")...FullDocument.month("1900-01")) },
    UnwritableCase(
      "a last month after 2200", "$.initiative.costs.external[0].timing.spread.last year-out-of-range"
    ) { $0.timing = .spread(try FullDocument.month("2200-12")...FullDocument.month("2201-01")) },
    UnwritableCase(
      "a benefit's last month after 2200", "$.initiative.benefits[0].lastMonth year-out-of-range"
    ) {
      $0.lastMonth = try FullDocument.month("2201-01")
    },
    UnwritableCase("a base month after 2200", "$.initiative.calculation.baseMonth year-out-of-range") {
      $0.baseMonth = try FullDocument.month("2201-01")
    },
    UnwritableCase("prices of 1899", "$.initiative.priceLevel.year year-out-of-range") {
      $0.priceYear = 1899
    },
    UnwritableCase("prices of a year too large to count", "$.initiative.priceLevel.year not-whole") {
      $0.priceYear = 1_000_000_001
    },
    UnwritableCase("a count above a thousand millions", "$.initiative.measurements[0].respondents not-whole") {
      $0.respondents = 1_000_000_001
    },
    UnwritableCase(
      "a discount band of a year too large to count",
      "$.initiative.calculation.discountRates[1].fromYear not-whole"
    ) { $0.bands.append(DiscountRates.Band(fromYear: 1_000_000_001, rate: Rate(0))) },
    UnwritableCase(
      "a salary above the limit of money",
      "$.initiative.costs.internalHours[0].hourlyCost.inera.monthlySalary amount-out-of-range"
    ) { $0.amount = .hours(0, at: try .inera(monthlySalary: Money(minorUnits: 100_000_000_000_001))) },
    UnwritableCase("a text of more than 20 000 bytes", "$.note string-too-long") {
      $0.note = String(repeating: "å", count: 10_000) + "!"
    },
    UnwritableCase(
      "a salary above the limit of money beside a value without an end",
      "$.initiative.costs.internalHours[0].hourlyCost.inera.monthlySalary amount-out-of-range",
      "$.initiative.measurements[0].value endless-decimals"
    ) {
      $0.amount = .hours(0, at: try .inera(monthlySalary: Money(minorUnits: 100_000_000_000_001)))
      $0.measured = third
    },
    UnwritableCase("a list of more than 10 000 items", "$.initiative.organisations too-many-items") {
      $0.organisations = (0...10_000).map { Organisation(id: Identifier("\($0)"), name: "n") }
    },
    UnwritableCase("a document of more than 4 MiB", "$ document-too-large") {
      $0.organisations = (0..<220).map {
        Organisation(id: Identifier("\($0)"), name: String(repeating: "n", count: 20_000))
      }
    },
  ]

  @Test(arguments: refused) func `what the reader would refuse is not written`(_ example: UnwritableCase)
    throws
  {
    #expect(try problems(example.change).map { "\($0.path) \($0.code)" } == example.problems)
  }
}
