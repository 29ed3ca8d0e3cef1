import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// A document that gives a finding, and a near miss that doesn't give it.
struct FindingCase: Sendable, CustomTestStringConvertible {
  typealias Edit = (old: String, new: String)

  /// The finding.
  let code: FindingCode
  /// What makes it: each place must occur once in ``FindingBase``.
  let trigger: [Edit]
  /// What looks much like it and doesn't make it.
  let nearMiss: [Edit]
  /// The findings that the same document can't avoid.
  let others: [FindingCode]

  init(_ code: FindingCode, _ trigger: [Edit], nearly nearMiss: [Edit], besides others: FindingCode...) {
    self.code = code
    self.trigger = trigger
    self.nearMiss = nearMiss
    self.others = others
  }

  var testDescription: String { code.rawValue }

  /// The findings of the base document with places replaced.
  static func findings(after edits: [Edit]) throws -> [Finding] {
    var text = FindingBase.document
    for (old, new) in edits {
      try #require(text.occurrences(of: old) == 1, "“\(old)” occurs \(text.occurrences(of: old)) times")
      text = text.replacing(old, with: new, maxReplacements: 1)
    }
    let document = try InitiativeDocument(reading: Array(text.utf8))
    return FollowUp(of: document.initiative, asOf: document.date).findings
  }
}
