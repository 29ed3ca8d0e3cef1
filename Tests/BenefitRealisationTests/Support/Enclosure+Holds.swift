@testable import BenefitRealisation

extension Enclosure {
  /// Whether the bounds hold a number.
  func holds(_ exact: Rational) -> Bool {
    let centre = Rational(reduced: BigInteger(centre), over: .small(1))
    let error = Rational(reduced: BigInteger(Int128(error)), over: .small(1))
    return (exact * Self.parts - centre).magnitude <= error
  }

  /// The parts of a whole that bounds are told in.
  private static let parts = Rational(1 << 32) * Rational(1 << 32)
}
