/// Discount rates by year, in bands that are chained.
///
/// The factor of a year is the product of the steps up to it, each at the rate of the year that it leads to. A band
/// that begins in year 31 therefore continues from year 30's factor; it never discounts all years anew at its own
/// rate. Source: HM Treasury's Green Book; method section 6.
public struct DiscountRates: Sendable, Hashable, CustomStringConvertible {
  /// The bands, the first one from year 0, in rising order.
  public let bands: [Band]

  /// A rate that holds from a year on.
  public struct Band: Sendable, Hashable {
    /// The first year, counted from the base month, that the rate leads to.
    public let fromYear: Int
    /// The rate.
    public let rate: Rate

    /// A rate that holds from a year on.
    public init(fromYear: Int, rate: Rate) {
      self.fromYear = fromYear
      self.rate = rate
    }
  }

  /// Three per cent a year, the library's default (Inera, TLV).
  public static let threePercent = DiscountRates(valid: [Band(fromYear: 0, rate: Rate(percent: 3))])

  init(valid bands: [Band]) { self.bands = bands }

  /// The most bands.
  public static let mostBands = 100

  /// One rate for all years.
  ///
  /// - Throws: ``InvalidModel`` unless the rate is from 0 to 100 %.
  public init(_ rate: Rate) throws(InvalidModel) { try self.init(bands: [Band(fromYear: 0, rate: rate)]) }

  /// Chained bands.
  ///
  /// - Throws: ``InvalidModel`` unless the first band is from year 0, the years rise and every rate is from 0 to
  ///   100 %.
  public init(bands: [Band]) throws(InvalidModel) {
    var validation = Validation()
    validation.require(!bands.isEmpty, else: .empty)
    validation.require(bands.count <= Self.mostBands, else: .tooMany(bands.count, limit: Self.mostBands))
    for (index, band) in bands.enumerated() {
      validation.require(
        (0...1).contains(band.rate.value), else: .outOfRange(band.rate.value * 100, allowed: 0...100),
        at: .index(index), "percent")
      if index == 0 {
        validation.require(
          band.fromYear == 0, else: .countOutOfRange(band.fromYear, allowed: 0...0), at: .index(0), "fromYear")
      } else {
        let previous = bands[index - 1].fromYear
        validation.require(
          previous < band.fromYear, else: .notRising(previous: previous, next: band.fromYear),
          at: .index(index), "fromYear")
      }
    }
    try validation.finish()
    self.bands = bands
  }

  /// The rate of the step that leads to a year.
  ///
  /// - Precondition: `year` is not negative.
  public func rate(ofYear year: Int) -> Rate {
    precondition(year >= 0, "years are counted from the base month")
    var rate = bands[0].rate
    for band in bands where band.fromYear <= year { rate = band.rate }
    return rate
  }

  /// Such as `"3 %"` or `"3.5 %, 3 % from year 31"`.
  public var description: String {
    bands.map { $0.fromYear == 0 ? "\($0.rate)" : "\($0.rate) from year \($0.fromYear)" }
      .joined(separator: ", ")
  }
}
