internal import BenefitRealisation

extension DocumentWriter {
  static func benefit(_ benefit: Benefit) -> Content {
    let (nature, value) = valueMembers(benefit.value)
    return [
      "id": identifier(benefit.id),
      "name": .text(benefit.name),
      "nature": nature,
      "value": value,
      "perspective": optional(benefit.perspective, else: .ownOrganisation, word),
      "owner": benefit.owner.map(owner),
      "use": optional(benefit.use, else: .immediate, useProfile),
      "lagMonths": optional(benefit.lagMonths, else: 0) { .count($0) },
      "lastMonth": benefit.lastMonth.map(month),
      "drivenBy": optionalList(benefit.drivenBy, of: identifier),
    ]
  }

  private static func valueMembers(_ value: Benefit.Value) -> (nature: Content, value: Content) {
    switch value {
    case .monetised(let nature, let value): (word(nature), pattern(value))
    case .notMonetised(let nature, let size):
      (word(nature), ["notMonetised": word(DocumentReader.SizeName(size))])
    }
  }

  private static func pattern(_ pattern: ValuePattern) -> Content {
    switch pattern {
    case .timeSaved(let events, let before, let after, let cost):
      [
        "timeSaved": [
          "eventsPerYear": number(events), "minutesBefore": number(before), "minutesAfter": number(after),
          "hourlyCost": hourlyCost(cost),
        ]
      ]
    case .hoursFreed(let hours, let cost):
      ["hoursFreed": ["hoursPerMonth": number(hours), "hourlyCost": hourlyCost(cost)]]
    case .unitCost(let volume, let before, let after):
      [
        "unitCost": [
          "volumePerYear": number(volume), "unitCostBefore": price(before), "unitCostAfter": price(after),
        ]
      ]
    case .avoidedCost(let amount): ["avoidedCost": ["perYear": price(amount)]]
    case .amount(let amount, let note): ["amount": ["perYear": price(amount), "note": .text(note)]]
    }
  }

  private static func number(_ factor: Factor) -> Content { self.factor(factor) { .number($0) } }

  private static func price(_ factor: Factor) -> Content { self.factor(factor) { .price($0) } }

  /// A factor: its likely value alone where nothing else is known of it, otherwise with its range and source.
  private static func factor(_ factor: Factor, _ write: (Rational) -> Content) -> Content {
    if factor == Factor(certain: factor.likely) { return write(factor.likely) }
    return [
      "likely": write(factor.likely),
      "low": optional(factor.low, else: factor.likely, write),
      "high": optional(factor.high, else: factor.likely, write),
      "source": optional(factor.source, else: "") { .text($0) },
    ]
  }

  private static func useProfile(_ use: UseProfile) -> Content {
    switch use {
    case .immediate: .text("immediate")
    case .linear(let months): ["linear": ["months": .count(months)]]
    case .sCurve(let months): ["sCurve": ["months": .count(months)]]
    case .steps(let steps):
      ["steps": .list(steps.map { ["month": .count($0.month), "use": .number($0.use)] })]
    case .yearly(let levels): ["yearly": .list(levels.map { .number($0) })]
    }
  }

  static func assumptions(_ assumptions: CalculationAssumptions) -> Content {
    [
      "baseMonth": month(assumptions.baseMonth),
      "months": .count(assumptions.horizon.numberOfMonths),
      "discountRates": optional(assumptions.discounting.rates, else: .threePercent) {
        .list($0.bands.map(band))
      },
      "timing": optional(assumptions.discounting.timing, else: .startOfYear, word),
    ]
  }

  private static func band(_ band: DiscountRates.Band) -> Content {
    ["fromYear": .count(band.fromYear), "percent": .number(band.rate.value * 100)]
  }
}
