"""How certain two looks leave a verdict, how many would tell, and what a sample can show (method section 7)."""

from fractions import Fraction
from functools import cache
from math import ceil, erf, exp, pi, sqrt
from typing import Any

from compare import Near
from intervals import bisect, is_without_spread, t_quantile, z_quantile
from model import Json

MOST = 10**9
POWER = 0.8
STEPS = 2_000


def normal(x: float) -> float:
    return (1 + erf(x / sqrt(2))) / 2


def error_of_two_looks(first: float, second: float) -> float:
    """The probability that one of two looks is beyond its limit, the first with half of the information.

    Given the first look's z, the second's is normal around z × √½ with the variance ½: Simpson's rule over z.
    """
    total = 0.0
    for step in range(STEPS + 1):
        z = first * (2 * step / STEPS - 1)
        inside = normal((second - z * sqrt(0.5)) / sqrt(0.5)) - normal((-second - z * sqrt(0.5)) / sqrt(0.5))
        weight = 1 if step in (0, STEPS) else 4 if step % 2 else 2
        total += weight * inside * exp(-z * z / 2) / sqrt(2 * pi)
    return 1 - total * 2 * first / STEPS / 3


@cache
def levels_of_two_looks(control: str, level: Fraction) -> tuple[float, float]:
    """The level of each look's interval: alike after Pocock, √2 times stricter at the first after O'Brien and Fleming."""
    ratio = sqrt(2) if control == "obrienFleming" else 1.0
    limit = bisect(lambda z: error_of_two_looks(z * ratio, z) - float(1 - level), 0.3, 6.0, times=50)
    return 2 * normal(limit * ratio) - 1, 2 * normal(limit) - 1


def level_at(schedule: Json, months: int) -> Fraction:
    """The level of the interval that a verdict at a checkpoint rests on."""
    level = Fraction(schedule.get("confidenceLevel", Fraction("0.95")))
    control = schedule.get("errorControl")
    if control in ("pocock", "obrienFleming"):
        return Fraction(levels_of_two_looks(control, level)[schedule["checkpoints"].index(months)])
    return level


def count_to_tell(value: Fraction, sample: Json, edges: list[Fraction], percent: bool, level: Fraction) -> Any:
    """The smallest count whose interval reaches across no edge, if value and spread stay."""
    distance = min(abs(value - edge) for edge in edges)
    if not distance:
        return None
    if "successes" in sample:
        scale = 100 if percent else 1
        z = Fraction(z_quantile(level))
        counts = [z * z * edge / scale * (1 - edge / scale) / ((value - edge) / scale) ** 2 for edge in edges]
        return whole(max(counts))
    ratio = float(Fraction(sample.get("standardDeviation", sample.get("standardDeviationOfDifferences"))) / distance)
    low, high = 1, 2
    while t_quantile(level, high - 1) * ratio > sqrt(high):
        low, high = high, 2 * high
        if high > 2 * MOST:
            return None
    while high - low > 1:
        middle = (low + high) // 2
        if t_quantile(level, middle - 1) * ratio > sqrt(middle):
            low = middle
        else:
            high = middle
    return high if high <= MOST else None


def whole(count: Fraction) -> int | None:
    return max(1, ceil(count)) if count <= MOST else None


def smallest_change(goal: Json, level: Fraction) -> Any:
    """The smallest change since the baseline that the planned sample shows in four of five cases."""
    if "plannedSampleSize" not in goal:
        return None
    baseline = goal.get("baseline")
    sample = (baseline or {}).get("sample", {})
    if baseline is None or not sample:
        return {"notDefined": "noSample" if baseline else "noBaseline"}
    if "events" in sample:
        return {"notDefined": "eventsNotSampled"}
    if is_without_spread(sample):
        return {"notDefined": "zeroSpread"}
    count = int(goal["plannedSampleSize"])
    if "n" in sample:
        freedom = sample["n"] + count - 2
        both = t_quantile(level, freedom) + t_quantile(Fraction(2 * POWER - 1), freedom)
        return near(both * float(Fraction(sample["standardDeviation"])) * sqrt(1 / sample["n"] + 1 / count))
    share = change_of_share(sample, goal["indicator"]["direction"] != "decrease", count, level)
    if share is None:
        return {"notDefined": "notDetectable"}
    return near(share * (100 if goal["indicator"]["unit"] == "%" else 1))


def change_of_share(sample: Json, is_rise: bool, count: int, level: Fraction) -> float | None:
    """Where |p − p₀| is z of the level × the pooled error + z of the power × the two errors, after Fleiss."""
    before, of = sample["successes"] / sample["of"], sample["of"]
    z, z_power = z_quantile(level), z_quantile(Fraction(2 * POWER - 1))

    def beyond(change: float) -> float:
        p = before + change if is_rise else before - change
        pooled = (before * of + p * count) / (of + count)
        errors = z * sqrt(max(0.0, pooled * (1 - pooled)) * (1 / of + 1 / count))
        errors += z_power * sqrt(max(0.0, before * (1 - before) / of + p * (1 - p) / count))
        return errors - change

    room = 1 - before if is_rise else before
    if room <= 0 or beyond(room) > 0:
        return None
    return bisect(beyond, 0.0, room)


def near(value: float) -> Near:
    """Rounded to twelve digits by the library."""
    return Near(Fraction(value), Fraction(max(1, abs(round(value))), 10**9))
