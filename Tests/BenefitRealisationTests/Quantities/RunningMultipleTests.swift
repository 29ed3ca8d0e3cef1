import Testing

@testable import BenefitRealisation

/// The running sum over one denominator gives what adding, multiplying and rounding fractions gives.
@Suite struct RunningMultipleTests {
  /// What it gives at each step, or the amount that it refuses.
  private func steps(of whole: Rational, _ weights: [Rational]) -> [Result<Money, AmountOutOfRange>] {
    var sum = RunningMultiple(of: whole, weights: weights)
    return weights.map { weight in
      sum.add(weight)
      return Result { () throws(AmountOutOfRange) in try sum.rounded() }
    }
  }

  /// The same by the arithmetic of fractions.
  private func expected(of whole: Rational, _ weights: [Rational]) -> [Result<Money, AmountOutOfRange>] {
    weights.indices.map { index in
      let product = whole * weights[...index].reduce(0, +)
      return Result { () throws(AmountOutOfRange) in try Money(rounding: product) }
    }
  }

  @Test func `a third of 100 three times is 33.33, 66.67 and 100`() throws {
    let third = Rational(1, over: 3)
    #expect(try steps(of: 100, [third, third, third]).map { try $0.get().minorUnits } == [3_333, 6_667, 10_000])
  }

  /// 0.005 kr is half an öre: to the even one, 0; 0.015 kr to 2.
  @Test func `half an öre goes to the even one`() throws {
    let weights: [Rational] = [Rational(1, over: 200), Rational(1, over: 100)]
    #expect(try steps(of: 1, weights).map { try $0.get().minorUnits } == [0, 2])
    #expect(try steps(of: -1, weights).map { try $0.get().minorUnits } == [0, -2])
  }

  /// 1e12 kr is the limit.
  @Test func `an amount at the limit is given and one öre above it refused with the amount`() {
    let steps = steps(of: 1_000_000_000_000, [1, Rational(1, over: 100_000_000_000_000)])
    #expect(steps.first == .success(.limit))
    #expect(steps.last == .failure(AmountOutOfRange(amount: Rational(100_000_000_000_001, over: 100))))
  }

  /// In parts of 2⁻¹²⁰, 128 wholes are one more part than 128 bits hold.
  @Test func `a sum that outgrows 128 bits goes on exactly`() {
    let part = (0..<2).reduce(Rational(1)) { product, _ in product / Rational(1 << 60) }
    let weights = [part] + [Rational](repeating: 1, count: 200) + [Rational](repeating: -1, count: 150) + [part]
    let steps = steps(of: Rational(5, over: 1_000), weights)
    #expect(steps == expected(of: Rational(5, over: 1_000), weights))
    #expect(steps[128] == .success(Money(minorUnits: 64)))
  }

  /// −128 wholes are the least number that 128 bits hold, and the only one without an opposite.
  @Test(arguments: [Rational(5, over: 1_000), Rational(-5, over: 1_000), -1])
  func `a sum of the least number of 128 bits is rounded exactly`(whole: Rational) {
    let part = (0..<2).reduce(Rational(1)) { product, _ in product / Rational(1 << 60) }
    let weights = [part, -part] + [Rational](repeating: -1, count: 130)
    #expect(steps(of: whole, weights) == expected(of: whole, weights))
  }

  /// Parts that each fit 128 bits, but whose product with the sum doesn't.
  @Test(arguments: [1, -1]) func `a product that outgrows 128 bits is rounded exactly`(sign: Int) {
    let long: Rational = 1_000_000_000_000_000
    let whole = Rational(sign) * (long * long + 1) / (long * long)
    let weights = (1...9).map { Rational($0) / (long * 7) } + [Rational(1, over: 200), 3]
    #expect(steps(of: whole, weights) == expected(of: whole, weights))
  }

  /// Whole numbers of weights, of which some are longer than 128 bits.
  @Test func `a weight that outgrows 128 bits is added exactly`() {
    let long = (0..<3).reduce(Rational(1)) { product, _ in product * Rational(1 << 44) }
    let weights = [1, long, -long, 3, long + 1]
    let whole = 50 / long
    let steps = steps(of: whole, weights)
    #expect(steps == expected(of: whole, weights))
    #expect(steps.map { try? $0.get() } == [0, 5_000, 0, 0, 5_000].map { Money(minorUnits: $0) })
  }

  /// A denominator, or what a part is worth, that doesn't fit 128 bits.
  @Test func `parts that outgrow 128 bits are added exactly`() {
    let tiny = (0..<5).reduce(Rational(1)) { product, _ in product / Rational(1 << 30) }
    let weights = [tiny, Rational(1, over: 3), 0, Rational(-1, over: 7), tiny * 3]
    #expect(steps(of: 1_000, weights) == expected(of: 1_000, weights))
    #expect(steps(of: 1_000 + tiny, [1, 0.5]) == expected(of: 1_000 + tiny, [1, 0.5]))
  }

  /// Half an öre to either side, factors that outgrow 128 bits together, alone, and beyond the limit.
  @Test func `a product is rounded as the exact one is`() {
    let long: Rational = 1_000_000_000_000_000
    let longer = long * long * long
    let factors: [Rational] = [
      0, 0.005, 0.015, -0.025, 1, Rational(1, over: 3), 3, -7, long, 1 / long, long + Rational(1, over: 7), longer,
      -1 / longer, 1_000_000_000_000, Rational(1_000_000_000_000_005, over: 1_000),
    ]
    for left in factors {
      for right in factors {
        let expected = Result { () throws(AmountOutOfRange) in try Money(rounding: left * right) }
        let product = Result { () throws(AmountOutOfRange) in try Money(rounding: left, times: right) }
        #expect(product == expected, "\(left) × \(right)")
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `random weights, short and long, give what fractions give`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<PropertyCases.count(200) {
      let whole = random.rational()
      let isLong = Bool.random(using: &random)
      let weights: [Rational] = (0..<8).map { _ in
        isLong
          ? random.rational()
          : Rational(Int.random(in: -50...200, using: &random), over: Int.random(in: 1...60, using: &random))
      }
      #expect(steps(of: whole, weights) == expected(of: whole, weights))
    }
  }
}
