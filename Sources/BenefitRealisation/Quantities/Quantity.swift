/// An exact value with its unit.
///
/// ```swift
/// try Quantity(1.5, .hours).converted(to: .minutes)  // 90 min
/// ```
public struct Quantity: Sendable, Hashable, CustomStringConvertible {
  /// The value, counted in ``unit``.
  public let value: Rational
  /// What the value counts.
  public let unit: UnitOfMeasure

  /// Pairs a value with its unit.
  public init(_ value: Rational, _ unit: UnitOfMeasure) {
    self.value = value
    self.unit = unit
  }

  /// The same quantity counted in another unit of the same kind.
  ///
  /// - Throws: ``QuantityError/incompatibleUnits(from:to:)`` when there is no fixed factor between the units.
  public func converted(to other: UnitOfMeasure) throws(QuantityError) -> Quantity {
    if unit == other { return self }
    guard let from = unit.scale, let to = other.scale, from.kind == to.kind else {
      throw .incompatibleUnits(from: unit, to: other)
    }
    return Quantity(value * from.factor / to.factor, other)
  }

  /// The value and the unit's symbol, such as `"90 min"`.
  public var description: String { "\(value) \(unit)" }
}

/// What a quantity counts, named by its symbol.
///
/// Minutes, hours and days of 24 hours convert into each other, and so do per cent and shares. Any other symbol,
/// such as `"ärenden"` or `"NKI"`, is a unit of its own.
public struct UnitOfMeasure: Sendable, Hashable, CustomStringConvertible {
  /// The symbol, as it is written after a value.
  public let symbol: String

  /// A unit of the given symbol.
  public init(_ symbol: String) { self.symbol = symbol }

  /// Minutes, `"min"`.
  public static let minutes = UnitOfMeasure("min")
  /// Hours, `"h"`.
  public static let hours = UnitOfMeasure("h")
  /// Calendar days of 24 hours, `"d"`.
  public static let days = UnitOfMeasure("d")
  /// Per cent, `"%"`.
  public static let percent = UnitOfMeasure("%")
  /// A share from 0 to 1, `"1"`.
  public static let share = UnitOfMeasure("1")

  /// Kronor for an hour, `"kr/h"`.
  public static let kronorPerHour = UnitOfMeasure("kr/h")
  /// Hours of a year, `"h/year"`.
  public static let hoursPerYear = UnitOfMeasure("h/year")

  /// The unit's symbol.
  public var description: String { symbol }

  /// A family of units with fixed factors between them.
  enum Kind { case time, proportion }

  /// The unit's family and its size in the family's smallest unit, if it has one.
  var scale: (kind: Kind, factor: Rational)? {
    switch self {
    case .minutes: (.time, 1)
    case .hours: (.time, 60)
    case .days: (.time, 1_440)
    case .percent: (.proportion, 1)
    case .share: (.proportion, 100)
    default: nil
    }
  }
}
