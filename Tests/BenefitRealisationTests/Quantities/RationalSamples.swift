import BenefitRealisation

extension SplitMix64 {
  /// A whole number of one of the sizes that matter: small, near a machine word's ends, or of several words.
  mutating func integer() -> Rational {
    let small = Rational(Int.random(in: -1_000...1_000, using: &self))
    switch Int.random(in: 0..<8, using: &self) {
    case 0: return small + Rational([Int.max, Int.min].randomElement(using: &self) ?? 0)
    case 1: return Rational(Int.random(in: Int.min...Int.max, using: &self))
    case 2: return (Rational(Int.random(in: Int.min...Int.max, using: &self)) + small).power(3)
    case 3: return Rational(2).power(Int.random(in: 0...700, using: &self)) + small
    default: return small
    }
  }

  /// A quotient of two such numbers.
  mutating func rational() -> Rational {
    let divisor = integer()
    return integer() / (divisor == 0 ? 7 : divisor)
  }
}
