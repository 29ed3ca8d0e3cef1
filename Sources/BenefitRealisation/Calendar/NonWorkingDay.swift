/// Why a date is not a working day in Sweden.
///
/// ```swift
/// CalendarDate("2025-06-20")?.nonWorkingDay                  // .midsummerEve
/// CalendarDate("2025-06-20")?.nonWorkingDay?.name[.swedish]  // "midsommarafton"
/// ```
///
/// The days are those of SFS 1930:173 section 2, on which something that the law wants done may wait until
/// the next working day: "en söndag, annan allmän helgdag, lördag, midsommarafton, julafton eller
/// nyårsafton". The section is applied as it reads since 2005 to every year; older wordings freed fewer
/// Saturdays and other eves.
public enum NonWorkingDay: Sendable, Hashable {
  /// A Sunday without a name of its own.
  case sunday
  /// A Saturday that is neither a holiday nor an eve.
  case saturday
  /// A public holiday with a name, whatever the weekday.
  case publicHoliday(SwedishHoliday)
  /// The day before Midsummer Day.
  case midsummerEve
  /// 24 December.
  case christmasEve
  /// 31 December.
  case newYearsEve

  /// The day's name, for the sentence that explains why a date was moved.
  ///
  /// ```swift
  /// NonWorkingDay.publicHoliday(.epiphany).name[.swedish]  // "trettondedag jul"
  /// ```
  public var name: BilingualText {
    switch self {
    case .sunday: BilingualText(swedish: "söndag", english: "Sunday")
    case .saturday: BilingualText(swedish: "lördag", english: "Saturday")
    case .publicHoliday(let holiday): holiday.name
    case .midsummerEve: BilingualText(swedish: "midsommarafton", english: "Midsummer Eve")
    case .christmasEve: BilingualText(swedish: "julafton", english: "Christmas Eve")
    case .newYearsEve: BilingualText(swedish: "nyårsafton", english: "New Year's Eve")
    }
  }
}
