extension Rate {
  /// The real rate in a nominal one, exactly: (1 + nominal) / (1 + inflation) − 1 (Fisher).
  ///
  /// ```swift
  /// try Rate(percent: 2.5).real(atInflation: Rate(percent: 2))  // 0.49 %, not 0.5 %
  /// ```
  ///
  /// - Throws: ``CashFlowError/rateOutOfRange(_:)`` when the inflation is −100 % or below.
  public func real(atInflation inflation: Rate) throws(CashFlowError) -> Rate {
    guard inflation.value > -1 else { throw .rateOutOfRange(Double(inflation.value)) }
    return Rate((1 + value) / (1 + inflation.value) - 1)
  }

  /// The nominal rate of a real one, exactly: (1 + real) × (1 + inflation) − 1 (Fisher).
  ///
  /// - Throws: ``CashFlowError/rateOutOfRange(_:)`` when the inflation is −100 % or below.
  public func nominal(atInflation inflation: Rate) throws(CashFlowError) -> Rate {
    guard inflation.value > -1 else { throw .rateOutOfRange(Double(inflation.value)) }
    return Rate((1 + value) * (1 + inflation.value) - 1)
  }

  /// The effective yearly rate, as a fraction, of a stated yearly rate that is added so many times a year:
  /// (1 + stated / n)^n − 1.
  ///
  /// ```swift
  /// try Rate(percent: 10).effective(timesAYear: 4)  // 0.10381
  /// ```
  ///
  /// - Precondition: `count` is above zero.
  /// - Throws: ``CashFlowError/rateOutOfRange(_:)`` when the stated rate is −100 % × n or below.
  public func effective(timesAYear count: Int) throws(CashFlowError) -> Double {
    precondition(count > 0, "interest is added at least once a year")
    return exponentialMinusOne(try logarithmicRate(Double(value / Rational(count))) * Double(count))
  }

  /// The stated yearly rate, as a fraction, that comes to this effective rate when it is added so many times a year:
  /// n × ((1 + effective)^(1 / n) − 1).
  ///
  /// - Precondition: `count` is above zero.
  /// - Throws: ``CashFlowError/rateOutOfRange(_:)`` when the effective rate is −100 % or below.
  public func stated(timesAYear count: Int) throws(CashFlowError) -> Double {
    precondition(count > 0, "interest is added at least once a year")
    return exponentialMinusOne(try logarithmicRate(Double(value)) / Double(count)) * Double(count)
  }

  /// The growth a period, as a fraction, that leads from one value to another: (last / first)^(1 / periods) − 1.
  ///
  /// - Precondition: `periods` is above zero.
  /// - Returns: The rate, or ``NotDefined/valuesNotPositive``.
  public static func growth(from first: Double, to last: Double, periods: Int) -> Figure<Double> {
    precondition(periods > 0, "growth takes at least one period")
    guard first > 0, last > 0, first < .infinity, last < .infinity else {
      return .notDefined(because: .valuesNotPositive)
    }
    return .value(exponentialMinusOne((logarithm(last) - logarithm(first)) / Double(periods)))
  }
}
