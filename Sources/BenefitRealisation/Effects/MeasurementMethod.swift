/// How and on whom a value was measured; two values are comparable when this agrees.
public struct MeasurementMethod: Sendable, Hashable {
  /// How the value was measured, such as `"tidtagning i ärendesystemet"`.
  public let method: String
  /// On whom or what, such as `"alla ansökningar om trygghetslarm"`.
  public let population: String

  /// Names a method and the population it was used on.
  public init(method: String, population: String) {
    self.method = method
    self.population = population
  }
}
