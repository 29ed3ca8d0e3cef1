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

extension CostStatement {
  /// The statement in another year's prices, ready to be compared there.
  ///
  /// Each line's stated amount is multiplied by the index's factor: money is rounded once, an hourly cost keeps full
  /// precision and names the index in its provenance.
  ///
  /// - Throws: ``IndexSeries/RestatementError`` when the index lacks a year or an amount leaves its range.
  public func restated(to year: Int, by index: IndexSeries) throws(IndexSeries.RestatementError) -> CostStatement {
    let factor = try index.factor(from: priceLevel.year, to: year)
    let name = "\(index.name) \(index.vintage), \(priceLevel.year)–\(year)"
    var components: [CostComponent: ComponentCosts] = [:]
    for component in CostComponent.allCases {
      switch costs[component] {
      case .none, .notCounted: components[component] = costs[component]
      case .lines(let lines):
        var restated: [CostLine] = []
        for line in lines { restated.append(try line.restated(by: factor, name)) }
        components[component] = .lines(restated)
      }
    }
    guard
      let model = try? CostModel(
        external: components[.external] ?? .notCounted, internalHours: components[.internalHours] ?? .notCounted,
        substitutes: components[.substitutes] ?? .notCounted, overhead: components[.overhead] ?? .notCounted)
    else { preconditionFailure("a valid model's lines are a valid model") }
    return CostStatement(
      initiative: initiative, costs: model, priceLevel: PriceLevel(currency: priceLevel.currency, year: year),
      categories: categories)
  }
}

extension CostLine {
  /// The line with its stated amount multiplied.
  fileprivate func restated(by factor: Rational, _ index: String) throws(IndexSeries.RestatementError) -> CostLine {
    do {
      let content: Content
      switch self.content {
      case .planned(.money(let money), let timing):
        content = .planned(.money(try Money(rounding: Rational(money) * factor)), timing)
      case .planned(.hours(let hours, let cost), let timing):
        content = .planned(.hours(hours, at: cost.restated(by: factor, index)), timing)
      case .planned(.fullTimeShare(let share, let time, let cost), let timing):
        content = .planned(.fullTimeShare(share, time, at: cost.restated(by: factor, index)), timing)
      case .booked(.money(let entries)):
        var restated: [Month: Money] = [:]
        for (month, money) in entries { restated[month] = try Money(rounding: Rational(money) * factor) }
        content = .booked(.money(restated))
      case .booked(.hours(let entries, let cost)):
        content = .booked(.hours(entries, at: cost.restated(by: factor, index)))
      }
      return try CostLine(id: id, label: label, role: role, content: content, phase: phase, nature: nature)
    } catch {
      throw .amountOutOfRange(Rational(amounts.total) * factor)
    }
  }
}
