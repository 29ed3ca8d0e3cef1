extension FollowUp {
  /// What is missing or doubtful of benefits and how they are brought home.
  ///
  /// - Parameter onMap: ``Initiative/effectMapFindings``, which tell some of it already.
  func benefitFindings(_ onMap: [EffectMapFinding]) -> [Finding] {
    let names = NamesInModel(of: initiative)
    return initiative.benefits.flatMap { statedFindings($0) } + sharedHoursFindings(names, onMap)
      + broughtHome.flatMap { landingFindings($0, names) }
  }

  private func statedFindings(_ benefit: Benefit) -> [Finding] {
    func finding(_ code: FindingCode, _ detail: BilingualText? = nil) -> Finding {
      Finding(code, at: "benefits", .element(benefit.id.rawValue), about: BilingualText(benefit.name), detail: detail)
    }
    var findings: [Finding] = []
    if benefit.drivenBy.isEmpty { findings.append(finding(.benefitWithoutGoal)) }
    if benefit.owner == nil { findings.append(finding(.benefitWithoutOwner)) }
    guard case .monetised(let nature, let pattern) = benefit.value else { return findings }
    if benefit.perspective.needsLanding, benefit.landings.isEmpty { findings.append(finding(.benefitWithoutLanding)) }
    if nature == .financial, pattern.yearlyHours != nil, benefit.perspective.needsLanding,
      !benefit.landings.contains(where: { $0.form == .budgetReduction })
    {
      findings.append(finding(.freedTimeAsMoney))
    }
    for implausible in pattern.implausibleFactors(in: initiative.priceLevel.currency) {
      // What an hour costs an employer says nothing of what it is worth to a resident.
      if implausible.name == .hourlyCost, !benefit.perspective.needsLanding { continue }
      let (label, value) = (implausible.name.label, BilingualText(decimal: implausible.value))
      findings.append(
        finding(
          .implausibleFactor,
          BilingualText(
            swedish: "\(label.swedish) \(value.swedish), \(implausible.why.swedish)",
            english: "\(label.english) \(value.english), \(implausible.why.english)")))
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

  /// Benefits that may count the same hours, where the effect map's own rule doesn't tell it already.
  private func sharedHoursFindings(_ names: NamesInModel, _ onMap: [EffectMapFinding]) -> [Finding] {
    // By goal, the first of those with which each benefit claims it.
    var told: [Identifier<EffectGoal>: [Identifier<Benefit>: Identifier<Benefit>]] = [:]
    for case .benefitsClaimedTwice(let benefits, let effect) in onMap {
      for benefit in benefits { told[effect, default: [:]][benefit] = benefits[0] }
    }
    return initiative.sharedHours.filter { shared in
      let firsts = Set(shared.benefits.map { told[shared.goal]?[$0] })
      return firsts.count > 1 || firsts.contains(nil)
    }.map { shared in
      let list = BilingualText(listing: shared.benefits.map { names[$0] })
      return Finding(
        .benefitsClaimedTwice, together: shared.benefits,
        detail: BilingualText(
          swedish: "kan räkna samma timmar: \(list.swedish)", english: "may count the same hours: \(list.english)"))
    }
  }

  private func landingFindings(_ home: BroughtHome, _ names: NamesInModel) -> [Finding] {
    home.findings.map { finding in
      func about(_ code: FindingCode, _ detail: BilingualText) -> Finding {
        Finding(
          code, at: "benefits", .element(home.benefit.id.rawValue), "landings", about: BilingualText(home.benefit.name),
          detail: detail)
      }
      // The rule's text says all but the amount, the reason or the unit.
      let currency = initiative.priceLevel.currency
      return switch finding {
      case .beyondRealised(let amount): about(.broughtHomeBeyondRealised, amount.text(in: currency))
      case .beyondPotential(let amount): about(.broughtHomeBeyondPotential, amount.text(in: currency))
      case .realisedBeyondPotential(let amount): about(.realisedBeyondPotential, amount.text(in: currency))
      case .realisedNotKnown(let reason): about(.realisedNotKnown, reason.text)
      case .notDecided(let unit):
        about(.landingNotDecided, BilingualText(swedish: "i ”\(names[unit])”", english: "in “\(names[unit])”"))
      }
    }
  }
}
