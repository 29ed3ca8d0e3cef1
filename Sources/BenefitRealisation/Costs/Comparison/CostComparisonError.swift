/// Why costs can't be compared or added.
public enum CostComparisonError: Error, Sendable, Hashable {
  /// There is nothing to compare.
  case nothingToCompare
  /// An initiative stands twice, so its costs would be added twice.
  case statedTwice(Identifier<Initiative>)
  /// Amounts of different price levels or currencies, with the initiatives of each.
  case mixedPriceLevels([PriceLevelGroup])
  /// Components that some have counted and others haven't, with the initiatives that haven't.
  case differentScopes([ScopeGap])
  /// No component has been counted by all.
  case nothingInCommon
  /// Two ratios stand in for the same component of the same category, so it isn't said which one counts.
  case rivalRatios(CostComponent, Category?)
  /// None of the initiatives has a cost in the period, so there is nothing to compare in it.
  case nothingInPeriod(ClosedRange<Month>)
  /// The sums are beyond what fits.
  case sumOutOfRange
  /// An imputed amount is beyond ``Money/limit``.
  case amountOutOfRange(Identifier<Initiative>, CostComponent, Rational)

  /// The initiatives of one price level.
  public struct PriceLevelGroup: Sendable, Hashable {
    /// The price level.
    public let priceLevel: PriceLevel
    /// Its initiatives.
    public let initiatives: [Identifier<Initiative>]
  }

  /// A component that not all have counted.
  public struct ScopeGap: Sendable, Hashable {
    /// The component.
    public let component: CostComponent
    /// The initiatives that haven't counted it.
    public let notCountedBy: [Identifier<Initiative>]
  }
}

extension CostComparisonError {
  /// The error in plain words.
  public var text: BilingualText {
    func list(_ ids: [Identifier<Initiative>]) -> String { ids.map(\.rawValue).joined(separator: ", ") }
    switch self {
    case .nothingToCompare:
      return BilingualText(swedish: "det finns inget att jämföra", english: "there is nothing to compare")
    case .nothingInCommon:
      return BilingualText(
        swedish: "ingen komponent är räknad av alla", english: "no component has been counted by all")
    case .nothingInPeriod(let period):
      let months = "\(period.lowerBound)–\(period.upperBound)"
      return BilingualText(
        swedish: "ingen av insatserna har några kostnader under \(months); välj en period där de har det",
        english: "none of the initiatives has costs in \(months); choose a period in which they have")
    case .rivalRatios(let component, _):
      return BilingualText(
        swedish: "två schabloner gäller för \(component.label.swedish); behåll en",
        english: "two ratios stand in for \(component.label.english); keep one")
    case .sumOutOfRange:
      return BilingualText(swedish: "summan är orimligt stor", english: "the sum is out of range")
    case .statedTwice(let id):
      return BilingualText(swedish: "”\(id)” förekommer två gånger", english: "“\(id)” stands twice")
    case .mixedPriceLevels(let groups):
      let text = groups.map { "\($0.priceLevel): \(list($0.initiatives))" }.joined(separator: "; ")
      return BilingualText(
        swedish: "olika prisnivåer; räkna om med ett index först (\(text))",
        english: "different price levels; restate them with an index first (\(text))")
    case .differentScopes(let gaps):
      return BilingualText(
        swedish: "olika omfattning; välj en regel ("
          + gaps.map { "\($0.component.label.swedish) räknas inte av \(list($0.notCountedBy))" }.joined(separator: "; ")
          + ")",
        english: "different scopes; choose a policy ("
          + gaps.map { "\($0.component.label.english) not counted by \(list($0.notCountedBy))" }.joined(separator: "; ")
          + ")")
    case .amountOutOfRange(let id, let component, let amount):
      return BilingualText(
        swedish: "schablonen för \(component.label.swedish) i ”\(id)” är orimligt stor (\(amount))",
        english: "the imputed \(component.label.english) of “\(id)” is out of range (\(amount))")
    }
  }
}
