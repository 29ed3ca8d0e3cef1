/// Doing nothing, the proposal and its alternatives side by side, all measured against things as they are.
///
/// ```swift
/// for row in initiative.alternativeComparison()?.rows ?? [] {
///   print(row.choice, row[.economic].netPresentValue)
/// }
/// ```
///
/// Doing nothing is the reference: its net present value is zero, and what it costs stands beside it. Every row is over
/// the components that the proposal and all alternatives have counted, so that none of them looks cheap for what it has
/// left out. What A hasn't counted of them isn't taken off, as in the initiative's own ``Valuation``: a net is then
/// lower than it should be, never higher. Source: method section 5.
public struct AlternativeComparison: Sendable, Hashable {
  /// How much of the benefits is taken to be brought home.
  public let bringing: BringingHome
  /// The components that the proposal and all alternatives have counted.
  public let scope: CostScope
  /// The components that some of those have counted and others haven't, which the comparison therefore leaves out.
  public let gaps: [Gap]
  /// Components of the scope that A hasn't counted: every net is lower than it should be by what they cost in A.
  public let notCountedInAsIs: [CostComponent]
  /// Whether own hours are left out as a cost (they are one of the gaps) and stay as a benefit: every net against A is
  /// then too good, and the choices can only be held against each other.
  public let keepsBenefitsInUncountedHours: Bool
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
    let scopes = choices.map { ($0, $1.costScope) }
    let scope = scopes.reduce(CostScope.everything) { $0.intersection($1.1) }
    self.bringing = bringing
    self.scope = scope
    isAsIsCounted = proposal.asIs != nil
    gaps = Self.gaps(between: scopes)
    let asIsScope = proposal.asIs?.costs.scope
    notCountedInAsIs = asIsScope.map { scope.missing(from: $0) } ?? []
    keepsBenefitsInUncountedHours =
      gaps.contains { $0.component == .internalHours }
      && choices.contains {
        $1.benefits.contains { $0.yearlyHours != nil && $0.benefit.perspective == .ownOrganisation }
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

extension AlternativeComparison {
  /// The components that some of the choices have counted and others haven't.
  static func gaps(between scopes: [(choice: Choice, scope: CostScope)]) -> [Gap] {
    CostComponent.allCases.compactMap { component in
      let without = scopes.filter { !$0.scope.components.contains(component) }.map(\.choice)
      return without.isEmpty || without.count == scopes.count ? nil : Gap(component: component, notCountedBy: without)
    }
  }
}
