"""Month arithmetic of every day from 1900-01-01 to 2100-12-31, digested: the independent oracle of MonthStep.

usage: python month_arithmetic.py > month_arithmetic.txt      (needs python-dateutil, written with 2.9.0)

For each offset and decade one line "OFFSET DECADE DIGEST". The digest is FNV-1a 64 over one line a day,
"2024-08-31 2025-02-28 31" with the wanted day last when the day of month was clamped, else "2024-08-28 2025-02-28 -",
each ended by a line feed.
"""
from datetime import date, timedelta
from dateutil.relativedelta import relativedelta

OFFSETS = [1, 6, 12, -6, -12, 36]


def fnv1a(state, text):
    for byte in text.encode("ascii"):
        state = ((state ^ byte) * 0x100000001B3) & 0xFFFFFFFFFFFFFFFF
    return state


for offset in OFFSETS:
    digests = {}
    day = date(1900, 1, 1)
    while day <= date(2100, 12, 31):
        result = day + relativedelta(months=offset)
        clamp = "-" if result.day == day.day else str(day.day)
        decade = day.year // 10 * 10
        digests[decade] = fnv1a(digests.get(decade, 0xCBF29CE484222325), f"{day} {result} {clamp}\n")
        day += timedelta(days=1)
    for decade, digest in digests.items():
        print(f"{offset:+d} {decade} {digest:016x}")
