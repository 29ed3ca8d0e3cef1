/// The formula of a value pattern as data: the one place that says how its factors are put together.
///
/// What evaluates it, names its factors and writes it out reads the same tree, so that a value and its explanation
/// can't come apart.
indirect enum PatternFormula: Sendable {
  /// A factor.
  case factor(FactorName)
  /// One multiplied by the other.
  case product(PatternFormula, PatternFormula)
  /// The first less the second.
  case difference(PatternFormula, PatternFormula)
  /// Times a whole number: months of a year.
  case times(PatternFormula, Int)
  /// Divided by a whole number: minutes of an hour.
  case over(PatternFormula, Int)

  /// The value for the factors' values.
  func value(at factor: (FactorName) -> Rational) -> Rational {
    switch self {
    case .factor(let name): factor(name)
    case .product(let left, let right): left.value(at: factor) * right.value(at: factor)
    case .difference(let left, let right): left.value(at: factor) - right.value(at: factor)
    case .times(let part, let count): part.value(at: factor) * Rational(count)
    case .over(let part, let count): part.value(at: factor) / Rational(count)
    }
  }

  /// The factors in the order in which they stand.
  var names: [FactorName] {
    switch self {
    case .factor(let name): [name]
    case .product(let left, let right), .difference(let left, let right): left.names + right.names
    case .times(let part, _), .over(let part, _): part.names
    }
  }

  /// The formula written out, with a text for each factor.
  func text(_ factor: (FactorName) -> String) -> String {
    switch self {
    case .factor(let name): factor(name)
    case .product(let left, let right): "\(left.part(factor)) × \(right.part(factor))"
    case .difference(let left, let right): "\(left.text(factor)) − \(right.text(factor))"
    case .times(let part, let count): "\(part.part(factor)) × \(count)"
    case .over(let part, let count): "\(part.part(factor)) / \(count)"
    }
  }

  /// The formula as a part of a product.
  private func part(_ factor: (FactorName) -> String) -> String {
    if case .difference = self { "(\(text(factor)))" } else { text(factor) }
  }
}

extension ValuePattern.Kind {
  /// The value of a full year at full use.
  var formula: PatternFormula {
    switch self {
    case .timeSaved: .timeSaved
    case .hoursFreed: .hoursFreed
    case .unitCost: .unitCost
    case .avoidedCost, .amount: .perYear
    case .revenue: .revenue
    case .travel: .travel
    case .travelByConsumption: .travelByConsumption
    case .expectedLoss: .expectedLoss
    }
  }

  /// The value of a full year at full use with every factor at its likely value.
  func yearlyValue(of factors: [NamedFactor]) -> Rational {
    formula.value { name in
      guard let named = factors.first(where: { $0.name == name }) else {
        preconditionFailure("a pattern has each of its factors")
      }
      return named.factor.likely
    }
  }

  /// The hours of work of a full year at full use, for the patterns that are about hours.
  var hoursFormula: PatternFormula? {
    switch self {
    case .timeSaved: .hoursOfEvents
    case .hoursFreed: .hoursOfMonths
    case .unitCost, .avoidedCost, .revenue, .travel, .travelByConsumption, .expectedLoss, .amount: nil
    }
  }
}

/// Each formula is made once: a tree is made of boxes, and it is asked for at every corner of a benefit's ranges.
extension PatternFormula {
  fileprivate static let hoursOfEvents = PatternFormula.over(
    .product(.factor(.eventsPerYear), .difference(.factor(.minutesBefore), .factor(.minutesAfter))), 60)
  fileprivate static let hoursOfMonths = PatternFormula.times(.factor(.hoursPerMonth), 12)
  fileprivate static let timeSaved = PatternFormula.product(hoursOfEvents, .factor(.hourlyCost))
  fileprivate static let hoursFreed = PatternFormula.product(hoursOfMonths, .factor(.hourlyCost))
  fileprivate static let unitCost = PatternFormula.product(
    .factor(.volumePerYear), .difference(.factor(.unitCostBefore), .factor(.unitCostAfter)))
  fileprivate static let perYear = PatternFormula.factor(.perYear)
  fileprivate static let revenue = PatternFormula.product(.factor(.volumePerYear), .factor(.pricePerUnit))
  fileprivate static let travel = PatternFormula.product(
    .product(.factor(.eventsPerYear), .factor(.kilometresPerEvent)), .factor(.costPerKilometre))
  fileprivate static let travelByConsumption = PatternFormula.product(
    .product(.factor(.kilometresPerYear), .factor(.consumptionPerKilometre)), .factor(.fuelPrice))
  fileprivate static let expectedLoss = PatternFormula.difference(
    .product(.factor(.probabilityBefore), .factor(.lossBefore)),
    .product(.factor(.probabilityAfter), .factor(.lossAfter)))
}
