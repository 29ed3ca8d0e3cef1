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
  /// Hours for each external krona, of initiatives whose lines are hours; `nil` when none are.
  public let hours: Quartiles?

  /// The quarter points of a sample, by linear interpolation between order statistics (quantile type 7).
  public struct Quartiles: Sendable, Hashable {
    /// A quarter lies below.
    public let lower: Rational
    /// Half lies below.
    public let median: Rational
    /// Three quarters lie below.
    public let upper: Rational

    /// The quartiles of a sample, or `nil` of none.
    public init?(_ sample: [Rational]) {
      let sorted = sample.sorted()
      guard !sorted.isEmpty else { return nil }
      func quantile(_ quarters: Int) -> Rational {
        let (below, rest) = ((sorted.count - 1) * quarters).quotientAndRemainder(dividingBy: 4)
        guard rest > 0 else { return sorted[below] }
        return sorted[below] + (sorted[below + 1] - sorted[below]) * Rational(rest, over: 4)
      }
      (lower, median, upper) = (quantile(1), quantile(2), quantile(3))
    }
  }

  /// The median as a ratio to impute by, whose origin says how it was learnt.
  public var ratio: ImputationRatio {
    get throws(InvalidModel) {
      let group = [category.map { "\($0)" }, phase.map { "\($0)" }].compactMap(\.self).joined(separator: ", ")
      return try ImputationRatio(
        component: component, perExternalKrona: amounts.median,
        origin: "median of \(initiatives.count) initiatives\(group.isEmpty ? "" : " (\(group))")")
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
    guard let quartiles = LearntRatio.Quartiles(amounts) else { return nil }
    return LearntRatio(
      component: component, category: category, phase: phase, initiatives: initiatives, amounts: quartiles,
      hours: LearntRatio.Quartiles(hours))
  }
}

extension [CostStatement] {
  /// The median ratios that can be learnt from the statements themselves, one for each component but the external.
  public var learntRatios: [ImputationRatio] {
    CostComponent.allCases.filter { $0 != .external }.compactMap { try? learntRatio(of: $0)?.ratio }
  }
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

extension CostModel {
  /// The hours of a component's lines over all their months; `nil` when the component isn't counted or a line of it
  /// is stated in money.
  public func hours(of component: CostComponent, phase: CostPhase? = nil) -> Rational? {
    guard case .lines(let lines) = self[component] else { return nil }
    var sum: Rational = 0
    for line in lines where phase == nil || line.phase == phase {
      guard let hours = line.hours else { return nil }
      sum += hours
    }
    return sum
  }
}
