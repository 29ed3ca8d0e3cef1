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
    #expect(try problem(organisation: "ävo").meant == "avo")
    #expect(try problem(from: "efekt").meant == "effekt")
  }

  @Test func `the identity is suggested where the name was written`() throws {
    #expect(try problem(organisation: "Äldre samt vård och omsorg").meant == "avo")
    #expect(try problem(organisation: "intern service").meant == "it")
    #expect(try problem(from: "Kortare tid").meant == "effekt")
  }

  @Test func `the suggestion is the remedy`() throws {
    let text = try problem(drivenBy: "tidd").text(in: .swedish)
    #expect(text.contains(" unknown-reference Det finns inget ”tidd” att hänvisa till här.\n"))
    #expect(text.hasSuffix("\n  Menades ”tid”?"))
    #expect(try problem(drivenBy: "tidd").remedy.english == "Was “tid” meant?")
  }

  /// A benefit's identity leads nowhere where a goal's is asked for, although it is spelt right.
  @Test func `nothing is suggested for what is like nothing, or itself in a wrong list`() throws {
    for unknown in ["x", "handläggningstid", String(repeating: "tid", count: 50)] {
      #expect(try problem(drivenBy: unknown).meant == nil)
    }
    #expect(try problem(refersTo: "besparing").meant == nil)
    // A benefit's identity that is spelt nearly so isn't what a node of an effect may refer to.
    #expect(try problem(refersTo: "besparin").meant == nil)
    #expect(try problem(drivenBy: "x").remedy.swedish == "Rätta stavningen eller lägg till det som saknas.")
  }

  /// Both steps are one letter away.
  @Test func `nothing is suggested where several are as near`() {
    let rollout = ["steg1", "steg2"].map { id in
      #"{"id": "\#(id)", "name": "\#(id)", "organisation": "o", "share": 0.5, "fullOperation": "2025-01-01"}"#
    }
    let document = HostileBase.least.replacing(
      #""rollout": [{"id": "s", "name": "S", "organisation": "o", "fullOperation": "2025-01-01"}]"#,
      with: """
        "rollout": [\(rollout.joined(separator: ", "))],
        "goals": [{"id": "g", "name": "G", "kind": "effect", "rolloutStep": "steg3", "targets": [],
          "indicator": {"name": "g", "unit": "min", "direction": "decrease"}}]
        """)
    let problems = HostileCase.problems(of: Array(document.utf8))
    #expect(problems.map(\.code) == ["unknown-reference"])
    #expect(problems.first?.meant == nil)
  }

  /// The first plan had a goal that the latest hasn't; only that plan's list is looked at.
  @Test func `an earlier plan's reference is meant for a goal of that plan`() {
    func goal(_ id: String) -> String {
      """
      {"id": "\(id)", "name": "\(id)", "kind": "effect", "targets": [],
        "indicator": {"name": "g", "unit": "min", "direction": "decrease"}}
      """
    }
    let document = HostileBase.least.replacing(
      #""priceLevel""#,
      with: """
        "goals": [\(goal("nytt-mal"))], "planDecision": {"by": "n", "date": "2024-12-01"},
        "earlierPlans": [{"decision": {"by": "n", "date": "2024-01-01"}, "leftBecause": "x",
          "goals": [\(goal("gammalt-mal"))],
          "benefits": [{"id": "b", "name": "B", "nature": "financial", "value": {"avoidedCost": {"perYear": "1"}},
            "drivenBy": ["gammalt-mall"]}]}],
        "priceLevel"
        """)
    let problems = HostileCase.problems(of: Array(document.utf8))
    #expect(problems.map(\.meant) == ["gammalt-mal"])
  }

  /// 498 names of 8 000 bytes and 99 unknown references took six seconds to refuse.
  @Test func `long names aren't compared`() {
    func units(_ nameBytes: Int) -> [UInt8] {
      let name = String(repeating: "A", count: nameBytes)
      let units = (0..<300).map { #"{"id": "u\#($0)", "name": "\#(name)"}"# }.joined(separator: ", ")
      let goals = (0..<50).map { index in
        """
        {"id": "g\(index)", "name": "G", "kind": "effect", "targets": [],
          "indicator": {"name": "g", "unit": "min", "direction": "decrease"},
          "owner": {"role": "chef", "organisation": "unknown unit"}}
        """
      }
      return Array(
        HostileBase.least.replacing(
          #""organisations": [{"id": "o", "name": "O"}]"#,
          with: #""organisations": [{"id": "o", "name": "O"}, \#(units)], "goals": [\#(goals.joined(separator: ", "))]"#
        ).utf8)
    }
    let (short, long) = (units(100), units(2_000))
    #expect(HostileCase.problems(of: long).count == 50)
    let shortTime = ProcessorTime.least(of: 2) { _ = HostileCase.problems(of: short) }
    let longTime = ProcessorTime.least(of: 2) { _ = HostileCase.problems(of: long) }
    // Twenty times the bytes to read; comparing them fifty times over would be a thousand times the work.
    #expect(longTime < shortTime * 20, "\(shortTime) for short names, \(longTime) for long ones")
  }
}
