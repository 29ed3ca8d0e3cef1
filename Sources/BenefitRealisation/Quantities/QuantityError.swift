/// An amount, in major units, whose magnitude is beyond ``Money/limit``.
public struct AmountOutOfRange: Error, Sendable, Hashable {
  /// The exact amount in major units.
  public let amount: Rational
}

/// Why an amount can't be split or a quantity can't be converted.
public enum QuantityError: Error, Sendable, Hashable {
  /// A share or weight of a split is negative.
  case negativeWeight(index: Int, weight: Rational)
  /// A split has no weights, or all of them are zero.
  case noWeight
  /// Two units measure different things, so one can't be turned into the other.
  case incompatibleUnits(from: UnitOfMeasure, to: UnitOfMeasure)
}
