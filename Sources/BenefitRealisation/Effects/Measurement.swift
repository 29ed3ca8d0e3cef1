extension EffectGoal {
  /// A value of a goal's indicator, measured after the change.
  ///
  /// The name is nested, so that it doesn't meet Foundation's `Measurement` in a service that imports both.
  public struct Measurement: Sendable, Hashable {
    /// The goal whose indicator was measured.
    public let goal: Identifier<EffectGoal>
    /// When it was measured.
    public let date: CalendarDate
    /// The value with its unit.
    public let quantity: Quantity
    /// How and on whom it was measured.
    public let measuredBy: MeasurementMethod
    /// What the value was worked out from; `nil` when not even how many is known.
    public let sample: Sample?
    /// Where the value can be found.
    public let source: String
    /// How the value was converted to the baseline's way of measuring; `nil` for a value as it was measured.
    public let conversion: Conversion?

    /// A value measured after the change.
    public init(
      goal: Identifier<EffectGoal>, date: CalendarDate, quantity: Quantity, measuredBy: MeasurementMethod,
      sample: Sample? = nil, source: String
    ) {
      self.init(
        goal: goal, date: date, quantity: quantity, measuredBy: measuredBy, sample: sample, source: source,
        conversion: nil)
    }

    init(
      goal: Identifier<EffectGoal>, date: CalendarDate, quantity: Quantity, measuredBy: MeasurementMethod,
      sample: Sample?, source: String, conversion: Conversion?
    ) {
      self.goal = goal
      self.date = date
      self.quantity = quantity
      self.measuredBy = measuredBy
      self.sample = sample
      self.source = source
      self.conversion = conversion
    }
  }

  /// Why a measurement can't be compared with a goal's baseline.
  public enum Incomparability: Sendable, Hashable {
    /// The value counts something else than the indicator.
    case unit(UnitOfMeasure)
    /// It was measured in another way than the baseline.
    case method(String)
    /// It was measured on others than the baseline.
    case population(String)
    /// The series broke between the baseline and the measurement, for this reason, and the value hasn't been led over
    /// it: the break has no bridge, or another bridge that the value needs is missing.
    case seriesBreak(reason: String)
  }

  /// Why a measurement can't be compared with the baseline; empty when it can.
  ///
  /// Unit, method and population must agree, and no series break may lie between. For a goal without a baseline only
  /// the unit is looked at. A measurement that ``bridged(_:)`` has converted is comparable.
  public func incomparabilities(of measurement: Measurement) -> [Incomparability] {
    if measurement.conversion != nil { return [] }
    var reasons: [Incomparability] = []
    if measurement.quantity.unit != indicator.unit { reasons.append(.unit(measurement.quantity.unit)) }
    if let baseline {
      for crossed in breaks(between: baseline.date, and: measurement.date) {
        reasons.append(.seriesBreak(reason: crossed.reason))
      }
      let (mine, theirs) = (measurement.measuredBy, baseline.measuredBy)
      if mine.method != theirs.method { reasons.append(.method(mine.method)) }
      if mine.population != theirs.population { reasons.append(.population(mine.population)) }
    }
    return reasons
  }
}

extension [EffectGoal.Measurement] {
  /// The one nearest to a date; of two equally near the later one, and of two on one date the later listed.
  func nearest(to date: CalendarDate) -> EffectGoal.Measurement? {
    enumerated().min {
      let (left, right) = ($0.element.date.days(until: date), $1.element.date.days(until: date))
      return (left.magnitude, left, -$0.offset) < (right.magnitude, right, -$1.offset)
    }?.element
  }
}

extension EffectGoal.Incomparability {
  /// The reason in plain words.
  public var text: BilingualText {
    switch self {
    case .unit(let unit):
      BilingualText(swedish: "annan enhet (\(unit))", english: "another unit (\(unit))")
    case .method(let method):
      BilingualText(swedish: "annan metod (\(method))", english: "another method (\(method))")
    case .population(let population):
      BilingualText(swedish: "annan population (\(population))", english: "another population (\(population))")
    case .seriesBreak(let reason):
      BilingualText(swedish: "serien är bruten (\(reason))", english: "the series is broken (\(reason))")
    }
  }
}
