/// Two versions of the same cost lines held against each other, matched by identity.
///
/// A variance is outcome − budget: positive is dearer. Lines that only one version has are kept and named, so a cost
/// that nobody has reported yet can't pass for one that was saved. Source: method section 4.
public struct CostVariance: Sendable, Hashable {
  /// The lines of either version, by component in the budget's order, then what only the outcome has.
  public let lines: [Line]
  /// The components that one version has counted and the other hasn't; they are in no variance.
  public let notComparable: [CostComponent]
  /// The date that the outcome is known to.
  public let asOf: CalendarDate

  /// One line in both versions.
  public struct Line: Sendable, Hashable {
    /// The line's identity.
    public let id: Identifier<CostLine>
    /// What is paid for.
    public let label: String
    /// The component; the outcome's where the versions differ.
    public let component: CostComponent
    /// The phase; the outcome's where the versions differ.
    public let phase: CostPhase
    /// How the line stands in the two versions.
    public let state: State
    /// The budgeted amounts of the months that have ended.
    public let budgetToDate: Money
    /// The outcome's amounts of the months that have ended.
    public let outcomeToDate: Money
    /// Outcome − budget of the months that have ended, by calendar year.
    public let byYear: [Int: Money]

    /// Outcome − budget of the months that have ended.
    public var variance: Money { outcomeToDate - budgetToDate }
  }

  /// How a line stands in budget and outcome, as known on the date.
  ///
  /// A line is due in the ended months whose budgeted amount isn't zero. A line that isn't due in any of them is
  /// ``notYetDue``, or ``matched`` when something has been reported all the same.
  public enum State: Sendable, Hashable {
    /// Both versions have it, and the outcome goes on as long as the budget is due, or has reached it already.
    case matched
    /// The budget is due since this month, which has ended, and no outcome has been reported, or only of months to
    /// come.
    case outcomeMissing(since: Month)
    /// The outcome stops after this month although the budget goes on, and is below it: what follows isn't reported
    /// yet.
    case outcomeLate(after: Month)
    /// The budget has it, in months that haven't ended.
    case notYetDue
    /// Only the outcome has it.
    case notBudgeted
  }

  /// Holds an outcome against a budget as known on a date.
  ///
  /// Months whose last day is the date or earlier have ended.
  public init(budget: CostModel, outcome: CostModel, asOf: CalendarDate) {
    self.asOf = asOf
    notComparable = CostComponent.allCases.filter { (budget[$0] == .notCounted) != (outcome[$0] == .notCounted) }
    // A line that one version has in a component that the other hasn't counted is in no variance either.
    let apart = Set(notComparable.flatMap { (budget[$0].stated + outcome[$0].stated).map(\.id) })
    let (planned, reported) = (budget.lines, outcome.lines)
    let places = Dictionary(reported.indices.map { (reported[$0].line.id, $0) }) { first, _ in first }
    var lines: [Line] = []
    var plannedIDs: Set<Identifier<CostLine>> = []
    for line in planned where !apart.contains(line.line.id) {
      plannedIDs.insert(line.line.id)
      lines.append(Line(planned: line, reported: places[line.line.id].map { reported[$0] }, asOf))
    }
    for line in reported where !apart.contains(line.line.id) && !plannedIDs.contains(line.line.id) {
      lines.append(Line(planned: nil, reported: line, asOf))
    }
    self.lines = lines
  }

  /// The variance over all comparable lines.
  public var total: Money { lines.map(\.variance).total() }

  /// The variance by component; a component that isn't comparable has none.
  public var byComponent: [CostComponent: Money] { sums(\.component) }

  /// The variance by phase.
  public var byPhase: [CostPhase: Money] { sums(\.phase) }

  /// The variance by calendar year.
  public var byYear: [Int: Money] {
    var sums: [Int: Money] = [:]
    for line in lines { sums.merge(line.byYear) { $0 + $1 } }
    return sums
  }

  private func sums<Key: Hashable>(_ key: KeyPath<Line, Key>) -> [Key: Money] {
    var sums: [Key: Money] = [:]
    for line in lines { sums[line[keyPath: key], default: .zero] += line.variance }
    return sums
  }
}

extension CostVariance.State {
  /// The month since which an outcome is missing; `nil` where none is.
  package var missingSince: Month? {
    switch self {
    case .outcomeMissing(let month): month
    case .outcomeLate(let month): month.adding(months: 1) ?? month
    case .matched, .notYetDue, .notBudgeted: nil
    }
  }
}

extension CostVariance.Line {
  fileprivate init(
    planned: (component: CostComponent, line: CostLine)?, reported: (component: CostComponent, line: CostLine)?,
    _ asOf: CalendarDate
  ) {
    guard let known = reported ?? planned else { preconditionFailure("a line is in one of the versions") }
    id = known.line.id
    label = known.line.label
    component = known.component
    phase = known.line.phase
    var byYear: [Int: Money] = [:]
    func sum(_ line: CostLine?, sign: Int64) -> Money {
      guard let line, let ended = line.endedMonths(asOf: asOf) else { return .zero }
      for (year, months) in ended.byCalendarYear {
        byYear[year, default: .zero] += Money(minorUnits: sign * line.amounts.total(in: months).minorUnits)
      }
      return line.amounts.total(in: ended)
    }
    budgetToDate = sum(planned?.line, sign: -1)
    outcomeToDate = sum(reported?.line, sign: 1)
    self.byYear = byYear
    state = Self.state(
      planned: planned?.line, reported: reported?.line, asOf, budget: budgetToDate, outcome: outcomeToDate)
  }

  private static func state(
    planned: CostLine?, reported: CostLine?, _ asOf: CalendarDate, budget: Money, outcome: Money
  ) -> CostVariance.State {
    guard let planned else { return .notBudgeted }
    let due = planned.amounts.amounts.prefix(planned.endedMonths(asOf: asOf)?.count ?? 0)
    guard let first = due.firstIndex(where: { $0 != .zero }), let last = due.lastIndex(where: { $0 != .zero }) else {
      return reported == nil ? .notYetDue : .matched
    }
    let start = planned.amounts.months.lowerBound
    guard let reported, reported.endedMonths(asOf: asOf) != nil else {
      return .outcomeMissing(since: start.advanced(by: first))
    }
    let lastReported = reported.amounts.months.upperBound
    return lastReported < start.advanced(by: last) && outcome < budget ? .outcomeLate(after: lastReported) : .matched
  }
}
