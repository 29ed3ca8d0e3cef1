import BenefitRealisation
import BenefitReports
import Testing

/// 120 000 kr a year over 2024, 20 000 kr to build, no discounting. Decided for full operation on 2024-01-01, moved to
/// 2024-02-01; the goal from 100 to 40 in six months was to 30 at first, and 70 was measured when it was due.
@Suite struct PlanTextTests: ReportSamples {
  private func moved(
    decided: String = "2023-11-20", lessons: [Lesson] = [], outcome: CostModel? = nil, landings: [Landing] = [],
    firstGoals: [EffectGoal] = [], measured: [EffectGoal.Measurement]? = nil
  ) throws -> Initiative {
    try Initiative(
      id: "prov", name: "Prov", organisation: "staden",
      organisations: [Organisation(id: "staden", name: "Göteborgs Stad")], rollout: [step(from: "2024-02-01")],
      priceLevel: PriceLevel(year: 2024),
      costs: CostModel(
        external: .lines([line("bygge", .money(Money(majorUnits: 20_000)), in: month("2024-01"), .implementation)]),
        internalHours: .none, substitutes: .none, overhead: .none),
      costOutcome: outcome,
      benefits: [
        Benefit(
          id: "b", name: "Besparing", value: .monetised(.financial, .avoidedCost(perYear: 120_000)), drivenBy: ["tid"],
          landings: landings)
      ],
      assumptions: CalculationAssumptions(
        baseMonth: month("2024-01"), months: 12, discounting: Discounting(rates: DiscountRates(Rate(percent: 0)))),
      goals: [goal("tid", "Tid", from: 100, to: [(6, 40)])],
      measurements: measured ?? [measurement("tid", 70, on: "2024-08-01")],
      earlierPlans: [
        EarlierPlan(
          decision: Decision(by: "nämnden", on: date("2023-06-13")), leftBecause: "leveransen blev sen",
          rollout: [step(from: "2024-01-01")], goals: [goal("tid", "Tid", from: 100, to: [(6, 30)])] + firstGoals)
      ], planDecision: Decision(by: "direktören", on: date(decided)), lessons: lessons)
  }

  /// The lines of a section, cells and words separated by one space; `_` stands for a no-break space.
  private func section(
    _ heading: String, of initiative: Initiative, asOf: String = "2024-08-01", in language: Language = .swedish,
    isFinal: Bool = false
  ) -> [String] {
    let text = TextReport(of: FollowUp(of: initiative, asOf: date(asOf)), in: language, isFinal: isFinal).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.drop { $0 != heading }.dropFirst().prefix { !$0.isEmpty }.map {
      $0.split(separator: " ").joined(separator: " ").replacing("\u{A0}", with: "_")
    }
  }

  @Test func `the versions of the plan stand side by side`() throws {
    #expect(
      section("PLANENS VERSIONER", of: try moved()) == [
        "Plan 1: beslutad 2023-06-13 av nämnden.", "Ersatt därför att: leveransen blev sen",
        "Plan 2, gäller nu: beslutad 2023-11-20 av direktören.", "plan 1 nu",
        "full drift, hela staden 2024-01-01 2024-02-01", "kontroll 6 mån 2024-07-01 2024-08-01",
        "kontroll 12 mån 2025-01-02 2025-02-03", "Tid 30_min 40_min", "kostnader 20_000,00 20_000,00",
        "nettonuvärde (ekonomisk) 100_000,00 90_000,00",
      ])
    #expect(
      section("VERSIONS OF THE PLAN", of: try moved(), in: .english).prefix(6) == [
        "Plan 1: decided 2023-06-13 by nämnden.", "Replaced because: leveransen blev sen",
        "Plan 2, in force: decided 2023-11-20 by direktören.", "plan 1 now",
        "full operation, hela staden 2024-01-01 2024-02-01", "check 6 months 2024-07-01 2024-08-01",
      ])
  }

  @Test func `a new plan after full operation is told in capitals`() throws {
    let late = section("PLANENS VERSIONER", of: try moved(decided: "2024-01-02"))
    #expect(late[2] == "Plan 2, gäller nu: beslutad 2024-01-02 av direktören – OMPLANERAD EFTER FULL DRIFT.")
    let english = section("VERSIONS OF THE PLAN", of: try moved(decided: "2024-01-02"), in: .english)
    #expect(
      english[2] == "Plan 2, in force: decided 2024-01-02 by direktören – RE-PLANNED AFTER FULL OPERATION.")
  }

  @Test func `the answer stands against the first plan's target too`() throws {
    let initiative = try moved()
    let check = section("Kontroll 6 månader efter full drift: 2024-08-01", of: initiative)
    #expect(check.contains("Mot första planen: väntat 30_min, uppfyllelse 42,9_% – EJ NÅTT."))
    let english = section("Check 6 months after full operation: 2024-08-01", of: initiative, in: .english)
    #expect(english.contains("Against the first plan: expected 30_min, achievement 42.9_% – NOT REACHED."))
    let missing = section(
      "Kontroll 6 månader efter full drift: 2024-08-01", of: try moved(measured: []), asOf: "2024-07-20")
    #expect(missing.contains("Mot första planen: väntat 30_min – KAN INTE SÄGAS ÄN."))
  }

  @Test func `the bridge has a column a moment, and what isn't known says why`() throws {
    #expect(
      section("NETTONUVÄRDE (EKONOMISK): FRÅN BESLUT TILL NU", of: try moved()) == [
        "beslut plan 2 6 mån i allt", "känt till och med 2023-06-13 2023-11-20 2024-08-01",
        "kostnad ej känt ej känt ej känt", "startdatum −10_000,00* 0,00 −10_000,00", "volym ej känt ej känt ej känt",
        "användning ej känt ej känt ej känt", "effekt ej känt −62_857,14 −62_857,14", "pris ej känt ej känt ej känt",
        "nettonuvärde 100_000,00 90_000,00 27_142,86", "* ny plan, inget utfall.",
        "Ej känt: kostnad – inget utfall är rapporterat.",
        "Ej känt: volym – ingen nytta räknas ur en sådan faktor.",
        "Ej känt: användning – användningen följs inte upp.", "Ej känt: pris – inget utfall är rapporterat.",
        "Prognosregel: andelen av planen håller i sig. Annars: om den uppmätta nivån håller i sig",
        "27_142,86; om resten går som planerat 55_714,29.",
      ])
    let english = section(
      "NET PRESENT VALUE (ECONOMIC): FROM DECISION TO NOW", of: try moved(), in: .english)
    #expect(
      english.prefix(4) == [
        "decision plan 2 6 months in all", "known to 2023-06-13 2023-11-20 2024-08-01",
        "cost not known not known not known",
        "start date −10,000.00* 0.00 −10,000.00",
      ])
    #expect(english.contains("* a new plan, no outcome."))
    #expect(english.contains("Not known: use – the use isn't followed up."))
  }

  @Test func `without an outcome or a new plan there is no bridge`() throws {
    let initiative = try initiative(
      costs: CostModel(external: .none), assumptions: CalculationAssumptions(baseMonth: month("2024-01"), months: 12))
    #expect(section("NETTONUVÄRDE (EKONOMISK): FRÅN BESLUT TILL NU", of: initiative).isEmpty)
    #expect(section("PLANENS VERSIONER", of: initiative).isEmpty)
  }

  @Test func `a final report comes on request before the last window has closed`() throws {
    #expect(section("SLUTRAPPORT", of: try moved()).isEmpty)
    #expect(
      section("SLUTRAPPORT", of: try moved(), isFinal: true) == [
        "På begäran: det sista mätfönstret stänger 2025-04-03.", "mål svar mot första planen",
        "Tid kan inte sägas kan inte sägas",
        "Nettonuvärde: 100_000,00_kr vid beslut, 27_142,86_kr som det är känt nu.", "Avvikelser:",
        "– omplanerad (plan 2)", "– full drift flyttad från 2024-01-01 till 2024-02-01: hela staden",
        "– realiserad nytta mot plan: −34_285,71_kr", "Lärdomar: inga är nedskrivna.", "Fortfarande inte känt:",
        "– Tid: ingen användbar mätning finns", "– kostnad: inget utfall är rapporterat",
        "– volym: ingen nytta räknas ur en sådan faktor", "– användning: användningen följs inte upp",
        "– pris: inget utfall är rapporterat",
      ])
  }

  @Test func `a closed report tells what was paid, brought home, dropped and learnt`() throws {
    let outcome = try CostModel(
      external: .lines([line("bygge", .money(Money(majorUnits: 25_000)), in: month("2024-01"), .implementation)]))
    let landing = try Landing(
      unit: "staden", perYear: .money(Money(majorUnits: 12_000)), as: .budgetReduction, firstMonth: month("2024-07"))
    let initiative = try moved(
      decided: "2024-03-01",
      lessons: [
        Lesson("Mät innan.", owner: Owner(role: "controller", organisation: "staden"), date: date("2025-04-01"))
      ],
      outcome: outcome, landings: [landing], firstGoals: [goal("ro", "Lugn", from: 5, to: [(6, 1)])],
      measured: [measurement("tid", 70, on: "2024-08-01"), measurement("tid", 35, on: "2025-02-03")])
    let report = section("SLUTRAPPORT", of: initiative, asOf: "2025-05-01")
    #expect(report.first == "mål svar mot första planen")
    #expect(report.contains("Tid nått ej nått"))
    #expect(
      report.contains("Hemtaget enligt rapport: 0,00_kr, planerat så långt 6_000,00_kr. Obeslutade hemtagningar: 1."))
    #expect(report.contains("– omplanerad (plan 2), efter full drift"))
    #expect(report.contains("– målet är struket: Lugn"))
    #expect(report.contains("– nått bara mot det nya målvärdet: Tid"))
    #expect(report.contains("– kostnader mot budget: +5_000,00_kr (utan egna timmar, vikarier, overhead)"))
    #expect(report.contains("– Mät innan. (controller, Göteborgs Stad, 2025-04-01)"))
    #expect(report.contains("– vad som är hemtaget: Besparing"))
    #expect(report.contains("– egna timmar: räknat i bara den ena av budget och utfall"))
    let english = section("FINAL REPORT", of: initiative, asOf: "2025-05-01", in: .english)
    #expect(english.contains("Tid reached not reached"))
    #expect(english.contains("– re-planned (plan 2), after full operation"))
    #expect(english.contains("– reached by the new target only: Tid"))
    #expect(english.contains("– what has been brought home: Besparing"))
    #expect(english.contains("– overhead: counted in only one of budget and outcome"))
    #expect(english.contains("– use: the use isn't followed up"))
  }

  @Test func `a goal that isn't reached or can't be measured, and costs nobody has reported, are told`() throws {
    let missing = try CostModel(
      external: .lines([line("annat", .money(Money(majorUnits: 1)), in: month("2024-01"), .implementation)]))
    let initiative = try moved(outcome: missing, measured: [measurement("tid", 70, on: "2025-02-03")])
    let report = section("SLUTRAPPORT", of: initiative, asOf: "2025-05-01")
    #expect(report.contains("– ej nått: Tid"))
    #expect(report.contains("– kostnaden sedan 2024-01: Rad bygge"))
    // 1 kr that wasn't budgeted less 20 000 that nobody has reported, which would otherwise read as saved.
    #expect(
      report.contains {
        $0.hasPrefix("– kostnader mot budget: −19_999,00_kr (det som inte är rapporterat är räknat som noll; utan")
      })
    let bare = section("SLUTRAPPORT", of: try self.initiative(), isFinal: true)
    #expect(bare.contains("Inga effektmål är satta."))
    #expect(bare.contains("Avvikelser: inga."))
    #expect(bare.contains("Fortfarande inte känt: inget."))
    let unmeasured = try self.initiative(
      assumptions: CalculationAssumptions(baseMonth: month("2024-01"), months: 12),
      goals: [goal("nöjd", "Nöjda", from: nil, to: [(6, 1)])])
    let lines = section("SLUTRAPPORT", of: unmeasured, isFinal: true)
    #expect(lines.contains("Nöjda ej mätbart"))
    #expect(lines.contains("– Nöjda: nollmätning saknas"))
  }

  @Test func `a measurement that comes too early has no ratio, and says so`() throws {
    let early = try moved(measured: [measurement("tid", 90, on: "2024-02-05")])
    let text = TextReport(of: FollowUp(of: early, asOf: date("2024-07-15")), in: .swedish).text
    let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(
      words.contains(
        "Används inte för nyttan (mätt 2024-02-05): planen hade knappt lämnat nollmätningen på mätdagen."))
    // A target that comes first after twelve months: the check at six months has a measurement but no ratio.
    let late = try initiative(
      rollout: [step(from: "2024-02-01")], goals: [goal("tid", "Tid", from: 100, to: [(6, 100), (12, 40)])],
      measurements: [measurement("tid", 90, on: "2024-08-01")])
    let check = section("Check 6 months after full operation: 2024-08-01", of: late, in: .english)
    #expect(
      check.joined(separator: " ").contains(
        "The measurement is too early for a ratio to the plan: the plan had hardly left the baseline on the day of measurement."
      ))
  }

  @Test func `an outlook has the measurement's interval, and a share stays a share`() throws {
    let share = try initiative(
      rollout: [step(from: "2024-02-01")],
      goals: [
        goal("andel", "Andel", unit: .percent, direction: .increase, from: 0, to: [(6, 50), (12, 90)])
      ], measurements: [measurement("andel", 60, .percent, on: "2024-08-01")])
    let capped = section("Kontroll 6 månader efter full drift: 2024-08-01", of: share)
    #expect(
      capped.joined(separator: " ").contains(
        "Om andelen av planen håller i sig: 100_% vid 12 månader. En andel stannar där; framräknat blev det 108_%."))
    // 45 + 45 / 25 × (10 − 45) is −18.
    let time = try initiative(
      rollout: [step(from: "2024-02-01")], goals: [goal("tid", "Tid", from: 45, to: [(6, 20), (12, 10)])],
      measurements: [measurement("tid", 0, on: "2024-08-01")])
    #expect(
      section("Kontroll 6 månader efter full drift: 2024-08-01", of: time).joined(separator: " ").contains(
        "Om andelen av planen håller i sig: 0_min vid 12 månader. En tid är aldrig under noll; framräknat blev det "
          + "−18_min."))
    #expect(
      section("Check 6 months after full operation: 2024-08-01", of: time, in: .english).joined(separator: " ")
        .contains(
          "If the ratio to the plan holds: 0_min at 12 months. A time is never below zero; it came to −18_min."))
    let sampled = try initiative(
      rollout: [step(from: "2024-02-01")], goals: [goal("tid", "Tid", from: 45, to: [(6, 20)])],
      measurements: [
        measurement(
          "tid", 25, on: "2024-08-01", sample: .mean(try Sample.Spread(count: 100, standardDeviation: 5)))
      ])
    let check = section("Check 6 months after full operation: 2024-08-01", of: sampled, in: .english)
    // 25 ± 1.9842 × 5 / 10, and the plan stays where it is after its last target.
    #expect(
      check.joined(separator: " ").contains(
        "If the ratio to the plan holds: 25_min at 12 months (between 24.01 and 25.99_min by the measurement's interval)."
      ))
  }
}
