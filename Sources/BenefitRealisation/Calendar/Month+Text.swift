extension Month: CustomStringConvertible {
  /// Reads a month of the form `YYYY-MM`, or gives `nil`.
  ///
  /// ```swift
  /// Month("2025-03")?.number  // 3
  /// Month("2025-3")           // nil
  /// ```
  ///
  /// Exactly seven characters are read: ASCII digits with leading zeros and one hyphen-minus sign.
  ///
  /// - Parameter iso: The text, of any length; no more than eight bytes are looked at.
  public init?(_ iso: some StringProtocol) {
    var fields = ISOFieldReader(iso.utf8)
    guard let year = fields.number(digits: 4), fields.hyphen(),
      let month = fields.number(digits: 2), fields.isAtEnd()
    else { return nil }
    self.init(year: year, month: month)
  }

  /// The month as ISO 8601 text.
  ///
  /// ```swift
  /// Month(year: 2025, month: 3)?.description  // "2025-03"
  /// ```
  ///
  /// - Postcondition: `Month(month.description) == month`.
  public var description: String {
    "\(zeroPadded(year, toWidth: 4))-\(zeroPadded(number, toWidth: 2))"
  }
}
