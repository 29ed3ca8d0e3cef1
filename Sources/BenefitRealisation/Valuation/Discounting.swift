/// When in a year an amount counts as paid.
public enum DiscountTiming: String, Sendable, Hashable, CaseIterable {
  /// At the start of its year: (1 + r)^−k.
  case startOfYear
  /// In the middle of its year: (1 + r)^−(k + ½).
  case midYear
  /// At the end of its year: (1 + r)^−(k + 1).
  case endOfYear
  /// At the start of its month: (1 + r)^−(m / 12).
  case monthly

  /// The timing in plain words.
  public var label: BilingualText {
    switch self {
    case .startOfYear: BilingualText(swedish: "årets början", english: "start of year")
    case .midYear: BilingualText(swedish: "årets mitt", english: "middle of year")
    case .endOfYear: BilingualText(swedish: "årets slut", english: "end of year")
    case .monthly: BilingualText(swedish: "månadsvis", english: "monthly")
    }
  }
}

/// Turns amounts over time into a value today: the rates and the timing, both printed with every result.
///
/// ```swift
/// let amounts = Array(repeating: Money(majorUnits: 100), count: 6)
/// Discounting().presentValue(ofYears: amounts)  // 557.97: 3 %, start of year
/// ```
///
/// Amounts are exact sums of minor units. Each year's (or month's) sum is turned into a `Double` and multiplied by
/// its factor; the products are added in order of time, and the sum is rounded once, half to even. Source: method
/// section 6.
public struct Discounting: Sendable, Hashable {
  /// The rates by year.
  public let rates: DiscountRates
  /// When in a year an amount counts.
  public let timing: DiscountTiming

  /// Three per cent at the start of the year, unless said otherwise.
  public init(rates: DiscountRates = .threePercent, timing: DiscountTiming = .startOfYear) {
    self.rates = rates
    self.timing = timing
  }

  /// The months that are discounted by one factor.
  var periodLength: Int { timing == .monthly ? 1 : 12 }

  /// The factors of the first years, in order: what 1 paid in the year is worth in the base month.
  ///
  /// With the timing ``DiscountTiming/monthly`` a year's factor is its first month's.
  public func factors(years: Int) -> [Double] {
    var factors: [Double] = []
    var chained = 1.0
    for year in 0..<max(years, 0) {
      let next = 1 + Double(rates.rate(ofYear: year + 1).value)
      switch timing {
      case .startOfYear, .monthly: factors.append(chained)
      case .midYear: factors.append(chained * power(next, -0.5))
      case .endOfYear: factors.append(chained / next)
      }
      chained /= next
    }
    return factors
  }

  /// One product of a present value: the amount of a year or month, and the factor that discounts it.
  public struct Term: Sendable, Hashable {
    /// The number of the year, or with the timing ``DiscountTiming/monthly`` of the month, counted from 0.
    public let period: Int
    /// The exact amount of the period.
    public let amount: Money
    /// What 1 paid in the period is worth in the base month.
    public let factor: Double
    /// The discounted amount in minor units, before rounding.
    public var product: Double { Double(amount.minorUnits) * factor }
  }

  /// The products that the present value of one amount a year is the sum of.
  public func terms(ofYears amounts: [Money]) -> [Term] {
    zip(amounts, factors(years: amounts.count)).enumerated().map {
      Term(period: $0, amount: $1.0, factor: $1.1)
    }
  }

  /// The products that the present value of one amount a month is the sum of: by year of twelve months from the
  /// base month, or by month with the timing ``DiscountTiming/monthly``.
  public func terms(ofMonths amounts: [Money]) -> [Term] {
    let years = (amounts.count + 11) / 12
    guard timing == .monthly else {
      return terms(
        ofYears: (0..<years).map { amounts[($0 * 12)..<min($0 * 12 + 12, amounts.count)].total() })
    }
    let starts = factors(years: years)
    return amounts.enumerated().map { month, amount in
      let next = 1 + Double(rates.rate(ofYear: month / 12 + 1).value)
      return Term(
        period: month, amount: amount, factor: starts[month / 12] * power(next, -Double(month % 12) / 12))
    }
  }

  /// The present value of one amount a year, the first in year 0.
  public func presentValue(ofYears amounts: [Money]) -> Money { Self.sum(terms(ofYears: amounts)) }

  /// The present value of one amount a month, the first in the base month.
  public func presentValue(ofMonths amounts: [Money]) -> Money { Self.sum(terms(ofMonths: amounts)) }

  /// The products added in order of time and rounded once, half to even.
  static func sum(_ terms: [Term]) -> Money {
    Money(minorUnits: Int64(terms.reduce(0) { $0 + $1.product }.rounded(.toNearestOrEven)))
  }
}
