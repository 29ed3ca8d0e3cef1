import BenefitRealisation
import Testing

@Suite struct PaybackTests {
  @Test(
    arguments: [
      // Method section 6: −100, 20, −60, −30, 0, 30 accumulated is paid back at the end of index 4, not 1.
      ([-100, 120, -80, 30, 30, 30], .atEnd(ofPeriod: 4)),
      ([], .never), ([0], .atEnd(ofPeriod: 0)), ([0, 0, 0], .atEnd(ofPeriod: 0)), ([5], .atEnd(ofPeriod: 0)),
      ([-1], .never), ([-10, 3, 3, 3], .never), ([-10, 5, 5], .atEnd(ofPeriod: 2)),
      ([-10, 10], .atEnd(ofPeriod: 1)), ([-10, 20, -10], .atEnd(ofPeriod: 1)), ([-10, 20, -11], .never),
      ([10, -20, 10], .atEnd(ofPeriod: 2)), ([10, -10, 0], .atEnd(ofPeriod: 0)), ([0, 0, -1], .never),
      ([0, 0, -1, 1, -1, 1], .atEnd(ofPeriod: 5)),
    ] as [([Int64], Payback)])
  func `payback is the last crossing`(net: [Int64], payback: Payback) {
    #expect(Payback(of: net.map { Money(majorUnits: $0) }) == payback)
  }

  @Test func `a single öre missing is missing`() {
    let almost = [Money(majorUnits: -1), Money(minorUnits: 99), .zero, Money(minorUnits: 1)]
    #expect(Payback(of: almost) == .atEnd(ofPeriod: 3))
    #expect(Payback(of: almost.dropLast()) == .never)
  }

  /// Written from the definition: the first period from which on no accumulated sum is below zero.
  @Test(arguments: [1, 20_250_131] as [UInt64])
  func `payback agrees with its definition on random series`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for round in 0..<2_000 {
      let net = (0..<Int.random(in: 0...9, using: &random)).map { _ in
        Int64.random(in: -4...4, using: &random)
      }
      let sums = net.indices.map { net[...$0].reduce(0, +) }
      let first = sums.indices.first { sums[$0...].allSatisfy { $0 >= 0 } }
      let expected = first.map { Payback.atEnd(ofPeriod: $0) } ?? .never
      #expect(
        Payback(of: net.map { Money(minorUnits: $0) }) == expected, "seed \(seed), round \(round): \(net)")
    }
  }
}
