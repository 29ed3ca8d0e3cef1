import BenefitInterchange
import BenefitRealisation

/// Random initiatives that are valid and that a document can hold, made of every part of the model.
///
/// One seed and one set of sizes give the same initiatives on every machine. Bounds, defaults and awkward texts come
/// more often than chance would have them.
struct RandomInitiative {
  /// How large an initiative may become; every list has a random length up to its size.
  struct Sizes: Sendable {
    var organisations = 4
    var steps = 4
    var linesPerComponent = 4
    var benefits = 5
    var goals = 5
    var measurementsPerGoal = 4
    var nodes = 8
    var months = 36
  }

  let sizes: Sizes
  private var generator: SplitMix64

  /// - Precondition: `sizes` has at least one organisation, step, line and month, and at most 500 steps.
  init(seed: UInt64, sizes: Sizes = Sizes()) {
    self.sizes = sizes
    generator = SplitMix64(seed: seed)
  }

  /// The next document.
  mutating func document() throws(InvalidModel) -> InitiativeDocument {
    let date = date()
    let note = maybe { $0.text("Not") }
    return InitiativeDocument(date: date, note: note, initiative: try initiative())
  }

  /// The next initiative.
  ///
  /// - Throws: Nothing with the standard sizes; with far larger ones the model's limit on cells.
  mutating func initiative() throws(InvalidModel) -> Initiative {
    let organisations = (0..<whole(1...sizes.organisations)).map {
      Organisation(id: id("organisation", $0), name: text("Förvaltning"))
    }
    let strategic = (0..<whole(0...3)).map {
      StrategicGoal(id: id("mål", $0), name: text("Mål"), source: text("Budget"))
    }
    let base = Month(index: whole(24_240...24_360)) ?? .earliest
    let steps = try rollout(organisations, around: base)
    let goals = try goals(steps, strategic, organisations)
    let assumptions = try chance(in: 5) ? nil : assumptions(from: base)
    let benefits = try benefits(goals, organisations, from: base)
    let budget = try costs(steps, around: base)
    let biases = try chance(in: 4) ? optimismBias() : []
    // A line at the limit leaves no room for a bias.
    let isWithinLimit = (try? budget.adjusted(for: biases)) != nil
    let decided = day(in: base)
    let earlier = try chance(in: 3) ? earlierPlans(steps, goals, organisations, from: base, before: decided) : []
    return try Initiative(
      id: id("insats", 0), name: text("Insats"), organisation: one(of: organisations).id,
      organisations: organisations, categories: categories(), drivers: some(of: Driver.allCases),
      strategicGoals: strategic, rollout: steps, priceLevel: priceLevel(), costs: budget,
      costForecast: chance(in: 3) ? costs(steps, around: base) : nil,
      costOutcome: chance(in: 3) ? costs(steps, around: base) : nil,
      optimismBias: isWithinLimit ? biases : [], contractLengths: chance(in: 4) ? contractLengths() : nil,
      financing: financing(organisations),
      benefits: benefits,
      assumptions: assumptions, goals: goals, schedule: schedule(),
      effectMap: effectMap(goals, benefits, strategic), measurements: measurements(goals, steps),
      asIs: asIs(steps, around: base), alternatives: alternatives(steps, goals, organisations, from: base),
      earlierPlans: earlier,
      planDecision: earlier.isEmpty && chance(in: 2) ? nil : Decision(by: text("Nämnden"), on: decided),
      lessons: chance(in: 3) ? [Lesson(text("Lärdom"), owner: owner(organisations), date: date())] : [],
      acceptedFindings: accepted())
  }

  private mutating func rollout(
    _ organisations: [Organisation], around base: Month
  ) throws(InvalidModel) -> [RolloutStep] {
    var steps: [RolloutStep] = []
    for (index, share) in shares(whole(1...sizes.steps)).enumerated() {
      steps.append(
        try RolloutStep(
          id: id("steg", index), name: text("Steg"), organisation: one(of: organisations).id, share: share,
          fullOperation: chance(in: 20) ? date() : day(in: month(around: base)),
          use: maybe { $0.use() }))
    }
    return steps
  }

  private mutating func categories() -> [CategoryShare] {
    let categories = some(of: Category.allCases)
    return categories.isEmpty ? [] : zip(categories, shares(categories.count)).map { CategoryShare($0, share: $1) }
  }

  private mutating func priceLevel() -> PriceLevel {
    let currency = Currency(code: one(of: ["SEK", "EUR", "DKK"])) ?? .swedishKrona
    return PriceLevel(currency: currency, year: chance(in: 10) ? one(of: [1900, 2200]) : whole(2020...2030))
  }

  mutating func assumptions(from base: Month) throws(InvalidModel) -> CalculationAssumptions {
    var bands = [DiscountRates.Band(fromYear: 0, rate: Rate(percent: decimal(0...100)))]
    while chance(in: 3), let last = bands.last {
      let year = last.fromYear + whole(1...40)
      bands.append(DiscountRates.Band(fromYear: year, rate: Rate(percent: decimal(0...100))))
    }
    let rates = try chance(in: 2) ? DiscountRates.threePercent : DiscountRates(bands: bands)
    let timing = one(of: DiscountTiming.allCases)
    return try CalculationAssumptions(
      baseMonth: base, months: whole(1...sizes.months), discounting: Discounting(rates: rates, timing: timing)
    )
  }
}

extension RandomInitiative {
  mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  /// Once in so many times.
  mutating func chance(in times: Int) -> Bool { whole(1...times) == 1 }

  mutating func one<Element>(of elements: [Element]) -> Element { elements[whole(0...elements.count - 1)] }

  /// Some of the elements, in their order.
  mutating func some<Element>(of elements: [Element]) -> [Element] { elements.filter { _ in chance(in: 3) } }

  mutating func maybe<Value>(_ make: (inout RandomInitiative) -> Value) -> Value? {
    chance(in: 2) ? make(&self) : nil
  }

  /// A decimal within whole bounds, with up to nine decimals; often a bound or a whole number.
  mutating func decimal(_ range: ClosedRange<Int>, decimals: Int = 9) -> Rational {
    if chance(in: 8) { return Rational(one(of: [range.lowerBound, range.upperBound])) }
    let scale = (0..<whole(0...decimals)).reduce(1) { power, _ in power * 10 }
    return Rational(whole(range.lowerBound * scale...range.upperBound * scale), over: scale)
  }

  /// Parts of one whole, all above zero and together at most 1; a single part is mostly the whole.
  mutating func shares(_ count: Int) -> [Rational] {
    if count == 1, !chance(in: 4) { return [1] }
    var left = 10_000
    return (0..<count).map { index in
      let part = whole(1...max(1, min(left - (count - index - 1), 2 * left / (count - index))))
      left -= part
      return Rational(part, over: 10_000)
    }
  }

  mutating func id<Owner>(_ kind: String, _ number: Int) -> Identifier<Owner> {
    Identifier(chance(in: 10) ? "\(text(kind)) \(number)" : "\(kind)-\(number)")
  }

  /// A text that says something, now and then with what is awkward to write.
  mutating func text(_ beginning: String) -> String {
    let awkward = [
      "\"", "\\", "/", "\u{0}", "\u{1F}", "\r\n", "\t", "å", "a\u{30A}", "é", "\u{2028}", "\u{FEFF}",
      "\u{10FFFF}",
      "👩‍👩‍👧", "null", "  ",
    ]
    return (0..<whole(0...2)).reduce("\(beginning) \(whole(1...99))") { text, _ in text + one(of: awkward) }
  }

  /// A date anywhere in the years that documents may speak of, often the first or the last.
  mutating func date() -> CalendarDate {
    let bounds = [CalendarDate(year: 1900, month: 1, day: 1), CalendarDate(year: 2200, month: 12, day: 31)]
    if chance(in: 8), let bound = one(of: bounds) { return bound }
    return day(in: Month(index: whole(1900 * 12...2200 * 12 + 11)) ?? .earliest)
  }

  /// A day of a month, often the first or the last.
  mutating func day(in month: Month) -> CalendarDate {
    chance(in: 3)
      ? one(of: [month.firstDay, month.lastDay]) : month.day(whole(1...month.numberOfDays)) ?? month.firstDay
  }

  /// A month up to two years from another one.
  mutating func month(around base: Month) -> Month { base.adding(months: whole(-24...24)) ?? base }
}

extension Month {
  /// The first month that a document may speak of.
  static let earliest = Month(year: 1900, month: 1)!
  /// The last month that a document may speak of.
  static let latest = Month(year: 2200, month: 12)!
}

extension RandomInitiative {
  /// Findings that somebody accepts, or none.
  fileprivate mutating func accepted() throws(InvalidModel) -> [AcceptedFinding] {
    guard chance(in: 3) else { return [] }
    return [
      try AcceptedFinding(
        one(of: FindingCode.allCases), at: chance(in: 2) ? text("plats") : nil, because: text("skäl"),
        decision: Decision(by: text("nämnd"), on: date()))
    ]
  }
}
