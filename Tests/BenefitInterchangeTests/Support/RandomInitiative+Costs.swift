import BenefitRealisation

extension RandomInitiative {
  mutating func costs(_ steps: [RolloutStep], around base: Month) throws(InvalidModel) -> CostModel {
    var components: [CostComponent: ComponentCosts] = [:]
    var number = 0
    for component in CostComponent.allCases {
      switch whole(0...3) {
      case 0: components[component] = ComponentCosts.none
      case 1: components[component] = .notCounted
      default:
        var lines: [CostLine] = []
        for _ in 0..<whole(1...sizes.linesPerComponent) {
          lines.append(try costLine(number, of: component, timing: timing(steps, around: base)))
          number += 1
        }
        components[component] = .lines(lines)
      }
    }
    return try CostModel(
      external: components[.external] ?? .notCounted,
      internalHours: components[.internalHours] ?? .notCounted,
      substitutes: components[.substitutes] ?? .notCounted, overhead: components[.overhead] ?? .notCounted)
  }

  private mutating func costLine(
    _ number: Int, of component: CostComponent, timing: CostTiming
  ) throws(InvalidModel) -> CostLine {
    let isHours =
      switch component {
      case .internalHours: true
      case .external, .overhead: false
      case .substitutes: chance(in: 2)
      }
    if chance(in: 5) { return try ledgerLine(number, isHours: isHours) }
    let amount: CostLine.Amount
    if !isHours {
      amount = .money(money(timing))
    } else if chance(in: 3) {
      amount = .fullTimeShare(decimal(0...20), try workingTime(), at: try hourlyCost())
    } else {
      amount = .hours(decimal(0...10_000), at: try hourlyCost())
    }
    return try CostLine(
      id: id("rad", number), label: text("Rad"), role: chance(in: 3) ? text("roll") : nil, amount: amount,
      timing: timing, phase: one(of: CostPhase.allCases), purpose: maybe { $0.one(of: CostPurpose.allCases) },
      nature: maybe { $0.one(of: MonetaryNature.allCases) }, growth: growth(timing))
  }

  private mutating func ledgerLine(_ number: Int, isHours: Bool) throws(InvalidModel) -> CostLine {
    var money: [Month: Money] = [:]
    var hours: [Month: Rational] = [:]
    let base = date().month
    for _ in 0..<whole(1...20) {
      let month = min(max(month(around: base), .earliest), .latest)
      money[month] = Money(minorUnits: Int64(whole(-5_000_000_000...50_000_000_000)))
      hours[month] = decimal(0...10_000)
    }
    return try CostLine(
      id: id("rad", number), label: text("Rad"), role: chance(in: 3) ? text("roll") : nil,
      ledger: isHours ? .hours(hours, at: try hourlyCost()) : .money(money), phase: one(of: CostPhase.allCases),
      purpose: maybe { $0.one(of: CostPurpose.allCases) }, nature: maybe { $0.one(of: MonetaryNature.allCases) })
  }

  /// Parts of some of the organisations and the rest of another one, or no financing.
  mutating func financing(_ organisations: [Organisation]) throws(InvalidModel) -> Financing? {
    guard chance(in: 2), let rest = organisations.last else { return nil }
    let parties = some(of: organisations.dropLast())
    guard !parties.isEmpty else { return try Financing(parts: [], rest: rest.id) }
    var parts: [Financing.Part] = []
    for (party, share) in zip(parties, shares(parties.count)) {
      let amount = Money(minorUnits: Int64(whole(0...1_000_000_000)))
      parts.append(Financing.Part(party.id, chance(in: 2) ? .share(share) : .amount(amount)))
    }
    return try Financing(parts: parts, rest: rest.id)
  }

  /// An amount whose sum over the times of its line is within the limit; a single one is sometimes the limit.
  private mutating func money(_ timing: CostTiming) -> Money {
    if timing.isOnce, chance(in: 10) { return one(of: [.limit, -.limit, .zero]) }
    return Money(minorUnits: Int64(whole(-5_000_000_000...50_000_000_000)))
  }

  private mutating func timing(_ steps: [RolloutStep], around base: Month) throws(InvalidModel) -> CostTiming {
    switch whole(0...4) {
    case 0: return .once(chance(in: 10) ? date().month : month(around: base))
    case 1: return .monthly(months(around: base))
    case 2: return .yearly(first: month(around: base), years: chance(in: 40) ? 100 : whole(1...10))
    case 3: return .spread(months(around: base))
    default:
      let months = chance(in: 10) ? one(of: [-600, 600]) : whole(-24...24)
      return .milestone(try CostTiming.Milestone(of: one(of: steps), monthsAfterFullOperation: months))
    }
  }

  private mutating func months(around base: Month) -> ClosedRange<Month> {
    let first = month(around: base)
    return first...(first.adding(months: chance(in: 100) ? 1_199 : whole(0...48)) ?? first)
  }

  /// An hourly cost of any basis, now and then nothing.
  mutating func hourlyCost() throws(InvalidModel) -> HourlyCost {
    let salary = Money(minorUnits: Int64(whole(0...10_000_000)))
    switch whole(0...3) {
    case 0: return try .inera(monthlySalary: salary)
    case 1:
      let onCosts = (0..<whole(1...3)).map { _ in
        HourlyCost.OnCost(Rate(percent: decimal(0...100)), provenance: text("Avgift"))
      }
      return try .general(
        HourlyCost.Salary(
          monthly: salary, holidayPay: Rate(percent: chance(in: 2) ? 0 : decimal(0...100)), onCosts: onCosts,
          workingTime: workingTime(), overhead: Rate(percent: chance(in: 2) ? 0 : decimal(0...100))))
    default: return try HourlyCost(decimal(0...2_000), provenance: text("Lönesystemet"))
    }
  }

  mutating func workingTime() throws(InvalidModel) -> WorkingTime {
    try WorkingTime(hoursPerYear: decimal(1_000...8_784), name: text("Inera"))
  }
}

extension CostTiming {
  /// Whether the amount falls a single time.
  fileprivate var isOnce: Bool {
    switch self {
    case .once, .milestone: true
    case .monthly, .yearly, .spread: false
    }
  }
}
