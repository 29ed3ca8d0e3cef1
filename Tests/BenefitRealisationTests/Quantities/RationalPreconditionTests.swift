import Testing

@testable import BenefitRealisation

/// What the documentation calls a programmer's error stops the process.
@Suite struct RationalPreconditionTests {
  @Test func `a denominator of zero stops`() async {
    await #expect(processExitsWith: .failure) { _ = Rational(1, over: 0) }
  }

  @Test func `division by zero stops`() async {
    await #expect(processExitsWith: .failure) { _ = Rational.one / Rational.zero }
  }

  @Test func `a negative exponent stops`() async {
    await #expect(processExitsWith: .failure) { _ = Rational.one.power(-1) }
  }

  @Test func `an exponent above a thousand stops`() async {
    await #expect(processExitsWith: .failure) { _ = Rational.one.power(1_001) }
  }

  @Test func `a negative count of decimals stops`() async {
    await #expect(processExitsWith: .failure) { _ = Rational.one.decimalString(fractionDigits: -1) }
  }

  @Test func `a literal beyond Double stops`() async {
    await #expect(processExitsWith: .failure) { _ = Rational(floatLiteral: .infinity) }
  }

  @Test func `a negative difference of magnitudes stops`() async {
    await #expect(processExitsWith: .failure) { _ = Magnitude(low: 1) - Magnitude(low: 2) }
  }
}
