/// Values for telling a goal's effect from what would have happened anyway, with the design that uses them.
///
/// A goal's baseline and measurements alone are a before–after comparison, which rules nothing out. See
/// ``FollowUp/evaluations`` for the readings and ``EvaluationDesign`` for what each design rules out.
public enum Evaluation: Sendable, Hashable {
  /// Units without the change, measured before and after: a difference in differences with the goal's own values.
  case comparisonGroup(ComparisonGroup)
  /// A monthly series over the change: an interrupted time series.
  case monthlySeries(MonthlySeries, model: InterruptedTimeSeries.Model)
  /// A monthly series against the limits of its own variation before the change: an XmR chart.
  case controlChart(MonthlySeries)
  /// A survey whose respondents can be told apart: change among the same respondents and change of mix.
  case survey(Survey)
}

/// Units without the change, measured as the goal's own are.
public struct ComparisonGroup: Sendable, Hashable {
  /// Who they are.
  public let name: String
  /// The value before the change.
  public let before: Value
  /// The value after it.
  public let after: Value

  /// A value of the group.
  public struct Value: Sendable, Hashable {
    /// The value, in the indicator's unit.
    public let value: Rational
    /// When it was measured.
    public let date: CalendarDate
    /// What it was worked out from.
    public let sample: Sample?

    /// A value measured on a date.
    public init(_ value: Rational, on date: CalendarDate, sample: Sample?) {
      self.value = value
      self.date = date
      self.sample = sample
    }
  }

  /// A group measured before and after the change.
  public init(name: String, before: Value, after: Value) {
    self.name = name
    self.before = before
    self.after = after
  }
}

extension Evaluation {
  /// Looks at whether the values are of the indicator's kind, and the samples of a comparison group fit theirs.
  func validate(for indicator: Indicator, into validation: inout Validation) {
    switch self {
    case .survey: break
    case .comparisonGroup(let group):
      for (name, value) in [("before", group.before), ("after", group.after)] {
        let place: [ModelPath.Step] = ["evaluation", "comparisonGroup", .member(name)]
        indicator.validate(value.value, isMeasured: true, at: place + ["value"], into: &validation)
        value.sample?.validate(
          beside: value.value, in: indicator.unit, canBePaired: false, at: place + ["sample"], into: &validation)
      }
    case .monthlySeries(let series, _):
      series.validate(for: indicator, at: ["evaluation", "monthlySeries"], into: &validation)
    case .controlChart(let series):
      series.validate(for: indicator, at: ["evaluation", "controlChart"], into: &validation)
    }
  }
}
