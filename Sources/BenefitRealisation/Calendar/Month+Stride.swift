extension Month: Strideable {
  /// Whether the first month is earlier than the second.
  public static func < (earlier: Month, later: Month) -> Bool {
    earlier.index < later.index
  }

  /// The number of months from this month to another, negative when the other is earlier.
  ///
  /// ```swift
  /// Month("2024-11")!.distance(to: Month("2025-02")!)  // 3
  /// ```
  public func distance(to other: Month) -> Int {
    other.index - index
  }

  /// The month a number of months later.
  ///
  /// The standard library's ranges and strides ask for it; ``adding(months:)`` is the form for numbers that
  /// come from a document.
  ///
  /// ```swift
  /// Month("2024-11")!.advanced(by: 3).description  // "2025-02"
  /// ```
  ///
  /// - Precondition: The result lies in the years 1...9999.
  public func advanced(by months: Int) -> Month {
    guard let month = adding(months: months) else {
      preconditionFailure("\(self) advanced by \(months) months is outside the years 1...9999")
    }
    return month
  }
}
