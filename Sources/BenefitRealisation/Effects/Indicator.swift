/// What is measured to see an effect, and which way it shall move.
public struct Indicator: Sendable, Hashable {
  /// What is measured, such as `"handläggningstid per ansökan"`.
  public let name: String
  /// What its values count.
  public let unit: UnitOfMeasure
  /// Which way it shall move.
  public let direction: Direction
  /// What its values are, and so which it can have.
  public let kind: Kind

  /// Which way an indicator shall move.
  public enum Direction: Sendable, Hashable {
    /// Higher is better.
    case increase
    /// Lower is better.
    case decrease
    /// Inside the band, ends included, is as good as it gets.
    case keepWithin(ClosedRange<Rational>)
  }

  /// Names an indicator.
  ///
  /// - Parameters:
  ///   - name: What is measured.
  ///   - unit: What its values count.
  ///   - direction: Which way it shall move.
  ///   - kind: What its values are; by default what the unit says, see ``Kind/init(of:)``.
  public init(name: String, unit: UnitOfMeasure, direction: Direction, kind: Kind? = nil) {
    self.name = name
    self.unit = unit
    self.direction = direction
    self.kind = kind ?? Kind(of: unit)
  }
}
