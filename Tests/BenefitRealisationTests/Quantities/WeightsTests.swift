import Testing

@testable import BenefitRealisation

/// Sums over a common denominator are what adding fractions gives.
@Suite struct WeightsTests {
  /// Halves to twelfths; decimals of twelve places; parts of 2⁻¹²⁰, whose sums outgrow 128 bits; fractions so long that
  /// no denominator is looked for.
  static let lists: [[Rational]] = {
    let tiny = (0..<2).reduce(Rational(1)) { product, _ in product / Rational(1 << 60) }
    let long = Rational(decimal: "0." + String(repeating: "123456789", count: 70)) ?? 0
    return [
      (2...12).map { Rational(1, over: $0) },
      [0.333333333333, 0.5, 0, 0, 0.100000000001, 1],
      [tiny, -tiny] + [Rational](repeating: 1, count: 200),
      [tiny, 100, -100, 100, 0.3],
      [long, 1, long * long],
      [],
      [0, 0],
    ]
  }()

  @Test(arguments: lists) func `the sum of a stretch is the sum of its numbers`(values: [Rational]) {
    let weights = Weights(values)
    for first in values.indices.prefix(12) {
      for end in (first...values.count).suffix(12) {
        #expect(weights.sum(first..<end) == values[first..<end].reduce(0, +), "\(first)..<\(end)")
      }
    }
  }

  @Test(arguments: lists) func `each number counts as many times as is said`(values: [Rational]) {
    let sum = Weights(values).sum(0..<values.count) { 7 * $0 - 3 }
    #expect(sum == values.enumerated().reduce(0) { $0 + $1.element * Rational(7 * $1.offset - 3) })
  }

  @Test func `a count that outgrows 128 bits is exact`() throws {
    let tiny = try #require(Rational(decimal: "0.00000000000000000000000000000000001"))
    let values = [1 + tiny, 2 + tiny]
    let most = 1 << 62
    #expect(Weights(values).sum(0..<2) { _ in most } == (3 + 2 * tiny) * Rational(most))
  }

  @Test(arguments: lists, [1, 12, 7] as [Int64])
  func `running sums are what is added so far, divided`(values: [Rational], divisor: Int64) {
    let expected = values.indices.map { values[...$0].reduce(0, +) / Rational(divisor) }
    #expect(Weights(values).runningSums(by: divisor) == expected)
  }

  @Test(arguments: lists, lists) func `sums of products are the products' sums`(factors: [Rational], values: [Rational])
  {
    var terms: [Weights.Term] = []
    var expected = [Rational](repeating: 0, count: 5)
    for factor in factors.indices.prefix(20) {
      for weight in values.indices.prefix(20) where (factor + weight) % 3 != 0 {
        let place = (factor * 2 + weight) % 4
        terms.append(Weights.Term(place: place, factor: factor, weight: weight))
        expected[place] += factors[factor] * values[weight]
      }
    }
    #expect(Weights.sums(of: terms, Weights(factors), Weights(values), count: 5) == expected)
  }

  @Test(arguments: [0, 1, 2, 3, 7, 60])
  func `a sum over a common denominator, or by halves where that is long, is the sum`(count: Int) throws {
    let short = (0..<count).map { place -> Rational in Rational(place - 3, over: place % 5 + 1) }
    #expect(Rational.sum(of: short) == short.reduce(0, +))
    // Denominators without common divisors, whose least multiple is far beyond what divisors are worked out for.
    let primes: [Int] = [1_000_003, 1_000_033, 1_000_037, 1_000_039, 1_000_081, 1_000_099, 1_000_117, 1_000_121]
    let long = (0..<count).map { place -> Rational in
      var number = Rational(place + 1, over: primes[7 - place % 8])
      for prime in primes.prefix(place % 8 + 1) { number = number / Rational(prime) }
      return number
    }
    #expect(Rational.sum(of: long) == long.reduce(0, +))
  }
}
