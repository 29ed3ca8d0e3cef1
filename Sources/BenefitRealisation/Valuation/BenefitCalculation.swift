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
  public private(set) var benefits: [BenefitRow]
  /// Things as they are, which the change is measured against; `nil` when nobody has stated them.
  public let asIs: AsIs?
  /// The lines of things as they are over the horizon, with their growth; those of components that the change hasn't
  /// counted are in no net, see ``comparedWithAsIs``.
  public let asIsCosts: [CostRow]
  /// The benefits that aren't valued in money; they stand beside the totals.
  public let notMonetised: [Benefit]
  /// The steps that the benefits' use follows.
  let rollout: [RolloutStep]
  /// The planned use of the benefits over the horizon.
  let plannedUses: PlannedUses

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
    /// The planned amounts with the benefit's adjustments, one for each month of the horizon.
    public let amounts: MonthlyAmounts
    /// The parts that units bring home, in the order of the benefit's landings.
    public let landed: [LandedPart]
    /// The planned amounts as the pattern says, without adjustments.
    public let unadjusted: MonthlyAmounts
    /// The adjusted value of a full year at full use, in major units.
    public var yearlyValue: Rational { benefit.adjusted(pattern.yearlyValue) }
    /// The adjusted hours of a full year at full use; `nil` when the pattern isn't about hours.
    public var yearlyHours: Rational? { pattern.yearlyHours.map(benefit.adjusted) }
  }

  /// The most benefits that a calculation may have.
  public static let mostBenefits = 1_000

  /// Lays out costs and benefits over the horizon.
  ///
  /// - Throws: ``InvalidModel`` when a benefit's sum over the horizon is beyond ``Money/limit``, more of a benefit is
  ///   brought home in a calendar year than it is planned to give, a saving also stands in `asIs`, or there are more
  ///   than 1 000 benefits or 1 000 landings.
  public init(
    costs: CostModel, benefits: [Benefit], rollout: [RolloutStep], assumptions: CalculationAssumptions,
    asIs: AsIs? = nil
  ) throws(InvalidModel) {
    self.assumptions = assumptions
    self.rollout = rollout
    costScope = costs.scope
    self.costs = costs.rows(over: assumptions.horizon)
    self.asIs = asIs
    asIsCosts = asIs?.grown.rows(over: assumptions.horizon) ?? []
    var rows: [BenefitRow] = []
    var notMonetised: [Benefit] = []
    var problems = asIs?.savings(countedAlsoIn: costs, benefits) ?? []
    if benefits.count > Self.mostBenefits {
      problems.append(
        ModelProblem(
          path: ModelPath("benefits"), fault: .tooMany(benefits.count, limit: Self.mostBenefits)))
    }
    let landings = benefits.reduce(0) { $0 + $1.landings.count }
    if landings > Self.mostLandings {
      let fault = ModelFault.tooMany(landings, limit: Self.mostLandings)
      throw InvalidModel(problems: problems + [ModelProblem(path: ModelPath("benefits"), fault: fault)])
    }
    let horizon = assumptions.horizon
    var plannedUses = PlannedUses(over: horizon, of: rollout)
    for (index, benefit) in benefits.enumerated() {
      guard case .monetised(let nature, let pattern) = benefit.value else {
        notMonetised.append(benefit)
        continue
      }
      do {
        let uses = plannedUses[benefit]
        let yearly = pattern.yearlyValue
        let unadjusted = try MonthlyAmounts(months: horizon, of: yearly / 12) { uses[$0] }
        let amounts =
          benefit.adjustments.isEmpty
          ? unadjusted : try MonthlyAmounts(months: horizon, of: benefit.adjusted(yearly) / 12) { uses[$0] }
        let landed = benefit.landed(valuePerHour: pattern.valuePerHour, of: amounts, at: index, noting: &problems)
        rows.append(
          BenefitRow(
            benefit: benefit, nature: nature, pattern: pattern, amounts: amounts, landed: landed, unadjusted: unadjusted
          ))
      } catch {
        problems.append(
          ModelProblem(
            path: ModelPath("benefits", .index(index), "value"), fault: .amountOutOfRange(error.amount)))
      }
    }
    if !problems.isEmpty { throw InvalidModel(problems: problems) }
    self.benefits = rows
    self.notMonetised = notMonetised
    self.plannedUses = plannedUses
  }
}

extension BenefitCalculation {
  /// The same calculation without the benefits' adjustments, so that both views of every figure can be shown.
  ///
  /// It is the calculation itself when no benefit has an adjustment, see ``isAdjusted``.
  public var unadjusted: BenefitCalculation {
    var calculation = self
    calculation.benefits = benefits.map { row in
      BenefitRow(
        benefit: row.benefit.unadjusted, nature: row.nature, pattern: row.pattern, amounts: row.unadjusted,
        landed: row.landed,
        unadjusted: row.unadjusted)
    }
    return calculation
  }

  /// Whether any benefit that is valued in money has an adjustment.
  public var isAdjusted: Bool { benefits.contains { !$0.benefit.adjustments.isEmpty } }
}
