/// How a cost grows by the year beyond inflation: what doing nothing comes to cost.
///
/// ```swift
/// let growth = try RealGrowth(perYear: Rate(percent: 4), name: "volume of cases, statistics 2019–2024")
/// growth.index(ofYear: 2)  // 1.0816
/// ```
///
/// The years are counted from the line's first month: twelve months at the stated amount, twelve at the stated amount ×
/// the index of year 1, and so on. The index is kept like a published series: each year's is the year before's times (1
/// + rate), rounded half to even to nine decimals, so that anybody can recompute it. Of a line of hours it is the hours
/// that grow. Source: method section 5 (alternative A, possibly with costs that grow).
public struct RealGrowth: Sendable, Hashable {
  /// The growth in a year, in real terms.
  public let perYear: Rate
  /// What grows and where the rate comes from.
  public let name: String

  /// The index of a year is a count of so many parts.
  static let scale: Int64 = 1_000_000_000
  /// The rates allowed.
  static let allowed: ClosedRange<Rational> = -0.2...0.2

  /// A growth with its name.
  ///
  /// - Throws: ``InvalidModel`` unless the rate is from −20 to 20 % and the name says something.
  public init(perYear: Rate, name: String) throws(InvalidModel) {
    var validation = Validation()
    validation.require(
      Self.allowed.contains(perYear.value), else: .outOfRange(perYear.value * 100, allowed: -20...20),
      at: "percentPerYear")
    validation.require(!name.isEmpty, else: .missingText, at: "name")
    try validation.finish()
    self.perYear = perYear
    self.name = name
  }

  /// What an amount of year 0 is multiplied by in a year.
  ///
  /// - Precondition: `year` is from 0 to 100.
  public func index(ofYear year: Int) -> Rational {
    precondition((0...100).contains(year), "an index is worked out for 100 years")
    return Rational(Int(indexes(years: year + 1)[year]), over: Int(Self.scale))
  }

  /// The first indexes, in parts of ``scale``.
  func indexes(years: Int) -> [Int64] {
    var indexes = [Self.scale]
    for _ in 1..<max(years, 1) {
      // At most 1.2^100 × 10^9 parts, which fit 64 bits.
      indexes.append((Rational(indexes[indexes.count - 1]) * (1 + perYear.value)).nearestInteger ?? 0)
    }
    return indexes
  }
}

extension CostTiming {
  /// Whether the timing has years that can grow.
  var canGrow: Bool {
    switch self {
    case .monthly, .yearly: true
    case .once, .spread, .milestone: false
    }
  }

  /// The row of a stated amount that may grow, see ``row(of:over:)``.
  func row(
    of stated: Rational, over months: ClosedRange<Month>, growing growth: RealGrowth?
  ) throws(AmountOutOfRange) -> MonthlyAmounts {
    guard let growth else { return try row(of: stated, over: months) }
    return try MonthlyAmounts(
      months: months, of: stated, weights: growingWeights(growth, months: months.count), scale: RealGrowth.scale)
  }

  /// How many times the stated amount falls in each calendar year of a range, with its growth.
  ///
  /// - Parameter months: The line's months, from the first to the last that the amount can fall in.
  func occurrencesByYear(
    in range: ClosedRange<Month>, of months: ClosedRange<Month>, growing growth: RealGrowth?
  ) -> [Int: Rational] {
    guard months.overlaps(range) else { return [:] }
    let common = months.clamped(to: range)
    let length = months.count
    let weights = growth.map { growingWeights($0, months: length) }
    var years: [Int: Rational] = [:]
    for (year, part) in common.byCalendarYear {
      let first = months.lowerBound.distance(to: part.lowerBound)
      let places = first..<first + part.count
      years[year] =
        if let weights {
          Rational(weights[places].reduce(0, +)) / Rational(RealGrowth.scale)
        } else {
          switch self {
          case .once, .milestone: 1
          case .monthly: Rational(places.count)
          case .spread: Rational(places.count, over: length)
          case .yearly: Rational(places.count { $0.isMultiple(of: 12) })
          }
        }
    }
    return years
  }

  /// What each month of a line weighs beside its stated amount, in parts of ``RealGrowth/scale``.
  private func growingWeights(_ growth: RealGrowth, months: Int) -> [Int64] {
    let indexes = growth.indexes(years: (months + 11) / 12)
    let isYearly = if case .yearly = self { true } else { false }
    return (0..<months).map { isYearly && !$0.isMultiple(of: 12) ? 0 : indexes[$0 / 12] }
  }
}

extension MonthlyAmounts {
  /// A row of multiples of an exact amount (major units), rounded cumulatively, half to even.
  ///
  /// - Parameter weights: One weight a month in parts of `scale`, none negative.
  /// - Throws: ``AmountOutOfRange`` when the row's sum leaves ``Money/limit``.
  init(months: ClosedRange<Month>, of whole: Rational, weights: [Int64], scale: Int64) throws(AmountOutOfRange) {
    let sum = weights.reduce(Int128(0)) { $0 + Int128($1) }
    guard let (numerator, denominator) = (whole * 100).words,
      case let product = sum.multipliedReportingOverflow(by: Int128(numerator)), !product.overflow,
      case let divisor = Int128(denominator) * Int128(scale),
      product.partialValue.magnitude / divisor.magnitude < Money.limit.minorUnits.magnitude
    else {
      try self.init(months: months, of: whole / Rational(scale)) { Rational(weights[$0]) }
      return
    }
    var amounts: [Money] = []
    amounts.reserveCapacity(weights.count)
    var (reached, rounded): (Int128, Int64) = (0, 0)
    for weight in weights {
      reached += Int128(weight) * Int128(numerator)
      var (next, remainder) = reached.quotientAndRemainder(dividingBy: divisor)
      let part = remainder.magnitude
      let missing = divisor.magnitude - part
      if part > missing || (part == missing && !next.isMultiple(of: 2)) { next += reached.signum() }
      amounts.append(Money(minorUnits: Int64(next) - rounded))
      rounded = Int64(next)
    }
    self.init(months: months, amounts: amounts)
  }
}
