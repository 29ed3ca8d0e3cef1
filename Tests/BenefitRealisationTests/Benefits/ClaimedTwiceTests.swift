import Testing

@testable import BenefitRealisation

/// Which benefits claim one effect together, worked out by hand from their units and months.
@Suite struct ClaimedTwiceTests: FollowUpSamples {
  /// A benefit of an avoided cost: its units, its months from full operation 2024-01, and its goals.
  private func claim(
    _ id: Identifier<Benefit>, in units: [Identifier<Organisation>] = ["north"], from lag: Int = 0,
    to last: String? = nil, of goals: [Identifier<EffectGoal>] = ["a"], _ nature: MonetaryNature = .financial,
    pattern: ValuePattern? = nil
  ) throws -> Benefit {
    try Benefit(
      id: id, name: "Benefit \(id)", value: .monetised(nature, pattern ?? .avoidedCost(perYear: 1_000)),
      owner: Owner(role: "head", organisation: "north"), lagMonths: lag, lastMonth: last.map(month), drivenBy: goals,
      landings: pattern == nil
        ? units.map {
          try Landing(
            unit: $0, perYear: .money(Money(majorUnits: 1)), as: .budgetReduction, firstMonth: month("2024-01"))
        } : [])
  }

  /// Goals `a` of step `one` and `b` of step `two`, both in full operation from 2024-01.
  private func initiative(_ benefits: [Benefit], accepted: [AcceptedFinding] = []) throws -> Initiative {
    try Initiative(
      id: "sample", name: "Sample", organisation: "city",
      organisations: ["city", "north", "south", "west"].map { Organisation(id: $0, name: $0.rawValue) },
      rollout: [step("one", share: 0.5), step("two", share: 0.5)], priceLevel: PriceLevel(year: 2024),
      costs: CostModel(), benefits: benefits,
      goals: [
        goal("a", from: 45, to: [(6, 10)], clock: .step("one")),
        goal("b", from: 45, to: [(6, 10)], clock: .step("two")),
      ],
      effectMap: EffectMap(nodes: [EffectMap.Node(id: "n", label: "N", kind: .capability)], links: []),
      acceptedFindings: accepted)
  }

  private func claimed(_ benefits: [Benefit]) throws -> [ClaimedTwice] {
    try initiative(benefits).claimedTwice
  }

  @Test func `what is tied together by way of another is one finding, what isn't is another`() throws {
    // 1 and 4 meet in the north and 4 and 5 in the south; 2 and 3 meet in the west alone.
    #expect(
      try claimed([
        claim("1"), claim("2", in: ["west"]), claim("3", in: ["west"]), claim("4", in: ["north", "south"]),
        claim("5", in: ["south"]), claim("6", in: ["city"]),
      ]) == [
        ClaimedTwice(effect: "a", benefits: ["1", "4", "5"]), ClaimedTwice(effect: "a", benefits: ["2", "3"]),
      ])
  }

  @Test func `months tie as units do, and a benefit that ends before it begins claims nothing`() throws {
    // 2024-01…03, 2024-03…05 and 2024-05…06 meet in turn; what begins in 2024-07 meets none of them.
    let chain = [
      try claim("1", to: "2024-03"), try claim("2", from: 4, to: "2024-06"), try claim("3", from: 2, to: "2024-05"),
      try claim("4", from: 6),
    ]
    #expect(try claimed(chain) == [ClaimedTwice(effect: "a", benefits: ["1", "2", "3"])])
    #expect(try claimed([claim("1"), claim("2", from: 5, to: "2024-05")]) == [])
    #expect(
      try claimed([claim("1"), claim("2", from: 5, to: "2024-06")])
        == [ClaimedTwice(effect: "a", benefits: ["1", "2"])])
  }

  @Test func `each effect that is claimed twice is told, in the order of the goals`() throws {
    let benefits = [
      try claim("1", of: ["b", "a"]), try claim("2", of: ["b"]), try claim("3", of: ["a", "b"]),
      try claim("4", of: ["a"], .redistribution),
    ]
    #expect(
      try claimed(benefits) == [
        ClaimedTwice(effect: "a", benefits: ["1", "3"]), ClaimedTwice(effect: "b", benefits: ["1", "2", "3"]),
      ])
  }

  @Test(arguments: [2, 4, 5, 500]) func `a group of any size is one finding that names a few and has them all`(
    size: Int
  ) throws {
    let ids = (1...size).map { Identifier<Benefit>("n\($0)") }
    let sample = try initiative(ids.map { try claim($0) })
    #expect(
      sample.claimedTwice == [ClaimedTwice(effect: "a", benefits: ids)])
    let findings = FollowUp(of: sample, asOf: date("2024-06-01")).findings.filter { $0.code == .benefitsClaimedTwice }
    #expect(findings.count == 1 && findings.first?.place.description == "benefits[n1]")
    #expect(findings.first?.places.map(\.description) == ids.map { "benefits[\($0)]" })
    let names = [
      2: ("”Benefit n1” och ”Benefit n2”", "“Benefit n1” and “Benefit n2”"),
      4: (
        "”Benefit n1”, ”Benefit n2”, ”Benefit n3” och ”Benefit n4”",
        "“Benefit n1”, “Benefit n2”, “Benefit n3” and “Benefit n4”"
      ),
      5: (
        "”Benefit n1”, ”Benefit n2”, ”Benefit n3” och 2 till", "“Benefit n1”, “Benefit n2”, “Benefit n3” and 2 more"
      ),
      500: (
        "”Benefit n1”, ”Benefit n2”, ”Benefit n3” och 497 till",
        "“Benefit n1”, “Benefit n2”, “Benefit n3” and 497 more"
      ),
    ][size]
    let text = try #require(findings.first?.detail)
    #expect(text.swedish == "nyttorna \(names?.0 ?? "") räknar samma effekt (Goal a) i samma enhet och period")
    #expect(text.english == "the benefits \(names?.1 ?? "") claim the same effect (Goal a) in the same unit and period")
  }

  @Test func `hours that are told as a double claim aren't told again, and others are told once`() throws {
    let hours = ValuePattern.hoursFreed(hoursPerMonth: 1, hourlyCost: try HourlyCost(400, provenance: "p"))
    // All three share their hours; the rule of one effect ties the two of one nature alone.
    let mixed = try initiative([
      claim("1", pattern: hours), claim("2", pattern: hours), claim("3", .redistribution, pattern: hours),
    ])
    func told(_ sample: Initiative) -> [[String]] {
      FollowUp(of: sample, asOf: date("2024-06-01")).findings.filter { $0.code == .benefitsClaimedTwice }
        .map { $0.places.map(\.description) }
    }
    #expect(
      told(mixed) == [["benefits[1]", "benefits[2]"], ["benefits[1]", "benefits[2]", "benefits[3]"]])
    let alike = try initiative(["1", "2", "3"].map { try claim($0, pattern: hours) })
    #expect(told(alike) == [["benefits[1]", "benefits[2]", "benefits[3]"]])
  }

  @Test func `a finding has the acceptance that comes first, and what covers none is told`() throws {
    let decision = Decision(by: "the controller", on: date("2024-05-01"))
    func accepted(_ code: FindingCode, _ place: String?, _ reason: String) throws -> AcceptedFinding {
      try AcceptedFinding(code, at: place, because: reason, decision: decision)
    }
    let sample = try initiative(
      [claim("1"), claim("2")],
      accepted: [
        accepted(.benefitsClaimedTwice, "benefits[2]", "not its place"),
        accepted(.benefitsClaimedTwice, "benefits[1]", "first"), accepted(.benefitsClaimedTwice, nil, "second"),
        accepted(.effectMapOrphan, nil, "being drawn"), accepted(.oldPriceLevel, nil, "not there"),
      ])
    let findings = FollowUp(of: sample, asOf: date("2024-06-01")).findings
    func reasons(_ code: FindingCode) -> [String?] { findings.filter { $0.code == code }.map(\.acceptance?.reason) }
    #expect(reasons(.benefitsClaimedTwice) == ["first"] && reasons(.effectMapOrphan) == ["being drawn"])
    #expect(
      findings.filter { $0.code == .acceptanceWithoutFinding }.map(\.place.description)
        == ["acceptedFindings[0]", "acceptedFindings[4]"])
  }

  @Test func `findings of a map have the nodes that they are about`() throws {
    let sample = try Initiative(
      id: "i", name: "I", organisation: "city", organisations: [Organisation(id: "city", name: "City")],
      rollout: [step()], priceLevel: PriceLevel(year: 2024), costs: CostModel(),
      effectMap: EffectMap(
        nodes: ["x", "y"].map { EffectMap.Node(id: $0, label: "Node", kind: .use(goal: nil)) }
          + [EffectMap.Node(id: "z", label: "Node", kind: .capability)],
        links: [.init(from: "x", to: "y"), .init(from: "y", to: "x"), .init(from: "y", to: "z")]))
    let findings = FollowUp(of: sample, asOf: date("2024-06-01")).findings
    func places(_ code: FindingCode) -> [[String]] {
      findings.filter { $0.code == code }.map { $0.places.map(\.description) }
    }
    #expect(places(.effectMapCycle) == [["effectMap.nodes[x]", "effectMap.nodes[y]"]])
    #expect(places(.effectMapWrongOrder) == [["effectMap.nodes[y]", "effectMap.nodes[z]"]])
    #expect(places(.effectMapNotMeasured) == [["effectMap.nodes[x]"], ["effectMap.nodes[y]"]])
    #expect(places(.calculationMissing) == [["calculation"]])
  }
}
