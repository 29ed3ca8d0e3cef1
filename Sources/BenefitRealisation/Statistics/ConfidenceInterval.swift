/// The values that a sample leaves possible, at a level of confidence.
///
/// The ends are kept in twelve significant digits of what is uncertain, so that they are the same on every platform.
public struct ConfidenceInterval: Sendable, Hashable {
  /// The lower end.
  public let lower: Rational
  /// The upper end.
  public let upper: Rational
  /// How often such an interval holds the true value: 0.95 unless said otherwise.
  public let level: Rational
  /// How it was worked out.
  public let method: Method

  /// How an interval was worked out.
  public enum Method: String, Sendable, Hashable, CaseIterable {
    /// One mean, with Student's t.
    case oneSampleT
    /// The difference of two means of different units, with Welch's degrees of freedom.
    case welch
    /// The mean of differences of the same units, with Student's t.
    case pairedT
    /// One proportion, by Wilson's score method.
    case wilson
    /// One proportion, by Wilson's score method with a correction for continuity.
    case wilsonContinuity
    /// One proportion, by Clopper and Pearson's exact method, which is wider than the level asks.
    case clopperPearson
    /// The difference of two proportions, by Newcombe's method 10.
    case newcombe
    /// A rate of events, by Garwood's exact method, which is wider than the level asks.
    case garwood
    /// A difference of rates, or a difference of differences of proportions or rates, by squaring and adding the
    /// distances of the intervals of each.
    case squareAndAdd
    /// A coefficient of a regression, with Student's t.
    case regression

    /// The method in words.
    var label: BilingualText {
      switch self {
      case .oneSampleT: BilingualText(swedish: "Students t för ett medelvärde", english: "Student's t for one mean")
      case .welch: BilingualText(swedish: "Welchs t för två medelvärden", english: "Welch's t for two means")
      case .pairedT:
        BilingualText(swedish: "Students t för parvisa skillnader", english: "Student's t for paired differences")
      case .wilson: BilingualText(swedish: "Wilsons metod", english: "Wilson's method")
      case .wilsonContinuity:
        BilingualText(
          swedish: "Wilsons metod med kontinuitetskorrektion",
          english: "Wilson's method with a correction for continuity")
      case .clopperPearson:
        BilingualText(swedish: "Clopper och Pearsons exakta metod", english: "Clopper and Pearson's exact method")
      case .newcombe: BilingualText(swedish: "Newcombes metod 10", english: "Newcombe's method 10")
      case .garwood: BilingualText(swedish: "Garwoods exakta metod", english: "Garwood's exact method")
      case .squareAndAdd:
        BilingualText(
          swedish: "roten ur summan av de kvadrerade avstånden", english: "root of the sum of the squared distances")
      case .regression: BilingualText(swedish: "Students t för en regression", english: "Student's t for a regression")
      }
    }
  }

  /// The levels of confidence that can be asked for.
  public static let levels: ClosedRange<Rational> = 0.5...0.999999

  /// The level where none is asked for: 0.95.
  public static let standardLevel: Rational = 0.95

  init(_ lower: Rational, _ upper: Rational, level: Rational, method: Method) {
    self.lower = min(lower, upper)
    self.upper = max(lower, upper)
    self.level = level
    self.method = method
  }

  /// Whether a value is one of those left possible, ends included.
  public func contains(_ value: Rational) -> Bool { lower <= value && value <= upper }

  /// The interval in another unit and from another origin: each end × factor + offset.
  func mapped(times factor: Rational, plus offset: Rational = 0) -> ConfidenceInterval {
    ConfidenceInterval(lower * factor + offset, upper * factor + offset, level: level, method: method)
  }

  /// The normal quantile that leaves half of 1 − level above.
  ///
  /// - Precondition: The level is within ``levels``.
  static func normalLimit(_ level: Rational) -> Double {
    NormalDistribution.quantile(upperTail: upperTail(level))
  }

  /// Half of 1 − level.
  ///
  /// - Precondition: The level is within ``levels``.
  static func upperTail(_ level: Rational) -> Double {
    precondition(levels.contains(level), "a level of confidence is from 0.5 to 0.999999")
    return Double((1 - level) / 2)
  }
}
