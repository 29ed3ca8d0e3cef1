/// What the initiatives that reported a component tell about it: hours or kronor for each external krona.
public struct LearntRatio: Sendable, Hashable {
  /// The component.
  public let component: CostComponent
  /// The category that the initiatives belong to most; `nil` for all categories.
  public let category: Category?
  /// The phase that was looked at; `nil` for all phases.
  public let phase: CostPhase?
  /// The initiatives that it was learnt from, in the order given.
  public let initiatives: [Identifier<Initiative>]
  /// Amount for each external krona: the quartiles.
  public let amounts: Quartiles
  /// Hours for each external krona, of the initiatives whose lines are hours; `nil` when none are.
  public let hours: Quartiles?
  /// How many initiatives the hours were learnt from.
  public let hoursCount: Int

  /// From how many initiatives of one category a ratio of its own is learnt.
  public static let enoughOfACategory = 5

  /// Whether so few initiatives counted the component (fewer than five) that the median is an illustration only.
  public var isWeak: Bool { initiatives.count < Self.enoughOfACategory }

  /// The median as a ratio to impute by, for the same category and phase; its origin says what it was learnt from.
  ///
  /// A median of one or two initiatives is weak evidence: ``initiatives`` says how many there were.
  ///
  /// - Throws: ``InvalidModel`` when the median is negative (credits) or above 100.
  public var ratio: ImputationRatio {
    get throws(InvalidModel) {
      try ImputationRatio(
        component: component, perExternalKrona: amounts.median, category: category, phase: phase,
        origin: "median, n = \(initiatives.count)")
    }
  }
}

extension [CostStatement] {
  /// Learns how much a component costs for each external krona from the statements that counted both.
  ///
  /// - Parameters:
  ///   - component: The component to learn about.
  ///   - category: Only initiatives of which the largest part is of this category.
  ///   - phase: Only lines of this phase, in the component and in the external costs.
  /// - Returns: `nil` when no statement has counted both with an external cost above zero.
  public func learntRatio(
    of component: CostComponent, category: Category? = nil, phase: CostPhase? = nil
  ) -> LearntRatio? {
    var initiatives: [Identifier<Initiative>] = []
    var amounts: [Rational] = []
    var hours: [Rational] = []
    for statement in self {
      if let category, statement.mainCategory != category { continue }
      let total = statement.costs.total { phase == nil || $0.phase == phase }
      guard let external = total[.external], let amount = total[component], external > .zero else { continue }
      initiatives.append(statement.initiative)
      amounts.append(Rational(amount) / Rational(external))
      if let counted = statement.costs.hours(of: component, phase: phase) {
        hours.append(counted / Rational(external))
      }
    }
    guard let quartiles = Quartiles(amounts) else { return nil }
    return LearntRatio(
      component: component, category: category, phase: phase, initiatives: initiatives, amounts: quartiles,
      hours: Quartiles(hours), hoursCount: hours.count)
  }
}

extension [CostStatement] {
  /// What can be learnt from the statements themselves about each component but the external: over all categories, and
  /// for each category of which at least ``LearntRatio/enoughOfACategory`` initiatives counted it.
  public var learnt: [LearntRatio] {
    CostComponent.allCases.filter { $0 != .external }.flatMap { component in
      let categories = Category.allCases.compactMap { learntRatio(of: component, category: $0) }
      return [learntRatio(of: component)].compactMap(\.self)
        + categories.filter { $0.initiatives.count >= LearntRatio.enoughOfACategory }
    }
  }

  /// The medians of ``learnt`` to impute by; a component without one (nobody counted it, or its median is a credit) is
  /// left out.
  public var learntRatios: [ImputationRatio] { learnt.compactMap { try? $0.ratio } }
}

extension CostStatement {
  /// The category with the largest share, the first of equals; `nil` when none is stated.
  var mainCategory: Category? {
    categories.reduce(nil as CategoryShare?) { best, next in
      guard let best, best.share >= next.share else { return next }
      return best
    }?.category
  }
}
