import BenefitInterchange
import Testing

@testable import BenefitRealisation

@Suite struct ExplainableFiguresTests {
  /// The figures of the kinds that a model may or may not have, whether it has them or not.
  private func figuresToHave(_ followUp: FollowUp) -> [ExplainableFigure] {
    typealias Kind = ExplainableFigure
    let (initiative, readings) = (followUp.initiative, BenefitCalculation.Reading.allCases)
    var figures: [Kind] = [.costTotalWithOptimismBias, .forecastAtCompletion, .costVariance(of: nil)]
    figures.append(.benefitDeviation)
    figures += Kind.CostSum.allCases.map { .costSum($0) }
    figures += initiative.costs.lines.map { .costVariance(of: $0.line.id) }
    figures += readings.flatMap { reading in Kind.Extreme.allCases.map { .extreme(reading, $0) } }
    let choices: [AlternativeComparison.Choice] =
      [.doNothing, .proposal] + initiative.alternatives.map { .alternative($0.id) }
    for reading in readings {
      figures += choices.flatMap { choice in Kind.OfAlternative.allCases.map { .alternative(choice, reading, $0) } }
    }
    for benefit in initiative.benefits {
      figures += Kind.OfBenefit.allCases.map { .benefit(benefit.id, $0) }
      figures += Kind.OfBroughtHome.allCases.map { .broughtHome(benefit.id, $0) }
      for reading in readings {
        for name in FactorName.allCases {
          figures += Kind.OfBar.allCases.map { .tornado(reading, benefit.id, name, $0) }
        }
      }
    }
    for goal in initiative.goals {
      figures += Kind.OfEvaluation.allCases.map { .evaluation(goal.id, $0) }
      for months in [1, 6, 12] { figures += Kind.OfGoal.allCases.map { .goal(goal.id, months: months, $0) } }
    }
    return figures
  }

  /// The figures that are listed and not explained, or explained and not listed.
  private func faults(of followUp: FollowUp) -> [String] {
    let listed = followUp.explainableFigures
    let known = Set(listed)
    return figuresToHave(followUp).compactMap { figure in
      let isExplained = followUp.explanation(of: figure) != nil
      return known.contains(figure) == isExplained ? nil : "\(figure) is \(isExplained ? "explained" : "listed") only"
    }
  }

  @Test func `a figure that may be lacking is listed when it is explained, in random models`() throws {
    var random = RandomInitiative(
      seed: 20_261_201,
      sizes: .init(organisations: 1, steps: 1, linesPerComponent: 1, benefits: 2, goals: 2, months: 6))
    for number in 0..<400 {
      let document = try random.document()
      #expect(faults(of: FollowUp(of: document.initiative, asOf: document.date)) == [], "model \(number)")
    }
  }

  @Test func `a figure that may be lacking is listed when it is explained, in the bundled documents`() throws {
    for name in try Fixtures.bundledNames() {
      let document = try InitiativeDocument(reading: Fixtures.bundled(name))
      for date in [document.date, try #require(document.date.adding(days: -400))] {
        #expect(faults(of: FollowUp(of: document.initiative, asOf: date)) == [], "\(name) on \(date)")
      }
    }
  }

  @Test(arguments: ["2025-12-31", "2026-12-31", "2035-12-31"])
  func `a figure that may be lacking is listed when it is explained, in one with every design`(day: String) throws {
    let document = try FullDocument.document()
    #expect(try faults(of: FollowUp(of: document.initiative, asOf: FullDocument.date(day))) == [])
  }
}
