import Testing

@testable import BenefitRealisation

/// Ten times the lines may take some ten times as long; a hundred times would be a quadratic step. Only the ratio is
/// looked at, of the best of several runs each, with room for a busy machine.
@Suite(.serialized)
struct VarianceTimeTests {
  /// Each line is budgeted at 10 kr and comes to 12 kr.
  private func followUp(lines count: Int) throws -> FollowUp {
    var parts = try InitiativeParts()
    func costs(_ kronor: Int64) throws -> CostModel {
      let amount = CostLine.Amount.money(Money(majorUnits: kronor))
      return try CostModel(
        external: .lines((0..<count).map { try costLine(Identifier("line\($0)"), amount, phase: .operation) }))
    }
    parts.costs = try costs(10)
    parts.costOutcome = try costs(12)
    return FollowUp(of: try parts.initiative(), asOf: try date("2025-12-31"))
  }

  static let wholes: [ExplainableFigure] = [
    .costVariance(of: nil), .partOfVariance(.component(.external)), .partOfVariance(.phase(.operation)),
    .partOfVariance(.year(2025)),
  ]

  @Test(arguments: wholes) func `explaining the variance of many lines is linear`(figure: ExplainableFigure) throws {
    let (few, many) = (try followUp(lines: 200), try followUp(lines: 2_000))
    #expect(many.explanation(of: figure)?.parts.count == 2_000)
    #expect(many.explanation(of: figure)?.value == .money(Money(majorUnits: 4_000)))
    let shortTime = ProcessorTime.least(of: 3) { _ = few.explanation(of: figure) }
    let longTime = ProcessorTime.least(of: 2) { _ = many.explanation(of: figure) }
    #expect(longTime < shortTime * 25, "\(shortTime) for 200 lines, \(longTime) for 2 000")
  }

  @Test func `explaining one line doesn't explain the others`() throws {
    let followUp = try followUp(lines: 2_000)
    let line = ExplainableFigure.costVariance(of: "line1999")
    #expect(followUp.explanation(of: line)?.value == .money(Money(majorUnits: 2)))
    let whole = ProcessorTime.least(of: 2) { _ = followUp.explanation(of: .costVariance(of: nil)) }
    let one = ProcessorTime.least(of: 3) { _ = followUp.explanation(of: line) }
    #expect(one < whole / 5, "\(one) for one line, \(whole) for all")
  }
}
