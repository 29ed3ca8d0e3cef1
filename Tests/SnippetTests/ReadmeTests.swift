import BenefitInterchange
import BenefitRealisation
import BenefitReports
import Testing

/// The README's code, compiled and run.
struct ReadmeTests {
  @Test func `an effect check in twenty lines`() throws {
    // snippet: readme-check
    let method = MeasurementMethod(method: "Time stamps in the case system", population: "All applications")
    let goal = try EffectGoal(
      id: "handling-time", name: "Shorter handling of applications",
      indicator: Indicator(name: "Handling time", unit: .minutes, direction: .decrease),
      baseline: Baseline(value: 45, date: CalendarDate("2024-10-15")!, measuredBy: method),
      targets: [Target(monthsAfterFullOperation: 6, value: 10)])
    let schedule = FollowUpSchedule.standard
    let check = EffectCheck(
      of: goal, at: schedule.checkpoint(months: 6, after: CalendarDate("2024-12-20")!)!,
      measurements: [
        .init(
          goal: goal.id, date: CalendarDate("2025-06-30")!, quantity: Quantity(17, .minutes),
          measuredBy: method, source: "Report 2025-06")
      ],
      schedule: schedule, asOf: CalendarDate("2025-07-01")!)
    print(check.checkpoint.dueDate)  // 2025-06-23: six months later is Midsummer Eve, so the Monday after
    if case .measured(_, let achievement) = check.state {
      print(achievement.ratio.value!, achievement.band!)  // 0.8 partly: (17 − 45) / (10 − 45)
    }
    print(check.verdict == .notReached(.pointValue))  // true: 17 minutes where 10 were the target
    // end snippet
    #expect(check.checkpoint.dueDate == CalendarDate("2025-06-23"))
    #expect(check.verdict == .notReached(.pointValue))
    guard case .measured(_, let achievement) = check.state else {
      Issue.record("the measurement counts")
      return
    }
    #expect(achievement.ratio == .value(0.8))
    #expect(achievement.band == .partly)
  }

  @Test func `a document read and reported`() throws {
    let bytes = Array("{".utf8)
    // snippet: readme-document
    do {
      let document = try InitiativeDocument(reading: bytes)
      let followUp = FollowUp(of: document.initiative, asOf: document.date)
      print(TextReport(of: followUp, note: document.note, in: .swedish).text)
    } catch {
      for problem in error.problems { print(problem.text(in: .english)) }
    }
    // end snippet
    #expect(throws: InvalidDocument.self) { try InitiativeDocument(reading: bytes) }
  }
}
