/// A value from outside the model (an on-cost, a rate, an hourly cost) with what an auditor asks of it.
public struct Parameter: Sendable, Hashable {
  /// What the value is of, such as `"on-cost.municipality"`; the same name in every year.
  public let name: Identifier<Parameter>
  /// The value, counted in ``unit``.
  public let value: Rational
  /// The unit, such as `"%"` or `"kr/h"`.
  public let unit: UnitOfMeasure
  /// The first year that the value holds for.
  public let firstYear: Int
  /// The last year that the value holds for; `nil` when no end has been decided.
  public let lastYear: Int?
  /// Where the value was read.
  public let source: String
  /// Who decided it; `nil` when the source doesn't say.
  public let decider: String?
  /// How sure the value is.
  public let status: Status
  /// The year in which somebody last made sure that the value holds.
  public let lastVerified: Int

  /// How sure a value is.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Read in the source.
    case verified
    /// Added up from parts that were read in the source.
    case computed
    /// Decided as preliminary; the final value may differ.
    case preliminary
    /// Taken over from an earlier year.
    case carriedForward
  }

  /// A value with its provenance.
  ///
  /// - Throws: ``InvalidModel`` when a year isn't from 1 to 9999, the last year or the verification comes before the
  ///   first year, or the source is empty.
  public init(
    name: Identifier<Parameter>, value: Rational, unit: UnitOfMeasure, firstYear: Int, lastYear: Int?,
    source: String, decider: String? = nil, status: Status = .verified, lastVerified: Int
  ) throws(InvalidModel) {
    var validation = Validation()
    let years = 1...9999
    for (member, year) in [
      ("firstYear", firstYear), ("lastYear", lastYear ?? firstYear), ("lastVerified", lastVerified),
    ] {
      validation.require(
        years.contains(year), else: .countOutOfRange(year, allowed: years), at: .member(member))
    }
    validation.require(
      firstYear <= lastVerified, else: .notRising(previous: firstYear, next: lastVerified), at: "lastVerified")
    if let lastYear {
      validation.require(
        firstYear <= lastYear, else: .notRising(previous: firstYear, next: lastYear), at: "lastYear")
    }
    validation.require(!source.isEmpty, else: .missingText, at: "source")
    try validation.finish()
    self.name = name
    self.value = value
    self.unit = unit
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.source = source
    self.decider = decider
    self.status = status
    self.lastVerified = lastVerified
  }

  /// The value as a rate, when it is in per cent or a share.
  public var rate: Rate? {
    (try? Quantity(value, unit).converted(to: .share)).map { Rate($0.value) }
  }
}
