import BenefitInterchange
import BenefitRealisation
import BenefitReports
import Foundation
import Testing

/// One course of the same invented initiative, told by a document, with the texts that a controller has read.
struct Story {
  let name: String
  let followUp: FollowUp
  private let note: String?

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/Stories")

  /// Set to 1, the texts are written instead of compared; read them before you commit them.
  private static let isWriting = ProcessInfo.processInfo.environment["WRITE_STORIES"] == "1"

  init(_ name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: Self.folder.appending(path: "\(name).json")))
    let document = try InitiativeDocument(reading: bytes)
    self.name = name
    note = document.note
    followUp = FollowUp(of: document.initiative, asOf: document.date)
  }

  /// Holds the printed text in both languages against what has been read and approved, byte for byte.
  func expectApprovedTexts() throws {
    for language in Language.allCases {
      let text = TextReport(of: followUp, note: note, in: language).text
      let file = Self.folder.appending(path: "\(name).\(language.rawValue).txt")
      if Self.isWriting { try Data(text.utf8).write(to: file) }
      let approved = try Data(contentsOf: file)
      #expect([UInt8](approved) == [UInt8](text.utf8), "\(name), \(language.rawValue)")
    }
  }

  /// The answer for a goal at a checkpoint.
  func answer(_ goal: Identifier<EffectGoal> = "time", atMonths months: Int = 12) throws -> FollowUp.GoalAnswer {
    try #require(
      followUp.checkpoints.flatMap(\.goals).first {
        $0.check.goal.id == goal && $0.check.checkpoint.monthsAfterFullOperation == months
      })
  }

  /// The codes of what somebody should look at.
  var codes: [FindingCode] { followUp.findings.map(\.code) }
}
