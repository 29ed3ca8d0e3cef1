"""Doing nothing, the proposal and the alternatives beside each other (method section 5, Landing.md)."""

from copy import copy

from costs import COMPONENTS, Costs, nature
from model import Document, Json, Months
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
