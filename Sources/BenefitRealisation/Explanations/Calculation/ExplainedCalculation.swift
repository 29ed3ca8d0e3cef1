/// A benefit calculation with what its explanations need again and again, made when one is asked for.
struct ExplainedCalculation {
  let calculation: BenefitCalculation
  /// Where the calculation stands in the model: nothing for the proposal, `"alternatives[b]."` for an alternative.
  let path: String
  let rows: [ExplainedBenefit]
  let discountFactors: [Explanation]
  /// How many such calculations the figure that is asked for has.
  private let copies: Int

  init(
    _ calculation: BenefitCalculation, at path: String = "", with values: [SensitivityFactor: Rational] = [:],
    copies: Int = 1
  ) {
    (self.calculation, self.path, self.copies) = (calculation, path, copies)
    var uses = calculation.plannedUses
    rows = calculation.benefits.map { ExplainedBenefit($0, usedBy: &uses, at: path, with: values) }
    discountFactors = calculation.assumptions.explanationsOfFactors
  }

  var assumptions: CalculationAssumptions { calculation.assumptions }

  /// The calculation's convention of discounting, in words.
  var convention: Explanation.Note {
    let (rates, base) = (assumptions.discounting.rates, assumptions.baseMonth)
    let timing: BilingualText =
      switch assumptions.discounting.timing {
      case .startOfYear: BilingualText(swedish: "årets början", english: "start of year")
      case .midYear: BilingualText(swedish: "årets mitt", english: "middle of year")
      case .endOfYear: BilingualText(swedish: "årets slut", english: "end of year")
      case .monthly: BilingualText(swedish: "månadsvis", english: "monthly")
      }
    let swedish = rates.bands.map { band in
      let rate = "\(BilingualText(band.rate.value * 100).swedish) %"
      return band.fromYear == 0 ? rate : "\(rate) från år \(band.fromYear)"
    }.joined(separator: ", ")
    return .convention(
      "\(swedish), \(timing.swedish), bas \(base)", "\(rates), \(timing.english), base \(base)")
  }

  /// A line that a present value is the sum of.
  struct Line {
    let amounts: [Money]
    /// About how many nodes its explanations of so many periods have; those of a cost line some twelve each.
    var nodes: (Int) -> Int = { 12 * $0 }
    let explanation: (ClosedRange<Month>, String) -> Explanation
  }

  /// The benefits that a reading counts.
  func benefitLines(_ reading: BenefitCalculation.Reading, bringing: BringingHome = .potential) -> [Line] {
    rows.compactMap { row in
      row.amounts(in: reading, bringing: bringing).map { amounts in
        Line(amounts: amounts, nodes: row.nodes) {
          row.explanation(in: $0, period: $1, of: reading, bringing: bringing)
        }
      }
    }
  }

  /// Rows of costs, each at its place in the model.
  func costLines(_ rows: [BenefitCalculation.CostRow], at place: String) -> [Line] {
    rows.map { row in
      Line(amounts: row.amounts.amounts) {
        row.line.explanation(in: $0, at: "\(place).\(row.component.rawValue)[\(key: row.line.id)]", period: $1)
      }
    }
  }

  func costLines(
    _ reading: BenefitCalculation.Reading, where isCounted: (BenefitCalculation.CostRow) -> Bool = { _ in true }
  )
    -> [Line]
  { costLines(calculation.costs.filter { reading.includes($0) && isCounted($0) }, at: "\(path)costs") }

  func asIsLines(_ reading: BenefitCalculation.Reading, _ scope: CostScope? = nil) -> [Line] {
    let scope = scope ?? calculation.costScope
    return costLines(
      calculation.asIsCosts.filter { reading.includes($0) && scope.components.contains($0.component) }, at: "asIs.costs"
    )
  }

  /// The most nodes that a part of an explanation may have; of more, its sums are leaves.
  ///
  /// A node takes some 500 bytes and as a line of text some microseconds, and a figure may have a few such sums.
  static let mostNodes = 60_000

  /// What some lines come to in some months, by line; those that come to nothing there are left out.
  ///
  /// - Parameters:
  ///   - periods: Into how many periods the same lines are split.
  ///   - copies: How many such sums the figure that is asked for has.
  func sum(
    _ id: String, _ label: BilingualText, _ lines: [Line], _ offsets: Range<Int>, periods: Int, copies: Int = 1,
    _ period: String
  ) -> Explanation {
    let sums = lines.map { $0.amounts[offsets].total() }
    let nodes = lines.reduce(0) { $0 + $1.nodes(periods) }
    guard nodes * copies * self.copies <= Self.mostNodes else {
      let source = BilingualText(swedish: "summan av \(lines.count) rader", english: "the sum of \(lines.count) lines")
      return .stated(id, label, .money(sums.total()), source: source)
    }
    let first = assumptions.baseMonth
    let months = first.advanced(by: offsets.lowerBound)...first.advanced(by: offsets.upperBound - 1)
    // A loop, since the optimised build of Swift 6.3.1 crashes on a closure over both lists here.
    var parts: [Explanation] = []
    for (index, line) in lines.enumerated() where sums[index] != .zero {
      parts.append(line.explanation(months, period))
    }
    return Explanation(id, label, .money(sums.total()), .sum, parts)
  }

  /// The stretches that are discounted by one factor each: months, or years from the base month.
  var periods: [(offsets: Range<Int>, name: String, label: BilingualText)] {
    let count = assumptions.horizon.count
    if assumptions.discounting.timing == .monthly {
      return (0..<count).map {
        ($0..<$0 + 1, "@month-\($0)", BilingualText("\(assumptions.baseMonth.advanced(by: $0))"))
      }
    }
    return (0..<(count + 11) / 12).map { year in
      (
        year * 12..<min(year * 12 + 12, count), "@year-\(year)",
        BilingualText(swedish: "år \(year)", english: "year \(year)")
      )
    }
  }

  /// A present value: each period's sum of lines times its factor, added and rounded once.
  func presentValue(
    _ id: String, _ label: BilingualText, _ value: Money, _ lines: [Line], copies: Int = 1
  ) -> Explanation {
    Explanation(
      id, label, .money(value), .sum, discounted(id, lines, copies: copies), rounding: .minorUnit, notes: [convention])
  }

  /// A present value that isn't rounded.
  func exactPresentValue(_ id: String, _ label: BilingualText, _ lines: [Line]) -> Explanation {
    let terms = discounted(id, lines)
    let sum = terms.reduce(0) { $0 + ($1.number?.double ?? 0) }
    return Explanation(id, label, .real(sum, .kronor), .sum, terms, notes: [convention])
  }

  /// Each period's sum of lines times its factor.
  private func discounted(_ id: String, _ lines: [Line], copies: Int = 1) -> [Explanation] {
    let periods = periods
    return zip(periods, discountFactors).map { period, factor -> Explanation in
      let amount = sum(
        "\(id).amount\(period.name)", period.label, lines, period.offsets, periods: periods.count, copies: copies,
        period.name)
      let discounted = BilingualText(
        swedish: "\(period.label.swedish), diskonterat", english: "\(period.label.english), discounted")
      guard case .money(let money) = amount.value, case .real(let number, _) = factor.value else { return amount }
      return Explanation(
        "\(id).discounted\(period.name)", discounted, .real(Double(money.minorUnits) * number / 100, .kronor), .product,
        [amount, factor])
    }
  }
}

extension CalculationAssumptions {
  /// The factor of each period, worked out from the rates.
  fileprivate var explanationsOfFactors: [Explanation] {
    let zeros = [Money](repeating: .zero, count: horizon.count)
    let name = discounting.timing == .monthly ? "month" : "year"
    return discounting.terms(ofMonths: zeros).map {
      discounting.explanation("calculation.discountFactor@\(name)-\($0.period)", ofPeriod: $0.period, $0.factor)
    }
  }
}

extension Discounting {
  /// The factor of a period, worked out from the rates.
  func explanation(_ id: String, ofPeriod period: Int, _ factor: Double) -> Explanation {
    let parts = steps(before: period).flatMap { step in
      [
        Explanation.stated(
          "calculation.discountRates[\(step.band)]",
          BilingualText(swedish: "diskonteringsränta", english: "discount rate"), .number(step.rate.value, .share)),
        .constant("\(id).years[\(step.band)]", "år", "years", step.years, .years),
      ]
    }
    return Explanation(
      id, BilingualText(swedish: "diskonteringsfaktor", english: "discount factor"), .real(factor, .share),
      .discountFactor, parts)
  }

  /// How many years each rate holds on the way to a period, in order of time.
  fileprivate func steps(before period: Int) -> [(band: Int, rate: Rate, years: Rational)] {
    let (years, part): (Int, Rational) =
      switch timing {
      case .startOfYear: (period, 0)
      case .midYear: (period, Rational(1, over: 2))
      case .endOfYear: (period + 1, 0)
      case .monthly: (period / 12, Rational(period % 12, over: 12))
      }
    var steps: [(band: Int, rate: Rate, years: Rational)] = []
    func add(_ length: Rational, ofYear year: Int) {
      let band = rates.bands.lastIndex { $0.fromYear <= year } ?? 0
      if steps.last?.band == band {
        steps[steps.count - 1].years += length
      } else {
        steps.append((band, rates.bands[band].rate, length))
      }
    }
    for year in stride(from: 1, through: years, by: 1) { add(1, ofYear: year) }
    if part != 0 { add(part, ofYear: years + 1) }
    return steps
  }
}
