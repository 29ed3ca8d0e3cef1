import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// What a reference that leads nowhere is guessed to be meant for.
@Suite struct MeantReferenceTests {
  /// An initiative of one unit, rollout step, goal and benefit, in which each test puts one reference.
  private func problem(
    organisation: String = "avo", step: String = "hela-staden", drivenBy: String = "tid", refersTo: String = "tid",
    from: String = "effekt"
  ) throws -> DocumentProblem {
    let document = """
      {"schemaVersion": 1, "date": "2026-03-31", "initiative": {
        "id": "a", "name": "A", "organisation": "avo",
        "organisations": [{"id": "avo", "name": "Äldre samt vård och omsorg"}, {"id": "it", "name": "Intern service"}],
        "rollout": [{"id": "hela-staden", "name": "Staden", "organisation": "\(organisation)",
          "fullOperation": "2025-01-01"}],
        "priceLevel": {"currency": "SEK", "year": 2025},
        "costs": {"external": "none", "internalHours": "notCounted", "substitutes": "none", "overhead": "none"},
        "goals": [{"id": "tid", "name": "Tid", "kind": "effect", "rolloutStep": "\(step)",
          "indicator": {"name": "tid", "unit": "min", "direction": "decrease"}, "targets": []}],
        "benefits": [{"id": "besparing", "name": "Besparing", "nature": "financial",
          "value": {"avoidedCost": {"perYear": "1000"}}, "drivenBy": ["\(drivenBy)"]}],
        "effectMap": {"nodes": [
            {"id": "effekt", "label": "Kortare tid", "kind": "effect", "refersTo": "\(refersTo)"},
            {"id": "nytta", "label": "Lägre kostnad", "kind": "benefit", "refersTo": "besparing"}],
          "links": [{"from": "\(from)", "to": "nytta"}]}
      }}
      """
    let problems = HostileCase.problems(of: Array(document.utf8))
    #expect(problems.map(\.code) == ["unknown-reference"])
    return try #require(problems.first)
  }

  @Test func `an identity that is spelt nearly so is suggested, whatever it is of`() throws {
    #expect(try problem(organisation: "avoo").meant == "avo")
    #expect(try problem(step: "Hela staden").meant == "hela-staden")
    #expect(try problem(drivenBy: "tld").meant == "tid")
    #expect(try problem(refersTo: "TID").meant == "tid")
    #expect(try problem(from: "efekt").meant == "effekt")
  }

  @Test func `the identity is suggested where the name was written`() throws {
    #expect(try problem(organisation: "Äldre samt vård och omsorg").meant == "avo")
    #expect(try problem(organisation: "intern service").meant == "it")
    #expect(try problem(from: "Kortare tid").meant == "effekt")
  }

  @Test func `the suggestion is the remedy`() throws {
    let text = try problem(drivenBy: "tidd").text(in: .swedish)
    #expect(text.contains(" unknown-reference ”tidd” finns inte i dokumentet.\n"))
    #expect(text.hasSuffix("\n  Menades ”tid”?"))
    #expect(try problem(drivenBy: "tidd").remedy.english == "Was “tid” meant?")
  }

  /// A benefit's identity leads nowhere where a goal's is asked for, although it is spelt right.
  @Test func `nothing is suggested for what is like nothing, or itself in a wrong list`() throws {
    for unknown in ["x", "handläggningstid", String(repeating: "tid", count: 50)] {
      #expect(try problem(drivenBy: unknown).meant == nil)
    }
    #expect(try problem(refersTo: "besparing").meant == nil)
    #expect(try problem(drivenBy: "x").remedy.swedish == "Rätta stavningen eller lägg till det som saknas.")
  }
}
