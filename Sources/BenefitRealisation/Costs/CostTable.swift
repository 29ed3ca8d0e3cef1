/// A cost model's sums by component, phase and month: every cell of its lines added once.
///
/// ```swift
/// let table = costs.table(over: january2025...december2027)
/// table.amount(of: .external, in: .operation, month: january2026)
/// table.byYear[2026]
/// ```
///
/// - Complexity: One pass over the cells of the lines.
public struct CostTable: Sendable, Hashable {
  /// The months of the table.
  public let months: ClosedRange<Month>
  /// The components that have been counted; the others have no sums.
  public let scope: CostScope
  /// Minor units, by component, phase and month.
  private let cells: [Int64]

  fileprivate init(months: ClosedRange<Month>, scope: CostScope, cells: [Int64]) {
    self.months = months
    self.scope = scope
    self.cells = cells
  }

  /// The sum of one component's lines of one phase in one month; `nil` when the component isn't counted, zero outside
  /// the months.
  public func amount(of component: CostComponent, in phase: CostPhase, month: Month) -> Money? {
    guard scope.components.contains(component) else { return nil }
    guard months.contains(month) else { return .zero }
    let row = component.place * CostPhase.allCases.count + phase.place
    return Money(minorUnits: cells[row * months.count + months.lowerBound.distance(to: month)])
  }

  /// The sums of the months, over the counted components.
  public var byMonth: [Money] {
    var sums = [Int64](repeating: 0, count: months.count)
    for (index, cell) in cells.enumerated() { sums[index % months.count] += cell }
    return sums.map { Money(minorUnits: $0) }
  }

  /// The sums of the calendar years, over the counted components.
  public var byYear: [Int: Money] {
    var sums: [Int: Money] = [:]
    for (month, amount) in zip(months, byMonth) { sums[month.year, default: .zero] += amount }
    return sums
  }

  /// The sums of the counted components.
  public var byComponent: [CostComponent: Money] {
    var sums: [CostComponent: Money] = [:]
    for component in CostComponent.allCases where scope.components.contains(component) {
      sums[component] = sum(CostPhase.allCases.indices.map { component.place * CostPhase.allCases.count + $0 })
    }
    return sums
  }

  /// The sums of the phases, over the counted components.
  public var byPhase: [CostPhase: Money] {
    var sums: [CostPhase: Money] = [:]
    for phase in CostPhase.allCases {
      sums[phase] = sum(CostComponent.allCases.indices.map { $0 * CostPhase.allCases.count + phase.place })
    }
    return sums
  }

  private func sum(_ rows: [Int]) -> Money {
    Money(
      minorUnits: rows.reduce(0) { $0 + cells[($1 * months.count)..<($1 * months.count + months.count)].reduce(0, +) })
  }
}

extension CostModel {
  /// The sums of the model's lines over the months of a range.
  ///
  /// - Precondition: the range is at most 10 000 months.
  public func table(over months: ClosedRange<Month>) -> CostTable {
    let length = months.count
    precondition(length <= 10_000, "a table has at most 10 000 months")
    var cells = [Int64](repeating: 0, count: CostComponent.allCases.count * CostPhase.allCases.count * length)
    for component in CostComponent.allCases {
      guard case .lines(let lines) = self[component] else { continue }
      for line in lines where line.amounts.months.overlaps(months) {
        let row = line.amounts
        let common = row.months.clamped(to: months)
        let from = row.months.lowerBound.distance(to: common.lowerBound)
        let to =
          (component.place * CostPhase.allCases.count + line.phase.place) * length
          + months.lowerBound.distance(to: common.lowerBound)
        // Wrapping addition: a model's sums fit 64 bits by its limits, and the loop is quicker without the check.
        var place = to
        for amount in row.amounts[from..<from + common.count] {
          cells[place] &+= amount.minorUnits
          place &+= 1
        }
      }
    }
    return CostTable(months: months, scope: scope, cells: cells)
  }
}

extension CostComponent {
  /// The component's place among all.
  fileprivate var place: Int {
    switch self {
    case .external: 0
    case .internalHours: 1
    case .substitutes: 2
    case .overhead: 3
    }
  }
}

extension CostPhase {
  /// The phase's place among all.
  fileprivate var place: Int {
    switch self {
    case .preStudy: 0
    case .procurement: 1
    case .implementation: 2
    case .rollout: 3
    case .operation: 4
    case .decommissioning: 5
    }
  }
}
