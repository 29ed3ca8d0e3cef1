@testable import BenefitInterchange

extension HostileCase {
  private static let goal = "$.initiative.goals[1]"

  /// The full document with members added to its second goal.
  private static func with(_ sentence: String, _ members: String, _ problems: String...) -> HostileCase {
    HostileCase(
      sentence, editing: [(#""plannedSampleSize": 250"#, #""plannedSampleSize": 250, "# + members)], problems)
  }

  /// Bridges, breaks and evaluation designs that don't hold together.
  static let evaluations: [HostileCase] = [
    with(
      "a bridge that makes all values the same",
      #""bridges": [{"method": "A", "population": "B", "factor": ⟦0, "source": "S", "statedBy": "C"}]"#,
      "zero-factor \(goal).bridges[0].factor"),
    with(
      "a bridge that nobody stands for", #""bridges": [⟦{"method": "A", "population": "B", "source": "S"}]"#,
      "missing-member \(goal).bridges[0]"),
    with(
      "two bridges from one way of measuring",
      #""bridges": [{"method": "A", "population": "B", "source": "S", "statedBy": "C"}, "#
        + #"{"method": ⟦"A", "population": "B", "factor": 2, "source": "S", "statedBy": "C"}]"#,
      "duplicate-identifier \(goal).bridges[1].method"),
    with(
      "a factor of a bridge as a text",
      #""bridges": [{"method": "A", "population": "B", "factor": ⟦"2", "source": "S", "statedBy": "C"}]"#,
      "wrong-kind \(goal).bridges[0].factor"),
    with(
      "two breaks on one day",
      #""seriesBreaks": [{"date": "2025-01-01", "reason": "A"}, {"date": ⟦"2025-01-01", "reason": "B"}]"#,
      "duplicate-identifier \(goal).seriesBreaks[1].date"),
    with(
      "a break without its reason", #""seriesBreaks": [⟦{"date": "2025-01-01"}]"#,
      "missing-member \(goal).seriesBreaks[0]"),
    with(
      "a break bridged by nothing",
      #""seriesBreaks": [{"date": "2025-01-01", "reason": "A", "bridge": {"factor": ⟦0, "source": "S", "statedBy": "C"}}]"#,
      "zero-factor \(goal).seriesBreaks[0].bridge.factor"),
    with(
      "a break bridged by a number", #""seriesBreaks": [{"date": "2025-01-01", "reason": "A", "bridge": ⟦2}]"#,
      "wrong-kind \(goal).seriesBreaks[0].bridge"),
    with("an evaluation of no design", #""evaluation": ⟦{}"#, "not-exactly-one \(goal).evaluation"),
    with(
      "an evaluation of two designs",
      #""evaluation": ⟦{"controlChart": {"firstMonth": "2025-01", "values": [1]}, "monthlySeries": {}}"#,
      "not-exactly-one \(goal).evaluation"),
    with(
      "an unknown design", #""evaluation": ⟦{⟦"randomised": {}}"#, "not-exactly-one \(goal).evaluation",
      "unknown-member \(goal).evaluation.randomised"),
    with(
      "a series without values", #""evaluation": {"monthlySeries": {"firstMonth": "2025-01", "values": ⟦[]}}"#,
      "empty-list \(goal).evaluation.monthlySeries.values"),
    with(
      "a series with a gap", #""evaluation": {"monthlySeries": {"firstMonth": "2025-01", "values": [1, ⟦null, 3]}}"#,
      "wrong-kind \(goal).evaluation.monthlySeries.values[1]"),
    with(
      "a comparison with a gap isn't told as too short",
      #""evaluation": {"monthlySeries": {"firstMonth": "2025-01", "values": [1, 2], "comparison": [1, ⟦"2"]}}"#,
      "wrong-kind \(goal).evaluation.monthlySeries.comparison[1]"),
    with(
      "a comparison of another length",
      #""evaluation": {"monthlySeries": {"firstMonth": "2025-01", "values": [1, 2], "comparison": ⟦[1]}}"#,
      "count-out-of-range \(goal).evaluation.monthlySeries.comparison"),
    with(
      "a series of 601 months",
      #""evaluation": {"controlChart": {"firstMonth": "2025-01", "values": ⟦["#
        + Array(repeating: "1", count: 601).joined(separator: ",") + "]}}",
      "too-many \(goal).evaluation.controlChart.values"),
    with(
      "an unknown model",
      #""evaluation": {"monthlySeries": {"firstMonth": "2025-01", "values": [1], "model": ⟦"arima"}}"#,
      "unknown-word \(goal).evaluation.monthlySeries.model"),
    with(
      "a control chart with a comparison",
      #""evaluation": {"controlChart": {"firstMonth": "2025-01", "values": [1], ⟦"comparison": [1]}}"#,
      "unknown-member \(goal).evaluation.controlChart.comparison"),
    with(
      "a comparison group with a paired sample",
      #""evaluation": {"comparisonGroup": {"name": "A", "before": {"value": 1, "date": "2024-01-01", "#
        + #""sample": ⟦{"standardDeviationOfDifferences": "1", "pairs": 5}}, "after": {"value": 1, "date": "2025-01-01"}}}"#,
      "paired-with-nothing \(goal).evaluation.comparisonGroup.before.sample"),
    with(
      "a comparison group whose successes aren't its value",
      #""evaluation": {"comparisonGroup": {"name": "A", "before": {"value": 1, "date": "2024-01-01"}, "#
        + #""after": {"value": 1, "date": "2025-01-01", "sample": ⟦{"successes": 2, "of": 4}}}}"#,
      "proportion-disagrees \(goal).evaluation.comparisonGroup.after.sample"),
    with(
      "a comparison group without its later value",
      #""evaluation": {"comparisonGroup": ⟦{"name": "A", "before": {"value": 1, "date": "2024-01-01"}}}"#,
      "missing-member \(goal).evaluation.comparisonGroup"),
    with(
      "a respondent twice",
      #""evaluation": {"survey": {"before": "2024-01-01", "after": "2025-01-01", "answers": "#
        + #"[{"respondent": "a", "before": 1}, {"respondent": ⟦"a", "after": 2}]}}"#,
      "duplicate-identifier \(goal).evaluation.survey.answers[1].respondent"),
    with(
      "a survey that nobody answered",
      #""evaluation": {"survey": {"before": "2024-01-01", "after": "2025-01-01", "answers": ⟦[]}}"#,
      "empty-list \(goal).evaluation.survey.answers"),
    with(
      "an answer without its respondent",
      #""evaluation": {"survey": {"before": "2024-01-01", "after": "2025-01-01", "answers": [⟦{"before": 1}]}}"#,
      "missing-member \(goal).evaluation.survey.answers[0]"),
  ]
}
