/// How one reading of a benefit calculation depends on its factors.
///
/// ```swift
/// let sensitivity = try Sensitivity(of: calculation, .economic)
/// sensitivity.tornado.first  // the factor whose range moves the net present value most
/// sensitivity.worst.netPresentValue  // every factor at the end that hurts
/// try sensitivity.switchingValue(of: .benefit("letters", .volumePerYear))  // the net present value is zero there
/// ```
///
/// The discounted use of each benefit is computed once. Every net present value is the one that the calculation would
/// give with the factors replaced, to the öre: a benefit's cells are rounded cumulatively, so the sum of a year is the
/// difference of two rounded sums and needs no months. What units have landed, and what things as they are cost, stays
/// as it is planned. Factors are varied independently of each other, also where two benefits have one of the same name.
/// Source: method section 6.
public struct Sensitivity: Sendable, Hashable {
  /// Which lines are read.
  public let reading: BenefitCalculation.Reading
  /// The factors: those of each benefit in the order of its formula, then the cost lines, then the discount rate.
  public let factors: [VariedFactor]
  /// What the calculation assumes.
  let assumptions: CalculationAssumptions
  /// Whether anybody has counted a cost.
  let countsCosts: Bool
  /// The benefits of the reading.
  let benefits: [VariedBenefit]
  /// The cost lines of the reading.
  let costs: [VariedCost]
  /// Where each benefit stands among the benefits of the reading.
  let benefitPlaces: [Identifier<Benefit>: Int]
  /// Where each line stands among the cost lines of the reading.
  let costPlaces: [Identifier<CostLine>: Int]
  /// The months of each period that is discounted by one factor.
  let periodLength: Int
  /// Benefits and costs of each period with every factor as the calculation has it.
  let planned: Flows
  /// The planned benefits and costs by month, with what no factor moves.
  let plannedByMonth: Flows
  /// The planned net of each period.
  let plannedNet: [Money]
  /// What the planned costs are worth, less what things as they are would have cost.
  let plannedCosts: Money
  /// What each period's amount is multiplied by at the calculation's own rates.
  let plannedFactors: [Double]

  /// The reading's sums by period.
  struct Flows: Sendable, Hashable {
    var benefits: [Money]
    var costs: [Money]
    /// What things as they are would have cost; no factor moves it.
    let asIsCosts: [Money]
  }

  /// Prepares a reading.
  ///
  /// - Parameters:
  ///   - calculation: The calculation; its benefits' factors have the ranges that they are stated with.
  ///   - reading: Which lines are read.
  ///   - costs: The range of a cost line as a multiple of what it is planned to cost, such as 0.9…1.3. A line without
  ///     one, and of another reading, isn't varied.
  ///   - discountPercent: The range of the discount rate, in per cent; it isn't varied without one.
  /// - Throws: ``InvalidModel`` when a cost line isn't there, a range lacks the planned value (1 for a cost line) or
  ///   holds what a factor can't be, or a benefit or a line would be beyond ``Money/limit`` within its range.
  /// - Precondition: No two benefits of the calculation have the same identity; those of an ``Initiative`` never have.
  public init(
    of calculation: BenefitCalculation, _ reading: BenefitCalculation.Reading,
    costs: [Identifier<CostLine>: ClosedRange<Rational>] = [:], discountPercent: ClosedRange<Rational>? = nil
  ) throws(InvalidModel) {
    var varied = VariedBenefits(of: calculation)
    try self.init(of: calculation, reading, costs: costs, discountPercent: discountPercent, sharing: &varied)
  }

  /// Prepares every reading of a calculation by the ranges that its factors are stated with, in the order of
  /// ``BenefitCalculation/Reading``; what they share is worked out once.
  package static func readings(
    of calculation: BenefitCalculation
  ) -> [(reading: BenefitCalculation.Reading, sensitivity: Sensitivity?)] {
    var varied = VariedBenefits(of: calculation)
    return BenefitCalculation.Reading.allCases.map { reading in
      (reading, try? Sensitivity(of: calculation, reading, costs: [:], discountPercent: nil, sharing: &varied))
    }
  }

  private init(
    of calculation: BenefitCalculation, _ reading: BenefitCalculation.Reading,
    costs: [Identifier<CostLine>: ClosedRange<Rational>], discountPercent: ClosedRange<Rational>?,
    sharing varied: inout VariedBenefits
  ) throws(InvalidModel) {
    precondition(
      Set(calculation.benefits.map(\.benefit.id)).count == calculation.benefits.count, "benefits have identities")
    let assumptions = calculation.assumptions
    let periodLength = assumptions.discounting.periodLength
    var validation = Validation()
    let known = Set(calculation.costs.map(\.line.id))
    for id in costs.keys.sorted() where !known.contains(id) {
      validation.require(false, else: .unknownReference(id.rawValue), at: "costs")
    }
    let usual = assumptions.discounting.rates.rate(ofYear: 0).value * 100
    let rate = VariedFactor(
      factor: .discountRate, likely: usual, low: discountPercent?.lowerBound ?? usual,
      high: discountPercent?.upperBound ?? usual)
    let benefits = calculation.benefits.filter { reading.includes($0) }.map { varied[$0] }
    let lines = calculation.costs.filter { reading.includes($0) }.map {
      VariedCost($0, range: costs[$0.line.id] ?? 1...1, periodLength: periodLength)
    }
    for factor in lines.map(\.factor) + [rate] { factor.validate(into: &validation) }
    for benefit in benefits { benefit.validate(into: &validation) }
    for line in lines { line.validate(into: &validation) }
    try validation.finish()
    self.reading = reading
    self.assumptions = assumptions
    self.benefits = benefits
    self.costs = lines
    benefitPlaces = Dictionary(uniqueKeysWithValues: benefits.enumerated().map { ($1.benefit.id, $0) })
    costPlaces = Dictionary(
      uniqueKeysWithValues: calculation.costs.filter { reading.includes($0) }.enumerated().map { ($1.line.id, $0) })
    self.periodLength = periodLength
    countsCosts = !calculation.costScope.components.isEmpty
    factors = benefits.flatMap(\.factors) + lines.map(\.factor) + [rate]
    // Cuts that units have landed of other benefits are in the budget's sum too, and no factor moves them.
    plannedByMonth = Flows(
      benefits: calculation.monthlyBenefits(reading), costs: calculation.monthlyCosts(reading),
      asIsCosts: calculation.monthlyAsIsCosts(reading))
    planned = Flows(
      benefits: plannedByMonth.benefits.sums(ofEach: periodLength),
      costs: plannedByMonth.costs.sums(ofEach: periodLength),
      asIsCosts: plannedByMonth.asIsCosts.sums(ofEach: periodLength))
    plannedNet = planned.net
    let plannedFactors = assumptions.discounting.factors(ofMonths: assumptions.horizon.count)
    self.plannedFactors = plannedFactors
    plannedCosts =
      Self.presentValue(of: planned.costs, plannedFactors) - Self.presentValue(of: planned.asIsCosts, plannedFactors)
  }

  /// Whether any factor has a range.
  public var hasRanges: Bool { factors.contains(where: \.hasRange) }
}

extension BenefitCalculation {
  /// Whether any factor of a benefit that is valued in money has a range.
  public var hasRanges: Bool {
    benefits.contains { $0.pattern.factors.contains { $0.factor.low < $0.factor.high } }
  }
}

extension VariedFactor {
  /// Notes a range that the likely value isn't in, or that holds what the factor can't be.
  fileprivate func validate(into validation: inout Validation) {
    guard hasRange || low != likely else { return }
    validation.require((low...high).contains(likely), else: .outOfRange(likely, allowed: low...high), at: factor.path)
    factor.validate(low, into: &validation)
    factor.validate(high, into: &validation)
  }
}

extension [Money] {
  /// The sums of each so many elements, the last of what is left.
  func sums(ofEach length: Int) -> [Money] {
    stride(from: 0, to: count, by: length).map { self[$0..<Swift.min($0 + length, count)].total() }
  }
}
