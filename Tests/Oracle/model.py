"""What every chapter needs of a document: exact numbers, money in öre, rounding, the months of the calculation."""

import json
from collections.abc import Iterable
from fractions import Fraction
from math import lcm
from typing import Any

from calendar_se import month_number

Json = dict[str, Any]
PLAN_PARTS = ("rollout", "costs", "benefits", "calculation", "goals", "schedule")
Months = dict[int, int]
"""Öre by month."""


def exact(document: Json) -> Json:
    """The document with every decimal as the fraction that its digits say."""
    read: Json = json.loads(json.dumps(document), parse_float=Fraction)
    return read


def ore(text: str) -> Fraction:
    """An amount or a price in öre."""
    return Fraction(text) * 100


def half_even(value: Fraction) -> int:
    return round(value)


def money_text(amount: int) -> str:
    sign = "-" if amount < 0 else ""
    return f"{sign}{abs(amount) // 100}.{abs(amount) % 100:02}"


def number_text(value: Fraction | int) -> str:
    """A number as results write it: a decimal where it ends, otherwise a fraction."""
    value = Fraction(value)
    rest, twos, fives = value.denominator, 0, 0
    while rest % 2 == 0:
        rest, twos = rest // 2, twos + 1
    while rest % 5 == 0:
        rest, fives = rest // 5, fives + 1
    if rest != 1:
        return f"{value.numerator}/{value.denominator}"
    digits = max(twos, fives)
    scaled = abs(value.numerator) * 10**digits // value.denominator
    text = str(scaled).rjust(digits + 1, "0")
    sign = "-" if value < 0 else ""
    return f"{sign}{text[:-digits]}.{text[-digits:]}" if digits else f"{sign}{text}"


def rounded(values: Iterable[tuple[int, Fraction]]) -> Months:
    """Cumulative rounding: the running sum is rounded half to even, and the cells are the differences."""
    total, before = Fraction(0), 0
    months: Months = {}
    for month, value in values:
        total += value
        now = half_even(total)
        months[month] = months.get(month, 0) + now - before
        before = now
    return months


class Weights:
    """How much of one amount falls in each month, added up: whole numbers of a common part, which are quick."""

    def __init__(self, months: dict[int, Fraction]) -> None:
        self.parts = lcm(*(weight.denominator for weight in months.values()))
        self.sums: list[tuple[int, int]] = []
        total = 0
        for month in sorted(months):
            total += months[month].numerator * (self.parts // months[month].denominator)
            self.sums.append((month, total))

    def times(self, amount: Fraction) -> Months:
        """What `rounded` gives for amount × weight."""
        before = 0
        months: Months = {}
        divisor = amount.denominator * self.parts
        for month, total in self.sums:
            now, rest = divmod(amount.numerator * total, divisor)
            now += 2 * rest > divisor or (2 * rest == divisor and now % 2)
            months[month] = now - before
            before = now
        return months


class Document:
    """One document, with the members that several chapters read."""

    def __init__(self, document: Json) -> None:
        self.date: str = document["date"]
        self.initiative: Json = document["initiative"]
        self.steps: list[Json] = self.initiative["rollout"]
        self.benefits: list[Json] = self.initiative.get("benefits", [])
        self.calculation: Json | None = self.initiative.get("calculation")
        self.milestones = {step["id"]: month_number(step["fullOperation"]) for step in self.steps}
        """The month of each step's full operation; of a step that an earlier plan lacks, the latest plan's."""
        calculation = self.calculation or {"baseMonth": "2000-01", "months": 1}
        self.base = month_number(calculation["baseMonth"])
        self.end = self.base + int(calculation["months"])

    def version(self, index: int | None) -> "Document":
        """The document as an earlier plan had it: what that left out was as in the latest plan."""
        plan: Json = {} if index is None else self.initiative["earlierPlans"][index]
        parts = {part: plan[part] for part in PLAN_PARTS if part in plan}
        other = Document({"date": self.date, "initiative": self.initiative | parts})
        other.milestones = self.milestones | other.milestones
        return other

    @property
    def monetised(self) -> list[Json]:
        return [benefit for benefit in self.benefits if "notMonetised" not in benefit["value"]]
