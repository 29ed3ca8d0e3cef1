"""What the checks left of a goal cost beside a year of the benefits that hang on it (Conventions.md)."""

from datetime import date
from fractions import Fraction

from checks import Check
from costs import hourly_cost
from effectmap import EffectMap
from followup import FollowUp
from goals import DEFAULT_SCHEDULE, Goal
from model import Document, Json, half_even, money_text, number_text, ore
from valuation import Valuation


def cost_of_check(cost: Json) -> Fraction:
    """In öre; a share of full time is of one month."""
    if "amount" in cost:
        return ore(cost["amount"])
    if "hours" in cost:
        return Fraction(cost["hours"]) * hourly_cost(cost["hourlyCost"])
    share = cost["fullTimeShare"]
    hours = Fraction(share["share"]) * Fraction(share["workingTime"]["hoursPerYear"]) / 12
    return hours * hourly_cost(cost["hourlyCost"])


def checks_left(document: Document, goal: Goal, schedule: Json) -> list[int]:
    as_of = date.fromisoformat(document.date)
    left = []
    for months in schedule["checkpoints"]:
        due = goal.due(months)
        open_states = ("upcoming", "due", "notComparable")
        if as_of <= due.closes and Check(document, goal, due).state() in open_states:
            left.append(months)
    return left


def check_costs(document: Document, valuation: Valuation, follow_up: FollowUp) -> list[Json]:
    schedule = document.initiative.get("schedule", DEFAULT_SCHEDULE)
    limit = Fraction(schedule.get("checkCostLimit", Fraction(1, 10)))
    return [
        check_cost(document, valuation, goal, checks_left(document, goal, schedule), limit)
        for goal in follow_up.goals if "checkCost" in goal.said
    ]


def check_cost(document: Document, valuation: Valuation, goal: Goal, left: list[int], limit: Fraction) -> Json:
    each = half_even(cost_of_check(goal.said["checkCost"]))
    mapped = EffectMap(document).after_use(goal.id) if goal.said["kind"] == "use" else set()
    benefits = [
        benefit for benefit in (valuation.benefits if document.calculation else [])
        if goal.id in benefit.said.get("drivenBy", []) or benefit.id in mapped
    ]
    reason, value, share = None, 0, Fraction(0)
    if document.calculation is None:
        reason = "noCalculation"
    elif not benefits:
        reason = "noMonetisedBenefit"
    else:
        part = sum(Fraction(step.get("share", 1)) for step in document.steps if goal.step in (None, step["id"]))
        value = half_even(sum((benefit.adjusted for benefit in benefits), Fraction(0)) * 100 * part)
    missing: Json | None = {"notDefined": reason} if reason else {"notDefined": "noPotential"} if value <= 0 else None
    if missing is None:
        share = Fraction(each * len(left), value)
    return {
        "goal": goal.id, "perCheck": money_text(each), "checksLeft": left, "planned": money_text(each * len(left)),
        "benefits": [benefit.id for benefit in benefits],
        "yearlyValue": {"notDefined": reason} if reason else money_text(value),
        "share": missing or number_text(share), "limit": number_text(limit), "isAboveLimit": share > limit,
    }
