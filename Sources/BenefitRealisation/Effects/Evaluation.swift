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

/// Values of an indicator, one a month without gaps.
public struct MonthlySeries: Sendable, Hashable {
  /// The month of the first value.
  public let firstMonth: Month
  /// The values in order of time, in the indicator's unit.
  public let values: [Rational]
  /// The same months of units without the change; empty without such.
  public let comparison: [Rational]
  /// The first month with the change; `nil` for the first whole month of full operation.
  public let firstMonthAfter: Month?

  /// The most months.
  public static let most = 600

  /// The values that a series may have.
  public static let allowed: ClosedRange<Rational> = -1_000_000_000_000_000...1_000_000_000_000_000

  /// A series of months.
  ///
  /// - Throws: ``InvalidModel`` when there is no value or more than 600, the comparison has another number of values, a
  ///   value is beyond ±10¹⁵, or the months leave the calendar.
  public init(
    firstMonth: Month, values: [Rational], comparison: [Rational] = [], firstMonthAfter: Month? = nil
  ) throws(InvalidModel) {
    var validation = Validation()
    validation.require(!values.isEmpty, else: .empty, at: "values")
    validation.require(values.count <= Self.most, else: .tooMany(values.count, limit: Self.most), at: "values")
    validation.require(firstMonth.adding(months: values.count) != nil, else: .outsideCalendar, at: "firstMonth")
    validation.require(
      comparison.isEmpty || comparison.count == values.count,
      else: .countOutOfRange(comparison.count, allowed: values.count...values.count), at: "comparison")
    for (name, list) in [("values", values), ("comparison", comparison)] {
      for (index, value) in list.enumerated() where !Self.allowed.contains(value) {
        validation.require(false, else: .outOfRange(value, allowed: Self.allowed), at: .member(name), .index(index))
      }
    }
    try validation.finish()
    self.firstMonth = firstMonth
    self.values = values
    self.comparison = comparison
    self.firstMonthAfter = firstMonthAfter
  }
}

/// Two rounds of a survey whose respondents can be told apart.
///
/// The names of respondents are pseudonyms: the library only looks at whether two are the same.
public struct Survey: Sendable, Hashable {
  /// The date of the first round.
  public let before: CalendarDate
  /// The date of the second round.
  public let after: CalendarDate
  /// The answers, one respondent each.
  public let answers: [Answer]

  /// What one respondent answered.
  public struct Answer: Sendable, Hashable {
    /// Who, as a pseudonym.
    public let respondent: String
    /// The answer in the first round; `nil` when there is none.
    public let before: Rational?
    /// The answer in the second round; `nil` when there is none.
    public let after: Rational?

    /// The answers of a respondent.
    public init(respondent: String, before: Rational?, after: Rational?) {
      self.respondent = respondent
      self.before = before
      self.after = after
    }
  }

  /// The most respondents.
  public static let most = 5_000

  /// A survey of two rounds.
  ///
  /// - Throws: ``InvalidModel`` when there is no respondent or more than 5 000, or one stands twice.
  public init(before: CalendarDate, after: CalendarDate, answers: [Answer]) throws(InvalidModel) {
    var validation = Validation()
    validation.require(!answers.isEmpty, else: .empty, at: "answers")
    validation.require(answers.count <= Self.most, else: .tooMany(answers.count, limit: Self.most), at: "answers")
    var seen: Set<String> = []
    for (index, answer) in answers.enumerated() where !seen.insert(answer.respondent).inserted {
      validation.require(
        false, else: .duplicateIdentifier(answer.respondent), at: "answers", .index(index), "respondent")
    }
    try validation.finish()
    self.before = before
    self.after = after
    self.answers = answers
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

extension MonthlySeries {
  fileprivate func validate(for indicator: Indicator, at place: [ModelPath.Step], into validation: inout Validation) {
    for (name, list) in [("values", values), ("comparison", comparison)] {
      for (index, value) in list.enumerated() {
        indicator.validate(value, isMeasured: true, at: place + [.member(name), .index(index)], into: &validation)
      }
    }
  }
}
