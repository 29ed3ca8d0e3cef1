/// A benefit as a function of its factors: its adjusted yearly value by its use, summed once.
struct VariedBenefit: Sendable, Hashable {
  /// The benefit, with its adjustments.
  let benefit: Benefit
  /// The pattern that it is computed by.
  let pattern: ValuePattern
  /// The factors in the order of the formula.
  let factors: [VariedFactor]
  /// The use from the first month to the end of each month, in years at full use.
  let use: [Rational]
  /// The use from the first month to the end of each period, in years at full use.
  let useByPeriod: [Rational]
  /// The use of each period by itself.
  let useInPeriod: [Double]
  /// The planned amounts of each month.
  let amounts: [Money]
  /// The planned amounts of each period.
  let planned: [Money]
  /// The ends of the factors' ranges at which the benefit is worth least.
  let worst: [Rational]
  /// The ends of the factors' ranges at which the benefit is worth most.
  let best: [Rational]

  init(_ row: BenefitCalculation.BenefitRow, usedBy uses: inout PlannedUses, periodLength: Int) {
    benefit = row.benefit
    pattern = row.pattern
    factors = row.pattern.factors.map {
      VariedFactor(
        factor: .benefit(row.benefit.id, $0.name), likely: $0.factor.likely, low: $0.factor.low, high: $0.factor.high)
    }
    let years = uses.years(of: row.benefit)
    use = years
    let byPeriod = stride(from: 0, to: years.count, by: periodLength).map {
      years[min($0 + periodLength, years.count) - 1]
    }
    useByPeriod = byPeriod
    useInPeriod = zip([0] + byPeriod, byPeriod).map { Double($1 - $0) }
    amounts = row.amounts.amounts
    planned = row.amounts.amounts.sums(ofEach: periodLength)
    (worst, best) = Self.corners(of: row.pattern, factors, isUsed: years.last.map { $0 > 0 } ?? false)
  }

  /// The corners of the factors' ranges with the least and the greatest value.
  ///
  /// A pattern is linear in each single factor, so its extremes over the ranges are at corners, at most sixteen. The
  /// likely values are looked at first and beaten by greater ones alone, so a factor that makes no difference stays
  /// likely.
  private static func corners(
    of pattern: ValuePattern, _ factors: [VariedFactor], isUsed: Bool
  ) -> (worst: [Rational], best: [Rational]) {
    let likely = factors.map(\.likely)
    guard isUsed, factors.contains(where: \.hasRange) else { return (likely, likely) }
    var corners: [[Rational]] = [[]]
    for factor in factors {
      let ends = factor.hasRange ? [factor.likely, factor.low, factor.high] : [factor.likely]
      corners = corners.flatMap { corner in ends.map { corner + [$0] } }
    }
    var (worst, best) = ((likely, pattern.yearlyValue), (likely, pattern.yearlyValue))
    for corner in corners.dropFirst() {
      let value = value(of: pattern, at: corner)
      if value < worst.1 { worst = (corner, value) }
      if value > best.1 { best = (corner, value) }
    }
    return (worst.0, best.0)
  }

  private static func value(of pattern: ValuePattern, at values: [Rational]) -> Rational {
    // The formula's closures are many, and each would copy the whole pattern.
    let factors = pattern.factors
    return pattern.yearlyValue { name in
      guard let place = factors.firstIndex(where: { $0.name == name }) else {
        preconditionFailure("a formula asks for its own factors")
      }
      return values[place]
    }
  }

  /// The value of a full year at full use before adjustments, in major units.
  func yearlyValue(at values: [Rational]) -> Rational { Self.value(of: pattern, at: values) }

  /// The factors' values: the given ones, and the likely ones of the others.
  func values(_ given: [SensitivityFactor: Rational]) -> [Rational] { factors.map { given[$0.factor] ?? $0.likely } }

  /// The amounts of stretches of time that end after so many years of use each, rounded as the calculation rounds.
  func amounts(at values: [Rational], until use: [Rational]) throws(AmountOutOfRange) -> [Money] {
    let yearly = benefit.adjusted(yearlyValue(at: values))
    var (before, amounts) = (Money.zero, [Money]())
    for years in use {
      let sum = try Money(rounding: yearly, times: years)
      amounts.append(sum - before)
      before = sum
    }
    return amounts
  }

  /// Notes that the benefit would be beyond what an amount may be at an end of its ranges.
  func validate(into validation: inout Validation) {
    for corner in [worst, best] {
      let sum = benefit.adjusted(yearlyValue(at: corner)) * (use.last ?? 0)
      validation.require(
        (try? Money(rounding: sum)) != nil, else: .amountOutOfRange(sum), at: "benefits",
        .element(benefit.id.rawValue), "value")
    }
  }
}

/// The benefits of a calculation as functions of their factors, each worked out once.
struct VariedBenefits {
  private var uses: PlannedUses
  private let periodLength: Int
  private var known: [Identifier<Benefit>: VariedBenefit] = [:]

  init(of calculation: BenefitCalculation) {
    uses = calculation.plannedUses
    periodLength = calculation.assumptions.discounting.periodLength
  }

  subscript(row: BenefitCalculation.BenefitRow) -> VariedBenefit {
    mutating get {
      if let known = known[row.benefit.id] { return known }
      let varied = VariedBenefit(row, usedBy: &uses, periodLength: periodLength)
      known[row.benefit.id] = varied
      return varied
    }
  }
}

/// A cost line as a function of its multiple.
struct VariedCost: Sendable, Hashable {
  /// The multiple of what is planned: 1, and its range.
  let factor: VariedFactor
  /// The planned amounts of each month.
  let amounts: [Money]
  /// The planned amounts of each period.
  let planned: [Money]

  init(_ row: BenefitCalculation.CostRow, range: ClosedRange<Rational>, periodLength: Int) {
    factor = VariedFactor(
      factor: .costLine(row.line.id), likely: 1, low: range.lowerBound, high: range.upperBound)
    amounts = row.amounts.amounts
    planned = row.amounts.amounts.sums(ofEach: periodLength)
  }

  /// Planned amounts times a multiple, rounded cumulatively.
  static func scaled(_ amounts: [Money], by multiple: Rational) throws(AmountOutOfRange) -> [Money] {
    if multiple == 1 { return amounts }
    var rounding = CumulativeRounding()
    var scaled: [Money] = []
    for amount in amounts { scaled.append(try rounding.adding(Rational(amount) * multiple)) }
    return scaled
  }

  /// Notes that the line would be beyond what an amount may be at an end of its range.
  func validate(into validation: inout Validation) {
    do {
      _ = try Self.scaled(amounts, by: factor.low)
      _ = try Self.scaled(amounts, by: factor.high)
    } catch {
      validation.require(false, else: .amountOutOfRange(error.amount), at: factor.factor.path)
    }
  }
}
