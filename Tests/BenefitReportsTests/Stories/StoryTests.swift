import BenefitRealisation
import Testing

/// Ten courses that the follow-up of one initiative can take, each with its printed text.
///
/// What is asserted besides the text is what the text must mean, so that a regenerated text can't hide a changed
/// answer.
struct StoryTests {
  private func date(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test func `reached, and brought home`() throws {
    let story = try Story("01-reached")
    let answer = try story.answer()
    #expect(answer.check.verdict == .reached(.interval) && !answer.check.isIndication)
    #expect(answer.brokenLink == nil && answer.nextStep == .confirm)
    #expect(story.codes == [.realisedBeyondPotential])
    #expect(story.followUp.finalReport?.unknowns.contains { $0.code == "goal-not-known" } == false)
    try story.expectApprovedTexts()
  }

  @Test func `reached, but not for certain`() throws {
    let story = try Story("02-reached-not-certain")
    let answer = try story.answer()
    guard case .measured(_, let achievement) = answer.check.state else {
      Issue.record("the measurement counts")
      return
    }
    #expect(achievement.band == .achieved && answer.check.verdict == .cannotBeToldYet)
    // (1.9745 × 13 / 2)² = 164.7: so many are needed for an interval of less than 2 minutes to a side.
    #expect(answer.nextStep == .measureMore(count: 165) && answer.brokenLink == nil)
    #expect(story.followUp.finalReport?.unknowns.contains { $0.code == "goal-not-known" } == true)
    try story.expectApprovedTexts()
  }

  @Test func `used less than planned, so the effect is missing`() throws {
    let story = try Story("03-used-less")
    let answer = try story.answer()
    #expect(answer.check.verdict == .notReached(.interval))
    #expect(answer.use == .belowPlan(["digital"]) && answer.brokenLink == .use(["digital"]))
    #expect(answer.nextStep == .raiseUse(["digital"]))
    #expect(story.followUp.practice.first { $0.question == .isUsed }?.answer == .no)
    try story.expectApprovedTexts()
  }

  @Test func `the effect is there, but not brought home`() throws {
    let story = try Story("04-not-brought-home")
    let answer = try story.answer()
    #expect(answer.check.verdict == .reached(.interval))
    #expect(answer.brokenLink == .bringingHome(undecided: [], behind: ["hired"]))
    #expect(answer.nextStep == .changeStaffing(["hired"]))
    #expect(story.followUp.broughtHome.first?.reportedToDate == Money(majorUnits: 180_000))
    try story.expectApprovedTexts()
  }

  @Test func `measured another way`() throws {
    let story = try Story("05-measured-another-way")
    let answer = try story.answer()
    #expect(answer.check.state == .notComparable && answer.check.verdict == .cannotBeToldYet)
    #expect(
      answer.check.notUsed.map(\.reasons) == [
        [.method("enkät till handläggarna"), .population("handläggare på bygglov")]
      ])
    #expect(answer.nextStep == .measureComparably && story.codes.first == .measurementNotComparable)
    try story.expectApprovedTexts()
  }

  @Test func `late: full operation came three months after plan, and the checks moved along`() throws {
    let story = try Story("06-late")
    let answer = try story.answer(atMonths: 6)
    #expect(answer.check.nearest?.date == (try date("2025-08-29")))
    #expect(answer.nextStep == .keepCourse(untilMonths: 12) && answer.check.isIndication)
    let dates = try #require(story.followUp.planHistory).checks.map(\.dueDates)
    #expect(
      dates == [
        [try date("2025-04-01"), try date("2025-07-01")], [try date("2025-10-01"), try date("2026-01-02")],
      ])
    // Three months of 600 000 kr a year are lost, all within the first year, which isn't discounted.
    #expect(
      story.followUp.bridge(by: .ratioHolds).value?.total.first { $0.part == .startDate }?.figure
        == .value(Money(majorUnits: -150_000)))
    try story.expectApprovedTexts()
  }

  @Test func `overdue`() throws {
    let story = try Story("07-overdue")
    for goal: Identifier<EffectGoal> in ["digital", "time"] {
      let answer = try story.answer(goal)
      #expect(answer.check.state == .overdue && answer.check.verdict == .cannotBeToldYet)
      #expect(answer.nextStep == .measureOverdue(since: try date("2025-12-01")))
    }
    #expect(story.codes == [.checkpointOverdue, .checkpointOverdue, .realisedBeyondPotential])
    // What was measured at six months couldn't be told, so nobody knows whether it is used.
    #expect(story.followUp.practice.first { $0.question == .isUsed }?.answer == .notKnown)
    try story.expectApprovedTexts()
  }

  @Test func `worsened, though it is used`() throws {
    let story = try Story("08-worsened")
    let answer = try story.answer()
    guard case .measured(_, let achievement) = answer.check.state else {
      Issue.record("the measurement counts")
      return
    }
    // (66 − 60) / (45 − 60)
    #expect(achievement.ratio == .value(-0.4) && achievement.band == .worsened)
    #expect(answer.use == .asIntended(["digital"]) && answer.brokenLink == .effect)
    #expect(answer.nextStep == .investigate)
    try story.expectApprovedTexts()
  }

  @Test func `stepwise, with one step done`() throws {
    let story = try Story("09-one-step-done")
    let done = try story.answer("time-c")
    #expect(done.check.verdict == .reached(.interval) && done.nextStep == .confirm)
    let coming = try story.answer("time-r", atMonths: 6)
    #expect(coming.check.state == .upcoming)
    #expect(coming.nextStep == .planMeasurement(opens: try date("2026-02-02")))
    #expect(story.followUp.finalReport == nil && story.codes.isEmpty)
    try story.expectApprovedTexts()
  }

  @Test func `re-baselined after a bad check: the first plan still shows`() throws {
    let story = try Story("10-re-baselined")
    let answer = try story.answer()
    #expect(answer.check.verdict == .reached(.interval))
    #expect(answer.againstFirstPlan?.verdict == .notReached(.interval))
    #expect(answer.againstFirstPlan?.expected == .value(45) && answer.check.expected == .value(55))
    #expect(story.codes.contains(.planChangedAfterFullOperation))
    #expect(
      story.followUp.finalReport?.deviations.map(\.code) == [
        "replanned", "reached-by-new-target-only", "benefits-differ",
      ])
    try story.expectApprovedTexts()
  }
}
