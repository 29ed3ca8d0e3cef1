extension ExplainedCalculation {
  /// What is planned, landed and not allocated of some benefits.
  func explanation(_ id: String, of landed: ExplainableFigure.Landed, _ figure: ExplainableFigure.OfLanding)
    -> Explanation?
  {
    let counted: [ExplainedBenefit] =
      switch landed {
      case .nature(let nature):
        rows.filter { $0.row.benefit.perspective.needsLanding && (nature == nil || $0.row.nature == nature) }
      case .benefit(let benefit):
        rows.filter { $0.row.benefit.id == benefit && $0.row.benefit.perspective.needsLanding }
      }
    if case .benefit = landed, counted.isEmpty { return nil }
    let allocation = BenefitCalculation.Allocation(
      potential: counted.map(\.row.amounts.total).total(),
      cashed: counted.map { $0.row.landed(as: .budgetReduction) }.total(),
      redeployed: counted.map { $0.row.landed(as: .capacityForOtherWork) }.total())
    let place = String(id.dropLast(figure.rawValue.utf8.count + 1))
    let potential = Explanation(
      "\(place).potential", ExplainableFigure.OfLanding.potential.label, .money(allocation.potential), .sum,
      counted.map { $0.plannedExplanation(copies: counted.count) })
    func landedAs(_ form: Landing.Form, _ figure: ExplainableFigure.OfLanding, _ sum: Money) -> Explanation {
      let parts = counted.flatMap { benefit in
        benefit.row.landed.enumerated().filter { $0.element.landing.form == form }.map {
          benefit.landed($0.offset, $0.element)
        }
      }
      return Explanation("\(place).\(figure.rawValue)", figure.label, .money(sum), .sum, parts)
    }
    let cashed = landedAs(.budgetReduction, .budgetReduction, allocation.cashed)
    let redeployed = landedAs(.capacityForOtherWork, .capacityForOtherWork, allocation.redeployed)
    switch figure {
    case .potential: return potential
    case .budgetReduction: return cashed
    case .capacityForOtherWork: return redeployed
    case .notAllocated:
      return Explanation(
        id, figure.label, .money(allocation.notAllocated), .difference, [potential, cashed, redeployed])
    case .landedShare:
      let landed = Explanation(
        "\(place).landed", BilingualText(swedish: "hemtaget", english: "landed"), .money(allocation.landed), .sum,
        [cashed, redeployed])
      return Explanation(
        id, figure.label, Explanation.Value(allocation.landedShare, .share), .quotient(.potential), [landed, potential])
    }
  }
}

extension ExplainableFigure.OfLanding {
  fileprivate var label: BilingualText {
    switch self {
    case .potential: BilingualText(swedish: "potential", english: "potential")
    case .budgetReduction: Self.landed(as: .budgetReduction)
    case .capacityForOtherWork: Self.landed(as: .capacityForOtherWork)
    case .notAllocated: BilingualText(swedish: "inte fördelat", english: "not allocated")
    case .landedShare: BilingualText(swedish: "hemtagen andel", english: "landed share")
    }
  }

  private static func landed(as form: Landing.Form) -> BilingualText {
    BilingualText(swedish: "hemtaget som \(form.label.swedish)", english: "landed as \(form.label.english)")
  }
}
