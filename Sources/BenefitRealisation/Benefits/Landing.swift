/// A part of a benefit that a unit brings home (effekthemtagning): who, from when, how much a year, as what, and who
/// decided it.
///
/// ```swift
/// let landing = try Landing(
///   unit: "home-care", perYear: .hours(400), as: .budgetReduction, firstMonth: january2026,
///   decision: Decision(by: "the board", on: decided))
/// ```
///
/// What no landing takes is potential: nobody has said that any budget or any working day will change. The form decides
/// the nature of the landed part, so that one hour never counts in two natures: freed time that a unit cuts from its
/// budget moves from redistribution to financial, and money that a unit keeps for other work changes no budget. Source:
/// method section 5.
public struct Landing: Sendable, Hashable {
  /// The organisation or unit that brings it home.
  public let unit: Identifier<Organisation>
  /// How much a year.
  public let perYear: Amount
  /// As what.
  public let form: Form
  /// The first month.
  public let firstMonth: Month
  /// The last month; `nil` when it lasts as long as the benefit and the calculation.
  public let lastMonth: Month?
  /// Who decided it and when; `nil` while it is planned but not decided.
  public let decision: Decision?
  /// What has been brought home so far, in order of time; empty when nothing has been reported.
  public let outcome: [Outcome]

  /// How much is brought home.
  public enum Amount: Sendable, Hashable {
    /// Money.
    case money(Money)
    /// Hours of freed time, worth what the benefit's hours are worth.
    case hours(Rational)
  }

  /// What a benefit is brought home as.
  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// A budget is cut: the benefit is cashed.
    case budgetReduction
    /// The capacity stays and does other work: the benefit is redeployed.
    case capacityForOtherWork

    /// What it is brought home as, in plain words.
    public var label: BilingualText {
      switch self {
      case .budgetReduction: BilingualText(swedish: "minskad budget", english: "budget reduction")
      case .capacityForOtherWork:
        BilingualText(swedish: "kapacitet till annat arbete", english: "capacity for other work")
      }
    }

    /// The nature of what is brought home in this form.
    public var nature: MonetaryNature {
      switch self {
      case .budgetReduction: .financial
      case .capacityForOtherWork: .redistribution
      }
    }
  }

  /// What a unit has in fact brought home in some months.
  public struct Outcome: Sendable, Hashable {
    /// The months.
    public let months: ClosedRange<Month>
    /// How much, in all of them together.
    public let amount: Amount

    /// What has been brought home in some months.
    public init(in months: ClosedRange<Month>, _ amount: Amount) {
      self.months = months
      self.amount = amount
    }
  }

  /// The most reports of an outcome: one a month for ten years.
  public static let mostOutcomes = 120
  /// The most hours a year, or in one report.
  public static let mostHours: Rational = 1_000_000_000

  /// A landing whose numbers are within bounds.
  ///
  /// - Throws: ``InvalidModel`` when an amount is negative or too large, the last month is before the first, or reports
  ///   of the outcome overlap or aren't in order of time.
  public init(
    unit: Identifier<Organisation>, perYear: Amount, as form: Form, firstMonth: Month, lastMonth: Month? = nil,
    decision: Decision? = nil, outcome: [Outcome] = []
  ) throws(InvalidModel) {
    var validation = Validation()
    perYear.validate(moneyAt: ["perYear"], hoursAt: ["hoursPerYear"], into: &validation)
    if let lastMonth {
      validation.require(
        firstMonth <= lastMonth, else: .endsBeforeStart(first: firstMonth, last: lastMonth), at: "lastMonth")
    }
    validation.require(
      outcome.count <= Self.mostOutcomes, else: .tooMany(outcome.count, limit: Self.mostOutcomes), at: "outcome")
    for (index, report) in outcome.enumerated() {
      let place: [ModelPath.Step] = ["outcome", .index(index)]
      report.amount.validate(moneyAt: place + ["amount"], hoursAt: place + ["hours"], into: &validation)
      if index > 0 {
        validation.require(
          outcome[index - 1].months.upperBound < report.months.lowerBound,
          else: .monthsNotRising(
            previous: outcome[index - 1].months.upperBound, next: report.months.lowerBound), at: place + ["months"])
      }
    }
    try validation.finish()
    self.unit = unit
    self.perYear = perYear
    self.form = form
    self.firstMonth = firstMonth
    self.lastMonth = lastMonth
    self.decision = decision
    self.outcome = outcome
  }
}

extension Landing.Amount {
  fileprivate func validate(
    moneyAt money: [ModelPath.Step], hoursAt hours: [ModelPath.Step], into validation: inout Validation
  ) {
    switch self {
    case .money(let amount):
      validation.require(amount >= .zero, else: .negative(Rational(amount)), at: money)
      validation.require(amount.isWithinLimit, else: .amountOutOfRange(Rational(amount)), at: money)
    case .hours(let count):
      let allowed = 0...Landing.mostHours
      validation.require(allowed.contains(count), else: .outOfRange(count, allowed: allowed), at: hours)
    }
  }

  /// The exact money that this is, at the value of an hour (major units); `nil` for hours that have no value.
  func value(perHour: Rational?) -> Rational? {
    switch self {
    case .money(let amount): Rational(amount)
    case .hours(let hours): perHour.map { hours * $0 }
    }
  }

  /// The hours that this is, at the value of an hour (major units); `nil` for money without hours.
  func hours(perHour: Rational?) -> Rational? {
    switch self {
    case .hours(let hours): hours
    case .money(let amount): perHour.flatMap { $0 == 0 ? nil : Rational(amount) / $0 }
    }
  }
}

extension ValuePattern {
  /// What an hour that the benefit frees is worth, in major units; `nil` when the pattern frees no hours.
  var valuePerHour: Rational? { yearlyHours.flatMap { $0 == 0 ? nil : yearlyValue / $0 } }
}

extension Benefit.Perspective {
  /// Whether a unit must bring the benefit home for it to be more than potential; residents, relatives and society gain
  /// without one.
  public var needsLanding: Bool {
    switch self {
    case .ownOrganisation, .otherOrganisations: true
    case .usersAndResidents, .relatives, .society: false
    }
  }
}

extension Benefit {
  /// The most landings of a benefit.
  public static let mostLandings = 100

  /// Notes landings of a benefit that no unit can bring home.
  static func validate(
    _ landings: [Landing], of value: Value, _ perspective: Perspective, into validation: inout Validation
  ) {
    if landings.isEmpty { return }
    validation.require(
      landings.count <= mostLandings, else: .tooMany(landings.count, limit: mostLandings), at: "landings")
    validation.require(perspective.needsLanding, else: .landsWithoutUnit(perspective), at: "landings")
    guard case .monetised(_, let pattern) = value else {
      validation.require(false, else: .landsWithoutMoney, at: "landings")
      return
    }
    let valuePerHour = pattern.valuePerHour
    func check(_ amount: Landing.Amount, at place: [ModelPath.Step]) {
      guard case .hours = amount else { return }
      guard let value = amount.value(perHour: valuePerHour) else {
        validation.require(false, else: .landsWithoutHours, at: place)
        return
      }
      validation.require((try? Money(rounding: value)) != nil, else: .amountOutOfRange(value), at: place)
    }
    for (index, landing) in landings.enumerated() {
      check(landing.perYear, at: ["landings", .index(index), "hoursPerYear"])
      for (place, report) in landing.outcome.enumerated() {
        check(report.amount, at: ["landings", .index(index), "outcome", .index(place), "hours"])
      }
    }
  }
}
