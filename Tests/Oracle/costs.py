"""Cost lines month by month, and what is summed of them (method section 4, Costs.md, Conventions.md)."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

from calendar_se import month_number
from model import Document, Json, Months, money_text, number_text, ore, rounded

COMPONENTS = ("external", "internalHours", "substitutes", "overhead")
PHASES = ("preStudy", "procurement", "implementation", "rollout", "operation", "decommissioning")


# A year's index is the year before's × (1 + rate), kept to nine decimals like a published series.
INDEX_PARTS = 10**9


def indexes(rate: Fraction, years: int) -> list[Fraction]:
    found = [Fraction(1)]
    for _ in range(years):
        found.append(Fraction(round(found[-1] * (1 + rate) * INDEX_PARTS), INDEX_PARTS))
    return found


def percent(value: Any) -> Fraction:
    return Fraction(value) / 100


def hourly_cost(cost: Json) -> Fraction:
    """Öre an hour."""
    if "stated" in cost:
        return ore(cost["stated"]["amount"])
    if "inera" in cost:
        return ore(cost["inera"]["monthlySalary"]) / 142 * Fraction("1.54")
    general = cost["general"]
    yearly = ore(general["monthlySalary"]) * 12 * (1 + percent(general.get("holidayPayPercent", 0)))
    yearly *= 1 + sum(percent(part["percent"]) for part in general["onCosts"])
    hour = yearly / Fraction(general["workingTime"]["hoursPerYear"])
    return hour * (1 + percent(general.get("overheadPercent", 0)))


def span(months: Json) -> range:
    return range(month_number(months["first"]), month_number(months["last"]) + 1)


def falls(line: Json, document: Document) -> tuple[list[int], int]:
    """The months in which a line falls, and how many months each time covers."""
    kind, when = next(iter(line["timing"].items()))
    if kind == "once":
        return [month_number(when)], 1
    if kind == "monthly":
        return list(span(when)), 1
    if kind == "yearly":
        first = month_number(when["first"])
        return [first + 12 * year for year in range(int(when["years"]))], 12
    if kind == "spread":
        return list(span(when)), len(span(when))
    return [document.milestones[when["rolloutStep"]] + int(when["monthsAfterFullOperation"])], 1


def hours(line: Json, document: Document, growth: Json | None = None) -> dict[int, Fraction]:
    """A line's hours by month. A line that grows does so in its hours: the cost of an hour is what it is."""
    if "hourlyCost" not in line:
        return {}
    if "ledger" in line:
        return {month_number(entry["month"]): Fraction(entry["hours"]) for entry in line["ledger"]}
    months, covered = falls(line, document)
    if "hours" in line:
        each = Fraction(line["hours"])
    else:
        share = line["fullTimeShare"]
        each = Fraction(share["share"]) * Fraction(share["workingTime"]["hoursPerYear"]) / 12 * covered
    if "spread" in line["timing"]:
        each /= len(months)
    return grown(line, dict.fromkeys(months, each), growth)


def grown(line: Json, months: dict[int, Fraction], growth: Json | None) -> dict[int, Fraction]:
    """Growth by the year, counted from the line's first month; only what is paid monthly or yearly grows."""
    growing = line.get("growth", growth if {"monthly", "yearly"} & set(line.get("timing", {})) else None)
    if growing is None:
        return months
    first = min(months)
    by_year = indexes(percent(growing["percentPerYear"]), (max(months) - first) // 12)
    return {month: value * by_year[(month - first) // 12] for month, value in months.items()}


def amounts(line: Json, document: Document, growth: Json | None = None) -> Iterator[tuple[int, Fraction]]:
    """A line's exact öre by month, in order of time."""
    if "hourlyCost" in line:
        hour = hourly_cost(line["hourlyCost"])
        months = {month: value * hour for month, value in hours(line, document, growth).items()}
    elif "ledger" in line:
        months = {month_number(entry["month"]): ore(entry["amount"]) for entry in line["ledger"]}
    else:
        each, parts = ore(line["amount"]), falls(line, document)[0]
        months = dict.fromkeys(parts, each / len(parts) if "spread" in line["timing"] else each)
        months = grown(line, months, growth)
    yield from sorted(months.items())


def nature(line: Json) -> str:
    said: str = line.get("nature", "redistribution" if "hourlyCost" in line else "financial")
    return said


class Costs:
    """A cost model: its lines with what each one costs by month."""

    def __init__(self, costs: Json, document: Document, growth: Json | None = None) -> None:
        self.said = costs
        self.rows: list[tuple[str, Json, Months]] = []
        for component in COMPONENTS:
            if isinstance(costs[component], list):
                for line in costs[component]:
                    self.rows.append((component, line, rounded(amounts(line, document, growth))))

    def counts(self, component: str) -> bool:
        return bool(self.said[component] != "notCounted")

    @property
    def counts_nothing(self) -> bool:
        """Whether nothing at all has been counted, so that no sum may stand for the costs."""
        return not any(self.counts(component) for component in COMPONENTS)

    @property
    def not_counted(self) -> list[str]:
        return [component for component in COMPONENTS if not self.counts(component)]

    def months(self, of: Callable[[str, Json], bool] = lambda component, line: True) -> Months:
        """Öre by month of the lines that are asked for."""
        sums: Months = {}
        for component, line, months in self.rows:
            if of(component, line):
                for month, amount in months.items():
                    sums[month] = sums.get(month, 0) + amount
        return sums

    def total(self, component: str | None = None) -> int:
        return sum(self.months(lambda of, line: component in (None, of)).values())

    def total_result(self) -> Json:
        counted = None if self.counts_nothing else money_text(self.total())
        missing = self.not_counted
        whole = {"notDefined": "notCounted"} if missing else counted
        return {"counted": counted, "whole": whole, "notCounted": missing}

    def result(self) -> Json:
        def said(component: str) -> str:
            value = self.said[component]
            return money_text(self.total(component)) if isinstance(value, list) else value

        result: Json = {
            "components": {component: said(component) for component in COMPONENTS},
            "costTotal": self.total_result(),
        }
        if not (self.counts("external") and self.counts("internalHours")):
            result["shareBeyondExternal"] = {"notDefined": "notCounted"}
        elif self.total() == 0:
            result["shareBeyondExternal"] = {"notDefined": "costsAreZero"}
        else:
            beyond = Fraction(self.total() - self.total("external"), self.total())
            result["shareBeyondExternal"] = number_text(beyond)
        return result
