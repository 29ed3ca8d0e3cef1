import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// Samples in the results, from a document to its JSON.
struct SampleResultTests {
  @Test func `intervals, changes and what is needed stand in the result`() throws {
    let document = try InitiativeDocument(reading: Fixtures.valid("complete.json"))
    let followUp = FollowUp(of: document.initiative, asOf: try #require(CalendarDate("2025-07-02")))
    let text = String(decoding: FollowUpDocument([followUp]).bytes, as: UTF8.self)
    let answer = try #require(followUp.checkpoints.flatMap(\.goals).first { $0.check.interval != nil })
    let interval = try #require(answer.check.interval)
    // 21 ± t of 29 degrees of freedom at 90 % (1.699127) × 4.125 / √30 = 21 ± 1.279644, by SciPy.
    #expect((Double(interval.lower) - 19.720356).magnitude < 1e-5)
    #expect((Double(interval.upper) - 22.279644).magnitude < 1e-5)
    #expect(interval.level == 0.9 && interval.method == .pairedT)
    let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
    #expect(lines.contains { $0 == "\"lower\": \"\(interval.lower)\"," })
    #expect(lines.contains { $0 == "\"level\": \"0.9\"," })
    #expect(lines.contains { $0 == "\"method\": \"pairedT\"" })
    #expect(lines.contains { $0 == "\"difference\": \"-24\"," })
    #expect(lines.contains { $0 == "\"isDistinguishable\": true" })
    #expect(lines.contains { $0 == "\"verdict\": \"cannotBeToldYet\"," })
    // t × 4.125 / √n first is at most 1 with 48 pairs: 0.99902, by SciPy.
    #expect(answer.check.countToTell == 48)
    #expect(lines.contains { $0 == "\"countToTell\": 48," })
  }

  @Test func `at the last checkpoint the next step says how many would tell`() throws {
    let text = String(decoding: try Fixtures.valid("complete.json"), as: UTF8.self)
      .replacing(#""date": "2025-07-01""#, with: #""date": "2026-01-02""#)
    let document = try InitiativeDocument(reading: Array(text.utf8))
    let followUp = FollowUp(of: document.initiative, asOf: try #require(CalendarDate("2026-02-01")))
    let last = try #require(followUp.checkpoints.flatMap(\.goals).last { $0.check.interval != nil })
    #expect(last.nextStep == .measureMore(count: 48))
    let lines = String(decoding: FollowUpDocument([followUp]).bytes, as: UTF8.self).split(separator: "\n")
      .map { $0.drop { $0 == " " } }
    let place = try #require(lines.firstIndex { $0 == #""step": "measureMore","# })
    #expect(lines[place + 1] == #""count": 48"#)
  }
}
