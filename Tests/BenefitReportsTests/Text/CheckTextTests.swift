import BenefitRealisation
import BenefitReports
import Testing

/// One goal at a time: full operation 2024-12-20, the check at 6 months due 2025-06-23 with its window 2025-05-23 to
/// 2025-08-23, and the one at 12 months due 2025-12-22.
@Suite struct CheckTextTests: ReportSamples {
  /// The sentences of the first check, after its heading, however they are broken into lines; `_` stands for a
  /// no-break space.
  private func check(
    _ goal: EffectGoal, _ measured: [EffectGoal.Measurement] = [], asOf: String = "2025-09-01",
    in language: Language, at number: Int = 0
  ) throws -> [String] {
    let initiative = try initiative(
      rollout: [step(from: "2024-12-20")], goals: [goal], measurements: measured)
    let text = TextReport(of: FollowUp(of: initiative, asOf: date(asOf)), in: language).text
    let checks = text.split(separator: "\n\n").filter { $0.hasPrefix("Kontroll") || $0.hasPrefix("Check") }
    var sentences: [String] = []
    for line in checks[number].split(separator: "\n").dropFirst() {
      let words = line.drop { $0 == " " }
      let sentence = words.split(separator: "\u{A0}", omittingEmptySubsequences: false).joined(separator: "_")
      if line.hasPrefix("      ") {
        sentences[sentences.count - 1] += " " + sentence
      } else if !sentence.hasPrefix("(") {
        sentences.append(sentence)
      }
    }
    return sentences
  }

  private func shorter(_ targets: [(months: Int, value: Rational)] = [(6, 10)], owner: String? = "chef")
    throws
    -> EffectGoal
  {
    try goal("tid", "Tid", from: 45, to: targets, owner: owner)
  }

  @Test func `before the window the measurement is to be planned, and nothing is judged`() throws {
    #expect(
      try check(shorter(), asOf: "2025-05-22", in: .swedish) == [
        "Effektmål: Tid", "nollmätning 45_min (2024-06-01), väntat 10_min",
        "Nästa steg för chef: planera mätningen; fönstret öppnar 2025-05-23.",
      ])
    #expect(
      try check(shorter(owner: nil), asOf: "2025-05-22", in: .english) == [
        "Effect goal: Tid", "baseline 45_min (2024-06-01), expected 10_min",
        "Next step – no owner is named: plan the measurement; the window opens 2025-05-23.",
      ])
  }

  @Test func `what was measured outside the windows is told, and is to be decided on when the check is overdue`()
    throws
  {
    let early = measurement("tid", 20, on: "2025-05-22")
    #expect(
      try check(shorter(), [early], asOf: "2025-05-22", in: .swedish).suffix(2) == [
        "Mätt utanför kontrollernas fönster: 20_min (2025-05-22). Det avgör inget mål.",
        "Nästa steg för chef: planera mätningen; fönstret öppnar 2025-05-23.",
      ])
    let late = measurement("tid", 9, on: "2025-08-24")
    #expect(
      try check(shorter(), [late], in: .swedish).suffix(4) == [
        "Mätt utanför kontrollernas fönster: 9_min (2025-08-24). Det avgör inget mål.",
        "Bedömning: KAN INTE SÄGAS ÄN – försenad, fönstret var 2025-05-23–2025-08-23.",
        "Användningen följs inte upp för det här målet.",
        "Nästa steg för chef: låt den som beslutade planen avgöra om mätningen 2025-08-24, utanför fönstret, får räknas; vidga i så fall fönstret.",
      ])
    #expect(
      try check(shorter(), [late], in: .english).suffix(4) == [
        "Measured outside the checks' windows: 9_min (2025-08-24). It decides no goal.",
        "Verdict: CANNOT BE TOLD YET – overdue, the window was 2025-05-23–2025-08-23.",
        "The use isn't followed up for this goal.",
        "Next step for chef: have whoever decided the plan say whether the measurement of 2025-08-24, outside the window, may count; if so, widen the window.",
      ])
  }

  @Test func `after the window it is overdue`() throws {
    #expect(
      try check(shorter(), in: .swedish).suffix(3) == [
        "Bedömning: KAN INTE SÄGAS ÄN – försenad, fönstret var 2025-05-23–2025-08-23.",
        "Användningen följs inte upp för det här målet.",
        "Nästa steg för chef: mät nu; fönstret stängde 2025-08-23.",
      ])
    #expect(
      try check(shorter(), in: .english).suffix(3) == [
        "Verdict: CANNOT BE TOLD YET – overdue, the window was 2025-05-23–2025-08-23.",
        "The use isn't followed up for this goal.",
        "Next step for chef: measure now; the window closed 2025-08-23.",
      ])
  }

  @Test func `a measurement in another unit is shown and not used`() throws {
    let hours = measurement("tid", 0.5, .hours, on: "2025-06-23")
    #expect(
      try check(shorter(), [hours], in: .swedish).dropFirst(2) == [
        "Bedömning: KAN INTE SÄGAS ÄN – mätningen är inte jämförbar med nollmätningen.",
        "Ej använd mätning 2025-06-23: 0,5_h – annan enhet (h).",
        "Användningen följs inte upp för det här målet.",
        "Nästa steg för chef: mät på samma sätt som nollmätningen.",
      ])
    #expect(
      try check(shorter(), [hours], in: .english).dropFirst(2) == [
        "Verdict: CANNOT BE TOLD YET – the measurement can't be compared with the baseline.",
        "Measurement not used 2025-06-23: 0.5_h – another unit (h).",
        "The use isn't followed up for this goal.",
        "Next step for chef: measure in the same way as the baseline.",
      ])
  }

  @Test(
    arguments: [
      (10, "100_%, uppnått", "100_%, achieved"), (3, "120_%, uppnått", "120_%, achieved"),
      (17, "80_%, delvis", "80_%, partly"), (27.5, "50_%, under plan", "50_%, behind"),
      (27.15, "51_%, under plan", "51_%, behind"), (27.25, "50,7_%, under plan", "50.7_%, behind"),
      (45, "0_%, oförändrat", "0_%, unchanged"), (52, "−20_%, försämrat", "−20_%, worsened"),
    ] as [(Rational, String, String)])
  func `the achievement stands with its band`(measured: Rational, swedish: String, english: String) throws {
    let measurement = measurement("tid", measured, on: "2025-06-23")
    let (sv, en) = try (
      check(shorter(), [measurement], in: .swedish)[1], check(shorter(), [measurement], in: .english)[1]
    )
    #expect(sv.hasSuffix("(2025-06-23), uppfyllelse \(swedish)"))
    #expect(en.hasSuffix("(2025-06-23), achievement \(english)"))
  }

  @Test(arguments: [
    (
      10, "NÅTT", "REACHED", "håll kursen till kontrollen vid 12 månader.",
      "keep the course until the check at 12 months."
    ),
    (
      17, "EJ NÅTT", "NOT REACHED", "håll kursen till kontrollen vid 12 månader.",
      "keep the course until the check at 12 months."
    ),
    (
      30, "EJ NÅTT", "NOT REACHED", "revidera planen: det väntade kommer inte.",
      "revise the plan: what was expected isn't coming about."
    ),
    (
      50, "EJ NÅTT", "NOT REACHED", "ta reda på varför det blivit sämre, och ändra eller stoppa.",
      "find out why it has become worse, and change or stop."
    ),
  ])
  func `a measured goal has a verdict, what to expect and a next step`(
    value: Int, verdictSwedish: String, verdictEnglish: String, stepSwedish: String, stepEnglish: String
  ) throws {
    let measured = [measurement("tid", Rational(value), on: "2025-06-23")]
    #expect(
      try check(shorter(), measured, in: .swedish).dropFirst(2) == [
        "Bedömning: \(verdictSwedish) (punktvärde, utan intervall).",
        "Användningen följs inte upp för det här målet.",
        "Om andelen av planen håller i sig: \(value)_min vid 12 månader.",
        "Nästa steg för chef: \(stepSwedish)",
      ])
    #expect(
      try check(shorter(), measured, in: .english).dropFirst(2) == [
        "Verdict: \(verdictEnglish) (point value, without an interval).",
        "The use isn't followed up for this goal.", "If the ratio to the plan holds: \(value)_min at 12 months.",
        "Next step for chef: \(stepEnglish)",
      ])
  }

  @Test func `a goal reached at the last check is to be brought home`() throws {
    let measured = [measurement("tid", 9, on: "2025-12-22")]
    #expect(
      try check(shorter([(12, 10)]), measured, asOf: "2026-01-01", in: .swedish, at: 1).last
        == "Nästa steg för chef: bekräfta resultatet och ta hem nyttan.")
    #expect(
      try check(shorter([(12, 10)]), measured, asOf: "2026-01-01", in: .english, at: 1).last
        == "Next step for chef: confirm the result and bring the benefit home.")
  }

  @Test func `a goal nearly reached at the last check is to be finished or accepted`() throws {
    let measured = [measurement("tid", 17, on: "2025-12-22")]
    #expect(
      try check(shorter([(12, 10)]), measured, asOf: "2026-01-01", in: .swedish, at: 1).last
        == "Nästa steg för chef: gör klart det som återstår, eller godta nivån.")
    #expect(
      try check(shorter([(12, 10)]), measured, asOf: "2026-01-01", in: .english, at: 1).last
        == "Next step for chef: finish what is left, or accept the level as it is.")
  }

  @Test func `what was measured is shown for a goal that lacks a baseline or a target`() throws {
    let measured = [measurement("tid", 12, on: "2025-06-23", sample: .count(1_200))]
    let without = try goal("tid", "Tid", from: nil, to: [(6, 10)], owner: "chef")
    #expect(
      try check(without, measured, in: .swedish).dropFirst() == [
        "nollmätning saknas, väntat 10_min, uppmätt 12_min (2025-06-23, n = 1_200)",
        "Bedömning: EJ MÄTBART – nollmätning saknas.", "Användningen följs inte upp för det här målet.",
        "Nästa steg för chef: ta fram en nollmätning ur äldre uppgifter, eller formulera om målet.",
      ])
    #expect(
      try check(shorter([]), measured, in: .english)[1]
        == "baseline 45_min (2024-06-01), expected not defined: there is no target, measured 12_min "
        + "(2025-06-23, n = 1,200)")
  }

  @Test func `a use goal below its target is told to raise the use`() throws {
    let use = try goal(
      "tid", "Andel", kind: .use, unit: .percent, direction: .increase, from: 0, to: [(6, 80)], owner: "chef")
    let measured = [measurement("tid", 60, .percent, on: "2025-06-23")]
    #expect(
      try check(use, measured, in: .swedish) == [
        "Användningsmål: Andel",
        "nollmätning 0_% (2024-06-01), väntat 80_%, uppmätt 60_% (2025-06-23), uppfyllelse 75_%, under plan",
        "Bedömning: EJ NÅTT (punktvärde, utan intervall).",
        "Om andelen av planen håller i sig: 60_% vid 12 månader.",
        "Nästa steg för chef: få upp användningen.",
      ])
  }

  @Test func `a goal without a target is to get one`() throws {
    #expect(
      try check(shorter([]), in: .swedish).dropFirst() == [
        "nollmätning 45_min (2024-06-01), väntat går inte att räkna: målvärde saknas",
        "Bedömning: EJ MÄTBART – målvärde saknas.", "Användningen följs inte upp för det här målet.",
        "Nästa steg för chef: sätt ett målvärde.",
      ])
    #expect(
      try check(shorter([]), in: .english).dropFirst() == [
        "baseline 45_min (2024-06-01), expected not defined: there is no target",
        "Verdict: NOT MEASURABLE – there is no target.", "The use isn't followed up for this goal.",
        "Next step for chef: set a target.",
      ])
  }

  @Test func `a target that equals the baseline has a reason instead of an achievement`() throws {
    let measured = [measurement("tid", 44, on: "2025-06-23")]
    #expect(
      try check(shorter([(6, 45)]), measured, in: .swedish)[1]
        == "nollmätning 45_min (2024-06-01), väntat 45_min, uppmätt 44_min (2025-06-23), "
        + "uppfyllelse går inte att räkna: målvärdet är lika med nollmätningen")
  }

  @Test(arguments: [(15, "uppnått", "NÅTT"), (21.5, "under plan", "EJ NÅTT")] as [(Rational, String, String)])
  func `a band is told by its ends`(measured: Rational, band: String, verdict: String) throws {
    let goal = try goal(
      "tid", "Tid", direction: .keepWithin(10...20), from: nil, to: [], owner: "chef")
    let lines = try check(goal, [measurement("tid", measured, on: "2025-06-23")], in: .swedish)
    let value = NumberFormat(.swedish).number(measured)
    #expect(
      lines.joined(separator: " ").hasPrefix(
        "Effektmål: Tid nollmätning saknas, ska ligga inom 10–20_min, uppmätt \(value)_min (2025-06-23), "
          + "uppfyllelse går inte att räkna: målet är att hålla sig inom ett intervall, \(band) "
          + "Bedömning: \(verdict) (punktvärde, utan intervall). "))
    let english = try check(goal, in: .english)
    #expect(english[1] == "baseline missing, to keep within 10–20_min")
  }
}
