import BenefitInterchange
import BenefitRealisation
import Foundation
import Testing

@Suite struct ExplanationDifferenceTests {
  /// The safety-alarm document with some of its text replaced.
  private func document(_ replacements: [(String, String)]) throws -> FollowUp {
    var text = String(decoding: try Fixtures.bundled("safety-alarms.json"), as: UTF8.self)
    for (old, new) in replacements {
      try #require(text.contains(old))
      text = text.components(separatedBy: old).joined(separator: new)
    }
    let document = try InitiativeDocument(reading: Array(text.utf8))
    return FollowUp(of: document.initiative, asOf: document.date)
  }

  private let changes: [(String, String)] = [
    ("\"likely\": 4200", "\"likely\": 4000"), ("\"amount\": \"480000.00\"", "\"amount\": \"545000.00\""),
    ("\"month\": 3, \"use\": 0.5", "\"month\": 3, \"use\": 0.4"),
  ]

  @Test func `the change of the net present value adds up to the öre`() throws {
    let figure = ExplainableFigure.valuation(.economic, .netPresentValue)
    let before = try #require(try document([]).explanation(of: figure))
    let after = try #require(try document(changes).explanation(of: figure))
    let difference = try #require(after.difference(from: before))
    guard case .money(let old) = before.value, case .money(let new) = after.value else {
      Issue.record("amounts")
      return
    }
    #expect(old != new && difference.before == before.value && difference.after == after.value)
    #expect(difference.rows.reduce(Rational(0)) { $0 + $1.contribution } == Rational(new) - Rational(old))
    #expect(difference.rows.compactMap(\.amount).total() == new - old)
    let ids = Set(difference.rows.compactMap(\.id))
    #expect(ids.contains("benefits[assessor-time].value.eventsPerYear"))
    // The rules cost 65 000 more, all in year 0 whose factor is 1.
    let rules = difference.rows.first { $0.label.swedish == "belopp per gång" || ($0.id ?? "").contains("[rules]") }
    #expect(rules?.contribution == -65_000)
    #expect(difference.rows.filter { $0.kind == .rounding }.allSatisfy { $0.contribution.magnitude < 0.05 })
  }

  @Test func `the change of every figure that is a number adds up exactly`() throws {
    let (before, after) = try (document([]), document(changes))
    var count = 0
    for figure in before.explainableFigures {
      guard let old = before.explanation(of: figure), let new = after.explanation(of: figure),
        let difference = new.difference(from: old)
      else { continue }
      count += 1
      func number(_ value: Explanation.Value) -> Rational? {
        switch value {
        case .money(let money): Rational(money)
        case .number(let number, _): number
        case .real(let real, _): Rational(real)
        default: nil
        }
      }
      let change = try #require(number(new.value)) - #require(number(old.value))
      #expect(difference.rows.reduce(Rational(0)) { $0 + $1.contribution } == change, "\(figure)")
      #expect((change == 0) || !difference.rows.isEmpty)
    }
    #expect(count > 100)
  }

  @Test func `the same figure twice has no rows`() throws {
    let explanation = try #require(try document([]).explanation(of: .costTotal))
    #expect(explanation.difference(from: explanation)?.rows == [])
  }

  @Test func `a change of growth is told as growth, not as rounding`() throws {
    let text = String(decoding: try Fixtures.valid("complete.json"), as: UTF8.self)
    func netPresentValue(_ text: String) throws -> Explanation {
      let document = try InitiativeDocument(reading: Array(text.utf8))
      let followUp = FollowUp(of: document.initiative, asOf: document.date)
      return try #require(followUp.explanation(of: .valuation(.economic, .netPresentValue)))
    }
    let old = "\"percentPerYear\": 3.5"
    try #require(text.contains(old))
    let (before, after) = try (
      netPresentValue(text), netPresentValue(text.replacing(old, with: "\"percentPerYear\": 4"))
    )
    let difference = try #require(after.difference(from: before))
    let growth = difference.rows.filter { ($0.id ?? "").hasSuffix(".growth") }
    #expect(
      !growth.isEmpty && growth.allSatisfy { $0.before == .number(0.035, .share) && $0.after == .number(0.04, .share) })
    #expect(difference.rows.filter { $0.kind == .rounding }.allSatisfy { $0.contribution.magnitude < 1 })
  }

  @Test func `a row of several periods goes from the first to the last`() throws {
    let followUp = try document([])
    let figure = ExplainableFigure.outcome(.economic, .benefitToDate)
    let day = try #require(CalendarDate("2025-05-31"))
    let before = try #require(followUp.explanation(of: figure, knownOn: day))
    let difference = try #require(followUp.explanation(of: figure)?.difference(from: before))
    let uses = difference.rows.filter { ($0.id ?? "").contains("realisedUse") }
    #expect(
      uses.map(\.label.swedish) == [
        "Frigjord tid för biståndsbedömare: 2025-06–2025-10",
        "Inhyrda handläggare behövs inte vid semestertoppar: 2025-06–2025-10",
      ])
  }

  @Test func `a figure of the plan is known by the version in force that day`() throws {
    let followUp = try document([])
    let decided = try #require(CalendarDate("2024-01-01"))
    let amount = Money(minorUnits: 80_246_287)
    let figure = ExplainableFigure.valuation(.economic, .netPresentValue)
    #expect(followUp.explanation(of: figure, knownOn: decided)?.value == .money(amount))
    #expect(followUp.explanation(of: figure, knownOn: followUp.asOf) == followUp.explanation(of: figure))
    let first = followUp.explanation(of: .plan(1, .netPresentValue))
    #expect(first?.value == .money(amount))
  }

  @Test func `a forecast of the costs wasn't known on an earlier day`() throws {
    let bytes = try Fixtures.valid("complete.json")
    let document = try InitiativeDocument(reading: bytes)
    try #require(document.initiative.costForecast != nil)
    var root = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    var initiative = try #require(root["initiative"] as? [String: Any])
    initiative["costForecast"] = nil
    root["initiative"] = initiative
    let without = try InitiativeDocument(reading: Array(try JSONSerialization.data(withJSONObject: root)))
    let day = try #require(CalendarDate("2025-01-31"))
    let now = FollowUp(of: document.initiative, asOf: document.date)
    let then = FollowUp(of: without.initiative, asOf: day)
    for figure in [ExplainableFigure.bridge(.expected(.ratioHolds)), .forecastAtCompletion] {
      let known = try #require(now.explanation(of: figure, knownOn: day))
      #expect(known.value == then.explanation(of: figure)?.value)
      #expect(known.value != FollowUp(of: document.initiative, asOf: day).explanation(of: figure)?.value, "\(figure)")
    }
  }
}
