/// A figure that either has a value or says why it has none.
///
/// It stands wherever a formula can fail to have a value: a ratio to no costs, a progress towards a target that
/// equals the baseline, a realised benefit that nobody has measured. It is never 0, infinity or NaN instead.
public enum Figure<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The figure has this value.
  case value(Value)
  /// The figure isn't defined, for this reason.
  case notDefined(because: NotDefined)

  /// The value, or `nil` when the figure isn't defined; ask the case for the reason.
  public var value: Value? {
    switch self {
    case .value(let value): value
    case .notDefined: nil
    }
  }

  /// The reason, or `nil` when the figure has a value.
  var reason: NotDefined? {
    switch self {
    case .value: nil
    case .notDefined(let reason): reason
    }
  }

  /// The figure with its value turned into another; the reason stays when there is none.
  public func map<Other>(_ transform: (Value) -> Other) -> Figure<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .notDefined(let reason): .notDefined(because: reason)
    }
  }
}

/// Why a figure has no value.
public enum NotDefined: String, Sendable, Hashable, CaseIterable {
  /// A ratio to costs, where the present value of the costs is zero.
  case costsAreZero
  /// A ratio to costs, where the present value of the costs is a credit.
  case costsAreNegative
  /// A progress from baseline to target, where the two are equal.
  case targetEqualsBaseline
  /// A goal to keep within a band has no distance to cover, so no progress and no ratio.
  case goalIsABand
  /// The goal has no baseline.
  case noBaseline
  /// The goal has no target to plan towards.
  case noTarget
  /// No usable measurement has been made.
  case notMeasured
  /// What has been measured can't be compared with the baseline.
  case notComparable
  /// The interval of what was measured lies on both sides of the target.
  case intervalOnBothSides
  /// The plan had hardly left the baseline on the day of the measurement.
  case plannedChangeTooSmall
  /// No outcome has been reported.
  case noOutcome
  /// Full operation hasn't been reached.
  case notInOperation
  /// The use isn't followed up by a goal.
  case useNotFollowedUp
  /// The use isn't above zero, so effect per use can't be told from it.
  case nothingUsed
  /// No benefit is computed from such a factor.
  case noSuchFactor
  /// No effect goal follows the benefit up.
  case noGoal
  /// No benefit calculation has been made.
  case noCalculation
  /// No benefit of the calculation is valued in money.
  case noMonetisedBenefit
  /// Nobody has counted the cost.
  case notCounted
  /// There is nothing planned to take a share of.
  case noPotential
  /// The first step of a chain is no part of a step before it.
  case noStepBefore
  /// The amount is beyond what a line may be, see ``Money/limit``.
  case amountOutOfRange
  /// All flows come in, or all go out.
  case noSignChange
  /// The flows cancel on every date, so that any rate would do.
  case netIsZero
  /// No rate above −100 % makes the present value zero.
  case noInternalRate
  /// The rates that make the present value zero lie too close to each other to be told apart.
  case ratesTooClose
  /// The accumulated net stays below zero at the end of the series.
  case neverPaidBack
  /// A growth rate needs a first and a last value above zero.
  case valuesNotPositive
  /// Nobody has said what the value was worked out from, so it has no interval.
  case noSample
  /// All values of the sample are equal, so it has no interval.
  case zeroSpread
  /// Events are counted over an exposure, so a number of measured says nothing of what can be seen.
  case eventsNotSampled
  /// The series has too few points to tell a change from its spread.
  case tooFewPoints
  /// Nobody answered in both rounds.
  case noSameRespondents
  /// No change that can come about is large enough to be detected with so few.
  case notDetectable

  /// The reason in plain words.
  public var text: BilingualText {
    switch self {
    case .costsAreZero:
      BilingualText(swedish: "kostnaderna är noll", english: "the costs are zero")
    case .costsAreNegative:
      BilingualText(swedish: "kostnaderna är negativa", english: "the costs are negative")
    case .targetEqualsBaseline:
      BilingualText(
        swedish: "målvärdet är lika med nollmätningen", english: "the target equals the baseline")
    case .goalIsABand:
      BilingualText(
        swedish: "målet är att hålla sig inom ett intervall", english: "the goal is to keep within a band")
    case .noBaseline:
      BilingualText(swedish: "nollmätning saknas", english: "there is no baseline")
    case .noTarget:
      BilingualText(swedish: "målvärde saknas", english: "there is no target")
    case .notMeasured:
      BilingualText(
        swedish: "ingen användbar mätning finns", english: "there is no usable measurement")
    case .notComparable:
      BilingualText(
        swedish: "mätningen är inte jämförbar med nollmätningen",
        english: "the measurement can't be compared with the baseline")
    case .intervalOnBothSides:
      BilingualText(
        swedish: "intervallet ligger på båda sidor om målvärdet",
        english: "the interval lies on both sides of the target")
    case .plannedChangeTooSmall:
      BilingualText(
        swedish: "planen hade knappt lämnat nollmätningen på mätdagen",
        english: "the plan had hardly left the baseline on the day of measurement")
    case .noOutcome:
      BilingualText(swedish: "inget utfall är rapporterat", english: "no outcome has been reported")
    case .notInOperation:
      BilingualText(swedish: "full drift är inte nådd", english: "full operation hasn't been reached")
    case .useNotFollowedUp:
      BilingualText(swedish: "användningen följs inte upp", english: "the use isn't followed up")
    case .nothingUsed:
      BilingualText(
        swedish: "ingenting används, så effekt per användning kan inte sägas",
        english: "nothing is used, so the effect per use can't be told")
    case .noSuchFactor:
      BilingualText(
        swedish: "ingen nytta räknas ur en sådan faktor", english: "no benefit is computed from such a factor")
    case .noGoal:
      BilingualText(
        swedish: "inget effektmål följer upp nyttan", english: "no effect goal follows the benefit up")
    case .noCalculation:
      BilingualText(swedish: "nyttokalkyl saknas", english: "there is no benefit calculation")
    case .noMonetisedBenefit:
      BilingualText(
        swedish: "ingen nytta är värderad i pengar", english: "no benefit is valued in money")
    case .notCounted:
      BilingualText(swedish: "inte räknad", english: "not counted")
    case .noStepBefore:
      BilingualText(swedish: "inget steg kommer före", english: "no step comes before it")
    case .noPotential:
      BilingualText(swedish: "ingen nytta är planerad", english: "no benefit is planned")
    case .amountOutOfRange:
      BilingualText(swedish: "beloppet är orimligt stort", english: "the amount is out of range")
    case .noSignChange:
      BilingualText(
        swedish: "alla betalningar har samma tecken", english: "all flows have the same sign")
    case .netIsZero:
      BilingualText(
        swedish: "betalningarna tar ut varandra varje dag", english: "the flows cancel on every date")
    case .noInternalRate:
      BilingualText(
        swedish: "ingen ränta ger nuvärdet noll", english: "no rate makes the present value zero")
    case .ratesTooClose:
      BilingualText(
        swedish: "räntorna ligger för nära varandra för att skiljas åt",
        english: "the rates are too close to be told apart")
    case .neverPaidBack:
      BilingualText(swedish: "betalas aldrig tillbaka", english: "never paid back")
    case .valuesNotPositive:
      BilingualText(
        swedish: "första och sista värdet måste vara över noll", english: "the first and last value must be above zero")
    case .noSample:
      BilingualText(swedish: "underlagets storlek och spridning saknas", english: "the sample isn't described")
    case .zeroSpread:
      BilingualText(swedish: "underlagets spridning är noll", english: "the sample's spread is zero")
    case .eventsNotSampled:
      BilingualText(
        swedish: "händelser räknas över tid, inte ur ett antal mätta",
        english: "events are counted over time, not out of a number measured")
    case .tooFewPoints:
      BilingualText(swedish: "serien har för få punkter", english: "the series has too few points")
    case .noSameRespondents:
      BilingualText(swedish: "ingen har svarat båda gångerna", english: "nobody answered in both rounds")
    case .notDetectable:
      BilingualText(
        swedish: "underlaget är för litet för att någon förändring ska kunna upptäckas",
        english: "the sample is too small for any change to be detected")
    }
  }
}
