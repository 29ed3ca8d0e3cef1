/// Components of a cost: those that have been counted, or those that a comparison is made over.
public struct CostScope: Sendable, Hashable {
  /// The components.
  public let components: Set<CostComponent>

  /// All four components.
  public static let everything = CostScope(Set(CostComponent.allCases))

  /// A scope of these components.
  public init(_ components: Set<CostComponent>) { self.components = components }

  /// Whether all four components are in the scope.
  public var isComplete: Bool { self == .everything }

  /// The components that aren't in the scope, in the order of the components.
  public var missing: [CostComponent] { CostComponent.allCases.filter { !components.contains($0) } }

  /// The components that are in both scopes.
  public func intersection(_ other: CostScope) -> CostScope { CostScope(components.intersection(other.components)) }
}

extension CostScope {
  /// The components of the scope that another one lacks, in the order of the components.
  func missing(from other: CostScope) -> [CostComponent] {
    CostComponent.allCases.filter { components.contains($0) && !other.components.contains($0) }
  }
}
