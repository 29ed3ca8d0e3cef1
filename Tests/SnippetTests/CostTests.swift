import BenefitRealisation
import Testing

/// The code of the article on costs, compiled and run.
struct CostTests {
  /// A row of a service's own database.
  struct Row {
    let id: String
    let text: String
    let kronor: Int64
    let hours: Int
    let month: Month
  }

  @Test func `database rows become a cost model in ten lines`() throws {
    let rows = [
      Row(id: "a", text: "Licences", kronor: 1_000_000, hours: 0, month: Month("2025-01")!),
      Row(id: "b", text: "Project staff", kronor: 0, hours: 2_000, month: Month("2025-02")!),
    ]
    // snippet: cost-model
    let hour = try HourlyCost.inera(monthlySalary: Money(majorUnits: 38_000))
    let lines = try rows.map { row in
      try CostLine(
        id: Identifier(row.id), label: row.text,
        amount: row.hours == 0 ? .money(Money(majorUnits: row.kronor)) : .hours(Rational(row.hours), at: hour),
        timing: .once(row.month), phase: .implementation)
    }
    let costs = try CostModel(
      external: .lines(lines.filter { $0.hours == nil }), internalHours: .lines(lines.filter { $0.hours != nil }),
      substitutes: .none)
    // end snippet
    // snippet: cost-total
    let counted = CostScope([.external, .internalHours, .substitutes])
    print(try costs.total.amount(over: counted))  // 1824225.35
    print(costs.total.whole)  // not defined: nobody has counted the overhead
    print(costs.total.shareBeyondExternal.value!.decimalString(fractionDigits: 4))  // 0.4518
    // end snippet
    #expect(try costs.total.amount(over: counted) == Money(decimal: "1824225.35"))
    #expect(costs.total.whole == .notDefined(because: .notCounted))
    #expect(costs.total.shareBeyondExternal.value?.decimalString(fractionDigits: 4) == "0.4518")
  }

  @Test func `a portfolio is counted the same way`() throws {
    let level = PriceLevel(year: 2025)
    let once = CostTiming.once(Month("2025-01")!)
    func line(_ id: Identifier<CostLine>, _ kronor: Int64) throws -> CostLine {
      try CostLine(
        id: id, label: "Line", amount: .money(Money(majorUnits: kronor)), timing: once, phase: .implementation)
    }
    let alarms = try CostModel(
      external: .lines([line("a", 600)]), internalHours: .none, substitutes: .lines([line("s", 60)]), overhead: .none)
    let property = try CostModel(external: .lines([line("p", 1_000)]))
    // snippet: cost-comparison
    let statements = [
      CostStatement(initiative: "alarms", costs: alarms, priceLevel: level),
      CostStatement(initiative: "property", costs: property, priceLevel: level),
    ]
    do {
      _ = try statements.total()
    } catch {
      print(error.text.english)  // different scopes; choose a policy (internal hours not counted by property; …)
    }
    let common = try CostComparison(of: statements, under: .commonScope)
    print(common.components, common.total.reported)  // external alone: 1600.00
    let reported = try CostComparison(of: statements, under: .reportedOnly)
    print(reported.total.reported, reported.total.coverage[.substitutes]!)  // 1660.00, substitutes from 1 of 2
    let imputed = try CostComparison(of: statements, under: .imputed(statements.learntRatios))
    print(imputed.total.reported, imputed.total.imputed)  // 1660.00 and, kept apart, 100.00
    // end snippet
    #expect(throws: CostComparisonError.self) { try statements.total() }
    #expect(common.components == [.external] && common.total.reported == Money(majorUnits: 1_600))
    #expect(reported.total.reported == Money(majorUnits: 1_660) && reported.total.coverage[.substitutes] == 1)
    #expect(imputed.total.reported == Money(majorUnits: 1_660) && imputed.total.imputed == Money(majorUnits: 100))
  }

  @Test func `an hourly cost from a dated parameter`() throws {
    // snippet: hourly-cost
    let onCost = try HourlyCost.OnCost("on-cost.municipality", in: 2023, from: .bundled)
    let hour = try HourlyCost.general(
      HourlyCost.Salary(monthly: Money(majorUnits: 38_000), onCosts: [onCost], workingTime: .euFunds))
    print(hour.amount.decimalString(fractionDigits: 4))  // 383.1726
    print(hour.provenance)  // names the salary, the on-cost with its year, status and source, and the hours
    do {
      _ = try ParameterTable.bundled.parameter("on-cost.municipality", in: 2026)
    } catch {
      print(error.text.english)  // no value for 2026: add the year's value with its source
    }
    // end snippet
    #expect(hour.amount.decimalString(fractionDigits: 4) == "383.1726")
    #expect(throws: ParameterFinding.self) {
      try ParameterTable.bundled.parameter("on-cost.municipality", in: 2026)
    }
  }
}
