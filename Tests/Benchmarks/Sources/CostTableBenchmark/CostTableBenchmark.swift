import BenefitRealisation

/// 10 000 lines over 300 months, totalled by month, component and phase.
@main
struct CostTableBenchmark {
  static let lineCount = 10_000
  static let monthCount = 300

  static func main() throws {
    let clock = ContinuousClock()
    let months = ClosedRange(first: Month(year: 2020, month: 1)!, numberOfMonths: monthCount)!
    var model: CostModel?
    let making = try clock.measure { model = try makeModel(months) }
    guard let model else { return }
    var best = Duration.seconds(1_000)
    var table: CostTable?
    for _ in 0..<9 { best = min(best, clock.measure { table = model.table(over: months) }) }
    guard let table else { return }
    let total = table.byMonth.total()
    print(
      #"{"peer":"library","make_ms":\#(milliseconds(making)),"total_ms":\#(milliseconds(best)),"total":\#(total.minorUnits),"external":\#(table.byComponent[.external]!.minorUnits),"operation":\#(table.byPhase[.operation]!.minorUnits),"month_150":\#(table.byMonth[150].minorUnits)}"#
    )
  }

  static func milliseconds(_ duration: Duration) -> Double {
    Double(duration.components.attoseconds / 1_000_000_000) / 1e6 + Double(duration.components.seconds) * 1e3
  }

  /// Lines whose cells differ from month to month: hours and spread amounts, in all components and phases.
  static func makeModel(_ months: ClosedRange<Month>) throws -> CostModel {
    var lines: [CostComponent: [CostLine]] = [:]
    for index in 0..<lineCount {
      let component: CostComponent = [.external, .internalHours, .substitutes, .overhead][index % 4]
      let phase = CostPhase.allCases[index / 4 % 6]
      let amount = Money(minorUnits: Int64((index * 7_919 + 104_729) % 1_000_003) * 100 + Int64(index % 97))
      let stated: CostLine.Amount =
        component == .internalHours
        ? .hours(1, at: try HourlyCost(Rational(amount), provenance: "benchmark")) : .money(amount)
      lines[component, default: []].append(
        try CostLine(
          id: Identifier("line-\(index)"), label: "Line \(index)", amount: stated, timing: .spread(months), phase: phase
        ))
    }
    return try CostModel(
      external: .lines(lines[.external]!), internalHours: .lines(lines[.internalHours]!),
      substitutes: .lines(lines[.substitutes]!), overhead: .lines(lines[.overhead]!))
  }
}
