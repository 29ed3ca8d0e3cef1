/// Which quantity a factor of a value pattern is; the names are those of documents.
///
/// Each name has one unit, so that a number can't mean minutes in one benefit and hours in another.
///
/// ```swift
/// FactorName.hoursPerMonth.unit.symbol  // "hours/month"
/// FactorName.hoursPerMonth.label[.swedish]  // "timmar per månad"
/// ```
public enum FactorName: String, Sendable, Hashable, CaseIterable {
  /// How often something happens in a year.
  case eventsPerYear
  /// Minutes of work per event in alternative A.
  case minutesBefore
  /// Minutes of work per event in alternative B.
  case minutesAfter
  /// Hours of work that are freed in a month.
  case hoursPerMonth
  /// What an hour of the work costs.
  case hourlyCost
  /// Units handled or sold in a year.
  case volumePerYear
  /// The cost of a unit in alternative A.
  case unitCostBefore
  /// The cost of a unit in alternative B.
  case unitCostAfter
  /// What a sold unit brings.
  case pricePerUnit
  /// An amount a year; it may be negative.
  case perYear
  /// The distance of one journey, there and back.
  case kilometresPerEvent
  /// What a kilometre costs, all in: fuel, wear, insurance.
  case costPerKilometre
  /// The distance that is no longer travelled in a year.
  case kilometresPerYear
  /// Litres or kilowatt-hours used for a kilometre.
  case consumptionPerKilometre
  /// What a litre or a kilowatt-hour costs.
  case fuelPrice
  /// How probable the loss is within a year in alternative A.
  case probabilityBefore
  /// What the loss costs when it happens in alternative A.
  case lossBefore
  /// How probable the loss is within a year in alternative B.
  case probabilityAfter
  /// What the loss costs when it happens in alternative B.
  case lossAfter

  /// Which numbers a factor can be.
  enum Domain { case any, nonNegative, probability }

  /// What is known of a factor by its name alone.
  struct Row {
    let unit: String
    let domain: Domain
    let label: BilingualText

    init(_ unit: String, _ domain: Domain, _ swedish: String, _ english: String) {
      self.unit = unit
      self.domain = domain
      label = BilingualText(swedish: swedish, english: english)
    }
  }

  /// One row a name.
  var row: Row {
    switch self {
    case .eventsPerYear: Row("events/year", .nonNegative, "händelser per år", "events a year")
    case .minutesBefore: Row("minutes/event", .nonNegative, "minuter i A", "minutes in A")
    case .minutesAfter: Row("minutes/event", .nonNegative, "minuter i B", "minutes in B")
    case .hoursPerMonth: Row("hours/month", .any, "timmar per månad", "hours a month")
    case .hourlyCost: Row("kr/hour", .nonNegative, "timkostnad", "hourly cost")
    case .volumePerYear: Row("units/year", .nonNegative, "volym per år", "volume a year")
    case .unitCostBefore: Row("kr/unit", .nonNegative, "styckkostnad i A", "unit cost in A")
    case .unitCostAfter: Row("kr/unit", .nonNegative, "styckkostnad i B", "unit cost in B")
    case .pricePerUnit: Row("kr/unit", .nonNegative, "pris per styck", "price per unit")
    case .perYear: Row("kr/year", .any, "belopp per år", "amount a year")
    case .kilometresPerEvent: Row("km/event", .nonNegative, "kilometer per resa", "kilometres per journey")
    case .costPerKilometre: Row("kr/km", .nonNegative, "kostnad per kilometer", "cost per kilometre")
    case .kilometresPerYear: Row("km/year", .nonNegative, "kilometer per år", "kilometres a year")
    case .consumptionPerKilometre:
      Row("units/km", .nonNegative, "förbrukning per kilometer", "consumption per kilometre")
    case .fuelPrice: Row("kr/unit", .nonNegative, "bränslepris", "fuel price")
    case .probabilityBefore: Row("share", .probability, "sannolikhet per år i A", "probability a year in A")
    case .lossBefore: Row("kr/event", .nonNegative, "förlust i A", "loss in A")
    case .probabilityAfter: Row("share", .probability, "sannolikhet per år i B", "probability a year in B")
    case .lossAfter: Row("kr/event", .nonNegative, "förlust i B", "loss in B")
    }
  }

  /// What the factor counts; `kr` stands for the major unit of the model's currency.
  public var unit: UnitOfMeasure { UnitOfMeasure(row.unit) }

  /// The factor in words.
  public var label: BilingualText { row.label }

  /// Whether the factor is an amount of money; documents write it as a text.
  public var isMoney: Bool { row.unit.hasPrefix("kr/") }

  /// The least and the greatest value that the factor can have; `nil` where there is no such bound.
  var bounds: (least: Rational?, greatest: Rational?) {
    switch row.domain {
    case .any: (nil, nil)
    case .nonNegative: (0, nil)
    case .probability: (0, 1)
    }
  }

  /// Notes what one value of the factor can't be, at its own place.
  func validate(_ value: Rational, into validation: inout Validation, at steps: [ModelPath.Step]) {
    switch row.domain {
    case .any: break
    case .nonNegative: validation.require(value >= 0, else: .negative(value), at: steps)
    case .probability:
      validation.require((0...1).contains(value), else: .outOfRange(value, allowed: 0...1), at: steps)
    }
  }

  /// Notes what a value of the factor can't be: a count, a time or a price below zero, a probability outside 0…1.
  func validate(_ factor: Factor, into validation: inout Validation, at steps: [ModelPath.Step]) {
    switch row.domain {
    case .any: break
    case .nonNegative: validation.require(factor.low >= 0, else: .negative(factor.low), at: steps + ["low"])
    case .probability:
      validation.require(factor.low >= 0, else: .outOfRange(factor.low, allowed: 0...1), at: steps + ["low"])
      validation.require(factor.high <= 1, else: .outOfRange(factor.high, allowed: 0...1), at: steps + ["high"])
    }
  }
}
