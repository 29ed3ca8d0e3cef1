extension Indicator {
  /// What an indicator's values are, which decides the values that it can have.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A part of a whole: from 0 to 1, or from 0 to 100 %.
    case share
    /// How long something takes: not negative.
    case time
    /// How many: whole and not negative. A mean of counts is a ``rate``.
    case count
    /// How many for something, such as a year or 1 000 cases: not negative.
    case rate
    /// Any value: an index, a mean score, a deviation, or a growth in per cent.
    case index

    /// The kind of a unit, where nobody has said another: ``share`` of per cent and shares, ``time`` of minutes, hours
    /// and days, otherwise ``index``.
    public init(of unit: UnitOfMeasure) {
      self =
        switch unit.scale?.kind {
        case .proportion?: .share
        case .time?: .time
        case nil: .index
        }
    }

    /// Whether values in a unit can be of the kind.
    func fits(_ unit: UnitOfMeasure) -> Bool {
      switch (self, unit.scale?.kind) {
      case (.index, _), (.share, .proportion?), (.time, .time?), (.time, nil), (.count, nil), (.rate, nil): true
      default: false
      }
    }

    /// The least and the greatest value of the kind in a unit; `nil` where there is none.
    func bounds(in unit: UnitOfMeasure) -> (least: Rational?, greatest: Rational?) {
      switch self {
      case .share: (0, unit.wholeOfProportion ?? 1)
      case .time, .count, .rate: (0, nil)
      case .index: (nil, nil)
      }
    }

    /// The value, or the bound where it is beyond what can be of the kind.
    func held(_ value: Rational, in unit: UnitOfMeasure) -> Rational {
      let (least, greatest) = bounds(in: unit)
      return value.held(from: least, to: greatest)
    }

    /// Whether a value, measured or aimed at, can be of the kind.
    func allows(_ value: Rational, in unit: UnitOfMeasure) -> Bool { held(value, in: unit) == value }
  }
}

extension Indicator {
  /// Notes a value that can't be of the indicator's kind.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - isMeasured: Whether it was measured; a target for a count may lie between two of them.
  ///   - steps: Its place.
  ///   - validation: Gathers the problems.
  func validate(_ value: Rational, isMeasured: Bool, at steps: [ModelPath.Step], into validation: inout Validation) {
    // A value beyond a machine word is refused for its size elsewhere.
    let isWhole = kind != .count || !isMeasured || value.nearestInteger.map { Rational($0) == value } ?? true
    validation.require(
      kind.allows(value, in: unit) && isWhole, else: .valueNotOfKind(value, kind, unit), at: steps)
  }

  /// Notes a kind that the unit can't have, and bounds of a band that the kind can't have.
  func validate(into validation: inout Validation) {
    validation.require(kind.fits(unit), else: .kindOfUnit(kind, unit), at: "indicator", "kind")
    guard kind.fits(unit), case .keepWithin(let band) = direction else { return }
    let place: [ModelPath.Step] = ["indicator", "direction", "keepWithin"]
    validate(band.lowerBound, isMeasured: false, at: place + ["from"], into: &validation)
    validate(band.upperBound, isMeasured: false, at: place + ["to"], into: &validation)
  }
}

extension Indicator.Kind {
  /// The words against a value that can't be of the kind.
  func refusal(of value: Rational, _ unit: UnitOfMeasure) -> ModelFault.Text {
    let (number, code) = ("\(value) \(unit)", "value-not-of-kind")
    switch self {
    case .share:
      let whole = unit.wholeOfProportion ?? 1
      return ModelFault.Text(
        code,
        "\(number) är ingen andel, för en andel är från 0 till \(whole).",
        "\(number) is no share, since a share is from 0 to \(whole).",
        "Rätta värdet, eller ange kind index på indikatorn om det inte är en del av en helhet.",
        "Mend the value, or state the kind index of the indicator if it isn't a part of a whole.")
    case .time:
      return ModelFault.Text(
        code,
        "\(number) är ingen tid, för en tid är inte negativ.", "\(number) is no time, since a time isn't negative.",
        "Rätta värdet, eller ange kind index på indikatorn om det är en avvikelse eller en skillnad.",
        "Mend the value, or state the kind index of the indicator if it is a deviation or a difference.")
    case .count:
      return ModelFault.Text(
        code,
        "\(number) är inget antal, för ett antal är helt och inte negativt.",
        "\(number) is no count, since a count is whole and not negative.",
        "Rätta värdet, eller ange kind rate på indikatorn om det är ett genomsnitt.",
        "Mend the value, or state the kind rate of the indicator if it is an average.")
    case .rate, .index:
      return ModelFault.Text(
        code,
        "\(number) är inget antal per något, för det är inte negativt.",
        "\(number) is no rate, since a rate isn't negative.",
        "Rätta värdet, eller ange kind index på indikatorn om det är en förändring.",
        "Mend the value, or state the kind index of the indicator if it is a change.")
    }
  }

  /// The kind in plain words, for several.
  var term: BilingualText {
    switch self {
    case .share: BilingualText(swedish: "andelar", english: "shares")
    case .time: BilingualText(swedish: "tider", english: "times")
    case .count: BilingualText(swedish: "antal", english: "counts")
    case .rate: BilingualText(swedish: "antal per något", english: "rates")
    case .index: BilingualText(swedish: "index", english: "indices")
    }
  }
}

extension Rational {
  /// The number, or the bound that it is beyond.
  func held(from lower: Rational?, to upper: Rational?) -> Rational {
    if let lower, self < lower { return lower }
    if let upper, self > upper { return upper }
    return self
  }
}
