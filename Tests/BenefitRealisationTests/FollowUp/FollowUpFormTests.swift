import BenefitRealisation
import Testing

@Suite struct FollowUpFormTests: FollowUpSamples {
  /// An initiative that costs so much in all, with two goals' worth of things to say about it.
  private func initiative(
    costing kronor: Int64, overhead: ComponentCosts = .none, limit: Int64?
  ) throws -> Initiative {
    let costs = try CostModel(
      external: .lines([costLine("licence", .money(Money(majorUnits: kronor)))]), internalHours: .none,
      substitutes: .none, overhead: overhead)
    let schedule = try FollowUpSchedule(checkpoints: [6, 12], lightBelow: limit.map { Money(majorUnits: $0) })
    return try Initiative(
      id: "small", name: "Small", organisation: city.id, organisations: [city], rollout: [step()],
      priceLevel: PriceLevel(year: 2024), costs: costs, goals: [goal(from: 45, to: [(6, 20), (12, 10)])],
      schedule: schedule)
  }

  @Test func `without a limit every follow-up is full`() throws {
    #expect(try initiative(costing: 1, limit: nil).followUpForm == .full(.noLimit))
    #expect(FollowUpSchedule.standard.lightBelow == nil)
  }

  @Test func `an initiative below the limit is followed up lightly, one on it in full`() throws {
    let limit = Money(majorUnits: 500)
    #expect(
      try initiative(costing: 499, limit: 500).followUpForm == .light(costs: Money(majorUnits: 499), below: limit))
    #expect(try initiative(costing: 500, limit: 500).followUpForm == .full(.costs(limit, below: limit)))
  }

  @Test func `a cost that nobody has counted can't make an initiative small`() throws {
    let form = try initiative(costing: 1, overhead: .notCounted, limit: 500).followUpForm
    #expect(form == .full(.notCounted([.overhead], below: Money(majorUnits: 500))))
    #expect(!form.isLight)
  }

  /// Full operation is in 2024-01, so both windows have closed without a measurement.
  @Test func `the light form asks only for the check that decides, and fewer questions`() throws {
    let asOf = date("2025-12-01")
    let light = try FollowUp(of: initiative(costing: 499, limit: 500), asOf: asOf)
    let full = try FollowUp(of: initiative(costing: 499, limit: nil), asOf: asOf)
    func overdue(_ followUp: FollowUp) -> [String] {
      followUp.findings.filter { $0.code == .checkpointOverdue }.map { "\($0.place)" }
    }
    #expect(overdue(full) == ["goals[time].checks[6]", "goals[time].checks[12]"])
    #expect(overdue(light) == ["goals[time].checks[12]"])
    #expect(light.checkpoints.map { $0.goals[0].check.state } == [.overdue, .overdue])
    #expect(light.checkpoints[0].goals[0].nextStep == .keepCourse(untilMonths: 12))
    #expect(full.checkpoints[0].goals[0].nextStep != .keepCourse(untilMonths: 12))
    #expect(light.checkpoints[1].goals[0].nextStep == full.checkpoints[1].goals[0].nextStep)
    #expect(light.findings.allSatisfy { $0.rule.isAskedOfSmall })
    let left = full.findings.filter { !$0.rule.isAskedOfSmall }
    #expect(!left.isEmpty && full.findings.count == light.findings.count + left.count + 1)
  }

  @Test func `a negative limit is refused`() throws {
    let found = try problems { try FollowUpSchedule(checkpoints: [6], lightBelow: Money(majorUnits: -1)) }
    #expect(found == [problem(.negative(-1), at: "lightBelow")])
    #expect(try FollowUpSchedule(checkpoints: [6], lightBelow: .zero).lightBelow == .zero)
  }
}
