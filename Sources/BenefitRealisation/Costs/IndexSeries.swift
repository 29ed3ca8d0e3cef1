/// A price index by year, with the vintage that it was published in.
///
/// ```swift
/// let index = try IndexSeries(name: "PKV", vintage: "SKR 2025-10", values: [2023: 100, 2025: 106.5])
/// try index.restate(Money(majorUnits: 1_000), from: 2023, to: 2025)  // 1065.00
/// ```
public struct IndexSeries: Sendable, Hashable {
  /// The index's name.
  public let name: String
  /// The publication that the values are from; two vintages of one index differ.
  public let vintage: String
  /// The index values by year.
  public let values: [Int: Rational]

  /// An index with its vintage.
  ///
  /// - Throws: ``InvalidModel`` when it has no values, one isn't from 0.001 to 1 000 000, or the name or vintage is empty.
  public init(name: String, vintage: String, values: [Int: Rational]) throws(InvalidModel) {
    var validation = Validation()
    validation.require(!name.isEmpty, else: .missingText, at: "name")
    validation.require(!vintage.isEmpty, else: .missingText, at: "vintage")
    validation.require(!values.isEmpty, else: .empty, at: "values")
    let allowed: ClosedRange<Rational> = 0.001...1_000_000
    for (index, (_, value)) in values.sorted(by: { $0.key < $1.key }).enumerated() {
      validation.require(
        allowed.contains(value), else: .outOfRange(value, allowed: allowed), at: "values", .index(index), "value")
    }
    try validation.finish()
    self.name = name
    self.vintage = vintage
    self.values = values
  }

  /// Why an amount can't be moved to another year.
  public enum RestatementError: Error, Sendable, Hashable {
    /// The index has no value for the year.
    case noValue(index: String, year: Int)
    /// The amount in the new year's prices is beyond ``Money/limit``.
    case amountOutOfRange(Rational)

    /// The error in plain words.
    public var text: BilingualText {
      switch self {
      case .noValue(let index, let year):
        BilingualText(
          swedish: "\(index) har inget värde för \(year); lägg till det i indexserien",
          english: "\(index) has no value for \(year); add it to the index series")
      case .amountOutOfRange(let amount):
        BilingualText(
          swedish: "det omräknade beloppet är orimligt stort (\(amount))",
          english: "the restated amount is out of range (\(amount))")
      }
    }
  }

  /// The factor from one year's prices to another's.
  public func factor(from year: Int, to other: Int) throws(RestatementError) -> Rational {
    guard let from = values[year] else { throw .noValue(index: name, year: year) }
    guard let to = values[other] else { throw .noValue(index: name, year: other) }
    return to / from
  }

  /// An amount in another year's prices, rounded once, half to even.
  public func restate(_ amount: Money, from year: Int, to other: Int) throws(RestatementError) -> Money {
    let exact = Rational(amount) * (try factor(from: year, to: other))
    do {
      return try Money(rounding: exact)
    } catch {
      throw .amountOutOfRange(error.amount)
    }
  }
}

extension CostStatement {
  /// The statement in another year's prices, ready to be compared there.
  ///
  /// Each line's stated amount is multiplied by the index's factor and its months are rounded once, cumulatively, as
  /// every line's are; an hourly cost names the index in its provenance.
  ///
  /// - Throws: ``IndexSeries/RestatementError`` when the index lacks a year or an amount leaves its range.
  public func restated(to year: Int, by index: IndexSeries) throws(IndexSeries.RestatementError) -> CostStatement {
    let factor = try index.factor(from: priceLevel.year, to: year)
    let name = "\(index.name) \(index.vintage), \(priceLevel.year)–\(year)"
    let model: CostModel
    do {
      model = try costs.scaled(name) { _ in factor }
    } catch {
      throw .amountOutOfRange(error.amount)
    }
    return CostStatement(
      initiative: initiative, costs: model, priceLevel: PriceLevel(currency: priceLevel.currency, year: year),
      categories: categories,
      restatement: Restatement(from: priceLevel.year, index: index.name, vintage: index.vintage))
  }
}
