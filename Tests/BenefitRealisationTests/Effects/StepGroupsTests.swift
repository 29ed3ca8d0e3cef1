import Testing

@testable import BenefitRealisation

/// Steps with goals of their own stand by themselves, the others together.
@Suite struct StepGroupsTests {
  private func step(_ id: Identifier<RolloutStep>) throws -> RolloutStep { try rolloutStep(id, share: 0.1) }

  private func goal(_ id: Identifier<EffectGoal>, _ clock: EffectGoal.Clock) throws -> EffectGoal {
    try effectGoal(id, clock: clock)
  }

  @Test func `steps without goals are one group, at the place of the first of them`() throws {
    let rollout = try [step("a"), step("own"), step("b"), step("other"), step("c")]
    let goals = try [goal("all", .initiative), goal("one", .step("own")), goal("two", .step("other"))]
    let groups = StepGroups(of: rollout, followedBy: goals)
    #expect(groups.groups.map { $0.map(\.id) } == [["a", "b", "c"], ["own"], ["other"]])
    #expect(groups.representatives.map(\.id) == ["a", "own", "other"])
    #expect(["a", "b", "c", "own", "other"].map { groups[$0] } == [0, 0, 0, 1, 2])
    #expect(groups["nowhere"] == nil)
  }

  @Test func `two rollouts are paired by their steps, those of one alone with nothing`() throws {
    let before = StepGroups(of: try [step("a"), step("b"), step("c")], followedBy: try [goal("g", .step("b"))])
    let after = StepGroups(of: try [step("c"), step("b"), step("d")], followedBy: try [goal("g", .step("d"))])
    #expect(before.pairs(with: after) == [[0, nil], [1, 0], [0, 0], [nil, 1]])
    #expect(before.pairs(with: before) == [[0, 0], [1, 1]])
  }

  @Test func `a benefit follows in each step the first of its goals that speaks for it`() throws {
    let steps = try [step("a"), step("b")]
    let goals = try [goal("other", .initiative), goal("b", .step("b")), goal("all", .initiative)]
    func places(_ drivenBy: [Identifier<EffectGoal>]) throws -> [Int?] {
      let benefit = try Benefit(
        id: "x", name: "x", value: .monetised(.financial, .avoidedCost(perYear: 12_000)), drivenBy: drivenBy)
      return DrivingGoals(among: goals).places(of: benefit, in: steps)
    }
    #expect(try places(["all", "b"]) == [2, 1])
    #expect(try places(["b"]) == [nil, 1])
    #expect(try places(["all"]) == [2, 2])
    #expect(try places([]) == [nil, nil])
  }
}
