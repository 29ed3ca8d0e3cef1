import BenefitRealisation
import Testing

@Suite struct AchievementTests {
  private func achievement(_ measured: Rational, from baseline: Rational, to target: Rational) -> Achievement {
    Achievement(measured: measured, baseline: baseline, target: target, partlyThreshold: 0.8)
  }

  // Method, section 7.
  @Test func `45 minutes to 10, measured 17, is 0.8 and partly`() {
    let achievement = achievement(17, from: 45, to: 10)
    #expect(achievement.ratio == .value(0.8))
    #expect(achievement.band == .partly)
  }

  @Test func `200 to 0, measured 100, is 0.5 and behind`() {
    let achievement = achievement(100, from: 200, to: 0)
    #expect(achievement.ratio == .value(0.5))
    #expect(achievement.band == .behind)
  }

  @Test(arguments: [
    (0, 2, Achievement.Band.achieved), (-100, 3, .achieved), (100, 1, .achieved), (120, 0.8, .partly),
    (120.01, 0.7999, .behind), (199.99, 0.0001, .behind), (200, 0, .unchanged), (200.01, -0.0001, .worsened),
    (400, -2, .worsened),
  ])
  func `each band begins where the method says, and nothing is clamped`(
    measured: Rational, ratio: Rational, band: Achievement.Band
  ) {
    let achievement = achievement(measured, from: 200, to: 100)
    #expect(achievement.ratio == .value(ratio))
    #expect(achievement.band == band)
  }

  @Test(arguments: [(50, 1, Achievement.Band.achieved), (46, 0.8, .partly), (25, -0.25, .worsened)])
  func `a rising goal is judged in the same way`(measured: Rational, ratio: Rational, band: Achievement.Band) {
    let achievement = achievement(measured, from: 30, to: 50)
    #expect(achievement.ratio == .value(ratio))
    #expect(achievement.band == band)
  }

  @Test func `a target that equals the baseline has no achievement and no band`() {
    for measured in [44, 45, 46] as [Rational] {
      let achievement = achievement(measured, from: 45, to: 45)
      #expect(achievement.ratio == .notDefined(because: .targetEqualsBaseline))
      #expect(achievement.band == nil)
    }
  }

  @Test func `the threshold is the schedule's`() {
    #expect(Achievement.Band(ratio: 0.5, partlyThreshold: 0.5) == .partly)
    #expect(Achievement.Band(ratio: 0.5, partlyThreshold: 0.51) == .behind)
    #expect(Achievement.Band(ratio: 0, partlyThreshold: 0) == .unchanged)
    #expect(Achievement.Band(ratio: 1, partlyThreshold: 1) == .achieved)
    #expect(Achievement.Band(ratio: 0.99, partlyThreshold: 1) == .behind)
  }

  @Test(
    arguments: [
      (9.99, .behind), (10, .achieved), (15, .achieved), (20, .achieved), (20.01, .behind), (-100, .behind),
    ] as [(Rational, Achievement.Band)])
  func `a goal to keep within a band is achieved inside it, ends included, and behind outside`(
    measured: Rational, band: Achievement.Band
  ) {
    let achievement = Achievement(measured: measured, within: 10...20)
    #expect(achievement.ratio == .notDefined(because: .goalIsABand))
    #expect(achievement.band == band)
  }
}
