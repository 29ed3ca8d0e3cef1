import BenefitRealisation
import Foundation
import Testing

@testable import BenefitInterchange

/// The page of the documentation that lists every finding and every problem of a document.
///
/// It is written from the same cases that the tests run; see ``WrittenPage``.
struct FindingsPageTests {
  @Test func `the page says what the library says`() throws {
    let isCurrent = try WrittenPage.isCurrent("FindingsAndProblems.md", Self.text())
    #expect(isCurrent, "FindingsAndProblems.md is out of date: WRITE_PAGES=1 swift test --filter Page")
  }

  private static func text() throws -> String {
    var text = """
      # Findings and problems

      Every finding and every problem by its code, with the document that gives it.

      ## Overview

      A *problem* keeps a document from being read; all are told at once, each with its place and remedy. A *finding* never
      changes a figure: it says what somebody should look at, why, and who can act. Codes keep their meaning for good. This
      page is written by a test from the cases that the library is tested with.

      A finding that is looked at and accepted stays in the results with its reason:

      ```json
      "acceptedFindings": [
        { "code": "as-is-missing", "reason": "The old system is paid by another board.",
          "decision": { "by": "the controller", "date": "2025-03-01" } }
      ]
      ```

      An initiative that is followed up in the light form (``FollowUpForm``) has fewer of them; see
      ``FindingRule/isAskedOfSmall``.

      ### Findings

      Each is shown with the smallest change to one document that has no finding.


      """
    for finding in FindingCase.all { text += try section(finding) }
    text += """
      ### Problems of a document

      Each as it is printed, in English, from the first case that gives it.


      """
    for (code, problem) in problems() {
      text += "#### \(code)\n\n```text\n\(problem.text(in: .english))\n```\n\nSwedish: \(problem.message.swedish)\n\n"
    }
    while text.hasSuffix("\n\n") { text.removeLast() }
    return text
  }

  private static func section(_ finding: FindingCase) throws -> String {
    let rule = finding.code.rule
    let found = try #require(try FindingCase.findings(after: finding.trigger).first { $0.code == finding.code })
    var text = "#### \(finding.code.rawValue)\n\n"
    text += "\(rule.severity.label.english.capitalized), for \(rule.actor.label.english)"
    text += rule.isAskedOfSmall ? ".\n\n" : "; left out in the light form.\n\n"
    text += "- \(found.text.english). Why: \(rule.why.english). Do: \(rule.remedy.english).\n"
    text += "- \(found.text.swedish). Varför: \(rule.why.swedish). Gör: \(rule.remedy.swedish).\n\n```diff\n"
    for (old, new) in finding.trigger {
      text += lines(of: old, "- ") + lines(of: new, "+ ")
    }
    return text + "```\n\n"
  }

  private static func lines(of text: String, _ sign: String) -> String {
    text.isEmpty
      ? "" : text.split(separator: "\n").map { "\(sign)\($0.trimmingCharacters(in: .whitespaces))\n" }.joined()
  }

  /// The first problem of each code that the cases give, by code.
  private static func problems() -> [(code: String, problem: DocumentProblem)] {
    var first: [String: DocumentProblem] = [:]
    for hostile in HostileDocumentsTests.cases {
      for problem in HostileDocumentsTests.answers[hostile.sentence] ?? [] where first[problem.code] == nil {
        first[problem.code] = problem
      }
    }
    return first.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
