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
  /// - Throws: ``InvalidModel`` when it has no values, one isn't above 0, or the name or vintage is empty.
  public init(name: String, vintage: String, values: [Int: Rational]) throws(InvalidModel) {
    var validation = Validation()
    validation.require(!name.isEmpty, else: .missingText, at: "name")
    validation.require(!vintage.isEmpty, else: .missingText, at: "vintage")
    validation.require(!values.isEmpty, else: .empty, at: "values")
    for (year, value) in values.sorted(by: { $0.key < $1.key }) {
      validation.require(
        value > 0 && value <= 1_000_000, else: .outOfRange(value, allowed: 0...1_000_000),
        at: "values", .element("\(year)"))
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

/// A total whose amounts have been moved to another year's prices.
public struct RestatedTotal: Sendable, Hashable {
  /// The total at the new price level, component by component, each rounded once.
  public let total: CostTotal
  /// The price level that it is stated in now.
  public let priceLevel: PriceLevel
  /// The index that moved it.
  public let index: IndexSeries
}

extension CostStatement {
  /// The statement's total in another year's prices.
  ///
  /// - Throws: ``IndexSeries/RestatementError`` when the index lacks a year or an amount leaves its range.
  public func restated(
    to year: Int, by index: IndexSeries
  ) throws(IndexSeries.RestatementError) -> RestatedTotal {
    var amounts: [CostComponent: Money] = [:]
    for component in CostComponent.allCases {
      guard let amount = costs.total[component] else { continue }
      amounts[component] = try index.restate(amount, from: priceLevel.year, to: year)
    }
    return RestatedTotal(
      total: CostTotal(amounts), priceLevel: PriceLevel(currency: priceLevel.currency, year: year), index: index)
  }
}
