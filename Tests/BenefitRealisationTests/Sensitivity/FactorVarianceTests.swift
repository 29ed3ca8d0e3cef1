import Testing

@testable import BenefitRealisation

@Suite struct FactorVarianceTests {
  @Test func `two factors of a product get their own change by the mean of the other`() throws {
    let variance = FactorVariance(of: [("volume", 100, 80), ("price", 10, 12)]) { $0("volume") * $0("price") }
    #expect(variance.total == -40 && variance.planned == 1_000 && variance.actual == 960)
    #expect(variance.parts.map(\.amount) == [-220, 180])
    #expect(variance.parts.map(\.name) == ["volume", "price"])
    #expect(variance.parts.map(\.planned) == [100, 10] && variance.parts.map(\.actual) == [80, 12])
  }

  @Test func `a pattern's yearly value is split over its factors`() throws {
    let pattern = ValuePattern.timeSaved(
      eventsPerYear: 1_200, minutesBefore: 10, minutesAfter: 0, hourlyCost: try HourlyCost(300, provenance: "p"))
    let actual: [FactorName: Rational] = [.eventsPerYear: 1_000, .minutesBefore: 12]
    let variance = pattern.variance { actual[$0] ?? pattern.likely($0) }
    // −200 × 11 minutes and 2 minutes × 1 100, at 5 kr a minute.
    #expect(variance.parts.map(\.amount) == [-11_000, 11_000, 0, 0])
    #expect(variance.parts.map(\.name) == pattern.factors.map(\.name))
    #expect(variance.total == 0)
  }

  @Test func `nothing changed is no variance, and no factors are none`() throws {
    let same = FactorVariance(of: [("a", 3, 3)]) { $0("a") }
    #expect(same.parts.map(\.amount) == [0] && same.total == 0)
    #expect(try same.amounts() == [.zero])
    let none = FactorVariance<String>(of: []) { _ in 7 }
    #expect(try none.parts.isEmpty && none.actual == 7 && none.amounts().isEmpty)
  }

  @Test func `as many as sixteen factors may change`() {
    let variance = FactorVariance(of: (0..<FactorVariance<Int>.mostChanges).map { ($0, 0, 1) }) { $0(0) * 3 + $0(15) }
    #expect(variance.parts.map(\.amount) == [3] + Array(repeating: 0, count: 14) + [1])
  }

  @Test func `öre are shared out by the largest remainder and add up`() throws {
    // A third of an öre each for three equal factors of a sum, in all one öre.
    let third: Rational = 1 / 300
    let variance = FactorVariance(of: [("a", 0, third), ("b", 0, third), ("same", 5, 5), ("c", 0, third)]) {
      $0("a") + $0("b") + $0("c") + $0("same")
    }
    #expect(try variance.amounts().map(\.minorUnits) == [1, 0, 0, 0])
    let loss = FactorVariance(of: [("a", third, 0), ("b", third, 0), ("c", third, 0)]) { $0("a") + $0("b") + $0("c") }
    #expect(try loss.amounts().map(\.minorUnits) == [0, 0, -1])
    let huge = FactorVariance(of: [("a", 0, 1_000_000_000_001)]) { $0("a") }
    #expect(throws: AmountOutOfRange(amount: 1_000_000_000_001)) { try huge.amounts() }
    let hidden = FactorVariance(of: [("a", 0, 1_000_000_000_001), ("b", 0, -1_000_000_000_001)]) { $0("a") + $0("b") }
    #expect(throws: AmountOutOfRange(amount: 1_000_000_000_001)) { try hidden.amounts() }
  }

  @Test func `1 000 random formulas agree with the mean over all orders, and add up in öre`() throws {
    let seed: UInt64 = 20_261_129
    print("Shapley variance, seed \(seed)")
    var random = SplitMix64(seed: seed)
    for number in 0..<PropertyCases.count(1_000) {
      let count = Int.random(in: 2...6, using: &random)
      var changes = (0..<count).map { name in
        let values = (0..<2).map { _ in
          Rational(.random(in: -50...99, using: &random), over: .random(in: 1...3, using: &random))
        }
        return (name: name, planned: values[0], actual: Bool.random(using: &random) ? values[0] : values[1])
      }
      let split = Int.random(in: 0..<count, using: &random)
      // A product less another one, such as a probability × a loss less another.
      func formula(_ value: (Int) -> Rational) -> Rational {
        (0..<count).filter { $0 <= split }.map(value).reduce(1, *)
          - (0..<count).filter { $0 > split }.map(value).reduce(1, *)
      }
      let variance = FactorVariance(of: changes, value: formula)
      let wanted = meanOverOrders(changes.map(\.planned), changes.map(\.actual)) { values in formula { values[$0] } }
      let context: Comment = "seed \(seed), case \(number)"
      try #require(variance.parts.map(\.amount) == wanted, context)
      try #require(variance.parts.reduce(0) { $0 + $1.amount } == variance.total, context)
      for part in variance.parts where part.planned == part.actual { try #require(part.amount == 0, context) }
      let amounts = try variance.amounts()
      try #require(try amounts.total() == Money(rounding: variance.total), context)
      for (amount, part) in zip(amounts, variance.parts) {
        let error = Rational(amount) - part.amount
        try #require(error > -0.01 && error < 0.01 && (part.amount != 0 || amount == .zero), context)
      }
      changes.shuffle(using: &random)
      let shuffled = FactorVariance(of: changes, value: formula)
      let byName = Dictionary(uniqueKeysWithValues: shuffled.parts.map { ($0.name, $0.amount) })
      try #require((0..<count).map { byName[$0] } == wanted.map(Optional.some), context)
    }
  }

  /// The oracle: each factor's change when its turn comes, averaged over all orders.
  private func meanOverOrders(
    _ planned: [Rational], _ actual: [Rational], of value: ([Rational]) -> Rational
  ) -> [Rational] {
    var sums = [Rational](repeating: 0, count: planned.count)
    var orders = 0
    func visit(_ values: [Rational], _ left: [Int], _ changes: [Rational]) {
      if left.isEmpty {
        orders += 1
        for index in sums.indices { sums[index] += changes[index] }
      }
      let before = value(values)
      for next in left {
        var (values, changes) = (values, changes)
        values[next] = actual[next]
        changes[next] = value(values) - before
        visit(values, left.filter { $0 != next }, changes)
      }
    }
    visit(planned, Array(planned.indices), sums)
    return sums.map { $0 / Rational(orders) }
  }
}
