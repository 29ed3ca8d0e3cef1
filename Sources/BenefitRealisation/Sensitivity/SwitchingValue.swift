/// What a single factor must be for a calculation to reach something, all other factors as planned.
public enum SwitchingValue: Sendable, Hashable {
  /// This value or more, in the factor's unit.
  case atLeast(Quantity)
  /// This value or less, in the factor's unit.
  case atMost(Quantity)
  /// There is no such value.
  case none(Reason)

  /// Why there is no value.
  public enum Reason: Sendable, Hashable {
    /// The factor makes no difference.
    case noInfluence
    /// It would take this value, which isn't in the range that the factor is stated with.
    case outsideRange(Quantity)
    /// The target is met from this value on, which the factor can't have: a count below zero, a probability above 1.
    case impossible(Quantity)
    /// No value of the factor is enough.
    case neverReached
    /// Nobody has counted any cost.
    case costsNotCounted
    /// The net present value isn't linear in the discount rate; where it is zero is the internal rate of return.
    case notLinear

    /// The reason's name in results.
    public var code: String {
      switch self {
      case .noInfluence: "noInfluence"
      case .outsideRange: "outsideRange"
      case .impossible: "impossible"
      case .neverReached: "neverReached"
      case .costsNotCounted: "costsNotCounted"
      case .notLinear: "notLinear"
      }
    }
  }

  /// The value, or `nil` when there is none.
  public var quantity: Quantity? {
    switch self {
    case .atLeast(let quantity), .atMost(let quantity): quantity
    case .none: nil
    }
  }
}

extension Sensitivity {
  /// What a calculation shall reach.
  public enum Target: Sendable, Hashable {
    /// A net present value of zero.
    case breakEven
    /// That the accumulated, undiscounted net is never below zero from the end of this month on.
    case paidBack(by: Month)
  }

  /// The value of a factor at which the net present value is zero, within the factor's stated range.
  ///
  /// It says on which side the calculation is above zero: ``SwitchingValue/atLeast(_:)`` 7.5 minutes. A factor without
  /// a range has the value wherever it lies. The value is kept to twelve decimals.
  ///
  /// - Throws: ``InvalidModel`` when the factor isn't one of ``factors``.
  public func switchingValue(of factor: SensitivityFactor) throws(InvalidModel) -> SwitchingValue {
    let varied = try varied(factor)
    let value = requiredValue(of: varied, for: .breakEven)
    guard let quantity = value.quantity, varied.hasRange, !(varied.low...varied.high).contains(quantity.value) else {
      return value
    }
    return .none(.outsideRange(quantity))
  }

  /// What must be true: the value that one factor must have for a target, whatever range it is stated with.
  ///
  /// - Throws: ``InvalidModel`` when the factor isn't one of ``factors``, or the month isn't in the calculation's
  ///   horizon.
  /// - Complexity: O(months of the horizon × lines).
  public func requiredValue(
    of factor: SensitivityFactor, for target: Target
  ) throws(InvalidModel) -> SwitchingValue {
    if case .paidBack(let month) = target, !assumptions.horizon.contains(month) {
      throw InvalidModel(.unknownReference(month.description), at: "month")
    }
    return requiredValue(of: try varied(factor), for: target)
  }

  private func varied(_ factor: SensitivityFactor) throws(InvalidModel) -> VariedFactor {
    let known: VariedFactor? =
      switch factor {
      case .benefit(let id, _):
        benefitPlaces[id].flatMap { benefits[$0].factors.first { $0.factor == factor } }
      case .costLine(let id): costPlaces[id].map { costs[$0].factor }
      case .discountRate: factors.last
      }
    guard let known else {
      let path = ModelPath(steps: factor.path)
      throw InvalidModel(problems: [ModelProblem(path: path, fault: .unknownReference(path.description))])
    }
    return known
  }

  private func requiredValue(of varied: VariedFactor, for target: Target) -> SwitchingValue {
    if !countsCosts { return .none(.costsNotCounted) }
    var interval = ValueInterval.any
    switch varied.factor {
    case .discountRate:
      if case .paidBack = target { return .none(.noInfluence) }
      return .none(.notLinear)
    case .costLine(let id):
      guard let cost = costPlaces[id].map({ costs[$0] }) else { return .none(.noInfluence) }
      for demand in demands(of: target, own: cost.planned, or: cost.amounts, ownUse: nil, sign: -1) {
        interval.require(demand.slope, times: demand.least)
      }
    case .benefit(let id, _):
      guard let benefit = benefitPlaces[id].map({ benefits[$0] }) else { return .none(.noInfluence) }
      var yearly = ValueInterval.any
      for demand in demands(of: target, own: benefit.planned, or: benefit.amounts, ownUse: benefit, sign: 1) {
        yearly.require(demand.slope, times: demand.least)
      }
      interval = benefit.values(of: varied, thatGive: yearly)
    }
    return interval.switchingValue(of: varied)
  }

  /// A demand on a yearly value or a multiple: slope × it ≥ least, in major units.
  struct Demand {
    let slope: Rational
    let least: Rational
  }

  /// What a net present value of zero demands of a benefit's adjusted yearly value: its discounted use × that ≥ what
  /// all else leaves to be paid; `nil` when the benefit isn't in the reading.
  func demandForBreakEven(of benefit: Identifier<Benefit>) -> Demand? {
    benefitPlaces[benefit].map { benefits[$0] }.flatMap { benefit in
      demands(of: .breakEven, own: benefit.planned, or: benefit.amounts, ownUse: benefit, sign: 1).first
    }
  }

  /// The demands that a target makes on one line, with all other lines as planned: one for the net present value, one a
  /// month from the target's month for a payback.
  private func demands(
    of target: Target, own periods: [Money], or months: [Money], ownUse: VariedBenefit?, sign: Int64
  ) -> [Demand] {
    switch target {
    case .breakEven:
      let factors = plannedFactors
      let others = zip(plannedNet, periods).map { $0 - Money(minorUnits: sign * $1.minorUnits) }
      let slope =
        ownUse.map { zip($0.useInPeriod, factors).reduce(0) { $0 + $1.0 * $1.1 } }
        ?? zip(periods, factors).reduce(0) { $0 - Double($1.0.minorUnits) * $1.1 / 100 }
      let sum = zip(others, factors).reduce(0) { $0 + Double($1.0.minorUnits) * $1.1 / 100 }
      guard let slope = Rational(slope), let sum = Rational(sum) else { return [] }
      return [Demand(slope: slope, least: -sum)]
    case .paidBack(let month):
      let first = assumptions.baseMonth.distance(to: month)
      guard let flows = try? flows(at: [:], by: .month) else { return [] }
      var (others, own) = (Money.zero, Money.zero)
      var demands: [Demand] = []
      for (index, (net, amount)) in zip(flows.net, months).enumerated() {
        own += amount
        others += net - Money(minorUnits: sign * amount.minorUnits)
        if index < first { continue }
        demands.append(Demand(slope: ownUse.map { $0.use[index] } ?? -Rational(own), least: -Rational(others)))
      }
      return demands
    }
  }
}
