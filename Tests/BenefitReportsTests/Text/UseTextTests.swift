import BenefitRealisation
import BenefitReports
import Testing

@Suite struct UseTextTests: ReportSamples {
  /// The sentence on use and the next step of the effect goal, with two use goals before it.
  private func sentences(used values: [Rational], in language: Language) throws -> [String] {
    let goals = try [
      goal("u1", "Andel", kind: .use, unit: .percent, direction: .increase, from: 0, to: [(6, 80)]),
      goal("u2", "Antal", kind: .use, unit: .percent, direction: .increase, from: 0, to: [(6, 80)]),
      goal("tid", "Tid", from: 45, to: [(6, 10)], owner: "chef"),
    ]
    let map = try EffectMap(
      nodes: [
        EffectMap.Node(id: "1", label: "1", kind: .use(goal: "u1")),
        EffectMap.Node(id: "2", label: "2", kind: .use(goal: "u2")),
        EffectMap.Node(id: "3", label: "3", kind: .effect(goal: "tid")),
      ], links: [EffectMap.Link(from: "1", to: "3"), EffectMap.Link(from: "2", to: "3")])
    let initiative = try initiative(
      rollout: [step(from: "2024-01-01")], goals: goals, effectMap: map,
      measurements: [measurement("tid", 30, on: "2024-07-01")]
        + zip(["u1", "u2"] as [Identifier<EffectGoal>], values).map {
          measurement($0, $1, .percent, on: "2024-07-01")
        })
    let text = TextReport(of: FollowUp(of: initiative, asOf: date("2024-08-01")), in: language).text
    let check =
      text.split(separator: "\n\n").first { $0.hasPrefix("Kontroll 6") || $0.hasPrefix("Check 6") } ?? ""
    let goal = check.split(separator: "\n").drop { !$0.hasSuffix(": Tid") }.map { $0.drop { $0 == " " } }
    return goal.filter {
      ["Anv", "Use", "Om det används", "Whether it is used", "N"].contains(where: $0.hasPrefix)
    }
    .map(String.init)
  }

  @Test func `use as intended names the use goals, and the effect has to answer for itself`() throws {
    #expect(
      try sentences(used: [80, 90], in: .swedish) == [
        "Används som avsett: Andel; Antal.", "Nästa steg för chef: revidera planen: det väntade kommer inte.",
      ])
    #expect(
      try sentences(used: [80, 90], in: .english) == [
        "Used as intended: Andel; Antal.",
        "Next step for chef: revise the plan: what was expected isn't coming about.",
      ])
  }

  @Test func `use below plan is to be raised first`() throws {
    #expect(
      try sentences(used: [80, 20], in: .swedish) == [
        "Används mindre än avsett: Antal.", "Nästa steg för chef: få upp användningen först: Antal.",
      ])
    #expect(
      try sentences(used: [10, 20], in: .english) == [
        "Used less than intended: Andel; Antal.", "Next step for chef: raise the use first: Andel; Antal.",
      ])
  }

  @Test func `use that isn't measured isn't known`() throws {
    #expect(
      try sentences(used: [], in: .swedish).first == "Om det används som avsett går inte att säga än: Andel; Antal.")
    #expect(
      try sentences(used: [], in: .english).first == "Whether it is used as intended can't be told yet: Andel; Antal.")
  }

  @Test(arguments: [(4, "U1; U2; U3; U4."), (5, "U1; U2; U3; 2 more."), (200, "U1; U2; U3; 197 more.")])
  func `of many use goals a few are named`(count: Int, names: String) throws {
    let numbers = 1...count
    let goals = try numbers.map {
      try goal(Identifier("u\($0)"), "U\($0)", kind: .use, unit: .percent, direction: .increase, from: 0, to: [(6, 80)])
    }
    let map = try EffectMap(
      nodes: numbers.map { number in
        EffectMap.Node(id: Identifier("n\(number)"), label: "N", kind: .use(goal: Identifier("u\(number)")))
      } + [EffectMap.Node(id: "e", label: "E", kind: .effect(goal: "tid"))],
      links: numbers.map { EffectMap.Link(from: Identifier("n\($0)"), to: "e") })
    let initiative = try initiative(
      rollout: [step(from: "2024-01-01")], goals: goals + [goal("tid", "Tid", from: 45, to: [(6, 10)], owner: "chef")],
      effectMap: map, measurements: [measurement("tid", 30, on: "2024-07-01")])
    let text = TextReport(of: FollowUp(of: initiative, asOf: date("2024-08-01")), in: .english).text
    let sentence = "Whether it is used as intended can't be told yet: \(names)"
    #expect(text.split(separator: "\n").contains { $0.drop { $0 == " " } == sentence })
  }
}
