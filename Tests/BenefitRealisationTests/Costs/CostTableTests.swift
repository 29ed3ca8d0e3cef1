import BenefitRealisation
import Testing

@Suite struct CostTableTests: CostComparisonSamples {
  static let seeds: [UInt64] = [3, 20_260_101, 0xC057]

  func model() throws -> CostModel {
    try CostModel(
      external: .lines([
        line("a", .money(kronor(100)), .monthly(months("2024-12", "2025-02")), .operation),
        line("b", .money(kronor(50)), .once(month("2025-02")), .procurement),
        line("far", .money(kronor(9)), .once(month("2030-01")), .operation),
      ]), internalHours: .lines([hours(2, at: 300)]), substitutes: .none)
  }

  @Test func `each cell is the sum of its lines`() throws {
    let table = try model().table(over: months("2025-01", "2025-03"))
    #expect(table.months == months("2025-01", "2025-03"))
    #expect(table.scope == CostScope([.external, .internalHours, .substitutes]))
    #expect(table.amount(of: .external, in: .operation, month: month("2025-02")) == kronor(100))
    #expect(table.amount(of: .external, in: .procurement, month: month("2025-02")) == kronor(50))
    #expect(table.amount(of: .external, in: .procurement, month: month("2025-03")) == .zero)
    #expect(table.amount(of: .internalHours, in: .implementation, month: month("2025-01")) == kronor(600))
    #expect(table.amount(of: .substitutes, in: .operation, month: month("2025-01")) == .zero)
    #expect(table.amount(of: .overhead, in: .operation, month: month("2025-01")) == nil)
    #expect(table.amount(of: .external, in: .operation, month: month("2024-12")) == .zero)
  }

  @Test func `sums are by month, year, component and phase`() throws {
    let table = try model().table(over: months("2024-12", "2025-02"))
    #expect(table.byMonth == [kronor(100), kronor(700), kronor(150)])
    #expect(table.byYear == [2024: kronor(100), 2025: kronor(850)])
    #expect(table.byComponent == [.external: kronor(350), .internalHours: kronor(600), .substitutes: .zero])
    #expect(
      table.byPhase == [
        .preStudy: .zero, .procurement: kronor(50), .implementation: kronor(600), .rollout: .zero,
        .operation: kronor(300), .decommissioning: .zero,
      ])
  }

  @Test func `a table has at most 10 000 months`() async throws {
    let first = try #require(Month(index: 12))
    let most = try #require(ClosedRange(first: first, numberOfMonths: 10_000))
    #expect(try CostModel(external: .none).table(over: most).byMonth.count == 10_000)
    await #expect(processExitsWith: .failure) {
      guard let first = Month(index: 12), let range = ClosedRange(first: first, numberOfMonths: 10_001),
        let model = try? CostModel(external: .none)
      else { return }
      _ = model.table(over: range)
    }
  }

  /// 350 cases a seed, 1 050 in all.
  @Test(arguments: seeds) func `a table adds what its lines add, month by month`(seed: UInt64) throws {
    var costs = RandomCosts(seed: seed)
    for _ in 0..<350 {
      let (model, range) = (try costs.model(), costs.months())
      let table = model.table(over: range)
      var byMonth: [Month: Money] = [:]
      var byComponent: [CostComponent: Money] = [:]
      var byPhase: [CostPhase: Money] = [:]
      for (component, line) in model.lines {
        for month in range {
          byMonth[month, default: .zero] += line.amounts[month]
          byComponent[component, default: .zero] += line.amounts[month]
          byPhase[line.phase, default: .zero] += line.amounts[month]
        }
      }
      #expect(table.byMonth == range.map { byMonth[$0] ?? .zero })
      #expect(table.byYear.values.total() == table.byMonth.total())
      let total = model.total(in: range)
      #expect(total.scope == table.scope)
      for component in CostComponent.allCases {
        #expect(table.byComponent[component] == total[component])
        let isCounted = table.scope.components.contains(component)
        #expect(table.byComponent[component] == (isCounted ? byComponent[component] ?? .zero : nil))
      }
      for phase in CostPhase.allCases { #expect(table.byPhase[phase] == byPhase[phase] ?? .zero) }
      let (phase, month) = (CostPhase.allCases[costs.int(0...5)], costs.month())
      for component in CostComponent.allCases {
        let lines = model.lines.filter { $0.component == component && $0.line.phase == phase }
        let cell = range.contains(month) ? lines.map { $0.line.amounts[month] }.total() : .zero
        #expect(
          table.amount(of: component, in: phase, month: month) == (model[component] == .notCounted ? nil : cell))
      }
    }
  }
}
