"""Small benefit calculations with their results: the independent oracle of BenefitCalculation and Discounting.

usage: python valuation_oracle.py > valuation_oracle.txt      (standard library only, Python 3.11)

Written from method sections 2 to 6 with exact fractions; present values in decimals of 60 digits. One record a line:
  case BASE_MONTH MONTHS TIMING RATES          begins a calculation; RATES are FROM_YEAR:PER_CENT,...
  step SHARE FULL_OPERATION USE                the step's own use, or - where the benefits say it
  cost TIMING NATURE AMOUNT                    once:M, monthly:M:M, yearly:M:YEARS or spread:M:M
                                               m:KRONOR, or h:HOURS:KRONOR_AN_HOUR, or h:HOURS:inera:MONTHLY_SALARY
  benefit NATURE PERSPECTIVE LAG LAST_MONTH USE DROP_OFF ADJUSTMENTS PATTERN
                                               now, linear:N, s:N, steps:MONTH=USE,..., yearly:USE,... or monthly:USE,...
                                               ADJUSTMENTS: - or KIND=SHARE,..., with the number of the grade for
                                               confidence and BIAS/MITIGATION for optimism
  want READING COSTS BENEFITS PV_COSTS PV_BENEFITS PAYBACK UNADJUSTED CALENDAR_YEARS YEARS_FROM_START
                                               amounts in minor units; tables are COSTS:BENEFITS,... by year
What the method leaves open is settled thus: a step counts from the first month that begins on or after full
operation, plus the lag; a ramp over n months has the progress (i + 1)/n in its month i; a line's rounding starts in
the line's own first month for costs and in the base month for benefits; what lies outside the horizon is cut. A
drop-off leaves everything in the first twelve months and then, each year, the share before × (1 - drop-off), kept to
twelve decimals. Adjustments multiply; those of caution (confidence, optimism) make a loss larger. A step's own use goes
before the benefit's and is kept to twelve decimals too.
"""
from decimal import ROUND_HALF_EVEN, Decimal, getcontext
from fractions import Fraction
from itertools import accumulate
from random import Random

getcontext().prec = 60
CASES, SEED = 1_000, 20250131
GRADES = ["0", "0.05", "0.1", "0.15", "0.25", "0.4"]
PERSPECTIVES = ["ownOrganisation"] * 6 + ["usersAndResidents", "relatives", "otherOrganisations", "society"]


def month_number(text):
    return int(text[:4]) * 12 + int(text[5:7]) - 1


def month_text(number):
    return f"{number // 12:04}-{number % 12 + 1:02}"


def decimal_of(fraction):
    return Decimal(fraction.numerator) / Decimal(fraction.denominator)


def rounded_cells(exact):
    """Minor units of each cell, so that every partial sum is the rounded exact partial sum."""
    sums = [round(total * 100) for total in accumulate(exact, initial=Fraction(0))]
    return [after - before for before, after in zip(sums, sums[1:])]


def line_cells(line):
    """A cost line's own first month and its exact amounts from there."""
    _, timing, _, amount = line.split()
    kind, *rest = amount.split(":")
    if kind == "m":
        value = Fraction(rest[0])
    elif rest[1] == "inera":
        value = Fraction(rest[0]) * Fraction(rest[2]) / 142 * Fraction("1.54")
    else:
        value = Fraction(rest[0]) * Fraction(rest[1])
    how, first, *end = timing.split(":")
    start = month_number(first)
    if how == "once":
        return start, [value]
    if how == "yearly":
        return start, [value if i % 12 == 0 else Fraction(0) for i in range(12 * (int(end[0]) - 1) + 1)]
    count = month_number(end[0]) - start + 1
    return start, [value if how == "monthly" else value / count] * count


def use_of(profile, i):
    kind, _, rest = profile.partition(":")
    if i < 0:
        return Fraction(0)
    if kind == "now":
        return Fraction(1)
    if kind in ("linear", "s"):
        t = min(Fraction(i + 1, int(rest)), Fraction(1))
        return t if kind == "linear" else 3 * t**2 - 2 * t**3
    if kind in ("yearly", "monthly"):
        row = rest.split(",")
        at = i // 12 if kind == "yearly" else i
        return Fraction(row[at] if at < len(row) else row[-1])
    level = Fraction(0)
    for step in rest.split(","):
        month, use = step.split("=")
        if int(month) <= i:
            level = Fraction(use)
    return level


def hourly(text):
    return Fraction(text[6:]) / 142 * Fraction("1.54") if text.startswith("inera:") else Fraction(text)


def yearly_value(pattern):
    name, *given = pattern.split("|")
    if name == "timeSaved":
        events, before, after = map(Fraction, given[:3])
        return events * (before - after) / 60 * hourly(given[3])
    if name == "hoursFreed":
        return Fraction(given[0]) * 12 * hourly(given[1])
    if name == "unitCost":
        volume, before, after = map(Fraction, given)
        return volume * (before - after)
    if name == "expectedLoss":
        chance, loss, chance_after, loss_after = map(Fraction, given)
        return chance * loss - chance_after * loss_after
    value = Fraction(1)
    for factor in given:  # revenue, the two ways of travel, avoided cost, amount
        value *= Fraction(factor)
    return value


def adjusted(value, adjustments):
    for kind, text in (each.split("=") for each in ([] if adjustments == "-" else adjustments.split(","))):
        if kind == "confidence":
            off = Fraction(GRADES[int(text) - 1])
        elif kind == "optimism":
            bias, mitigation = map(Fraction, text.split("/"))
            off = bias * (1 - mitigation)
        else:
            off = 1 - Fraction(text) if kind == "attribution" else Fraction(text)
        is_caution = kind in ("confidence", "optimism")
        value *= 1 + off if is_caution and value < 0 else 1 - off
    return value


def twelve_decimals(share):
    return Fraction(round(share * 10**12), 10**12)


def left_after(drop_off, year):
    left = Fraction(1)
    for _ in range(year):
        left = twelve_decimals(left * (1 - Fraction(drop_off)))
    return left


def step_start(step):
    """The first month that begins on or after full operation."""
    date = step.split()[2]
    return month_number(date) + (0 if date.endswith("-01") else 1)


def benefit_cells(line, steps, base, months, is_adjusted=True):
    _, _, _, lag, last, use, drop_off, adjustments, pattern = line.split()
    value = adjusted(yearly_value(pattern), adjustments if is_adjusted else "-")
    exact = []
    for month in range(base, base + months):
        total = Fraction(0)
        for step in steps:
            _, share, _, own_use = step.split()
            age = month - step_start(step) - int(lag)
            if age >= 0:
                used = use_of(use, age) if own_use == "-" else twelve_decimals(use_of(own_use, age))
                total += Fraction(share) * used * left_after(drop_off, age // 12)
        ended = last != "-" and month > month_number(last)
        exact.append(Fraction(0) if ended else value / 12 * total)
    return rounded_cells(exact)


def rate_to(bands, year):
    return [rate for first, rate in bands if first <= year][-1]


def present_value(cells, timing, bands):
    """Each year's sum (with the timing monthly: each month's amount) times its chained factor, rounded once."""
    total = Decimal(0)
    for month, amount in enumerate(cells):
        year = month // 12
        factor = Decimal(1)
        for k in range(1, year + 1):
            factor /= 1 + decimal_of(rate_to(bands, k))
        onward = 1 + decimal_of(rate_to(bands, year + 1))
        part = {"startOfYear": Fraction(0), "midYear": Fraction(1, 2), "endOfYear": Fraction(1)}.get(
            timing, Fraction(month % 12, 12))
        total += amount * factor * onward ** -decimal_of(part)
    return int(total.quantize(Decimal(1), ROUND_HALF_EVEN))


def payback(net):
    """The first month from whose end on the accumulated net is never below zero."""
    sums = list(accumulate(net))
    return next((str(n) for n in range(len(sums)) if min(sums[n:]) >= 0), "never")


def table(costs, benefits, keys):
    rows = {}
    for key, cost, benefit in zip(keys, costs, benefits):
        before = rows.get(key, (0, 0))
        rows[key] = (before[0] + cost, before[1] + benefit)
    return ",".join(f"{c}:{b}" for c, b in rows.values())


def results(base, months, timing, bands, steps, costs, benefits):
    rows = []
    for line in costs:
        start, exact = line_cells(line)
        cells = dict(enumerate(rounded_cells(exact), start))
        rows.append(("cost", line.split()[2], None, [cells.get(base + i, 0) for i in range(months)]))
    for line in benefits:
        _, nature, perspective, *_ = line.split()
        cells = benefit_cells(line, steps, base, months)
        rows.append(("benefit", nature, perspective, cells, sum(benefit_cells(line, steps, base, months, False))))
    for reading in ("budget", "economic", "public"):
        own = reading != "public"
        read = [row for row in rows if (reading != "budget" or row[1] == "financial")
                and (not own or row[2] in (None, "ownOrganisation"))]
        c, b = ([sum(row[3][i] for row in read if row[0] == side) for i in range(months)]
                for side in ("cost", "benefit"))
        yield " ".join(map(str, [
            "want", reading, sum(c), sum(b), present_value(c, timing, bands), present_value(b, timing, bands),
            payback([y - x for x, y in zip(c, b)]), sum(row[4] for row in read if row[0] == "benefit"), table(c, b, [(base + i) // 12 for i in range(months)]),
            table(c, b, [i // 12 for i in range(months)])]))


def random_decimal(random, top, digits):
    return str(Decimal(random.randrange(top * 10**digits)).scaleb(-digits))


def random_timing(random, base):
    start = base + random.randrange(-8, 16)
    kind = random.choice(["once", "monthly", "yearly", "spread"])
    end = {"once": "", "yearly": f":{random.randint(1, 4)}"}.get(
        kind, ":" + month_text(start + random.randrange(30)))
    return f"{kind}:{month_text(start)}{end}"


def random_hourly(random):
    if random.random() < 0.4:
        return f"inera:{random.randint(28_000, 60_000)}"
    return random_decimal(random, 700, 4)


def random_cost(random, base):
    nature = random.choice(["financial", "redistribution"])
    timing = random_timing(random, base)
    scale = 20 if timing.startswith("monthly") else 1
    if random.random() < 0.5:
        amount = "m:" + random.choice(["", "", "", "-"]) + random_decimal(random, 120_000 // scale, 2)
    else:
        amount = f"h:{random_decimal(random, 300 // scale, 1)}:{random_hourly(random)}"
    return f"cost {timing} {nature} {amount}"


def random_use(random):
    level = lambda: random_decimal(random, 1, 2)  # noqa: E731
    kind = random.choice(["now", "linear", "s", "steps", "yearly", "monthly"])
    if kind == "steps":
        at = sorted(random.sample(range(20), random.randint(1, 3)))
        return "steps:" + ",".join(f"{month}={level()}" for month in at)
    if kind in ("yearly", "monthly"):
        return f"{kind}:" + ",".join(level() for _ in range(random.randint(1, 4)))
    return kind if kind == "now" else f"{kind}:{random.randint(1, 18)}"


def random_pattern(random):
    number = lambda top, digits: random_decimal(random, top, digits)  # noqa: E731
    return random.choice([
        lambda: f"timeSaved|{random.randrange(9_000)}|{number(60, 1)}|{number(30, 1)}|{random_hourly(random)}",
        lambda: f"hoursFreed|{number(90, 2)}|{random_hourly(random)}",
        lambda: f"unitCost|{random.randrange(9_000)}|{number(90, 2)}|{number(40, 2)}",
        lambda: f"avoidedCost|{number(200_000, 3)}",
        lambda: f"amount|{random.choice(['', '-'])}{number(90_000, 1)}",
        lambda: f"revenue|{random.randrange(9_000)}|{number(90, 2)}",
        lambda: f"travel|{random.randrange(900)}|{number(90, 1)}|{number(5, 2)}",
        lambda: f"travelByConsumption|{random.randrange(90_000)}|{number(1, 3)}|{number(25, 2)}",
        lambda: f"expectedLoss|{number(1, 2)}|{number(900_000, 2)}|{number(1, 2)}|{number(500_000, 2)}",
    ])()


def random_adjustments(random):
    share = lambda: random_decimal(random, 1, 2)  # noqa: E731
    kinds = [kind for kind in ("attribution", "deadweight", "displacement", "confidence", "optimism")
             if random.random() < 0.2]
    values = {"confidence": lambda: str(random.randint(1, 6)), "optimism": lambda: f"{share()}/{share()}"}
    return ",".join(f"{kind}={values.get(kind, share)()}" for kind in kinds) or "-"


def random_benefit(random, base):
    nature = random.choice(["financial", "redistribution"])
    last = month_text(base + random.randrange(50)) if random.random() < 0.3 else "-"
    lag = random.choice([0, 0, 0, 1, 3, 7])
    drop_off = random.choice(["0", "0", random_decimal(random, 1, random.choice([1, 2, 4]))])
    return (f"benefit {nature} {random.choice(PERSPECTIVES)} {lag} {last} "
            f"{random_use(random)} {drop_off} {random_adjustments(random)} {random_pattern(random)}")


def random_step(random, base, share):
    month = month_text(base + random.randrange(-6, 12))
    own_use = random_use(random) if random.random() < 0.2 else "-"
    return f"step {share} {month}-{random.choice([1, 1, 2, 15, 28]):02} {own_use}"


def main():
    random = Random(SEED)
    for _ in range(CASES):
        base = month_number("2025-01") + random.randrange(24)
        months = random.choice([1, 11, 12, 13, 24]) if random.random() < 0.2 else random.randint(1, 48)
        timing = random.choice(["startOfYear", "midYear", "endOfYear", "monthly"])
        bands = [(0, Fraction(random.randrange(0, 81), 1000))]
        for year in sorted(random.sample(range(1, 5), random.choice([0, 0, 1, 2]))):
            bands.append((year, Fraction(random.randrange(0, 81), 1000)))
        share = Fraction(random.randint(1, 100), 100)
        shares = [share] if random.random() < 0.5 else [share / 2, (1 - share / 2) / random.choice([1, 2])]
        steps = [random_step(random, base, decimal_of(each)) for each in shares]
        costs = [random_cost(random, base) for _ in range(random.randint(1, 4))]
        benefits = [random_benefit(random, base) for _ in range(random.choice([0, 1, 2, 2, 3]))]
        rates = ",".join(f"{year}:{decimal_of(rate * 100)}" for year, rate in bands)
        print(f"case {month_text(base)} {months} {timing} {rates}")
        print(*steps, *costs, *benefits, *results(base, months, timing, bands, steps, costs, benefits), sep="\n")


main()
