/// A calendar that only knows how to turn to the next day: slow, and obviously right.
struct CalendarWalk {
  // 0001-01-01 is a Monday and lies 719 162 days before 1970-01-01 (Python: date(1970, 1, 1).toordinal() -
  // 1).
  private(set) var dayNumber = -719_162
  private(set) var year = 1
  private(set) var month = 1
  private(set) var day = 1
  private(set) var weekday = 1

  private var daysInMonth: Int {
    let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  mutating func turnToNextDay() {
    dayNumber += 1
    weekday = weekday == 7 ? 1 : weekday + 1
    if day < daysInMonth {
      day += 1
    } else if month < 12 {
      (month, day) = (month + 1, 1)
    } else {
      (year, month, day) = (year + 1, 1, 1)
    }
  }
}
