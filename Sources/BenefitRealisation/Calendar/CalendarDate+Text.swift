extension CalendarDate: CustomStringConvertible {
  /// Reads a date of the form `YYYY-MM-DD`, or gives `nil`.
  ///
  /// ```swift
  /// CalendarDate("2024-08-31")?.day  // 31
  /// CalendarDate("2024-8-31")        // nil
  /// CalendarDate("2024-02-30")       // nil
  /// ```
  ///
  /// Exactly ten characters are read: ASCII digits with leading zeros and two hyphen-minus signs. Spaces,
  /// signs, other digits, a time of day, a week date and a day that the month lacks all give `nil`.
  ///
  /// - Parameter iso: The text, of any length; no more than eleven bytes are looked at.
  public init?(_ iso: some StringProtocol) {
    var fields = ISOFieldReader(iso.utf8)
    guard let year = fields.number(digits: 4), fields.hyphen(),
      let month = fields.number(digits: 2), fields.hyphen(),
      let day = fields.number(digits: 2), fields.isAtEnd()
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The date as ISO 8601 text.
  ///
  /// ```swift
  /// CalendarDate(year: 2024, month: 8, day: 31)?.description  // "2024-08-31"
  /// ```
  ///
  /// - Postcondition: `CalendarDate(date.description) == date`.
  public var description: String {
    let (month, day) = (month, day)
    return "\(month)-\(zeroPadded(day, toWidth: 2))"
  }
}
