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
    var members: [(name: String, value: Content?)] = [
      ("id", identifier(line.id)),
      ("label", .text(line.label)),
      ("role", line.role.map { .text($0) }),
      ("phase", word(line.phase)),
      ("purpose", line.purpose.map { word($0) }),
    ]
    if case .planned(_, let timing) = line.content { members.append(("timing", self.timing(timing))) }
    members.append(("growth", line.growth.map(growth)))
    members.append(("nature", optional(line.nature, else: line.content.usualNature, word)))
    switch line.content {
    case .planned(let amount, _): members += self.members(of: amount)
    case .booked(.money(let entries)):
      members.append(("ledger", ledger(entries) { ("amount", money($0)) }))
    case .booked(.hours(let entries, let cost)):
      members += [("hourlyCost", hourlyCost(cost)), ("ledger", ledger(entries) { ("hours", .number($0)) })]
    }
    return .object(members)
  }

  /// An amount of money, or time at an hourly cost.
  static func members(of amount: CostLine.Amount) -> [(name: String, value: Content?)] {
    switch amount {
    case .money(let amount): [("amount", money(amount))]
    case .hours(let hours, let cost): [("hours", .number(hours)), ("hourlyCost", hourlyCost(cost))]
    case .fullTimeShare(let share, let time, let cost):
      [
        ("fullTimeShare", ["share": .number(share), "workingTime": workingTime(time)]),
        ("hourlyCost", hourlyCost(cost)),
      ]
    }
  }

  private static func ledger<Entry>(
    _ entries: [Month: Entry], _ member: (Entry) -> (name: String, value: Content?)
  ) -> Content {
    .list(
      entries.sorted { $0.key < $1.key }.map { when, entry in
        .object([("month", month(when)), member(entry)])
      })
  }

  private static func workingTime(_ time: WorkingTime) -> Content {
    ["hoursPerYear": .number(time.hoursPerYear), "name": .text(time.name)]
  }

  /// An hourly cost: stated with its provenance, or a formula on a monthly salary.
  static func hourlyCost(_ cost: HourlyCost) -> Content {
    switch cost.basis {
    case .stated(let amount, let provenance):
      ["stated": ["amount": .price(amount), "provenance": .text(provenance)]]
    case .inera(let salary):
      ["inera": ["monthlySalary": money(salary)]]
    case .general(let salary):
      [
        "general": [
          "monthlySalary": money(salary.monthly),
          "holidayPayPercent": optional(salary.holidayPay, else: Rate(0), percent),
          "onCosts": .list(
            salary.onCosts.map { ["percent": percent($0.rate), "provenance": .text($0.provenance)] }),
          "workingTime": workingTime(salary.workingTime),
          "overheadPercent": optional(salary.overhead, else: Rate(0), percent),
        ]
      ]
    }
  }

  private static func percent(_ rate: Rate) -> Content { .number(rate.value * 100) }

  private static func timing(_ timing: CostTiming) -> Content {
    switch timing {
    case .once(let when): ["once": month(when)]
    case .monthly(let range): ["monthly": months(range)]
    case .yearly(let first, let years): ["yearly": ["first": month(first), "years": .count(years)]]
    case .spread(let range): ["spread": months(range)]
    case .milestone(let milestone):
      [
        "milestone": [
          "rolloutStep": identifier(milestone.step),
          "monthsAfterFullOperation": .count(milestone.monthsAfterFullOperation),
        ]
      ]
    }
  }
}
