extension BenefitCalculation {
  /// Which lines of one calculation are read together.
  public enum Reading: String, Sendable, Hashable, CaseIterable {
    /// What changes the own organisation's budget: financial lines only.
    case budget
    /// What the own organisation gains and spends: financial lines and redistribution.
    case economic
    /// What everybody gains and spends.
    case `public`
  }

  /// Costs and benefits of one period.
  public struct Period: Sendable, Hashable {
    /// The calendar year, or the number of the year counted from 0 at the base month.
    public let year: Int
    /// The costs.
    public let costs: Money
    /// The benefits.
    public let benefits: Money
    /// Benefits less costs.
    public var net: Money { benefits - costs }
  }

  /// The costs of each month of the horizon.
  public func monthlyCosts(_ reading: Reading) -> [Money] {
    sumByMonth(costs.lazy.filter { reading.includes($0) }.map(\.amounts))
  }

  /// The costs of each month of the horizon in the phases before operation.
  func monthlyInvestment(_ reading: Reading) -> [Money] {
    sumByMonth(costs.lazy.filter { reading.includes($0) && $0.line.phase.isInvestment }.map(\.amounts))
  }

  /// The planned benefits of each month of the horizon.
  public func monthlyBenefits(_ reading: Reading) -> [Money] {
    sumByMonth(benefits.lazy.filter { reading.includes($0) }.map(\.amounts))
  }

  /// Benefits less costs of each month of the horizon.
  public func monthlyNet(_ reading: Reading) -> [Money] {
    zip(monthlyBenefits(reading), monthlyCosts(reading)).map { $0 - $1 }
  }

  /// Costs and benefits by calendar year.
  public func calendarYears(_ reading: Reading) -> [Period] {
    periods(reading) { assumptions.baseMonth.advanced(by: $0).year }
  }

  /// Costs and benefits by year counted from the base month.
  public func yearsFromStart(_ reading: Reading) -> [Period] {
    periods(reading) { $0 / 12 }
  }

  private func periods(_ reading: Reading, year: (Int) -> Int) -> [Period] {
    var periods: [Period] = []
    for (offset, (cost, benefit)) in zip(monthlyCosts(reading), monthlyBenefits(reading)).enumerated() {
      let number = year(offset)
      if let last = periods.last, last.year == number {
        periods[periods.count - 1] = Period(
          year: number, costs: last.costs + cost, benefits: last.benefits + benefit)
      } else {
        periods.append(Period(year: number, costs: cost, benefits: benefit))
      }
    }
    return periods
  }

  private func sumByMonth(_ rows: some Sequence<MonthlyAmounts>) -> [Money] {
    var sums = [Money](repeating: .zero, count: assumptions.horizon.count)
    for row in rows {
      for (index, amount) in row.amounts.enumerated() { sums[index] += amount }
    }
    return sums
  }
}

extension BenefitCalculation.Reading {
  /// Whether a cost belongs to the reading.
  func includes(_ row: BenefitCalculation.CostRow) -> Bool {
    switch self {
    case .budget: row.line.nature == .financial
    case .economic, .public: true
    }
  }

  /// Whether a benefit belongs to the reading.
  func includes(_ row: BenefitCalculation.BenefitRow) -> Bool {
    switch self {
    case .budget: row.nature == .financial && row.benefit.perspective == .ownOrganisation
    case .economic: row.benefit.perspective == .ownOrganisation
    case .public: true
    }
  }
}
