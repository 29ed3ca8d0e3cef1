"""Confidence intervals of values and changes (method section 7, Statistics.md), in floating point.

The ends are compared within a billionth: the library rounds its own to twelve digits of what is uncertain.
"""

from collections.abc import Callable
from fractions import Fraction
from functools import cache
from math import exp, lgamma, log, log1p, sqrt
from statistics import NormalDist

from model import Json

Ends = tuple[float, float]


def beta_fraction(a: float, b: float, x: float) -> float:
    """The continued fraction of the incomplete beta function, by Lentz's method."""
    tiny, c = 1e-300, 1.0
    d = 1 / (1 - (a + b) * x / (a + 1) or tiny)
    total = d
    for m in range(1, 10_000):
        for term in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1 / (1 + term * d or tiny)
            c = 1 + term / c or tiny
            total *= d * c
        if abs(d * c - 1) < 1e-16:
            break
    return total


def incomplete_beta(a: float, b: float, x: float) -> float:
    if x <= 0 or x >= 1:
        return float(x >= 1)
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x))
    if x < (a + 1) / (a + b + 2):
        return front * beta_fraction(a, b, x) / a
    return 1 - front * beta_fraction(b, a, 1 - x) / b


def bisect(function: Callable[[float], float], low: float, high: float, times: int = 200) -> float:
    """Where a falling function is zero."""
    for _ in range(times):
        middle = (low + high) / 2
        if middle in (low, high):
            break
        if function(middle) > 0:
            low = middle
        else:
            high = middle
    return (low + high) / 2


@cache
def t_quantile(level: Fraction, freedom: float) -> float:
    """The t with the level between −t and t."""
    beyond = float(1 - level)
    return bisect(lambda t: incomplete_beta(freedom / 2, 0.5, freedom / (freedom + t * t)) - beyond, 0.0, 1e6)


def z_quantile(level: Fraction) -> float:
    return NormalDist().inv_cdf(float((1 + level) / 2))


def poisson(count: int, mean: float) -> float:
    """The probability of at most so many events, by the sum of the terms from the largest down."""
    if mean <= 0:
        return 1.0
    return sum(exp(-mean + k * log(mean) - lgamma(k + 1)) for k in range(count, -1, -1))


def garwood(events: int, level: Fraction) -> Ends:
    """The means at which so many events or more, and so many or fewer, are no likelier than half of what is left."""
    beyond = float((1 - level) / 2)
    room = events + 40 * sqrt(events + 1) + 100
    low = bisect(lambda mean: beyond - (1 - poisson(events - 1, mean)), 0.0, room) if events else 0.0
    return low, bisect(lambda mean: poisson(events, mean) - beyond, 0.0, room)


def rate_of(sample: Json, level: Fraction) -> tuple[float, float, float]:
    """A rate of events and the ends of its interval."""
    exposure = float(sample.get("exposure", 1))
    low, high = garwood(sample["events"], level)
    return sample["events"] / exposure, low / exposure, high / exposure


def wilson(successes: int, of: int, level: Fraction) -> Ends:
    z, p = z_quantile(level), successes / of
    middle, half = p + z * z / (2 * of), z * sqrt(p * (1 - p) / of + z * z / (4 * of * of))
    low, high = (middle - half) / (1 + z * z / of), (middle + half) / (1 + z * z / of)
    # None and all are ends of the scale, and so are their intervals, exactly.
    return low if successes else 0.0, high if successes < of else 1.0


def newcombe(after: Json, before: Json, level: Fraction) -> Ends:
    """Method 10: the distances of Wilson's ends from their shares, squared and added crosswise."""
    p, q = after["successes"] / after["of"], before["successes"] / before["of"]
    low, high = wilson(after["successes"], after["of"], level)
    other_low, other_high = wilson(before["successes"], before["of"], level)
    difference = p - q
    return (
        difference - sqrt((p - low) ** 2 + (other_high - q) ** 2),
        difference + sqrt((high - p) ** 2 + (q - other_low) ** 2),
    )


def around(value: Fraction, half: float) -> Ends:
    return float(value) - half, float(value) + half


def is_without_spread(sample: Json) -> bool:
    """Whether all values were equal, which says nothing of how far the true one may lie."""
    stated = sample.get("standardDeviation", sample.get("standardDeviationOfDifferences"))
    return stated is not None and Fraction(stated) == 0


def of_value(value: Fraction, sample: Json, percent: bool, level: Fraction) -> tuple[str, Ends] | None:
    """The interval of a measured value, and the method's name."""
    scale = 100 if percent else 1
    if "successes" in sample:
        low, high = wilson(sample["successes"], sample["of"], level)
        return "wilson", (low * scale, high * scale)
    if "events" in sample:
        _, low, high = rate_of(sample, level)
        return "garwood", (low, high)
    if is_without_spread(sample):
        return None
    if "pairs" in sample:
        return "pairedT", around(value, paired_half(sample, level))
    if "n" in sample:
        half = t_quantile(level, sample["n"] - 1) * float(Fraction(sample["standardDeviation"])) / sqrt(sample["n"])
        return "oneSampleT", around(value, half)
    return None


def paired_half(sample: Json, level: Fraction) -> float:
    deviation = float(Fraction(sample["standardDeviationOfDifferences"]))
    return t_quantile(level, sample["pairs"] - 1) * deviation / sqrt(sample["pairs"])


def of_change(
    change: Fraction, sample: Json, before: Json, percent: bool, level: Fraction
) -> tuple[str, Ends] | None:
    """The interval of the change since the baseline."""
    if "successes" in sample and "successes" in before:
        low, high = newcombe(sample, before, level)
        scale = 100 if percent else 1
        return "newcombe", (low * scale, high * scale)
    if "events" in sample and "events" in before:
        (now, low, high), (then, other_low, other_high) = rate_of(sample, level), rate_of(before, level)
        return "squareAndAdd", (
            now - then - sqrt((now - low) ** 2 + (other_high - then) ** 2),
            now - then + sqrt((high - now) ** 2 + (then - other_low) ** 2),
        )
    if is_without_spread(sample) or "pairs" not in sample and is_without_spread(before):
        return None
    if "pairs" in sample:
        return "pairedT", around(change, paired_half(sample, level))
    if "n" in sample and "n" in before:
        a, b = (float(Fraction(one["standardDeviation"])) ** 2 / one["n"] for one in (sample, before))
        freedom = (a + b) ** 2 / (a * a / (sample["n"] - 1) + b * b / (before["n"] - 1))
        return "welch", around(change, t_quantile(level, freedom) * sqrt(a + b))
    return None
