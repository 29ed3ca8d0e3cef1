import Testing

@testable import BenefitRealisation

/// Explanations of an initiative that is valid but for one change, by their figures' paths.
protocol ExplanationOfParts {}

extension ExplanationOfParts {
  /// The explanation of a figure, which follows from its parts and is called what it was asked for by.
  func explanation(
    _ text: String, asOf day: String = "2025-12-31", _ change: (inout InitiativeParts) throws -> Void
  ) throws -> Explanation? {
    var parts = try InitiativeParts()
    try change(&parts)
    let explanation = FollowUp(of: try parts.initiative(), asOf: try date(day)).explanation(
      of: try #require(ExplainableFigure(text)))
    #expect(explanation?.isConsistent ?? true && (explanation?.id ?? text) == text)
    return explanation
  }

  func numbers(_ node: Explanation?) -> [Explanation.Number?] { node?.parts.map(\.number) ?? [] }
}
