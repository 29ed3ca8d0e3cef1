import BenefitRealisation
import BenefitReports
import Testing

/// What a report says of the chain: where it breaks, what to do, and what is wrong with the map.
@Suite struct ChainTextTests: ReportSamples {
  /// The sentences on where the chain breaks and on the next step, of the effect goal at its 6-month check.
  private func sentences(
    use: Rational?, work: Rational?, effect: Rational = 45, target: Rational = 10,
    direction: Indicator.Direction? = nil, in language: Language
  ) throws -> [String] {
    let goals = try [
      goal("bruk", "Bruk", kind: .use, unit: .percent, direction: .increase, from: 0, to: [(6, 80)]),
      goal("arbete", "Arbete", unit: .percent, direction: .increase, from: 0, to: [(6, 80)]),
      goal(
        "tid", "Tid", direction: direction ?? .decrease, from: 45, to: direction == nil ? [(6, target)] : [],
        owner: "chef"),
    ]
    let nodes = [
      EffectMap.Node(id: "1", label: "1", kind: .use(goal: "bruk")),
      EffectMap.Node(id: "2", label: "2", kind: .changedWork(goal: "arbete")),
      EffectMap.Node(id: "3", label: "3", kind: .effect(goal: "tid")),
    ]
    let map = try EffectMap(
      nodes: nodes, links: [EffectMap.Link(from: "1", to: "2"), EffectMap.Link(from: "2", to: "3")])
    let measured = [
      use.map { measurement("bruk", $0, .percent, on: "2024-07-01") },
      work.map { measurement("arbete", $0, .percent, on: "2024-07-01") },
      measurement("tid", effect, on: "2024-07-01"),
    ].compactMap(\.self)
    let initiative = try initiative(
      rollout: [step(from: "2024-01-01")], goals: goals, effectMap: map, measurements: measured)
    let text = TextReport(of: FollowUp(of: initiative, asOf: date("2024-08-01")), in: language).text
    let check = text.split(separator: "\n\n").first { $0.hasPrefix("Kontroll 6") || $0.hasPrefix("Check 6") } ?? ""
    let words = check.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
    guard let goal = words.ranges(of: ": Tid ").last else { return [] }
    let starts = ["Var kedjan", "Where the chain", "Nästa steg", "Next step"]
    let places = starts.compactMap { words[goal.upperBound...].ranges(of: $0).first?.lowerBound }.sorted()
    return zip(places, Array(places.dropFirst()) + [words.endIndex]).map { start, end in
      let sentence = words[start..<end]
      return String(sentence.last == " " ? sentence.dropLast() : sentence)
    }
  }

  @Test(
    arguments: [
      (60, 80, "det används inte som avsett – Bruk.", "få upp användningen först: Bruk."),
      (80, 0, "det används, men arbetssättet är inte ändrat – Arbete.", "ändra arbetssättet först: Arbete."),
      (
        80, 80, "det används som avsett, men effekten uteblir.", "revidera planen: det väntade kommer inte."
      ),
      (
        nil, nil,
        "det går inte att säga, för det som inte är visat är användningen och det ändrade arbetssättet.",
        "mät användningen och det ändrade arbetssättet, så att det syns var kedjan brister."
      ),
    ] as [(Rational?, Rational?, String, String)])
  func `a missed goal says where the chain breaks, and the next step mends it`(
    use: Rational?, work: Rational?, link: String, step: String
  ) throws {
    #expect(
      try sentences(use: use, work: work, in: .swedish)
        == ["Var kedjan brister: \(link)", "Nästa steg för chef: \(step)"])
  }

  @Test(
    arguments: [
      (60, 80, "it isn't used as intended – Bruk.", "raise the use first: Bruk."),
      (80, 0, "it is used, but the work hasn't changed – Arbete.", "change how the work is done first: Arbete."),
      (
        80, 80, "it is used as intended, but the effect isn't there.",
        "revise the plan: what was expected isn't coming about."
      ),
      (
        80, nil, "it can't be told, since what isn't shown is the changed work.",
        "measure the changed work, so that it shows where the chain breaks."
      ),
    ] as [(Rational?, Rational?, String, String)])
  func `in English as well`(use: Rational?, work: Rational?, link: String, step: String) throws {
    #expect(
      try sentences(use: use, work: work, in: .english)
        == ["Where the chain breaks: \(link)", "Next step for chef: \(step)"])
  }

  @Test(
    arguments: [
      (17, "effekten är mindre än väntat", "the effect is less than expected"),
      (44, "effekten är mindre än väntat", "the effect is less than expected"),
      (45, "effekten uteblir", "the effect isn't there"),
      (46, "det har blivit sämre än före", "it has become worse than before"),
    ] as [(Rational, String, String)])
  func `a missed effect is too little, none or the opposite`(
    value: Rational, swedish: String, english: String
  ) throws {
    #expect(
      try sentences(use: 80, work: 80, effect: value, in: .swedish).first
        == "Var kedjan brister: det används som avsett, men \(swedish).")
    #expect(
      try sentences(use: 80, work: 80, effect: value, in: .english).first
        == "Where the chain breaks: it is used as intended, but \(english).")
  }

  @Test func `a value outside its band is told to be that`() throws {
    let text = try sentences(use: 80, work: 80, direction: .keepWithin(10...20), in: .swedish)
    #expect(text.first == "Var kedjan brister: det används som avsett, men värdet ligger utanför gränserna.")
    let english = try sentences(use: 80, work: 80, direction: .keepWithin(10...20), in: .english)
    #expect(english.first == "Where the chain breaks: it is used as intended, but the value is outside the bounds.")
  }

  @Test func `a target of no worse than today that is missed has become worse`() throws {
    let text = try sentences(use: 80, work: 80, effect: 46, target: 45, in: .swedish)
    #expect(text.first == "Var kedjan brister: det används som avsett, men det har blivit sämre än före.")
  }

  @Test func `a reached goal breaks nowhere`() throws {
    #expect(
      try sentences(use: 60, work: 0, effect: 10, in: .swedish)
        == ["Nästa steg för chef: håll kursen till kontrollen vid 12 månader."])
  }

  @Test func `an effect that isn't brought home says so`() throws {
    let goals = try [goal("tid", "Tid", from: 45, to: [(6, 10)], owner: "chef")]
    let map = try EffectMap(nodes: [EffectMap.Node(id: "1", label: "Kort tid", kind: .effect(goal: "tid"))], links: [])
    let decision = Decision(by: "nämnden", on: date("2024-01-01"))
    let landing = try Landing(
      unit: "staden", perYear: .money(Money(majorUnits: 100)), as: .budgetReduction, firstMonth: month("2024-01"),
      decision: decision)
    for (landings, texts) in [
      (
        [Landing](),
        [
          "Var kedjan brister: effekten finns, men ingen hemtagning är beslutad – Mindre inhyrt.",
          "Nästa steg för chef: besluta vem som tar hem Mindre inhyrt.",
          "Where the chain breaks: the effect is there, but no landing is decided – Mindre inhyrt.",
          "Next step for chef: decide who brings home Mindre inhyrt.",
        ]
      ),
      (
        [landing],
        [
          "Var kedjan brister: effekten finns, men mindre än planerat är hemtaget – Mindre inhyrt.",
          "Nästa steg för chef: ändra bemanning och budget enligt hemtagningsbeslutet: Mindre inhyrt.",
          "Where the chain breaks: the effect is there, but less than planned is brought home – Mindre inhyrt.",
          "Next step for chef: change staffing and budgets as the landing was decided: Mindre inhyrt.",
        ]
      ),
    ] {
      let benefit = try Benefit(
        id: "pengar", name: "Mindre inhyrt", value: .monetised(.financial, .avoidedCost(perYear: 1_200)),
        drivenBy: ["tid"], landings: landings)
      let initiative = try initiative(
        rollout: [step(from: "2024-01-01")], benefits: [benefit],
        assumptions: CalculationAssumptions(baseMonth: month("2024-01"), months: 24), goals: goals, effectMap: map,
        measurements: [measurement("tid", 10, on: "2025-01-02")])
      let followUp = FollowUp(of: initiative, asOf: date("2025-02-01"))
      let text = [Language.swedish, .english].map {
        TextReport(of: followUp, in: $0).text.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
      }.joined(separator: " ")
      for sentence in texts { #expect(text.contains(sentence), "\(sentence)") }
      #expect(text.contains("[att veta] ”Kort tid” i effektkartan hänger inte ihop med något."))
      #expect(text.contains("[note] “Kort tid” in the effect map is linked to nothing."))
    }
  }

  @Test func `what is measured before full operation says when that is`() throws {
    let goals = try [goal("tid", "Tid", from: 45, to: [(6, 10)], owner: "chef")]
    let initiative = try Initiative(
      id: "prov", name: "Prov", organisation: "staden",
      organisations: [Organisation(id: "staden", name: "Göteborgs Stad")], rollout: [step(from: "2024-01-01")],
      priceLevel: PriceLevel(year: 2025), costs: CostModel(), goals: goals,
      schedule: FollowUpSchedule(checkpoints: [1], windowMonthsBefore: 3),
      measurements: [measurement("tid", 45, on: "2023-12-01")])
    let followUp = FollowUp(of: initiative, asOf: date("2024-08-01"))
    let swedish = TextReport(of: followUp, in: .swedish).text
    #expect(swedish.contains("Var kedjan brister: mätt före full drift (2024-01-01), så förmågan fanns inte helt på"))
    #expect(swedish.contains("inför klart först; full drift var planerad till 2024-01-01."))
    let english = TextReport(of: followUp, in: .english).text
    #expect(english.contains("Where the chain breaks: measured before full operation (2024-01-01)"))
    #expect(english.contains("complete the introduction first; full operation was planned for 2024-01-01."))
  }
}
