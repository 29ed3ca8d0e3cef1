import BenefitRealisation
import Testing

@Suite struct QuartilesTests {
  @Test(
    arguments: [
      ([7], [7, 7, 7]),
      ([4, 1], [1.75, 2.5, 3.25]),
      ([3, 1, 2], [1.5, 2, 2.5]),
      ([40, 10, 30, 20], [17.5, 25, 32.5]),
      // Five values need no interpolation, and equal ones stay what they are.
      ([5, 4, 3, 2, 1], [2, 3, 4]),
      ([6, 6, 6, 6, 6, 6], [6, 6, 6]),
    ] as [([Rational], [Rational])])
  func `quartiles interpolate between order statistics, as type 7 does`(sample: [Rational], expected: [Rational]) throws
  {
    let quartiles = try #require(Quartiles(sample))
    #expect([quartiles.lower, quartiles.median, quartiles.upper] == expected)
  }

  @Test func `nothing has no quartiles`() { #expect(Quartiles([]) == nil) }
}
