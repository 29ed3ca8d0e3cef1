"""What a net present value depends on: one factor at a time, and the worst and the best case (Sensitivity.md)."""

from decimal import Decimal
from fractions import Fraction
from itertools import product
from typing import Any

from benefits import PATTERNS, Benefit, Values, adjustment, pattern, values, yearly_value
from compare import NOT_KNOWN, Holds, Near
from discounting import decimal
from model import Json, number_text
from valuation import NOT_COUNTED, READINGS, Valuation, near_money

TWO_ORE = Fraction(2)


def ranges(benefit: Benefit) -> dict[str, tuple[Fraction, Fraction]]:
    """The factors with a range."""
    low, high = (values(benefit.said, end) for end in ("low", "high"))
    return {name: (low[name], high[name]) for name in low if low[name] != high[name]}


class Sensitivity:
    """One reading of a calculation, with the likely values and with others."""

    def __init__(self, valuation: Valuation, reading: str) -> None:
        self.valuation, self.reading = valuation, reading
        # Only what a reading counts by the benefit's own nature moves with its factors: what is landed is stated.
        self.benefits = [benefit for benefit in valuation.benefits if valuation.moves(benefit, reading)]
        present = valuation.discounting.present
        self.needed = present(valuation.cost_months(reading)) - present(valuation.as_is_months(reading))
        self.planned = valuation.discounting.value(valuation.benefit_months(reading))
        self.cache: dict[tuple[str, tuple[Fraction, ...]], Decimal] = {}

    def yearly(self, benefit: Benefit, of: Values) -> Fraction:
        value = yearly_value(benefit.said, of)
        return value * adjustment(benefit.said, value)

    def value(self, benefit: Benefit, of: Values) -> Decimal:
        key = benefit.id, tuple(of.values())
        if key not in self.cache:
            self.cache[key] = self.valuation.discounting.value(benefit.at(self.yearly(benefit, of)))
        return self.cache[key]

    def net(self, changed: dict[str, Values]) -> int:
        """The net present value in öre with other values in some benefits."""
        total = self.planned
        for benefit in self.benefits:
            if benefit.id in changed:
                total += self.value(benefit, changed[benefit.id]) - self.value(benefit, values(benefit.said))
        return round(total) - self.needed

    def bar(self, benefit: Benefit, name: str, low: Fraction, high: Fraction) -> tuple[int, Json]:
        likely = values(benefit.said)
        at_low, at_high = (self.net({benefit.id: likely | {name: end}}) for end in (low, high))
        spread = abs(at_high - at_low)
        return spread, {
            "benefit": benefit.id, "factor": name, "unit": PATTERNS[pattern(benefit.said)][0][name],
            "low": number_text(low), "likely": number_text(likely[name]), "high": number_text(high),
            "netPresentValueAtLow": near_money(at_low), "netPresentValueAtHigh": near_money(at_high),
            "spread": Near(Fraction(spread, 100), Fraction(2, 100)),
            "switchingValue": self.switching_value(benefit, name, low, high),
        }

    def switching_value(self, benefit: Benefit, name: str, low: Fraction, high: Fraction) -> Any:
        """Where the net present value is zero: the yearly value that it takes, and the factor that gives that value."""
        likely = values(benefit.said)
        raw = [yearly_value(benefit.said, likely | {name: end}) for end in (low, high)]
        slope, weight = (raw[1] - raw[0]) / (high - low), Fraction(self.weight(benefit)) * 100 / 12
        rest = self.planned - self.value(benefit, likely)
        moves = any(adjustment(benefit.said, Fraction(sign)) for sign in (1, -1))
        if weight == 0 or slope == 0 or not moves:
            return {"none": "noInfluence"}
        wanted = (self.needed - Fraction(rest)) / weight
        # Caution makes a loss larger, so the line bends where the yearly value is zero.
        factor = adjustment(benefit.said, wanted)
        if factor == 0:
            # Nothing is left of a gain, however large: only a loss would move the value.
            return {"none": "neverReached"}
        crossing = low + (wanted / factor - raw[0]) / slope
        distance = abs(TWO_ORE / (weight * factor * slope)) + Fraction(1, 10**9)
        near = Near(crossing, distance)
        if low + distance < crossing < high - distance:
            return {"atLeast" if slope > 0 else "atMost": near}
        if low - distance > crossing or crossing > high + distance:
            impossible = name not in ("perYear", "hoursPerMonth") and crossing < -distance
            impossible = impossible or (name.startswith("probability") and crossing > 1 + distance)
            return {"none": "impossible" if impossible else "outsideRange", "value": near}
        # At an end of the range an öre decides.
        return NOT_KNOWN

    def weight(self, benefit: Benefit) -> Decimal:
        """The discounted use: what a krona a month at full use is worth."""
        discounting = self.valuation.discounting
        return sum(
            (decimal(part) * discounting.factors[month - discounting.base] for month, part in benefit.use.items()),
            Decimal(0))

    def extreme(self, best: bool) -> Json:
        """Every factor at the end that helps, or hurts: all corners of each benefit are looked at."""
        chosen: dict[str, Values] = {}
        for benefit in self.benefits:
            likely, ends = values(benefit.said), ranges(benefit)
            corners = [likely | dict(zip(ends, corner)) for corner in product(*ends.values())]
            pick = max if best else min
            chosen[benefit.id] = pick(corners, key=lambda corner: self.yearly(benefit, corner))
        net = self.net(chosen)

        def reaches(actual: Any) -> bool:
            """The ends that are named are ends of ranges, and with them the net present value is that."""
            named = {benefit.id: dict(values(benefit.said)) for benefit in self.benefits}
            for one in actual:
                benefit = next(benefit for benefit in self.benefits if benefit.id == one["benefit"])
                if Fraction(one["value"]) not in ranges(benefit)[one["factor"]]:
                    return False
                named[benefit.id][one["factor"]] = Fraction(one["value"])
            return abs(self.net(named) - net) <= 1

        return {"netPresentValue": near_money(net), "factors": Holds("ends that give the value", reaches)}

    def result(self) -> Json | None:
        bars = [
            self.bar(benefit, name, low, high)
            for benefit in self.benefits for name, (low, high) in ranges(benefit).items()
        ]
        if not bars:
            return None
        bars.sort(key=lambda bar: -bar[0])
        return {
            "worst": self.extreme(best=False), "best": self.extreme(best=True), "tornado": [bar for _, bar in bars],
        }


def sensitivity(valuation: Valuation) -> Json | None:
    """The three readings, if a factor of any has a range."""
    readings = {reading: Sensitivity(valuation, reading).result() for reading in READINGS}
    if not any(readings.values()):
        return None
    return NOT_COUNTED if valuation.costs.counts_nothing else readings
