/// A factor outside what is plausible for its name: not an error, but something to look at again.
public struct ImplausibleFactor: Sendable, Hashable {
  /// Which factor it is.
  public let name: FactorName
  /// The likely value when it is outside, otherwise the end of the range that is.
  public let value: Rational
  /// What is plausible.
  public let range: ClosedRange<Rational>
  /// Where the range comes from, and what is often meant by a value outside it.
  public let why: BilingualText
}

extension FactorName {
  /// What is plausible in a Swedish municipality or region, in the factor's unit and, for money, in kronor.
  ///
  /// The bounds are wide on purpose: outside them it is more probable that a unit was mixed up than that the value is
  /// right.
  public var plausible: (range: ClosedRange<Rational>, why: BilingualText) {
    switch self {
    case .eventsPerYear:
      (0...10_000_000, Self.why("fler än en per invånare i Sverige", "more than one for each resident of Sweden"))
    case .minutesBefore, .minutesAfter:
      (0...480, Self.why("längre än en arbetsdag om 8 timmar", "longer than a working day of 8 hours"))
    case .hoursPerMonth:
      (
        -142_000...142_000,
        Self.why(
          "mer än 1 000 heltider om 142 timmar i månaden", "more than 1,000 full-time posts of 142 hours a month")
      )
    case .hourlyCost:
      (
        200...2_000,
        Self.why(
          "Ineras värden 2024 är 311–635 kr/h; utanför 200–2 000 är ofta månad, dag eller en taxa menad",
          "Inera's values of 2024 are 311–635 kr/h; outside 200–2,000 a month, a day or a tariff is often meant")
      )
    case .volumePerYear:
      (
        0...100_000_000,
        Self.why("fler än tio per invånare i Sverige", "more than ten for each resident of Sweden")
      )
    case .unitCostBefore, .unitCostAfter, .pricePerUnit:
      (
        0...1_000_000,
        Self.why("över en miljon kronor per styck är ofta en summa", "more than a million kronor a unit is often a sum")
      )
    case .perYear:
      (
        -1_000_000_000...1_000_000_000,
        Self.why(
          "över en miljard kronor per år är ofta i fel enhet",
          "more than 1,000 million kronor a year is often in the wrong unit")
      )
    case .kilometresPerEvent:
      (0...1_600, Self.why("längre än Sverige, 1 572 km", "longer than Sweden, 1,572 km"))
    case .costPerKilometre:
      (
        0.5...50,
        Self.why("över 50 är ofta per mil eller per resa", "more than 50 is often for ten kilometres or for a journey")
      )
    case .kilometresPerYear:
      (0...40_000_000, Self.why("mer än tusen varv runt jorden", "more than a thousand times around the earth"))
    case .consumptionPerKilometre:
      (
        0.01...1,
        Self.why("över 1 är ofta per mil eller per 100 km", "more than 1 is often for 10 or 100 kilometres")
      )
    case .fuelPrice:
      (0.5...50, Self.why("per liter eller kilowattimme", "a litre or a kilowatt-hour"))
    case .probabilityBefore, .probabilityAfter:
      (
        0...0.5,
        Self.why(
          "oftare än vartannat år är en löpande kostnad och inte en risk",
          "more often than every other year is a running cost rather than a risk")
      )
    case .lossBefore, .lossAfter:
      (
        0...1_000_000_000,
        Self.why(
          "över en miljard kronor per händelse är ofta i fel enhet",
          "more than 1,000 million kronor an event is often in the wrong unit")
      )
    }
  }

  private static func why(_ swedish: String, _ english: String) -> BilingualText {
    BilingualText(swedish: swedish, english: english)
  }
}

extension ImplausibleFactor {
  /// The hourly cost when it is implausible; ranges of money are known for kronor alone.
  init?(_ hourlyCost: HourlyCost, in currency: Currency) {
    let (range, why) = FactorName.hourlyCost.plausible
    if currency != .swedishKrona || range.contains(hourlyCost.amount) { return nil }
    self.init(name: .hourlyCost, value: hourlyCost.amount, range: range, why: why)
  }

  /// The factor, its value and why it is looked at.
  var text: BilingualText {
    let number = BilingualText(value, decimals: 2)
    return BilingualText(
      swedish: "\(name.label.swedish) \(number.swedish), \(why.swedish)",
      english: "\(name.label.english) \(number.english), \(why.english)")
  }
}

extension ValuePattern {
  /// The factors that lie outside what is plausible for their names, in the order of the pattern.
  ///
  /// - Parameter currency: The currency of the model; ranges of money are known for kronor alone, so in another
  ///   currency only the other factors are looked at.
  public func implausibleFactors(in currency: Currency = .swedishKrona) -> [ImplausibleFactor] {
    factors.compactMap { named in
      let (range, why) = named.name.plausible
      let values = [named.factor.likely, named.factor.low, named.factor.high]
      guard currency == .swedishKrona || !named.name.isMoney, let value = values.first(where: { !range.contains($0) })
      else { return nil }
      return ImplausibleFactor(name: named.name, value: value, range: range, why: why)
    }
  }
}
