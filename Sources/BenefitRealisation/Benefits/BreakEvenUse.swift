/// The multiple of the planned use at which the benefits pay all costs, with the old channel still open.
///
/// At so little use the old way of working can't be closed, so what things as they are (alternative A) cost isn't
/// counted as saved: at this use the net present value of a calculation with an alternative A is the present value of
/// A's costs and not zero. The old channel's costs beside the change are lines of the calculation like any other.
/// Source: method section 6.
public enum BreakEvenUse: Sendable, Hashable {
  /// At this multiple of the planned use, from 0 to 1, the benefits are worth the costs.
  case at(Rational)
  /// None from 0 to 1: the other benefits pay the costs even without any use.
  case aboveZeroWithoutUse
  /// None from 0 to 1: the benefits don't pay the costs even at the planned use.
  case belowZeroAtPlannedUse
  /// None: the benefits are worth nothing, so their use moves nothing.
  case notMovedByUse
  /// Not known: nobody has counted any cost.
  case costsNotCounted
}

extension BenefitCalculation {
  /// The constant multiple of the use of some benefits at which a reading's benefits are worth its costs, nothing of
  /// alternative A's saved.
  ///
  /// The multiple is (costs − other benefits) / these benefits, exact on the present values, each of which has been
  /// rounded once. At 0.6 of a planned use of 80 % the calculation breaks even at 48 %. Landings are stated amounts
  /// that no use moves: in the budget reading, what they add to it or take from it is with the other benefits.
  ///
  /// - Parameters:
  ///   - reading: Which lines are read.
  ///   - benefits: The benefits whose use is multiplied, such as those of
  ///     ``Initiative/benefits(drivenByUse:)``; all of the reading's when left out. Others keep the planned use.
  public func breakEvenUse(
    _ reading: Reading, of benefits: Set<Identifier<Benefit>>? = nil
  ) -> BreakEvenUse {
    if costScope.components.isEmpty { return .costsNotCounted }
    func presentValue(_ months: [Money]) -> Rational {
      Rational(assumptions.discounting.presentValue(ofMonths: months))
    }
    let movedMonths = sumByMonth(
      self.benefits.lazy.filter { reading.includes($0) && benefits?.contains($0.benefit.id) ?? true }.map(\.amounts))
    let otherMonths = zip(monthlyBenefits(reading), movedMonths).map { $0 - $1 }
    let moved = presentValue(movedMonths)
    let missing = presentValue(monthlyCosts(reading)) - presentValue(otherMonths)
    return BreakEvenUse(missing: missing, moved: moved)
  }
}

extension BreakEvenUse {
  /// The answer when so much is missing, and so much is brought at planned use.
  init(missing: Rational, moved: Rational) {
    if moved == 0 {
      self = .notMovedByUse
    } else if case let multiple = missing / moved, (0...1).contains(multiple) {
      self = .at(multiple)
    } else {
      self = missing < 0 ? .aboveZeroWithoutUse : .belowZeroAtPlannedUse
    }
  }
}

extension Initiative {
  /// The benefits that a use goal drives: those that name it, and those that the effect map leads to from its use.
  ///
  /// - Complexity: O(benefits + nodes + links).
  public func benefits(drivenByUse goal: Identifier<EffectGoal>) -> Set<Identifier<Benefit>> {
    effectMap.benefits(afterUse: goal).union(benefits.filter { $0.drivenBy.contains(goal) }.map(\.id))
  }
}

extension EffectMap {
  /// The benefits that the map leads to from the use that a goal follows up.
  func benefits(afterUse goal: Identifier<EffectGoal>) -> Set<Identifier<Benefit>> {
    Set(
      nodes(after: { $0.kind == .use(goal: goal) }).compactMap { node in
        if case .benefit(let benefit) = node.kind { benefit } else { nil }
      })
  }

  /// The nodes that others lead to, themselves included, in the order of the map.
  func nodes(after isStart: (Node) -> Bool) -> [Node] {
    let reached = reached(from: nodes.filter(isStart).map(\.id), along: consequences)
    return nodes.filter { reached.contains($0.id) }
  }
}
