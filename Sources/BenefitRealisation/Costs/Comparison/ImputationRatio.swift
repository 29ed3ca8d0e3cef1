/// How much a component costs for each krona of external cost, for initiatives that didn't count it.
///
/// What is imputed by a ratio is never mixed with what was reported.
public struct ImputationRatio: Sendable, Hashable {
  /// The component that the ratio stands in for.
  public let component: CostComponent
  /// The component's amount for each krona of external cost.
  public let perExternalKrona: Rational
  /// Where the ratio comes from: a decision, a study, or the initiatives that it was learnt from.
  public let origin: String

  /// A ratio with its origin.
  ///
  /// - Throws: ``InvalidModel`` when the ratio is negative or above 100, it stands in for external costs themselves, or
  ///   the origin is empty.
  public init(component: CostComponent, perExternalKrona: Rational, origin: String) throws(InvalidModel) {
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
    self.origin = origin
  }
}
