public import BenefitRealisation

/// How numbers are written for people in a language.
///
/// ```swift
/// NumberFormat(.swedish).money(Money(decimal: "1824225.35")!, .swedishKrona)  // "1 824 225,35 kr"
/// NumberFormat(.english).money(Money(decimal: "1824225.35")!, .swedishKrona)  // "SEK 1,824,225.35"
/// ```
///
/// Swedish groups by no-break spaces and has a decimal comma; English groups by commas and has a decimal point.
public struct NumberFormat: Sendable, Hashable {
  private let language: Language

  /// The format of a language.
  public init(_ language: Language) { self.language = language }

  /// A no-break space, which Swedish numbers are grouped with.
  static let space = "\u{A0}"

  /// An exact amount with two decimals and its currency.
  public func money(_ money: Money, _ currency: Currency) -> String { money.text(in: currency, language) }

  /// An exact amount with two decimals, for a column whose heading names the currency.
  public func amount(_ money: Money) -> String { language.grouped(money.description[...]) }

  /// A number with at most so many decimals, rounded half to even; trailing zeros are left out.
  public func number(_ number: Rational, decimals: Int = 2) -> String {
    language.grouped(number.shortDecimalString(fractionDigits: decimals)[...])
  }

  /// A share of 1 in per cent with at most one decimal.
  public func percent(_ share: Rational) -> String { number(share * 100, decimals: 1) + Self.space + "%" }

  /// A rate of return in per cent with at most so many decimals.
  ///
  /// Every rate is above −100 %, and one that rounds to that is told to be under the next number above it.
  func rateOfReturn(_ rate: Double, decimals: Int) -> String {
    guard rate < .greatestFiniteMagnitude, let rate = Rational(rate) else {
      return language == .swedish ? "mycket stor" : "very large"
    }
    let step = 1 / Rational(10).power(decimals)
    if rate * 100 < -100 + step / 2 {
      return (language == .swedish ? "under " : "below ") + number(-100 + step, decimals: decimals) + Self.space + "%"
    }
    return number(rate * 100, decimals: decimals) + Self.space + "%"
  }
}
