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
  public func money(_ money: Money, _ currency: Currency) -> String {
    let number = grouped(money.description[...])
    return switch language {
    case .swedish: number + Self.space + (currency == .swedishKrona ? "kr" : currency.code)
    case .english: currency.code + Self.space + number
    }
  }

  /// An exact amount with two decimals, for a column whose heading names the currency.
  public func amount(_ money: Money) -> String { grouped(money.description[...]) }

  /// A number with at most so many decimals, rounded half to even; trailing zeros are left out.
  public func number(_ number: Rational, decimals: Int = 2) -> String {
    grouped(number.shortDecimalString(fractionDigits: decimals)[...])
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

  /// A decimal text grouped by thousands, with the language's signs.
  ///
  /// It goes by bytes, since an explanation may have tens of thousands of numbers, and characters take several times as
  /// long.
  private func grouped(_ decimal: Substring) -> String {
    let digits = decimal.utf8.drop { $0 == UInt8(ascii: "-") }
    let whole = digits.prefix { $0 != UInt8(ascii: ".") }
    var text = digits.count < decimal.utf8.count ? Array("−".utf8) : []
    let separator = Array((language == .swedish ? Self.space : ",").utf8)
    var left = whole.count
    for digit in whole {
      text.append(digit)
      left -= 1
      if left > 0, left.isMultiple(of: 3) { text += separator }
    }
    if whole.count < digits.count {
      text.append(UInt8(ascii: language == .swedish ? "," : "."))
      text += digits.dropFirst(whole.count + 1)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
