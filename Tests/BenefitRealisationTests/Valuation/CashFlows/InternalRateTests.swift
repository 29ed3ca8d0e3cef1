import BenefitRealisation
import Testing

@Suite struct InternalRateTests {
  @Test func `the method's two rates`() throws {
    guard case .several(let roots) = PeriodicFlows(kronor(-50, -100, 600, 300, -100)).internalRate() else {
      Issue.record("not several")
      return
    }
    #expect(roots.count == 2 && !roots.contains(where: \.isMultiple))
    #expect(abs(roots[0].rate + 0.769) < 0.0005 && abs(roots[1].rate - 1.854) < 0.0005)
  }

  @Test func `a double and a triple rate are one, and named`() throws {
    // (v − 1/1.1)² and (v − 1/1.1)³ with whole coefficients.
    for amounts in [[100, -220, 121], [1_000, -3_300, 3_630, -1_331]] as [[Double]] {
      guard case .unique(let root) = try PeriodicFlows(amounts: amounts).internalRate() else {
        Issue.record("not unique: \(amounts)")
        continue
      }
      #expect(root.isMultiple && abs(root.rate - 0.1) < 1e-4)
    }
    // Beside a simple one at 50 %: (v − 1/1.1)² (v − 2/3).
    let roots = try PeriodicFlows(amounts: [-200, 740, -902, 363]).internalRate().roots
    #expect(roots.map(\.isMultiple) == [true, false])
    #expect(abs(roots[0].rate - 0.1) < 1e-6 && abs(roots[1].rate - 0.5) < 1e-12)
  }

  /// 1 − 2.20005 v + 1.210055 v² = (1 − 1.1 v) (1 − 1.10005 v), whichever of the two is found first.
  @Test(arguments: [1.0, -1]) func `two rates a two-hundredth of a point apart are told apart`(sign: Double) throws {
    let amounts = [1_000_000, -2_200_050, 1_210_055].map { sign * $0 }
    let forwards = try PeriodicFlows(amounts: amounts).internalRate().roots
    try #require(forwards.count == 2)
    #expect(abs(forwards[0].rate - 0.1) < 1e-9 && abs(forwards[1].rate - 0.10005) < 1e-9)
    // Backwards in time growth factors are turned over, and their order with them.
    let backwards = try PeriodicFlows(amounts: amounts.reversed()).internalRate().roots
    try #require(backwards.count == 2)
    #expect(
      abs(backwards[0].growthFactor * 1.10005 - 1) < 1e-9 && abs(backwards[1].growthFactor * 1.1 - 1) < 1e-9)
  }

  @Test(arguments: [
    ([], NotDefined.netIsZero), ([0], .netIsZero), ([0, 0, 0], .netIsZero), ([5], .noSignChange),
    ([1, 0, 2], .noSignChange), ([-1, -2], .noSignChange), ([-100, 200, -101], .noInternalRate),
    ([1, -2, 3, -2, 3], .noInternalRate),
  ]) func `no rate has its reason`(amounts: [Int64], reason: NotDefined) {
    let flows = PeriodicFlows(amounts.map { Money(minorUnits: $0) })
    #expect(flows.internalRate() == .none(because: reason))
    #expect(flows.internalRate().roots.isEmpty)
  }

  @Test func `flows of one date are netted before anything is said`() throws {
    let day = try date("2025-01-01")
    let later = try date("2025-07-01")
    func answer(_ flows: [(CalendarDate, Int64)]) throws -> InternalRate {
      try DatedFlows(flows.map { (date: $0.0, amount: Money(minorUnits: $0.1)) }).internalRate()
    }
    #expect(try answer([(day, -100), (day, 150), (later, 10)]) == .none(because: .noInternalRate))
    #expect(try answer([(day, -100), (day, 100), (later, 0)]) == .none(because: .netIsZero))
    #expect(try answer([(later, 10), (day, -5), (later, 3), (day, -5)]).roots.count == 1)
    // A day without an amount is no outlay, so that nothing changes sign.
    #expect(try answer([(later, 10), (day, 0), (day, 5)]) == .none(because: .noSignChange))
    #expect(try answer([(later, -10), (day, 0), (day, -5)]) == .none(because: .noSignChange))
    // 0.1 + 0.2 − 0.3 is no amount.
    let rounding = try DatedFlows(dates: [day, day, day, later], amounts: [0.1, 0.2, -0.3, 0])
    #expect(rounding.internalRate() == .none(because: .netIsZero))
  }

  @Test func `a rate beyond a Double keeps its logarithm`() throws {
    let day = try date("2024-01-01")
    let flows = try DatedFlows(dates: [day, try #require(day.adding(days: 1))], amounts: [-1, 10])
    let root = try #require(flows.internalRate().roots.first)
    #expect(root.rate == .greatestFiniteMagnitude && abs(root.logarithm - 840.443_558_942_826_67) < 1e-9)
    let loss = try DatedFlows(dates: flows.dates, amounts: [-10, 1])
    let low = try #require(loss.internalRate().roots.first)
    #expect(low.rate == -1 && abs(low.logarithm + root.logarithm) < 1e-9)
  }

  @Test func `a hundred years of months whose signs change every month are answered soon`() throws {
    var random = SplitMix64(seed: 7)
    for size in [1, 1_000_000] as [Double] {
      let amounts = (0..<1_200).map { month in
        (month % 2 == 0 ? -1 : 1) * (1_000_000 + Double.random(in: 0..<size, using: &random))
      }
      let flows = try PeriodicFlows(amounts: amounts)
      let time = ProcessorTime.of { _ = flows.internalRate() }
      #expect(time < .seconds(20))
    }
  }

  /// Blocks 1, −4, 6, −4, 1 have four rates of zero each, and no other.
  private func blocks(months: Int) throws -> PeriodicFlows {
    var amounts = [Double](repeating: 0, count: months)
    for start in stride(from: 0, to: months - 10, by: 17) {
      for (offset, amount) in [1, -4, 6, -4, 1].enumerated() { amounts[start + offset] += Double(amount) }
    }
    return try PeriodicFlows(amounts: amounts)
  }

  @Test func `a flat stretch around zero is one rate in its middle, or refused where it is too long`() throws {
    guard case .unique(let root) = try blocks(months: 120).internalRate() else {
      Issue.record("not one rate")
      return
    }
    #expect(root.isMultiple && abs(root.logarithm) < 1e-4)
    #expect(try blocks(months: 1_200).internalRate() == .none(because: .ratesTooClose))
  }
}
