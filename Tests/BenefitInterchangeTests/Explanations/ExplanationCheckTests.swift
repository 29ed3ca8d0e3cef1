import BenefitInterchange
import Foundation
import Testing

@testable import BenefitRealisation

@Suite struct ExplanationCheckTests {
  /// What is wrong with the explanations of a follow-up; nothing when nothing is.
  ///
  /// - Parameter share: Which figures are asked for: every one, or one in so many, beginning with another each time.
  private func faults(of followUp: FollowUp, share: (one: Int, first: Int) = (1, 0)) -> [String] {
    let figures = followUp.explainableFigures.enumerated().filter { ($0.offset + share.first) % share.one == 0 }
    return figures.map(\.element).flatMap { figure -> [String] in
      guard let explanation = followUp.explanation(of: figure) else {
        return ["\(figure) is listed and not explained"]
      }
      var faults = explanation.contradictions.map {
        "\(figure): \($0.id) is \($0.value), but \($0.operation) \($0.rounding) of \($0.parts.map(\.value))"
      }
      if explanation.isConsistent != faults.isEmpty { faults.append("\(figure) is wrongly called consistent or not") }
      if explanation.id != figure.description, !Self.shared(figure) {
        faults.append("\(figure) is called \(explanation.id)")
      }
      if let known = Self.result(figure, in: followUp), known != explanation.value {
        faults.append("\(figure) is \(known), not \(explanation.value)")
      }
      if ExplainableFigure(figure.description) != figure { faults.append("\(figure) can't be asked for") }
      return faults
    }
  }

  /// Whether the figure is explained under the identity of another: a yearly value without adjustments, say.
  private static func shared(_ figure: ExplainableFigure) -> Bool {
    switch figure {
    case .benefit, .goal(_, _, .expected): true
    case .valuation(_, .benefits), .valuation(_, .costs), .valuation(_, .asIsCosts): false
    default: false
    }
  }

  /// The figure as the result gives it, for the figures whose root carries a value of its own.
  private static func result(_ figure: ExplainableFigure, in followUp: FollowUp) -> Explanation.Value? {
    let initiative = followUp.initiative
    switch figure {
    case .forecastAtCompletion:
      let forecast = initiative.costForecast ?? initiative.costs
      let total = initiative.costOutcome?.forecastAtCompletion(with: forecast, asOf: followUp.asOf)
      return total.flatMap { try? $0.amount(over: $0.scope) }.map { .money($0) }
    case .valuation(let reading, .netPresentValue):
      guard let calculation = initiative.calculation, !calculation.costScope.components.isEmpty else { return nil }
      return .money(calculation.valuation(reading).netPresentValue)
    case .landing(.nature(let nature), .notAllocated):
      return initiative.calculation.map { .money($0.allocation(of: nature).notAllocated) }
    default: return nil
    }
  }

  @Test func `every node of every explanation of the bundled documents is what its operation gives`() throws {
    for name in try Fixtures.bundledNames() {
      let document = try InitiativeDocument(reading: Fixtures.bundled(name))
      #expect(faults(of: FollowUp(of: document.initiative, asOf: document.date)) == [], "\(name)")
    }
  }

  /// One figure in 20 of each of 200 models, beginning with another each time, so that every place in the list is asked
  /// for. Every figure of more models takes minutes, optimised:
  /// `EXPLAINED_MODELS=2000 swift test -c release -Xswiftc -enable-testing --filter ExplanationCheckTests`.
  @Test func `every node of explanations of random models is what its operation gives`() throws {
    let asked = ProcessInfo.processInfo.environment["EXPLAINED_MODELS"].flatMap { Int($0) }
    let seed: UInt64 = 20_261_124
    print("seed \(seed)")
    var random = RandomInitiative(
      seed: seed, sizes: .init(organisations: 1, steps: 1, linesPerComponent: 1, benefits: 1, goals: 1, months: 6))
    var shown = 0
    for number in 0..<(asked ?? 200) {
      let document = try random.document()
      let faults = faults(
        of: FollowUp(of: document.initiative, asOf: document.date), share: asked == nil ? (20, number) : (1, 0))
      if !faults.isEmpty {
        shown += 1
        Issue.record("model \(number): \(faults.prefix(3))")
        if shown > 12 { return }
      }
    }
  }

  /// Samples, designs and plans to detect something are rare in a model, so their figures are asked for in many.
  @Test func `every node of the statistics of 250 random models is what its operation gives`() throws {
    var random = RandomInitiative(
      seed: 20_261_130,
      sizes: .init(organisations: 1, steps: 1, linesPerComponent: 1, benefits: 1, goals: 5, months: 6))
    var designs: Set<ExplainableFigure.OfEvaluation> = []
    for number in 0..<250 {
      let document = try random.document()
      let followUp = FollowUp(of: document.initiative, asOf: document.date)
      for figure in followUp.explainableFigures {
        switch figure {
        case .evaluation, .goal: break
        default: continue
        }
        guard let explanation = followUp.explanation(of: figure) else { continue }
        if case .evaluation(_, let design) = figure, !explanation.parts.isEmpty { designs.insert(design) }
        #expect(explanation.isConsistent, "model \(number): \(figure)")
      }
    }
    #expect(designs.contains(.attributable))
  }

  @Test(arguments: ["2025-12-31", "2026-12-31", "2035-12-31"])
  func `every node of a document with every design is what its operation gives`(day: String) throws {
    let document = try FullDocument.document()
    #expect(try faults(of: FollowUp(of: document.initiative, asOf: FullDocument.date(day))) == [])
  }

  @Test(arguments: ["differences-of-mean.json", "differences-of-proportion.json", "differences-of-events.json"])
  func `every node of a difference in differences is what its operation gives`(name: String) throws {
    let document = try InitiativeDocument(reading: Fixtures.valid(name))
    let followUp = FollowUp(of: document.initiative, asOf: document.date)
    for figure in [
      ExplainableFigure.OfEvaluation.gross, .counterfactual, .attributable, .intervalLower, .intervalUpper,
    ] {
      let explanation = try #require(followUp.explanation(of: .evaluation("g0", figure)))
      #expect(explanation.isConsistent && !explanation.parts.isEmpty, "\(figure)")
    }
  }
}
