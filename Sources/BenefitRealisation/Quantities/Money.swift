/// An exact amount of money: a count of minor units (öre), never a floating-point number.
///
/// A `Money` doesn't carry its currency. One calculation has one currency, which is stated once, in the
/// ``PriceLevel`` of the model that the amount belongs to; so amounts of one calculation can be added without a
/// check that could fail in the middle of a sum. All supported currencies have two decimals.
///
/// ```swift
/// let licence = Money(majorUnits: 1_000_000)
/// let hours = Money(decimal: "824225.35")!
/// print(licence + hours)  // 1824225.35
/// ```
///
/// Sources: method section 2, "Money and rounding".
public struct Money: Sendable, Hashable {
  /// The amount in minor units (öre, cents).
  public let minorUnits: Int64

  /// No money at all.
  public static let zero = Money(minorUnits: 0)

  /// The largest magnitude that a single line of a model may have: one million million (10^12) major units.
  ///
  /// It is far above any public budget and low enough for tens of thousands of lines to be added without
  /// overflow.
  public static let limit = Money(minorUnits: 100_000_000_000_000)

  /// An amount in minor units (öre).
  public init(minorUnits: Int64) {
    self.minorUnits = minorUnits
  }

  /// An amount in whole major units (kronor).
  ///
  /// - Precondition: `majorUnits` is within ± 92 233 720 368 547 758.
  public init(majorUnits: Int64) {
    minorUnits = majorUnits * 100
  }

  /// An amount in major units, rounded half to even to the minor unit.
  ///
  /// - Throws: ``AmountOutOfRange`` when the magnitude is above ``limit``.
  public init(rounding majorUnits: Rational) throws(AmountOutOfRange) {
    guard let rounded = (majorUnits * 100).nearestInteger, Money(minorUnits: rounded).isWithinLimit else {
      throw AmountOutOfRange(amount: majorUnits)
    }
    minorUnits = rounded
  }

  /// The product of two numbers as an amount in major units, rounded half to even to the minor unit.
  ///
  /// Where it fits 128 bits the exact product isn't reduced to lowest terms, which is most of the work.
  ///
  /// - Throws: ``AmountOutOfRange`` when the magnitude is above ``limit``.
  init(rounding left: Rational, times right: Rational) throws(AmountOutOfRange) {
    if let minor = Rational.nearestWideProduct(left, right, 100).flatMap({ Int64(exactly: $0) }) {
      let amount = Money(minorUnits: minor)
      if amount.isWithinLimit {
        self = amount
        return
      }
    }
    try self.init(rounding: left * right)
  }

  /// Whether the magnitude is at most ``limit``.
  var isWithinLimit: Bool { minorUnits.magnitude <= Money.limit.minorUnits.magnitude }

  /// Reads a plain decimal of major units with at most two decimals, such as `"-1250.5"`.
  ///
  /// Nothing is rounded: a third decimal, a leading zero, a space, a comma, a plus sign or an exponent gives `nil`, and
  /// so does a magnitude above ``limit``.
  public init?(decimal text: some StringProtocol) {
    let parts = text.utf8.drop { $0 == UInt8(ascii: "-") }.split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    guard text.utf8.allSatisfy({ $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }),
      parts.count == 1 || parts[1].count <= 2, parts[0].count == 1 || parts[0].first != UInt8(ascii: "0"),
      let exact = Rational(decimal: text), let money = try? Money(rounding: exact)
    else { return nil }
    self = money
  }

  /// The amount without its sign.
  ///
  /// - Precondition: The amount isn't `Int64.min` minor units, whose magnitude doesn't fit.
  public var magnitude: Money { minorUnits < 0 ? .zero - self : self }
}

extension Money: Comparable {
  /// Whether one amount is less than the other.
  public static func < (left: Money, right: Money) -> Bool { left.minorUnits < right.minorUnits }
}

extension Money: AdditiveArithmetic {
  /// The exact sum.
  ///
  /// - Precondition: The sum fits 64 bits of minor units. Lines of a validated model are within ``limit`` and
  ///   their number is limited, so their sums always do.
  public static func + (left: Money, right: Money) -> Money {
    Money(minorUnits: left.minorUnits + right.minorUnits)
  }

  /// The exact difference.
  ///
  /// - Precondition: The difference fits 64 bits of minor units.
  public static func - (left: Money, right: Money) -> Money {
    Money(minorUnits: left.minorUnits - right.minorUnits)
  }

  /// The amount with the other sign.
  public static prefix func - (money: Money) -> Money { .zero - money }
}

extension Money: CustomStringConvertible {
  /// The amount in major units with two decimals and a decimal point, the form that documents use.
  public var description: String {
    let (whole, part) = minorUnits.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(minorUnits < 0 ? "-" : "")\(whole).\(part < 10 ? "0" : "")\(part)"
  }
}

extension Rational {
  /// The exact amount in major units (kronor).
  public init(_ money: Money) {
    self = Rational(money.minorUnits) / 100
  }
}

extension Sequence where Element == Money {
  /// The exact sum of the amounts; zero for none.
  public func total() -> Money { reduce(.zero, +) }
}
