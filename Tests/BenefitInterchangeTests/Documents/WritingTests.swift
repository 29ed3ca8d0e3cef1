import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct WritingTests {
  @Test func `a document with every member is written byte for byte`() throws {
    let written = try FullDocument.document().bytes()
    #expect(String(decoding: written, as: UTF8.self) == FullDocument.text)
    #expect(written == Array(FullDocument.text.utf8))
  }

  @Test func `the text of a document with every member is read as the document`() throws {
    #expect(try InitiativeDocument(reading: Array(FullDocument.text.utf8)) == FullDocument.document())
  }

  // Four series of 250, so that they can run side by side: a thousand documents.
  @Test(arguments: [UInt64(20_260_131), 2, 3, 4]) func `a random document is read as it was written`(
    _ seed: UInt64
  ) throws {
    var random = RandomInitiative(seed: seed)
    for round in 0..<250 {
      let document = try random.document()
      let bytes = try document.bytes()
      let read = try InitiativeDocument(reading: bytes)
      // Equal texts may be spelled differently; writing again tells whether every byte was kept.
      guard read == document, try read.bytes() == bytes else {
        Issue.record("seed \(seed), round \(round): \(String(decoding: bytes, as: UTF8.self))")
        return
      }
    }
  }

  @Test func `random documents have every member of the format`() throws {
    let seed: UInt64 = 7
    var random = RandomInitiative(seed: seed)
    var found: Set<String> = []
    for _ in 0..<300 {
      let root = try #require(JSONReader.read(try random.document().bytes()).root)
      root.gatherMembers(into: &found)
    }
    var expected: Set<String> = []
    try #require(JSONReader.read(Array(FullDocument.text.utf8)).root).gatherMembers(into: &expected)
    #expect(expected.subtracting(found).isEmpty, "seed \(seed)")
    // In the full document not every factor has a range, a step has one way of use, the checks two ways of cost,
    // and things as they are, alternatives and earlier plans are short, nor has each place every kind of sample.
    let short = [
      ".initiative.benefits[].value.", ".initiative.rollout[].use.", ".initiative.costs.lines[].growth",
      ".initiative.asIs.costs.", ".initiative.alternatives[].", ".initiative.earlierPlans[].",
      ".initiative.goals[].checkCost.",
    ]
    let others = found.subtracting(expected).filter { member in
      !short.contains { member.hasPrefix($0) } && !member.contains(".sample.") && !member.hasSuffix(".sample")
        && !member.hasSuffix(".respondents")
    }
    #expect(others.isEmpty, "seed \(seed)")
    #expect(expected.count > 100)
  }

  @Test func `one seed gives one series of initiatives`() throws {
    var (first, second, other) = (
      RandomInitiative(seed: 1), RandomInitiative(seed: 1), RandomInitiative(seed: 2)
    )
    let document = try first.document()
    #expect(try document == second.document())
    #expect(try document != other.document())
    #expect(try first.document() != document)
  }

  @Test func `sizes bound what a random initiative is made of`() throws {
    let sizes = RandomInitiative.Sizes(
      organisations: 1, steps: 1, linesPerComponent: 1, benefits: 0, goals: 0, measurementsPerGoal: 0,
      nodes: 0,
      months: 1)
    var random = RandomInitiative(seed: 3, sizes: sizes)
    for _ in 0..<50 {
      let initiative = try random.initiative()
      #expect(initiative.organisations.count == 1)
      #expect(initiative.rollout.count == 1)
      #expect(initiative.costs.lines.count <= 4)
      #expect(initiative.benefits.isEmpty)
      #expect(initiative.goals.isEmpty)
      #expect(initiative.measurements.isEmpty)
      #expect(initiative.effectMap == .empty)
      #expect((initiative.calculation?.assumptions.horizon.count ?? 1) == 1)
    }
  }

  /// A document as a person would lay it out, with defaults spelled out and members in another order.
  private static let looseText = """
    { "$schema": "initiative.schema.json", "schemaVersion": 1.0, "date": "2026-01-31", "note": "Exempel",
      "initiative": {
        "name": "Webbformul\\u00e4r", "id": "web-forms", "organisation": "city",
        "organisations": [{ "id": "city", "name": "The City" }],
        "categories": [{ "category": "other", "share": 1 }], "drivers": [], "strategicGoals": [],
        "rollout": [{ "id": "all", "name": "All", "organisation": "city", "share": 1.00,
                      "fullOperation": "2025-01-01" }],
        "priceLevel": { "currency": "SEK", "year": 2025 },
        "costs": {
          "overhead": "none", "substitutes": "none",
          "external": [{ "id": "licence", "label": "Licence", "phase": "operation", "nature": "financial",
                         "amount": "12000", "timing": { "yearly": { "first": "2025-01", "years": 3 } } }],
          "internalHours": [{ "id": "hours", "label": "Hours", "phase": "rollout", "nature": "redistribution",
                              "hours": 1.5e2, "timing": { "once": "2025-01" },
                              "hourlyCost": { "stated": { "amount": "412.50", "provenance": "HR" } } }] },
        "benefits": [{ "id": "b", "name": "B", "nature": "financial", "perspective": "ownOrganisation",
                       "use": "immediate", "lagMonths": 0, "drivenBy": [],
                       "value": { "hoursFreed": {
                         "hoursPerMonth": { "likely": 10.0, "low": 10, "high": 10 },
                         "hourlyCost": { "inera": { "monthlySalary": "38000" } } } } }],
        "calculation": { "baseMonth": "2025-01", "months": 12, "timing": "startOfYear",
                         "discountRates": [{ "fromYear": 0, "percent": 3 }] },
        "goals": [], "measurements": [], "effectMap": { "nodes": [], "links": [] },
        "schedule": { "checkpoints": [6, 12], "workingDayRule": "nextSwedishWorkingDay", "windowMonthsBefore": 1,
                      "windowMonthsAfter": 2, "partlyThreshold": 0.8 } } }
    """

  @Test func `a document laid out by a person keeps its content when it is written`() throws {
    let document = try InitiativeDocument(reading: Array(Self.looseText.utf8))
    let written = try document.bytes()
    #expect(try InitiativeDocument(reading: written) == document)
    var members: Set<String> = []
    try #require(JSONReader.read(written).root).gatherMembers(into: &members)
    // What the reader takes for a missing member isn't written.
    #expect(
      members.isDisjoint(with: [
        ".$schema", ".initiative.categories[].share", ".initiative.drivers", ".initiative.strategicGoals",
        ".initiative.rollout[].share", ".initiative.costs.lines[].nature",
        ".initiative.benefits[].perspective",
        ".initiative.benefits[].use", ".initiative.benefits[].lagMonths", ".initiative.benefits[].drivenBy",
        ".initiative.benefits[].value.hoursFreed.hoursPerMonth.likely", ".initiative.calculation.timing",
        ".initiative.calculation.discountRates", ".initiative.goals", ".initiative.measurements",
        ".initiative.effectMap", ".initiative.schedule",
      ]))
    let text = String(decoding: written, as: UTF8.self)
    for line in [
      #""name": "Webbformulär","#, #""amount": "12000.00""#, #""amount": "412.5","#, #""hours": 150,"#,
      #""hoursPerMonth": 10,"#, #""monthlySalary": "38000.00""#,
    ] { #expect(text.contains(line)) }
  }

  @Test func `a text is written in the spelling that it has`() throws {
    let (composed, decomposed) = (SmallInitiative(name: "\u{E5}"), SmallInitiative(name: "a\u{30A}"))
    let (first, second) = (try composed.document(), try decomposed.document())
    #expect(first == second)
    #expect(try String(decoding: first.bytes(), as: UTF8.self).utf8.contains(0xC3))
    #expect(try first.bytes() != second.bytes())
  }
}

extension JSONNode {
  /// The path of every member, with `[]` for any element of a list and one name for the lists of cost lines, in the
  /// budget, the forecast and the outcome.
  func gatherMembers(into paths: inout Set<String>, at path: String = "") {
    switch content {
    case .array(let elements):
      for element in elements { element.gatherMembers(into: &paths, at: path + "[]") }
    case .object(let members):
      for member in members {
        let isList = if case .array = member.value.content { true } else { false }
        let isCosts = ["costForecast", "costOutcome"].contains(member.name)
        let name = isCosts ? "costs" : isList && path.hasSuffix(".costs") ? "lines" : member.name
        paths.insert("\(path).\(member.name)")
        member.value.gatherMembers(into: &paths, at: "\(path).\(name)")
      }
    default: break
    }
  }
}
