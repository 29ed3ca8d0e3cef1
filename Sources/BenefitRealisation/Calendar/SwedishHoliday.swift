/// A Swedish public holiday (allmän helgdag) that has a name.
///
/// ```swift
/// SwedishHoliday.midsummerDay.date(in: 2025)?.description  // "2025-06-21"
/// SwedishHoliday.midsummerDay.name[.swedish]               // "midsommardagen"
/// ```
///
/// Every Sunday is a public holiday too, but an ordinary Sunday has no name and is not listed here:
/// ``NonWorkingDay`` tells it. Midsummer Eve, Christmas Eve and New Year's Eve are not public holidays.
///
/// Sources, by year:
/// - from 2005: SFS 1989:253 as amended by SFS 2004:1320 (National Day in, Whit Monday out);
/// - 1990–2004: SFS 1989:253;
/// - 1953–1989: the ordinance of 4 November 1772, with the days that SFS 1952:48 gave the Annunciation,
///   Midsummer Day and All Saints' Day, and the First of May by SFS 1938:107;
/// - before 1953: the ordinance of 1772, and the First of May from 1939.
///
/// The cases stand in the order of SFS 1989:253 section 2, with the First of May in its place in the year and
/// the Annunciation, which that act does not have, last. The dates are meant for 1900 and later, and go on as
/// the law stands after its last amendment.
public enum SwedishHoliday: Sendable, Hashable, Comparable, CaseIterable {
  /// 1 January.
  case newYearsDay
  /// 6 January.
  case epiphany
  /// The Friday before Easter Day.
  case goodFriday
  /// The Sunday after the first full moon of spring.
  case easterDay
  /// The day after Easter Day.
  case easterMonday
  /// 1 May, from 1939.
  case firstOfMay
  /// The sixth Thursday after Easter Day.
  case ascensionDay
  /// The seventh Sunday after Easter Day.
  case whitSunday
  /// The day after Whit Sunday, until 2004.
  case whitMonday
  /// 6 June, from 2005.
  case nationalDay
  /// The Saturday of 20–26 June; until 1952, 24 June.
  case midsummerDay
  /// The Saturday of 31 October–6 November; until 1952, the first Sunday of November.
  case allSaintsDay
  /// 25 December.
  case christmasDay
  /// 26 December.
  case boxingDay
  /// Until 1952, 25 March; then, until 1989, the Sunday of 22–28 March; in years with an early Easter the
  /// Sunday before Palm Sunday.
  case annunciation

  /// The holiday's name, as the law writes it.
  ///
  /// ```swift
  /// SwedishHoliday.boxingDay.name[.swedish]  // "annandag jul"
  /// SwedishHoliday.boxingDay.name[.english]  // "Boxing Day"
  /// ```
  public var name: BilingualText {
    switch self {
    case .newYearsDay: BilingualText(swedish: "nyårsdagen", english: "New Year's Day")
    case .epiphany: BilingualText(swedish: "trettondedag jul", english: "Epiphany")
    case .goodFriday: BilingualText(swedish: "långfredagen", english: "Good Friday")
    case .easterDay: BilingualText(swedish: "påskdagen", english: "Easter Day")
    case .easterMonday: BilingualText(swedish: "annandag påsk", english: "Easter Monday")
    case .firstOfMay: BilingualText(swedish: "första maj", english: "the First of May")
    case .ascensionDay: BilingualText(swedish: "Kristi himmelsfärdsdag", english: "Ascension Day")
    case .whitSunday: BilingualText(swedish: "pingstdagen", english: "Whit Sunday")
    case .whitMonday: BilingualText(swedish: "annandag pingst", english: "Whit Monday")
    case .nationalDay: BilingualText(swedish: "nationaldagen", english: "the National Day")
    case .midsummerDay: BilingualText(swedish: "midsommardagen", english: "Midsummer Day")
    case .allSaintsDay: BilingualText(swedish: "alla helgons dag", english: "All Saints' Day")
    case .christmasDay: BilingualText(swedish: "juldagen", english: "Christmas Day")
    case .boxingDay: BilingualText(swedish: "annandag jul", english: "Boxing Day")
    case .annunciation: BilingualText(swedish: "Marie bebådelsedag", english: "the Annunciation")
    }
  }
}
