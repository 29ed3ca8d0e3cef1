import BenefitRealisation
import Testing

@Suite struct FinancingTests: CostComparisonSamples {
  static let seeds: [UInt64] = [5, 19_770_707, 0xF1A4]

  func split(_ cost: Money, _ parts: Financing.Part...) throws -> [String] {
    try Financing(parts: parts, rest: "owner").split(cost).map { "\($0.party) \($0.amount)" }
  }

  @Test func `shares, amounts and the rest add up to the cost`() throws {
    #expect(
      try split(kronor(1_000), .init("state", .share(0.5)), .init("grant", .amount(kronor(120))))
        == ["state 500.00", "grant 120.00", "owner 380.00"])
    #expect(try split(kronor(10)) == ["owner 10.00"])
    #expect(try split(kronor(10), .init("state", .share(1))) == ["state 10.00", "owner 0.00"])
    #expect(try split(.zero, .init("state", .share(0.3))) == ["state 0.00", "owner 0.00"])
    #expect(try split(kronor(10), .init("grant", .amount(.zero))) == ["grant 0.00", "owner 10.00"])
  }

  @Test func `an öre left over goes to the largest remainder, the earlier of equals`() throws {
    let third = Rational(1, over: 3)
    #expect(
      try split(money("1.00"), .init("a", .share(third)), .init("b", .share(third)))
        == ["a 0.34", "b 0.33", "owner 0.33"])
    #expect(try split(money("0.01"), .init("a", .share(0.4))) == ["a 0.00", "owner 0.01"])
    #expect(try split(money("0.01"), .init("a", .share(0.6))) == ["a 0.01", "owner 0.00"])
  }

  @Test func `parts above the cost are an error with both amounts`() throws {
    #expect(throws: Financing.SplitError.partsExceedCost(parts: money("600.01"), cost: kronor(600))) {
      try split(kronor(600), .init("state", .share(0.5)), .init("grant", .amount(money("300.01"))))
    }
    #expect(try split(kronor(600), .init("grant", .amount(kronor(600)))) == ["grant 600.00", "owner 0.00"])
  }

  @Test func `a negative cost is an error`() {
    #expect(throws: Financing.SplitError.negativeCost(money("-0.01"))) { try split(money("-0.01")) }
  }

  @Test(arguments: [Rational(0), -0.1, 1.000_001]) func `a share is above 0 and at most 1`(share: Rational) {
    #expect(problems { try split(.zero, .init("a", .share(share))) }.first == "parts[0].share: share-out-of-range")
  }

  @Test func `shares above 100 per cent together are refused`() {
    #expect(throws: InvalidModel(.sharesExceedWhole(total: 1.1), at: "parts")) {
      try split(.zero, .init("a", .share(0.6)), .init("b", .share(0.5)))
    }
  }

  @Test func `a negative amount and parties that stand twice are refused`() {
    #expect(
      problems {
        try split(
          .zero, .init("a", .amount(kronor(-1))), .init("a", .share(0.1)), .init("owner", .share(0.1)))
      } == [
        "parts[0].amount: negative-number", "parts[1].party: duplicate-identifier",
        "parts[2].party: duplicate-identifier",
      ])
  }

  /// Eight times the parts may take some eight times as long; sixty-four times would be a quadratic step.
  @Test func `twenty thousand parts are looked at in linear time`() throws {
    func time(_ count: Int) -> Duration {
      let parts = (0..<count).map { Financing.Part(Identifier("\($0)"), .amount(.zero)) }
      return ProcessorTime.of {
        #expect((try? Financing(parts: parts, rest: "rest"))?.parts.count == count)
      }
    }
    // In turn, so that what else the machine does falls on both; the quickest of each is the least disturbed.
    let rounds = (0..<12).map { _ in (small: time(2_500), large: time(20_000)) }
    let (small, large) = (rounds.map(\.small).min() ?? .zero, rounds.map(\.large).min() ?? .zero)
    #expect(large < small * 24, "\(small) for an eighth, \(large) for the whole")
  }

  @Test func `an amount beyond the limit is refused, so that no sum of parts leaves 64 bits`() throws {
    let beyond = Money(minorUnits: Money.limit.minorUnits + 1)
    #expect(
      throws: InvalidModel(.amountOutOfRange(Rational(beyond)), at: "parts", .index(1), "amount")
    ) { try Financing(parts: [.init("a", .amount(.limit)), .init("b", .amount(beyond))], rest: "c") }
    let many = (0...90_000).map { Financing.Part(Identifier("p\($0)"), .amount(.zero)) }
    #expect(throws: InvalidModel(.tooMany(90_001, limit: 90_000), at: "parts")) {
      try Financing(parts: many, rest: "c")
    }
  }

  /// 400 cases a seed, 1 200 in all.
  @Test(arguments: seeds) func `no öre is lost or invented`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var (splits, refusals) = (0, 0)
    for _ in 0..<400 {
      let cost = Money(minorUnits: Int64.random(in: 0...1_000_000, using: &random))
      var left: Rational = 1
      var parts: [Financing.Part] = []
      for index in 0..<Int.random(in: 0...5, using: &random) {
        let party = Identifier<Organisation>("\(index)")
        if Bool.random(using: &random) {
          let share = left * Rational(Int.random(in: 1...97, using: &random), over: 97)
          if share > 0 { parts.append(.init(party, .share(share))) }
          left = left - share
        } else {
          parts.append(.init(party, .amount(Money(minorUnits: Int64.random(in: 0...200_000, using: &random)))))
        }
      }
      let financing = try Financing(parts: parts, rest: "rest")
      do {
        let amounts = try financing.split(cost)
        splits += 1
        #expect(amounts.map(\.amount).total() == cost)
        #expect(amounts.map(\.party) == parts.map(\.party) + ["rest"])
        #expect(amounts.allSatisfy { $0.amount >= .zero })
        for (part, paid) in zip(parts, amounts) {
          switch part.measure {
          case .amount(let amount): #expect(paid.amount == amount)
          case .share(let share): #expect((Rational(paid.amount) - Rational(cost) * share).magnitude < 0.01)
          }
        }
      } catch Financing.SplitError.partsExceedCost(let paid, let whole) {
        refusals += 1
        #expect(paid > whole && whole == cost)
      }
    }
    #expect(splits > 100 && refusals > 30, "\(splits) splits, \(refusals) refusals")
  }
}
