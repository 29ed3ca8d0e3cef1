import BenefitRealisation
import Testing

/// The code of the article on statistics, compiled and run.
struct StatisticsTests {
  @Test func `a sample decides a verdict`() throws {
    // snippet: statistics-verdict
    let method = MeasurementMethod(method: "Time study", population: "All applications")
    let goal = try EffectGoal(
      id: "handling-time", name: "Shorter handling",
      indicator: Indicator(name: "Handling time", unit: .minutes, direction: .decrease),
      baseline: Baseline(
        value: 45, date: CalendarDate("2024-05-17")!, measuredBy: method,
        sample: .mean(Sample.Spread(count: 143, standardDeviation: 12.4))),
      targets: [Target(monthsAfterFullOperation: 12, value: 21)], plannedSampleSize: 150)
    print(goal.smallestDetectableChange()!.value!.decimalString(fractionDigits: 2))  // 4.07 minutes
    let schedule = FollowUpSchedule.standard
    let check = try EffectCheck(
      of: goal, at: schedule.checkpoint(months: 12, after: CalendarDate("2024-10-01")!)!,
      measurements: [
        .init(
          goal: goal.id, date: CalendarDate("2025-09-26")!, quantity: Quantity(20.5, .minutes), measuredBy: method,
          sample: .mean(Sample.Spread(count: 151, standardDeviation: 7.4)), source: "Time study")
      ],
      schedule: schedule, asOf: CalendarDate("2025-10-31")!)
    print(check.verdict)  // cannotBeToldYet: 19.31 to 21.69 minutes, and the target is 21
    print(check.countToTell!)  // 844 measured would tell, if value and spread stay
    print(check.change!.isDistinguishable)  // true: −26.86 to −22.14 minutes since the baseline
    // end snippet
    #expect(check.verdict == .cannotBeToldYet && check.countToTell == 844)
    let interval = try #require(check.interval)
    #expect(interval.lower.decimalString(fractionDigits: 2) == "19.31")
    #expect(interval.upper.decimalString(fractionDigits: 2) == "21.69")
    #expect(check.change?.interval.lower.decimalString(fractionDigits: 2) == "-26.86")
    #expect(check.change?.interval.upper.decimalString(fractionDigits: 2) == "-22.14")
    #expect(goal.smallestDetectableChange()?.value?.decimalString(fractionDigits: 2) == "4.07")
  }

  @Test func `shares have intervals of their own`() throws {
    // snippet: statistics-shares
    let none = try Proportion(successes: 0, of: 20)
    print(none.interval().upper.decimalString(fractionDigits: 3))  // 0.161, not 0
    let change = try Proportion(successes: 830, of: 1_258).change(from: Proportion(successes: 505, of: 1_232))
    print(change.lower.decimalString(fractionDigits: 3), change.upper.decimalString(fractionDigits: 3))  // 0.211 0.287
    // end snippet
    #expect(none.interval().lower == 0 && none.interval().upper.decimalString(fractionDigits: 3) == "0.161")
    #expect(change.lower.decimalString(fractionDigits: 3) == "0.211")
    #expect(change.upper.decimalString(fractionDigits: 3) == "0.287")
  }

  @Test func `events have an exact interval, and periods that show whether it holds`() throws {
    // snippet: statistics-events
    let incidents = try EventCount(events: 7).interval()
    let ends = [incidents.lower, incidents.upper].map { $0.decimalString(fractionDigits: 2) }
    print(ends)  // 2.81 and 14.42
    let fewer = try EventCount(events: 7).change(from: EventCount(events: 20))
    print(fewer.lower.decimalString(fractionDigits: 1), fewer.upper.decimalString(fractionDigits: 1))  // -24.7 -2.2
    let uneven = try EventCount(events: 24, byPeriod: [0, 0, 12, 1, 0, 11])
    print(uneven.dispersionIndex!, uneven.isOverdispersed)  // 8.5 true
    // end snippet
    #expect(incidents.lower.decimalString(fractionDigits: 2) == "2.81")
    #expect(incidents.upper.decimalString(fractionDigits: 2) == "14.42")
    #expect(fewer.lower.decimalString(fractionDigits: 1) == "-24.7")
    #expect(fewer.upper.decimalString(fractionDigits: 1) == "-2.2")
    #expect(uneven.dispersionIndex == 8.5 && uneven.isOverdispersed)
  }

  @Test func `pairs are compared as pairs`() throws {
    // snippet: statistics-pairs
    let placebo: [Rational] = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]
    let drug: [Rational] = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4]
    let pairs = PairedSummary(before: placebo, after: drug)!
    print(pairs.differences.mean, pairs.estimate.twoSidedProbability!)  // 1.58 hours, 0.0028
    // end snippet
    #expect(pairs.differences.mean == 1.58)
    #expect((try #require(pairs.estimate.twoSidedProbability) - 0.002833).magnitude < 5e-7)
  }

  @Test func `two looks share an error`() throws {
    // snippet: statistics-looks
    let looks = TwoLooks()
    print(looks.error(limits: (1.96, 1.96)))  // 0.083: two looks at 5 % each
    print(looks.pocockLimits(error: 0.05))  // 2.178 at both
    print(looks.obrienFlemingLimits(error: 0.05))  // 2.797 and 1.977
    let strict = try FollowUpSchedule(checkpoints: [6, 12], errorControl: .pocock)
    print(strict.confidenceLevel(atMonths: 6).decimalString(fractionDigits: 4))  // 0.9706
    // end snippet
    #expect((looks.error(limits: (1.96, 1.96)) - 0.083).magnitude < 0.0005)
    #expect(strict.confidenceLevel(atMonths: 12).decimalString(fractionDigits: 4) == "0.9706")
  }

  @Test func `an effect is what is left of a change`() throws {
    // snippet: statistics-designs
    let with = (before: try Proportion(successes: 20, of: 100), after: try Proportion(successes: 50, of: 100))
    let without = (before: try Proportion(successes: 22, of: 110), after: try Proportion(successes: 33, of: 110))
    let effect = AttributedChange.differenceInDifferences(treated: with, comparison: without)
    print(effect.gross, effect.counterfactual, effect.attributable)  // 0.3 0.1 0.2
    print(effect.design.strength)  // moderate
    // end snippet
    #expect(effect.gross == 0.3 && effect.counterfactual == 0.1 && effect.attributable == 0.2)
    #expect(effect.design.strength == .moderate)
  }
}
