@testable import BenefitInterchange

extension HostileCase {
  private static let baselineSample = #"{"standardDeviation": "11.5", "n": 81}"#
  private static let shareSample = #"{"successes": 111, "of": 201}"#
  private static let pairedSample = #"{"standardDeviationOfDifferences": "4.75", "pairs": 31}"#
  private static let share = "$.initiative.measurements[1].sample"
  private static let paired = "$.initiative.measurements[2].sample"
  private static let before = "$.initiative.goals[0].baseline.sample"

  private static let hour = #""hourlyCost": {"stated": {"amount": "400", "provenance": "p"}}"#

  /// The goal whose sample is planned, with what a check of it costs.
  private static func planned(_ sentence: String, _ cost: String, _ expected: String) -> HostileCase {
    .init(sentence, #""plannedSampleSize": 250"#, #""plannedSampleSize": 250, "checkCost": "# + cost, expected)
  }

  /// Samples that don't fit their values, and schedules that can't share an error.
  static let samples: [HostileCase] = [
    .init(
      "a standard deviation as a number", #""standardDeviation": "11.5""#, #""standardDeviation": ⟦11.5"#,
      "wrong-kind \(before).standardDeviation"),
    .init(
      "a standard deviation with a comma", #""standardDeviation": "11.5""#, #""standardDeviation": ⟦"11,5""#,
      "invalid-amount \(before).standardDeviation"),
    .init(
      "a negative standard deviation", #""standardDeviation": "11.5""#, #""standardDeviation": ⟦"-11.5""#,
      "negative-number \(before).standardDeviation"),
    .init("a mean of one value", #""n": 81"#, #""n": ⟦1"#, "count-out-of-range \(before).n"),
    .init("a mean of half a value more", #""n": 81"#, #""n": ⟦81.5"#, "not-whole \(before).n"),
    .init("a sample as a count", baselineSample, "⟦81", "wrong-kind \(before)"),
    .init(
      "an empty sample", baselineSample, "⟦⟦{}", "missing-member \(before)", "missing-member \(before)"),
    .init(
      "a spread without its count", baselineSample, #"⟦{"standardDeviation": "11.5"}"#, "missing-member \(before)"),
    .init(
      "a count without its successes", shareSample, #"⟦{"of": 201}"#, "missing-member \(share)"),
    .init(
      "a sample of two kinds", shareSample, #"{"successes": 111, "of": 201, ⟦"n": 201}"#, "unknown-member \(share).n"),
    .init(
      "more successes than there were", shareSample, #"{"successes": ⟦202, "of": 201}"#,
      "count-out-of-range \(share).successes"),
    .init(
      "negative successes", shareSample, #"{"successes": ⟦-1, "of": 201}"#, "count-out-of-range \(share).successes"),
    .init(
      "a share of nothing measured", shareSample, #"{"successes": 0, "of": ⟦0}"#, "count-out-of-range \(share).of"),
    .init(
      "successes that aren't the value", shareSample, #"⟦{"successes": 110, "of": 201}"#,
      "proportion-disagrees \(share)"),
    .init(
      "successes of minutes", pairedSample, #"⟦{"successes": 47, "of": 200}"#, "proportion-of-unit \(paired)"),
    .init("a single pair", #""pairs": 31"#, #""pairs": ⟦1"#, "count-out-of-range \(paired).pairs"),
    .init(
      "differences that spread negatively", #""standardDeviationOfDifferences": "4.75""#,
      #""standardDeviationOfDifferences": ⟦"-4.75""#, "negative-number \(paired).standardDeviationOfDifferences"),
    .init(
      "pairs at the baseline", baselineSample, "⟦" + #"{"standardDeviationOfDifferences": "1", "pairs": 5}"#,
      "paired-with-nothing \(before)"),
    .init(
      "pairs without a baseline", shareSample, "⟦" + #"{"standardDeviationOfDifferences": "1", "pairs": 5}"#,
      "paired-with-nothing \(share)"),
    .init(
      "a count and a sample",
      [
        (#""respondents": 120"#, #""respondents": 120, "sample": {"standardDeviation": "1", "n": 120}"#),
        (#"{"goal": "tidsmål", "date": "2025-07-02""#, #"⟦{"goal": "tidsmål", "date": "2025-07-02""#),
      ],
      "not-exactly-one $.initiative.measurements[0]"),
    .init(
      "nobody planned to be measured", #""plannedSampleSize": 250"#, #""plannedSampleSize": ⟦0"#,
      "count-out-of-range $.initiative.goals[1].plannedSampleSize"),
    planned(
      "a check that costs less than nothing", #"{"amount": ⟦"-0.01"}"#,
      "negative-number $.initiative.goals[1].checkCost.amount"),
    planned(
      "a check of fewer hours than none", #"{"hours": ⟦-1, \#(hour)}"#,
      "negative-number $.initiative.goals[1].checkCost.hours"),
    planned(
      "a check of more people than a thousand",
      #"{"fullTimeShare": {"share": ⟦1001, "workingTime": {"hoursPerYear": 1700, "name": "n"}}, \#(hour)}"#,
      "value-out-of-range $.initiative.goals[1].checkCost.fullTimeShare.share"),
    planned(
      "a check of money and hours", #"⟦{"amount": "1", "hours": 1, \#(hour)}"#,
      "not-exactly-one $.initiative.goals[1].checkCost"),
    planned("a check of nothing", "⟦{}", "not-exactly-one $.initiative.goals[1].checkCost"),
    planned("a check of hours without their cost", #"⟦{"hours": 1}"#, "missing-member $.initiative.goals[1].checkCost"),
    planned(
      "a check with a timing", #"{"amount": "1", ⟦"timing": {"once": "2025-01"}}"#,
      "unknown-member $.initiative.goals[1].checkCost.timing"),
    planned(
      "a check beyond what a line may be", #"⟦{"hours": 1000000000000, \#(hour)}"#,
      "amount-out-of-range $.initiative.goals[1].checkCost"),
    planned("a check as an amount alone", #"⟦"4000""#, "wrong-kind $.initiative.goals[1].checkCost"),
    .init(
      "a limit above the whole of what checks may cost", #""partlyThreshold": 0.85"#,
      #""checkCostLimit": ⟦1.000000001, "partlyThreshold": 0.85"#,
      "value-out-of-range $.initiative.schedule.checkCostLimit"),
    .init(
      "a limit below nothing of what checks may cost", #""partlyThreshold": 0.85"#,
      #""checkCostLimit": ⟦-0.000000001, "partlyThreshold": 0.85"#,
      "value-out-of-range $.initiative.schedule.checkCostLimit"),
    .init(
      "a level in per cent", #""confidenceLevel": 0.91"#, #""confidenceLevel": ⟦91"#,
      "value-out-of-range $.initiative.schedule.confidenceLevel"),
    .init(
      "certainty itself", #""confidenceLevel": 0.91"#, #""confidenceLevel": ⟦1"#,
      "value-out-of-range $.initiative.schedule.confidenceLevel"),
    .init(
      "a deciding check that isn't there", #"{"deciding": 12}"#, #"{"deciding": ⟦18}"#,
      "unknown-checkpoint $.initiative.schedule.errorControl.deciding"),
    .init(
      "three checks that shall share an error", #"{"deciding": 12}"#, #"⟦"pocock""#,
      "not-two-checkpoints $.initiative.schedule.errorControl"),
    .init(
      "an unknown way to share an error", #"{"deciding": 12}"#, #"⟦"bonferroni""#,
      "unknown-word $.initiative.schedule.errorControl"),
    .init(
      "a deciding check as a bare number", #"{"deciding": 12}"#, "⟦12",
      "wrong-kind $.initiative.schedule.errorControl"),
    .init(
      "no deciding check", #"{"deciding": 12}"#, "⟦{}", "missing-member $.initiative.schedule.errorControl"),
  ]
}
