import BenefitRealisation
import Testing

/// Small costs made by hand for the reports' tests, for the suites that conform to it.
protocol CostReportSamples {}

extension CostReportSamples {
  func month(_ text: String) throws -> Month { try #require(Month(text)) }

  func line(
    _ id: Identifier<CostLine>, _ kronor: Int64, _ first: String = "2025-01", to last: String? = nil
  ) throws -> CostLine {
    let timing: CostTiming = try last.map { .monthly(try month(first)...month($0)) } ?? .once(month(first))
    return try CostLine(
      id: id, label: "Rad \(id)", amount: .money(Money(majorUnits: kronor)), timing: timing, phase: .implementation)
  }

  func lines(_ kronor: Int64, _ id: Identifier<CostLine> = "x") throws -> ComponentCosts {
    .lines([try line(id, kronor)])
  }

  func hours(_ hours: Rational, at cost: Rational) throws -> ComponentCosts {
    .lines([
      try CostLine(
        id: "h", label: "Egna timmar", amount: .hours(hours, at: HourlyCost(cost, provenance: "test")),
        timing: .once(month("2025-01")), phase: .rollout)
    ])
  }

  func statement(_ id: Identifier<Initiative>, _ costs: CostModel, year: Int = 2025) -> CostStatement {
    CostStatement(initiative: id, costs: costs, priceLevel: PriceLevel(year: year))
  }

  /// A text in which `_` stands for a no-break space.
  func unbreakable(_ text: String) -> String {
    text.split(separator: "_", omittingEmptySubsequences: false).joined(separator: "\u{A0}")
  }

  /// The lines without the spaces that a table leaves after its last cell.
  func trimmed(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return String(line)
    }.joined(separator: "\n")
  }
}
