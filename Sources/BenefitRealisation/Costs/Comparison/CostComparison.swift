/// Costs of several initiatives put beside each other under one policy.
///
/// ```swift
/// let comparison = try CostComparison(of: statements, under: .commonScope)
/// comparison.total.reported  // the sum over the components that all have counted
/// ```
///
/// Without a policy, `total()` of an array of statements adds only what is of the same scope. Source: method section 4.
public struct CostComparison: Sendable, Hashable {
  /// The policy that the comparison was made under.
  public let policy: CostPolicy
  /// What all amounts are counted in.
  public let priceLevel: PriceLevel
  /// The components that the comparison is over.
  public let components: [CostComponent]
  /// The months that the comparison is over; `nil` for all months of each initiative.
  public let period: ClosedRange<Month>?
  /// One row an initiative, in the order given.
  public let rows: [Row]

  /// What one initiative has in a comparison.
  public struct Row: Sendable, Hashable {
    /// The initiative.
    public let initiative: Identifier<Initiative>
    /// The months from the first line's first to the last line's last; `nil` for an initiative without lines.
    public let months: ClosedRange<Month>?
    /// The answer for each component of the comparison.
    public let cells: [CostComponent: Cell]
    /// Whether the initiative has lines, but none of them in the comparison's period.
    public let isOutsidePeriod: Bool

    /// What was reported over the comparison's components.
    public var reported: Money { cells.values.map(\.reported).total() }
    /// What was imputed.
    public var imputed: Money { cells.values.map(\.imputed).total() }
    /// The components without a reported or imputed amount, in the order of the components.
    public var missing: [CostComponent] { CostComponent.allCases.filter { cells[$0] == .missing } }
  }

  /// What one initiative says of one component.
  public enum Cell: Sendable, Hashable {
    /// The reported amount; zero when declared none.
    case reported(Money)
    /// An amount imputed by a ratio.
    case imputed(Money, by: ImputationRatio)
    /// Nobody has counted it, and nothing stands in for it.
    case missing

    /// The reported amount, zero for the others.
    public var reported: Money { if case .reported(let amount) = self { amount } else { .zero } }
    /// The imputed amount, zero for the others.
    public var imputed: Money { if case .imputed(let amount, _) = self { amount } else { .zero } }
  }

  /// A sum over the rows, reported and imputed apart, with its coverage.
  public struct Sum: Sendable, Hashable {
    /// The sum of what was reported.
    public let reported: Money
    /// The sum of what was imputed.
    public let imputed: Money
    /// For each component of the comparison: how many initiatives reported it.
    public let coverage: [CostComponent: Int]
    /// How many initiatives there are.
    public let initiatives: Int

    /// Whether every initiative reported every component of the comparison.
    public var isComplete: Bool { coverage.values.allSatisfy { $0 == initiatives } }
  }

  /// Puts costs beside each other, over all months of each initiative or over a period that is common to all.
  ///
  /// An initiative that runs for ten years is dearer than the same one looked at for five: choose a period where the
  /// initiatives' ``Row/months`` differ.
  ///
  /// - Throws: ``CostComparisonError`` when there is nothing to compare, an initiative stands twice, the price levels
  ///   differ (``CostStatement/restated(to:by:)`` moves them), no initiative has costs in the period, nothing has been
  ///   counted by all, two ratios rival, or the sums are beyond what fits.
  public init(
    of statements: [CostStatement], under policy: CostPolicy, over period: ClosedRange<Month>? = nil
  ) throws(CostComparisonError) {
    self.policy = policy
    self.period = period
    priceLevel = try statements.commonPriceLevel()
    try statements.requireFittingSums()
    if let period, !statements.contains(where: { $0.costs.months?.overlaps(period) ?? false }) {
      throw .nothingInPeriod(period)
    }
    if case .imputed(let ratios) = policy {
      for (index, ratio) in ratios.enumerated() where ratios[..<index].contains(where: { $0.isRival(of: ratio) }) {
        throw .rivalRatios(ratio.component, ratio.category)
      }
    }
    let common = statements.reduce(CostScope.everything) { $0.intersection($1.costs.scope) }
    components =
      switch policy {
      case .commonScope: CostComponent.allCases.filter { common.components.contains($0) }
      case .reportedOnly, .imputed: CostComponent.allCases
      }
    if components.isEmpty { throw .nothingInCommon }
    var rows: [Row] = []
    for statement in statements {
      let total = statement.costs.total(in: period)
      var cells: [CostComponent: Cell] = [:]
      for component in components {
        cells[component] = try Self.cell(component, total, policy, statement, period)
      }
      let months = statement.costs.months
      let isOutside = period.map { period in months.map { !$0.overlaps(period) } ?? false } ?? false
      rows.append(
        Row(initiative: statement.initiative, months: months, cells: cells, isOutsidePeriod: isOutside))
    }
    self.rows = rows
  }

  private static func cell(
    _ component: CostComponent, _ total: CostTotal, _ policy: CostPolicy, _ statement: CostStatement,
    _ period: ClosedRange<Month>?
  ) throws(CostComparisonError) -> Cell {
    if let amount = total[component] { return .reported(amount) }
    guard case .imputed(let ratios) = policy,
      let ratio = ImputationRatio.applying(to: component, of: statement, among: ratios),
      let external = statement.costs.total(in: period, where: { ratio.phase == nil || $0.phase == ratio.phase })[
        .external]
    else { return .missing }
    do {
      return .imputed(try Money(rounding: Rational(external) * ratio.perExternalKrona), by: ratio)
    } catch {
      throw .amountOutOfRange(statement.initiative, component, error.amount)
    }
  }

  /// The sum over all initiatives.
  public var total: Sum {
    var coverage: [CostComponent: Int] = [:]
    for component in components {
      coverage[component] = rows.count { if case .reported = $0.cells[component] { true } else { false } }
    }
    return Sum(
      reported: rows.map(\.reported).total(), imputed: rows.map(\.imputed).total(), coverage: coverage,
      initiatives: rows.count)
  }
}

extension [CostStatement] {
  /// The sum of costs of one and the same scope.
  ///
  /// - Throws: ``CostComparisonError/differentScopes(_:)`` naming the components and initiatives when the scopes
  ///   differ: choose a ``CostPolicy`` then. Also what ``CostComparison/init(of:under:)`` throws.
  public func total() throws(CostComparisonError) -> CostTotal {
    _ = try commonPriceLevel()
    try requireFittingSums()
    let gaps = scopeGaps
    if !gaps.isEmpty { throw .differentScopes(gaps) }
    var sums: [CostComponent: Money] = [:]
    for statement in self {
      let total = statement.costs.total
      for component in total.scope.components { sums[component, default: .zero] += total[component] ?? .zero }
    }
    return CostTotal(sums)
  }

  /// Refuses statements whose sums wouldn't fit 64 bits of minor units.
  func requireFittingSums() throws(CostComparisonError) {
    var sum = 0.0
    for statement in self {
      for component in CostComponent.allCases {
        sum += Double((statement.costs.total[component] ?? .zero).minorUnits.magnitude)
      }
      // Imputed amounts are at most the limit for each component.
      sum += Double(Money.limit.minorUnits) * 4
    }
    if sum > 9e18 { throw .sumOutOfRange }
  }

  /// The components that some have counted and others haven't, with those that haven't.
  public var scopeGaps: [CostComparisonError.ScopeGap] {
    CostComponent.allCases.compactMap { component in
      let without = filter { $0.costs[component] == .notCounted }
      if without.isEmpty || without.count == count { return nil }
      return CostComparisonError.ScopeGap(component: component, notCountedBy: without.map(\.initiative))
    }
  }

  /// The price level that all statements have.
  func commonPriceLevel() throws(CostComparisonError) -> PriceLevel {
    guard let first else { throw .nothingToCompare }
    var seen: Set<Identifier<Initiative>> = []
    for statement in self where !seen.insert(statement.initiative).inserted {
      throw .statedTwice(statement.initiative)
    }
    var groups: [CostComparisonError.PriceLevelGroup] = []
    for level in map(\.priceLevel) where !groups.contains(where: { $0.priceLevel == level }) {
      groups.append(.init(priceLevel: level, initiatives: filter { $0.priceLevel == level }.map(\.initiative)))
    }
    if groups.count > 1 { throw .mixedPriceLevels(groups) }
    return first.priceLevel
  }
}
