import BenefitRealisation
import Testing

@Suite struct MoneyAllocationTests {
  @Test(
    arguments: [
      (10_000, [1, 1, 1], [3_334, 3_333, 3_333]), (-10_000, [1, 1, 1], [-3_334, -3_333, -3_333]),
      (100, [0.5, 0.25, 0.25], [50, 25, 25]), (1, [1, 1], [1, 0]), (-1, [1, 1], [-1, 0]),
      (0, [3, 5], [0, 0]),
      (5, [0, 1, 0, 1, 0], [0, 3, 0, 2, 0]), (7, [9], [7]), (10, [1, 1, 1, 1], [3, 3, 2, 2]),
      // Exact parts 1.5, 0.9 and 0.6: the remainders 0.9 and 0.6 come before 0.5.
      (3, [5, 3, 2], [1, 1, 1]),
      // A hundred in the proportions of the method's rollout: 16.6…, 33.3…, 50.
      (100, [1, 2, 3], [17, 33, 50]),
    ] as [(Int64, [Rational], [Int64])])
  func `what is left over goes to the largest remainders, the earlier first`(
    amount: Int64, weights: [Rational], parts: [Int64]
  ) throws {
    #expect(try Money(minorUnits: amount).allocated(by: weights).map(\.minorUnits) == parts)
  }

  @Test func `negative weights and no weights are refused`() {
    let amount = Money(majorUnits: 100)
    #expect(throws: QuantityError.noWeight) { try amount.allocated(by: []) }
    #expect(throws: QuantityError.noWeight) { try amount.allocated(by: [0, 0]) }
    #expect(throws: QuantityError.noWeight) { try Money.zero.allocated(by: [0]) }
    #expect(throws: QuantityError.negativeWeight(index: 1, weight: -0.5)) {
      try amount.allocated(by: [1, -0.5, -2])
    }
    #expect(throws: QuantityError.negativeWeight(index: 0, weight: -1)) { try amount.allocated(by: [-1, 1]) }
  }

  /// Of all ways to give out whole minor units, the largest remainder has the least squared distance to the exact
  /// parts, and of equally good ways the one that gives earlier parts more.
  @Test func `small cases agree with a search through all ways to split`() throws {
    var count = 0
    for length in 1...3 {
      for code in 0..<(1 << (2 * length)) {
        let weights = (0..<length).map { code >> (2 * $0) & 3 }
        guard weights.contains(where: { $0 > 0 }) else { continue }
        for amount in 0...8 {
          let best = bestSplit(of: amount, weights: weights)
          for sign in [1, -1] {
            let parts = try Money(minorUnits: Int64(sign * amount)).allocated(
              by: weights.map { Rational($0) })
            #expect(parts.map { Int($0.minorUnits) } == best.map { sign * $0 }, "\(amount) by \(weights)")
            count += 1
          }
        }
      }
    }
    #expect(count == (3 + 15 + 63) * 9 * 2)
  }

  @Test(arguments: [3, 5_000, .max] as [UInt64])
  func `parts add up, lie within a minor unit of their exact share, and only proportions matter`(seed: UInt64)
    throws
  {
    var random = SplitMix64(seed: seed)
    for round in 0..<300 {
      let amount = Money(minorUnits: .random(in: -100_000_000_000_000...100_000_000_000_000, using: &random))
      var weights = (0..<Int.random(in: 1...9, using: &random)).map { _ in
        Rational(.random(in: 0...20, using: &random), over: .random(in: 1...30, using: &random))
      }
      weights[0] += 1
      let whole = weights.reduce(0, +)
      let parts = try amount.allocated(by: weights)
      #expect(parts.count == weights.count && parts.total() == amount, "seed \(seed), round \(round)")
      for (part, weight) in zip(parts, weights) {
        let distance = (Rational(part) - Rational(amount) * weight / whole).magnitude
        #expect(distance < 0.01, "seed \(seed), round \(round)")
        #expect(weight > 0 || part == .zero, "seed \(seed), round \(round)")
      }
      #expect(try amount.allocated(by: weights.map { $0 * 7 / 3 }) == parts, "seed \(seed), round \(round)")
    }
  }

  private func bestSplit(of amount: Int, weights: [Int]) -> [Int] {
    let whole = weights.reduce(0, +)
    var best: (badness: Int, parts: [Int])?
    for parts in splits(of: amount, into: weights.count) {
      // Distances are multiplied by the sum of the weights, to stay in whole numbers.
      let badness = zip(parts, weights).reduce(0) {
        let distance = $1.0 * whole - amount * $1.1
        return $0 + distance * distance
      }
      guard let current = best else {
        best = (badness, parts)
        continue
      }
      if badness < current.badness
        || (badness == current.badness && current.parts.lexicographicallyPrecedes(parts))
      {
        best = (badness, parts)
      }
    }
    return best?.parts ?? []
  }

  private func splits(of amount: Int, into count: Int) -> [[Int]] {
    if count == 1 { return [[amount]] }
    return (0...amount).flatMap { first in splits(of: amount - first, into: count - 1).map { [first] + $0 } }
  }
}
