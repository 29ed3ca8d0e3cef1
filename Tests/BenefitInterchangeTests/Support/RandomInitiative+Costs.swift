import BenefitRealisation

extension RandomInitiative {
  mutating func costs(around base: Month) throws(InvalidModel) -> CostModel {
    var components: [CostComponent: ComponentCosts] = [:]
    var number = 0
    for component in CostComponent.allCases {
      switch whole(0...3) {
      case 0: components[component] = ComponentCosts.none
      case 1: components[component] = .notCounted
      default:
        var lines: [CostLine] = []
        for _ in 0..<whole(1...sizes.linesPerComponent) {
          lines.append(try costLine(number, of: component, around: base))
          number += 1
        }
        components[component] = .lines(lines)
      }
    }
    return try CostModel(
      external: components[.external] ?? .notCounted,
      internalHours: components[.internalHours] ?? .notCounted,
      substitutes: components[.substitutes] ?? .notCounted, overhead: components[.overhead] ?? .notCounted)
  }

  private mutating func costLine(
    _ number: Int, of component: CostComponent, around base: Month
  ) throws(InvalidModel) -> CostLine {
    let isHours =
      switch component {
      case .internalHours: true
      case .external, .overhead: false
      case .substitutes: chance(in: 2)
      }
    let timing = timing(around: base)
    return try CostLine(
      id: id("rad", number), label: text("Rad"),
      amount: isHours ? .hours(decimal(0...10_000), at: hourlyCost()) : .money(money(timing)),
      timing: timing, phase: one(of: CostPhase.allCases),
      nature: maybe { $0.one(of: MonetaryNature.allCases) })
  }

  /// An amount whose sum over the times of its line is within the limit; a single one is sometimes the limit.
  private mutating func money(_ timing: CostTiming) -> Money {
    if case .once = timing, chance(in: 10) { return one(of: [.limit, -.limit, .zero]) }
    return Money(minorUnits: Int64(whole(-5_000_000_000...50_000_000_000)))
  }

  private mutating func timing(around base: Month) -> CostTiming {
    switch whole(0...3) {
    case 0: .once(chance(in: 10) ? date().month : month(around: base))
    case 1: .monthly(months(around: base))
    case 2: .yearly(first: month(around: base), years: chance(in: 40) ? 100 : whole(1...10))
    default: .spread(months(around: base))
    }
  }

  private mutating func months(around base: Month) -> ClosedRange<Month> {
    let first = month(around: base)
    return first...(first.adding(months: chance(in: 100) ? 1_199 : whole(0...48)) ?? first)
  }

  /// An hourly cost of either basis, now and then nothing.
  mutating func hourlyCost() throws(InvalidModel) -> HourlyCost {
    chance(in: 2)
      ? try .inera(monthlySalary: Money(minorUnits: Int64(whole(0...10_000_000))))
      : try HourlyCost(decimal(0...2_000), provenance: text("Lönesystemet"))
  }
}
