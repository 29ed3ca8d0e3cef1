/// What units report to have brought home of a benefit by a date, held against what has been realised.
///
/// Brought home ≤ realised ≤ potential. A report that says otherwise is kept as it is and answered with a
/// ``LandingFinding``; nothing is cut down to fit. Source: method section 5.
public struct BroughtHome: Sendable, Hashable {
  /// The benefit.
  public let benefit: Benefit
  /// What the landings were planned to bring home in the months that have ended.
  public let plannedToDate: Money
  /// What has been reported for periods that have ended; `nil` when nothing has.
  public let reportedToDate: Money?
  /// What has been realised in the months that have ended.
  public let realisedToDate: Figure<Money>
  /// What the benefit was planned to give in the months that have ended.
  public let potentialToDate: Money
  /// Where the figures contradict each other, and landings that nobody has decided.
  public let findings: [LandingFinding]
}

extension FollowUp {
  /// What has been brought home of each benefit that has landings, as known on the as-of date; empty without a
  /// calculation.
  public var broughtHome: [BroughtHome] {
    BroughtHome.all(of: initiative, outcome: outcome, asOf: asOf)
  }
}

extension BroughtHome {
  /// What has been brought home of each benefit that has landings; empty without a calculation.
  static func all(of initiative: Initiative, outcome: BenefitOutcome?, asOf: CalendarDate) -> [BroughtHome] {
    guard let calculation = initiative.calculation, let outcome else { return [] }
    return zip(calculation.benefits, outcome.benefits).compactMap { row, realised in
      row.landed.isEmpty ? nil : BroughtHome(of: row, realised: realised, asOf: asOf)
    }
  }

  fileprivate init(of row: BenefitCalculation.BenefitRow, realised: RealisedBenefit, asOf: CalendarDate) {
    let ended = row.amounts.months.ended(by: asOf)?.count ?? 0
    let reports = row.benefit.landings.flatMap(\.outcome).filter { $0.months.upperBound.hasEnded(by: asOf) }
    // A benefit refuses reports that are beyond an amount.
    let amounts = reports.compactMap { report in
      report.amount.value(perHour: row.pattern.valuePerHour).flatMap { try? Money(rounding: $0) }
    }
    benefit = row.benefit
    plannedToDate = row.landed.map { $0.amounts.amounts.prefix(ended).total() }.total()
    reportedToDate = reports.isEmpty ? nil : amounts.total()
    realisedToDate = realised.realisedToDate
    potentialToDate = realised.plannedToDate
    var findings: [LandingFinding] = []
    if let reportedToDate {
      switch realisedToDate {
      case .value(let realised) where reportedToDate > realised:
        findings.append(.beyondRealised(by: reportedToDate - realised))
      case .value: break
      case .notDefined(let reason): findings.append(.realisedNotKnown(reason))
      }
      if reportedToDate > potentialToDate { findings.append(.beyondPotential(by: reportedToDate - potentialToDate)) }
    }
    if case .value(let realised) = realisedToDate, realised > potentialToDate {
      findings.append(.realisedBeyondPotential(by: realised - potentialToDate))
    }
    for landing in row.benefit.landings where !landing.isDecided(by: asOf) {
      if !findings.contains(.notDecided(unit: landing.unit)) { findings.append(.notDecided(unit: landing.unit)) }
    }
    self.findings = findings
  }
}

extension Landing {
  /// Whether somebody has decided the landing on or before a date.
  public func isDecided(by date: CalendarDate) -> Bool { decision.map { $0.date <= date } ?? false }
}
