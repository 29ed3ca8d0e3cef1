@testable import BenefitInterchange

extension HostileCase {
  /// Dates, months, amounts and counts that can't be.
  static let impossibleValues: [HostileCase] = [
    .init(
      "29 February of a common year", #""2025-03-15""#, #"⟦"2025-02-29""#,
      "invalid-date $.initiative.rollout[1].fullOperation"),
    .init(
      "29 February of 2100", #""2025-03-15""#, #"⟦"2100-02-29""#, "invalid-date $.initiative.rollout[1].fullOperation"),
    .init(
      "the thirteenth month", #""2025-03-15""#, #"⟦"2025-13-01""#, "invalid-date $.initiative.rollout[1].fullOperation"),
    .init("month zero", #""2025-03-15""#, #"⟦"2025-00-10""#, "invalid-date $.initiative.rollout[1].fullOperation"),
    .init("day zero", #""2025-03-15""#, #"⟦"2025-03-00""#, "invalid-date $.initiative.rollout[1].fullOperation"),
    .init(
      "31 April", #""date": "2026-03-10""#, #""date": ⟦"2026-04-31""#, "invalid-date $.initiative.measurements[1].date"),
    .init(
      "a date without zeros", #""date": "2026-03-10""#, #""date": ⟦"2026-3-10""#,
      "invalid-date $.initiative.measurements[1].date"),
    .init(
      "a date with slashes", #""date": "2026-03-10""#, #""date": ⟦"10/03/2026""#,
      "invalid-date $.initiative.measurements[1].date"),
    .init(
      "a date with a time", #""date": "2026-03-10""#, #""date": ⟦"2026-03-10T08:00:00Z""#,
      "invalid-date $.initiative.measurements[1].date"),
    .init(
      "a date with a space before it", #""date": "2026-03-10""#, #""date": ⟦" 2026-03-10""#,
      "invalid-date $.initiative.measurements[1].date"),
    .init(
      "a date with a true minus sign", #""date": "2026-03-10""#, #""date": ⟦"2026−03−10""#,
      "invalid-date $.initiative.measurements[1].date"),
    .init(
      "a date in Arabic digits", #""date": "2026-03-10""#, #""date": ⟦"٢٠٢٦-٠٣-١٠""#,
      "invalid-date $.initiative.measurements[1].date"),
    .init("a month as the document's date", #""date": "2026-03-31""#, #""date": ⟦"2026-03""#, "invalid-date $.date"),
    .init(
      "a date of 1899", #""2024-10-01""#, #"⟦"1899-12-31""#, "year-out-of-range $.initiative.goals[0].baseline.date"),
    .init(
      "a date of 2201", #""2025-03-15""#, #"⟦"2201-01-01""#, "year-out-of-range $.initiative.rollout[1].fullOperation"),
    .init("a date of year 0001", #""date": "2026-03-31""#, #""date": ⟦"0001-01-01""#, "year-out-of-range $.date"),
    .init("a date of year 9999", #""date": "2026-03-31""#, #""date": ⟦"9999-12-31""#, "year-out-of-range $.date"),
    .init("a date of year zero", #""date": "2026-03-31""#, #""date": ⟦"0000-01-01""#, "invalid-date $.date"),
    .init(
      "a month of 2201", #""baseMonth": "2024-12""#, #""baseMonth": ⟦"2201-01""#,
      "year-out-of-range $.initiative.calculation.baseMonth"),
    .init(
      "a month of 1899", #"{"once": "2024-12"}"#, #"{"once": ⟦"1899-12"}"#,
      "year-out-of-range $.initiative.costs.internalHours[0].timing.once"),
    .init(
      "a price year of 1899", #""year": 2025}"#, #""year": ⟦1899}"#, "year-out-of-range $.initiative.priceLevel.year"),
    .init(
      "a price year of 20 255", #""year": 2025}"#, #""year": ⟦20255}"#, "year-out-of-range $.initiative.priceLevel.year"
    ),
    .init(
      "a date as a month", #""lastMonth": "2029-12""#, #""lastMonth": ⟦"2029-12-31""#,
      "invalid-month $.initiative.benefits[0].lastMonth"),
    .init(
      "a quarter as a month", #""baseMonth": "2024-12""#, #""baseMonth": ⟦"2024-Q4""#,
      "invalid-month $.initiative.calculation.baseMonth"),
    .init(
      "the thirteenth month of a range", #""last": "2025-12""#, #""last": ⟦"2025-13""#,
      "invalid-month $.initiative.costs.external[0].timing.monthly.last"),
    .init(
      "a range that ends before it starts", #"{"first": "2025-01", "last": "2025-12"}"#,
      #"⟦{"first": "2025-01", "last": "2024-12"}"#, "reversed-range $.initiative.costs.external[0].timing.monthly"),
    .init(
      "a band that ends below its start", #"{"from": 2, "to": 7}"#, #"⟦{"from": 7, "to": 2}"#,
      "reversed-range $.initiative.goals[2].indicator.direction.keepWithin"),
    .init(
      "the same month twice in a ledger",
      """
      "timing": {"spread": {"first": "2025-04", "last": "2025-06"}},
               "hours": 16,
      """,
      #""ledger": [{"month": "2025-04", "hours": 9}, {"month": ⟦"2025-04", "hours": 7}],"#,
      "months-not-rising $.initiative.costs.substitutes[0].ledger[1].month"),
    .init(
      "three decimals of a krona", #""1250.50""#, #"⟦"1250.505""#,
      "invalid-amount $.initiative.costs.external[0].amount"),
    .init(
      "a decimal comma in an amount", #""1250.50""#, #"⟦"1250,50""#,
      "invalid-amount $.initiative.costs.external[0].amount"),
    .init(
      "a space between thousands", #""1250.50""#, #"⟦"1 250.50""#,
      "invalid-amount $.initiative.costs.external[0].amount"),
    .init(
      "an amount with its currency", #""1250.50""#, #"⟦"1250.50 kr""#,
      "invalid-amount $.initiative.costs.external[0].amount"),
    .init(
      "an amount with an exponent", #""1250.50""#, #"⟦"1.25e3""#, "invalid-amount $.initiative.costs.external[0].amount"
    ),
    .init(
      "an amount with a plus sign", #""1250.50""#, #"⟦"+1250.50""#,
      "invalid-amount $.initiative.costs.external[0].amount"),
    .init(
      "an amount with a true minus sign", #""1250.50""#, #"⟦"−1250.50""#,
      "invalid-amount $.initiative.costs.external[0].amount"),
    .init(
      "an amount that ends with its point", #""1250.50""#, #"⟦"1250.""#,
      "invalid-amount $.initiative.costs.external[0].amount"),
    .init(
      "an amount that is not a number", #""1250.50""#, #"⟦"NaN""#,
      "invalid-amount $.initiative.costs.external[0].amount"),
    .init("an infinite amount", #""1250.50""#, #"⟦"Infinity""#, "invalid-amount $.initiative.costs.external[0].amount"),
    .init(
      "ten to the fifteenth kronor", #""1250.50""#, #"⟦"1000000000000000""#,
      "amount-out-of-range $.initiative.costs.external[0].amount"),
    .init(
      "an amount of nine hundred digits", #""1250.50""#, "⟦\"-\(String(repeating: "9", count: 900)).99\"",
      "amount-out-of-range $.initiative.costs.external[0].amount"),
    .init(
      "an amount of two thousand digits", #""1250.50""#, "⟦\"\(String(repeating: "9", count: 2_000))\"",
      "invalid-amount $.initiative.costs.external[0].amount"),
    .init(
      "an amount with a zero first", #""1250.50""#, #"⟦"01250.50""#,
      "invalid-amount $.initiative.costs.external[0].amount"),
    .init(
      "an amount of two zeros", #""1250.50""#, #"⟦"00.50""#, "invalid-amount $.initiative.costs.external[0].amount"),
    .init(
      "an öre more than a line may be", #""1250.50""#, #"⟦"1000000000000.01""#,
      "amount-out-of-range $.initiative.costs.external[0].amount"),
    .init(
      "a price with ten decimals", #""412.1127""#, #"⟦"412.1127000001""#,
      "invalid-amount $.initiative.costs.substitutes[0].hourlyCost.stated.amount"),
    .init(
      "a price of sixteen digits", #""22.125""#, #"⟦"1234567890123456""#,
      "invalid-amount $.initiative.benefits[2].value.unitCost.unitCostBefore"),
    .init(
      "a price with an exponent", #""22.125""#, #"⟦"2e1""#,
      "invalid-amount $.initiative.benefits[2].value.unitCost.unitCostBefore"),
    .init(
      "a price with a zero first", #""22.125""#, #"⟦"022.125""#,
      "invalid-amount $.initiative.benefits[2].value.unitCost.unitCostBefore"),
    .init(
      "a price in Arabic digits", #""22.125""#, #"⟦"٢٢""#,
      "invalid-amount $.initiative.benefits[2].value.unitCost.unitCostBefore"),
    .init(
      "half a month of lag", #""lagMonths": 1"#, #""lagMonths": ⟦1.5"#, "not-whole $.initiative.benefits[0].lagMonths"),
    .init("half a checkpoint", "[6, 12, 24]", "[6, ⟦12.5, 24]", "not-whole $.initiative.schedule.checkpoints[1]"),
    .init(
      "a count of two billion", #""respondents": 120"#, #""respondents": ⟦2000000000"#,
      "not-whole $.initiative.measurements[0].respondents"),
    .init(
      "half a respondent", #""respondents": 120"#, #""respondents": ⟦119.5"#,
      "not-whole $.initiative.measurements[0].respondents"),
    .init("a currency in small letters", #""SEK""#, #"⟦"sek""#, "invalid-currency $.initiative.priceLevel.currency"),
    .init("a currency by its name", #""SEK""#, #"⟦"kronor""#, "invalid-currency $.initiative.priceLevel.currency"),
    .init(
      "a currency of three letters and a space", #""SEK""#, #"⟦"SEK ""#,
      "invalid-currency $.initiative.priceLevel.currency"),
    .init("a currency in Greek letters", #""SEK""#, #"⟦"ΣEK""#, "invalid-currency $.initiative.priceLevel.currency"),
  ]
}
