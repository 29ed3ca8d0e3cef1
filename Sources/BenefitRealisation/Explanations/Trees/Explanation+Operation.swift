extension Explanation {
  /// How a value comes from its parts.
  public enum Operation: Sendable, Hashable {
    /// The model states it, or it isn't defined; it has no parts.
    case stated
    /// The parts that are known, added; where none is known, the first one's reason.
    case sum
    /// What has been reported and what is still to come by the plan, added; a change of the one for the other is told
    /// as one change.
    case reportedAndRemaining
    /// The first part less all the others.
    case difference
    /// The distance between the two parts.
    case distance
    /// The parts multiplied.
    case product
    /// The first part divided by the second.
    case quotient(Denominator)
    /// The parts are rates and years in turn: 1 / ((1 + rate)^years × …).
    case discountFactor
    /// The parts are a rate and a number of years: what 1 has grown to, each year rounded to nine decimals.
    case growthIndex
    /// The parts accumulated; the value is the end of the first period after which the sum never is below zero, when
    /// the first period is this month and each is one month long.
    case lastCrossing(from: Month)
    /// The yearly rates at which the present value of the parts is zero, with so many parts to a year.
    case zeroRate(periodsPerYear: Int)
    /// The first part divided by the second where that is from 0 to 1: the share of the planned use that is needed.
    case breakEven
    /// The square root of the part.
    case squareRoot
    /// The square root of the sum of the parts' squares.
    case rootOfSquares
    /// Student's t: the parts are a level of confidence and the degrees of freedom.
    case studentQuantile
    /// The normal distribution's quantile: the part is a level of confidence.
    case normalQuantile
    /// Welch and Satterthwaite's degrees of freedom: the parts are each group's squared error and number less 1 in
    /// turn.
    case welchDegrees
    /// An end of Wilson's interval: the parts are successes, number and the normal distribution's quantile.
    case wilson(End)
    /// An end of Garwood's interval of an expected number of events: the parts are the events and a level of
    /// confidence.
    case garwood(End)
    /// The part, or the bound that it is beyond; either may be missing.
    case held(from: Rational?, to: Rational?)
    /// The part where it is within the bounds, either of which may be missing; beyond them there is no value, and the
    /// answer says so.
    case accepted(from: Rational?, to: Rational?)

    /// An end of an interval.
    public enum End: String, Sendable, Hashable, CaseIterable {
      /// The lower end.
      case lower
      /// The upper end.
      case upper
    }

    /// What a quotient's second part is, which decides when the quotient isn't defined.
    public enum Denominator: String, Sendable, Hashable, CaseIterable {
      /// A number that is never zero.
      case number
      /// Costs: not defined at zero and below.
      case costs
      /// The costs that a share is taken of: not defined at zero.
      case whole
      /// The way from the baseline to the target: not defined at zero.
      case distance
      /// What is planned: not defined at zero and below.
      case potential
      /// The hours of the step before: not defined at zero.
      case step
    }
  }
}

extension Explanation.Operation.Denominator {
  /// Why there is no quotient to such a denominator, or `nil` when there is one.
  func reason(at value: Rational) -> NotDefined? {
    switch self {
    case .number: nil
    case .costs: value == 0 ? .costsAreZero : value < 0 ? .costsAreNegative : nil
    case .whole: value == 0 ? .costsAreZero : nil
    case .distance: value == 0 ? .targetEqualsBaseline : nil
    case .potential: value <= 0 ? .noPotential : nil
    case .step: value == 0 ? .noPotential : nil
    }
  }
}
