/// When effects are checked: how long after full operation, and how far from that day a measurement still counts.
public struct FollowUpSchedule: Sendable, Hashable {
  /// The checkpoints in months after full operation, rising.
  public let checkpoints: [Int]
  /// How a due date that isn't a working day is moved.
  public let workingDayRule: WorkingDayRule
  /// How many months before the due date a measurement counts.
  public let windowMonthsBefore: Int
  /// How many months after the due date a measurement counts.
  public let windowMonthsAfter: Int
  /// The achievement from which a goal that isn't reached is partly reached.
  public let partlyThreshold: Rational

  /// How certain the interval of a verdict is, all checkpoints that decide taken together.
  public let confidenceLevel: Rational
  /// Which checkpoints decide, and how the risk of a wrong verdict is shared between them.
  public let errorControl: ErrorControl
  /// The budget below which the follow-up takes its light form, see ``FollowUpForm``; `nil` when every one is full.
  public let lightBelow: Money?
  /// The share of a year's benefits that the checks left of a goal may cost before it is a finding, see ``CheckCost``.
  public let checkCostLimit: Rational
  /// The level of the interval at each checkpoint.
  private let levels: [Rational]

  /// Six and twelve months after full operation, on working days, measured from one month before to two months
  /// after, partly reached from 0.8, decided at the last of them with intervals of 95 %.
  public static let standard = FollowUpSchedule(standard: [6, 12])

  private init(standard checkpoints: [Int]) {
    self.checkpoints = checkpoints
    workingDayRule = .nextSwedishWorkingDay
    windowMonthsBefore = 1
    windowMonthsAfter = 2
    partlyThreshold = Rational(8, over: 10)
    confidenceLevel = ConfidenceInterval.standardLevel
    errorControl = .deciding(months: checkpoints[checkpoints.count - 1])
    lightBelow = nil
    checkCostLimit = CheckCost.standardLimit
    levels = checkpoints.map { _ in ConfidenceInterval.standardLevel }
  }

  /// The levels of confidence that a schedule can ask for.
  public static let confidenceLevels: ClosedRange<Rational> = 0.5...0.999

  /// The most checkpoints.
  public static let mostCheckpoints = 60

  /// The longest window to either side, in months.
  public static let longestWindow = 24

  /// A schedule of checkpoints.
  ///
  /// - Parameters:
  ///   - checkpoints: Months after full operation, rising.
  ///   - workingDayRule: How a due date that isn't a working day is moved.
  ///   - windowMonthsBefore: How many months before the due date a measurement counts.
  ///   - windowMonthsAfter: How many months after it.
  ///   - partlyThreshold: The achievement from which a goal is partly reached.
  ///   - confidenceLevel: How certain the interval of a verdict is.
  ///   - errorControl: Which checkpoints decide; the last one where nothing is said.
  ///   - lightBelow: The budget below which the follow-up takes its light form; none where nothing is said.
  ///   - checkCostLimit: The share of a year's benefits that checks may cost before it is a finding.
  /// - Throws: ``InvalidModel`` when there is no checkpoint, one isn't from 1 to 600 months **after** full
  ///   operation, they don't rise, the window is longer than 24 months to a side, the threshold isn't from 0 to 1,
  ///   the level isn't from 0.5 to 0.999, the deciding checkpoint isn't one of the schedule's, an error is to be spent
  ///   over another number of checkpoints than two, the limit of the light form is negative, or that of what checks
  ///   cost isn't from 0 to 1.
  public init(
    checkpoints: [Int], workingDayRule: WorkingDayRule = .nextSwedishWorkingDay, windowMonthsBefore: Int = 1,
    windowMonthsAfter: Int = 2, partlyThreshold: Rational = Rational(8, over: 10),
    confidenceLevel: Rational = ConfidenceInterval.standardLevel, errorControl: ErrorControl? = nil,
    lightBelow: Money? = nil, checkCostLimit: Rational = CheckCost.standardLimit
  ) throws(InvalidModel) {
    var validation = Validation()
    validation.require(!checkpoints.isEmpty, else: .empty, at: "checkpoints")
    validation.require(
      checkpoints.count <= Self.mostCheckpoints,
      else: .tooMany(checkpoints.count, limit: Self.mostCheckpoints), at: "checkpoints")
    let allowed = 1...EffectGoal.furthestCheckpoint
    for (index, months) in checkpoints.enumerated() {
      validation.require(
        allowed.contains(months), else: .countOutOfRange(months, allowed: allowed),
        at: "checkpoints", .index(index))
      if index > 0 {
        let previous = checkpoints[index - 1]
        validation.require(
          previous < months, else: .notRising(previous: previous, next: months), at: "checkpoints", .index(index))
      }
    }
    let window = 0...Self.longestWindow
    validation.require(
      window.contains(windowMonthsBefore), else: .countOutOfRange(windowMonthsBefore, allowed: window),
      at: "windowMonthsBefore")
    validation.require(
      window.contains(windowMonthsAfter), else: .countOutOfRange(windowMonthsAfter, allowed: window),
      at: "windowMonthsAfter")
    validation.require(
      (0...1).contains(partlyThreshold), else: .outOfRange(partlyThreshold, allowed: 0...1),
      at: "partlyThreshold")
    validation.require(
      Self.confidenceLevels.contains(confidenceLevel),
      else: .outOfRange(confidenceLevel, allowed: Self.confidenceLevels), at: "confidenceLevel")
    if let lightBelow {
      validation.require(lightBelow >= .zero, else: .negative(Rational(lightBelow)), at: "lightBelow")
    }
    validation.require(
      (0...1).contains(checkCostLimit), else: .outOfRange(checkCostLimit, allowed: 0...1), at: "checkCostLimit")
    let errorControl = errorControl ?? .deciding(months: checkpoints.last ?? 0)
    switch errorControl {
    case .everyCheckpointAlone: break
    case .deciding(let months):
      validation.require(
        checkpoints.isEmpty || checkpoints.contains(months), else: .unknownCheckpoint(months),
        at: "errorControl", "deciding")
    case .pocock, .obrienFleming:
      validation.require(
        checkpoints.isEmpty || checkpoints.count == 2, else: .notTwoCheckpoints(checkpoints.count),
        at: "errorControl")
    }
    try validation.finish()
    self.checkpoints = checkpoints
    self.workingDayRule = workingDayRule
    self.windowMonthsBefore = windowMonthsBefore
    self.windowMonthsAfter = windowMonthsAfter
    self.partlyThreshold = partlyThreshold
    self.confidenceLevel = confidenceLevel
    self.errorControl = errorControl
    self.lightBelow = lightBelow
    self.checkCostLimit = checkCostLimit
    levels = errorControl.levels(confidence: confidenceLevel, checkpoints: checkpoints.count)
  }

  /// The level of the interval that a verdict at a checkpoint rests on.
  ///
  /// Where the error is spent over two checkpoints it is stricter than ``confidenceLevel``. A checkpoint that isn't the
  /// schedule's has the schedule's level.
  public func confidenceLevel(atMonths months: Int) -> Rational {
    checkpoints.firstIndex(of: months).map { levels[$0] } ?? confidenceLevel
  }
}

extension FollowUpSchedule {
  /// Checkpoints that go on at equal intervals after the first ones.
  ///
  /// ```swift
  /// try FollowUpSchedule(checkpoints: FollowUpSchedule.months([6, 12], thenEvery: 12, until: 60))
  /// // 6, 12, 24, 36, 48 and 60 months after full operation
  /// ```
  ///
  /// Where the schedule isn't told which checkpoint decides, it is the last: name it, such as
  /// ``ErrorControl/deciding(months:)`` 12, where the verdict shouldn't wait for so long.
  ///
  /// - Parameters:
  ///   - first: The first checkpoints in months after full operation, rising.
  ///   - interval: The months between the later ones, counted from the last of the first.
  ///   - last: The month after which there are no more; a checkpoint falls on it when an interval ends there.
  /// - Throws: ``InvalidModel`` with ``ModelFault/countOutOfRange(_:allowed:)`` when the interval or the last month
  ///   isn't from 1 to 600. What the first ones may be, and how many there may be in all, the schedule itself looks at.
  public static func months(
    _ first: [Int] = [6, 12], thenEvery interval: Int, until last: Int
  ) throws(InvalidModel) -> [Int] {
    let allowed = 1...EffectGoal.furthestCheckpoint
    var validation = Validation()
    validation.require(allowed.contains(interval), else: .countOutOfRange(interval, allowed: allowed), at: "thenEvery")
    validation.require(allowed.contains(last), else: .countOutOfRange(last, allowed: allowed), at: "until")
    try validation.finish()
    let start = first.last ?? 0
    return first + (start < last ? Array(stride(from: start, through: last, by: interval).dropFirst()) : [])
  }
}
