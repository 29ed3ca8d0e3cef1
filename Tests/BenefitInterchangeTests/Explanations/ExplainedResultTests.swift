import BenefitRealisation
import Testing

@testable import BenefitInterchange

/// The explanations beside the JSON of the results: every figure is the one that is explained, and follows from its
/// parts.
struct ExplainedResultTests {
  /// Where the explanations and the JSON of a follow-up say different things.
  private func faults(of followUp: FollowUp) throws -> [String] {
    let results = try #require(FigureInResults(of: followUp))
    return followUp.explainableFigures.compactMap { figure -> String? in
      let found = results.value(of: figure)?.value
      guard let explanation = followUp.explanation(of: figure) else {
        return found == nil || found == .null ? nil : "\(figure) isn't explained"
      }
      guard let found else {
        // Of a goal that hasn't been measured the results have no achievement.
        if case (.goal(_, _, .achievement), .notDefined) = (figure, explanation.value) { return nil }
        return "\(figure) isn't in the results"
      }
      if !found.says(explanation.value) { return "\(figure) is \(found.compact), not \(explanation.value)" }
      if !explanation.isConsistent { return "\(figure) doesn't follow: \(explanation.contradictions[0].id)" }
      return ExplainableFigure(figure.description) == figure ? nil : "\(figure) can't be asked for"
    }
  }

  private static func documents() throws -> [(name: String, document: InitiativeDocument)] {
    try
      (Fixtures.bundledNames().map { ($0, try Fixtures.bundled($0)) }
      + ["complete.json", "minimal.json"].map { ($0, try Fixtures.valid($0)) } + Fixtures.stories())
      .map { ($0, try InitiativeDocument(reading: $1)) }
  }

  @Test func `every explained figure of the documents is the one of the results`() throws {
    for (name, document) in try Self.documents() {
      let faults = try faults(of: FollowUp(of: document.initiative, asOf: document.date))
      #expect(faults.isEmpty, "\(name): \(faults.count), first \(faults.prefix(8))")
    }
  }

  @Test func `the figures of 40 random models are those of the results, and all of them can be asked for`() throws {
    let seed: UInt64 = 20_261_129
    print("seed \(seed)")
    var random = RandomInitiative(
      seed: seed, sizes: .init(organisations: 3, steps: 3, linesPerComponent: 3, benefits: 4, goals: 2, months: 18))
    for number in 0..<40 {
      let document = try random.document()
      let followUp = FollowUp(of: document.initiative, asOf: document.date)
      let faults = try faults(of: followUp) + unexplained(in: followUp)
      #expect(faults.isEmpty, "model \(number): \(faults.count), first \(faults.prefix(5))")
    }
  }

  /// The members of the results whose numbers are figures of costs, of the calculation or of what is brought home.
  private static let explained = [
    "costs", "optimismBias", "contractLengths", "parties", "costVariance", "forecastAtCompletion", "calculation",
    "landings", "hoursChain", "alternatives", "mandate", "sensitivity",
  ]

  /// Members that hold no figures: lists of words and of what the model states.
  private static let withoutFigures: Set<String> = [
    "notCounted", "biases", "notComparable", "discountRates", "asIs", "notMonetised", "factors", "findings",
    "comparedOver", "gaps", "notCountedInAsIs",
  ]

  /// Leaves that aren't figures: names, words, and what the model states.
  private static let words: Set<String> = [
    "organisation", "perspective", "years", "asOf", "state", "month", "line", "baseMonth", "months",
    "timing", "year", "benefit", "nature", "pattern", "kind", "reason", "unit", "as", "firstMonth", "lastMonth",
    "decidedBy", "decidedOn", "hoursPerYear", "workingTime", "step", "owner", "choice", "low",
    "likely", "high",
  ]

  /// Whether a leaf of the results isn't a figure.
  private func isNoFigure(_ place: String) -> Bool {
    let names = place.split(separator: ".").map { String($0.prefix { $0 != "[" }) }
    let isNameOfFactor = names.contains("tornado") && names.last == "factor"
    // A financing that doesn't fit the costs leaves no parties to tell of.
    let isWithoutParties = place == "$.parties.notDefined"
    return isNameOfFactor || isWithoutParties || names.contains(where: Self.withoutFigures.contains)
      || Self.words.contains(names.last ?? "")
  }

  /// The numbers of the chapters above that no explainable figure is.
  private func unexplained(in followUp: FollowUp) throws -> [String] {
    let results = try #require(FigureInResults(of: followUp))
    let known = Set(followUp.explainableFigures.compactMap { results.value(of: $0)?.place.description })
    let leaves = try #require(JSONReader.read(JSONWriter.bytes(results.followUp)).root).leaves
    return leaves.keys.filter { leaf in
      guard Self.explained.contains(where: { leaf.hasPrefix("$.\($0)") }), !isNoFigure(leaf),
        !["null", "[]", "true", "false"].contains(leaves[leaf])
      else { return false }
      // A figure without a value is an object with the reason, and a list of rates has several leaves.
      var place = leaf[...]
      while !known.contains(String(place)), let end = place.lastIndex(where: { $0 == "." || $0 == "[" }) {
        place = place[..<end]
      }
      return place == "$"
    }.sorted()
  }

  @Test func `every figure of costs, calculation and landings in the results can be asked for`() throws {
    for (name, document) in try Self.documents() {
      let unexplained = try unexplained(in: FollowUp(of: document.initiative, asOf: document.date))
      #expect(unexplained.isEmpty, "\(name): \(unexplained.count), first \(unexplained.prefix(12))")
    }
  }
}
