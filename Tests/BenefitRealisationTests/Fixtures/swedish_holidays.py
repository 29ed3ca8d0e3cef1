"""Swedish public holidays and working days 1900-2200: the independent oracle of SwedishHoliday and NonWorkingDay.

usage: python swedish_holidays.py > swedish_holidays.txt      (needs holidays==0.109 and python-dateutil 2.9.0)

One line a year: YEAR WORKING_DAYS LESS_EVES DIGEST MM-DD=holiday ...
  WORKING_DAYS  Monday to Friday less public holidays; LESS_EVES: less the three eves too
  DIGEST        FNV-1a 64 over one line a day, "2025-06-20 midsummerEve 2025-06-23": why the day is no working day
                ("-" for a working day) and the first working day on or after it, each line ended by a line feed
Holidays on one date are listed in the order in which SFS 1989:253 names them, the Annunciation last.

From 1953 the holidays are those of the package `holidays` (Sweden). It begins in 1953 with SFS 1952:48, so that the
years before are stated here, on the package's own building blocks and Easter table:
  Midsummer Day 24 June; All Saints' Day the first Sunday of November; the First of May from 1939 (SFS 1938:107);
  the Annunciation 25 March, or the Sunday before Palm Sunday when 25 March falls from Palm Sunday to Easter Day.
Older versions of the package (0.40, for one) went back further, but put All Saints' Day on a Saturday before 1953, the
Annunciation on 25 March even in Holy Week and in 1953, had none 1954-1989, and counted the three eves as public holidays.
"""
from datetime import date, timedelta

import holidays
from dateutil.easter import easter
from holidays.countries.sweden import Sweden

CASES = {
    "Nyårsdagen": "newYearsDay",
    "Trettondedag jul": "epiphany",
    "Långfredagen": "goodFriday",
    "Påskdagen": "easterDay",
    "Annandag påsk": "easterMonday",
    "Första maj": "firstOfMay",
    "Kristi himmelsfärdsdag": "ascensionDay",
    "Pingstdagen": "whitSunday",
    "Annandag pingst": "whitMonday",
    "Nationaldagen": "nationalDay",
    "Midsommardagen": "midsummerDay",
    "Alla helgons dag": "allSaintsDay",
    "Juldagen": "christmasDay",
    "Annandag jul": "boxingDay",
    "Marie bebådelsedag": "annunciation",
}
ORDER = list(CASES.values())


class SwedenWithoutEnd(Sweden):
    end_year = 2201  # the package stops at 2100 by default


class SwedenBeforeAct1952(Sweden):
    start_year = 1900

    def _populate_public_holidays(self):
        self._add_new_years_day("Nyårsdagen")
        self._add_epiphany_day("Trettondedag jul")
        annunciation = date(self._year, 3, 25)
        if self._easter_sunday - timedelta(days=7) <= annunciation <= self._easter_sunday:
            annunciation = self._easter_sunday - timedelta(days=14)
        self._add_holiday("Marie bebådelsedag", annunciation)
        self._add_good_friday("Långfredagen")
        self._add_easter_sunday("Påskdagen")
        self._add_easter_monday("Annandag påsk")
        if self._year >= 1939:
            self._add_labor_day("Första maj")
        self._add_ascension_thursday("Kristi himmelsfärdsdag")
        self._add_pentecost("Pingstdagen")
        self._add_pentecost_monday("Annandag pingst")
        self._add_holiday_jun_24("Midsommardagen")
        self._add_holiday_1st_sun_of_nov("Alla helgons dag")
        self._add_christmas_day("Juldagen")
        self._add_christmas_day_two("Annandag jul")


def named_holidays(year):
    source = SwedenWithoutEnd if year >= 1953 else SwedenBeforeAct1952
    found = {}
    for day, names in source(years=year, language="sv").items():
        found[day] = sorted((CASES[name] for name in names.split("; ")), key=ORDER.index)
    assert found[easter(year)] == ["easterDay"], year
    return found


def eves(year, found):
    midsummer = next(day for day, names in found.items() if "midsummerDay" in names)
    return {
        midsummer - timedelta(days=1): "midsummerEve",
        date(year, 12, 24): "christmasEve",
        date(year, 12, 31): "newYearsEve",
    }


def fnv1a(state, text):
    for byte in text.encode("ascii"):
        state = ((state ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return state


assert holidays.__version__ == "0.109", holidays.__version__
years = range(1900, 2202)
named = {year: named_holidays(year) for year in years}
eve = {year: eves(year, named[year]) for year in years}


def reason(day):
    if day in named[day.year]:
        return named[day.year][day][0]
    if day.isoweekday() == 7:
        return "sunday"
    if day in eve[day.year]:
        return eve[day.year][day]
    return "saturday" if day.isoweekday() == 6 else "-"


for year in range(1900, 2201):
    working, without_eves, digest = 0, 0, 0xCBF29CE484222325
    day = date(year, 1, 1)
    while day.year == year:
        why = reason(day)
        if day.isoweekday() <= 5:
            without_eves += why == "-"
            working += why == "-" or why.endswith("Eve")
        moved = day
        while reason(moved) != "-":
            moved += timedelta(days=1)
        digest = fnv1a(digest, f"{day} {why} {moved}\n")
        day += timedelta(days=1)
    listed = " ".join(f"{d:%m-%d}={n}" for d in sorted(named[year]) for n in named[year][d])
    print(f"{year} {working} {without_eves} {digest:016x} {listed}")
