/// How much a component costs for each krona of external cost, for initiatives that didn't count it.
///
/// What is imputed by a ratio is never mixed with what was reported.
public struct ImputationRatio: Sendable, Hashable {
  /// The component that the ratio stands in for.
  public let component: CostComponent
  /// The component's amount for each unit of currency of external cost.
  public let perExternalKrona: Rational
  /// The category that the ratio is for; `nil` for all.
  public let category: Category?
  /// The phase whose external costs the ratio is multiplied by; `nil` for all phases.
  public let phase: CostPhase?
  /// Where the ratio comes from: a decision, a study, or the initiatives that it was learnt from.
  public let origin: String

  /// A ratio with its origin.
  ///
  /// - Throws: ``InvalidModel`` when the ratio is negative or above 100, it stands in for external costs themselves, or
  ///   the origin is empty.
  public init(
    component: CostComponent, perExternalKrona: Rational, category: Category? = nil, phase: CostPhase? = nil,
    origin: String
  ) throws(InvalidModel) {
    var validation = Validation()
    let allowed: ClosedRange<Rational> = 0...100
    validation.require(
      allowed.contains(perExternalKrona), else: .outOfRange(perExternalKrona, allowed: allowed),
      at: "perExternalKrona")
    validation.require(component != .external, else: .wrongKindOfAmount(.external), at: "component")
    validation.require(!origin.isEmpty, else: .missingText, at: "origin")
    try validation.finish()
    self.component = component
    self.perExternalKrona = perExternalKrona
    self.category = category
    self.phase = phase
    self.origin = origin
  }

  /// Whether another ratio stands in for the same amounts.
  func isRival(of other: ImputationRatio) -> Bool { component == other.component && category == other.category }

  /// The ratio of a list that applies to a component of a statement: one for its category before one for all.
  static func applying(
    to component: CostComponent, of statement: CostStatement, among ratios: [ImputationRatio]
  ) -> ImputationRatio? {
    let candidates = ratios.filter { $0.component == component }
    return candidates.first { $0.category != nil && $0.category == statement.mainCategory }
      ?? candidates.first { $0.category == nil }
  }
}
