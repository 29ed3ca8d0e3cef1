/// How a benefit's full yearly value is computed: a named formula and its named factors.
///
/// Amounts are in major units a year at full use. A pattern is evaluated at any values of its factors by the one
/// formula of its kind, so that a sensitivity analysis asks the same pattern that the calculation uses:
///
/// ```swift
/// let hour = try HourlyCost(359, provenance: "Inera 2024")
/// let visits = ValuePattern.timeSaved(
///   eventsPerYear: 1_200, minutesBefore: 10, minutesAfter: 0, hourlyCost: hour)
/// visits.yearlyValue  // 1 200 × (10 − 0) / 60 × 359 = 71 800
/// visits.yearlyValue { $0 == .minutesBefore ? 15 : visits.likely($0) }  // 107 700
/// ```
///
/// Sources: the table of method section 5.
public struct ValuePattern: Sendable, Hashable {
  /// Which formula it is.
  public let kind: Kind
  /// The factors in the order of the formula; the hourly cost is one of them, with its provenance as its source.
  public let factors: [NamedFactor]
  /// What the hourly cost among the factors rests on; `nil` for a pattern without hours.
  public let hourlyCost: HourlyCost?
  /// How the amount was found; `nil` for every kind but ``Kind/amount``.
  public let note: String?
  /// The value of a full year at full use, in major units, with every factor at its likely value.
  public let yearlyValue: Rational

  /// The formulas that a value can be computed by, by the names of documents.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Events a year × (minutes in A − minutes in B) / 60 × hourly cost.
    case timeSaved
    /// Hours a month × 12 × hourly cost.
    case hoursFreed
    /// Volume a year × (unit cost in A − unit cost in B).
    case unitCost
    /// An amount a year that would have been paid.
    case avoidedCost
    /// Volume a year × price per unit.
    case revenue
    /// Journeys a year × kilometres × cost per kilometre.
    case travel
    /// Kilometres a year × consumption per kilometre × fuel price.
    case travelByConsumption
    /// Probability in A × loss in A − probability in B × loss in B.
    case expectedLoss
    /// An amount a year, with a note on how it was found.
    case amount

    /// The factors of the formula, in its order.
    public var factorNames: [FactorName] { formula.names }

    /// The formula in words, such as `"volume a year × (unit cost in A − unit cost in B)"`.
    public var formulaText: BilingualText {
      BilingualText(
        swedish: formula.text { $0.label.swedish }, english: formula.text { $0.label.english })
    }
  }

  /// A pattern of a kind that is known only when the program runs.
  ///
  /// The static functions below, one a kind, say the same with a label for each factor.
  ///
  /// - Precondition: There is one factor for each of ``Kind/factorNames`` but the hourly cost, in that order; an hourly
  ///   cost exactly for a kind that has it among its factors; a note exactly for ``Kind/amount``.
  public init(_ kind: Kind, of factors: [Factor], hourlyCost: HourlyCost? = nil, note: String? = nil) {
    let names = kind.factorNames
    let hour = hourlyCost.map { Factor(certain: $0.amount, source: $0.provenance) }
    precondition(
      names.contains(.hourlyCost) == (hour != nil), "an hourly cost for a pattern of hours, and for no other")
    precondition(factors.count == names.count - (hour == nil ? 0 : 1), "a factor for each name")
    precondition((kind == .amount) == (note != nil), "a note for an amount, and for nothing else")
    self.kind = kind
    self.hourlyCost = hourlyCost
    self.note = note
    // The hourly cost comes last in every formula that has it.
    self.factors = zip(names, factors + [hour].compactMap(\.self)).map { NamedFactor(name: $0, factor: $1) }
    yearlyValue = kind.yearlyValue(of: self.factors)
  }

  /// A pattern whose factors, with its hourly cost among them, are known to fit.
  private init(_ pattern: ValuePattern, factors: [NamedFactor], hourlyCost: HourlyCost?) {
    kind = pattern.kind
    note = pattern.note
    self.factors = factors
    self.hourlyCost = hourlyCost
    yearlyValue = kind.yearlyValue(of: factors)
  }

  /// The value of a full year at full use, in major units, at the given values of the factors.
  public func yearlyValue(at factor: (FactorName) -> Rational) -> Rational { kind.formula.value(at: factor) }

  /// The hours that a full year at full use frees at the given values of the factors; `nil` for a pattern without
  /// hours.
  public func yearlyHours(at factor: (FactorName) -> Rational) -> Rational? {
    kind.hoursFormula?.value(at: factor)
  }

  /// The hours of work that a full year at full use frees; `nil` when the pattern isn't about hours.
  public var yearlyHours: Rational? { yearlyHours(at: likely) }

  /// A factor of the pattern, or `nil` when the pattern has none of that name.
  public subscript(name: FactorName) -> Factor? { factors.first { $0.name == name }?.factor }

  /// The likely value of a factor.
  ///
  /// - Precondition: The pattern has a factor of that name.
  public func likely(_ name: FactorName) -> Rational {
    guard let factor = self[name] else { preconditionFailure("\(kind) has no factor \(name)") }
    return factor.likely
  }

  /// The pattern with one factor exchanged for another.
  ///
  /// An hourly cost of another amount is exchanged for a stated one, whose provenance is the factor's source, or as
  /// before where it says none; one of the same amount keeps its formula and gets the factor's range:
  ///
  /// ```swift
  /// let ranged = try visits.replacing(.hourlyCost, with: Factor(359, low: 340, high: 410))
  /// ranged.hourlyCost == visits.hourlyCost  // true
  /// ```
  ///
  /// - Throws: ``InvalidModel`` when the pattern has no such factor, or the factor can't be what it is named as: a
  ///   count or a price below zero, a probability outside 0…1.
  public func replacing(_ name: FactorName, with factor: Factor) throws(InvalidModel) -> ValuePattern {
    var validation = Validation()
    validation.require(self[name] != nil, else: .unknownReference(name.rawValue))
    name.validate(factor, into: &validation, at: [.member(name.rawValue)])
    try validation.finish()
    var (cost, factor) = (hourlyCost, factor)
    if name == .hourlyCost, let before = hourlyCost {
      let source = factor.source.isEmpty ? before.provenance : factor.source
      factor = try Factor(factor.likely, low: factor.low, high: factor.high, source: source)
      if factor.likely != before.amount || source != before.provenance {
        cost = try HourlyCost(factor.likely, provenance: source)
      }
    }
    let factors = factors.map { $0.name == name ? NamedFactor(name: name, factor: factor) : $0 }
    return ValuePattern(self, factors: factors, hourlyCost: cost)
  }

  /// Notes every factor that can't be what it is named as.
  func validate(into validation: inout Validation) {
    for named in factors {
      named.name.validate(named.factor, into: &validation, at: ["value", .member(named.name.rawValue)])
    }
  }
}

/// A factor of a pattern with the name that says what it counts.
public struct NamedFactor: Sendable, Hashable {
  /// What the factor counts.
  public let name: FactorName
  /// Its likely value, range and source.
  public let factor: Factor

  /// Names a factor.
  public init(name: FactorName, factor: Factor) {
    self.name = name
    self.factor = factor
  }
}
