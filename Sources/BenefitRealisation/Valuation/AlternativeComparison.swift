/// Doing nothing, the proposal and its alternatives side by side, all measured against things as they are.
///
/// ```swift
/// for row in initiative.alternativeComparison()?.rows ?? [] {
///   print(row.choice, row[.economic].netPresentValue)
/// }
/// ```
///
/// Doing nothing is the reference: its net present value is zero, and what it costs stands beside it. Every row is over the
/// components that all of them have counted, so that no alternative looks cheap for what it has left out; a net can
/// therefore differ from the initiative's own ``Valuation``, which keeps all its counted costs. Source: method section 5.
public struct AlternativeComparison: Sendable, Hashable {
  /// How much of the benefits is taken to be brought home.
  public let bringing: BringingHome
  /// The components that all have counted.
  public let scope: CostScope
  /// The components that some have counted and others haven't, which the comparison therefore leaves out.
  public let gaps: [Gap]
  /// Whether anybody has said what things as they are cost; if not, doing nothing is taken to be free.
  public let isAsIsCounted: Bool
  /// Doing nothing first, then the proposal, then the alternatives in their order.
  public let rows: [Row]

  /// One of the things that can be chosen.
  public enum Choice: Sendable, Hashable {
    /// Alternative A: things go on as they are.
    case doNothing
    /// The initiative's own costs and benefits.
    case proposal
    /// Another alternative.
    case alternative(Identifier<Alternative>)
  }

  /// A component that not all have counted.
  public struct Gap: Sendable, Hashable {
    /// The component.
    public let component: CostComponent
    /// Who hasn't counted it.
    public let notCountedBy: [Choice]
  }

  /// What one choice comes to.
  public struct Row: Sendable, Hashable {
    /// The choice.
    public let choice: Choice
    /// In the order of the readings.
    fileprivate let figures: [Figures]

    /// What the choice comes to in a reading.
    public subscript(reading: BenefitCalculation.Reading) -> Figures {
      switch reading {
      case .budget: figures[0]
      case .economic: figures[1]
      case .public: figures[2]
      }
    }
  }

  /// Present values of one choice in one reading.
  public struct Figures: Sendable, Hashable {
    /// The benefits.
    public let benefits: Money
    /// The costs over the comparison's scope.
    public let costs: Money
    /// What things as they are would have cost over the same scope.
    public let asIsCosts: Money
    /// Benefits less costs, plus what things as they are would have cost.
    public var netPresentValue: Money { benefits - (costs - asIsCosts) }
  }
}

extension Initiative {
  /// The initiative, its alternatives and doing nothing side by side; `nil` without a calculation, and when neither an
  /// alternative A nor another alternative has been stated.
  public func alternativeComparison(bringing: BringingHome = .potential) -> AlternativeComparison? {
    guard let calculation, asIs != nil || !alternatives.isEmpty else { return nil }
    return AlternativeComparison(
      proposal: calculation, alternatives: zip(alternatives, alternativeCalculations).map { ($0.id, $1) },
      bringing: bringing)
  }
}

extension AlternativeComparison {
  fileprivate init(
    proposal: BenefitCalculation, alternatives: [(id: Identifier<Alternative>, calculation: BenefitCalculation)],
    bringing: BringingHome
  ) {
    let choices: [(Choice, BenefitCalculation)] =
      [(.proposal, proposal)] + alternatives.map { (.alternative($0.id), $0.calculation) }
    var scopes = choices.map { ($0, $1.costScope) }
    if let asIs = proposal.asIs { scopes.insert((.doNothing, asIs.costs.scope), at: 0) }
    let scope = scopes.reduce(CostScope.everything) { $0.intersection($1.1) }
    self.bringing = bringing
    self.scope = scope
    isAsIsCounted = proposal.asIs != nil
    gaps = CostComponent.allCases.compactMap { component in
      let without = scopes.filter { !$0.1.components.contains(component) }.map(\.0)
      return without.isEmpty || without.count == scopes.count ? nil : Gap(component: component, notCountedBy: without)
    }
    let discounting = proposal.assumptions.discounting
    func presentValue(_ rows: [BenefitCalculation.CostRow], _ reading: BenefitCalculation.Reading) -> Money {
      discounting.presentValue(
        ofMonths: proposal.sumByMonth(
          rows.filter { reading.includes($0) && scope.components.contains($0.component) }.map(\.amounts)))
    }
    let asIs = BenefitCalculation.Reading.allCases.map { presentValue(proposal.asIsCosts, $0) }
    let nothing = Row(
      choice: .doNothing, figures: asIs.map { Figures(benefits: .zero, costs: $0, asIsCosts: $0) })
    rows =
      [nothing]
      + choices.map { choice, calculation in
        Row(
          choice: choice,
          figures: zip(BenefitCalculation.Reading.allCases, asIs).map { reading, asIs in
            Figures(
              benefits: discounting.presentValue(
                ofMonths: calculation.monthlyBenefits(reading, bringing: bringing)),
              costs: presentValue(calculation.costs, reading), asIsCosts: asIs)
          })
      }
  }
}
