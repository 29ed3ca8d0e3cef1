extension BenefitCalculation {
  /// The value of a benefit's factor at which the net present value is zero, or why there is none.
  ///
  /// The yearly value that the benefit would need is what all else leaves to be paid, divided by the benefit's
  /// discounted use and by its adjustments. A yearly value is linear in each factor, so the factor goes from its likely
  /// value as far as what is missing is to what one unit of the factor gives.
  func switchingValue(
    _ id: String, of varied: VariedFactor, _ benefit: Identifier<Benefit>, _ name: FactorName,
    in sensitivity: Sensitivity
  ) -> Explanation? {
    guard let value = try? sensitivity.switchingValue(of: varied.factor) else { return nil }
    let label = BilingualText(
      swedish: "brytvärde för \(name.label.swedish)", english: "switching value of \(name.label.english)")
    func required(_ id: String, _ quantity: Quantity) -> Explanation? {
      SwitchingPoint(of: varied, benefit, name, in: self, sensitivity)?.explanation(id, label, quantity)
    }
    func refused(_ quantity: Quantity, _ reason: SwitchingValue.Reason, _ least: Rational?, _ greatest: Rational?)
      -> Explanation?
    {
      required("\(id).value", quantity).map {
        Explanation(id, label, .without(reason.words), .accepted(from: least, to: greatest), [$0])
      }
    }
    switch value {
    case .atLeast(let quantity):
      return required(id, quantity)?.noting([.convention("detta värde eller mer", "this value or more")])
    case .atMost(let quantity):
      return required(id, quantity)?.noting([.convention("detta värde eller mindre", "this value or less")])
    case .none(let reason):
      switch reason {
      case .outsideRange(let quantity): return refused(quantity, reason, varied.low, varied.high)
      case .impossible(let quantity): return refused(quantity, reason, name.bounds.least, name.bounds.greatest)
      case .noInfluence, .neverReached, .costsNotCounted, .notLinear:
        return Explanation(id, label, .without(reason.words), .stated)
      }
    }
  }
}

/// What decides the value of a factor at which a net present value is zero.
private struct SwitchingPoint {
  let varied: VariedFactor
  let name: FactorName
  let reading: BenefitCalculation.Reading
  let calculation: ExplainedCalculation
  let row: ExplainedBenefit
  /// The benefit with the factor at its low and at its high value.
  let ends: (low: ExplainedBenefit, high: ExplainedBenefit)
  let demand: Sensitivity.Demand

  init?(
    of varied: VariedFactor, _ benefit: Identifier<Benefit>, _ name: FactorName, in calculation: BenefitCalculation,
    _ sensitivity: Sensitivity
  ) {
    let explained = ExplainedCalculation(calculation)
    guard let row = explained.rows.first(where: { $0.row.benefit.id == benefit }),
      let demand = sensitivity.demandForBreakEven(of: benefit), demand.slope != 0
    else { return nil }
    (self.varied, self.name, self.row, self.demand) = (varied, name, row, demand)
    self.calculation = explained
    reading = sensitivity.reading
    func end(_ place: String, _ value: Rational) -> ExplainedBenefit {
      ExplainedBenefit(row.row, in: calculation, at: place, with: [varied.factor: value])
    }
    ends = (end("low.", varied.low), end("high.", varied.high))
  }

  /// The likely value, and how far the factor must go from it.
  func explanation(_ id: String, _ label: BilingualText, _ quantity: Quantity) -> Explanation? {
    let (needed, slope) = (neededYearlyValue(id), valueOfOneUnit(id))
    let likely = row.row.pattern.factor(name, row.path)
    guard case .exact(let wanted)? = needed.number, case .exact(let now)? = row.unadjusted.number,
      case .exact(let each)? = slope.number, each != 0
    else { return nil }
    let missing = Explanation(
      "\(id).missing", BilingualText(swedish: "årsvärde som saknas", english: "yearly value that is missing"),
      .number(wanted - now, .kronorPerYear), .difference, [needed, row.unadjusted])
    let step = Explanation(
      "\(id).step", BilingualText(swedish: "ändring av faktorn", english: "change of the factor"),
      .number((wanted - now) / each, name.unit), .quotient(.number), [missing, slope])
    return Explanation(
      id, label, .number(quantity.value, name.unit), .sum, [likely, step], rounding: .twelveDecimals,
      notes: [reading.note])
  }

  /// What one unit more of the factor gives a year.
  private func valueOfOneUnit(_ id: String) -> Explanation {
    let (low, high) = (ends.low.unadjusted, ends.high.unadjusted)
    guard case .exact(let least)? = low.number, case .exact(let most)? = high.number else { return low }
    func stated(_ end: String, _ swedish: String, _ english: String, _ value: Rational) -> Explanation {
      .stated(
        "\(row.path).value.\(name.rawValue).\(end)", BilingualText(swedish: swedish, english: english),
        .number(value, name.unit))
    }
    let change = Explanation(
      "\(id).change", BilingualText(swedish: "årsvärdets spann", english: "range of the yearly value"),
      .number(most - least, .kronorPerYear), .difference, [high, low])
    let range = Explanation(
      "\(id).range", BilingualText(swedish: "faktorns spann", english: "range of the factor"),
      .number(varied.high - varied.low, name.unit), .difference,
      [stated("high", "högt", "high", varied.high), stated("low", "lågt", "low", varied.low)])
    return Explanation(
      "\(id).valueOfOneUnit",
      BilingualText(swedish: "årsvärde av en enhet", english: "yearly value of one unit"),
      .number((most - least) / (varied.high - varied.low), .kronorPerYear),
      .quotient(.number), [change, range])
  }

  /// The yearly value, before the benefit's adjustments, at which the net present value is zero.
  private func neededYearlyValue(_ id: String) -> Explanation {
    let adjusted = demand.least / demand.slope
    let node = Explanation(
      "\(id).neededAdjustedYearlyValue",
      BilingualText(swedish: "årsvärde som ger nettonuvärdet noll", english: "yearly value that gives a net of zero"),
      .number(adjusted, .kronorPerYear), .quotient(.number), [leftToBePaid(id), discountedUse(id)])
    // Nothing is zero before and after any adjustment, also before one that takes everything.
    if row.row.benefit.adjustments.isEmpty || adjusted == 0 { return node }
    let steps = row.row.benefit.adjustmentSteps(from: adjusted < 0 ? -1 : 1)
    let multiple = steps.reduce(Rational(1)) { $0 * $1.factor }
    let factor = Explanation(
      "\(id).adjustments",
      BilingualText(swedish: "justeringarna tillsammans", english: "the adjustments together"),
      .number(multiple, .share), .product,
      steps.map { $0.explanation("\(id).adjustments.\($0.adjustment.kind.rawValue)") })
    return Explanation(
      "\(id).neededYearlyValue",
      BilingualText(swedish: "årsvärde som behövs före justeringar", english: "yearly value needed before adjustments"),
      .number(adjusted / multiple, .kronorPerYear), .quotient(.number), [node, factor])
  }

  /// The costs that nothing but the benefit pays, in present value.
  private func leftToBePaid(_ id: String) -> Explanation {
    func present(_ name: String, _ label: BilingualText, _ lines: [ExplainedCalculation.Line]) -> Explanation {
      calculation.exactPresentValue("\(id).\(name)", label, lines)
    }
    let costs = present(
      "costs", ExplainableFigure.Value.costsPresentValue.label,
      calculation.costLines(reading))
    var parts = [costs]
    let asIs = calculation.asIsLines(reading)
    if !asIs.isEmpty {
      parts.append(
        present(
          "asIsCosts",
          ExplainableFigure.Value.asIsCostsPresentValue.label, asIs)
      )
    }
    let others = calculation.rows.compactMap { other -> ExplainedCalculation.Line? in
      if other.row.benefit.id == row.row.benefit.id { return other.unmovedByUse(reading) }
      return other.amounts(in: reading, bringing: .potential).map { amounts in
        ExplainedCalculation.Line(amounts: amounts, nodes: other.nodes) {
          other.explanation(in: $0, period: $1, of: reading, bringing: .potential)
        }
      }
    }
    if !others.isEmpty {
      parts.append(
        present(
          "otherBenefits",
          BilingualText(swedish: "nuvärde av övriga nyttor", english: "present value of the other benefits"), others))
    }
    return Explanation(
      "\(id).leftToBePaid",
      BilingualText(swedish: "kvar för nyttan att betala", english: "left for the benefit to pay"),
      .number(demand.least, .kronor), .difference, parts)
  }

  /// The years of full use, each discounted.
  private func discountedUse(_ id: String) -> Explanation {
    let base = calculation.assumptions.baseMonth
    let terms = zip(calculation.periods, calculation.discountFactors).map { period, factor -> Explanation in
      let first = base.advanced(by: period.offsets.lowerBound)
      let use = row.use(in: first...base.advanced(by: period.offsets.upperBound - 1), period: period.name)
      return Explanation(
        "\(id).discountedUse\(period.name)",
        BilingualText(
          swedish: "\(period.label.swedish), diskonterat", english: "\(period.label.english), discounted"),
        .real((use.number?.double ?? 0) * (factor.number?.double ?? 0), .years), .product, [use, factor])
    }
    return Explanation(
      "\(id).discountedUse",
      BilingualText(swedish: "diskonterad användning räknad i år", english: "discounted use in years"),
      .number(demand.slope, .years), .sum, terms, notes: [calculation.convention])
  }
}

extension SwitchingValue.Reason {
  /// Why there is no value, in words.
  fileprivate var words: BilingualText {
    switch self {
    case .noInfluence: BilingualText(swedish: "faktorn gör ingen skillnad", english: "the factor makes no difference")
    case .outsideRange: BilingualText(swedish: "utanför spannet", english: "outside the range")
    case .impossible: BilingualText(swedish: "ett värde som inte kan finnas", english: "a value that can't be")
    case .neverReached: BilingualText(swedish: "inget värde räcker", english: "no value is enough")
    case .costsNotCounted: BilingualText(swedish: "ingen kostnad är räknad", english: "no cost has been counted")
    case .notLinear: BilingualText(swedish: "inte linjärt", english: "not linear")
    }
  }
}
