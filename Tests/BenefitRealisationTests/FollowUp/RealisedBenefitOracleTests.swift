import BenefitRealisation
import Testing

@Suite struct RealisedBenefitOracleTests {
  /// An amount in öre, or the reason why there is none, as the table writes it.
  private func text(_ figure: Figure<Money>) -> String {
    switch figure {
    case .value(let money): "\(money.minorUnits)"
    case .notDefined(let reason): reason.rawValue
    }
  }

  @Test func `200 random plans come out as the oracle's fractions do, to the öre`() throws {
    let cases = try RealisedCase.all()
    #expect(cases.count == 200)
    for (number, row) in cases.enumerated() {
      let asOf = try #require(CalendarDate(row.asOf))
      let outcome = try #require(FollowUp(of: row.initiative(), asOf: asOf).outcome)
      let benefit = try #require(outcome.benefits.first)
      #expect("\(benefit.plannedToDate.minorUnits)" == row.answer.plannedToDate, "case \(number)")
      #expect("\(benefit.planned.minorUnits)" == row.answer.planned, "case \(number)")
      #expect(text(benefit.realisedToDate) == row.answer.realisedToDate, "case \(number)")
      #expect(text(benefit.forecast) == row.answer.forecast, "case \(number)")
    }
  }

  @Test func `the table holds every kind of answer`() throws {
    let answers = try RealisedCase.all().flatMap { [$0.answer.realisedToDate, $0.answer.forecast] }
    for reason in ["notMeasured", "noGoal", "noBaseline", "noTarget", "0"] {
      #expect(answers.contains(reason))
    }
    #expect(answers.count { Int($0).map { $0 > 0 } ?? false } >= 100)
    #expect(answers.count { Int($0).map { $0 < 0 } ?? false } >= 20)
  }
}
