extension ExplainedCalculation {
  /// A figure of a reading.
  func explanation(_ id: String, _ reading: BenefitCalculation.Reading, _ figure: ExplainableFigure.Value)
    -> Explanation
  {
    let valuation = calculation.valuation(reading)
    let label = figure.label
    if calculation.costScope.components.isEmpty, figure.needsCosts { return .missing(id, label, .notCounted) }
    switch figure {
    case .benefits: return total(id, label, valuation.benefits, benefitLines(reading))
    case .costs: return total(id, label, valuation.costs, costLines(reading))
    case .asIsCosts: return total(id, label, valuation.asIsCosts, asIsLines(reading))
    case .benefitsPresentValue: return benefitsPresentValue(reading).noting([reading.note])
    case .costsPresentValue: return costsPresentValue(reading).noting([reading.note])
    case .asIsCostsPresentValue: return asIsPresentValue(reading).noting([reading.note])
    case .netPresentValue: return netPresentValue(id, reading)
    case .netBenefitPerKrona:
      return Explanation(
        id, label, Explanation.Value(valuation.netBenefitPerKrona, .share), .quotient(.costs),
        [
          netPresentValue(ExplainableFigure.valuation(reading, .netPresentValue).description, reading),
          additionalCosts(reading),
        ])
    case .benefitCostRatioToAllCosts, .benefitCostRatioToInvestment: return costRatio(id, reading, figure, valuation)
    case .payback: return payback(id, label, reading, valuation.payback)
    case .discountedPayback: return discountedPayback(id, label, reading, valuation.discountedPayback)
    case .internalRate: return internalRate(id, label, reading, valuation.internalRate)
    case .equivalentAnnualNet: return equivalentAnnualNet(id, label, reading, valuation)
    }
  }

  /// The sum of lines over the whole horizon.
  private func total(_ id: String, _ label: BilingualText, _ value: Money, _ lines: [Line]) -> Explanation {
    sum(id, label, lines, 0..<assumptions.horizon.count, periods: 1, "@horizon")
  }

  private func costRatio(
    _ id: String, _ reading: BenefitCalculation.Reading, _ figure: ExplainableFigure.Value, _ valuation: Valuation
  ) -> Explanation {
    let (benefits, costs) = (benefitsPresentValue(reading), additionalCosts(reading))
    if figure == .benefitCostRatioToAllCosts {
      return Explanation(
        id, figure.label, Explanation.Value(valuation.benefitCostRatio(over: .allCosts), .share), .quotient(.costs),
        [benefits, costs])
    }
    let investment = presentValue(
      "\(id).investment",
      BilingualText(swedish: "nuvärde av investeringen", english: "present value of the investment"),
      valuation.investmentPresentValue, costLines(reading) { $0.line.phase.isInvestment })
    let running = Explanation(
      "\(id).runningCosts", BilingualText(swedish: "löpande kostnader", english: "running costs"),
      .money(valuation.additionalCostsPresentValue - valuation.investmentPresentValue), .difference,
      [costs, investment])
    let net = Explanation(
      "\(id).netBenefits",
      BilingualText(swedish: "nyttor efter löpande kostnader", english: "benefits after running costs"),
      .money(
        valuation.benefitsPresentValue - (valuation.additionalCostsPresentValue - valuation.investmentPresentValue)),
      .difference, [benefits, running])
    return Explanation(
      id, figure.label, Explanation.Value(valuation.benefitCostRatio(over: .investmentCosts), .share),
      .quotient(.costs),
      [net, investment])
  }

  /// The net of each month or period: benefits and what A costs, less costs.
  private func nets(
    _ reading: BenefitCalculation.Reading, by periods: [(offsets: Range<Int>, name: String, label: BilingualText)]
  )
    -> [Explanation]
  {
    let (benefits, costs, asIs) = (benefitLines(reading), costLines(reading), asIsLines(reading))
    let place = "\(path)calculation.readings.\(reading.rawValue)"
    return periods.map { period in
      func part(_ name: String, _ label: BilingualText, _ lines: [Line]) -> Explanation {
        sum("\(place).\(name)\(period.name)", label, lines, period.offsets, periods: periods.count, period.name)
      }
      let gains = part("benefits", BilingualText(swedish: "nyttor", english: "benefits"), benefits)
      let spent = part("costs", BilingualText(swedish: "kostnader", english: "costs"), costs)
      let label = BilingualText(swedish: "netto \(period.label.swedish)", english: "net \(period.label.english)")
      let spared = part("asIsCosts", BilingualText(swedish: "nulägets kostnader", english: "costs of A"), asIs)
      return net(
        "\(place).net\(period.name)", label, gains, spent, asIs.isEmpty ? nil : spared,
        both: "\(place).gains\(period.name)")
    }
  }

  /// Benefits and what things as they are would have cost, less costs.
  func net(
    _ id: String, _ label: BilingualText, _ gains: Explanation, _ spent: Explanation, _ spared: Explanation?,
    both name: String
  ) -> Explanation {
    guard case .money(let gain) = gains.value, case .money(let cost) = spent.value else { return gains }
    guard let spared, case .money(let saved) = spared.value else {
      return Explanation(id, label, .money(gain - cost), .difference, [gains, spent])
    }
    let both = Explanation(
      name, BilingualText(swedish: "nyttor och nulägets kostnader", english: "benefits and costs of A"),
      .money(gain + saved), .sum, [gains, spared])
    return Explanation(id, label, .money(gain + saved - cost), .difference, [both, spent])
  }

  private var months: [(offsets: Range<Int>, name: String, label: BilingualText)] {
    assumptions.horizon.enumerated().map { ($0..<$0 + 1, "@month-\($0)", BilingualText("\($1)")) }
  }

  private func value(_ payback: Payback) -> Explanation.Value {
    switch payback {
    case .never: .without(.never)
    case .atEnd(let period): .month(assumptions.baseMonth.advanced(by: period))
    }
  }

  private func payback(_ id: String, _ label: BilingualText, _ reading: BenefitCalculation.Reading, _ payback: Payback)
    -> Explanation
  {
    Explanation(
      id, label, value(payback), .lastCrossing(from: assumptions.baseMonth), nets(reading, by: months),
      notes: [reading.note])
  }

  private func discountedPayback(
    _ id: String, _ label: BilingualText, _ reading: BenefitCalculation.Reading, _ payback: Payback
  ) -> Explanation {
    let length = assumptions.discounting.periodLength
    let parts = nets(reading, by: months).enumerated().map { index, net -> Explanation in
      let factor = discountFactors[index / length]
      guard case .money(let money) = net.value, case .real(let number, _) = factor.value else { return net }
      return Explanation(
        "\(id)@month-\(index)",
        BilingualText(swedish: "\(net.label.swedish), diskonterat", english: "\(net.label.english), discounted"),
        .real(Double(money.minorUnits) * number / 100, .kronor), .product, [net, factor])
    }
    return Explanation(
      id, label, value(payback), .lastCrossing(from: assumptions.baseMonth), parts, notes: [reading.note, convention])
  }

  private func internalRate(
    _ id: String, _ label: BilingualText, _ reading: BenefitCalculation.Reading, _ rate: InternalRate
  ) -> Explanation {
    let value: Explanation.Value =
      if case .none(let reason) = rate { .notDefined(reason) } else { .rates(rate.roots.map(\.rate)) }
    let perYear = assumptions.discounting.timing == .monthly ? 12 : 1
    return Explanation(
      id, label, value, .zeroRate(periodsPerYear: perYear), nets(reading, by: periods), notes: [reading.note])
  }

  private func equivalentAnnualNet(
    _ id: String, _ label: BilingualText, _ reading: BenefitCalculation.Reading, _ valuation: Valuation
  ) -> Explanation {
    Explanation(
      id, label, .money(valuation.equivalentAnnualNet), .quotient(.number),
      [
        netPresentValue(ExplainableFigure.valuation(reading, .netPresentValue).description, reading),
        assumptions.discounting.annuity(years: (assumptions.horizon.count + 11) / 12),
      ], rounding: .minorUnit)
  }
}

extension Discounting {
  /// The sum of the factors of so many whole years.
  func annuity(years: Int) -> Explanation {
    let factors = factors(years: years)
    let parts = factors.enumerated().map { yearFactor($0, $1) }
    return Explanation(
      "calculation.annuity[\(years)]", BilingualText(swedish: "annuitetsfaktor", english: "annuity factor"),
      .real(factors.reduce(0, +), .years), .sum, parts)
  }
}

extension Discounting {
  /// The factor of a year, worked out from the rates.
  func yearFactor(_ year: Int, _ factor: Double) -> Explanation {
    let yearly = Discounting(rates: rates, timing: timing == .monthly ? .startOfYear : timing)
    return yearly.explanation("calculation.yearFactor@year-\(year)", ofPeriod: year, factor)
  }
}

extension ExplainableFigure.Value {
  var needsCosts: Bool {
    switch self {
    case .benefits, .benefitsPresentValue, .asIsCosts, .asIsCostsPresentValue: false
    default: true
    }
  }

  var label: BilingualText {
    switch self {
    case .benefits: BilingualText(swedish: "nyttor", english: "benefits")
    case .costs: BilingualText(swedish: "kostnader", english: "costs")
    case .asIsCosts: BilingualText(swedish: "nulägets kostnader (A)", english: "costs of A")
    case .benefitsPresentValue: BilingualText(swedish: "nuvärde av nyttor", english: "present value of benefits")
    case .costsPresentValue: BilingualText(swedish: "nuvärde av kostnader", english: "present value of costs")
    case .asIsCostsPresentValue:
      BilingualText(swedish: "nuvärde av nulägets kostnader (A)", english: "present value of the costs of A")
    case .netPresentValue: .netPresentValue
    case .netBenefitPerKrona: BilingualText(swedish: "netto per krona", english: "net benefit per krona")
    case .payback: BilingualText(swedish: "återbetald", english: "paid back")
    case .discountedPayback: BilingualText(swedish: "återbetald, diskonterat", english: "paid back, discounted")
    case .internalRate: BilingualText(swedish: "internränta", english: "internal rate of return")
    case .equivalentAnnualNet: BilingualText(swedish: "årligt netto (annuitet)", english: "equivalent annual net")
    case .benefitCostRatioToAllCosts:
      BilingualText(swedish: "nytto–kostnadskvot, alla kostnader", english: "benefit–cost ratio, all costs")
    case .benefitCostRatioToInvestment:
      BilingualText(swedish: "nytto–kostnadskvot, investeringen", english: "benefit–cost ratio, the investment")
    }
  }
}
