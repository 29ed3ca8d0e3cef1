import BenefitRealisation
import BenefitReports
import Testing

/// What a report says of samples; the intervals were worked out with SciPy.
@Suite struct SampleTextTests: ReportSamples {
  private func spread(_ deviation: Rational, _ count: Int) throws -> Sample.Spread {
    try Sample.Spread(count: count, standardDeviation: deviation)
  }

  /// The report's words, one space apart; `_` stands for a no-break space.
  private func report(
    _ goal: EffectGoal, _ measured: [EffectGoal.Measurement], asOf: String = "2026-06-01", in language: Language
  ) throws -> String {
    let initiative = try initiative(rollout: [step(from: "2024-12-20")], goals: [goal], measurements: measured)
    let text = TextReport(of: FollowUp(of: initiative, asOf: date(asOf)), in: language).text
    return text.split(whereSeparator: { $0 == " " || $0 == "\n" })
      .map { $0.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: "_") }
      .joined(separator: " ")
  }

  private func goal(
    _ direction: Indicator.Direction = .decrease, sample: Sample? = nil, planned: Int? = nil
  ) throws -> EffectGoal {
    let isBand = if case .keepWithin = direction { true } else { false }
    let method = MeasurementMethod(method: "tidtagning", population: "alla ärenden")
    return try EffectGoal(
      id: "tid", name: "Tid", indicator: Indicator(name: "Tid", unit: .minutes, direction: direction),
      baseline: Baseline(value: 45, date: date("2024-06-01"), measuredBy: method, sample: sample),
      targets: isBand ? [] : [Target(monthsAfterFullOperation: 6, value: 10)], plannedSampleSize: planned)
  }

  @Test func `a verdict shows its interval, and an indication says which check decides`() throws {
    let measured = [
      measurement("tid", 9, on: "2025-06-23", sample: .mean(try spread(2, 40))),
      measurement("tid", 17, on: "2025-12-22", sample: .mean(try spread(6, 30))),
    ]
    let swedish = try report(goal(sample: .mean(spread(10, 50))), measured, in: .swedish)
    #expect(
      swedish.contains(
        "Bedömning: NÅTT (95_% konfidensintervall 8,36–9,64_min). "
          + "Det är en indikation; kontrollen vid 12 månader avgör. Förändring sedan nollmätningen: −36_min (95_% "
          + "konfidensintervall −38,91 till −33,09_min), skild från noll."))
    #expect(swedish.contains("Bedömning: EJ NÅTT (95_% konfidensintervall 14,76–19,24_min). Förändring"))
    let english = try report(goal(), measured, in: .english)
    #expect(
      english.contains(
        "Verdict: REACHED (95_% confidence interval 8.36–9.64_min). "
          + "This is an indication; the check at 12 months decides."))
    #expect(english.contains("Verdict: NOT REACHED (95_% confidence interval 14.76–19.24_min)."))
    #expect(!english.contains("Change since the baseline"))
  }

  @Test func `what can't be told yet says how many would tell`() throws {
    let measured = [measurement("tid", 9, on: "2025-12-22", sample: .mean(try spread(6, 30)))]
    let swedish = try report(goal(), measured, in: .swedish)
    #expect(
      swedish.contains(
        "Bedömning: KAN INTE SÄGAS ÄN – 95_% konfidensintervall 6,76–11,24_min ligger på båda sidor om målvärdet; "
          + "141 mätta skulle avgöra, om värde och spridning står sig."))
    #expect(swedish.contains("mät fler; omkring 141 mätta skulle avgöra."))
    let english = try report(goal(), measured, in: .english)
    #expect(
      english.contains(
        "Verdict: CANNOT BE TOLD YET – 95_% confidence interval 6.76–11.24_min lies on both sides of the target; "
          + "141 measured would tell, if value and spread stay."))
    #expect(english.contains("measure more; about 141 measured would tell."))
    let onTarget = [measurement("tid", 10, on: "2025-12-22", sample: .mean(try spread(6, 30)))]
    #expect(try report(goal(), onTarget, in: .swedish).contains("mät fler, eller godta ovissheten."))
    #expect(try report(goal(), onTarget, in: .english).contains("measure more, or accept the uncertainty."))
    let band = try goal(.keepWithin(8...20))
    #expect(try report(band, measured, in: .swedish).contains("6,76–11,24_min ligger både inom och utanför gränserna"))
    #expect(try report(band, measured, in: .english).contains("lies both inside and outside the bounds; "))
  }

  @Test func `a change that can't be told from none is called so`() throws {
    let measured = [measurement("tid", 44, on: "2025-12-22", sample: .mean(try spread(10, 50)))]
    let goal = try goal(sample: .mean(spread(10, 50)))
    // −1 ± 1.984467 × 2: −4.97 to 2.97.
    #expect(
      try report(goal, measured, in: .swedish).contains(
        "−1_min (95_% konfidensintervall −4,97 till 2,97_min), kan inte skiljas från noll."))
    #expect(
      try report(goal, measured, in: .english).contains(
        "−1_min (95_% confidence interval −4.97 to 2.97_min), not distinguishable from zero."))
  }

  @Test func `before the first check the report says what the planned sample can show`() throws {
    // 2.827 × 10 × √(1/50 + 1/60) = 5.41.
    let goal = try goal(sample: .mean(spread(10, 50)), planned: 60)
    #expect(
      try report(goal, [], asOf: "2025-01-01", in: .swedish).contains(
        "Minsta förändring som 60 mätta kan väntas visa (styrka 80_%): 5,41_min."))
    #expect(
      try report(goal, [], asOf: "2025-01-01", in: .english).contains(
        "Smallest change that 60 measured are likely to show (power 80_%): 5.41_min."))
    #expect(
      try report(self.goal(planned: 60), [], asOf: "2025-01-01", in: .swedish).contains(
        "(styrka 80_%): kan inte anges, underlagets storlek och spridning saknas."))
    let measured = ["2025-06-23", "2025-12-22"].map { measurement("tid", 9, on: $0) }
    #expect(try !report(goal, measured, in: .swedish).contains("Minsta förändring"))
  }

  @Test func `a change of a percentage is told in percentage points`() throws {
    // 66 % of 1 258 against 41 % of 1 232: Newcombe's interval 21.14 to 28.72, by statsmodels.
    let method = MeasurementMethod(method: "tidtagning", population: "alla ärenden")
    let goal = try EffectGoal(
      id: "tid", name: "Andel", indicator: Indicator(name: "Andel", unit: .percent, direction: .increase),
      baseline: Baseline(
        value: 41, date: date("2024-06-01"), measuredBy: method,
        sample: .proportion(Proportion(successes: 505, of: 1_232))),
      targets: [Target(monthsAfterFullOperation: 6, value: 60)])
    let sample = Sample.proportion(try Proportion(successes: 830, of: 1_258))
    let measured = [measurement("tid", 66, .percent, on: "2025-12-22", sample: sample)]
    #expect(
      try report(goal, measured, in: .swedish).contains(
        "Bedömning: NÅTT (95_% konfidensintervall 63,31–68,54_%). Förändring sedan nollmätningen: 24,99_procentenheter "
          + "(95_% konfidensintervall 21,14–28,72_procentenheter), skild från noll."))
    #expect(try report(goal, measured, in: .english).contains("24.99_percentage points (95_% confidence interval"))
  }
}
