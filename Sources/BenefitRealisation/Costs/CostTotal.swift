/// A cost asked for over components that nobody has counted.
public struct NotCounted: Error, Sendable, Hashable {
  /// The components without a count, in the order of the components.
  public let components: [CostComponent]

  /// Names the components without a count.
  public init(components: [CostComponent]) { self.components = components }
}

/// A sum of costs, component by component, that knows which components have been counted.
///
/// It has no bare amount. An amount is had by naming the components that it shall cover, and a component that nobody
/// has counted is an error, not zero. Amounts over the same components are comparable; others can't be mixed up by
/// accident.
///
/// ```swift
/// try costs.total.amount(over: .everything)             // throws: internal hours aren't counted
/// try costs.total.amount(over: CostScope([.external]))  // the external costs
/// ```
///
/// Source: method section 4.
public struct CostTotal: Sendable, Hashable {
  private let amounts: [CostComponent: Money]

  /// The sums of the counted components; a component that isn't named hasn't been counted.
  init(_ amounts: [CostComponent: Money]) { self.amounts = amounts }

  /// What has been counted.
  public var scope: CostScope { CostScope(Set(amounts.keys)) }

  /// The sum of one component: zero when declared none, `nil` when nobody has counted it.
  public subscript(component: CostComponent) -> Money? { amounts[component] }

  /// The sum over exactly these components.
  ///
  /// - Throws: ``NotCounted`` naming each component of the scope that nobody has counted; all components for an empty
  ///   scope, since an amount of nothing isn't an amount.
  public func amount(over scope: CostScope) throws(NotCounted) -> Money {
    if scope.components.isEmpty { throw NotCounted(components: CostComponent.allCases) }
    let missing = scope.missing(from: self.scope)
    if !missing.isEmpty { throw NotCounted(components: missing) }
    return sum(over: scope)
  }

  /// The whole cost; not defined while a component hasn't been counted.
  public var whole: Figure<Money> {
    scope.isComplete ? .value(sum(over: scope)) : .notDefined(because: .notCounted)
  }

  /// The part that an account of external costs alone would hide: everything else counted over everything counted.
  ///
  /// 824 225.35 kr of own hours beside 1 000 000 kr of purchases is a hidden share of 45.18 %. It isn't defined before
  /// both external costs and own hours are counted; where substitutes or overhead aren't, it is a floor. Source: method
  /// section 4.
  public var shareBeyondExternal: Figure<Rational> {
    guard let external = self[.external], self[.internalHours] != nil else { return .notDefined(because: .notCounted) }
    let all = sum(over: scope)
    guard all != .zero else { return .notDefined(because: .costsAreZero) }
    return .value(1 - Rational(external) / Rational(all))
  }

  /// The sum over the components that have been counted, for use where the scope goes with it.
  func sum(over scope: CostScope) -> Money {
    scope.components.reduce(.zero) { $0 + (amounts[$1] ?? .zero) }
  }
}

extension CostModel {
  /// Which components have been counted.
  public var scope: CostScope {
    CostScope(Set(CostComponent.allCases.filter { self[$0] != .notCounted }))
  }

  /// The sum of all lines over all their months, by component.
  public var total: CostTotal { sums(of: \.amounts.total) }

  /// The sum over the months of a range, or over all months, of the lines that satisfy a condition, by component.
  ///
  /// ```swift
  /// costs.total { $0.phase == .operation }
  /// costs.total(in: january2025...december2025)
  /// ```
  public func total(
    in months: ClosedRange<Month>? = nil, where isCounted: (CostLine) -> Bool = { _ in true }
  ) -> CostTotal {
    sums(of: { line in
      guard isCounted(line) else { return .zero }
      return months.map { line.amounts.total(in: $0) } ?? line.amounts.total
    })
  }

  /// The months from the first line's first to the last line's last; `nil` without lines.
  public var months: ClosedRange<Month>? {
    let ranges = lines.map(\.line.amounts.months)
    guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() else { return nil }
    return first...last
  }

  private func sums(of amount: (CostLine) -> Money) -> CostTotal {
    var sums: [CostComponent: Money] = [:]
    for component in CostComponent.allCases {
      switch self[component] {
      case .lines(let lines): sums[component] = lines.map(amount).total()
      case .none: sums[component] = .zero
      case .notCounted: break
      }
    }
    return CostTotal(sums)
  }
}
