/// What a factor of a benefit has turned out to be: the actual volume, hourly cost or price.
///
/// It replaces the planned value over the whole calculation from the day it is known: the plan's value was an estimate
/// of a level, and this is a better one. Of several outcomes of one factor the latest known counts.
///
/// ```swift
/// FactorOutcome(.eventsPerYear, 4_050, knownOn: january, source: "the case system")
/// ```
public struct FactorOutcome: Sendable, Hashable {
  /// Which factor.
  public let factor: FactorName
  /// What it turned out to be, in the factor's unit.
  public let value: Rational
  /// From when it is known.
  public let knownOn: CalendarDate
  /// Where it comes from.
  public let source: String

  /// What a factor has turned out to be; a ``Benefit`` checks that it has such a factor.
  public init(_ factor: FactorName, _ value: Rational, knownOn: CalendarDate, source: String) {
    self.factor = factor
    self.value = value
    self.knownOn = knownOn
    self.source = source
  }
}

extension FactorName {
  /// What of a benefit a factor is: how much there is of what the change is about, what a unit of it costs, or what the
  /// change does to it.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    /// How many cases, journeys or kilometres there are.
    case volume
    /// What an hour, a unit, a kilometre or a loss costs.
    case price
    /// What the change does: minutes, freed hours, probabilities. Goals measure it.
    case effect
  }

  /// What of a benefit the factor is.
  ///
  /// An amount a year is a price: what would have been paid costs more or less than was thought, while how much of it
  /// the change saves is the effect.
  public var role: Role {
    switch self {
    case .eventsPerYear, .volumePerYear, .kilometresPerEvent, .kilometresPerYear: .volume
    case .hourlyCost, .unitCostBefore, .unitCostAfter, .pricePerUnit, .perYear, .costPerKilometre, .fuelPrice,
      .lossBefore, .lossAfter:
      .price
    case .minutesBefore, .minutesAfter, .hoursPerMonth, .consumptionPerKilometre, .probabilityBefore,
      .probabilityAfter:
      .effect
    }
  }
}

extension Benefit {
  /// The most outcomes of a benefit's factors: one a month for ten years.
  public static let mostFactorOutcomes = 120

  /// What a factor had turned out to be as known on a date; `nil` when nothing was known. Of two on one date the later
  /// listed counts.
  public func outcome(of factor: FactorName, knownOn date: CalendarDate) -> FactorOutcome? {
    var latest: FactorOutcome?
    for outcome in factorOutcomes where outcome.factor == factor && outcome.knownOn <= date {
      if let known = latest, known.knownOn > outcome.knownOn { continue }
      latest = outcome
    }
    return latest
  }

  /// The benefit as it was planned, without what its factors have turned out to be.
  var withoutOutcomes: Benefit {
    var benefit = self
    benefit.factorOutcomes = []
    return benefit
  }

  /// Notes each outcome of a factor that the value isn't computed from, that is the effect itself, or that can't be
  /// what it is named as.
  static func validate(_ outcomes: [FactorOutcome], of value: Value, into validation: inout Validation) {
    validation.require(
      outcomes.count <= mostFactorOutcomes, else: .tooMany(outcomes.count, limit: mostFactorOutcomes),
      at: "factorOutcomes")
    let names: [FactorName] =
      if case .monetised(_, let pattern) = value { pattern.factors.map(\.name) } else { [] }
    for (index, outcome) in outcomes.enumerated() {
      let place: [ModelPath.Step] = ["factorOutcomes", .index(index)]
      validation.require(
        names.contains(outcome.factor), else: .factorNotOfBenefit(outcome.factor), at: place + ["factor"])
      validation.require(
        outcome.factor.role != .effect, else: .factorIsTheEffect(outcome.factor), at: place + ["factor"])
      validation.require(!outcome.source.isEmpty, else: .missingText, at: place + ["source"])
      outcome.factor.validate(outcome.value, into: &validation, at: place + ["value"])
    }
  }
}
