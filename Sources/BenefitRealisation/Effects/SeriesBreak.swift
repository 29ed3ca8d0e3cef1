/// A date from which a goal's values aren't comparable with those before it, such as a reorganisation.
public struct SeriesBreak: Sendable, Hashable {
  /// The first day on which values are of the new kind.
  public let date: CalendarDate
  /// What happened.
  public let reason: String
  /// How later values are made comparable with those before; `nil` when nobody has said.
  public let bridge: ValueBridge?

  /// A break of a series.
  public init(on date: CalendarDate, because reason: String, bridge: ValueBridge? = nil) {
    self.date = date
    self.reason = reason
    self.bridge = bridge
  }
}
