import BenefitRealisation
import BenefitReports
import Testing

/// What a report says of numbers of events; the intervals were worked out with SciPy.
@Suite struct EventTextTests: ReportSamples {
  private static let incidents = UnitOfMeasure("olyckor")

  /// The report's words, one space apart; `_` stands for a no-break space.
  private func report(_ count: EventCount, to target: Rational = 10, in language: Language) throws -> String {
    let method = MeasurementMethod(method: "tidtagning", population: "alla ärenden")
    let goal = try EffectGoal(
      id: "tid", name: "Färre olyckor",
      indicator: Indicator(name: "Olyckor", unit: Self.incidents, direction: .decrease),
      baseline: Baseline(
        value: 20, date: date("2024-06-01"), measuredBy: method, sample: .events(EventCount(events: 20))),
      targets: [Target(monthsAfterFullOperation: 12, value: target)])
    let measured = [measurement("tid", count.rate, Self.incidents, on: "2025-12-22", sample: .events(count))]
    let initiative = try initiative(rollout: [step(from: "2024-12-20")], goals: [goal], measurements: measured)
    let text = TextReport(of: FollowUp(of: initiative, asOf: date("2026-06-01")), in: language).text
    return text.split(whereSeparator: { $0 == " " || $0 == "\n" })
      .map { $0.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: "_") }
      .joined(separator: " ")
  }

  @Test func `seven against at most ten can't be told, and the report says why and how many would`() throws {
    let count = try EventCount(events: 7)
    let swedish = try report(count, in: .swedish)
    #expect(swedish.contains("uppmätt 7_olyckor (2025-12-22, 7 händelser), uppfyllelse 130_%"))
    #expect(
      swedish.contains(
        "Bedömning: KAN INTE SÄGAS ÄN – 95_% konfidensintervall 2,81–14,42_olyckor ligger på båda sidor om målvärdet; "
          + "30 händelser i samma takt skulle avgöra. Intervallet förutsätter att händelserna är oberoende och kommer i "
          + "jämn takt. Förändring sedan nollmätningen: −13_olyckor (95_% konfidensintervall −24,67 till −2,24_olyckor), "
          + "skild från noll."))
    #expect(swedish.contains("räkna längre; omkring 30 händelser i samma takt skulle avgöra."))
    let english = try report(count, in: .english)
    #expect(
      english.contains(
        "CANNOT BE TOLD YET – 95_% confidence interval 2.81–14.42_olyckor lies on both sides of the target; "
          + "30 events at the same rate would tell. The interval takes the events to be independent and to come at an "
          + "even rate."))
    #expect(english.contains("count for longer; about 30 events at the same rate would tell."))
  }

  @Test func `the exposure stands beside the events`() throws {
    #expect(try report(EventCount(events: 1), in: .swedish).contains("(2025-12-22, 1 händelse)"))
    #expect(try report(EventCount(events: 1), in: .english).contains("(2025-12-22, 1 event)"))
    let count = try EventCount(events: 14, in: 3.5)
    #expect(try report(count, in: .swedish).contains("uppmätt 4_olyckor (2025-12-22, 14 händelser på 3,5)"))
    #expect(try report(count, in: .english).contains("measured 4_olyckor (2025-12-22, 14 events in 3.5)"))
  }

  @Test func `no number of events would tell where none has come`() throws {
    let none = try EventCount(events: 0)
    #expect(try report(none, to: 2, in: .swedish).contains("räkna längre, eller godta ovissheten."))
    #expect(try report(none, to: 2, in: .english).contains("count for longer, or accept the uncertainty."))
  }

  @Test func `uneven periods are told beside the interval that they make too narrow, and even ones aren't`() throws {
    let uneven = try EventCount(events: 24, byPeriod: [0, 0, 12, 1, 0, 11])
    #expect(
      try report(uneven, in: .swedish).contains(
        "kommer i jämn takt; periodernas varians är 8,5 gånger medelvärdet, så det är för smalt."))
    #expect(
      try report(uneven, in: .english).contains(
        "at an even rate; the variance of the periods is 8.5 times their mean, so it is too narrow."))
    let even = try EventCount(events: 24, byPeriod: [4, 3, 5, 4, 3, 5])
    #expect(try report(even, in: .swedish).contains("kommer i jämn takt. Förändring"))
  }
}
