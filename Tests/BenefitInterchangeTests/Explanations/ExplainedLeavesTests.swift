import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// Every figure of the JSON either has an explanation with the same value, or stands in the table of those that need
/// none.
@Suite struct ExplainedLeavesTests {
  /// What a number of the JSON is when it is no figure to explain.
  private enum Plain {
    /// What the document says, or the library's default for it.
    case stated
    /// A count of what can be counted in the document, or a number of months, years or a version.
    case count
    /// The smallest number that is enough, found by search; the interval that it is for is explained.
    case search
    /// A statistic of what a model doesn't explain, which only a warning rests on.
    case diagnostic
  }

  /// Such numbers by how their paths end.
  private static let plain: [(ending: String, Plain)] = [
    ("priceYear", .stated), (".discountRates[].fromYear", .stated), (".discountRates[].rate", .stated),
    (".factors[].likely", .stated), (".factors[].low", .stated), (".factors[].high", .stated),
    (".adjustments[].factor", .stated), ("followUpForm.lightBelow", .stated), ("optimismBias.biases[].factor", .stated),
    ("hoursChain.hoursPerYear", .stated), (".notUsed[].measured", .stated),
    (".measuredOutsideWindows[].measured", .stated),
    (".changedGoals[].targets[][].value", .stated),
    (".factors[].value", .stated), (".tornado[].low", .stated), (".tornado[].likely", .stated),
    (".tornado[].high", .stated), (".level", .stated), (".events.exposure", .stated),
    (".convertedFrom.measured", .stated),
    (".bridges[].factor", .stated), (".bridges[].offset", .stated),
    ("months", .count), ("Months", .count), ("monthsAfterFullOperation", .count), (".year", .count), (".years", .count),
    (".known.count", .count), (".known.of", .count), (".count", .count), (".of", .count), (".yes", .count),
    ("planVersion", .count), (".version", .count), ("clampedFromDay", .count), ("respondents", .count),
    ("knownBenefits", .count), ("ofBenefits", .count), (".sameCount", .count), (".warnings[].before", .count),
    (".warnings[].after", .count), (".events.events", .count), ("heldAgainstPlan", .count),
    (".checksLeft[]", .count), ("checkCosts[].limit", .stated), ("countToTell", .search), ("nextStep.count", .search),
    ("lagOneAutocorrelation", .diagnostic), ("durbinWatson", .diagnostic), (".warnings[].lagOne", .diagnostic),
    (".dispersionIndex", .diagnostic), (".unit", .stated),
    // The financing doesn't fit the costs, so there are no parties to tell of.
    ("parties", .stated),
  ]

  private static func isPlain(_ template: String) -> Bool {
    plain.contains { template == $0.ending || template.hasSuffix($0.ending) }
  }

  /// What of a document doesn't explain itself, by the paths without identities.
  private func unexplained(_ document: InitiativeDocument, _ name: String) -> [String: String] {
    var found: [String: String] = [:]
    let followUp = FollowUp(of: document.initiative, asOf: document.date)
    let known = Set(followUp.explainableFigures)
    for leaf in ResultLeaves(of: followUp.json(isFinal: true)).leaves where !Self.isPlain(leaf.template) {
      func fault(_ text: String) { found[leaf.template] = "\(leaf.path) of \(name) \(text)" }
      guard let figure = ExplainableFigure(leaf.path) else {
        fault("names no figure")
        continue
      }
      guard let explanation = followUp.explanation(of: figure) else {
        fault("is \(leaf.value), and nothing explains it")
        continue
      }
      if explanation.text != leaf.value { fault("is \(leaf.value), not \(explanation.text)") }
      if !known.contains(figure) { fault("isn't among the figures to ask for") }
      if let wrong = explanation.contradictions.first {
        fault("rests on \(wrong.id), which is \(wrong.value), but \(wrong.operation)")
      }
    }
    return found
  }

  private func documents() throws -> [(name: String, bytes: [UInt8])] {
    var found: [(name: String, bytes: [UInt8])] = []
    for name in try Fixtures.bundledNames() { found.append((name, try Fixtures.bundled(name))) }
    found.append(("complete.json", try Fixtures.valid("complete.json")))
    return found + (try Fixtures.stories())
  }

  @Test func `every figure of the results explains itself`() throws {
    for (name, bytes) in try documents() {
      let unexplained = unexplained(try InitiativeDocument(reading: bytes), name)
      for (template, problem) in unexplained.sorted(by: { $0.key < $1.key }) {
        Issue.record("\(template): \(problem)")
      }
    }
  }

  @Test func `every figure of the results of random models explains itself`() throws {
    let seed: UInt64 = 20_261_129
    print("seed \(seed)")
    var random = RandomInitiative(
      seed: seed, sizes: .init(organisations: 1, steps: 2, linesPerComponent: 1, benefits: 2, goals: 2, months: 8))
    for number in 0..<12 {
      let unexplained = unexplained(try random.document(), "model \(number)")
      for (template, problem) in unexplained.sorted(by: { $0.key < $1.key }) {
        Issue.record("\(template): \(problem)")
      }
    }
  }
}

extension Explanation {
  /// The value as the JSON of the results writes it.
  fileprivate var text: String {
    switch value {
    case .money(let money): "\(money)"
    case .number(let number, _): "\(number)"
    case .real(let real, _): "\(real)"
    case .rates(let rates): rates.map { "\($0)" }.joined(separator: " ")
    case .month(let month): "\(month)"
    case .without(let text): text.english
    case .notDefined(let reason): reason.rawValue
    }
  }
}
