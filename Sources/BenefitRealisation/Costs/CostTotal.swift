/// Which components of a cost have been counted at all.
public struct CostScope: Sendable, Hashable {
  /// The components that have been counted, with lines or declared none.
  public let counted: Set<CostComponent>

  /// A scope in which exactly these components have been counted.
  public init(counted: Set<CostComponent>) { self.counted = counted }

  /// Whether every component has been counted.
  public var isComplete: Bool { counted.count == CostComponent.allCases.count }

  /// The components that nobody has counted, in the order of the components.
  public var notCounted: [CostComponent] { CostComponent.allCases.filter { !counted.contains($0) } }
}

/// A sum of costs that says what it covers.
///
/// There is no sum of a cost model without its scope: two totals mean the same only when their scopes are equal.
public struct CostTotal: Sendable, Hashable {
  /// The sum of what has been counted.
  public let amount: Money
  /// What has been counted.
  public let scope: CostScope
}

extension CostModel {
  /// Which components have been counted.
  public var scope: CostScope {
    CostScope(counted: Set(CostComponent.allCases.filter { self[$0] != .notCounted }))
  }

  /// The sum of all lines over all their months, with its scope.
  public var total: CostTotal { total { _, _ in true } }

  /// The sum of the lines that satisfy a condition, with the model's scope.
  ///
  /// ```swift
  /// costs.total { component, line in line.phase == .operation }
  /// ```
  public func total(where isCounted: (CostComponent, CostLine) -> Bool) -> CostTotal {
    let amounts = lines.filter { isCounted($0.component, $0.line) }.map(\.line.amounts.total)
    return CostTotal(amount: amounts.total(), scope: scope)
  }

  /// The sum of one component: zero when declared none, `nil` when not counted.
  public func total(of component: CostComponent) -> Money? {
    switch self[component] {
    case .lines(let lines): lines.map(\.amounts.total).total()
    case .none: .zero
    case .notCounted: nil
    }
  }

  /// The part of the total that an account of external costs alone would hide: everything else over everything.
  ///
  /// 824 225.35 kr of own hours beside 1 000 000 kr of purchases is a hidden share of 45.18 %. Source: method
  /// section 4.
  public var shareBeyondExternal: Figure<Rational> {
    let all = total.amount
    guard all != .zero else { return .notDefined(because: .costsAreZero) }
    return .value(1 - Rational(total(of: .external) ?? .zero) / Rational(all))
  }
}
