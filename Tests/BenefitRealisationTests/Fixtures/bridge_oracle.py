"""Bridges of the net present value of 120 random plans and outcomes: the independent oracle of NetPresentValueBridge.

usage: python bridge_oracle.py > bridge_oracle.json      (standard library only)

One case a line. Computed with fractions from method sections 5 and 8, brute force over all 720 orders of the six parts, at a
rate of 0 %, with these conventions:
  - moments: the decision; each later plan's decision; each check whose window has opened, known on the day the window closes
    or the as-of date; the as-of date where no other moment falls on it
  - a plan is in force from the day it was decided
  - costs: reported months that have ended, and of the plan in force what is left: after the as-of month where the outcome has
    come up to the plan so far, otherwise after the last reported month; lines are matched by identity
  - factors: the latest outcome known, otherwise as planned in the plan in force
  - a ratio is (measured - baseline) / (path - baseline), none where the change planned by then is under a tenth of that planned
    for the first target; linear between measurements, the first one's before the first, and the last one's after the last;
    rounded half to even to twelve decimals
  - the path is to the targets of the earliest plan since which the benefit has been planned alike, from the start of the plan
    in force
  - use x effect per use = the driving goal's ratio: effect per use is that ratio over the use goal's, again to twelve decimals;
    the use goal's ratio is one part of it only where it is above zero in every month
  - a benefit that only one of two moments has is a matter of effect as a whole
  - a month's value is rounded cumulatively in its benefit's row, half to even, to ore
  - a part is the average over all orders of what it changes; parts are rounded down to ore and the rest goes to the largest
    remainders, the earlier part first
"""
import calendar
import itertools
import json
import random
from datetime import date, timedelta
from fractions import Fraction

SEED = 20261124
PARTS = ["cost", "startDate", "volume", "use", "effect", "price"]
ORDERS = list(itertools.permutations(range(6)))


def add_months(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def month_index(text):
    year, month = text.split("-")
    return int(year) * 12 + int(month) - 1


def last_day(index):
    year, month = divmod(index, 12)
    return date(year, month + 1, calendar.monthrange(year, month + 1)[1])


def path_value(corners, day):
    if day <= corners[0][0]:
        return corners[0][1]
    for (d0, v0), (d1, v1) in zip(corners, corners[1:]):
        if day <= d1:
            return v0 + (v1 - v0) * Fraction((day - d0).days, (d1 - d0).days)
    return corners[-1][1]


def short(value):
    return Fraction(round(value * 10**12), 10**12)


def ratios(goal, targets, start, known_on, horizon):
    baseline = Fraction(goal["baseline"])
    corners = [(start, baseline)] + [(add_months(start, m), Fraction(v)) for m, v in targets]
    points = {}
    for day, value in goal["measurements"]:
        day = date.fromisoformat(day)
        planned = path_value(corners, day) - baseline
        if day <= known_on and abs(planned) * 10 >= abs(corners[1][1] - baseline):
            points[day] = (Fraction(value) - baseline) / planned
    points = sorted(points.items())
    if not points:
        return None

    def on(day):
        if day <= points[0][0]:
            return points[0][1]
        for (d0, r0), (d1, r1) in zip(points, points[1:]):
            if day <= d1:
                return r0 + (r1 - r0) * Fraction((day - d0).days, (d1 - d0).days)
        return points[-1][1]

    return [short(on(last_day(m))) for m in horizon]


def costs(case, plan, known_on, horizon):
    months = {m: 0 for m in horizon}
    reported = {}
    if known_on is not None:
        for line, month, amount in case["costOutcome"]:
            reported[line] = (month_index(month), Fraction(amount))
    for line, (month, amount) in reported.items():
        if last_day(month) <= known_on and month in months:
            months[month] += amount
    for line, month, amount in plan["budget"]:
        month, amount = month_index(month), Fraction(amount)
        left = True
        if line in reported and last_day(reported[line][0]) <= known_on:
            done = reported[line][1]
            due = amount if last_day(month) <= known_on else 0
            left = last_day(month) > known_on if done >= due else month > reported[line][0]
        if left and month in months:
            months[month] += amount
    return sum(months.values())


MONEY = {"time": ("volume", "before", "after", "hourly", "ramp", "lag"),
         "avoided": ("perYear", "hasAvoided", "ramp", "lag")}


def decided(case, plan, benefit):
    """The earliest plan since which a benefit has been planned alike; its targets are those that the money stands for."""
    index = case["plans"].index(plan)
    while index > 0 and all(case["plans"][index - 1][part] == plan[part] for part in MONEY[benefit]):
        index -= 1
    return case["plans"][index]


def state(case, plan, known_on, horizon):
    """What each part is at a moment."""
    start = date.fromisoformat(plan["start"])
    factors = {name: Fraction(plan[name]) for name in ("volume", "hourly", "perYear")}
    use, effect = {"time": None, "avoided": None}, {"time": None, "avoided": None}
    if known_on is not None:
        latest = {}
        for name, value, day in case["outcomes"]:
            if date.fromisoformat(day) <= known_on and (name not in latest or latest[name][0] <= day):
                latest[name] = (day, Fraction(value))
        factors.update({name: value for name, (_, value) in latest.items()})
        for benefit in use:
            deciding = decided(case, plan, benefit)
            ratio = ratios(case["goal"], deciding["targets"], start, known_on, horizon)
            used = None
            if case["useGoal"] is not None:
                used = ratios(case["useGoal"], deciding["useTargets"], start, known_on, horizon)
            if used is not None and min(used) <= 0:
                used = None
            if ratio is not None and used is not None:
                ratio = [short(e / u) for e, u in zip(ratio, used)]
            use[benefit], effect[benefit] = used, ratio
    return {
        "cost": costs(case, plan, known_on, horizon), "startDate": start, "volume": factors["volume"],
        "use": (plan["ramp"], plan["lag"], use), "price": (factors["hourly"], factors["perYear"]),
        "effect": (Fraction(plan["before"]) - Fraction(plan["after"]), plan["hasAvoided"], effect),
        "own": factors,
    }


def row(benefit, yearly, start, use, effect, horizon):
    first = start.year * 12 + start.month - 1 + (0 if start.day == 1 else 1)
    ramp, lag, used = use[0], use[1], use[2][benefit]
    effect = effect[benefit]
    total, rounded = Fraction(0), 0
    for offset, month in enumerate(horizon):
        age = month - first - lag
        if age >= 0:
            weight = min(Fraction(1), Fraction(age + 1, ramp))
            weight *= (used[offset] if used else 1) * (effect[offset] if effect else 1)
            total += weight
            rounded = round(yearly / 12 * total * 100)
    return Fraction(rounded, 100)


def value(a, b, chosen, horizon):
    pick = {part: (b if part in chosen else a)[part] for part in PARTS}
    minutes, _, effect = pick["effect"]
    benefit = row("time", pick["volume"] * minutes / 60 * pick["price"][0], pick["startDate"], pick["use"], effect, horizon)
    if a["effect"][1] and b["effect"][1]:
        benefit += row("avoided", pick["price"][1], pick["startDate"], pick["use"], effect, horizon)
    else:
        own = b if "effect" in chosen else a
        if own["effect"][1]:
            benefit += row("avoided", own["price"][1], own["startDate"], own["use"], own["effect"][2], horizon)
    return benefit - pick["cost"]


def shapley(a, b, horizon):
    values = {}
    for size in range(7):
        for chosen in itertools.combinations(range(6), size):
            values[frozenset(chosen)] = value(a, b, {PARTS[i] for i in chosen}, horizon)
    sums = [Fraction(0)] * 6
    for order in ORDERS:
        done = frozenset()
        for part in order:
            sums[part] += values[done | {part}] - values[done]
            done |= {part}
    exact = [s / len(ORDERS) * 100 for s in sums]
    whole = (values[frozenset(range(6))] - values[frozenset()]) * 100
    floors = [e.numerator // e.denominator for e in exact]
    left = int(whole) - sum(floors)
    for index in sorted(range(6), key=lambda i: (floors[i] - exact[i], i))[:left]:
        floors[index] += 1
    return values[frozenset()], values[frozenset(range(6))], [f"{Fraction(f, 100):}" for f in floors], floors


def solve(case):
    as_of = date.fromisoformat(case["asOf"])
    base = month_index(case["baseMonth"])
    horizon = range(base, base + case["months"])
    plans = case["plans"]
    moments = [("decision", date.fromisoformat(plans[0]["decided"]), 1)]
    later = [("replanned", date.fromisoformat(p["decided"])) for p in plans[1:] if date.fromisoformat(p["decided"]) <= as_of]
    for months in (6, 12):
        due = add_months(date.fromisoformat(plans[-1]["start"]), months)
        if add_months(due, -1) <= as_of:
            later.append((f"check {months}", min(as_of, add_months(due, 2))))
    later.sort(key=lambda m: m[1])
    if not later or later[-1][1] < as_of:
        later.append(("asOf", as_of))
    for name, known_on in later:
        version = max(i for i, p in enumerate(plans) if i == 0 or date.fromisoformat(p["decided"]) <= known_on) + 1
        moments.append((name, known_on, version))
    states = [state(case, plans[v - 1], None if i == 0 else k, horizon) for i, (_, k, v) in enumerate(moments)]
    answer = {"moments": [[n, k.isoformat(), v] for n, k, v in moments], "values": [], "spans": []}
    for a, b in zip(states, states[1:]):
        first, last, _, floors = shapley(a, b, horizon)
        if not answer["values"]:
            answer["values"].append(int(first * 100))
        answer["values"].append(int(last * 100))
        assert sum(floors) == int(last * 100) - int(first * 100)
        answer["spans"].append(floors)
    return answer


def random_case(rng):
    base = date(2024, rng.randint(1, 6), 1)
    months = rng.randint(12, 30)
    start = base + timedelta(days=rng.randint(0, 200))

    def month(offset):
        day = add_months(base, offset)
        return f"{day.year}-{day.month:02}"

    def amount(top):
        return f"{rng.randint(0, top * 100) / 100:.2f}"

    def plan(decided, start):
        before = rng.randint(20, 60)
        return {
            "decided": decided.isoformat(), "start": start.isoformat(), "volume": str(rng.randint(100, 5000)),
            "before": str(before), "after": str(rng.randint(1, before)), "hourly": amount(600), "perYear": amount(300000),
            "hasAvoided": rng.random() < 0.7, "ramp": rng.choice([1, 3, 7, 12]), "lag": rng.choice([0, 0, 2]),
            "budget": [[f"line-{i}", month(rng.randint(0, 14)), amount(200000)] for i in range(rng.randint(1, 4))],
            "targets": [[6, str(rng.randint(20, 80))], [12, str(rng.randint(0, 60))]],
            "useTargets": [[6, str(rng.randint(10, 50))], [12, str(rng.randint(20, 100))]],
        }

    plans = [plan(base - timedelta(days=rng.randint(1, 200)), start)]
    if rng.random() < 0.6:
        plans.append(plan(base + timedelta(days=rng.randint(1, 500)), start + timedelta(days=rng.choice([0, 30, 61, 120]))))
        if rng.random() < 0.5:
            for name in ("volume", "before", "after", "hourly", "ramp", "lag", "hasAvoided", "perYear"):
                plans[1][name] = plans[0][name]
    as_of = base + timedelta(days=rng.randint(60, 900))

    def measured(low, high):
        days = sorted({(start + timedelta(days=rng.randint(-20, 700))).isoformat() for _ in range(rng.randint(0, 4))})
        return [[day, f"{rng.randint(low * 10, high * 10) / 10:.1f}"] for day in days]

    case = {
        "asOf": as_of.isoformat(), "baseMonth": month(0), "months": months, "plans": plans,
        "goal": {"baseline": "100", "measurements": measured(0, 120)},
        "useGoal": {"baseline": "0", "measurements": measured(-3 if rng.random() < 0.1 else 1, 110)}
        if rng.random() < 0.7 else None,
        "outcomes": [
            [name, str(rng.randint(50, 4000)), (base + timedelta(days=rng.randint(0, 600))).isoformat()]
            for name in ("volume", "volume", "hourly", "perYear") if rng.random() < 0.4
        ],
        "costOutcome": [
            [f"line-{i}", month(rng.randint(0, 14)), amount(200000)] for i in range(5) if rng.random() < 0.5
        ],
    }
    if not plans[-1]["hasAvoided"]:
        case["outcomes"] = [o for o in case["outcomes"] if o[0] != "perYear"]
    return case


rng = random.Random(SEED)
for _ in range(120):
    case = random_case(rng)
    case["answer"] = solve(case)
    print(json.dumps(case, separators=(",", ":")))
