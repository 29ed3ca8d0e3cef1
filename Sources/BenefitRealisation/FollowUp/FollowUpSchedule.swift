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

  /// Six and twelve months after full operation, on working days, measured from one month before to two months
  /// after, partly reached from 0.8.
  public static let standard = FollowUpSchedule(standard: [6, 12])

  private init(standard checkpoints: [Int]) {
    self.checkpoints = checkpoints
    workingDayRule = .nextSwedishWorkingDay
    windowMonthsBefore = 1
    windowMonthsAfter = 2
    partlyThreshold = Rational(8, over: 10)
  }

  /// The most checkpoints.
  public static let mostCheckpoints = 60

  /// The longest window to either side, in months.
  public static let longestWindow = 24

  /// A schedule of checkpoints.
  ///
  /// - Throws: ``InvalidModel`` when there is no checkpoint, one isn't from 1 to 600 months **after** full
  ///   operation, they don't rise, the window is longer than 24 months to a side, or the threshold isn't from 0 to 1.
  public init(
    checkpoints: [Int], workingDayRule: WorkingDayRule = .nextSwedishWorkingDay, windowMonthsBefore: Int = 1,
    windowMonthsAfter: Int = 2, partlyThreshold: Rational = Rational(8, over: 10)
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
    try validation.finish()
    self.checkpoints = checkpoints
    self.workingDayRule = workingDayRule
    self.windowMonthsBefore = windowMonthsBefore
    self.windowMonthsAfter = windowMonthsAfter
    self.partlyThreshold = partlyThreshold
  }
}
