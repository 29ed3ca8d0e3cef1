extension ExplainedCalculation {
  /// The net present value as benefits less what the change costs beyond things as they are.
  func netPresentValue(
    _ id: String, _ reading: BenefitCalculation.Reading, bringing: BringingHome = .potential, value: Money? = nil
  ) -> Explanation {
    if calculation.costScope.components.isEmpty { return .missing(id, .netPresentValue, .notCounted) }
    let value = value ?? calculation.netPresentValue(reading, bringing: bringing)
    return Explanation(
      id, .netPresentValue, .money(value), .difference,
      [benefitsPresentValue(reading, bringing: bringing), additionalCosts(reading)], notes: [reading.note])
  }

  /// The present value of the benefits by period and line.
  func benefitsPresentValue(_ reading: BenefitCalculation.Reading, bringing: BringingHome = .potential) -> Explanation {
    let lines = benefitLines(reading, bringing: bringing)
    let id =
      bringing == .potential
      ? ExplainableFigure.valuation(reading, .benefitsPresentValue).description
      : "landings.benefitsPresentValue.\(bringing.rawValue).\(reading.rawValue)"
    return presentValue(
      path + id, ExplainableFigure.Value.benefitsPresentValue.label, presentValue(lines),
      lines)
  }

  /// The present value of the costs by period and line.
  func costsPresentValue(_ reading: BenefitCalculation.Reading) -> Explanation {
    let id = path + ExplainableFigure.valuation(reading, .costsPresentValue).description
    let label = ExplainableFigure.Value.costsPresentValue.label
    let lines = costLines(reading)
    if calculation.costScope.components.isEmpty { return .missing(id, label, .notCounted) }
    return presentValue(id, label, presentValue(lines), lines)
  }

  func asIsPresentValue(_ reading: BenefitCalculation.Reading) -> Explanation {
    let lines = asIsLines(reading)
    return presentValue(
      path + ExplainableFigure.valuation(reading, .asIsCostsPresentValue).description,
      ExplainableFigure.Value.asIsCostsPresentValue.label,
      presentValue(lines), lines)
  }

  /// What the change costs beyond things as they are; its costs alone without an alternative A.
  func additionalCosts(_ reading: BenefitCalculation.Reading) -> Explanation {
    let costs = costsPresentValue(reading)
    guard calculation.asIs != nil, case .money(let all) = costs.value else { return costs }
    let asIs = asIsPresentValue(reading)
    guard case .money(let spared) = asIs.value else { return costs }
    return Explanation(
      "\(path)calculation.readings.\(reading.rawValue).additionalCostsPresentValue",
      .additionalCosts,
      .money(all - spared), .difference, [costs, asIs])
  }

  /// The sum of lines by month, discounted.
  func presentValue(_ lines: [Line]) -> Money {
    assumptions.discounting.presentValue(ofMonths: sums(lines))
  }

  func sums(_ lines: [Line]) -> [Money] {
    var sums = [Money](repeating: .zero, count: assumptions.horizon.count)
    for line in lines { for (index, amount) in line.amounts.enumerated() { sums[index] += amount } }
    return sums
  }

  /// How much of the planned use the reading needs: the costs that other benefits don't pay, to what use brings.
  func breakEvenUse(_ id: String, _ reading: BenefitCalculation.Reading) -> Explanation {
    let label = BilingualText(swedish: "nollpunkt för användningen", english: "break-even use")
    if calculation.costScope.components.isEmpty { return .missing(id, label, .notCounted) }
    let lines = rows.filter { reading.includes($0.row) }.map { row in
      Line(amounts: row.planned, nodes: row.nodes) { row.plannedExplanation(in: $0, period: $1) }
    }
    let moved = presentValue(
      "\(path)calculation.breakEvenUse.\(reading.rawValue).benefits",
      BilingualText(
        swedish: "nuvärde av nyttor vid planerad användning", english: "present value of benefits at planned use"),
      presentValue(lines), lines)
    return Explanation(
      id, label, calculation.breakEvenUse(reading).explained, .breakEven, [missingWithoutUse(id, reading), moved],
      notes: [reading.note])
  }

  /// What benefits at their planned use have to pay: the costs, less what landings add to a reading or take from it.
  private func missingWithoutUse(_ id: String, _ reading: BenefitCalculation.Reading) -> Explanation {
    let costs = costsPresentValue(reading)
    let landed = rows.compactMap { $0.unmovedByUse(reading) }
    guard !landed.isEmpty, case .money(let cost) = costs.value else { return costs }
    let others = presentValue(
      "\(id).landed",
      BilingualText(
        swedish: "nuvärde av det som användningen inte rör", english: "present value of what use doesn't move"),
      presentValue(landed), landed)
    guard case .money(let other) = others.value else { return costs }
    return Explanation(
      "\(id).missing", BilingualText(swedish: "kvar att betala", english: "left to be paid"), .money(cost - other),
      .difference, [costs, others])
  }
}

extension ExplainedBenefit {
  /// What a reading counts of the benefit beside what is planned: what landings add or take; `nil` when that is nothing.
  func unmovedByUse(_ reading: BenefitCalculation.Reading) -> ExplainedCalculation.Line? {
    guard let counted = amounts(in: reading, bringing: .potential) else { return nil }
    if !reading.includes(row) {
      return ExplainedCalculation.Line(amounts: counted) {
        explanation(in: $0, period: $1, of: reading, bringing: .potential)
      }
    }
    if counted == planned { return nil }
    return ExplainedCalculation.Line(amounts: zip(counted, planned).map { $0 - $1 }) { range, period in
      let all = plannedExplanation(in: range, period: period)
      let part = explanation(in: range, period: period, of: reading, bringing: .potential)
      guard case .money(let planned) = all.value, case .money(let left) = part.value else { return all }
      return Explanation(
        "\(path).movedByLandings\(period)", BilingualText(row.benefit.name), .money(left - planned), .difference,
        [part, all])
    }
  }
}

extension BenefitCalculation.Reading {
  /// What the reading counts.
  var note: Explanation.Note {
    switch self {
    case .budget: .convention("budget: bara finansiella poster", "budget: financial lines only")
    case .economic: .convention("ekonomisk: egna organisationen", "economic: own organisation")
    case .public: .convention("alla parter", "public: all parties")
    }
  }
}

extension BreakEvenUse {
  var explained: Explanation.Value {
    switch self {
    case .at(let multiple): .number(multiple, .share)
    case .aboveZeroWithoutUse:
      .without(BilingualText(swedish: "över noll utan användning", english: "above zero without use"))
    case .belowZeroAtPlannedUse:
      .without(BilingualText(swedish: "under noll vid planerad användning", english: "below zero at planned use"))
    case .notMovedByUse:
      .without(BilingualText(swedish: "påverkas inte av användningen", english: "not moved by use"))
    case .costsNotCounted: .notDefined(.notCounted)
    }
  }
}

extension BilingualText {
  static var netPresentValue: BilingualText { BilingualText(swedish: "nettonuvärde", english: "net present value") }
  static var additionalCosts: BilingualText {
    BilingualText(swedish: "merkostnad mot nuläget (A)", english: "cost beyond things as they are (A)")
  }
  static var calculation: BilingualText { BilingualText(swedish: "nyttokalkyl", english: "benefit calculation") }
}
