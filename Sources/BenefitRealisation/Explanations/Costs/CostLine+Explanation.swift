extension CostLine {
  /// What the line comes to in some months, by its amount and the number of times.
  ///
  /// - Parameters:
  ///   - range: The months; all when left out.
  ///   - path: Where the line stands in the model, such as `"costs.external[licence]"`.
  ///   - period: What the months are called in the node's identity; empty for all.
  ///   - plain: The line without the optimism bias that this one has, and the bias.
  func explanation(
    in range: ClosedRange<Month>? = nil, at path: String, period: String = "",
    biasedFrom plain: (line: CostLine, bias: OptimismBias)? = nil
  ) -> Explanation {
    let range = range ?? amounts.months
    let sum = amounts.total(in: range)
    let place = Place(range: range, before: before(range), path: path, period: period)
    let label = BilingualText(label)
    let factor = plain.map { (node: $0.bias.explanation, value: $0.bias.factor) }
    switch plain?.line.content ?? content {
    case .planned(let amount, let timing):
      let each = amount.explanation("\(path).amount", months: timing.occurrences.months)
      let times = timing.times(place, of: amounts.months, growing: growth)
      guard case .exact(let value)? = each.number, case .exact(let count)? = times.number else { return each }
      if count == 1, range == amounts.months, growth == nil, factor == nil, case .money(let money) = each.value,
        money == sum
      {
        return each.named("\(path).total\(period)", label)
      }
      let before = place.before.map { timing.count(in: $0, of: amounts.months, growing: growth) } ?? 0
      return .amount(
        "\(path).total\(period)", label, sum, [each, factor?.node, times].compactMap(\.self),
        value * (factor?.value ?? 1), count, after: before)
    case .booked(let ledger): return booked(ledger, sum, place, factor)
    }
  }

  /// The line's months before some months; `nil` when there are none.
  private func before(_ range: ClosedRange<Month>) -> ClosedRange<Month>? {
    let first = amounts.months.lowerBound
    return first < range.lowerBound ? first...range.lowerBound.advanced(by: -1) : nil
  }

  /// Months of a line, those before them, and what they are called.
  struct Place {
    let range: ClosedRange<Month>
    let before: ClosedRange<Month>?
    let path: String
    let period: String
  }

  private func booked(
    _ ledger: CostLedger, _ sum: Money, _ place: Place, _ factor: (node: Explanation, value: Rational)?
  ) -> Explanation {
    let (id, label) = ("\(place.path).total\(place.period)", BilingualText(label))
    let months = ledger.months.filter(place.range.contains)
    func leaf(_ month: Month, _ value: Explanation.Value) -> Explanation {
      .stated(
        "\(place.path).ledger[\(month)]",
        BilingualText(swedish: "bokfört \(month)", english: "booked \(month)"), value)
    }
    switch ledger {
    case .money(let entries):
      let booked = months.map { entries[$0] ?? .zero }.total()
      let leaves = months.map { leaf($0, .money(entries[$0] ?? .zero)) }
      guard let factor else { return Explanation(id, label, .money(booked), .sum, leaves) }
      let earlier = entries.reduce(Rational(0)) {
        place.before?.contains($1.key) == true ? $0 + Rational($1.value) : $0
      }
      let stated = Explanation(
        "\(place.path).booked\(place.period)", BilingualText(swedish: "bokfört", english: "booked"), .money(booked),
        .sum,
        leaves)
      return .amount(id, label, sum, [factor.node, stated], factor.value, Rational(booked), after: earlier)
    case .hours(let entries, let cost):
      let hours = months.reduce(Rational(0)) { $0 + (entries[$1] ?? 0) }
      let earlier = place.before.map { before in
        entries.reduce(Rational(0)) { before.contains($1.key) ? $0 + $1.value : $0 }
      }
      let sumOfHours = Explanation(
        "\(place.path).hours\(place.period)", BilingualText(swedish: "bokförda timmar", english: "booked hours"),
        .number(hours, .hours), .sum, months.map { leaf($0, .number(entries[$0] ?? 0, .hours)) })
      let each = cost.explanation("\(place.path).amount.hourlyCost")
      return .amount(
        id, label, sum, [each, factor?.node, sumOfHours].compactMap(\.self), cost.amount * (factor?.value ?? 1), hours,
        after: earlier ?? 0)
    }
  }
}

extension Explanation {
  /// An amount that is a value times a number of times. Where an earlier rounding is carried over, the rule says so.
  static func amount(
    _ id: String, _ label: BilingualText, _ sum: Money, _ parts: [Explanation], _ each: Rational, _ times: Rational,
    after before: Rational
  ) -> Explanation {
    let isPlain = (each * times * 100).nearestInteger == sum.minorUnits
    return Explanation(
      id, label, .money(sum), .product, parts, rounding: isPlain ? .minorUnit : .running(after: before))
  }
}

extension OptimismBias {
  /// 1 + bias × (1 − mitigation).
  fileprivate var explanation: Explanation {
    let phases = CostPhase.allCases.filter(phases.contains).map(\.rawValue).joined(separator: "+")
    let id = "optimismBias[\(phases)]"
    let one = Explanation.constant("constants.one", "ett", "one", 1, .share)
    let left = Explanation(
      "\(id).left", BilingualText(swedish: "ej motverkad del", english: "part not mitigated"),
      .number(1 - mitigation.value, .share), .difference,
      [
        one,
        .stated(
          "\(id).mitigation", BilingualText(swedish: "motverkad del", english: "mitigated part"),
          .number(mitigation.value, .share)),
      ])
    let raise = Explanation(
      "\(id).raise", BilingualText(swedish: "påslag", english: "raise"),
      .number(bias.value * (1 - mitigation.value), .share), .product,
      [
        .stated(
          "\(id).bias", BilingualText(swedish: "optimism", english: "optimism bias"), .number(bias.value, .share),
          source: BilingualText(source)), left,
      ])
    return Explanation(
      id, BilingualText(swedish: "påslag för optimism", english: "factor for optimism"), .number(factor, .share), .sum,
      [one, raise])
  }
}

extension CostLine.Amount {
  /// What the line costs once.
  func explanation(_ id: String, months: Int) -> Explanation {
    let label = BilingualText(swedish: "belopp per gång", english: "amount each time")
    switch self {
    case .money(let money): return .stated(id, label, .money(money))
    case .hours(_, let cost), .fullTimeShare(_, _, let cost):
      return Explanation(
        id, label, .number(value(months: months), .kronor), .product,
        partsOfHours(id, months: months) + [cost.explanation("\(id).hourlyCost")])
    }
  }

  /// What is multiplied to the hours of one time; nothing for money.
  func partsOfHours(_ id: String, months: Int) -> [Explanation] {
    func stated(_ name: String, _ swedish: String, _ english: String, _ number: Rational, _ unit: UnitOfMeasure)
      -> Explanation
    { .stated("\(id).\(name)", BilingualText(swedish: swedish, english: english), .number(number, unit)) }
    switch self {
    case .money: return []
    case .hours(let hours, _): return [stated("hours", "timmar", "hours", hours, .hours)]
    case .fullTimeShare(let share, let workingTime, _):
      let year = Explanation.stated(
        "\(id).workingTime", BilingualText(swedish: "timmar per år", english: "hours a year"),
        .number(workingTime.hoursPerYear, .hoursPerYear), source: BilingualText(workingTime.name))
      let part = Explanation(
        "\(id).years", BilingualText(swedish: "år", english: "years"), .number(Rational(months, over: 12), .years),
        .quotient(.number), [stated("months", "månader", "months", Rational(months), .months), .monthsOfYear])
      return [stated("share", "andel av heltid", "share of full time", share, .share), year, part]
    }
  }
}

extension CostTiming {
  /// How many times the amount falls in some months of a line's.
  fileprivate func count(in range: ClosedRange<Month>, of months: ClosedRange<Month>, growing growth: RealGrowth?)
    -> Rational
  {
    occurrencesByYear(in: range, of: months, growing: growth).values.reduce(0, +)
  }

  /// How many times the amount falls in some months, by the year of the line where it grows.
  func times(_ place: CostLine.Place, of months: ClosedRange<Month>, growing growth: RealGrowth?)
    -> Explanation
  {
    let label = BilingualText(swedish: "antal gånger", english: "number of times")
    let id = "\(place.path).times\(place.period)"
    let value = Explanation.Value.number(count(in: place.range, of: months, growing: growth), .times)
    if case .spread(let range) = self, months.overlaps(place.range) {
      let part = range.clamped(to: place.range).count
      return Explanation(
        id, BilingualText(swedish: "del av perioden", english: "part of the period"), value, .quotient(.number),
        [
          .constant("\(id).part", "månader", "months", Rational(part), .months),
          .stated(
            "\(place.path).months",
            BilingualText(swedish: "månader i hela perioden", english: "months of the whole period"),
            .number(Rational(range.count), .months)),
        ])
    }
    guard let growth else { return .stated(id, label, value) }
    let years = (months.count + 11) / 12
    let parts = (0..<years).compactMap { year -> Explanation? in
      guard let whole = ClosedRange(first: months.lowerBound.advanced(by: year * 12), numberOfMonths: 12),
        whole.overlaps(place.range)
      else { return nil }
      let times = count(in: whole.clamped(to: place.range), of: months, growing: nil)
      if times == 0 { return nil }
      let index = Explanation(
        "\(place.path).growth.index[\(year)]",
        BilingualText(swedish: "index år \(year)", english: "index of year \(year)"),
        .number(growth.index(ofYear: year), .share), .growthIndex,
        [
          .stated(
            "\(place.path).growth", BilingualText(swedish: "tillväxt per år", english: "growth a year"),
            .number(growth.perYear.value, .share), source: BilingualText(growth.name)),
          .constant("\(place.path).growth.years[\(year)]", "år", "years", Rational(year), .years),
        ], notes: [.convention("avrundat till nio decimaler varje år", "rounded to nine decimals each year")])
      let count = Explanation.stated("\(id).count[\(year)]", label, .number(times, .times))
      return Explanation(
        "\(id).year[\(year)]", BilingualText(swedish: "år \(year) × index", english: "year \(year) × index"),
        .number(times * growth.index(ofYear: year), .times), .product, [count, index])
    }
    return Explanation(id, label, value, .sum, parts)
  }
}
