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
      let parts = own.flatMap { row in
        row.row.landed.indices.filter { row.row.landed[$0].landing.form == form }.compactMap {
          row.hoursLanded($0, in: months, year: year)
        }
      }
      return sum(figure, value, parts.filter { $0.number != .exact(0) })
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
      let hours = row.line.explanationOfHours(
        in: months, at: "\(path)costs.\(row.component.rawValue)[\(key: row.line.id)]", period: "@\(year)")
      return hours?.number == .exact(0) ? nil : hours
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

  /// The hours that the benefit releases in some months of a calendar year; `nil` for a pattern without hours.
  func hoursReleased(in months: ClosedRange<Month>, year: Int) -> Explanation? {
    guard let yearlyHours, let hours = row.yearlyHours else { return nil }
    let use = use(in: months, period: "@\(year)")
    guard case .exact(let years)? = use.number else { return nil }
    return Explanation(
      "\(path).hours@\(year)", BilingualText(row.benefit.name), .number(hours * years, .hours), .product,
      [yearlyHours, use])
  }

  /// The hours that a landing takes in some months of a calendar year; `nil` for one that isn't about hours.
  func hoursLanded(_ place: Int, in months: ClosedRange<Month>, year: Int) -> Explanation? {
    let landing = row.landed[place].landing
    guard let hours = landing.perYear.hours(perHour: row.pattern.valuePerHour) else { return nil }
    let id = "\(path).landings[\(place)]"
    let span = landing.months(within: row.amounts.months, of: row.benefit)
    let count = span.map { $0.overlaps(months) ? Rational($0.clamped(to: months).count) : 0 } ?? 0
    let years = Explanation(
      "\(id).years@\(year)", BilingualText(swedish: "år", english: "years"), .number(count / 12, .years),
      .quotient(.number), [.constant("\(id).months@\(year)", "månader", "months", count, .months), .monthsOfYear])
    return Explanation(
      "\(id).hours@\(year)", BilingualText(row.benefit.name), .number(hours * count / 12, .hours), .product,
      [hoursPerYear(landing, hours, id), years])
  }

  /// The hours a year of a landing: what it states, or its money at the value of an hour.
  private func hoursPerYear(_ landing: Landing, _ hours: Rational, _ id: String) -> Explanation {
    let label = BilingualText(swedish: "timmar per år", english: "hours a year")
    let (name, value) = ("\(id).hoursPerYear", Explanation.Value.number(hours, .hoursPerYear))
    let source = BilingualText(landing.unit.rawValue)
    switch landing.perYear {
    case .hours: return .stated(name, label, value, source: source)
    case .money(let money):
      let stated = Explanation.stated(
        "\(id).perYear", BilingualText(swedish: "hemtaget per år", english: "landed a year"), .money(money),
        source: source)
      return Explanation(name, label, value, .quotient(.number), [stated, valuePerHour])
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
    case .leakage: BilingualText(swedish: "läckage", english: "leakage")
    case .releasedFullTimeEquivalents:
      BilingualText(swedish: "frigjorda heltider", english: "full-time equivalents released")
    }
  }
}
