/// How much a change is used, month by month from its start: 0 is not at all, 1 is fully.
public enum UseProfile: Sendable, Hashable {
  /// Fully from the first month.
  case immediate
  /// In equal steps up to full use in the last of so many months: 1/n, 2/n, … 1.
  case linear(months: Int)
  /// Slowly, quickly, slowly up to full use in the last of so many months: 3t² − 2t³ at t = 1/n, 2/n, … 1.
  case sCurve(months: Int)
  /// Levels by month, each holding until the next; zero before the first.
  case steps([Step])
  /// A level for each year from the start; the last one holds.
  case yearly([Rational])
  /// A level for each month from the start; the last one holds.
  case monthly([Rational])

  /// A level of use from a month on.
  public struct Step: Sendable, Hashable {
    /// The month from which the level holds; 0 is the first month.
    public let month: Int
    /// The level, from 0 to 1.
    public let use: Rational

    /// A level that holds from a month on.
    public init(fromMonth month: Int, use: Rational) {
      self.month = month
      self.use = use
    }
  }

  /// The use in a month, counted from 0 at the start; zero before the start.
  ///
  /// ```swift
  /// UseProfile.linear(months: 4).use(inMonth: 1)  // 0.5
  /// ```
  public func use(inMonth month: Int) -> Rational {
    guard month >= 0 else { return 0 }
    switch self {
    case .immediate: return 1
    case .linear(let months): return Self.progress(month, of: months)
    case .sCurve(let months):
      let progress = Self.progress(month, of: months)
      return progress * progress * (3 - 2 * progress)
    case .steps(let steps): return steps.last { $0.month <= month }?.use ?? 0
    case .yearly(let levels): return levels.isEmpty ? 0 : levels[min(month / 12, levels.count - 1)]
    case .monthly(let levels): return levels.isEmpty ? 0 : levels[min(month, levels.count - 1)]
    }
  }

  private static func progress(_ month: Int, of months: Int) -> Rational {
    month >= months - 1 ? 1 : Rational(month + 1, over: months)
  }

  /// The most steps of a profile.
  static let mostSteps = 120

  /// The longest ramp and the latest step, in months.
  static let longest = 600

  /// Notes what is wrong with the profile: ramps from 1 to 600 months, levels from 0 to 1, steps in rising order.
  func validate(into validation: inout Validation) {
    let allowed = 1...Self.longest
    switch self {
    case .immediate: break
    case .linear(let months), .sCurve(let months):
      validation.require(
        allowed.contains(months), else: .countOutOfRange(months, allowed: allowed), at: "use", "months")
    case .steps(let steps):
      validation.require(!steps.isEmpty, else: .empty, at: "use", "steps")
      validation.require(
        steps.count <= Self.mostSteps, else: .tooMany(steps.count, limit: Self.mostSteps), at: "use", "steps")
      for (index, step) in steps.enumerated() {
        let months = 0...Self.longest
        validation.require(
          months.contains(step.month), else: .countOutOfRange(step.month, allowed: months),
          at: "use", "steps", .index(index), "month")
        if index > 0 {
          let previous = steps[index - 1].month
          validation.require(
            previous < step.month, else: .notRising(previous: previous, next: step.month),
            at: "use", "steps", .index(index), "month")
        }
        validation.require(
          (0...1).contains(step.use), else: .outOfRange(step.use, allowed: 0...1),
          at: "use", "steps", .index(index), "use")
      }
    case .yearly(let levels): Self.validate(levels, "yearly", most: .max, into: &validation)
    case .monthly(let levels): Self.validate(levels, "monthly", most: Self.longest, into: &validation)
    }
  }

  private static func validate(
    _ levels: [Rational], _ member: ModelPath.Step, most: Int, into validation: inout Validation
  ) {
    validation.require(!levels.isEmpty, else: .empty, at: "use", member)
    validation.require(levels.count <= most, else: .tooMany(levels.count, limit: most), at: "use", member)
    for (index, level) in levels.enumerated() {
      validation.require(
        (0...1).contains(level), else: .outOfRange(level, allowed: 0...1), at: "use", member, .index(index))
    }
  }
}
