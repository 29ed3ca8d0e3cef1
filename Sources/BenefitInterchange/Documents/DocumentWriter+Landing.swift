internal import BenefitRealisation

extension DocumentWriter {
  static func landing(_ landing: Landing) -> Content {
    .object(
      [("unit", identifier(landing.unit))]
        + amount(landing.perYear, money: "perYear", hours: "hoursPerYear")
        + [
          ("as", word(landing.form)),
          ("firstMonth", month(landing.firstMonth)),
          ("lastMonth", landing.lastMonth.map(month)),
          ("decision", landing.decision.map(decision)),
          ("outcome", optionalList(landing.outcome, of: outcome)),
        ])
  }

  private static func outcome(_ outcome: Landing.Outcome) -> Content {
    .object([("months", months(outcome.months))] + amount(outcome.amount, money: "amount", hours: "hours"))
  }

  private static func amount(
    _ amount: Landing.Amount, money: String, hours: String
  ) -> [(name: String, value: Content?)] {
    switch amount {
    case .money(let amount): [(money, self.money(amount))]
    case .hours(let count): [(hours, .number(count))]
    }
  }

  static func asIs(_ asIs: AsIs) -> Content {
    ["costs": costModel(asIs.costs), "growth": asIs.growth.map(growth)]
  }

  static func growth(_ growth: RealGrowth) -> Content {
    ["percentPerYear": .number(growth.perYear.value * 100), "name": .text(growth.name)]
  }

  static func alternative(_ alternative: Alternative) -> Content {
    [
      "id": identifier(alternative.id), "name": .text(alternative.name), "costs": costModel(alternative.costs),
      "benefits": optionalList(alternative.benefits, of: benefit),
    ]
  }
}
