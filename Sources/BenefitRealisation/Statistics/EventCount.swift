/// So many events, such as incidents or complaints, in so much exposure.
///
/// ```swift
/// let incidents = try EventCount(events: 7)                // in the one period that is measured
/// let complaints = try EventCount(events: 14, in: 3.5)     // in 3 500 cases, told per 1 000: 4
/// ```
///
/// Intervals take the events to come independently of each other at an even rate, as a Poisson process does. Where they
/// come in clusters the true value is less sure than the interval says; ``isOverdispersed`` tells when the periods show
/// it.
public struct EventCount: Sendable, Hashable {
  /// How many events; from 0 to 10⁹.
  public let events: Int
  /// How much time, how many cases or what else they were counted over, in what one unit of the value stands for; 1 for
  /// a count that is told as it is.
  public let exposure: Rational
  /// The events of each of several equally long parts of the exposure, in order; empty where nobody has said.
  public let byPeriod: [Int]

  /// What an exposure may be.
  public static let exposures: ClosedRange<Rational> = 0.000_001...1_000_000_000

  /// The most periods.
  public static let mostPeriods = 600

  /// So many events.
  ///
  /// - Parameters:
  ///   - events: How many.
  ///   - exposure: What they were counted over, in what one unit of the value stands for.
  ///   - byPeriod: How they fall on equally long parts of it, if that is known.
  /// - Throws: ``InvalidModel`` when the events are negative or more than 10⁹, the exposure isn't among ``exposures``,
  ///   or there are periods that are fewer than two, more than 600, negative, or don't add up to the events.
  public init(events: Int, in exposure: Rational = 1, byPeriod: [Int] = []) throws(InvalidModel) {
    var validation = Validation()
    let allowed = 0...Sample.Spread.most
    validation.require(allowed.contains(events), else: .countOutOfRange(events, allowed: allowed), at: "events")
    validation.require(
      Self.exposures.contains(exposure), else: .outOfRange(exposure, allowed: Self.exposures), at: "exposure")
    validation.require(
      byPeriod.isEmpty || (2...Self.mostPeriods).contains(byPeriod.count),
      else: .countOutOfRange(byPeriod.count, allowed: 2...Self.mostPeriods), at: "byPeriod")
    var total = 0
    for (index, count) in byPeriod.prefix(Self.mostPeriods).enumerated() {
      validation.require(
        allowed.contains(count), else: .countOutOfRange(count, allowed: allowed), at: "byPeriod", .index(index))
      total += min(max(count, -Sample.Spread.most), Sample.Spread.most)
    }
    validation.require(
      byPeriod.isEmpty || total == events || byPeriod.count > Self.mostPeriods,
      else: .periodsDisagree(total: total, events: events), at: "byPeriod")
    try validation.finish()
    self.events = events
    self.exposure = exposure
    self.byPeriod = byPeriod
  }

  /// The events for one unit of exposure, which is the value that stands beside them.
  public var rate: Rational { Rational(events) / exposure }

  /// The interval of the true rate by Garwood's exact method.
  ///
  /// ```swift
  /// try EventCount(events: 0).interval()  // 0 to 3.689: none seen doesn't show that none will come
  /// try EventCount(events: 7).interval()  // 2.814 to 14.42
  /// ```
  ///
  /// The ends of the number of events are the half quantiles of chi-square with 2 × events and 2 × events + 2 degrees
  /// of freedom, divided by the exposure. It holds the true rate at least as often as the level says. Source: F.
  /// Garwood, *Fiducial limits for the Poisson distribution* (1936).
  ///
  /// - Precondition: The level is within ``ConfidenceInterval/levels``.
  /// - Complexity: O(√events), at most 100 steps.
  public func interval(level: Rational = ConfidenceInterval.standardLevel) -> ConfidenceInterval {
    let ends = Self.limits(events: Double(events), upperTail: ConfidenceInterval.upperTail(level))
    return ConfidenceInterval(
      Rational(twelveDigitsOf: ends.lower) / exposure, Rational(twelveDigitsOf: ends.upper) / exposure, level: level,
      method: .garwood)
  }

  /// The ends of Garwood's interval of the expected number of events, with so much probability beyond each.
  static func limits(events: Double, upperTail tail: Double) -> (lower: Double, upper: Double) {
    (events == 0 ? 0 : GammaDistribution.quantile(tail, events), GammaDistribution.quantile(1 - tail, events + 1))
  }

  /// This rate less another one, counted apart from it, by squaring and adding the distances of Garwood's ends.
  ///
  /// Like the two intervals that it is made of it holds the true difference at least as often as the level says.
  /// Source: G. Zou and A. Donner, *Construction of confidence limits about effect measures* (2008).
  ///
  /// - Precondition: The level is within ``ConfidenceInterval/levels``.
  public func change(
    from baseline: EventCount, level: Rational = ConfidenceInterval.standardLevel
  ) -> ConfidenceInterval {
    .difference(
      rate, interval(level: level), baseline.rate, baseline.interval(level: level), method: .squareAndAdd)
  }

  /// How many times more the counts of the periods vary than independent events would: variance / mean, with the
  /// divisor n − 1; `nil` without periods or events.
  public var dispersionIndex: Rational? {
    guard !byPeriod.isEmpty, events > 0, let summary = MeanSummary(byPeriod.map { Rational($0) }) else { return nil }
    return summary.variance / summary.mean
  }

  /// Whether the periods vary more than independent events at an even rate would in 95 % of cases, by the index of
  /// dispersion: (n − 1) × index against chi-square with n − 1 degrees of freedom.
  ///
  /// Source: R. A. Fisher, *Statistical Methods for Research Workers* (1925).
  public var isOverdispersed: Bool {
    guard let dispersionIndex else { return false }
    let degrees = Double(byPeriod.count - 1)
    return GammaDistribution.tails(degrees * Double(dispersionIndex) / 2, degrees / 2).upper < 0.05
  }
}
