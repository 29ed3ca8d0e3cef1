"""Dates, months and the days on which Sweden doesn't work (method section 3).

A month is year × 12 + (month − 1), so that months are counted and compared as whole numbers.
"""

import calendar
from datetime import date, timedelta
from functools import cache


def month_text(month: int) -> str:
    return f"{month // 12:04}-{month % 12 + 1:02}"


def month_number(text: str) -> int:
    """The month of "2025-06", or of a date in it."""
    return int(text[:4]) * 12 + int(text[5:7]) - 1


def last_day(month: int) -> date:
    year, number = month // 12, month % 12 + 1
    return date(year, number, calendar.monthrange(year, number)[1])


def step(day: date, months: int) -> tuple[date, int | None]:
    """The day so many months later, and the day of the month that it was clamped from."""
    month = day.year * 12 + day.month - 1 + months
    last = last_day(month)
    if day.day > last.day:
        return last, day.day
    return last.replace(day=day.day), None


def add_months(text: str, months: int) -> str:
    return step(date.fromisoformat(text), months)[0].isoformat()


def add_days(text: str, days: int) -> str:
    return (date.fromisoformat(text) + timedelta(days)).isoformat()


def easter_sunday(year: int) -> date:
    """Meeus, Jones and Butcher's algorithm for the Gregorian calendar."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return date(year, month, day + 1)


def weekday_from(first: date, weekday: int) -> date:
    """The first such weekday on or after a day; Monday is 0."""
    return first + timedelta((weekday - first.weekday()) % 7)


@cache
def free_days(year: int) -> dict[date, str]:
    """Public holidays of SFS 1989:253 and the three eves of SFS 1930:173 section 2."""
    easter = easter_sunday(year)
    midsummer = weekday_from(date(year, 6, 20), 5)
    days = {
        date(year, 1, 1): "newYearsDay", date(year, 1, 6): "epiphany", easter - timedelta(2): "goodFriday",
        easter: "easterDay", easter + timedelta(1): "easterMonday", date(year, 5, 1): "mayDay",
        easter + timedelta(39): "ascensionDay", easter + timedelta(49): "whitSunday",
        midsummer: "midsummerDay", weekday_from(date(year, 10, 31), 5): "allSaintsDay",
        date(year, 12, 25): "christmasDay", date(year, 12, 26): "secondDayOfChristmas",
        midsummer - timedelta(1): "midsummerEve", date(year, 12, 24): "christmasEve",
        date(year, 12, 31): "newYearsEve",
    }
    # The national day is a holiday since 2005, in the place of Whit Monday.
    if year >= 2005:
        days[date(year, 6, 6)] = "nationalDay"
    else:
        days[easter + timedelta(50)] = "whitMonday"
    return days


def is_working_day(day: date) -> bool:
    return day.weekday() < 5 and day not in free_days(day.year)


def why_free(day: date) -> str:
    """The reason that goes first: a public holiday, then the week, then an eve."""
    reason = free_days(day.year).get(day, "")
    if day.weekday() >= 5 and (not reason or reason.endswith("Eve")):
        return "saturday" if day.weekday() == 5 else "sunday"
    return reason


def next_working_day(day: date) -> date:
    while not is_working_day(day):
        day += timedelta(1)
    return day
