"""Random flows with all their internal rates: the independent oracle of InternalRate.

usage: python internal_rate_oracle.py > internal_rate_oracle.txt      (Python 3.11 with mpmath)

The present value is a polynomial in v^s, v = 1 / (1 + r), s the common step of the dates in years. All complex zeros are
found at once (Durand-Kerner, 80 digits) and the positive real ones kept, which has nothing in common with a search along
the real line. One stream a line:
  STEP AMOUNT,AMOUNT,... | LOGARITHM:CONDITION:MULTIPLICITY ...
STEP is the days between the flows, or 0 for one flow a period; LOGARITHM is ln(1 + r) a year or period to 20 digits;
CONDITION is the sum of the terms' sizes over the slope of the present value, both at the root: how many times a relative
error of an amount is magnified. Roots come in rising order.
"""
from random import Random

from mpmath import im, log, mp, mpf, nstr, polyroots, re

mp.dps = 80
SEED, COUNT = 20261124, 600


def stream(random):
    kind, n = random.random(), random.randint(2, 16)
    if kind < 0.3:  # conventional
        out = random.randint(1, max(1, n // 3))
        return [-random.randint(1, 10**7) if i < out else random.randint(0, 10**7) for i in range(n)] + [random.randint(1, 10**7)]
    if kind < 0.7:  # any signs
        return [random.choice([-1, 1]) * random.randint(1, 10**random.randint(1, 9)) for _ in range(n)]
    if kind < 0.85:  # products of chosen roots, so that several rates lie where rates lie
        poly = [1]
        for _ in range(random.randint(2, 4)):
            a, b = random.randint(80, 160), 100
            poly = [x * -b + y * a for x, y in zip(poly + [0], [0] + poly)]
        return poly
    # small whole numbers, with exact double roots and cancelling dates among them
    return [random.randint(-4, 4) for _ in range(n)] + [1]


def roots(amounts, step):
    while amounts and amounts[-1] == 0:
        amounts = amounts[:-1]
    first = next(i for i, a in enumerate(amounts) if a)
    trimmed = amounts[first:]
    if len(trimmed) < 2:
        return []
    found = polyroots([mpf(a) for a in reversed(trimmed)], maxsteps=2000, extraprec=400)
    real = sorted((re(z) for z in found if abs(im(z)) < mpf(10) ** -18 and re(z) > mpf(10) ** -18), reverse=True)
    years = mpf(step) / 365 if step else mpf(1)
    grouped = []
    for v in real:
        x = -log(v) / years
        if grouped and abs(grouped[-1][0] - x) < mpf(10) ** -15:
            grouped[-1][1] += 1
        else:
            grouped.append([x, 1])
    answer = []
    for x, multiplicity in grouped:
        terms = [(i * years, a * mp.e ** (-x * i * years)) for i, a in enumerate(trimmed)]
        slope = abs(sum(t * w for t, w in terms))
        size = sum(abs(w) for _, w in terms)
        condition = size / slope if multiplicity == 1 else mpf(10) ** 99
        answer.append(f"{nstr(x, 20)}:{nstr(condition, 6)}:{multiplicity}")
    return answer


random = Random(SEED)
for _ in range(COUNT):
    amounts = stream(random)
    if not any(amounts):
        continue
    step = random.choice([0, 0, 1, 7, 30, 91, 365, 400])
    print(step, ",".join(map(str, amounts)), "|", *roots(amounts, step))
