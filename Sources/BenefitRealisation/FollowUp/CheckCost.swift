/// What the checks left of a goal cost, held against what their answer is about.
///
/// ```swift
/// // Two checks of 4 000 kr are left of a goal whose benefits are worth 60 000 kr a year.
/// cost.planned        // 8 000 kr
/// cost.share          // 2/15, which is above the limit of 1/10
/// cost.isAboveLimit   // true
/// ```
///
/// The answer to a check can be worth no more than what it can make better. Checks that cost a share *s* of what the
/// benefits are worth in a year pay within a year only if what is done after them raises the benefits by *s*. The limit
/// is the organisation's to decide (``FollowUpSchedule/checkCostLimit``). Unless it is stated it is
/// ``standardLimit``. Nothing but a finding follows from it: no check is dropped.
public struct CheckCost: Sendable, Hashable {
  /// The goal.
  public let goal: Identifier<EffectGoal>
  /// What one check costs, rounded half to even.
  public let perCheck: Money
  /// The checks that are left, in months after full operation, rising: those that are asked for, whose window hasn't
  /// closed and that nothing usable has been measured for.
  public let checksLeft: [Int]
  /// The benefits in money that hang on the goal, in the order of the model: those that it drives, and of a use goal
  /// those that the effect map leads to as well.
  public let benefits: [Identifier<Benefit>]
  /// What they are worth in a full year at full use, adjusted and in all perspectives, of the rollout steps that the
  /// goal speaks for; not defined without a calculation or such a benefit.
  public let yearlyValue: Figure<Money>
  /// The share that the checks may cost before it is a finding.
  public let limit: Rational

  /// The limit that holds where none is stated: 10 %, below which a planned change isn't held to be one either
  /// (``PlannedPath/leastShareOfChange``).
  public static let standardLimit = PlannedPath.leastShareOfChange

  /// What the checks left cost.
  public var planned: Money { Money(minorUnits: perCheck.minorUnits * Int64(checksLeft.count)) }

  /// What the checks left cost, as a share of what the benefits are worth in a year; not defined where they are worth
  /// nothing.
  public var share: Figure<Rational> {
    switch yearlyValue {
    case .notDefined(let reason): .notDefined(because: reason)
    case .value(let value) where value <= .zero: .notDefined(because: .noPotential)
    case .value(let value): .value(Rational(planned) / Rational(value))
    }
  }

  /// Whether the checks left cost more than the limit; where the share isn't defined nothing can be said.
  public var isAboveLimit: Bool { share.value.map { $0 > limit } ?? false }
}

extension FollowUp {
  /// What the checks left of each goal cost, in the order of the goals; of those whose check has a stated cost.
  ///
  /// - Complexity: O(goals × nodes of the effect map + answers + benefits).
  public var checkCosts: [CheckCost] {
    let goals = initiative.goals.filter { $0.checkCost != nil }
    if goals.isEmpty { return [] }
    let left = Dictionary(grouping: checkpoints.flatMap(\.goals).map(\.check).filter(isLeft), by: \.goal.id)
    let rows = initiative.calculation?.benefits ?? []
    var driven: [Identifier<EffectGoal>: Set<Identifier<Benefit>>] = [:]
    for row in rows {
      for goal in row.benefit.drivenBy { driven[goal, default: []].insert(row.benefit.id) }
    }
    return goals.compactMap { goal in
      goal.moneyPerCheck.map { perCheck in
        let named = driven[goal.id] ?? []
        let mapped = goal.kind == .use ? initiative.effectMap.benefits(afterUse: goal.id) : []
        let hanging =
          named.isEmpty && mapped.isEmpty
          ? [] : rows.filter { named.contains($0.benefit.id) || mapped.contains($0.benefit.id) }
        return CheckCost(
          goal: goal.id, perCheck: perCheck,
          checksLeft: (left[goal.id] ?? []).map(\.checkpoint.monthsAfterFullOperation).sorted(),
          benefits: hanging.map(\.benefit.id), yearlyValue: yearlyValue(of: hanging, goal.clock),
          limit: initiative.schedule.checkCostLimit)
      }
    }
  }

  /// Whether a check is still to be made, and paid for.
  private func isLeft(_ check: EffectCheck) -> Bool {
    guard asOf <= check.checkpoint.window.upperBound, initiative.followUpForm.asks(for: check) else { return false }
    return switch check.state {
    case .upcoming, .due, .notComparable: true
    case .overdue, .notMeasurable, .measured: false
    }
  }

  private func yearlyValue(
    of rows: [BenefitCalculation.BenefitRow], _ clock: EffectGoal.Clock
  ) -> Figure<Money> {
    if initiative.calculation == nil { return .notDefined(because: .noCalculation) }
    if rows.isEmpty { return .notDefined(because: .noMonetisedBenefit) }
    let steps = initiative.rollout.filter { clock.overlaps(.step($0.id)) }
    let share = steps.reduce(Rational(0)) { $0 + $1.share }
    let value = rows.reduce(Rational(0)) { $0 + $1.yearlyValue } * share
    return (try? Money(rounding: value)).map { .value($0) } ?? .notDefined(because: .amountOutOfRange)
  }
}

extension EffectGoal {
  /// What one check costs; `nil` when nobody has said.
  fileprivate var moneyPerCheck: Money? { checkCost.flatMap { try? Money(rounding: $0.value(months: 1)) } }
}

extension CostLine.Amount {
  /// Notes a cost of a check that can't be, so that one that has been made is an amount of money.
  func validateAsCheckCost(into validation: inout Validation) {
    let problems = validation.problems.count
    validate(at: ["checkCost"], into: &validation)
    if case .money(let money) = self {
      validation.require(money >= .zero, else: .negative(Rational(money)), at: "checkCost", "amount")
    }
    if validation.problems.count > problems { return }
    let value = value(months: 1)
    validation.require((try? Money(rounding: value)) != nil, else: .amountOutOfRange(value), at: "checkCost")
  }
}
