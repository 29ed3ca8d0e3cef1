"""Doing nothing, the proposal and the alternatives beside each other (method section 5, Landing.md)."""

from copy import copy
from fractions import Fraction

from calendar_se import month_text
from costs import COMPONENTS, Costs, nature
from discounting import Discounting
from model import Document, Json, Months, money_text, number_text
from valuation import NOT_COUNTED, READINGS, Valuation, near_money


class Choice:
    """One way to go, over components that all ways have counted."""

    def __init__(self, name: str, costs: Costs | None, valuation: Valuation | None) -> None:
        self.name, self.costs, self.valuation = name, costs, valuation

    def counts(self, component: str) -> bool:
        return self.costs is not None and self.costs.counts(component)


def limited(costs: Costs | None, components: list[str], reading: str) -> Months:
    if costs is None:
        return {}
    return costs.months(
        lambda component, line: component in components and (reading != "budget" or nature(line) == "financial"))


def of_alternative(document: Document, said: Json) -> Valuation:
    """An alternative shares the rollout, the horizon and the rates."""
    other = copy(document)
    other.initiative = document.initiative | {"costs": said["costs"], "benefits": said.get("benefits", [])}
    other.benefits = said.get("benefits", [])
    return Valuation(other)


def alternatives(document: Document, valuation: Valuation) -> Json | None:
    said = document.initiative.get("alternatives", [])
    as_is = valuation.as_is
    if as_is is None and not said:
        return None
    choices = [Choice("proposal", valuation.costs, valuation)]
    for alternative in said:
        other = of_alternative(document, alternative)
        choices.append(Choice(f"alternative:{alternative['id']}", other.costs, other))
    # What A hasn't counted isn't taken off, and doesn't narrow what the ways are held against each other over.
    compared = [component for component in COMPONENTS if all(one.counts(component) for one in choices)]
    gaps = [
        component for component in COMPONENTS
        if component not in compared and any(one.counts(component) for one in choices)
    ]
    frees_hours = any(
        benefit.hours is not None and benefit.perspective == "ownOrganisation"
        for one in choices if one.valuation for benefit in one.valuation.benefits)
    present = valuation.discounting.present

    def reading_of(choice: Choice, reading: str) -> Json:
        benefits = present(choice.valuation.benefit_months(reading)) if choice.valuation else 0
        if not compared:
            of_costs = ("costs", "asIsCosts", "netPresentValue")
            return {"benefits": near_money(benefits)} | dict.fromkeys(of_costs, NOT_COUNTED)
        costs = present(limited(choice.costs, compared, reading))
        avoided = present(limited(as_is, compared, reading))
        return {
            "benefits": near_money(benefits), "costs": near_money(costs), "asIsCosts": near_money(avoided),
            "netPresentValue": near_money(benefits - costs + avoided),
        }

    return {
        "comparedOver": compared, "asIsCounted": as_is is not None,
        "gaps": [
            {"component": component,
             "notCountedBy": [one.name for one in choices if not one.counts(component)]}
            for component in gaps
        ],
        "notCountedInAsIs": [one for one in compared if as_is is not None and not as_is.counts(one)],
        "keepsBenefitsInUncountedHours": "internalHours" in gaps and frees_hours,
        "choices": [
            {"choice": one.name, "readings": {reading: reading_of(one, reading) for reading in READINGS}}
            for one in [Choice("doNothing", as_is, None), *choices]
        ],
    }


def unadjusted(document: Document, valuation: Valuation) -> Json | None:
    """The same calculation as the patterns say it, where any benefit is adjusted."""
    if not any(benefit.said.get("adjustments") for benefit in valuation.benefits):
        return None
    other = copy(document)
    other.benefits = [
        {name: value for name, value in benefit.items() if name != "adjustments"} for benefit in document.benefits
    ]
    plain = Valuation(other)
    present = plain.discounting.present

    def of(reading: str) -> Json:
        benefits = present(plain.benefit_months(reading))
        net = benefits - present(plain.cost_months(reading)) + present(plain.as_is_months(reading))
        said = NOT_COUNTED if plain.costs.counts_nothing else near_money(net)
        return {"benefitsPresentValue": near_money(benefits), "netPresentValue": said}

    return {reading: of(reading) for reading in READINGS}


def mandate(document: Document, valuation: Valuation) -> Json | None:
    """What must be done anyway: the ways compared on cost, the cheapest first."""
    said = document.initiative.get("alternatives", [])
    if not said or set(document.initiative.get("drivers", [])) <= {"ownNeed", "cityWideChange"}:
        return None
    choices = [("proposal", valuation)]
    choices += [(f"alternative:{one['id']}", of_alternative(document, one)) for one in said]
    compared = [component for component in COMPONENTS if all(of.costs.counts(component) for _, of in choices)]
    gaps = [
        component for component in COMPONENTS
        if component not in compared and any(of.costs.counts(component) for _, of in choices)
    ]
    first, last, discounting = document.base, document.end - 1, valuation.discounting
    if document.calculation is None:
        months = [month for _, of in choices for month in of.costs.months()]
        if not months:
            return None
        first, last = min(months), max(months)
        other = copy(document)
        other.base, other.end = first, last + 1
        discounting = Discounting(other)
    rows = [row(name, of, compared, discounting, document) for name, of in choices] if compared else []
    return {
        "firstMonth": month_text(first), "lastMonth": month_text(last),
        "discountRates": [
            {"fromYear": band["fromYear"], "rate": number_text(Fraction(band["percent"]) / 100)}
            for band in discounting.bands
        ],
        "timing": discounting.timing, "comparedOver": compared,
        "gaps": [
            {"component": component, "notCountedBy": [name for name, of in choices if not of.costs.counts(component)]}
            for component in gaps
        ],
        "benefitsCounted": document.calculation is not None,
        "choices": [result for _, result in sorted(rows, key=lambda one: one[0])],
    }


def row(
    name: str, of: Valuation, compared: list[str], discounting: Discounting, document: Document
) -> tuple[int, Json]:
    months = of.costs.months(lambda component, line: component in compared)
    relearning = of.costs.months(
        lambda component, line: component in compared and line.get("purpose") == "relearning")
    inside = {
        month: amount for month, amount in months.items()
        if discounting.base <= month < discounting.base + discounting.months}
    cost, benefits = discounting.present(inside), 0
    if document.calculation is not None:
        benefits = discounting.present(of.benefit_months("economic"))
    return cost - benefits, {
        "choice": name, "presentCost": near_money(cost),
        "presentRelearning": near_money(discounting.present(relearning)),
        "presentExtraBenefits": near_money(benefits), "presentNetCost": near_money(cost - benefits),
        "outsideHorizon": money_text(sum(months.values()) - sum(inside.values())),
    }
