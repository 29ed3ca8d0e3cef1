/// The value that an indicator shall have reached at a checkpoint.
public struct Target: Sendable, Hashable {
  /// The checkpoint, in months after full operation.
  public let monthsAfterFullOperation: Int
  /// The value to reach, in the indicator's unit.
  public let value: Rational

  /// A value to reach so many months after full operation.
  public init(monthsAfterFullOperation: Int, value: Rational) {
    self.monthsAfterFullOperation = monthsAfterFullOperation
    self.value = value
  }
}
