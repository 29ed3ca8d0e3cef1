extension Discounting {
  /// The same amount a year, over so many years, with the given present value.
  ///
  /// It makes alternatives of different length comparable. Amount = present value / sum of the years' factors; at a
  /// rate of zero that is the present value divided by the years. Sources: method section 4; HM Treasury's equivalent
  /// annual net cost, which pays at the end of each year (timing ``DiscountTiming/endOfYear``).
  ///
  /// - Precondition: `years` is from 1 to 1 000.
  public func equivalentAnnualAmount(ofPresentValue value: Money, years: Int) -> Money {
    precondition((1...1_000).contains(years), "an annuity lasts from 1 to 1 000 years")
    let annuity = factors(years: years).reduce(0, +)
    return Money(minorUnits: Int64((Double(value.minorUnits) / annuity).rounded(.toNearestOrEven)))
  }
}
