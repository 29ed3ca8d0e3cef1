extension IndexSeries {
  /// An index made of yearly inflation: 100 in the base year, and each year after it the one before × (1 + inflation).
  ///
  /// ```swift
  /// let prices = try IndexSeries(name: "KPIF", vintage: "own forecast", baseYear: 2025, inflation: [0.02, 0.025].map { Rate($0) })
  /// try prices.restate(Money(majorUnits: 1_000), from: 2025, to: 2027)  // 1045.50
  /// ```
  ///
  /// - Parameters:
  ///   - name: The index's name.
  ///   - vintage: Where and when the rates were published or assumed.
  ///   - baseYear: The year before the first rate.
  ///   - inflation: The inflation of each following year, each above −100 %; repeat one rate for a constant one.
  /// - Throws: ``InvalidModel`` when a rate is −100 % or below, the index leaves its range, or the name or vintage is
  ///   empty.
  public init(name: String, vintage: String, baseYear: Int, inflation: [Rate]) throws(InvalidModel) {
    var values: [Int: Rational] = [baseYear: 100]
    var value: Rational = 100
    for (index, rate) in inflation.enumerated() {
      value *= 1 + rate.value
      values[baseYear + 1 + index] = value
    }
    try self.init(name: name, vintage: vintage, values: values)
  }

  /// Yearly amounts in the prices of their own years, in the prices of one year: nominal amounts made real.
  ///
  /// - Parameters:
  ///   - amounts: One amount a year, each in its own year's prices.
  ///   - firstYear: The calendar year of the first.
  ///   - year: The year whose prices are asked for.
  /// - Throws: ``RestatementError`` when the index lacks a year or an amount leaves its range.
  public func real(
    _ amounts: [Money], firstYear: Int, inPricesOf year: Int
  ) throws(RestatementError) -> [Money] {
    var restated: [Money] = []
    for (index, amount) in amounts.enumerated() {
      restated.append(try restate(amount, from: firstYear + index, to: year))
    }
    return restated
  }

  /// Yearly amounts in the prices of one year, in the prices of their own years: real amounts made nominal.
  ///
  /// - Parameters:
  ///   - amounts: One amount a year, all in one year's prices.
  ///   - firstYear: The calendar year of the first.
  ///   - year: The year whose prices they are in.
  /// - Throws: ``RestatementError`` when the index lacks a year or an amount leaves its range.
  public func nominal(
    _ amounts: [Money], firstYear: Int, fromPricesOf year: Int
  ) throws(RestatementError) -> [Money] {
    var restated: [Money] = []
    for (index, amount) in amounts.enumerated() {
      restated.append(try restate(amount, from: year, to: firstYear + index))
    }
    return restated
  }
}
