import BenefitRealisation
import BenefitReports
import Testing

/// Eight times the lines may take some eight times as long; sixty-four times would be a quadratic step. Only the ratio
/// is looked at, of the best of several runs each, with room for a busy machine.
@Suite(.serialized) struct ReportTimeTests: ReportSamples {
  /// Budget lines of which all but one have no outcome, so that the final report names each as not known.
  private func withoutOutcome(lines count: Int) throws -> Initiative {
    func lines(_ count: Int) throws -> CostModel {
      let amount = CostLine.Amount.money(Money(majorUnits: 10))
      return try CostModel(
        external: .lines((0..<count).map { try line(Identifier("l\($0)"), amount, in: month("2024-09"), .operation) }))
    }
    return try Initiative(
      id: "prov", name: "Prov", organisation: "staden",
      organisations: [Organisation(id: "staden", name: "Göteborgs Stad")], rollout: [step()],
      priceLevel: PriceLevel(year: 2024), costs: lines(count), costOutcome: lines(1))
  }

  /// The time of following an initiative up and writing its final report.
  private func time(of initiative: Initiative, rounds: Int) -> Duration {
    ProcessorTime.least(of: rounds) {
      _ = TextReport(of: FollowUp(of: initiative, asOf: date("2027-01-01")), in: .swedish, isFinal: true)
    }
  }

  @Test func `a final report of many lines without an outcome takes linear time`() throws {
    let (few, many) = (try withoutOutcome(lines: 250), try withoutOutcome(lines: 2_000))
    let text = TextReport(of: FollowUp(of: many, asOf: date("2027-01-01")), in: .swedish, isFinal: true).text
    #expect(text.contains("– kostnaden sedan 2024-09: Rad l1999\n"))
    let (shortTime, longTime) = (time(of: few, rounds: 3), time(of: many, rounds: 2))
    #expect(longTime < shortTime * 24, "\(shortTime) for an eighth, \(longTime) for the whole")
  }
}
