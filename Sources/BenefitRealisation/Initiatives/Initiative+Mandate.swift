/// The ways to do something that must be done anyway, beside each other over what all of them have counted.
///
/// ```swift
/// for row in initiative.mandateComparison?.rows ?? [] {
///   print(row.choice, row.answer.presentNetCost, row.answer.presentRelearning)
/// }
/// ```
///
/// Doing nothing isn't one of them, and none of them is a go or a no-go. Source: method section 4.
public struct MandateComparison: Sendable, Hashable {
  /// The months that the alternatives are compared over; the first is the base month.
  public let horizon: ClosedRange<Month>
  /// Rates and timing: the calculation's, or the standard ones when no benefit calculation has been made.
  public let discounting: Discounting
  /// The components that all have counted.
  public let scope: CostScope
  /// The components that some have counted and others haven't, which are left out for all.
  public let gaps: [AlternativeComparison.Gap]
  /// Whether the alternatives' benefits are valued: only where a benefit calculation has been made.
  public let isBenefitCounted: Bool
  /// The lowest present cost (less extra benefits) first; empty when no component has been counted by all.
  public let rows: [Row]

  /// What one alternative comes to.
  public struct Row: Sendable, Hashable {
    /// The proposal or an alternative to it.
    public let choice: AlternativeComparison.Choice
    /// What it comes to.
    public let answer: Mandate.Answer
  }
}

extension Initiative {
  /// The proposal and its alternatives compared on cost; `nil` unless the initiative is mandated and has alternatives.
  ///
  /// Extra benefits are those of the economic reading, as potential.
  public var mandateComparison: MandateComparison? {
    if !isMandated || alternatives.isEmpty { return nil }
    let choices:
      [(choice: AlternativeComparison.Choice, name: String, costs: CostModel, calculation: BenefitCalculation?)] =
        [(.proposal, name, costs, calculation)]
        + alternatives.enumerated().map { index, alternative in
          (
            .alternative(alternative.id), alternative.name, alternative.costs,
            alternativeCalculations.isEmpty ? nil : alternativeCalculations[index]
          )
        }
    let scopes = choices.map { ($0.choice, $0.costs.scope) }
    let scope = scopes.reduce(CostScope.everything) { $0.intersection($1.1) }
    let months = choices.compactMap(\.costs.months)
    let horizon =
      calculation?.assumptions.horizon
      ?? months.dropFirst().reduce(months.first) { whole, next in
        whole.map { min($0.lowerBound, next.lowerBound)...max($0.upperBound, next.upperBound) }
      }
    guard let horizon else { return nil }
    let discounting = calculation?.assumptions.discounting ?? Discounting()
    return MandateComparison(
      horizon: horizon, discounting: discounting, scope: scope, gaps: AlternativeComparison.gaps(between: scopes),
      isBenefitCounted: calculation != nil,
      rows: scope.components.isEmpty
        ? []
        : choices.compactMap { choice in
          let alternative = Mandate.Alternative(
            name: choice.name, costs: choice.costs, extraBenefits: choice.calculation?.monthlyBenefits(.economic) ?? [])
          let answer = try? alternative.answer(over: horizon, discounting: discounting, scope: scope)
          return answer.map { MandateComparison.Row(choice: choice.choice, answer: $0) }
        }.cheapestFirst(\.answer.presentNetCost))
  }
}
