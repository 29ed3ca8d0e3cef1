import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct FollowUpStatesTests {
  private func leaves(
    asOf date: String, measurements: [EffectGoal.Measurement] = []
  ) throws -> [String: String] {
    let initiative = try ManyGoals.initiative(measurements: measurements)
    return try FollowUpDocumentTests.leaves([FollowUp(of: initiative, asOf: try FullDocument.date(date))])
  }

  /// A goal's members at a checkpoint, with a dash for one that isn't there.
  private func row(
    _ leaves: [String: String], _ checkpoint: Int, _ goal: Int, _ members: [String]
  ) -> String {
    members.map { leaves["$.followUps[0].checkpoints[\(checkpoint)].goals[\(goal)].\($0)"] ?? "-" }
      .joined(separator: " ")
  }

  // Due 2025-02-28 (north, 6), 2025-06-23 (initiative, 6), 2025-09-01 (north, 12), 2025-12-22 (initiative, 12).
  @Test func `both clocks have their checkpoints in order of due dates, with what moved them`() throws {
    let leaves = try leaves(asOf: "2025-06-01")
    let members = [
      "rolloutStep", "monthsAfterFullOperation", "fullOperation", "dueDate", "clampedFromDay", "movedFrom",
      "movedBecause", "windowOpens", "windowCloses", "outcome",
    ]
    let rows = (0..<4).map { index in
      members.map { leaves["$.followUps[0].checkpoints[\(index)].\($0)"] ?? "-" }.joined(separator: " ")
    }
    #expect(
      rows == [
        "north 6 2024-08-31 2025-02-28 31 null null 2025-01-28 2025-04-28 null",
        "null 6 2024-12-20 2025-06-23 null 2025-06-20 midsummerEve 2025-05-23 2025-08-23 null",
        "north 12 2024-08-31 2025-09-01 null 2025-08-31 sunday 2025-08-01 2025-11-01 null",
        "null 12 2024-12-20 2025-12-22 null 2025-12-20 saturday 2025-11-22 2026-02-22 null",
      ])
    #expect(leaves["$.followUps[0].checkpoints[4].dueDate"] == nil)
    #expect(leaves["$.followUps[0].calculation"] == "null")
    #expect(leaves["$.followUps[0].outcome"] == "null")
  }

  private static let answers = [
    "goal", "kind", "state", "band", "verdict", "certainty", "reason", "use.reading", "nextStep.step",
  ]

  @Test func `every state has its verdict, its reading of use and its next step`() throws {
    let leaves = try leaves(asOf: "2025-06-01")
    #expect(
      (0..<12).map { row(leaves, 0, $0, Self.answers) } == [
        "used use measured achieved reached pointValue null isUseGoal keepCourse",
        "hardly-used use measured behind notReached pointValue null isUseGoal raiseUse",
        "use-unmeasured use overdue - cannotBeToldYet null null isUseGoal measureOverdue",
        "reached effect measured achieved reached pointValue null asIntended keepCourse",
        "below effect measured partly notReached pointValue null belowPlan raiseUse",
        "worse effect measured worsened notReached pointValue null notKnown investigate",
        "a-third effect measured behind notReached pointValue null notFollowedUp revisePlan",
        "incomparable effect notComparable - cannotBeToldYet null null notFollowedUp measureComparably",
        "no-baseline effect notMeasurable - notMeasurable null noBaseline notFollowedUp establishBaseline",
        "no-target effect notMeasurable - notMeasurable null noTarget notFollowedUp setTarget",
        "band effect measured achieved reached pointValue null notFollowedUp keepCourse",
        "equal effect measured null reached pointValue null notFollowedUp keepCourse",
      ])
    #expect(
      row(leaves, 1, 0, Self.answers) == "whole effect due - cannotBeToldYet null null notFollowedUp measure")
    #expect(
      row(leaves, 2, 0, Self.answers)
        == "used use upcoming - cannotBeToldYet null null isUseGoal planMeasurement")
  }

  @Test func `a use goal reached at the last checkpoint is to be kept up`() throws {
    let later = try ManyGoals.measurement("used", 70, on: "2025-08-30")
    let leaves = try leaves(asOf: "2025-12-01", measurements: [later])
    #expect(
      row(leaves, 2, 0, Self.answers + ["expected", "measured", "achievement", "outlook"])
        == "used use measured achieved reached pointValue null isUseGoal keepUse 50 70 1.4 null")
  }

  @Test func `a next step names its dates, months and goals`() throws {
    let leaves = try leaves(asOf: "2025-06-01")
    #expect(row(leaves, 0, 0, ["nextStep.untilMonths"]) == "12")
    #expect(row(leaves, 0, 2, ["nextStep.since"]) == "2025-04-28")
    #expect(row(leaves, 0, 4, ["nextStep.goals[0]", "nextStep.goals[1]"]) == "hardly-used -")
    #expect(row(leaves, 0, 1, ["nextStep.goals[0]", "nextStep.goals[1]"]) == "hardly-used -")
    #expect(row(leaves, 1, 0, ["nextStep.by"]) == "2025-08-23")
    #expect(row(leaves, 2, 0, ["nextStep.opens"]) == "2025-08-01")
  }

  @Test func `a reading of use names its goals`() throws {
    let leaves = try leaves(asOf: "2025-06-01")
    #expect(row(leaves, 0, 0, ["use.goals"]) == "[]")
    #expect(row(leaves, 0, 3, ["use.goals[0]", "use.goals[1]"]) == "used -")
    #expect(row(leaves, 0, 4, ["use.goals[0]", "use.goals[1]"]) == "hardly-used -")
    #expect(row(leaves, 0, 5, ["use.goals[0]"]) == "use-unmeasured")
    #expect(row(leaves, 0, 6, ["use.goals"]) == "[]")
  }

  // The path from 0 on 2024-08-31 to 50 on 2025-02-28 is flat when measured on 2025-03-03, so a ratio is kept.
  @Test func `a figure is exact, and one without a value says why`() throws {
    let leaves = try leaves(asOf: "2025-06-01")
    let members = [
      "baseline", "expected", "expected.notDefined", "measured", "respondents", "achievement",
      "achievement.notDefined", "outlook.monthsAfterFullOperation", "outlook.value",
      "outlook.value.notDefined",
    ]
    #expect(row(leaves, 0, 0, members) == "0 50 - 60 null 1.2 - 12 60 -")
    #expect(row(leaves, 0, 2, members) == "0 50 - - - - - 12 - notMeasured")
    #expect(row(leaves, 0, 4, members) == "0 50 - 45 null 0.9 - 12 45 -")
    #expect(row(leaves, 0, 5, members) == "0 50 - -5 null -0.1 - 12 -5 -")
    #expect(row(leaves, 0, 6, members) == "0 50 - 50/3 null 1/3 - 12 50/3 -")
    #expect(row(leaves, 0, 8, members) == "null 50 - - - - - 12 - noBaseline")
    #expect(row(leaves, 0, 9, members) == "0 - noTarget - - - - 12 - noTarget")
    #expect(row(leaves, 0, 10, members) == "null - goalIsABand 2 null - goalIsABand 12 - goalIsABand")
    #expect(row(leaves, 0, 11, members) == "5 5 - 5 null - targetEqualsBaseline 12 - targetEqualsBaseline")
  }

  @Test func `a measurement outside every window stands beside the check that it is nearest to`() throws {
    let late = try ManyGoals.measurement("use-unmeasured", 60, on: "2025-04-29")
    let leaves = try leaves(asOf: "2025-06-01", measurements: [late])
    let members = ["measuredOn", "measured", "unit"].map { "measuredOutsideWindows[0].\($0)" }
    #expect(row(leaves, 0, 2, ["state"] + members) == "overdue 2025-04-29 60 %")
    #expect(row(leaves, 0, 2, ["nextStep.step", "nextStep.measuredOn"]) == "decideWindow 2025-04-29")
    #expect(row(leaves, 2, 2, ["measuredOutsideWindows"]) == "[]")
  }

  @Test func `a measurement that can't be used stands with its reasons`() throws {
    let leaves = try leaves(asOf: "2025-06-01")
    let members = [
      "measuredOn", "measured", "unit", "reasons[0].unit", "reasons[1].method", "reasons[2].population",
      "reasons[3]",
    ]
    #expect(
      row(leaves, 0, 7, members.map { "notUsed[0].\($0)" })
        == "2025-03-03 30 1 1 enkät några ansökningar -")
    #expect(row(leaves, 0, 7, ["notUsed[1].measured"]) == "-")
    #expect(row(leaves, 0, 0, ["notUsed"]) == "[]")
  }

  @Test func `costs that are declared none or not counted are words`() throws {
    let leaves = try leaves(asOf: "2025-06-01")
    let costs = "$.followUps[0].costs"
    #expect(leaves["\(costs).components.external"] == "none")
    #expect(leaves["\(costs).components.overhead"] == "notCounted")
    #expect(leaves["\(costs).costTotal.counted"] == "0.00")
    #expect(leaves["\(costs).costTotal.whole.notDefined"] == "notCounted")
    #expect(
      (0..<4).map { leaves["\(costs).costTotal.notCounted[\($0)]"] } == [
        "internalHours", "substitutes", "overhead", nil,
      ])
    #expect(leaves["\(costs).shareBeyondExternal.notDefined"] == "notCounted")
  }
}
