/// What a measured value was worked out from, as far as it is known.
///
/// It stands beside a value whose unit it shares. A complete count (all cases of a month) is no sample of anything
/// else and has no interval; say how many with ``count(_:)``.
public enum Sample: Sendable, Hashable {
  /// Only how many answered or were measured, without their spread: no interval.
  case count(Int)
  /// The value is the mean of so many, with this standard deviation.
  case mean(Spread)
  /// The value is the share of successes.
  case proportion(Proportion)
  /// The value is the baseline plus the mean of so many differences of the same units, with the differences' standard
  /// deviation.
  case paired(Spread)
  /// The value is the rate of so many events in an exposure.
  case events(EventCount)

  /// How many values there are, and how they spread.
  public struct Spread: Sendable, Hashable {
    /// How many; from 2 to 10⁹.
    public let count: Int
    /// Their standard deviation, with the divisor n − 1; not negative.
    public let standardDeviation: Rational

    /// The most values or answers of a sample.
    public static let most = 1_000_000_000

    /// A spread that an interval can be worked out from.
    ///
    /// - Throws: ``InvalidModel`` when there are fewer than two values or more than 10⁹, or the standard deviation is
    ///   negative.
    public init(count: Int, standardDeviation: Rational) throws(InvalidModel) {
      var validation = Validation()
      let allowed = 2...Self.most
      validation.require(allowed.contains(count), else: .countOutOfRange(count, allowed: allowed), at: "n")
      validation.require(
        !standardDeviation.isNegative, else: .negative(standardDeviation), at: "standardDeviation")
      try validation.finish()
      self.count = count
      self.standardDeviation = standardDeviation
    }

    /// Whether all values are equal, so that they say nothing of how much another one may differ.
    public var isZero: Bool { standardDeviation == 0 }
  }

  /// How many answered or were measured; of events, how many they are.
  public var count: Int {
    switch self {
    case .count(let count): count
    case .mean(let spread), .paired(let spread): spread.count
    case .proportion(let proportion): proportion.count
    case .events(let count): count.events
    }
  }
}

extension Sample {
  /// Notes what is wrong with a sample beside a value.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - unit: What the value counts; successes need per cent or a share, and events neither those nor a time.
  ///   - canBePaired: Whether there is an earlier value that a paired sample's differences start from.
  ///   - steps: The sample's place.
  ///   - validation: Gathers the problems.
  func validate(
    beside value: Rational, in unit: UnitOfMeasure, canBePaired: Bool, at steps: [ModelPath.Step],
    into validation: inout Validation
  ) {
    switch self {
    case .mean: break
    case .count(let count):
      validation.require(count >= 0, else: .negative(Rational(count)), at: steps.dropLast() + ["respondents"])
    case .paired:
      validation.require(canBePaired, else: .pairedWithNothing, at: steps)
    case .proportion(let proportion):
      guard let whole = unit.wholeOfProportion else {
        validation.require(false, else: .proportionOfUnit(unit), at: steps)
        return
      }
      let difference = (proportion.share * whole - value).magnitude
      validation.require(
        difference <= whole / 200,
        else: .proportionDisagrees(value: value, successes: proportion.successes, of: proportion.count), at: steps)
    case .events(let count):
      guard unit.scale == nil else {
        validation.require(false, else: .eventsOfUnit(unit), at: steps)
        return
      }
      validation.require(
        (count.rate - value).magnitude <= count.rate / 200,
        else: .eventsDisagree(value: value, events: count.events, exposure: count.exposure), at: steps)
    }
  }
}

extension UnitOfMeasure {
  /// What all of a whole is in the unit; `nil` where it counts something else than a proportion.
  var wholeOfProportion: Rational? {
    switch self {
    case .percent: 100
    case .share: 1
    default: nil
    }
  }
}
