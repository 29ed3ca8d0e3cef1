import Testing

@testable import BenefitRealisation

/// Who pays and who gains, over twelve months from January 2025.
@Suite struct PartyBalanceTests: CostComparisonSamples {
  func initiative(
    _ costs: CostModel, _ financing: Financing? = nil, benefits: [Benefit] = [],
    _ assumptions: CalculationAssumptions? = nil, _ steps: [RolloutStep]? = nil
  ) throws -> Initiative {
    try Initiative(
      id: "i", name: "", organisation: city.id,
      organisations: [city, Organisation(id: "state", name: ""), Organisation(id: "clinic", name: "")],
      rollout: steps ?? [rolloutStep()], priceLevel: PriceLevel(year: 2025), costs: costs, financing: financing,
      benefits: benefits, assumptions: assumptions)
  }

  /// So many kronor over the twelve months.
  func benefit(
    _ id: Identifier<Benefit>, _ kronor: Rational, _ perspective: Benefit.Perspective = .ownOrganisation,
    owner: Identifier<Organisation>? = nil
  ) throws -> Benefit {
    try Benefit(
      id: id, name: "", value: .monetised(.financial, .avoidedCost(perYear: Factor(certain: kronor))),
      perspective: perspective, owner: owner.map { Owner(role: "head", organisation: $0) })
  }

  func balance(_ party: PartyBalance.Party, _ pays: Int64, _ gains: Int64) -> PartyBalance {
    PartyBalance(party: party, pays: kronor(pays), gains: kronor(gains))
  }

  /// 1 000 kr of purchases and 200 kr of own hours, of which the state pays a quarter.
  @Test func `a benefit lands with its owner's organisation, or with its perspective`() throws {
    let costs = try CostModel(external: lines(1_000), internalHours: .lines([hours(2, at: 100)]))
    let financing = try Financing(parts: [.init("state", .share(0.25))], rest: city.id)
    let benefits = try [
      benefit("owned", 120, owner: "clinic"), benefit("residents", 240, .usersAndResidents, owner: "clinic"),
      benefit("unowned", 360), benefit("society", 480, .society), benefit("more", 600, owner: "clinic"),
    ]
    #expect(
      try initiative(costs, financing, benefits: benefits, assumptions()).partyBalances() == [
        balance(.organisation("state"), 300, 0), balance(.organisation(city.id), 900, 360),
        balance(.organisation("clinic"), 0, 720), balance(.others(.usersAndResidents), 0, 240),
        balance(.others(.society), 0, 480),
      ])
  }

  @Test func `units gain what they bring home, and what the landings leave isn't allocated`() throws {
    let landed = try landedBenefit([landing(.hours(12), by: "clinic"), landing(.hours(24))])
    let all = try landedBenefit(
      "all", [landing(.money(kronor(600)), by: "state")], .avoidedCost(perYear: 600), .financial)
    #expect(
      try initiative(CostModel(external: .none), benefits: [landed, benefit("owned", 120), all], assumptions())
        .partyBalances() == [
          balance(.organisation(city.id), 0, 2_400 + 120), balance(.organisation("clinic"), 0, 1_200),
          balance(.notAllocated, 0, 8_400), balance(.organisation("state"), 0, 600),
        ])
  }

  @Test func `without a financing the deciding organisation pays it all`() throws {
    let costs = try CostModel(external: lines(1_000), substitutes: lines(50, "temp"))
    #expect(try initiative(costs).partyBalances() == [balance(.organisation(city.id), 1_050, 0)])
    // A credit needs no split.
    #expect(
      try initiative(CostModel(external: lines(-5))).partyBalances() == [balance(.organisation(city.id), -5, 0)])
    #expect(try initiative(CostModel()).partyBalances() == [balance(.organisation(city.id), 0, 0)])
  }

  @Test func `only monetised benefits of a calculation are gained`() throws {
    let costs = try CostModel(external: lines(1))
    let size = try Benefit(id: "calm", name: "", value: .notMonetised(.quality, .size(.large)))
    let calculated = try initiative(costs, benefits: [size, benefit("money", 12)], assumptions())
    #expect(try calculated.partyBalances() == [balance(.organisation(city.id), 1, 12)])
    let uncalculated = try initiative(costs, benefits: [benefit("money", 12)])
    #expect(try uncalculated.partyBalances() == [balance(.organisation(city.id), 1, 0)])
  }

  @Test func `a financing that doesn't fit the costs is an error`() throws {
    let financing = try Financing(parts: [.init("state", .amount(kronor(11)))], rest: city.id)
    #expect(throws: Financing.SplitError.partsExceedCost(parts: kronor(11), cost: kronor(10))) {
      try initiative(CostModel(external: lines(10)), financing).partyBalances()
    }
    #expect(throws: Financing.SplitError.negativeCost(kronor(-1))) {
      try initiative(CostModel(external: lines(-1)), financing).partyBalances()
    }
  }

  static let seeds: [UInt64] = [23, 20_260_815, 0xD0_0D]

  /// 350 cases a seed, 1 050 in all.
  @Test(arguments: seeds) func `no öre is paid or gained by nobody or twice`(seed: UInt64) throws {
    var costs = RandomCosts(seed: seed)
    var (splits, refusals, gains) = (0, 0, 0)
    for _ in 0..<350 {
      let model = try RandomModel(using: &costs.random)
      let benefits = try model.benefits.map { try owned($0, using: &costs) }
      let initiative = try initiative(
        costs.model(), financing(using: &costs), benefits: benefits, model.assumptions, model.steps)
      let counted = initiative.costs.lines.map(\.line.amounts.total).total()
      let planned = try #require(initiative.calculation).benefits.map(\.amounts.total).total()
      do {
        let balances = try initiative.partyBalances()
        splits += 1
        if planned != .zero { gains += 1 }
        #expect(balances.map(\.pays).total() == counted)
        #expect(balances.map(\.gains).total() == planned)
        #expect(Set(balances.map(\.party)).count == balances.count)
        for balance in balances { if case .others = balance.party { #expect(balance.pays == .zero) } }
      } catch {
        refusals += 1
        #expect(initiative.financing != nil)
        switch error {
        case .negativeCost(let cost): #expect(cost == counted && counted < .zero)
        case .partsExceedCost(let parts, let cost): #expect(cost == counted && parts > counted)
        }
      }
    }
    #expect(splits > 150 && refusals > 5 && gains > 80, "\(splits) splits, \(refusals) refusals, \(gains) gains")
  }

  private func owned(_ benefit: Benefit, using costs: inout RandomCosts) throws -> Benefit {
    let owners: [Identifier<Organisation>?] = [nil, city.id, "state", "clinic"]
    let owner = owners[costs.int(0...3)].map { Owner(role: "head", organisation: $0) }
    return try Benefit(
      id: benefit.id, name: "", value: benefit.value, perspective: Benefit.Perspective.allCases[costs.int(0...4)],
      owner: owner, use: benefit.use, lagMonths: benefit.lagMonths, lastMonth: benefit.lastMonth)
  }

  private func financing(using costs: inout RandomCosts) throws -> Financing? {
    switch costs.int(0...3) {
    case 0: return nil
    case 1: return try Financing(parts: [], rest: "state")
    case 2:
      let parts: [Financing.Part] = [
        .init("state", .share(Rational(costs.int(1...50), over: 97))),
        .init("clinic", .share(Rational(costs.int(1...47), over: 97))),
      ]
      return try Financing(parts: parts, rest: city.id)
    default:
      let amount = Money(minorUnits: Int64(costs.int(0...4_000_000)))
      return try Financing(parts: [.init("clinic", .amount(amount)), .init(city.id, .share(0.3))], rest: "state")
    }
  }
}
