"""Realised benefit of 200 random plans and measurements: the independent oracle of RealisedBenefit.

usage: python realised_oracle.py > realised_oracle.json      (standard library only; reads swedish_holidays.txt beside it)

One case a line. It is computed with fractions from the method page, sections 3, 5, 7 and 8, with these conventions:
  - the planned path runs from (full operation, baseline) through each target at its due date (months after full
    operation with the day clamped, then moved to a working day where the case says so), flat after the last
  - a measurement's ratio is (measured - baseline) / (path on its date - baseline); where the change planned by then is
    under a tenth of that planned for the first target that differs from the baseline there is none; a measurement with another unit, method or population than the baseline's isn't used, nor is one
    after the as-of date; of two on one date the later listed counts
  - the ratio is linear between measurements, the first one's before the first, the last one's after the last, and
    read on the last day of each month
  - a month has ended when its last day is the as-of date or earlier
  - a step's first month is the first that lies wholly after the start of full operation, plus the lag
  - realised is the sum of planned x ratio over steps and ended months at full precision, rounded once, half to even;
    forecast is the same over the horizon; a step without planned use in those months needs no ratio; without a
    ratio the answer is the reason of the first step that lacks one
  - a benefit's planned sums are the exact sums rounded once
"""
import calendar
import json
import pathlib
import random
from datetime import date, timedelta
from fractions import Fraction

SEED = 20260801
HERE = pathlib.Path(__file__).parent


def holidays():
    days = set()
    for line in (HERE / "swedish_holidays.txt").read_text().split("\n"):
        fields = line.split()
        for field in fields[4:]:
            month, day = field.split("=")[0].split("-")
            days.add(date(int(fields[0]), int(month), int(day)))
    return days


HOLIDAYS = holidays()


def is_free(day):
    if day.weekday() >= 5 or day in HOLIDAYS:
        return True
    midsummer_eve = day.month == 6 and day.weekday() == 4 and 19 <= day.day <= 25
    return midsummer_eve or (day.month, day.day) in ((12, 24), (12, 31))


def due_date(start, months, moves):
    index = start.year * 12 + start.month - 1 + months
    year, month = divmod(index, 12)
    last = calendar.monthrange(year, month + 1)[1]
    day = date(year, month + 1, min(start.day, last))
    while moves and is_free(day):
        day += timedelta(days=1)
    return day


def month_index(text):
    year, month = text.split("-")
    return int(year) * 12 + int(month) - 1


def last_day(index):
    year, month = divmod(index, 12)
    return date(year, month + 1, calendar.monthrange(year, month + 1)[1])


def use_in(profile, month):
    if month < 0:
        return Fraction(0)
    kind = profile["kind"]
    if kind == "immediate":
        return Fraction(1)
    if kind in ("linear", "sCurve"):
        t = min(Fraction(1), Fraction(month + 1, profile["months"]))
        return t if kind == "linear" else 3 * t**2 - 2 * t**3
    if kind == "steps":
        level = Fraction(0)
        for start, use in profile["steps"]:
            if start <= month:
                level = Fraction(use)
        return level
    levels = profile["levels"]
    return Fraction(levels[min(month // 12, len(levels) - 1)])


def path_value(corners, day):
    if day <= corners[0][0]:
        return corners[0][1]
    for (d0, v0), (d1, v1) in zip(corners, corners[1:]):
        if day <= d1:
            return v0 + (v1 - v0) * Fraction((day - d0).days, (d1 - d0).days)
    return corners[-1][1]


def ratios(case, goal, start):
    """The ratios by date, or the reason why there are none."""
    if goal["baseline"] is None:
        return "noBaseline"
    if not goal["targets"]:
        return "noTarget"
    baseline = Fraction(goal["baseline"])
    corners = [(start, baseline)]
    for months, value in goal["targets"]:
        corners.append((due_date(start, months, case["movesToWorkingDay"]), Fraction(value)))
    points = {}
    missing = "notMeasured"
    first = next((value for _, value in corners if value != baseline), None)
    for measurement in goal["measurements"]:
        day = date.fromisoformat(measurement["date"])
        if day > date.fromisoformat(case["asOf"]) or measurement["flaw"]:
            continue
        planned = path_value(corners, day) - baseline
        if first is None:
            missing = "targetEqualsBaseline"
        elif abs(planned) * 10 < abs(first - baseline):
            missing = "plannedChangeTooSmall"
        else:
            points[day] = (Fraction(measurement["value"]) - baseline) / planned
    return sorted(points.items()) or missing


def ratio_on(points, day):
    if day <= points[0][0]:
        return points[0][1]
    for (d0, r0), (d1, r1) in zip(points, points[1:]):
        if day <= d1:
            return r0 + (r1 - r0) * Fraction((day - d0).days, (d1 - d0).days)
    return points[-1][1]


def ore(amount):
    return round(amount * 100)


def solve(case):
    as_of = date.fromisoformat(case["asOf"])
    base = month_index(case["baseMonth"])
    horizon = range(base, base + case["months"])
    ended = [m for m in horizon if last_day(m) <= as_of]
    monthly = Fraction(case["perYear"]) / 12
    starts = [date.fromisoformat(step["fullOperation"]) for step in case["steps"]]
    planned = {}
    for index, (step, start) in enumerate(zip(case["steps"], starts)):
        first = start.year * 12 + start.month - 1 + (0 if start.day == 1 else 1)
        for month in horizon:
            use = use_in(case["use"], month - first - case["lag"])
            if case["lastMonth"] is not None and month > month_index(case["lastMonth"]):
                use = Fraction(0)
            planned[index, month] = monthly * Fraction(step["share"]) * use
    found = []
    for index, start in enumerate(starts):
        goal = next((g for g in case["goals"] if g["step"] in (None, index)), None)
        if goal is None:
            found.append("noGoal")
        else:
            found.append(ratios(case, goal, max(starts) if goal["step"] is None else start))

    def realised(months):
        total = Fraction(0)
        for index, points in enumerate(found):
            for month in months:
                if planned[index, month] == 0:
                    continue
                if isinstance(points, str):
                    return points
                total += planned[index, month] * ratio_on(points, last_day(month))
        return ore(total)

    return {
        "plannedToDate": ore(sum((planned[i, m] for i in range(len(starts)) for m in ended), Fraction(0))),
        "planned": ore(sum(planned.values(), Fraction(0))),
        "realisedToDate": realised(ended),
        "forecast": realised(horizon),
    }


def random_case(rng):
    def day(first, last):
        return date.fromordinal(rng.randint(first.toordinal(), last.toordinal()))

    steps = []
    for share in rng.choice([["1"], ["1"], ["0.6", "0.4"], ["0.125", "0.375"], ["0.2", "0.5", "0.3"]]):
        start = day(date(2023, 11, 1), date(2025, 3, 31))
        if rng.random() < 0.3:
            start = start.replace(day=rng.choice([1, 28]))
        steps.append({"share": share, "fullOperation": start.isoformat()})
    clocks = [None] if rng.random() < 0.4 else list(range(len(steps)))
    if len(clocks) > 1 and rng.random() < 0.15:
        clocks.pop(rng.randrange(len(clocks)))
    goals = []
    for clock in clocks:
        rises = rng.random() < 0.5
        baseline = rng.randint(-20, 400)
        months = sorted(rng.sample([1, 3, 6, 9, 12, 18, 24, 36], rng.choice([1, 2, 2, 3])))
        targets = [
            [m, f"{baseline + (1 if rises else -1) * rng.randint(0, 30000) / 100:.2f}"] for m in months
        ]
        start = max(s["fullOperation"] for s in steps) if clock is None else steps[clock]["fullOperation"]
        measurements = []
        for _ in range(rng.choice([0, 1, 2, 2, 3, 3, 4, 5, 6, 7, 8])):
            when = day(date.fromisoformat(start) - timedelta(days=40), date.fromisoformat(start) + timedelta(days=900))
            if measurements and rng.random() < 0.15:
                when = date.fromisoformat(measurements[-1]["date"])
            measurements.append({
                "date": when.isoformat(),
                "value": f"{baseline + (1 if rises else -1) * rng.randint(-8000, 30000) / 100:.2f}",
                "flaw": rng.choice([None] * 8 + ["unit", "method", "population"]),
            })
        goals.append({
            "step": clock, "rises": rises,
            "baseline": None if rng.random() < 0.03 else str(baseline),
            "targets": [] if rng.random() < 0.03 else targets,
            "measurements": measurements,
        })
    use = rng.choice([
        {"kind": "immediate"},
        {"kind": "linear", "months": rng.randint(1, 30)},
        {"kind": "sCurve", "months": rng.randint(1, 30)},
        {"kind": "steps", "steps": [[0, "0.25"], [rng.randint(1, 8), "0.7"], [rng.randint(9, 20), "0.95"]]},
        {"kind": "yearly", "levels": ["0.25", "0.5", "1"]},
    ])
    months = rng.randint(18, 72)
    return {
        "asOf": day(date(2024, 6, 1), date(2027, 12, 31)).isoformat(),
        "baseMonth": f"{rng.choice([2023, 2024])}-{rng.randint(1, 12):02}", "months": months,
        "perYear": f"{rng.randint(-1000, 100000000) / 100:.2f}",
        "use": use, "lag": rng.choice([0, 0, 1, 2, 7]),
        "lastMonth": f"{rng.randint(2025, 2027)}-{rng.randint(1, 12):02}" if rng.random() < 0.25 else None,
        "movesToWorkingDay": rng.random() < 0.7,
        "steps": steps, "goals": goals,
    }


rng = random.Random(SEED)
for _ in range(200):
    case = random_case(rng)
    case["answer"] = {key: str(value) for key, value in solve(case).items()}
    print(json.dumps(case, separators=(",", ":")))
