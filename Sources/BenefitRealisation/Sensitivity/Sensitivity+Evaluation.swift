extension Sensitivity {
  /// The net present value with some factors at other values and the rest as the calculation has them.
  ///
  /// - Throws: ``InvalidModel`` when a factor isn't one of ``factors`` or can't have the value, or an amount would be
  ///   beyond ``Money/limit``.
  public func netPresentValue(at values: [SensitivityFactor: Rational]) throws(InvalidModel) -> Money {
    try validate(values)
    do { return try value(at: values) } catch { throw InvalidModel(.amountOutOfRange(error.amount)) }
  }

  /// The payback with some factors at other values; a discount rate doesn't move it.
  ///
  /// - Throws: As ``netPresentValue(at:)``.
  public func payback(at values: [SensitivityFactor: Rational]) throws(InvalidModel) -> Payback {
    try validate(values)
    do {
      return Payback(of: try flows(at: values, by: .month).net)
    } catch { throw InvalidModel(.amountOutOfRange(error.amount)) }
  }

  private func validate(_ values: [SensitivityFactor: Rational]) throws(InvalidModel) {
    var validation = Validation()
    var unknown = Set(values.keys)
    for factor in factors where unknown.remove(factor.factor) != nil {
      factor.factor.validate(values[factor.factor] ?? factor.likely, into: &validation)
    }
    for path in unknown.map({ ModelPath(steps: $0.path) }).sorted(by: { $0.description < $1.description }) {
      validation.require(false, else: .unknownReference(path.description), at: path.steps)
    }
    try validation.finish()
  }

  /// The stretches of time that amounts are summed over.
  enum Stretch { case month, period }

  /// Benefits and costs, recomputed for what isn't as planned.
  func flows(
    at values: [SensitivityFactor: Rational], by stretch: Stretch
  ) throws(AmountOutOfRange) -> Flows {
    var flows = stretch == .month ? plannedByMonth : planned
    if values.isEmpty { return flows }
    for benefit in benefitsChanged(by: values) {
      let given = benefit.values(values)
      let old = stretch == .month ? benefit.amounts : benefit.planned
      let new = try benefit.amounts(at: given, until: stretch == .month ? benefit.use : benefit.useByPeriod)
      for (index, amount) in new.enumerated() { flows.benefits[index] += amount - old[index] }
    }
    for (place, multiple) in costMultiples(values) {
      let cost = costs[place]
      let old = stretch == .month ? cost.amounts : cost.planned
      let new = try VariedCost.scaled(old, by: multiple)
      for (index, amount) in new.enumerated() { flows.costs[index] += amount - old[index] }
    }
    return flows
  }

  /// The benefits that have a factor among the values, in the order of the calculation.
  private func benefitsChanged(by values: [SensitivityFactor: Rational]) -> [VariedBenefit] {
    var places: Set<Int> = []
    for case .benefit(let id, _) in values.keys { if let place = benefitPlaces[id] { places.insert(place) } }
    return places.sorted().map { benefits[$0] }
  }

  /// The cost lines among the values with their multiples, in the order of the calculation.
  private func costMultiples(_ values: [SensitivityFactor: Rational]) -> [(place: Int, multiple: Rational)] {
    var multiples: [(place: Int, multiple: Rational)] = []
    for case (.costLine(let id), let multiple) in values {
      if let place = costPlaces[id] { multiples.append((place, multiple)) }
    }
    return multiples.sorted { $0.place < $1.place }
  }

  /// The net present value; the values are possible ones of the calculation's factors.
  func value(at values: [SensitivityFactor: Rational]) throws(AmountOutOfRange) -> Money {
    let flows = try flows(at: values, by: .period)
    let isOfBenefits = values.keys.allSatisfy { if case .benefit = $0 { true } else { false } }
    if isOfBenefits { return Self.presentValue(of: flows.benefits, plannedFactors) - plannedCosts }
    let factors = discountFactors(at: values[.discountRate])
    return Self.presentValue(of: flows.benefits, factors) - Self.presentValue(of: flows.costs, factors)
      + Self.presentValue(of: flows.asIsCosts, factors)
  }

  /// The net present value within the stated ranges, which the initialiser has found to be possible at the ends.
  func valueInRange(at values: [SensitivityFactor: Rational]) -> Money {
    guard let value = try? value(at: values) else { preconditionFailure("amounts are possible within their ranges") }
    return value
  }

  /// What each period's amount is multiplied by, at one rate in per cent or at the calculation's own.
  func discountFactors(at percent: Rational?) -> [Double] {
    guard let percent else { return plannedFactors }
    let rates = DiscountRates(valid: [DiscountRates.Band(fromYear: 0, rate: Rate(percent: percent))])
    return Discounting(rates: rates, timing: assumptions.discounting.timing)
      .factors(ofMonths: assumptions.horizon.count)
  }

  /// The amounts by their factors, added in order of time and rounded once, as ``Discounting`` does.
  static func presentValue(of amounts: [Money], _ factors: [Double]) -> Money {
    Discounting.sum(
      zip(amounts, factors).enumerated().map { Discounting.Term(period: $0, amount: $1.0, factor: $1.1) })
  }
}

extension Discounting {
  /// What the amount of each period is multiplied by.
  func factors(ofMonths count: Int) -> [Double] {
    terms(ofMonths: [Money](repeating: .zero, count: count)).map(\.factor)
  }
}

extension Sensitivity.Flows {
  /// Benefits less costs, plus what things as they are would have cost.
  var net: [Money] { benefits.indices.map { benefits[$0] - costs[$0] + asIsCosts[$0] } }
}
