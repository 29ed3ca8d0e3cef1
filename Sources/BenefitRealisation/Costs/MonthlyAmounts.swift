/// Amounts of money by month: a row of a table, exact in every cell.
public struct MonthlyAmounts: Sendable, Hashable {
  /// The months that the row covers.
  public let months: ClosedRange<Month>
  /// One amount a month, in the order of the months.
  public let amounts: [Money]

  /// A row that rounds multiples of one exact amount (major units) cumulatively, half to even.
  ///
  /// - Parameters:
  ///   - whole: What a weight of 1 is worth.
  ///   - weight: How much of it falls in the month at an offset from the first. The weights are added exactly and
  ///     multiplied only then, so that their sum stays a short fraction.
  /// - Throws: ``AmountOutOfRange`` when the row's running sum leaves ``Money/limit``.
  /// - Postcondition: ``total`` is the exact sum, rounded once.
  init(months: ClosedRange<Month>, of whole: Rational, weight: (Int) -> Rational) throws(AmountOutOfRange) {
    let weights = (0..<months.count).map(weight)
    var sum = RunningMultiple(of: whole, weights: weights)
    var amounts: [Money] = []
    amounts.reserveCapacity(weights.count)
    var rounded = Money.zero
    for weight in weights {
      if weight == 0 {
        amounts.append(.zero)
        continue
      }
      sum.add(weight)
      let next = try sum.rounded()
      amounts.append(next - rounded)
      rounded = next
    }
    self.months = months
    self.amounts = amounts
  }

  /// The same row from bounds of the weights' sums, where these tell to which minor unit each sum is rounded; `nil` where
  /// one doesn't, or is beyond ``Money/limit``.
  ///
  /// - Parameter sums: The weights from the first month to the end of each month.
  init?(months: ClosedRange<Month>, of whole: Rational, reaching sums: [Enclosure]) {
    let minor = Enclosure(whole * 100)
    var amounts: [Money] = []
    amounts.reserveCapacity(sums.count)
    var before = Money.zero
    for sum in sums {
      guard let amount = (minor * sum).nearestInteger.map(Money.init(minorUnits:)), amount.isWithinLimit else {
        return nil
      }
      amounts.append(amount - before)
      before = amount
    }
    self.init(months: months, amounts: amounts)
  }

  /// A row of the same exact amount (major units) in every month, rounded cumulatively.
  ///
  /// It gives what the general initialiser gives; the cells of such a row are quotients of whole numbers, which is
  /// quicker where they fit 64 bits.
  ///
  /// - Throws: ``AmountOutOfRange`` when the row's sum leaves ``Money/limit``.
  init(months: ClosedRange<Month>, each amount: Rational) throws(AmountOutOfRange) {
    let count = months.count
    _ = try Money(rounding: amount * Rational(count))
    let minor = amount * 100
    if let (numerator, denominator) = minor.words,
      !numerator.multipliedReportingOverflow(by: Int64(count)).overflow
    {
      self.init(months: months, amounts: Self.cells(count, of: numerator, over: denominator))
    } else if let (numerator, denominator) = minor.wideWords,
      !numerator.multipliedReportingOverflow(by: Int128(count)).overflow
    {
      self.init(months: months, amounts: Self.cells(count, of: numerator, over: denominator))
    } else {
      var rounding = CumulativeRounding()
      var amounts: [Money] = []
      for month in 1...count { amounts.append(try rounding.reaching(amount * Rational(month))) }
      self.init(months: months, amounts: amounts)
    }
  }

  /// The differences of numerator × month / denominator, each quotient rounded half to even.
  ///
  /// The sum has been found to be within ``Money/limit``, and so is every quotient on the way.
  private static func cells<Word: FixedWidthInteger & SignedInteger>(
    _ count: Int, of numerator: Word, over denominator: Word
  ) -> [Money] {
    var amounts: [Money] = []
    amounts.reserveCapacity(count)
    var rounded: Int64 = 0
    for month in 1...count {
      let next = Rational.nearestQuotient(of: numerator * Word(month), by: denominator)
      amounts.append(Money(minorUnits: Int64(next) - rounded))
      rounded = Int64(next)
    }
    return amounts
  }

  /// A row of amounts that have been rounded.
  ///
  /// - Precondition: There is one amount a month.
  init(months: ClosedRange<Month>, amounts: [Money]) {
    self.months = months
    self.amounts = amounts
  }

  /// The amount of one month; zero outside the row.
  public subscript(month: Month) -> Money {
    months.contains(month) ? amounts[months.lowerBound.distance(to: month)] : .zero
  }

  /// The sum of the row.
  public var total: Money { amounts.total() }

  /// The sum of the months that both the row and the range hold.
  public func total(in range: ClosedRange<Month>) -> Money {
    guard months.overlaps(range) else { return .zero }
    let both = months.clamped(to: range)
    let first = months.lowerBound.distance(to: both.lowerBound)
    return amounts[first..<first + both.count].total()
  }

  /// The row over exactly the months of the range: what lies outside is cut, what it doesn't hold is zero.
  func over(_ range: ClosedRange<Month>) -> MonthlyAmounts {
    MonthlyAmounts(months: range, amounts: range.map { self[$0] })
  }
}
