internal import BenefitRealisation

extension TextPage {
  /// What units bring home of the benefits, and what nobody has allocated.
  mutating func writeLandings(_ followUp: FollowUp) {
    let initiative = followUp.initiative
    guard let calculation = initiative.calculation else { return }
    let rows = calculation.benefits.filter { $0.benefit.perspective.needsLanding }
    if rows.isEmpty { return }
    heading("Hemtagning (plan)", "Landing (plan)")
    let all = calculation.allocation()
    if rows.allSatisfy(\.landed.isEmpty) {
      paragraph(
        words(
          "Ingen enhet har sagt att den tar hem något: hela \(format.money(all.potential, initiative.priceLevel.currency)) är potential, inte fördelat.",
          "No unit has said that it brings anything home: all of \(format.money(all.potential, initiative.priceLevel.currency)) is potential, not allocated."
        ))
      return
    }
    table(
      [
        [
          words("nytta", "benefit"), words("potential", "potential"), words("hemtaget", "brought home"),
          words("inte fördelat", "not allocated"),
        ]
      ] + rows.map { cells($0.benefit.name, $0.allocation) } + [cells(words("summa", "sum"), all)])
    if case .value(let cashed) = all.cashedShare, case .value(let redeployed) = all.redeployedShare {
      paragraph(
        words(
          "Av potentialen tas \(format.percent(cashed)) hem som minskad budget och \(format.percent(redeployed)) som kapacitet till annat arbete; resten är inte säker.",
          "Of the potential \(format.percent(cashed)) is brought home as budget reductions and \(format.percent(redeployed)) as capacity for other work; the rest isn't certain."
        ))
    }
    for row in rows {
      for part in row.landed {
        write(part.landing, of: row.benefit, initiative.priceLevel.currency, asOf: followUp.asOf)
      }
    }
    if !calculation.costScope.components.isEmpty { writeCases(calculation) }
    for home in followUp.broughtHome { write(home, asOf: followUp.asOf, initiative.priceLevel.currency) }
    if let chain = initiative.hoursChain() { write(chain) }
  }

  private func cells(_ name: String, _ allocation: BenefitCalculation.Allocation) -> [String] {
    [
      name, format.amount(allocation.potential), format.amount(allocation.landed),
      format.amount(allocation.notAllocated),
    ]
  }

  private mutating func write(
    _ landing: Landing, of benefit: Benefit, _ currency: Currency,
    asOf: CalendarDate
  ) {
    let amount =
      switch landing.perYear {
      case .money(let money): format.money(money, currency)
      case .hours(let hours): format.number(hours) + NumberFormat.space + "h"
      }
    let form = words("som ", "as ") + landing.form.label[language]
    let end = landing.lastMonth.map { words(" till \($0)", " to \($0)") } ?? ""
    let decided =
      switch landing.decision {
      case let decision? where decision.date > asOf:
        words(
          "ska beslutas av \(decision.decider) \(decision.date), INTE BESLUTAT ÄN",
          "to be decided by \(decision.decider) \(decision.date), NOT DECIDED YET")
      case let decision?:
        words(
          "beslutat av \(decision.decider) \(decision.date)", "decided by \(decision.decider) \(decision.date)")
      case nil: words("planerat, INTE BESLUTAT", "planned, NOT DECIDED")
      }
    paragraph(
      "\(benefit.name): \(names[landing.unit]) "
        + words("tar hem \(amount) per år ", "brings home \(amount) a year ") + form
        + words(" från \(landing.firstMonth)", " from \(landing.firstMonth)") + end + " – \(decided).", indent: 4)
  }

  /// The net present value if nothing, what has a landing, or everything is brought home.
  private mutating func writeCases(_ calculation: BenefitCalculation) {
    let readings = BenefitCalculation.Reading.allCases
    table(
      [[words("nettonuvärde om", "net present value if")] + readings.map { $0.label[language] }]
        + BringingHome.allCases.map { bringing in
          [bringing.label[language]]
            + readings.map { format.amount(calculation.netPresentValue($0, bringing: bringing)) }
        })
  }

  private mutating func write(_ home: BroughtHome, asOf: CalendarDate, _ currency: Currency) {
    if let reported = home.reportedToDate {
      let realised = figure(home.realisedToDate) { format.money($0, currency) }
      paragraph(
        words(
          "Rapporterat hemtaget till \(asOf), \(home.benefit.name): \(format.money(reported, currency)) (plan \(format.amount(home.plannedToDate)), realiserat \(realised)).",
          "Reported brought home to \(asOf), \(home.benefit.name): \(format.money(reported, currency)) (planned \(format.amount(home.plannedToDate)), realised \(realised))."
        ))
    }
    for finding in home.findings {
      // That a landing isn't decided stands on its own line already.
      if case .notDecided = finding { continue }
      paragraph(
        words("OBS: ", "NOTE: ") + "\(home.benefit.name): \(finding.text { format.money($0, currency) }[language]).",
        indent: 4)
    }
  }

  /// Hours spent, released, redeployed, cashed and lost by year.
  private mutating func write(_ chain: HoursChain) {
    if chain.years.allSatisfy({ $0.released == 0 }) { return }
    table(
      [
        [
          words("timmar", "hours"), words("nedlagda", "spent"), words("frigjorda", "released"),
          words("till annat", "redeployed"), words("hemtagna", "cashed"), words("läckage", "leakage"),
          words("frigjorda heltider", "released, full-time"),
        ]
      ]
        + chain.years.map { year in
          ["\(year.year)", figure(year.spent) { format.number($0, decimals: 1) }]
            + [year.released, year.redeployed, year.cashed, year.leakage].map { format.number($0, decimals: 1) }
            + [format.number(chain.fullTimeEquivalents(ofHours: year.released, in: year))]
        })
    paragraph(
      words(
        "Hemtagna: timmar som en budget minskas med. Läckage: frigjort men varken till annat eller hemtaget. Heltid: \(format.number(chain.workingTime.hoursPerYear)) h per år (Inera).",
        "Cashed: hours that a budget is cut by. Leakage: released but neither redeployed nor cashed. Full time: \(format.number(chain.workingTime.hoursPerYear)) h a year (Inera)."
      ))
  }
}
