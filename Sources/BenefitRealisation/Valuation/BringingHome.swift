/// How much of the planned benefits a figure takes to be brought home.
///
/// ```swift
/// calculation.valuation(.budget)                      // the plan: financial benefits and landed budget reductions
/// calculation.valuation(.budget, bringing: .landed)   // what units have said that they take home
/// calculation.valuation(.budget, bringing: .nothing)  // the costs, if nobody takes anything home
/// ```
///
/// What residents, relatives and society gain needs no unit to bring it home and is counted in all three.
/// Source: method section 5.
public enum BringingHome: String, Sendable, Hashable, CaseIterable {
  /// Nothing: the costs, without any benefit that needs a unit to bring it home.
  case nothing
  /// What has a landing.
  case landed
  /// All that is planned, whether it has a landing or not.
  case potential

  /// What is counted, in plain words.
  public var label: BilingualText {
    switch self {
    case .nothing: BilingualText(swedish: "inget tas hem", english: "nothing is brought home")
    case .landed: BilingualText(swedish: "det hemtagna räknas", english: "what has a landing counts")
    case .potential: BilingualText(swedish: "hela potentialen räknas", english: "the whole potential counts")
    }
  }
}

extension BenefitCalculation {
  /// The most landings of a calculation.
  public static let mostLandings = 1_000

  /// A landing over the horizon.
  public struct LandedPart: Sendable, Hashable {
    /// The landing.
    public let landing: Landing
    /// The amounts that it is planned to bring home, one for each month of the horizon.
    public let amounts: MonthlyAmounts
  }

  /// What of some benefits is brought home and what isn't, undiscounted over the horizon.
  public struct Allocation: Sendable, Hashable {
    /// The planned benefits.
    public let potential: Money
    /// What is to be brought home as budget reductions.
    public let cashed: Money
    /// What is to be brought home as capacity for other work.
    public let redeployed: Money
    /// What is to be brought home in either form.
    public var landed: Money { cashed + redeployed }
    /// What no landing takes.
    public var notAllocated: Money { potential - landed }
    /// The landed share of the potential; not defined when the potential is zero or less.
    public var landedShare: Figure<Rational> { share(of: landed) }
    /// The share of the potential that is brought home as budget reductions; not defined as ``landedShare``.
    public var cashedShare: Figure<Rational> { share(of: cashed) }
    /// The share of the potential that is brought home as capacity for other work; not defined as ``landedShare``.
    public var redeployedShare: Figure<Rational> { share(of: redeployed) }

    private func share(of part: Money) -> Figure<Rational> {
      potential > .zero ? .value(Rational(part) / Rational(potential)) : .notDefined(because: .noPotential)
    }
  }

  /// What of the benefits is brought home, of those that by themselves are of a nature.
  ///
  /// Benefits that no unit brings home (residents', relatives', society's) aren't in it.
  ///
  /// - Parameter nature: The nature that the benefits have without their landings; `nil` for all.
  /// - Postcondition: The landed and the not allocated add up to the potential.
  public func allocation(of nature: MonetaryNature? = nil) -> Allocation {
    let rows = benefits.filter { $0.benefit.perspective.needsLanding && (nature == nil || $0.nature == nature) }
    return Allocation(
      potential: rows.map(\.amounts.total).total(),
      cashed: rows.map { $0.landed(as: .budgetReduction) }.total(),
      redeployed: rows.map { $0.landed(as: .capacityForOtherWork) }.total())
  }
}

extension BenefitCalculation.BenefitRow {
  /// What no landing takes, month by month.
  ///
  /// A month is negative where a budget is cut before the benefit has grown to it; a calendar year isn't, but for the
  /// öre that rounding moves.
  public var notAllocated: MonthlyAmounts {
    var rest = amounts.amounts
    for part in landed {
      for (index, amount) in part.amounts.amounts.enumerated() { rest[index] -= amount }
    }
    return MonthlyAmounts(months: amounts.months, amounts: rest)
  }

  /// What of the benefit is brought home over the horizon.
  public var allocation: BenefitCalculation.Allocation {
    BenefitCalculation.Allocation(
      potential: amounts.total, cashed: landed(as: .budgetReduction), redeployed: landed(as: .capacityForOtherWork))
  }

  /// The sum of the landings of a form.
  func landed(as form: Landing.Form) -> Money {
    landed.filter { $0.landing.form == form }.map(\.amounts.total).total()
  }

  /// The benefit's parts, each in the nature that it has: the landed ones by the form of their landing, the rest in the
  /// benefit's own.
  ///
  /// - Postcondition: They add up to the benefit's amounts in every month.
  public var natures: [MonetaryNature: [Money]] {
    var sums: [MonetaryNature: [Money]] = [nature: notAllocated.amounts]
    for part in landed {
      let nature = part.landing.form.nature
      let sum = sums[nature] ?? Array(repeating: .zero, count: amounts.months.count)
      sums[nature] = zip(sum, part.amounts.amounts).map { $0 + $1 }
    }
    return sums
  }

  /// Whether what no unit has landed is counted.
  func isRestCounted(in reading: BenefitCalculation.Reading, bringing: BringingHome) -> Bool {
    if !benefit.perspective.needsLanding { return true }
    return bringing == .potential && (reading != .budget || nature == .financial)
  }

  /// The amounts that belong to a reading, as far as they are taken to be brought home; `nil` when no part does.
  func amounts(in reading: BenefitCalculation.Reading, bringing: BringingHome) -> MonthlyAmounts? {
    let isOwn = benefit.perspective == .ownOrganisation
    if !isOwn, reading != .public { return nil }
    if !benefit.perspective.needsLanding { return amounts }
    if bringing == .nothing { return nil }
    let parts = landed.filter { reading.counts($0.landing.form) }.map(\.amounts)
    let isRestCounted = isRestCounted(in: reading, bringing: bringing)
    if isRestCounted, parts.count == landed.count { return amounts }
    let counted = isRestCounted ? [notAllocated] + parts : parts
    guard var sum = counted.first?.amounts else { return nil }
    for row in counted.dropFirst() {
      for (index, amount) in row.amounts.enumerated() { sum[index] += amount }
    }
    return MonthlyAmounts(months: amounts.months, amounts: sum)
  }
}

extension Benefit {
  /// The benefit's landings over the horizon, each rounded within itself.
  ///
  /// Notes where a calendar year's landings are more than the benefit is planned to give in it; rows are each rounded
  /// within themselves, so as many öre as there are rows may go too far. A calendar year is what a budget is decided
  /// for: a cut from January of a benefit that grows through the year is held against the year, not against January.
  func landed(
    valuePerHour: Rational?, of planned: MonthlyAmounts, at index: Int, noting problems: inout [ModelProblem]
  ) -> [BenefitCalculation.LandedPart] {
    var parts: [BenefitCalculation.LandedPart] = []
    for (place, landing) in landings.enumerated() {
      do {
        parts.append(
          .init(landing: landing, amounts: try landing.amounts(valuePerHour, over: planned.months, of: self)))
      } catch {
        problems.append(
          ModelProblem(
            path: ModelPath("benefits", .index(index), "landings", .index(place)),
            fault: .amountOutOfRange(error.amount)))
      }
    }
    guard let last = parts.map(\.amounts.months.upperBound).max() else { return [] }
    let slack = Money(minorUnits: Int64(parts.count + 1))
    for year in planned.months.lowerBound.year...last.year {
      guard let months = Month.months(of: year) else { continue }
      let landed = parts.map { $0.amounts.total(in: months) }.total()
      let potential = planned.total(in: months)
      if landed > .zero, landed > potential + slack {
        problems.append(
          ModelProblem(
            path: ModelPath("benefits", .index(index), "landings"),
            fault: .landedBeyondPotential(year: year, landed: landed, potential: potential)))
        break
      }
    }
    return parts
  }
}

extension Landing {
  /// The landing's months within a horizon; `nil` when it has none there.
  func months(within horizon: ClosedRange<Month>, of benefit: Benefit) -> ClosedRange<Month>? {
    let end = min(lastMonth ?? benefit.lastMonth ?? horizon.upperBound, horizon.upperBound)
    let start = max(firstMonth, horizon.lowerBound)
    return start <= end ? start...end : nil
  }

  /// The planned amounts over the horizon: a twelfth of the yearly amount in each of the landing's months.
  fileprivate func amounts(
    _ valuePerHour: Rational?, over horizon: ClosedRange<Month>, of benefit: Benefit
  ) throws(AmountOutOfRange) -> MonthlyAmounts {
    guard let months = months(within: horizon, of: benefit), let yearly = perYear.value(perHour: valuePerHour) else {
      return MonthlyAmounts(months: horizon, amounts: Array(repeating: .zero, count: horizon.count))
    }
    return try MonthlyAmounts(months: months, each: yearly / 12).over(horizon)
  }
}

extension BenefitCalculation.Reading {
  /// Whether what is landed so is counted: capacity for other work changes no budget.
  func counts(_ form: Landing.Form) -> Bool { self != .budget || form == .budgetReduction }
}
