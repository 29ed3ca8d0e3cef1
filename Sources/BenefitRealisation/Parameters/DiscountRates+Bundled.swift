extension DiscountRates {
  /// Real discount rates that authorities have decided, by name, with their sources.
  public enum Decided: String, Sendable, Hashable, CaseIterable {
    /// Inera and TLV: 3 %.
    case inera
    /// HM Treasury's Green Book before 2026: 3.5 % in years 0–30, then falling to 1 % from year 301.
    case greenBook
    /// The same for health: 1.5 % in years 0–30, the only band that was read in the source.
    case greenBookHealth
    /// Denmark from 2021-01-07: 3.5 % in years 0–35, 2.5 % in years 36–70.
    case denmark
    /// Norway 2005: 4 %.
    case norway
    /// New Zealand's Treasury, older template: 8 %.
    case newZealand

    /// The rates for so many years from the base month.
    ///
    /// ```swift
    /// try DiscountRates.Decided.denmark.rates(forYears: 10)  // 3.5 %
    /// ```
    ///
    /// - Throws: ``ParameterFinding/outsideValidity(_:year:known:)`` when the source doesn't speak of the last of them.
    public func rates(forYears years: Int) throws(ParameterFinding) -> DiscountRates {
      if let lastYear, years > lastYear {
        throw .outsideValidity(Identifier("discount-rate.\(rawValue)"), year: years, known: [0...lastYear])
      }
      let bands: [(Int, Rational)] =
        switch self {
        case .inera: [(0, 3)]
        case .greenBook: [(0, 3.5), (31, 3), (76, 2.5), (126, 2), (201, 1.5), (301, 1)]
        case .greenBookHealth: [(0, 1.5)]
        case .denmark: [(0, 3.5), (36, 2.5)]
        case .norway: [(0, 4)]
        case .newZealand: [(0, 8)]
        }
      return DiscountRates(valid: bands.map { Band(fromYear: $0.0, rate: Rate(percent: $0.1)) })
    }

    /// Where the rates were read.
    public var source: String {
      switch self {
      case .inera: "Inera, TLV"
      case .greenBook: "HM Treasury, Green Book supplementary guidance: discounting, edition before 2026"
      case .greenBookHealth: "HM Treasury, Green Book: health, first band"
      case .denmark: "Finansministeriet, 2021-01-07"
      case .norway: "Finansdepartementet, 2005"
      case .newZealand: "NZ Treasury, CBA template, older edition"
      }
    }

    /// The last year, counted from the base month, that the source speaks of; `nil` when it sets no end.
    public var lastYear: Int? {
      switch self {
      case .greenBookHealth: 30
      case .denmark: 70
      case .inera, .greenBook, .norway, .newZealand: nil
      }
    }
  }
}
