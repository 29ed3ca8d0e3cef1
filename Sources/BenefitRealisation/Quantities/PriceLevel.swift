/// A currency with two decimals, named by its ISO 4217 code.
public struct Currency: Sendable, Hashable, CustomStringConvertible {
  /// The three-letter code, such as `"SEK"`.
  public let code: String

  /// A currency by its code, or `nil` when the code isn't three capital letters A–Z.
  public init?(code: String) {
    guard code.utf8.count == 3, code.utf8.allSatisfy({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
    else { return nil }
    self.code = code
  }

  private init(known code: String) { self.code = code }

  /// Swedish kronor.
  public static let swedishKrona = Currency(known: "SEK")

  /// The currency's code.
  public var description: String { code }
}

/// What the amounts of a model are counted in: one currency at the prices of one year.
///
/// Amounts are in real terms, with no inflation inside. Models of different price levels don't mix without an
/// index (method section 2).
public struct PriceLevel: Sendable, Hashable, CustomStringConvertible {
  /// The currency of every amount.
  public let currency: Currency
  /// The year whose prices the amounts are stated in.
  public let year: Int

  /// Amounts of one currency in one year's prices.
  public init(currency: Currency = .swedishKrona, year: Int) {
    self.currency = currency
    self.year = year
  }

  /// Such as `"SEK 2025"`.
  public var description: String { "\(currency) \(year)" }
}
