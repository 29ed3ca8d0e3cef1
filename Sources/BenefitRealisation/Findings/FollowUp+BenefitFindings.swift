extension FollowUp {
  /// What is missing or doubtful of benefits and how they are brought home.
  var benefitFindings: [Finding] {
    let names = NamesInModel(of: initiative)
    let rows = Dictionary((initiative.calculation?.benefits ?? []).map { ($0.benefit.id, $0) }) { first, _ in first }
    return initiative.benefits.flatMap { statedFindings($0, rows[$0.id]) } + doubleClaimFindings(names)
      + broughtHome.flatMap { landingFindings($0, names) }
  }

  private func statedFindings(_ benefit: Benefit, _ row: BenefitCalculation.BenefitRow?) -> [Finding] {
    func finding(_ code: FindingCode, _ detail: BilingualText? = nil) -> Finding {
      Finding(code, at: "benefits", .element(benefit.id.rawValue), about: BilingualText(benefit.name), detail: detail)
    }
    var findings: [Finding] = []
    if benefit.drivenBy.isEmpty { findings.append(finding(.benefitWithoutGoal)) }
    if benefit.owner == nil { findings.append(finding(.benefitWithoutOwner)) }
    guard case .monetised(let nature, let pattern) = benefit.value else { return findings }
    if benefit.perspective.needsLanding, benefit.landings.isEmpty { findings.append(finding(.benefitWithoutLanding)) }
    if nature == .financial, pattern.yearlyHours != nil, benefit.perspective.needsLanding {
      if let row {
        // What a landing turns into other work is redistribution by it; the rest counts as money.
        let counted = row.notAllocated.total
        if counted != .zero {
          findings.append(finding(.freedTimeAsMoney, counted.text(in: initiative.priceLevel.currency)))
        }
      } else if !benefit.landings.contains(where: { $0.form == .budgetReduction }) {
        findings.append(finding(.freedTimeAsMoney))
      }
    }
    for implausible in pattern.implausibleFactors(in: initiative.priceLevel.currency) {
      // What an hour costs an employer says nothing of what it is worth to a resident.
      if implausible.name == .hourlyCost, !benefit.perspective.needsLanding { continue }
      findings.append(finding(.implausibleFactor, implausible.text))
    }
    let unsourced = pattern.factors.filter { $0.factor.source.isEmpty }.map(\.name.label)
    if !unsourced.isEmpty {
      findings.append(
        finding(
          .factorWithoutSource,
          BilingualText(
            swedish: unsourced.map(\.swedish).joined(separator: ", "),
            english: unsourced.map(\.english).joined(separator: ", "))))
    }
    return findings
  }

  /// Benefits that claim one effect, and those that may count the same hours where that isn't told already.
  private func doubleClaimFindings(_ names: NamesInModel) -> [Finding] {
    let claimed = initiative.claimedTwice
    // By goal, the first of those with which each benefit claims it.
    var told: [Identifier<EffectGoal>: [Identifier<Benefit>: Identifier<Benefit>]] = [:]
    for claim in claimed {
      for benefit in claim.benefits { told[claim.effect, default: [:]][benefit] = claim.benefits[0] }
    }
    let shared = initiative.sharedHours.filter { shared in
      let firsts = Set(shared.benefits.map { told[shared.goal]?[$0] })
      return firsts.count > 1 || firsts.contains(nil)
    }
    return claimed.map { claim in
      let (list, goal) = (BilingualText(listing: claim.benefits.map { names[$0] }), names[claim.effect])
      return Finding(
        claimedTwice: claim.benefits,
        detail: BilingualText(
          swedish: "nyttorna \(list.swedish) räknar samma effekt (\(goal)) i samma enhet och period",
          english: "the benefits \(list.english) claim the same effect (\(goal)) in the same unit and period"))
    }
      + shared.map { shared in
        let list = BilingualText(listing: shared.benefits.map { names[$0] })
        return Finding(
          claimedTwice: shared.benefits,
          detail: BilingualText(
            swedish: "kan räkna samma timmar: \(list.swedish)", english: "may count the same hours: \(list.english)"))
      }
  }

  private func landingFindings(_ home: BroughtHome, _ names: NamesInModel) -> [Finding] {
    home.findings.map { finding in
      // The rule's text says all but the amount, the reason or the unit.
      let detail =
        switch finding {
        case .beyondRealised(let amount), .beyondPotential(let amount), .realisedBeyondPotential(let amount):
          amount.text(in: initiative.priceLevel.currency)
        case .realisedNotKnown(let reason): reason.text
        case .notDecided(let unit): BilingualText(swedish: "i ”\(names[unit])”", english: "in “\(names[unit])”")
        }
      return Finding(
        finding.code, at: "benefits", .element(home.benefit.id.rawValue), "landings",
        about: BilingualText(home.benefit.name), detail: detail)
    }
  }
}

extension Finding {
  /// A finding about benefits together, which stands at the first of them.
  ///
  /// - Precondition: There is a benefit.
  fileprivate init(claimedTwice benefits: [Identifier<Benefit>], detail: BilingualText) {
    self.init(
      .benefitsClaimedTwice, at: "benefits", .element(benefits[0].rawValue),
      all: benefits.map { ModelPath("benefits", .element($0.rawValue)) }, detail: detail)
  }
}
