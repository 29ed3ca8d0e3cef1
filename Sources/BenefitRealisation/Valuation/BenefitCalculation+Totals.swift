extension BenefitCalculation {
  /// Which lines of one calculation are read together.
  public enum Reading: String, Sendable, Hashable, CaseIterable {
    /// What changes the own organisation's budget: financial lines only.
    case budget
    /// What the own organisation gains and spends: financial lines and redistribution.
    case economic
    /// What everybody gains and spends.
    case `public`

    /// What the reading is called.
    public var label: BilingualText {
      switch self {
      case .budget: BilingualText(swedish: "budget", english: "budget")
      case .economic: BilingualText(swedish: "ekonomisk", english: "economic")
      case .public: BilingualText(swedish: "alla parter", english: "public")
      }
    }
  }

  /// Costs and benefits of one period.
  public struct Period: Sendable, Hashable {
    /// The calendar year, or the number of the year counted from 0 at the base month.
    public let year: Int
    /// The costs.
    public let costs: Money
    /// The benefits.
    public let benefits: Money
    /// What things as they are would have cost, which the change need not pay; zero without an alternative A.
    public let asIsCosts: Money
    /// Benefits less costs, plus the costs of things as they are.
    public var net: Money { benefits - costs + asIsCosts }
  }

  /// The costs of each month of the horizon.
  public func monthlyCosts(_ reading: Reading) -> [Money] {
    sumByMonth(costs.lazy.filter { reading.includes($0) }.map(\.amounts))
  }

  /// The costs of each month of the horizon in the phases before operation.
  func monthlyInvestment(_ reading: Reading) -> [Money] {
    sumByMonth(costs.lazy.filter { reading.includes($0) && $0.line.phase.isInvestment }.map(\.amounts))
  }

  /// The planned benefits of each month of the horizon, as far as they are taken to be brought home.
  public func monthlyBenefits(_ reading: Reading, bringing: BringingHome = .potential) -> [Money] {
    sumByMonth(benefits.lazy.compactMap { $0.amounts(in: reading, bringing: bringing) })
  }

  /// What things as they are would have cost in each month of the horizon, over the components that the change has
  /// counted too; zeros without an alternative A.
  public func monthlyAsIsCosts(_ reading: Reading) -> [Money] {
    sumByMonth(
      asIsCosts.lazy.filter { reading.includes($0) && costScope.components.contains($0.component) }.map(\.amounts))
  }

  /// Benefits less costs of each month of the horizon, plus the costs of things as they are.
  public func monthlyNet(_ reading: Reading, bringing: BringingHome = .potential) -> [Money] {
    let gains = zip(monthlyBenefits(reading, bringing: bringing), monthlyAsIsCosts(reading)).map { $0 + $1 }
    return zip(gains, monthlyCosts(reading)).map { $0 - $1 }
  }

  /// Costs and benefits by calendar year.
  public func calendarYears(_ reading: Reading, bringing: BringingHome = .potential) -> [Period] {
    periods(reading, bringing) { assumptions.baseMonth.advanced(by: $0).year }
  }

  /// Costs and benefits by year counted from the base month.
  public func yearsFromStart(_ reading: Reading, bringing: BringingHome = .potential) -> [Period] {
    periods(reading, bringing) { $0 / 12 }
  }

  private func periods(_ reading: Reading, _ bringing: BringingHome, year: (Int) -> Int) -> [Period] {
    let (costs, asIs) = (monthlyCosts(reading), monthlyAsIsCosts(reading))
    var periods: [Period] = []
    for (offset, benefit) in monthlyBenefits(reading, bringing: bringing).enumerated() {
      let number = year(offset)
      let before =
        periods.last?.year == number
        ? periods.removeLast() : Period(year: number, costs: .zero, benefits: .zero, asIsCosts: .zero)
      periods.append(
        Period(
          year: number, costs: before.costs + costs[offset], benefits: before.benefits + benefit,
          asIsCosts: before.asIsCosts + asIs[offset]))
    }
    return periods
  }

  /// The sum of rows over the horizon, month by month.
  func sumByMonth(_ rows: some Sequence<MonthlyAmounts>) -> [Money] {
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
