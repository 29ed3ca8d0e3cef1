/// How many hours a full-time equivalent works in a year: the convention that hours and full-time equivalents are
/// converted by.
///
/// ```swift
/// WorkingTime.inera.hours(ofFullTimeEquivalents: 0.5, months: 12)  // 850
/// WorkingTime.inera.fullTimeEquivalents(ofHours: 850, months: 12)  // 0.5
/// ```
public struct WorkingTime: Sendable, Hashable {
  /// The productive hours of a year.
  public let hoursPerYear: Rational
  /// The convention's name and source, which stands in the texts of both languages as it is.
  public let name: String

  /// Inera: 1 700 hours a year.
  public static let inera = WorkingTime(known: 1_700, "Inera, 1 700 h")
  /// EU funds: 1 720 hours a year.
  public static let euFunds = WorkingTime(known: 1_720, "EU, 1 720 h")

  private init(known hoursPerYear: Rational, _ name: String) {
    self.hoursPerYear = hoursPerYear
    self.name = name
  }

  /// From an hour to all of a leap year.
  private static let allowed: ClosedRange<Rational> = 1...8_784

  /// A convention.
  ///
  /// - Throws: ``InvalidModel`` unless the hours are from 1 to 8 784 (a leap year's), or when the name is empty.
  public init(hoursPerYear: Rational, name: String) throws(InvalidModel) {
    var validation = Validation()
    validation.require(
      Self.allowed.contains(hoursPerYear), else: .outOfRange(hoursPerYear, allowed: Self.allowed), at: "hoursPerYear")
    validation.require(!name.isEmpty, else: .missingText, at: "name")
    try validation.finish()
    self.init(known: hoursPerYear, name)
  }

  /// The convention of a parameter table.
  ///
  /// ```swift
  /// try WorkingTime("working-hours.jordbruksverket", in: 2022, from: .bundled)  // 1 680 h
  /// ```
  ///
  /// - Throws: ``ParameterFinding`` when the table has no verified hours of a year by the name.
  public init(_ name: Identifier<Parameter>, in year: Int, from table: ParameterTable) throws(ParameterFinding) {
    let parameter = try table.parameter(name, in: year)
    guard parameter.unit == .hoursPerYear, Self.allowed.contains(parameter.value) else { throw .wrongUnit(parameter) }
    self.init(known: parameter.value, "\(parameter.source), \(parameter.value) h")
  }

  /// The hours that full-time equivalents work in so many months.
  public func hours(ofFullTimeEquivalents count: Rational, months: Int) -> Rational {
    count * hoursPerYear * Rational(months) / 12
  }

  /// The full-time equivalents that work so many hours in so many months.
  ///
  /// - Precondition: `months` is above 0.
  public func fullTimeEquivalents(ofHours hours: Rational, months: Int) -> Rational {
    precondition(months > 0, "a period has at least one month")
    return hours * 12 / (hoursPerYear * Rational(months))
  }
}
