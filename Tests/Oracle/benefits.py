"""What benefits are worth, month by month (method section 5, Benefits.md)."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from calendar_se import month_number
from costs import hourly_cost, percent
from model import Document, Json, Months, Weights, number_text

Values = dict[str, Fraction]

# Yearly value in major units, by pattern, and the factors in the formula's order with their units.
PATTERNS: dict[str, tuple[dict[str, str], Callable[[Values], Fraction]]] = {
    "timeSaved": (
        {"eventsPerYear": "events/year", "minutesBefore": "minutes/event", "minutesAfter": "minutes/event",
         "hourlyCost": "kr/hour"},
        lambda v: v["eventsPerYear"] * (v["minutesBefore"] - v["minutesAfter"]) / 60 * v["hourlyCost"]),
    "hoursFreed": (
        {"hoursPerMonth": "hours/month", "hourlyCost": "kr/hour"},
        lambda v: v["hoursPerMonth"] * 12 * v["hourlyCost"]),
    "unitCost": (
        {"volumePerYear": "units/year", "unitCostBefore": "kr/unit", "unitCostAfter": "kr/unit"},
        lambda v: v["volumePerYear"] * (v["unitCostBefore"] - v["unitCostAfter"])),
    "avoidedCost": ({"perYear": "kr/year"}, lambda v: v["perYear"]),
    "revenue": (
        {"volumePerYear": "units/year", "pricePerUnit": "kr/unit"},
        lambda v: v["volumePerYear"] * v["pricePerUnit"]),
    "travel": (
        {"eventsPerYear": "events/year", "kilometresPerEvent": "km/event", "costPerKilometre": "kr/km"},
        lambda v: v["eventsPerYear"] * v["kilometresPerEvent"] * v["costPerKilometre"]),
    "travelByConsumption": (
        {"kilometresPerYear": "km/year", "consumptionPerKilometre": "units/km", "fuelPrice": "kr/unit"},
        lambda v: v["kilometresPerYear"] * v["consumptionPerKilometre"] * v["fuelPrice"]),
    "expectedLoss": (
        {"probabilityBefore": "share", "lossBefore": "kr/event", "probabilityAfter": "share",
         "lossAfter": "kr/event"},
        lambda v: v["probabilityBefore"] * v["lossBefore"] - v["probabilityAfter"] * v["lossAfter"]),
    "amount": ({"perYear": "kr/year"}, lambda v: v["perYear"]),
}
# What the change does to what it is about; goals measure it, so it has no outcome of its own.
EFFECTS = (
    "minutesBefore", "minutesAfter", "hoursPerMonth", "consumptionPerKilometre", "probabilityBefore",
    "probabilityAfter",
)
CONFIDENCE = {
    "nationalTrial": 0, "internationalTrial": 5, "independentMonitoring": 10, "ownMonitoring": 15,
    "secondaryEvidence": 25, "uncorroboratedJudgement": 40,
}
TWELVE_DECIMALS = 10**12


def kept(value: Fraction) -> Fraction:
    return Fraction(round(value * TWELVE_DECIMALS), TWELVE_DECIMALS)


def pattern(benefit: Json) -> str:
    name: str = next(iter(benefit["value"]))
    return name


def factor_end(factor: Any, end: str) -> Fraction:
    if not isinstance(factor, dict):
        return Fraction(factor)
    return Fraction(factor[end] if end in factor else factor["likely"])


def values(benefit: Json, end: str = "likely") -> Values:
    """The factors of a pattern in the units of their names; an hourly cost has its range beside it."""
    name = pattern(benefit)
    stated = benefit["value"][name]
    found = {factor: factor_end(stated[factor], end) for factor in PATTERNS[name][0] if factor != "hourlyCost"}
    if "hourlyCost" in stated:
        found["hourlyCost"] = hourly_cost(stated["hourlyCost"]) / 100
        if end != "likely" and "hourlyCostRange" in stated:
            found["hourlyCost"] = Fraction(stated["hourlyCostRange"][end])
    return {factor: found[factor] for factor in PATTERNS[name][0]}


def yearly_value(benefit: Json, of: Values | None = None) -> Fraction:
    return PATTERNS[pattern(benefit)][1](of or values(benefit))


def yearly_hours(benefit: Json) -> Fraction | None:
    of = values(benefit)
    if pattern(benefit) == "timeSaved":
        return of["eventsPerYear"] * (of["minutesBefore"] - of["minutesAfter"]) / 60
    return of["hoursPerMonth"] * 12 if pattern(benefit) == "hoursFreed" else None


def adjustment_steps(benefit: Json, value: Fraction) -> list[tuple[str, Fraction]]:
    """The adjustments in their order; caution never shrinks a loss."""
    said = benefit.get("adjustments", {})
    steps: list[tuple[str, Fraction]] = []
    if "attribution" in said:
        steps.append(("attribution", Fraction(said["attribution"]["share"])))
    for name in ("deadweight", "displacement"):
        if name in said:
            steps.append((name, 1 - Fraction(said[name]["share"])))
    # Nothing is left of a loss that was multiplied by zero.
    sign = 1 if value < 0 and all(factor for _, factor in steps) else -1
    if "confidence" in said:
        steps.append(("confidence", 1 + sign * percent(CONFIDENCE[said["confidence"]["grade"]])))
    if "optimism" in said:
        left = 1 - percent(said["optimism"].get("mitigatedPercent", 0))
        steps.append(("optimism", 1 + sign * percent(said["optimism"]["biasPercent"]) * left))
    return steps


def adjustment(benefit: Json, value: Fraction) -> Fraction:
    product = Fraction(1)
    for _, factor in adjustment_steps(benefit, value):
        product *= factor
    return product


def level(use: Any, month: int) -> Fraction:
    """The use in a month counted from the start."""
    if use == "immediate":
        return Fraction(1)
    kind, said = next(iter(use.items()))
    if kind in ("linear", "sCurve"):
        part = min(Fraction(1), Fraction(month + 1, int(said["months"])))
        return part if kind == "linear" else 3 * part**2 - 2 * part**3
    if kind == "steps":
        return Fraction(next((step["use"] for step in reversed(said) if step["month"] <= month), 0))
    index = month // 12 if kind == "yearly" else month
    return Fraction(said[min(index, len(said) - 1)])


def start(step: Json, lag: int) -> int:
    """The first month that begins on or after full operation, and the lag."""
    operation = step["fullOperation"]
    return month_number(operation) + (0 if operation.endswith("-01") else 1) + lag


def profile(benefit: Json, step: Json, document: Document) -> dict[int, Fraction]:
    """Share × use × what is left, for each month of the calculation in which the step gives something."""
    first = start(step, int(benefit.get("lagMonths", 0)))
    last = document.end - 1
    if "lastMonth" in benefit:
        last = min(last, month_number(benefit["lastMonth"]))
    drop, share = Fraction(benefit.get("yearlyDropOff", 0)), Fraction(step.get("share", 1))
    left, year, result = Fraction(1), 0, {}
    for month in range(max(first, document.base), last + 1):
        while year < (month - first) // 12:
            if drop:
                left = kept(left * (1 - drop))
            year += 1
        if "use" in step:
            use = kept(level(step["use"], month - first))
        else:
            use = level(benefit.get("use", "immediate"), month - first)
        # Multiplying by one is left out: it takes most of the time.
        for part in (share, left):
            use = use if part == 1 else use * part
        result[month] = use
    return result


class Benefit:
    """A benefit in money: its yearly value and each step's months."""

    def __init__(self, benefit: Json, document: Document) -> None:
        self.said = benefit
        self.document = document
        self.id: str = benefit["id"]
        self.perspective: str = benefit.get("perspective", "ownOrganisation")
        self.nature: str = benefit["nature"]
        self.yearly = yearly_value(benefit)
        self.adjusted = self.yearly * adjustment(benefit, self.yearly)
        hours = yearly_hours(benefit)
        # The hours are adjusted as their value is, also where an hour costs nothing.
        self.hours = None if hours is None else hours * adjustment(benefit, self.yearly or hours)
        self.profiles = [profile(benefit, step, document) for step in document.steps]
        self.use: dict[int, Fraction] = {}
        for months in self.profiles:
            for month, part in months.items():
                self.use[month] = self.use.get(month, Fraction(0)) + part
        self.weights = Weights(self.use)
        self.months = self.at(self.adjusted)

    def at(self, yearly: Fraction) -> Months:
        """Öre by month at another yearly value in major units."""
        return self.weights.times(yearly * 100 / 12)

    @property
    def planned(self) -> int:
        return sum(self.months.values())

    def factors(self) -> list[Json]:
        likely, low, high = (values(self.said, end) for end in ("likely", "low", "high"))
        return [
            {"name": name, "unit": unit, "likely": number_text(likely[name]), "low": number_text(low[name]),
             "high": number_text(high[name])}
            for name, unit in PATTERNS[pattern(self.said)][0].items()
        ]
