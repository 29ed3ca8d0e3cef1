internal import BenefitRealisation

extension DocumentWriter {
  static func costModel(_ costs: CostModel) -> Content {
    .object(CostComponent.allCases.map { (name: $0.rawValue, value: component(costs[$0])) })
  }

  private static func component(_ costs: ComponentCosts) -> Content {
    switch costs {
    case .lines(let lines): .list(lines.map(costLine))
    case .none: .text("none")
    case .notCounted: .text("notCounted")
    }
  }

  private static func costLine(_ line: CostLine) -> Content {
    let shared: [(name: String, value: Content?)] = [
      ("id", identifier(line.id)),
      ("label", .text(line.label)),
      ("phase", word(line.phase)),
      ("timing", timing(line.timing)),
    ]
    switch line.amount {
    case .money(let amount):
      return .object(
        shared + [("nature", optional(line.nature, else: .financial, word)), ("amount", money(amount))])
    case .hours(let hours, let cost):
      return .object(
        shared + [
          ("nature", optional(line.nature, else: .redistribution, word)),
          ("hours", .number(hours)),
          ("hourlyCost", hourlyCost(cost)),
        ])
    }
  }

  /// An hourly cost: stated with its provenance, or Inera's formula on a monthly salary.
  static func hourlyCost(_ cost: HourlyCost) -> Content {
    switch cost.basis {
    case .stated(let amount, let provenance):
      ["stated": ["amount": .price(amount), "provenance": .text(provenance)]]
    case .inera(let salary):
      ["inera": ["monthlySalary": money(salary)]]
    }
  }

  private static func timing(_ timing: CostTiming) -> Content {
    switch timing {
    case .once(let when): ["once": month(when)]
    case .monthly(let range): ["monthly": months(range)]
    case .yearly(let first, let years): ["yearly": ["first": month(first), "years": .count(years)]]
    case .spread(let range): ["spread": months(range)]
    }
  }
}
