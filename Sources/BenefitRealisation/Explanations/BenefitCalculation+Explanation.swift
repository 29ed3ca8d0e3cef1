extension BenefitCalculation {
  /// The net present value as the difference of two present values.
  func explanationOfNet(_ reading: Reading, id: String) -> Explanation {
    Explanation(
      id, BilingualText(swedish: "nettonuvärde", english: "net present value"),
      .money(valuation(reading).netPresentValue), .difference,
      [
        explanationOfBenefits(reading, id: "\(id).benefits"), explanationOfCosts(reading, id: "\(id).costs"),
      ])
  }

  /// The present value of the benefits by period and line.
  func explanationOfBenefits(_ reading: Reading, id: String) -> Explanation {
    let rows = benefits.filter { reading.includes($0) }.map { row in
      Line(id: row.benefit.id.rawValue, name: row.benefit.name, amounts: row.amounts, source: row.pattern.formula)
    }
    return presentValue(
      id, BilingualText(swedish: "nuvärde av nyttor", english: "present value of benefits"),
      valuation(reading).benefitsPresentValue, rows)
  }

  /// The present value of the costs by period and line.
  func explanationOfCosts(_ reading: Reading, id: String) -> Explanation {
    let rows = costs.filter { reading.includes($0) }.map { row in
      Line(id: row.line.id.rawValue, name: row.line.label, amounts: row.amounts, source: row.line.formula)
    }
    return presentValue(
      id, BilingualText(swedish: "nuvärde av kostnader", english: "present value of costs"),
      valuation(reading).costsPresentValue, rows)
  }

  /// The net present value divided by the costs' present value.
  func explanationPerKrona(_ reading: Reading) -> Explanation {
    let id = ExplainableFigure.netBenefitPerKrona.rawValue
    let value: Explanation.Value =
      switch valuation(reading).netBenefitPerKrona {
      case .value(let ratio): .number(ratio)
      case .notDefined(let reason): .notDefined(reason)
      }
    return Explanation(
      id, BilingualText(swedish: "netto per krona", english: "net benefit per krona"), value, .quotient,
      [explanationOfNet(reading, id: "\(id).net"), explanationOfCosts(reading, id: "\(id).costs")])
  }

  /// The accumulated net at the end of each month.
  func explanationOfPayback(_ reading: Reading) -> Explanation {
    let id = ExplainableFigure.payback.rawValue
    let months = zip(assumptions.horizon, monthlyNet(reading)).map { month, net in
      Explanation(
        "\(id).\(month)", BilingualText(swedish: "netto \(month)", english: "net \(month)"), .money(net),
        .stated(source: BilingualText(swedish: "nyttor − kostnader", english: "benefits − costs")))
    }
    let value: Explanation.Value =
      switch valuation(reading).payback {
      case .never: .never
      case .atEnd(let period): .month(assumptions.baseMonth.advanced(by: period))
      }
    return Explanation(
      id, BilingualText(swedish: "återbetald", english: "paid back"), value, .lastCrossing, months)
  }

  /// A line of a calculation, as an explanation needs it.
  private struct Line {
    let id: String
    let name: String
    let amounts: MonthlyAmounts
    let source: BilingualText
  }

  /// A present value: each period's sum of lines times its factor, added and rounded once.
  private func presentValue(
    _ id: String, _ label: BilingualText, _ value: Money, _ lines: [Line]
  ) -> Explanation {
    let isMonthly = assumptions.discounting.timing == .monthly
    let length = isMonthly ? 1 : 12
    let count = assumptions.horizon.count
    var sums = [Money](repeating: .zero, count: count)
    for line in lines {
      for (index, amount) in line.amounts.amounts.enumerated() { sums[index] += amount }
    }
    let periods = assumptions.discounting.terms(ofMonths: sums).map { term in
      let months = (term.period * length)..<min(term.period * length + length, count)
      let name =
        isMonthly
        ? BilingualText("\(assumptions.baseMonth.advanced(by: term.period))")
        : BilingualText(swedish: "år \(term.period)", english: "year \(term.period)")
      let node = "\(id).\(isMonthly ? "month" : "year")-\(term.period)"
      let parts = lines.map { line in
        Explanation(
          "\(node).\(line.id)", BilingualText(line.name),
          .money(line.amounts.amounts[months].total()), .stated(source: line.source))
      }
      return Explanation(
        node, name, .factor(term.product / 100), .product,
        [
          Explanation("\(node).amount", name, .money(term.amount), .sum, parts),
          Explanation(
            "\(node).factor", BilingualText(swedish: "diskonteringsfaktor", english: "discount factor"),
            .factor(term.factor), .stated(source: factorSource(term.period))),
        ])
    }
    return Explanation(id, label, .money(value), .roundedSum, periods)
  }

  private func factorSource(_ period: Int) -> BilingualText {
    let rates = assumptions.discounting.rates
    let rate = rates.bands.count == 1 ? "\(rates.bands[0].rate)" : "\(rates)"
    let exponent =
      switch assumptions.discounting.timing {
      case .startOfYear: "\(period)"
      case .midYear: "(\(period) + ½)"
      case .endOfYear: "\(period + 1)"
      case .monthly: "(\(period)/12)"
      }
    return BilingualText("1 / (1 + \(rate))^\(exponent)")
  }
}

extension ValuePattern {
  /// The pattern's formula with its likely factors put in.
  var formula: BilingualText {
    let use = BilingualText(swedish: "× användning", english: "× use")
    let yearly = "\(yearlyValue.decimalString(fractionDigits: 2))"
    let numbers =
      switch self {
      case .timeSaved(let events, let before, let after, let cost):
        "\(events.likely) × (\(before.likely) − \(after.likely)) / 60 × \(cost.amount.decimalString(fractionDigits: 4))"
      case .hoursFreed(let hours, let cost):
        "\(hours.likely) × 12 × \(cost.amount.decimalString(fractionDigits: 4))"
      case .unitCost(let volume, let before, let after):
        "\(volume.likely) × (\(before.likely) − \(after.likely))"
      case .avoidedCost(let amount), .amount(let amount, _): "\(amount.likely)"
      }
    return BilingualText(
      swedish: "\(numbers) = \(yearly) per år \(use.swedish)",
      english: "\(numbers) = \(yearly) a year \(use.english)")
  }
}

extension CostLine {
  /// The line's amount with its numbers put in.
  var formula: BilingualText {
    switch amount {
    case .money(let money): BilingualText("\(money)")
    case .fullTimeShare(let share, let workingTime, let cost):
      BilingualText(
        "\(share) × \(workingTime.name) × \(cost.amount.decimalString(fractionDigits: 4)) (\(cost.provenance))")
    case .hours(let hours, let cost):
      BilingualText(
        "\(hours) h × \(cost.amount.decimalString(fractionDigits: 4)) (\(cost.provenance))")
    }
  }
}

extension CostModel {
  /// The total by component and line.
  var explanationOfTotal: Explanation {
    let id = ExplainableFigure.costTotal.rawValue
    let components = CostComponent.allCases.map { component in
      let node = "\(id).\(component.rawValue)"
      let label = component.label
      switch self[component] {
      case .none:
        return Explanation(
          node, label, .money(.zero),
          .stated(source: BilingualText(swedish: "inga, enligt modellen", english: "none, as the model says")))
      case .notCounted:
        return Explanation(
          node, label, .notDefined(.notCounted), .stated(source: NotDefined.notCounted.text))
      case .lines(let lines):
        return Explanation(
          node, label, .money(lines.map(\.amounts.total).total()), .sum,
          lines.map {
            Explanation(
              "\(node).\($0.id)", BilingualText($0.label), .money($0.amounts.total), .stated(source: $0.formula))
          })
      }
    }
    return Explanation(
      id, BilingualText(swedish: "summa av räknade kostnader", english: "sum of the counted costs"),
      .money(total.sum(over: scope)), .sum, components)
  }
}
