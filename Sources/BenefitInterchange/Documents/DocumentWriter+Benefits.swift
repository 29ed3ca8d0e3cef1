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
      "yearlyDropOff": optional(benefit.yearlyDropOff, else: 0) { .number($0) },
      "adjustments": optional(benefit.adjustments, else: []) { .object($0.map(adjustment)) },
      "drivenBy": optionalList(benefit.drivenBy, of: identifier),
      "landings": optionalList(benefit.landings, of: landing),
      "factorOutcomes": optionalList(benefit.factorOutcomes, of: factorOutcome),
    ]
  }

  private static func valueMembers(_ value: Benefit.Value) -> (nature: Content, value: Content) {
    switch value {
    case .monetised(let nature, let value): (word(nature), pattern(value))
    case .notMonetised(let nature, .size(let size)):
      (word(nature), ["notMonetised": word(DocumentReader.SizeName(size))])
    case .notMonetised(let nature, .indicator(let name, let quantity)):
      (
        word(nature),
        [
          "notMonetised": [
            "indicator": .text(name), "perYear": .number(quantity.value), "unit": .text(quantity.unit.symbol),
          ]
        ]
      )
    }
  }

  private static func pattern(_ pattern: ValuePattern) -> Content {
    var members = pattern.factors.map { named in
      (name: named.name.rawValue, value: Optional(factor(named, of: pattern)))
    }
    if let cost = pattern[.hourlyCost], cost.low != cost.likely || cost.high != cost.likely {
      members.append((name: "hourlyCostRange", value: ["low": .price(cost.low), "high": .price(cost.high)]))
    }
    members.append((name: "note", value: pattern.note.map { .text($0) }))
    return .object([(name: pattern.kind.rawValue, value: .object(members))])
  }

  private static func factor(_ named: NamedFactor, of pattern: ValuePattern) -> Content {
    if named.name == .hourlyCost, let cost = pattern.hourlyCost { return hourlyCost(cost) }
    return factor(named.factor) { named.name.isMoney ? .price($0) : .number($0) }
  }

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

  private static func adjustment(_ adjustment: Adjustment) -> (name: String, value: Content?) {
    let reason = Content.text(adjustment.reason)
    let content: Content =
      switch adjustment {
      case .attribution(let share, _), .deadweight(let share, _), .displacement(let share, _):
        ["share": .number(share), "reason": reason]
      case .confidence(let grade, _): ["grade": word(grade), "reason": reason]
      case .optimism(let bias, let mitigation, _):
        [
          "biasPercent": .number(bias.value * 100),
          "mitigatedPercent": optional(mitigation.value, else: 0) { .number($0 * 100) },
          "source": reason,
        ]
      }
    return (adjustment.kind.rawValue, content)
  }

  static func useProfile(_ use: UseProfile) -> Content {
    switch use {
    case .immediate: .text("immediate")
    case .linear(let months): ["linear": ["months": .count(months)]]
    case .sCurve(let months): ["sCurve": ["months": .count(months)]]
    case .steps(let steps):
      ["steps": .list(steps.map { ["month": .count($0.month), "use": .number($0.use)] })]
    case .yearly(let levels): ["yearly": .list(levels.map { .number($0) })]
    case .monthly(let levels): ["monthly": .list(levels.map { .number($0) })]
    }
  }

  static func assumptions(_ assumptions: CalculationAssumptions) -> Content {
    [
      "baseMonth": month(assumptions.baseMonth),
      "months": .count(assumptions.horizon.count),
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
