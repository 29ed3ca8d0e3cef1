"""What costs are known to be at a moment, and of how many lines (method section 8, PlanAndOutcome.md)."""

from datetime import date

from budget import Variance, to_date
from calendar_se import month_number
from costs import Costs
from model import Json, Months
from plans import Ground, Version
from valuation import added


class KnownCosts:
    """The reported months of each line, and the budget (last of all the forecast) for the rest."""

    def __init__(self, ground: Ground, version: Version, known: date | None, with_forecast: bool) -> None:
        self.scope = ground.scope
        self.budget = ground.valuations[version.number - 1].costs
        self.forecast = ground.forecast if with_forecast else None
        self.variance: Variance | None = None
        if known is not None and ground.outcome is not None:
            self.variance = Variance(version.document, self.budget, ground.outcome, known.isoformat())

    def months(self) -> Months:
        parts = []
        for component in self.scope:
            # A forecast that hasn't counted a component says nothing of it.
            counts = self.forecast is not None and self.forecast.counts(component)
            plan = self.forecast if self.forecast is not None and counts else self.budget
            planned = {line["id"]: months for of, line, months in plan.rows if of == component}
            if self.variance is None or not self.variance.outcome.counts(component):
                parts += list(planned.values())
            else:
                parts += self.reported(self.variance, component, planned)
        return added(parts)

    def reported(self, variance: Variance, component: str, planned: dict[str, Months]) -> list[Months]:
        booked = {line["id"]: months for of, line, months in variance.outcome.rows if of == component}
        parts = []
        for line in [*planned, *(one for one in booked if one not in planned)]:
            plan = planned.get(line)
            parts.append(to_date(booked.get(line, {}), variance.ended))
            state, last = variance.state(plan, booked.get(line))
            after = variance.ended
            if plan and state == "outcomeMissing":
                after = min(plan) - 1
            elif state == "outcomeLate" and last:
                after = month_number(last)
            parts.append({month: amount for month, amount in (plan or {}).items() if month > after})
        return parts

    def knowledge(self) -> Json:
        """How many of the lines of which anything is due have an outcome; with a forecast, of all lines."""
        due, known = set(), set()
        for component, line, budget, outcome in self.variance.pairs() if self.variance else []:
            assert self.variance is not None
            sums = [sum(to_date(months or {}, self.variance.ended).values()) for months in (budget, outcome)]
            if component in self.scope and any(sums):
                due.add(line["id"])
                if self.variance.state(budget, outcome)[0] != "outcomeMissing":
                    known.add(line["id"])
        if self.forecast is not None:
            known |= self.lines(self.forecast)
            due |= self.lines(self.budget) | known
        return {"count": len(known), "of": len(due)} if known else {"notKnown": "noOutcome"}

    def lines(self, costs: Costs) -> set[str]:
        return {line["id"] for component, line, _ in costs.rows if component in self.scope}
