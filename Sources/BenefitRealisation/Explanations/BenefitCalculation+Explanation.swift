extension BenefitCalculation {
  /// The net present value as the difference of two present values.
  func explanationOfNet(_ reading: Reading, id: String) -> Explanation {
    Explanation(
      id, BilingualText(swedish: "nettonuvärde", english: "net present value"),
      .money(valuation(reading).netPresentValue), .difference,
      [
        explanationOfBenefits(reading, id: "\(id).benefits"),
        explanationOfAdditionalCosts(reading, id: "\(id).costs"),
      ])
  }

  /// The present value of the benefits by period and line.
  func explanationOfBenefits(_ reading: Reading, id: String) -> Explanation {
    let rows = benefits.compactMap { row in
      row.amounts(in: reading, bringing: .potential).map {
        Line(id: row.benefit.id.rawValue, name: row.benefit.name, amounts: $0, source: row.formula)
      }
    }
    return presentValue(
      id, BilingualText(swedish: "nuvärde av nyttor", english: "present value of benefits"),
      valuation(reading).benefitsPresentValue, rows)
  }

  /// The present value of the costs by period and line.
  func explanationOfCosts(_ reading: Reading, id: String) -> Explanation {
    presentValue(
      id, BilingualText(swedish: "nuvärde av kostnader", english: "present value of costs"),
      valuation(reading).costsPresentValue, costs.filter { reading.includes($0) }.map(Line.init))
  }

  /// What the change costs beyond things as they are; its costs alone without an alternative A.
  func explanationOfAdditionalCosts(_ reading: Reading, id: String) -> Explanation {
    if asIs == nil { return explanationOfCosts(reading, id: id) }
    let valuation = valuation(reading)
    let counted = asIsCosts.filter { reading.includes($0) && costScope.components.contains($0.component) }
    return Explanation(
      id, BilingualText(swedish: "merkostnad mot nuläget (A)", english: "cost beyond things as they are (A)"),
      .money(valuation.additionalCostsPresentValue), .difference,
      [
        explanationOfCosts(reading, id: "\(id).change"),
        presentValue(
          "\(id).as-is",
          BilingualText(swedish: "nuvärde av nulägets kostnader (A)", english: "present value of the costs of A"),
          valuation.asIsCostsPresentValue, counted.map(Line.init)),
      ])
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
      [explanationOfNet(reading, id: "\(id).net"), explanationOfAdditionalCosts(reading, id: "\(id).costs")])
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

    init(id: String, name: String, amounts: MonthlyAmounts, source: BilingualText) {
      self.id = id
      self.name = name
      self.amounts = amounts
      self.source = source
    }

    init(_ row: CostRow) {
      self.init(id: row.line.id.rawValue, name: row.line.label, amounts: row.amounts, source: row.line.formula)
    }
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
    let terms = assumptions.discounting.terms(ofMonths: sums)
    let areLinesListed = lines.count * terms.count <= Self.mostListedLines
    let periods = terms.map { term in
      let months = (term.period * length)..<min(term.period * length + length, count)
      let name =
        isMonthly
        ? BilingualText("\(assumptions.baseMonth.advanced(by: term.period))")
        : BilingualText(swedish: "år \(term.period)", english: "year \(term.period)")
      let node = "\(id).\(isMonthly ? "month" : "year")-\(term.period)"
      let parts = (areLinesListed ? lines : []).compactMap { line -> Explanation? in
        let amount = line.amounts.amounts[months].total()
        if amount == .zero { return nil }
        return Explanation(
          "\(node).amount.\(line.id)", BilingualText(line.name), .money(amount), .stated(source: line.source))
      }
      let discounted = BilingualText(
        swedish: "\(name.swedish), diskonterat", english: "\(name.english), discounted")
      return Explanation(
        node, discounted, .unrounded(term.product / 100), .product,
        [
          areLinesListed
            ? Explanation("\(node).amount", name, .money(term.amount), .sum, parts)
            : Explanation("\(node).amount", name, .money(term.amount), .stated(source: .sumOfLines(lines.count))),
          Explanation(
            "\(node).factor", BilingualText(swedish: "diskonteringsfaktor", english: "discount factor"),
            .factor(term.factor), .stated(source: BilingualText(factorFormula(term.period)))),
        ])
    }
    return Explanation(id, label, .money(value), .roundedSum, periods)
  }

  /// The most lines × periods that a present value's explanation lists; of more, each period's sum is a leaf.
  private static let mostListedLines = 20_000

  /// The chained formula of a period's factor, such as `"1 / ((1 + 3.5 %)^30 × (1 + 3 %)^1)"`.
  private func factorFormula(_ period: Int) -> String {
    let rates = assumptions.discounting.rates
    let (years, part): (Int, String) =
      switch assumptions.discounting.timing {
      case .startOfYear: (period, "")
      case .midYear: (period, "½")
      case .endOfYear: (period + 1, "")
      case .monthly: (period / 12, period % 12 == 0 ? "" : "\(period % 12)/12")
      }
    var steps: [(rate: Rate, count: Int)] = []
    for year in stride(from: 1, through: years, by: 1) {
      let rate = rates.rate(ofYear: year)
      if steps.last?.rate == rate { steps[steps.count - 1].count += 1 } else { steps.append((rate, 1)) }
    }
    var factors = steps.map { "(1 + \($0.rate))^\($0.count)" }
    if !part.isEmpty { factors.append("(1 + \(rates.rate(ofYear: years + 1)))^(\(part))") }
    if factors.isEmpty { return "1" }
    return "1 / " + (factors.count == 1 ? factors[0] : "(" + factors.joined(separator: " × ") + ")")
  }
}

extension BilingualText {
  fileprivate static func sumOfLines(_ count: Int) -> BilingualText {
    BilingualText(swedish: "summan av \(count) rader", english: "the sum of \(count) lines")
  }
}
