extension FollowUp {
  /// From how many years before the follow-up prices are old.
  public static let oldPrices = 5

  /// What is missing or doubtful of costs, their outcome and the calculation.
  var costFindings: [Finding] {
    scopeFindings + hourlyCostFindings + outcomeFindings + priceFindings + calculationFindings
  }

  private var hourlyCostFindings: [Finding] {
    initiative.costs.lines.compactMap { component, line in
      line.hourlyCost.flatMap { ImplausibleFactor($0, in: initiative.priceLevel.currency) }.map { implausible in
        Finding(
          .implausibleFactor, at: "costs", .member(component.rawValue), .element(line.id.rawValue),
          about: BilingualText(line.label), detail: implausible.text)
      }
    }
  }

  private var scopeFindings: [Finding] {
    let costs = initiative.costs
    var findings = CostComponent.allCases.filter { costs[$0] == .notCounted }.map { component in
      component == .internalHours
        ? Finding(.internalHoursNotCounted, at: "costs", "internalHours")
        : Finding(
          .componentNotCounted, at: "costs", .member(component.rawValue), about: component.label)
    }
    let lines = costs.lines
    if !lines.isEmpty, !lines.contains(where: { $0.line.phase == .operation }) {
      findings.append(Finding(.runCostMissing, at: "costs"))
    }
    let isProcured =
      initiative.drivers.contains(.contractExpiry)
      || initiative.categories.contains { $0.category == .businessSystemProcurement }
    if isProcured, initiative.contractLengths == nil {
      findings.append(Finding(.contractEndMissing, at: "contractLengths"))
    }
    return findings
  }

  private var outcomeFindings: [Finding] {
    guard let costVariance else { return [] }
    let missing = costVariance.lines.compactMap { line -> Finding? in
      guard let since = line.state.missingSince else { return nil }
      return Finding(
        .costOutcomeMissing, at: "costOutcome", .element(line.id.rawValue), about: BilingualText(line.label),
        detail: BilingualText(swedish: "sedan \(since)", english: "since \(since)"))
    }
    return missing
      + costVariance.notComparable.map {
        Finding(.costOutcomeNotComparable, at: "costOutcome", .member($0.rawValue), about: $0.label)
      }
  }

  private var priceFindings: [Finding] {
    var findings: [Finding] = []
    let year = initiative.priceLevel.year
    if asOf.year - year > Self.oldPrices {
      findings.append(
        Finding(
          .oldPriceLevel, at: "priceLevel", "year",
          detail: BilingualText(swedish: "\(year) års priser", english: "prices of \(year)")))
    }
    if initiative.hourlyCosts.contains(where: \.isByInera) {
      for name in HourlyCost.ineraParameters {
        do {
          _ = try ParameterTable.bundled.parameter(name, in: asOf.year)
        } catch {
          findings.append(Finding(.staleParameter, at: "costs", detail: error.text))
        }
      }
    }
    return findings
  }

  private var calculationFindings: [Finding] {
    var findings: [Finding] = []
    let currency = initiative.priceLevel.currency
    do {
      _ = try initiative.partyBalances()
    } catch {
      if case .partsExceedCost(let parts, let cost) = error {
        findings.append(
          Finding(
            .financingBeyondCost, at: "financing",
            detail: BilingualText(
              swedish: "\(parts.text(in: currency).swedish) mot \(cost.text(in: currency).swedish)",
              english: "\(parts.text(in: currency).english) against \(cost.text(in: currency).english)")))
      }
    }
    guard let calculation = initiative.calculation else {
      return initiative.isMandated ? findings : findings + [Finding(.calculationMissing, at: "calculation")]
    }
    if calculation.asIs == nil { findings.append(Finding(.asIsMissing, at: "asIs")) }
    return findings
  }
}

extension Initiative {
  /// What the hours of the budget and of the benefits cost.
  fileprivate var hourlyCosts: [HourlyCost] {
    costs.lines.compactMap(\.line.hourlyCost)
      + benefits.compactMap { benefit in
        if case .monetised(_, let pattern) = benefit.value { pattern.hourlyCost } else { nil }
      }
  }
}

extension CostLine {
  /// What the line's hours cost; `nil` for one that is money.
  fileprivate var hourlyCost: HourlyCost? {
    switch content {
    case .planned(.hours(_, let cost), _), .planned(.fullTimeShare(_, _, let cost), _), .booked(.hours(_, let cost)):
      cost
    case .planned(.money, _), .booked(.money): nil
    }
  }
}

extension HourlyCost {
  /// The parameters that Inera's formula rests on.
  fileprivate static let ineraParameters: [Identifier<Parameter>] = [
    "working-hours.inera.month", "hourly-cost-factor.inera",
  ]

  /// Whether the cost is by Inera's formula.
  fileprivate var isByInera: Bool { if case .inera = basis { true } else { false } }
}
