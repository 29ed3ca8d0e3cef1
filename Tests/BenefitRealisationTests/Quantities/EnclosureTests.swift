import Testing

@testable import BenefitRealisation

/// Bounds hold the exact number, and what is told from them is what the exact number says.
@Suite struct EnclosureTests {
  @Test(arguments: [0, 1, -1, 0.5, -0.25, 1_000_000_000] as [Rational])
  func `a number of whole parts has no error`(exact: Rational) {
    let enclosure = Enclosure(exact)
    #expect(enclosure.error == 0)
    #expect(enclosure.holds(exact))
  }

  @Test func `a third is known to a part of 2⁶⁴`() {
    let third = Enclosure(Rational(1, over: 3))
    #expect(third.error == 1)
    #expect(third.centre == 6_148_914_691_236_517_205)
    #expect(third.holds(Rational(1, over: 3)))
  }

  /// Numerators and denominators of more than a machine word.
  @Test func `long fractions are known as closely`() throws {
    let long = try #require(Rational(decimal: "0.12345678901234567890123456789"))
    for exact in [long, -long, 1 / long, long * 12] {
      let enclosure = Enclosure(exact)
      #expect(enclosure.error == 1, "\(exact)")
      #expect(enclosure.holds(exact), "\(exact)")
    }
  }

  @Test func `of what is too long or too large nothing is known`() throws {
    let tooLong = try #require(Rational(decimal: "0." + String(repeating: "7", count: 60)))
    let tooLarge = try #require(Rational(decimal: "12345678901234567890"))
    #expect(Enclosure(tooLong) == .unknown)
    #expect(Enclosure(tooLarge) == .unknown)
    let large = Enclosure(4_000_000_000_000_000_000)
    #expect(large.nearestInteger == 4_000_000_000_000_000_000)
    #expect(large + large + large == .unknown)
    #expect(large * large == .unknown)
  }

  @Test func `with what isn't known nothing is known`() {
    let one = Enclosure(1)
    #expect(one + .unknown == .unknown)
    #expect(.unknown + one == .unknown)
    #expect(one * .unknown == .unknown)
    #expect(.unknown * .zero == .unknown)
    #expect(Enclosure.unknown.nearestInteger == nil)
  }

  @Test func `a number half-way between two whole ones isn't rounded, and one beside it is`() throws {
    #expect(Enclosure(2.5).nearestInteger == nil)
    #expect(Enclosure(-2.5).nearestInteger == nil)
    #expect(Enclosure(2.49).nearestInteger == 2)
    #expect(Enclosure(2.51).nearestInteger == 3)
    #expect(Enclosure(-2.49).nearestInteger == -2)
    #expect(Enclosure(-2.51).nearestInteger == -3)
    #expect(Enclosure(-3).nearestInteger == -3)
    #expect(Enclosure.zero.nearestInteger == 0)
    // Closer to the half than the error.
    let third = Enclosure(Rational(1, over: 3))
    #expect((third * Enclosure(7.5)).nearestInteger == nil)
    let nearly = try #require(Rational(decimal: "2.50000000000000000001"))
    #expect(Enclosure(nearly).nearestInteger == nil)
  }

  @Test func `errors grow with each sum and product, and with how large the other factor is`() {
    let third = Enclosure(Rational(1, over: 3))
    #expect((third + third).error == 2)
    #expect((third * .zero).error == 3)
    #expect((third * Enclosure(1_000)).error >= 1_000)
    var sum = Enclosure.zero
    for _ in 0..<1_000 { sum += third }
    #expect(sum.error == 1_000)
    #expect(sum.nearestInteger == 333)
  }

  /// An error grows until it says nothing any more.
  @Test func `an error beyond what is kept makes a number unknown`() {
    var product = Enclosure(Rational(1, over: 3))
    let million = Enclosure(1_000_000)
    let smaller = Enclosure(0.000_001)
    for _ in 0..<3 { product = product * million * smaller }
    #expect(product.nearestInteger == 0)
    for _ in 0..<20 { product = product * million * smaller }
    #expect(product == .unknown)
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `5 000 random sums and products hold the exact ones and round as they do`(seed: UInt64) throws {
    print("Enclosures against exact numbers, seed \(seed)")
    var random = SplitMix64(seed: seed)
    func number() -> Rational {
      let size = Int.random(in: 1...4, using: &random)
      let most = [10, 1_000, 1_000_000, 1_000_000_000_000][size - 1]
      return Rational(.random(in: -most...most, using: &random), over: .random(in: 1...most, using: &random))
    }
    var rounded = 0
    for case_ in 0..<5_000 {
      let (a, b, c) = (number(), number(), number())
      let enclosure = (Enclosure(a) + Enclosure(b)) * Enclosure(c)
      let exact = (a + b) * c
      if enclosure == .unknown { continue }
      try #require(enclosure.holds(exact), "seed \(seed), case \(case_): (\(a) + \(b)) × \(c)")
      if let nearest = enclosure.nearestInteger {
        rounded += 1
        try #require(exact.nearestInteger == nearest, "seed \(seed), case \(case_): (\(a) + \(b)) × \(c)")
      }
    }
    #expect(rounded > 4_000)
  }
}
