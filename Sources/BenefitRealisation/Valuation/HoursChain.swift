/// Hours spent on a change beside the hours that it releases, and what becomes of those: redeployed, cashed or neither.
///
/// ```swift
/// for year in initiative.hoursChain()?.years ?? [] {
///   print(year.year, year.released, year.redeployed, year.cashed, year.leakage)
/// }
/// ```
///
/// Hours spent are those of the cost lines, where their cost falls. Hours released are the pattern's yearly hours × the
/// rollout steps' shares × use, by month. Hours redeployed and cashed are those of the landings; a landing in money is
/// turned into hours by what the benefit's hours are worth. Only the own organisation's hours are in the chain.
/// Source: method section 5.
public struct HoursChain: Sendable, Hashable {
  /// The convention that full-time equivalents are counted by.
  public let workingTime: WorkingTime
  /// The chain by calendar year, over the months of the calculation.
  public let years: [Year]
  /// Each step of the chain: cost lines, then benefits with their landings. Of cost lines whose hours × years are more
  /// than ``mostListedHours``, only the sums by year are told.
  public let links: [Link]

  /// The most hours of cost lines that are listed line by line.
  public static let mostListedHours = 20_000

  /// One calendar year of the chain.
  public struct Year: Sendable, Hashable {
    /// The calendar year.
    public let year: Int
    /// How many of its months the calculation looks at.
    public let months: Int
    /// The hours spent; not defined while own hours aren't counted.
    public let spent: Figure<Rational>
    /// The hours released.
    public let released: Rational
    /// The hours that stay as capacity for other work.
    public let redeployed: Rational
    /// The hours that a budget is cut by.
    public let cashed: Rational
    /// The hours released that are neither redeployed nor cashed.
    public var leakage: Rational { released - redeployed - cashed }
  }

  /// One step of the chain: from whom, how much, and what part of the step before it.
  public struct Link: Sendable, Hashable {
    /// Which step.
    public let kind: Kind
    /// What a part of the step before it this is. Released: the use over the horizon, of the hours at full use.
    /// Redeployed and cashed: of the hours that the benefit releases over the horizon. Hours spent have no step before
    /// them.
    public let factor: Figure<Rational>
    /// Who answers for it; `nil` when nobody has been named.
    public let owner: Owner?
    /// The unit that redeploys or cashes; `nil` for the other steps.
    public let unit: Identifier<Organisation>?
    /// The hours by calendar year, in the order of ``HoursChain/years``.
    public let hours: [Rational]
  }

  /// A step of the chain, with what it belongs to.
  public enum Kind: Sendable, Hashable {
    /// Hours of a cost line.
    case spent(Identifier<CostLine>)
    /// Hours that a benefit releases.
    case released(Identifier<Benefit>)
    /// Released hours that do other work.
    case redeployed(Identifier<Benefit>)
    /// Released hours that a budget is cut by.
    case cashed(Identifier<Benefit>)
  }

  /// The full-time equivalents that work so many hours in a year of the chain, over the months that it holds.
  public func fullTimeEquivalents(ofHours hours: Rational, in year: Year) -> Rational {
    workingTime.fullTimeEquivalents(ofHours: hours, months: year.months)
  }
}

extension Initiative {
  /// The hours chain of the calculation; `nil` without one.
  ///
  /// - Parameter workingTime: The convention that full-time equivalents are counted by.
  public func hoursChain(workingTime: WorkingTime = .inera) -> HoursChain? {
    calculation.map { HoursChain(of: $0, internalHours: costs.internalHours, workingTime) }
  }
}

extension HoursChain {
  fileprivate init(
    of calculation: BenefitCalculation, internalHours: ComponentCosts, _ workingTime: WorkingTime
  ) {
    let horizon = calculation.assumptions.horizon
    let spans = horizon.byCalendarYear.map(\.months)
    let spent: [Link] = calculation.costs.compactMap { row in
      guard let hours = row.line.hoursByYear(in: horizon) else { return nil }
      return Link(
        kind: .spent(row.line.id), factor: .notDefined(because: .noStepBefore), owner: nil, unit: nil,
        hours: spans.map { hours[$0.lowerBound.year] ?? 0 })
    }
    var ofBenefits: [Link] = []
    var uses = calculation.plannedUses
    for row in calculation.benefits where row.benefit.perspective == .ownOrganisation {
      guard let yearly = row.yearlyHours else { continue }
      ofBenefits += Self.links(of: row, yearlyHours: yearly, use: Weights(uses[row.benefit]), spans, horizon)
    }
    func sum(_ links: [Link], _ index: Int, of isCounted: (Kind) -> Bool = { _ in true }) -> Rational {
      links.reduce(0) { isCounted($1.kind) ? $0 + $1.hours[index] : $0 }
    }
    self.workingTime = workingTime
    links = (spent.count * spans.count <= Self.mostListedHours ? spent : []) + ofBenefits
    years = spans.enumerated().map { index, months in
      Year(
        year: months.lowerBound.year, months: months.count,
        spent: internalHours == .notCounted ? .notDefined(because: .notCounted) : .value(sum(spent, index)),
        released: sum(ofBenefits, index) { if case .released = $0 { true } else { false } },
        redeployed: sum(ofBenefits, index) { if case .redeployed = $0 { true } else { false } },
        cashed: sum(ofBenefits, index) { if case .cashed = $0 { true } else { false } })
    }
  }

  /// What a benefit releases, and what its landings do with it.
  private static func links(
    of row: BenefitCalculation.BenefitRow, yearlyHours: Rational, use: Weights, _ spans: [ClosedRange<Month>],
    _ horizon: ClosedRange<Month>
  ) -> [Link] {
    let benefit = row.benefit
    let released = spans.map { months in
      let first = horizon.lowerBound.distance(to: months.lowerBound)
      return yearlyHours / 12 * use.sum(first..<first + months.count)
    }
    let all = released.reduce(0, +)
    let full = yearlyHours * Rational(horizon.count) / 12
    let landed = row.landed.compactMap { part -> Link? in
      let landing = part.landing
      guard let hours = landing.perYear.hours(perHour: row.pattern.valuePerHour) else { return nil }
      let span = landing.months(within: horizon, of: benefit)
      let byYear = spans.map { months in
        guard let span, span.overlaps(months) else { return Rational(0) }
        return hours * Rational(span.clamped(to: months).count) / 12
      }
      return Link(
        kind: landing.form == .budgetReduction ? .cashed(benefit.id) : .redeployed(benefit.id),
        factor: Figure(byYear.reduce(0, +), of: all), owner: benefit.owner, unit: landing.unit, hours: byYear)
    }
    return [
      Link(
        kind: .released(benefit.id), factor: Figure(all, of: full), owner: benefit.owner, unit: nil, hours: released)
    ] + landed
  }
}

extension Figure<Rational> {
  /// A part of a whole; not defined where there is no whole.
  fileprivate init(_ part: Rational, of whole: Rational) {
    self = whole == 0 ? .notDefined(because: .noPotential) : .value(part / whole)
  }
}
