/// When the accumulated net of a series has come back for good.
public enum Payback: Sendable, Hashable {
  /// At the end of the period with this index, counted from 0.
  case atEnd(ofPeriod: Int)
  /// Not within the series.
  case never

  /// The **last** crossing: the first period after which the accumulated net never goes below zero again.
  ///
  /// A series that dips again after a first crossing isn't paid back there: −100, 120, −80, 30, 30, 30 accumulates
  /// to −100, 20, −60, −30, 0, 30 and is paid back at the end of period 4, not 1. A series that never is below zero
  /// is paid back at the end of period 0. Source: method section 6.
  ///
  /// - Complexity: O(*n*).
  public init(of net: some Collection<Money>) {
    var accumulated = Money.zero
    var lastBelow = -1
    var count = 0
    for amount in net {
      accumulated += amount
      if accumulated < .zero { lastBelow = count }
      count += 1
    }
    self = lastBelow + 1 < count ? .atEnd(ofPeriod: lastBelow + 1) : .never
  }

  /// The same for discounted amounts, before any rounding.
  init(ofDiscounted net: some Sequence<Double>) {
    var (accumulated, lastBelow, count) = (0.0, -1, 0)
    for amount in net {
      accumulated += amount
      if accumulated < 0 { lastBelow = count }
      count += 1
    }
    self = lastBelow + 1 < count ? .atEnd(ofPeriod: lastBelow + 1) : .never
  }
}
