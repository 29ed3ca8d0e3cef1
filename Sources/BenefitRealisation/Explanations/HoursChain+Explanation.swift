extension ExplainedCalculation {
  /// Hours of a calendar year; `nil` when the year isn't in the horizon.
  func explanation(_ id: String, of chain: HoursChain, in year: Int, _ figure: ExplainableFigure.OfHours)
    -> Explanation?
  {
    guard let index = chain.years.firstIndex(where: { $0.year == year }), let all = Month.months(of: year) else {
      return nil
    }
    let (known, months) = (chain.years[index], all.clamped(to: assumptions.horizon))
    let place = "hoursChain.years[\(year)]"
    func sum(_ figure: ExplainableFigure.OfHours, _ value: Rational, _ parts: [Explanation]) -> Explanation {
      Explanation("\(place).\(figure.rawValue)", figure.label, .number(value, .hours), .sum, parts)
    }
    let own = rows.filter { $0.row.benefit.perspective == .ownOrganisation && $0.row.yearlyHours != nil }
    func landed(_ form: Landing.Form, _ figure: ExplainableFigure.OfHours, _ value: Rational) -> Explanation {
      sum(figure, value, own.flatMap { $0.hoursLanded(as: form, in: months, year: year) })
    }
    let released = sum(.released, known.released, own.compactMap { $0.hoursReleased(in: months, year: year) })
    let redeployed = landed(.capacityForOtherWork, .redeployed, known.redeployed)
    let cashed = landed(.budgetReduction, .cashed, known.cashed)
    switch figure {
    case .spent: return hoursSpent(id, known.spent, months, year)
    case .released: return released
    case .redeployed: return redeployed
    case .cashed: return cashed
    case .leakage:
      return Explanation(
        id, figure.label, .number(known.leakage, .hours), .difference, [released, redeployed, cashed])
    case .releasedFullTimeEquivalents:
      let time = Explanation.stated(
        "hoursChain.hoursPerYear",
        BilingualText(swedish: "timmar per heltid och år", english: "hours of a full-time year"),
        .number(chain.workingTime.hoursPerYear, .hoursPerYear), source: BilingualText(chain.workingTime.name))
      let count = Explanation.constant("\(place).months", "månader", "months", Rational(known.months), .months)
      let years = Explanation(
        "\(place).length", BilingualText(swedish: "år", english: "years"),
        .number(Rational(known.months, over: 12), .years),
        .quotient(.number), [count, .monthsOfYear])
      let whole = Explanation(
        "\(place).hoursOfFullTime",
        BilingualText(swedish: "timmar för en heltid", english: "hours of one full-time employee"),
        .number(chain.workingTime.hoursPerYear * Rational(known.months, over: 12), .hours), .product, [time, years])
      return Explanation(
        id, figure.label, .number(chain.fullTimeEquivalents(ofHours: known.released, in: known), UnitOfMeasure("FTE")),
        .quotient(.number), [released, whole])
    }
  }

  private func hoursSpent(_ id: String, _ spent: Figure<Rational>, _ months: ClosedRange<Month>, _ year: Int)
    -> Explanation
  {
    let label = ExplainableFigure.OfHours.spent.label
    guard case .value(let hours) = spent else { return .missing(id, label, .notCounted) }
    let parts = calculation.costs.compactMap { row -> Explanation? in
      guard let sum = row.line.hours(in: months), sum != 0 else { return nil }
      return .stated(
        "\(path)costs.\(row.component.rawValue)[\(key: row.line.id)].hours@\(year)", BilingualText(row.line.label),
        .number(sum, .hours),
        source: BilingualText(swedish: "radens timmar under \(year)", english: "the line's hours in \(year)"))
    }
    return Explanation(id, label, .number(hours, .hours), .sum, parts)
  }
}

extension ExplainedBenefit {
  /// The yearly hours after adjustments; `nil` for a pattern without hours.
  var yearlyHours: Explanation? {
    let id = "calculation.benefits[\(key: row.benefit.id)]"
    return row.pattern.yearlyHours.flatMap { hours in
      row.pattern.explanationOfHours("\(id).yearlyHours", benefit: path).map {
        row.benefit.adjusted(
          $0, from: hours, "\(id).adjustedYearlyHours",
          BilingualText(swedish: "timmar per år efter justeringar", english: "hours a year after adjustments"),
          .hoursPerYear, at: path)
      }
    }
  }

  fileprivate func hoursReleased(in months: ClosedRange<Month>, year: Int) -> Explanation? {
    guard let yearlyHours, let hours = row.yearlyHours else { return nil }
    let use = use(in: months, period: "@\(year)")
    guard case .exact(let years)? = use.number else { return nil }
    return Explanation(
      "\(path).hours@\(year)", BilingualText(row.benefit.name), .number(hours * years, .hours), .product,
      [yearlyHours, use])
  }

  fileprivate func hoursLanded(as form: Landing.Form, in months: ClosedRange<Month>, year: Int) -> [Explanation] {
    row.landed.enumerated().compactMap { place, part in
      let landing = part.landing
      guard landing.form == form, let hours = landing.perYear.hours(perHour: row.pattern.valuePerHour),
        let span = landing.months(within: row.amounts.months, of: row.benefit), span.overlaps(months)
      else { return nil }
      let id = "\(path).landings[\(place)]"
      let count = Rational(span.clamped(to: months).count)
      let years = Explanation(
        "\(id).years@\(year)", BilingualText(swedish: "år", english: "years"), .number(count / 12, .years),
        .quotient(.number), [.constant("\(id).months@\(year)", "månader", "months", count, .months), .monthsOfYear])
      let perYear = Explanation.stated(
        "\(id).hoursPerYear", BilingualText(swedish: "timmar per år", english: "hours a year"),
        .number(hours, .hoursPerYear), source: BilingualText(landing.unit.rawValue))
      return Explanation(
        "\(id).hours@\(year)", BilingualText(row.benefit.name), .number(hours * count / 12, .hours), .product,
        [perYear, years])
    }
  }
}

extension ExplainableFigure.OfHours {
  fileprivate var label: BilingualText {
    switch self {
    case .spent: BilingualText(swedish: "nedlagda timmar", english: "hours spent")
    case .released: BilingualText(swedish: "frigjorda timmar", english: "hours released")
    case .redeployed: BilingualText(swedish: "timmar till annat arbete", english: "hours redeployed")
    case .cashed: BilingualText(swedish: "timmar som sänkt budgeten", english: "hours cashed")
    case .leakage: BilingualText(swedish: "timmar som ingen har hämtat hem", english: "leakage")
    case .releasedFullTimeEquivalents:
      BilingualText(swedish: "frigjorda heltider", english: "full-time equivalents released")
    }
  }
}
