import BenefitRealisation
import Testing

@testable import BenefitInterchange

struct ProblemTextTests {
  /// All problems of a document as they are printed.
  private func texts(_ document: String, in language: Language) -> [String] {
    HostileCase.problems(of: Array(document.utf8)).map { $0.text(in: language) }
  }

  static let twoValues = """
    {
      "schemaVersion": 1,
      "date": "2025-02-29",
      "initiative": null
    }
    """

  @Test func `a date and a null are told in Swedish`() {
    #expect(
      texts(Self.twoValues, in: .swedish) == [
        """
        3:11 invalid-date ”2025-02-29” är inte ett datum.
          $.date
            "date": "2025-02-29",
                    ^
          Skriv datum som 2025-06-23.
        """,
        """
        4:17 wrong-kind Här ska stå ett objekt, inte null.
          $.initiative
            "initiative": null
                          ^
          Skriv ett objekt, som {"id": …, "name": …, "organisation": …, …}.
        """,
      ])
  }

  @Test func `a date and a null are told in English`() {
    #expect(
      texts(Self.twoValues, in: .english) == [
        """
        3:11 invalid-date “2025-02-29” isn't a date.
          $.date
            "date": "2025-02-29",
                    ^
          Write dates as 2025-06-23.
        """,
        """
        4:17 wrong-kind Here should be an object, not null.
          $.initiative
            "initiative": null
                          ^
          Write an object, such as {"id": …, "name": …, "organisation": …, …}.
        """,
      ])
  }

  @Test func `a comma too many is told in both languages`() {
    let document = #"{"schemaVersion": 1,}"#
    #expect(
      texts(document, in: .swedish) == [
        """
        1:20 trailing-comma Det står ett kommatecken efter det sista paret i objektet.
          $
          {"schemaVersion": 1,}
                             ^
          Ta bort kommatecknet.
        """
      ])
    #expect(
      texts(document, in: .english) == [
        """
        1:20 trailing-comma There is a comma after the last member of the object.
          $
          {"schemaVersion": 1,}
                             ^
          Remove the comma.
        """
      ])
  }

  static let misspelt = """
    {
    "schemaVersion": 1,
    "date": "2026-03-31",
    "notes": "a",
    "initiative": {}
    }
    """

  @Test func `a misspelt member is told with the one that was meant`() {
    #expect(
      texts(Self.misspelt, in: .swedish).first == """
        4:1 unknown-member ”notes” känns inte igen här.
          $.notes
          "notes": "a",
          ^
          Menades ”note”?
        """)
    #expect(
      texts(Self.misspelt, in: .english).first == """
        4:1 unknown-member “notes” isn't known here.
          $.notes
          "notes": "a",
          ^
          Was “note” meant?
        """)
  }

  @Test func `a member that resembles nothing is told without a guess`() {
    let document = Self.misspelt.replacing("notes", with: "anteckning")
    #expect(
      texts(document, in: .english).first == """
        4:1 unknown-member “anteckning” isn't known here.
          $.anteckning
          "anteckning": "a",
          ^
          Remove it or mend the name.
        """)
  }

  @Test func `a target that is worse than the baseline is told with both values`() throws {
    let document = HostileBase.document.replacing(
      #"{"monthsAfterFullOperation": 6, "value": 20}"#, with: "{\"monthsAfterFullOperation\": 6,\n\"value\": 46.5}")
    let before = try #require(document.split(separator: "46.5").first)
    let line = before.count { $0 == "\n" } + 1
    #expect(
      texts(document, in: .swedish) == [
        """
        \(line):10 target-against-direction Målvärdet 46.5 ligger på fel sida om nollmätningen 45 för målets riktning.
          $.initiative.goals[0].targets[0].value
          "value": 46.5}, {"monthsAfterFullOperation": 12, "value": 10}]},
                   ^
          Rätta målvärdet eller riktningen.
        """
      ])
    #expect(
      texts(document, in: .english) == [
        """
        \(line):10 target-against-direction The target 46.5 is on the wrong side of the baseline 45 for the goal's \
        direction.
          $.initiative.goals[0].targets[0].value
          "value": 46.5}, {"monthsAfterFullOperation": 12, "value": 10}]},
                   ^
          Mend the target or the direction.
        """
      ])
  }

  @Test func `a tab in the excerpt is seen and a long line is cut around the place`() throws {
    let before = String(repeating: "å", count: 200)
    let document = "{\"note\": \"\(before)\",\t\"schemaVersion\": 2, \"date\": \"\(before)\"}"
    let problems = HostileCase.problems(of: Array(document.utf8))
    // Nine characters, 202 for the text, a comma, a tab, and 17 for the name and its colon: the version stands at 230.
    let version = try #require(problems.first { $0.code == "unsupported-version" })
    #expect(version.position == TextPosition(line: 1, column: 9 + 202 + 2 + 17 + 1))
    let excerpt = Array(version.excerpt.unicodeScalars)
    #expect(excerpt.count == 80)
    #expect(excerpt.first == "…" && excerpt.last == "…")
    #expect(excerpt[version.excerptColumn - 1] == "2")
    #expect(version.excerpt.unicodeScalars.contains("␉"))
  }
}
