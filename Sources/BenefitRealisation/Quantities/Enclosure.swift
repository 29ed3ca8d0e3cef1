/// A number that is known to within a small error.
///
/// Exact fractions grow with every sum and product, and most of the work on them is the search for common divisors.
/// Where a number is only asked for rounded to the öre, bounds that round to one öre say which, and the exact number is
/// worked out where they don't: the result is the exact one either way. Bounds are in parts of 2⁶⁴, some 10⁻¹⁹ apart.
/// Sources: R. E. Moore (1966), *Interval Analysis*; J. R. Shewchuk (1997), *Adaptive Precision Floating-Point
/// Arithmetic*, on exact arithmetic behind a filter.
struct Enclosure: Sendable, Hashable {
  /// What the number is near to, in parts of 2⁶⁴.
  let centre: Int128
  /// The most that the number can be from the centre, in parts of 2⁶⁴.
  let error: UInt64

  /// The largest error of a number that anything is known of.
  private static let mostError: UInt64 = 1 << 62

  /// A number of which nothing is known, as of one that is too long or too large.
  static let unknown = Enclosure(centre: 0, error: .max)

  static let zero = Enclosure(centre: 0, error: 0)

  private init(centre: Int128, error: UInt64) { (self.centre, self.error) = (centre, error) }

  /// The bounds of an exact number; nothing is known of one beyond 128 bits or so large that its parts are.
  init(_ exact: Rational) {
    if let (numerator, denominator) = exact.words {
      let (quotient, remainder) = (Int128(numerator) << 64).quotientAndRemainder(dividingBy: Int128(denominator))
      self.init(centre: quotient, error: remainder == 0 ? 0 : 1)
      return
    }
    guard let (numerator, denominator) = exact.wideWords else {
      self = .unknown
      return
    }
    let (divisor, dividend) = (denominator.magnitude, numerator.magnitude)
    guard dividend >> 62 < divisor else {
      self = .unknown
      return
    }
    let quotient = Int128(divisor.dividingFullWidth((dividend >> 64, dividend << 64)).quotient)
    self.init(centre: numerator < 0 ? -quotient : quotient, error: 1)
  }

  static func + (left: Enclosure, right: Enclosure) -> Enclosure {
    let (centre, isTooLarge) = left.centre.addingReportingOverflow(right.centre)
    let (error, isUnknown) = left.error.addingReportingOverflow(right.error)
    return isTooLarge || isUnknown || error > mostError ? .unknown : Enclosure(centre: centre, error: error)
  }

  static func += (left: inout Enclosure, right: Enclosure) { left = left + right }

  static func * (left: Enclosure, right: Enclosure) -> Enclosure {
    if max(left.error, right.error) > mostError { return .unknown }
    let (a, b) = (left.centre.magnitude, right.centre.magnitude)
    let (high, low) = a.multipliedFullWidth(by: b)
    // (a ± e) × (b ± f) is a × b ± (a × f + b × e + e × f): each is rounded up, and the product was cut.
    let (e, f) = (UInt128(left.error), UInt128(right.error))
    let error = (a >> 64 + 1) * f + (b >> 64 + 1) * e + (e * f >> 64) + 2
    if high >> 62 != 0 || error > mostError { return .unknown }
    let centre = Int128(high << 64 | low >> 64)
    let isNegative = (left.centre < 0) != (right.centre < 0)
    return Enclosure(centre: isNegative ? -centre : centre, error: UInt64(error))
  }

  /// The nearest whole number; `nil` where the bounds don't round to the same one, as those of a number half-way
  /// between two don't.
  var nearestInteger: Int64? {
    let fraction = UInt64(truncatingIfNeeded: centre)
    let half: UInt64 = 1 << 63
    let distance = fraction < half ? half - fraction : fraction - half
    return distance > error ? Int64(exactly: centre >> 64 + (fraction < half ? 0 : 1)) : nil
  }
}
