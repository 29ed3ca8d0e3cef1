extension ExplainedCalculation {
  /// A figure of a link of the hours chain; `nil` when the chain has no such link, or doesn't list it.
  ///
  /// - Parameters:
  ///   - landing: The place of the link's landing among the benefit's; `nil` for hours spent and released.
  func explanation(
    _ id: String, of chain: HoursChain, _ kind: HoursChain.Kind, landing: Int?, _ figure: ExplainableFigure.OfLink
  ) -> Explanation? {
    guard chain.links.contains(where: { $0.kind == kind }) else { return nil }
    switch figure {
    case .hours(let year):
      guard chain.years.contains(where: { $0.year == year }) else { return nil }
      return hours(of: kind, landing, in: year).map { $0.named(id, $0.label) }
    case .factor:
      if case .spent = kind { return landing == nil ? .missing(id, .partOfStep, .noStepBefore) : nil }
      return factor(id, of: chain, kind, landing)
    }
  }

  /// The hours of a link in a calendar year.
  private func hours(of kind: HoursChain.Kind, _ landing: Int?, in year: Int) -> Explanation? {
    guard let all = Month.months(of: year), all.overlaps(assumptions.horizon) else { return nil }
    let months = all.clamped(to: assumptions.horizon)
    switch (kind, landing) {
    case (.spent(let line), nil):
      return calculation.costs.first { $0.line.id == line }.flatMap { row in
        row.line.explanationOfHours(
          in: months, at: "\(path)costs.\(row.component.rawValue)[\(key: line)]", period: "@\(year)")
      }
    case (.released(let benefit), nil): return row(of: benefit)?.hoursReleased(in: months, year: year)
    case (.redeployed(let benefit), let place?):
      return landed(.capacityForOtherWork, benefit, place).flatMap { $0.hoursLanded(place, in: months, year: year) }
    case (.cashed(let benefit), let place?):
      return landed(.budgetReduction, benefit, place).flatMap { $0.hoursLanded(place, in: months, year: year) }
    default: return nil
    }
  }

  /// The hours of a link over the horizon, of those of the step before it.
  private func factor(_ id: String, of chain: HoursChain, _ kind: HoursChain.Kind, _ landing: Int?) -> Explanation? {
    func sum(_ kind: HoursChain.Kind, _ landing: Int?) -> Explanation? {
      var (name, years, total) = (BilingualText?.none, [Explanation](), Rational(0))
      for year in chain.years {
        guard let node = hours(of: kind, landing, in: year.year), case .exact(let number)? = node.number else {
          return nil
        }
        (name, total) = (node.label, total + number)
        years.append(node.named(node.id, BilingualText("\(year.year)")))
      }
      guard let name else { return nil }
      let link = ExplainableFigure.hoursLink(kind, landing: landing, .factor).description.dropLast(".factor".utf8.count)
      return Explanation(
        "\(link).hours", BilingualText(swedish: "\(name.swedish), timmar", english: "\(name.english), hours"),
        .number(total, .hours), .sum, years)
    }
    guard let benefit = kind.benefit, let part = sum(kind, landing),
      let whole = landing == nil
        ? row(of: benefit)?.hoursAtFullUse(over: assumptions.horizon) : sum(.released(benefit), nil),
      case .exact(let hours)? = part.number, case .exact(let all)? = whole.number
    else { return nil }
    let value: Figure<Rational> = all == 0 ? .notDefined(because: .noPotential) : .value(hours / all)
    return Explanation(id, .partOfStep, Explanation.Value(value, .share), .quotient(.step), [part, whole])
  }

  private func row(of benefit: Identifier<Benefit>) -> ExplainedBenefit? {
    rows.first { $0.row.benefit.id == benefit && $0.row.benefit.perspective == .ownOrganisation }
  }

  /// The benefit that has a landing of a form at a place.
  private func landed(_ form: Landing.Form, _ benefit: Identifier<Benefit>, _ place: Int) -> ExplainedBenefit? {
    guard let row = row(of: benefit), row.row.landed.indices.contains(place),
      row.row.landed[place].landing.form == form
    else { return nil }
    return row
  }
}

extension ExplainedBenefit {
  /// The hours that full use over a horizon would release.
  fileprivate func hoursAtFullUse(over horizon: ClosedRange<Month>) -> Explanation? {
    guard let yearlyHours, let hours = row.yearlyHours else { return nil }
    let count = Rational(horizon.count)
    let years = Explanation(
      "calculation.years", BilingualText(swedish: "kalkylens år", english: "years of the calculation"),
      .number(count / 12, .years), .quotient(.number),
      [
        .constant("calculation.months", "kalkylens månader", "months of the calculation", count, .months),
        .monthsOfYear,
      ])
    return Explanation(
      "\(path).hoursAtFullUse", BilingualText(swedish: "timmar vid full användning", english: "hours at full use"),
      .number(hours * count / 12, .hours), .product, [yearlyHours, years])
  }
}

extension HoursChain.Kind {
  /// The benefit that the link is of; `nil` for hours spent.
  fileprivate var benefit: Identifier<Benefit>? {
    switch self {
    case .spent: nil
    case .released(let benefit), .redeployed(let benefit), .cashed(let benefit): benefit
    }
  }
}

extension BilingualText {
  fileprivate static var partOfStep: BilingualText {
    BilingualText(swedish: "del av steget före", english: "part of the step before")
  }
}
