import BenefitRealisation
import Testing

@Suite struct QuantityTests {
  @Test(arguments: [
    ("1.5", UnitOfMeasure.hours, UnitOfMeasure.minutes, "90"), ("90", .minutes, .hours, "1.5"),
    ("2", .days, .hours, "48"), ("1", .days, .minutes, "1440"), ("36", .hours, .days, "1.5"),
    ("45.18", .percent, .share, "0.4518"), ("0.8", .share, .percent, "80"), ("-3", .hours, .minutes, "-180"),
    ("0", .days, .minutes, "0"), ("7", UnitOfMeasure("ärenden"), UnitOfMeasure("ärenden"), "7"),
  ])
  func `units of one kind convert by a fixed factor`(
    value: String, from: UnitOfMeasure, to: UnitOfMeasure, converted: String
  ) throws {
    let quantity = Quantity(try exact(value), from)
    #expect(try quantity.converted(to: to) == Quantity(exact(converted), to))
    #expect(try quantity.converted(to: to).converted(to: from) == quantity)
  }

  @Test(arguments: [
    (UnitOfMeasure.hours, UnitOfMeasure.percent), (.share, .days), (.minutes, UnitOfMeasure("ärenden")),
    (UnitOfMeasure("ärenden"), .minutes), (UnitOfMeasure("NKI"), UnitOfMeasure("nki")),
  ])
  func `units of different kinds don't convert`(from: UnitOfMeasure, to: UnitOfMeasure) {
    #expect(throws: QuantityError.incompatibleUnits(from: from, to: to)) {
      try Quantity(1, from).converted(to: to)
    }
  }

  @Test func `a quantity is written with its unit`() throws {
    #expect(Quantity(90, .minutes).description == "90 min")
    #expect(Quantity(try exact("-0.5"), .hours).description == "-0.5 h")
    #expect(Quantity(Rational(1, over: 3), UnitOfMeasure("ärenden")).description == "1/3 ärenden")
    let units: [UnitOfMeasure] = [.minutes, .hours, .days, .percent, .share]
    #expect(units.map(\.description) == ["min", "h", "d", "%", "1"])
  }

  @Test(arguments: ["SEK", "EUR", "NOK"])
  func `a currency is three capital letters`(code: String) {
    #expect(Currency(code: code)?.code == code)
    #expect(Currency(code: code)?.description == code)
  }

  @Test(arguments: ["", "SE", "SEKR", "sek", "S3K", "SÉK", "Å1", "S K", "kr ", "ÅÄ", "SEK\n"])
  func `anything else is no currency`(code: String) {
    #expect(Currency(code: code) == nil)
  }

  @Test func `a price level is a currency in a year's prices`() {
    #expect(PriceLevel(year: 2025).description == "SEK 2025")
    #expect(PriceLevel(year: 2025).currency == .swedishKrona)
    #expect(Currency(code: "SEK") == .swedishKrona)
    let euro = Currency(code: "EUR")
    #expect(euro.map { PriceLevel(currency: $0, year: 2024).description } == "EUR 2024")
    #expect(PriceLevel(year: 2025) != PriceLevel(year: 2024))
    #expect(euro.map { PriceLevel(currency: $0, year: 2025) } != PriceLevel(year: 2025))
  }
}
