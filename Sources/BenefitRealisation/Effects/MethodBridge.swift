/// A bridge from another method, population or unit to that of a goal's baseline.
public struct MethodBridge: Sendable, Hashable {
  /// The way of measuring that it leads from.
  public let from: MeasurementMethod
  /// The unit that it leads from; `nil` for the indicator's own.
  public let unit: UnitOfMeasure?
  /// How values are converted.
  public let bridge: ValueBridge

  /// A bridge from a way of measuring to the baseline's.
  public init(from: MeasurementMethod, unit: UnitOfMeasure? = nil, bridge: ValueBridge) {
    self.from = from
    self.unit = unit
    self.bridge = bridge
  }
}
