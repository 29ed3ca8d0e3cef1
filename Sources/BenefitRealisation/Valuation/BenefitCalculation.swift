/// Costs and benefits of a change against things as they are, month by month over a horizon.
///
/// ```swift
/// let calculation = try BenefitCalculation(
///   costs: costs, benefits: benefits, rollout: [step], assumptions: assumptions)
/// calculation.valuation(.economic).netPresentValue
/// ```
///
/// Every cell is an exact amount, rounded cumulatively within its line, so that sums are the same by month, year,
/// line, nature or step. Sources: method sections 2, 5 and 6.
public struct BenefitCalculation: Sendable, Hashable {
  /// What the calculation assumes.
  public let assumptions: CalculationAssumptions
  /// Which cost components have been counted; the calculation covers no others.
  public let costScope: CostScope
  /// The cost lines over the horizon.
  public let costs: [CostRow]
  /// The benefits valued in money over the horizon.
  public let benefits: [BenefitRow]
  /// The benefits that aren't valued in money; they stand beside the totals.
  public let notMonetised: [Benefit]

  /// A cost line over the horizon.
  public struct CostRow: Sendable, Hashable {
    /// The component that the line belongs to.
    public let component: CostComponent
    /// The line.
    public let line: CostLine
    /// The line's amounts, one for each month of the horizon.
    public let amounts: MonthlyAmounts
    /// What the line costs outside the horizon, before or after it; not part of any total of the calculation.
    public var outsideHorizon: Money { line.amounts.total - amounts.total }
  }

  /// A benefit over the horizon.
  public struct BenefitRow: Sendable, Hashable {
    /// The benefit.
    public let benefit: Benefit
    /// Whether it changes a budget or moves capacity.
    public let nature: MonetaryNature
    /// The pattern that it is computed by.
    public let pattern: ValuePattern
    /// The planned amounts, one for each month of the horizon.
    public let amounts: MonthlyAmounts
  }

  /// The most benefits that a calculation may have.
  public static let mostBenefits = 2_000

  /// Lays out costs and benefits over the horizon.
  ///
  /// - Throws: ``InvalidModel`` when a benefit's sum over the horizon is beyond ``Money/limit``, or there are more
  ///   than 2 000 benefits.
  public init(
    costs: CostModel, benefits: [Benefit], rollout: [RolloutStep], assumptions: CalculationAssumptions
  ) throws(InvalidModel) {
    self.assumptions = assumptions
    costScope = costs.scope
    self.costs = costs.lines.map { component, line in
      CostRow(component: component, line: line, amounts: line.amounts.over(assumptions.horizon))
    }
    var rows: [BenefitRow] = []
    var notMonetised: [Benefit] = []
    var problems: [ModelProblem] = []
    if benefits.count > Self.mostBenefits {
      problems.append(
        ModelProblem(
          path: ModelPath("benefits"), fault: .tooMany(benefits.count, limit: Self.mostBenefits)))
    }
    for (index, benefit) in benefits.enumerated() {
      guard case .monetised(let nature, let pattern) = benefit.value else {
        notMonetised.append(benefit)
        continue
      }
      do {
        let amounts = try MonthlyAmounts(months: assumptions.horizon, of: pattern.yearlyValue / 12) { offset in
          let month = assumptions.baseMonth.advanced(by: offset)
          return rollout.reduce(0) { $0 + $1.share * benefit.use(in: month, of: $1) }
        }
        rows.append(BenefitRow(benefit: benefit, nature: nature, pattern: pattern, amounts: amounts))
      } catch {
        problems.append(
          ModelProblem(
            path: ModelPath("benefits", .index(index), "value"), fault: .amountOutOfRange(error.amount)))
      }
    }
    if !problems.isEmpty { throw InvalidModel(problems: problems) }
    self.benefits = rows
    self.notMonetised = notMonetised
  }
}

extension Benefit {
  /// The planned use of a step in a month: the profile from the step's first whole month plus the lag, up to the
  /// last month.
  ///
  /// A month's planned value is the yearly value / 12 × the step's share × this use.
  public func use(in month: Month, of step: RolloutStep) -> Rational {
    if let lastMonth, month > lastMonth { return 0 }
    return use.use(inMonth: step.firstWholeMonth.distance(to: month) - lagMonths)
  }
}
