import BenefitRealisation
import Testing

/// The questions of practice on an initiative of the city, in full operation from 1 January 2025.
@Suite struct PracticeQuestionTests {
  private let owner = Owner(role: "head of unit", organisation: city.id)

  /// The answer to a question as known on a day, and of how many it is yes.
  private func answer(
    _ question: PracticeQuestion, on day: String = "2025-12-31", _ change: (inout InitiativeParts) throws -> Void
  ) throws -> String {
    var parts = try InitiativeParts()
    try change(&parts)
    let followUp = FollowUp(of: try parts.initiative(), asOf: try date(day))
    let answer = try #require(followUp.practice.first { $0.question == question })
    return "\(answer.answer)" + (answer.count.map { " \($0.yes) of \($0.of)" } ?? "")
  }

  private func decided(_ kronor: Int64, by day: String = "2024-12-01") throws -> Landing {
    try landing(.money(Money(majorUnits: kronor)), decision: Decision(by: "the board", on: try date(day)))
  }

  @Test func `each question has one answer, in the order of the questions`() throws {
    let followUp = FollowUp(of: try InitiativeParts().initiative(), asOf: try date("2025-12-31"))
    #expect(followUp.practice.map(\.question) == PracticeQuestion.allCases)
  }

  @Test func `goals and benefits are owned when each of them has an owner`() throws {
    let owned = try effectGoal(owner: owner)
    #expect(try answer(.isOwned) { $0.goals = [owned] } == "yes 1 of 1")
    #expect(
      try answer(.isOwned) {
        $0.goals = [owned]
        $0.benefits = [try benefit()]
      } == "partly 1 of 2")
    #expect(
      try answer(.isOwned) {
        $0.goals = [try effectGoal()]
        $0.benefits = [try benefit()]
      } == "no 0 of 2")
    #expect(try answer(.isOwned) { _ in } == "notAsked")
  }

  @Test(arguments: [("2024-12-31", "yes 1 of 1"), ("2025-01-01", "no 0 of 1"), ("2025-01-02", "no 0 of 1")])
  func `a baseline is measured before when its day is before full operation`(day: String, expected: String) throws {
    let baseline = Baseline(
      value: 0, date: try date(day), measuredBy: MeasurementMethod(method: "", population: ""))
    let goal = try EffectGoal(
      id: "g", name: "", indicator: Indicator(name: "", unit: .hours, direction: .increase), baseline: baseline,
      targets: [])
    #expect(try answer(.isBaselineBefore) { $0.goals = [goal] } == expected)
  }

  @Test func `a goal without a baseline was not measured before`() throws {
    let goal = try EffectGoal(
      id: "g", name: "", indicator: Indicator(name: "", unit: .hours, direction: .increase), baseline: nil, targets: [])
    #expect(try answer(.isBaselineBefore) { $0.goals = [goal, try effectGoal("h")] } == "partly 1 of 2")
  }

  /// 120 hours a year are worth 12 000 kr.
  @Test func `freed hours are cut when decided landings take all of them`() throws {
    func cut(_ benefits: Benefit...) throws -> String {
      try answer(.areHoursCut) {
        $0.benefits = benefits
        $0.assumptions = try assumptions()
      }
    }
    #expect(try cut(landedBenefit([decided(12_000)])) == "yes 1 of 1")
    #expect(try cut(landedBenefit([decided(11_999)])) == "no 0 of 1")
    #expect(try cut(landedBenefit([landing(.money(Money(majorUnits: 12_000)))])) == "no 0 of 1")
    #expect(try cut(landedBenefit([])) == "no 0 of 1")
    // Money isn't hours, and the hours of residents are nobody's to cut.
    let others = try landedBenefit("residents", [], perspective: .usersAndResidents)
    #expect(try cut(landedBenefit([decided(12_000)]), benefit("money"), others) == "yes 1 of 1")
    #expect(try cut(benefit("money"), others) == "notAsked")
  }

  @Test func `the change is used when the latest check of each use goal that was answered is reached`() throws {
    func goal(_ id: Identifier<EffectGoal>, _ kind: EffectGoal.Kind) throws -> EffectGoal {
      try EffectGoal(
        id: id, name: "", kind: kind, indicator: Indicator(name: "", unit: .percent, direction: .increase),
        baseline: Baseline(
          value: 0, date: try date("2024-06-30"), measuredBy: MeasurementMethod(method: "", population: "")),
        targets: [Target(monthsAfterFullOperation: 6, value: 80), Target(monthsAfterFullOperation: 12, value: 80)])
    }
    func used(_ measured: (goal: Identifier<EffectGoal>, day: String, value: Rational)...) throws -> String {
      try answer(.isUsed, on: "2026-03-31") {
        $0.goals = [try goal("a", .use), try goal("b", .use), try goal("effect", .effect)]
        $0.schedule = try FollowUpSchedule(checkpoints: [6, 12])
        $0.measurements = try measured.map {
          EffectGoal.Measurement(
            goal: $0.goal, date: try date($0.day), quantity: Quantity($0.value, .percent),
            measuredBy: MeasurementMethod(method: "", population: ""), source: "")
        }
      }
    }
    #expect(try used(("a", "2025-07-01", 80), ("b", "2025-07-01", 90)) == "yes 2 of 2")
    #expect(try used(("a", "2025-07-01", 80), ("b", "2025-07-01", 79)) == "partly 1 of 2")
    #expect(try used(("a", "2025-07-01", 79), ("b", "2025-07-01", 79)) == "no 0 of 2")
    // One that nobody has measured is neither yes nor no, and a later answer stands.
    #expect(try used(("a", "2025-07-01", 80)) == "yes 1 of 1")
    #expect(try used(("a", "2025-07-01", 80), ("a", "2026-01-01", 60)) == "no 0 of 1")
    #expect(try used(("effect", "2025-07-01", 80)) == "notKnown")
    #expect(try answer(.isUsed) { $0.goals = [try goal("effect", .effect)] } == "notKnown")
  }

  @Test func `the old channel is closed when the last month of running both has passed`() throws {
    func closed(on day: String, _ purposes: CostPurpose?...) throws -> String {
      try answer(.isOldChannelClosed, on: day) {
        let lines = try purposes.enumerated().map { index, purpose in
          try CostLine(
            id: Identifier("line\(index)"), label: "", amount: .money(Money(majorUnits: 100)),
            timing: .monthly(months("2025-01", index == 0 ? "2025-06" : "2025-09")), phase: .operation,
            purpose: purpose)
        }
        $0.costs = try CostModel(external: .lines(lines))
      }
    }
    #expect(try closed(on: "2025-06-29", .parallelRunning) == "no 0 of 1")
    #expect(try closed(on: "2025-06-30", .parallelRunning) == "yes 1 of 1")
    #expect(try closed(on: "2025-07-01", .parallelRunning, .parallelRunning) == "partly 1 of 2")
    #expect(try closed(on: "2025-07-01", nil, .parallelRunning) == "no 0 of 1")
    #expect(try closed(on: "2025-07-01", nil) == "notKnown")
  }

  @Test func `money is decided when every landing of a benefit is, on the day that it is asked`() throws {
    func isDecided(on day: String = "2025-12-31", _ benefits: Benefit...) throws -> String {
      try answer(.isMoneyDecided, on: day) { $0.benefits = benefits }
    }
    #expect(try isDecided(landedBenefit([decided(100, by: "2025-12-31")])) == "yes 1 of 1")
    #expect(try isDecided(on: "2025-12-30", landedBenefit([decided(100, by: "2025-12-31")])) == "no 0 of 1")
    #expect(try isDecided(landedBenefit([decided(100), landing()])) == "no 0 of 1")
    #expect(try isDecided(landedBenefit([])) == "no 0 of 1")
    // What is not money, or what residents gain, no unit has to bring home.
    let unvalued = try Benefit(id: "calm", name: "", value: .notMonetised(.quality, .size(.large)))
    #expect(try isDecided(unvalued, benefit("gain", perspective: .usersAndResidents)) == "notAsked")
    #expect(try isDecided(unvalued, landedBenefit([decided(100)]), benefit("saving")) == "partly 1 of 2")
  }

  @Test func `a plan has stood when none replaced it, and hasn't when one did after full operation`() throws {
    func stood(_ latest: String?) throws -> String {
      try answer(.hasPlanStood) {
        guard let latest else { return }
        let first = Decision(by: "the board", on: try date("2024-03-01"))
        $0.earlierPlans = [try EarlierPlan(decision: first, leftBecause: "late")]
        $0.planDecision = Decision(by: "the board", on: try date(latest))
      }
    }
    #expect(try stood(nil) == "yes")
    #expect(try stood("2024-06-01") == "partly")
    #expect(try stood("2025-02-01") == "no")
  }
}
