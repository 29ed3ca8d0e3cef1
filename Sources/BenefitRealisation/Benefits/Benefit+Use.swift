extension Benefit {
  /// The planned use of a step in a month, drop-off included: a month's planned value is the adjusted yearly value / 12
  /// × the step's share × this use.
  ///
  /// The use follows the step's own profile where it has one and otherwise the benefit's, from the step's first whole
  /// month plus the lag, up to the benefit's last month. In the first twelve months nothing has dropped off; after that
  /// each year's use is that of the year before × (1 − ``yearlyDropOff``). A step's own use and what a drop-off leaves
  /// are kept to twelve decimals, half to even, so that sums over many steps and years stay short numbers.
  public func use(in month: Month, of step: RolloutStep) -> Rational {
    age(in: month, of: step).map { use(atAge: $0, by: step.use) } ?? 0
  }

  /// The months since the benefit started in a step; `nil` before that and after the benefit's last month.
  func age(in month: Month, of step: RolloutStep) -> Int? {
    if let lastMonth, month > lastMonth { return nil }
    let age = step.firstWholeMonth.distance(to: month) - lagMonths
    return age < 0 ? nil : age
  }

  /// The planned use so many months after the benefit has started in a step with or without a profile of its own.
  func use(atAge age: Int, by profile: UseProfile?) -> Rational {
    let use = profile.map { $0.use(inMonth: age).toTwelveDecimals } ?? use.use(inMonth: age)
    if sharesLeft.isEmpty { return use }
    return age / 12 < sharesLeft.count ? use * sharesLeft[age / 12] : 0
  }

  /// What the planned use hangs on beside the rollout: all that ``use(in:of:)`` reads of a benefit.
  struct UsePlan: Hashable {
    let profile: UseProfile
    let lagMonths: Int
    let lastMonth: Month?
    let yearlyDropOff: Rational
  }

  /// What the planned use hangs on beside the rollout: benefits in which it is the same are planned to be used alike.
  var usePlan: UsePlan {
    UsePlan(profile: use, lagMonths: lagMonths, lastMonth: lastMonth, yearlyDropOff: yearlyDropOff)
  }

  /// The most years that a benefit with a drop-off lasts: as many as the longest horizon.
  public static let mostYearsOfDropOff = 100

  /// What is left in each year from the start when a share is lost each year: 1, 1 − d, (1 − d)², …
  static func sharesLeft(afterLosing share: Rational) -> [Rational] {
    var left: Rational = 1
    return (0..<mostYearsOfDropOff).map { _ in
      defer { left = (left * (1 - share)).toTwelveDecimals }
      return left
    }
  }
}

extension Rational {
  /// A share of 1 with twelve decimals.
  fileprivate var toTwelveDecimals: Rational {
    let scale: Rational = 1_000_000_000_000
    return Rational((self * scale).nearestInteger ?? 0) / scale
  }
}
