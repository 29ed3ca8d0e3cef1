/// Effect checks of many goals in flat columns: the form for services with thousands of goals.
///
/// ```swift
/// // In full operation on 2024-09-01 and 2024-10-02, measured on the days that the checks are due.
/// let goals = try EffectCheckColumns(
///   baselines: [45, 120], fullOperations: [19_967, 19_998],
///   checkpoints: [.init(months: 6, targets: [10, 200])], rules: CheckRules(.standard), asOf: CalendarDate("2025-06-01")!)
/// let measurements = try MeasurementColumns(goals: [1, 0], days: [20_180, 20_150], values: [200, 17])
/// try goals.states(of: measurements)  // [.measured(step: 3), .measured(step: 4)]: partly and achieved
/// ```
///
/// Each state is the one that ``EffectCheck`` gives of the same goal, in exact arithmetic. Goals without a baseline or
/// to keep within a band are ``EffectCheck``'s alone. The direction of a goal is that from its baseline to its target.
public struct EffectCheckColumns: Sendable, Hashable {
  /// The value of each goal before the change.
  public let baselines: [Double]
  /// The day number of each goal's full operation, see ``CalendarDate/dayNumber``.
  public let fullOperations: [Int32]
  /// When the goals are checked, and what against.
  public let checkpoints: [Checkpoint]
  /// The rules.
  public let rules: CheckRules
  /// The date of the judgement; later measurements aren't looked at.
  public let asOf: CalendarDate

  /// A checkpoint of all goals.
  public struct Checkpoint: Sendable, Hashable {
    /// The checkpoint, in months after full operation.
    public let months: Int
    /// The target of each goal.
    public let targets: [Double]
    /// How much of the way from the baseline to the target is to be gone by then: above 0, at most 1.
    public let share: Rational

    /// A checkpoint of all goals.
    ///
    /// - Parameters:
    ///   - months: From 1 to 600 months after full operation.
    ///   - targets: The target of each goal.
    ///   - share: How much of the way to the target is to be gone by then; all of it where nothing is said.
    public init(months: Int, targets: [Double], share: Rational = 1) {
      (self.months, self.targets, self.share) = (months, targets, share)
    }
  }

  /// What is known of a goal at a checkpoint.
  public enum State: Sendable, Hashable {
    /// The window hasn't opened yet.
    case upcoming
    /// The window is open and nothing has been measured.
    case due
    /// The window has closed and nothing has been measured.
    case overdue
    /// A measurement counts, and its achievement has passed so many of the rules' edges, see
    /// ``Achievement/Band/steps``.
    case measured(step: UInt8)
    /// A measurement counts, but a target that equals the baseline leaves its achievement undefined.
    case measuredWithoutWay
  }

  /// Goals that are checked.
  ///
  /// - Parameters:
  ///   - baselines: The value of each goal before the change.
  ///   - fullOperations: The day of each goal's full operation.
  ///   - checkpoints: When the goals are checked, and what against.
  ///   - rules: The rules.
  ///   - asOf: The date of the judgement.
  /// - Throws: ``CheckColumnsError/differentLengths(_:_:)``, ``CheckColumnsError/valueOutOfRange(_:index:)``,
  ///   ``CheckColumnsError/monthsOutOfRange(_:)``, ``CheckColumnsError/shareOutOfRange(_:)``, or
  ///   ``CheckColumnsError/dayOutsideCalendar(_:index:)`` also when a due date or its window leaves the years 1–9999.
  /// - Complexity: O(goals · checkpoints).
  public init(
    baselines: [Double], fullOperations: [Int32], checkpoints: [Checkpoint], rules: CheckRules, asOf: CalendarDate
  ) throws(CheckColumnsError) {
    let count = baselines.count
    guard fullOperations.count == count else { throw .differentLengths(count, fullOperations.count) }
    if let index = baselines.firstOutOfRange { throw .valueOutOfRange(.baseline, index: index) }
    if let index = fullOperations.firstOutsideCalendar { throw .dayOutsideCalendar(.fullOperation, index: index) }
    let latest = fullOperations.max()
    let earliest = fullOperations.min()
    for checkpoint in checkpoints {
      let months = checkpoint.months
      guard (1...EffectGoal.furthestCheckpoint).contains(months) else { throw .monthsOutOfRange(months) }
      guard checkpoint.share > 0, checkpoint.share <= 1 else { throw .shareOutOfRange(checkpoint.share) }
      guard checkpoint.targets.count == count else { throw .differentLengths(count, checkpoint.targets.count) }
      if let index = checkpoint.targets.firstOutOfRange {
        throw .valueOutOfRange(.target(months: months), index: index)
      }
      // Dates follow the order of the days that they are counted from: the outermost ones speak for all.
      for day in [earliest, latest] {
        guard let day, let date = CalendarDate(dayNumber: Int(day)) else { continue }
        if rules.dates(months: months, after: date) == nil {
          throw .dayOutsideCalendar(.fullOperation, index: fullOperations.firstIndex(of: day) ?? 0)
        }
      }
    }
    self.baselines = baselines
    self.fullOperations = fullOperations
    self.checkpoints = checkpoints
    self.rules = rules
    self.asOf = asOf
  }

  /// The number of goals.
  public var count: Int { baselines.count }
}
