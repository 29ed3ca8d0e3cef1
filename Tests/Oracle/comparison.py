"""Costs of several initiatives under the three policies (method section 4, Costs.md)."""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from calendar_se import month_text
from costs import COMPONENTS, Costs, hours
from model import Document, Json, half_even, money_text, number_text

HIGHEST_RATIO = 100
"""A median above it says that the external costs are no measure of the component."""

Ratios = dict[str, list[tuple[str, Fraction, Fraction | None]]]
"""By component: initiative, öre per öre external, hours per krona external."""


class Statement:
    """One initiative's costs."""

    def __init__(self, document: Document) -> None:
        self.id: str = document.initiative["id"]
        self.costs = Costs(document.initiative["costs"], document)
        self.document = document
        self.price: Json = document.initiative["priceLevel"]

    def hours(self, component: str) -> Fraction | None:
        """A component's hours, which nobody knows where some of its lines are money."""
        lines = [line for of, line, _ in self.costs.rows if of == component]
        if any("hourlyCost" not in line for line in lines):
            return None
        return sum((sum(hours(line, self.document).values(), Fraction(0)) for line in lines), Fraction(0))

    def span(self) -> tuple[str | None, str | None]:
        """The months of all lines, also of those that a policy drops."""
        months = [month for _, _, months in self.costs.rows for month in months]
        return (month_text(min(months)), month_text(max(months))) if months else (None, None)

    def reported(self, components: list[str]) -> int:
        return sum(self.costs.total(component) for component in components)


def quantile(values: list[Fraction], part: Fraction) -> Fraction:
    """Type 7: between the order statistics."""
    ordered = sorted(values)
    place = part * (len(ordered) - 1)
    low = place.__floor__()
    high = min(low + 1, len(ordered) - 1)
    return ordered[low] + (ordered[high] - ordered[low]) * (place - low)


def quartiles(values: list[Fraction]) -> Json:
    names = {"lower": Fraction(1, 4), "median": Fraction(1, 2), "upper": Fraction(3, 4)}
    return {name: number_text(quantile(values, part)) for name, part in names.items()}


def learnt(statements: list[Statement]) -> Ratios:
    """What those who counted a component and external costs spent on it for each krona external."""
    ratios: Ratios = {}
    for component in COMPONENTS[1:]:
        found = []
        for statement in statements:
            external = statement.costs.total("external")
            if statement.costs.counts(component) and statement.costs.counts("external") and external > 0:
                cost = Fraction(statement.costs.total(component), external)
                of_hours = statement.hours(component)
                found.append((statement.id, cost, None if of_hours is None else of_hours * 100 / external))
        if found:
            ratios[component] = found
    return ratios


def hours_quartiles(found: list[tuple[str, Fraction, Fraction | None]]) -> Json | None:
    known = [ratio for _, _, ratio in found if ratio is not None]
    return quartiles(known) if known else None


def policy(
    statements: list[Statement], components: list[str], imputed: Callable[[Statement, str], int | None]
) -> Json:
    rows, reported_sum, imputed_sum = [], 0, 0
    for statement in statements:
        reported = statement.reported(components)
        guesses = {
            component: imputed(statement, component) for component in components
            if not statement.costs.counts(component)
        }
        guessed = sum(amount for amount in guesses.values() if amount is not None)
        first, last = statement.span()
        rows.append({
            "initiative": statement.id, "firstMonth": first, "lastMonth": last, "reported": money_text(reported),
            "imputed": money_text(guessed), "missing": [one for one, amount in guesses.items() if amount is None],
            "outsidePeriod": False,
        })
        reported_sum, imputed_sum = reported_sum + reported, imputed_sum + guessed
    return {
        "components": components, "initiatives": rows, "reported": money_text(reported_sum),
        "imputed": money_text(imputed_sum), "of": len(statements),
        "coverage": {
            component: sum(statement.costs.counts(component) for statement in statements) for component in components
        },
    }


def comparison(documents: list[Document]) -> Json:
    statements = [Statement(document) for document in documents]
    ratios = learnt(statements)

    def guess(statement: Statement, component: str) -> int | None:
        external = statement.costs.total("external")
        if component not in ratios or not statement.costs.counts("external"):
            return None
        median = quantile([ratio for _, ratio, _ in ratios[component]], Fraction(1, 2))
        return half_even(median * external) if 0 <= median <= HIGHEST_RATIO else None

    def counted_by(how: Callable[[list[bool]], bool]) -> list[str]:
        return [one for one in COMPONENTS if how([statement.costs.counts(one) for statement in statements])]

    some, common = counted_by(any), counted_by(all)
    result: dict[str, Any] = {
        "firstMonth": None, "lastMonth": None,
        "priceLevels": [
            {"initiative": statement.id, "currency": statement.price["currency"], "priceYear": statement.price["year"],
             "restated": None}
            for statement in statements
        ],
        "gaps": [
            {"component": one,
             "notCountedBy": [statement.id for statement in statements if not statement.costs.counts(one)]}
            for one in some if one not in common
        ],
        "reportedOnly": policy(statements, some, lambda statement, component: None),
        "imputed": policy(statements, some, guess),
        "learnt": [
            {"component": component, "category": None,
             "perExternalKrona": quartiles([ratio for _, ratio, _ in found]),
             "hoursPerExternalKrona": hours_quartiles(found),
             "initiatives": [initiative for initiative, _, _ in found]}
            for component, found in ratios.items()
        ],
    }
    nothing = {"notComparable": "no component has been counted by all"}
    result["commonScope"] = policy(statements, common, lambda statement, component: None) if common else nothing
    return result
