/// An indicator that shall move from a baseline to targets at given checkpoints.
public struct EffectGoal: Sendable, Hashable {
  /// The goal's identity.
  public let id: Identifier<EffectGoal>
  /// The goal in words.
  public let name: String
  /// Whether the goal is about the effect or about the change being used at all.
  public let kind: Kind
  /// What is measured.
  public let indicator: Indicator
  /// The value before the change; `nil` when it wasn't measured.
  public let baseline: Baseline?
  /// The values to reach, in rising order of their checkpoints.
  public let targets: [Target]
  /// Who in the line organisation answers for the goal; `nil` when nobody has been named.
  public let owner: Owner?
  /// How many are planned to be measured at a checkpoint; `nil` when that hasn't been planned.
  public let plannedSampleSize: Int?
  /// Whose clock the goal follows.
  public let clock: Clock
  /// The strategic goals that it contributes to.
  public let strategicGoals: [Identifier<StrategicGoal>]
  /// How values measured in other ways are made comparable with the baseline.
  public let bridges: [MethodBridge]
  /// The dates from which values aren't comparable with those before.
  public let seriesBreaks: [SeriesBreak]
  /// How the effect is told from what would have happened anyway; `nil` when only baseline and measurements are
  /// compared.
  public let evaluation: Evaluation?
  /// What one check of the goal costs, in money or own hours, a share of full time being of one month; `nil` when nobody
  /// has said.
  public let checkCost: CostLine.Amount?

  /// What a goal is about.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The change is used as intended.
    case use
    /// The change has the wanted effect.
    case effect

    /// What such a goal is called.
    public var label: BilingualText {
      switch self {
      case .use: BilingualText(swedish: "användningsmål", english: "use goal")
      case .effect: BilingualText(swedish: "effektmål", english: "effect goal")
      }
    }
  }

  /// Whose date of full operation a goal's checkpoints are counted from.
  public enum Clock: Sendable, Hashable {
    /// One step's: the goal speaks for that step.
    case step(Identifier<RolloutStep>)
    /// The last step's, since the initiative isn't in full operation before; the goal speaks for all steps.
    case initiative
  }

  /// The furthest checkpoint that a target may have, in months after full operation.
  public static let furthestCheckpoint = 600

  /// A goal whose parts agree.
  ///
  /// - Throws: ``InvalidModel`` when the indicator's kind doesn't fit its unit, a value, target or bound can't be of
  ///   the kind, the sample of the baseline or of a comparison group doesn't fit its value and unit, the planned sample
  ///   isn't from 1 to 10⁹, there are more than 20 bridges or breaks, or two of one kind, there are more than 60
  ///   targets, or they aren't in rising order of checkpoints from 1 to 600 months, when a target lies on the wrong
  ///   side of the baseline for the direction (equal to it is allowed), when a goal to keep within a band has
  ///   targets, or when the cost of a check is negative or beyond ``Money/limit``.
  public init(
    id: Identifier<EffectGoal>, name: String, kind: Kind = .effect, indicator: Indicator, baseline: Baseline?,
    targets: [Target], owner: Owner? = nil, clock: Clock = .initiative,
    strategicGoals: [Identifier<StrategicGoal>] = [], plannedSampleSize: Int? = nil,
    bridges: [MethodBridge] = [], seriesBreaks: [SeriesBreak] = [], evaluation: Evaluation? = nil,
    checkCost: CostLine.Amount? = nil
  ) throws(InvalidModel) {
    var validation = Validation()
    indicator.validate(into: &validation)
    if let baseline {
      indicator.validate(baseline.value, isMeasured: true, at: ["baseline", "value"], into: &validation)
      baseline.sample?.validate(
        beside: baseline.value, in: indicator.unit, canBePaired: false, at: ["baseline", "sample"], into: &validation)
    }
    let sizes = 1...Sample.Spread.most
    if let plannedSampleSize {
      validation.require(
        sizes.contains(plannedSampleSize), else: .countOutOfRange(plannedSampleSize, allowed: sizes),
        at: "plannedSampleSize")
    }
    validation.require(
      targets.count <= FollowUpSchedule.mostCheckpoints,
      else: .tooMany(targets.count, limit: FollowUpSchedule.mostCheckpoints), at: "targets")
    let allowed = 1...Self.furthestCheckpoint
    for (index, target) in targets.enumerated() {
      let months = target.monthsAfterFullOperation
      validation.require(
        allowed.contains(months), else: .countOutOfRange(months, allowed: allowed),
        at: "targets", .index(index), "monthsAfterFullOperation")
      if index > 0 {
        let previous = targets[index - 1].monthsAfterFullOperation
        validation.require(
          previous < months, else: .notRising(previous: previous, next: months),
          at: "targets", .index(index), "monthsAfterFullOperation")
      }
      indicator.validate(
        target.value, isMeasured: false, at: ["targets", .index(index), "value"], into: &validation)
      if let baseline {
        validation.require(
          indicator.direction.allows(target.value, from: baseline.value),
          else: .targetAgainstDirection(target: target.value, baseline: baseline.value),
          at: "targets", .index(index), "value")
      }
    }
    if case .keepWithin = indicator.direction {
      validation.require(targets.isEmpty, else: .targetForBand, at: "targets")
    }
    Self.validate(bridges, seriesBreaks, into: &validation)
    evaluation?.validate(for: indicator, into: &validation)
    checkCost?.validateAsCheckCost(into: &validation)
    try validation.finish()
    self.id = id
    self.name = name
    self.kind = kind
    self.indicator = indicator
    self.baseline = baseline
    self.targets = targets
    self.owner = owner
    self.clock = clock
    self.strategicGoals = strategicGoals
    self.plannedSampleSize = plannedSampleSize
    self.bridges = bridges
    self.seriesBreaks = seriesBreaks
    self.evaluation = evaluation
    self.checkCost = checkCost
  }

  /// The target at a checkpoint, if the goal has one there.
  public func target(atMonths months: Int) -> Target? {
    targets.first { $0.monthsAfterFullOperation == months }
  }
}

extension Indicator.Direction {
  /// Whether a target is on the right side of the baseline, or on it.
  func allows(_ target: Rational, from baseline: Rational) -> Bool {
    switch self {
    case .increase: target >= baseline
    case .decrease: target <= baseline
    case .keepWithin: true
    }
  }
}
