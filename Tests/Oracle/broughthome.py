"""What landings leave and take, and the chain of hours (method section 5, Landing.md)."""

from fractions import Fraction
from typing import Any

from benefits import Benefit, values
from budget import last_ended
from calendar_se import month_number
from costs import Costs, hours
from followup import Outcome, defined
from landings import Landed, landed_per_year, landing_months
from model import Document, Json, Months, half_even, money_text, number_text, ore
from valuation import NOT_COUNTED, READINGS, RESIDENTS, Valuation, near_money

FORMS = ("budgetReduction", "capacityForOtherWork")
HOURS_PER_YEAR = 1700


def share(landed: int, potential: int) -> Any:
    return number_text(Fraction(landed, potential)) if potential > 0 else {"notDefined": "noPotential"}


def totals(landed: list[Landed]) -> Json:
    potential = sum(one.benefit.planned for one in landed)
    by_form = {form: sum(one.as_form(form) for one in landed) for form in FORMS}
    taken = sum(by_form.values())
    return {
        "potential": money_text(potential), **{form: money_text(amount) for form, amount in by_form.items()},
        "notAllocated": money_text(potential - taken), "landedShare": share(taken, potential),
    }


def landings_result(valuation: Valuation) -> Json:
    """Residents', relatives' and society's benefits can't be brought home and aren't in the account."""
    landed = [one for one in valuation.landed.values() if one.benefit.perspective not in RESIDENTS]
    present = valuation.discounting.present

    def net(reading: str, bringing: str) -> Any:
        if valuation.costs.counts_nothing:
            return NOT_COUNTED
        return near_money(
            present(valuation.benefit_months(reading, bringing)) - present(valuation.cost_months(reading))
            + present(valuation.as_is_months(reading))
        )

    return {
        "all": totals(landed),
        **{nature: totals([one for one in landed if one.benefit.nature == nature])
           for nature in ("financial", "redistribution")},
        "netPresentValue": {
            bringing: {reading: net(reading, bringing) for reading in READINGS}
            for bringing in ("nothing", "landed", "potential")
        },
        "benefits": [
            {"benefit": one.benefit.id, **totals([one]), "landings": [row(*pair) for pair in one.rows]}
            for one in landed
        ],
    }


def row(landing: Json, months: Months) -> Json:
    decision = landing.get("decision", {})
    return {
        "unit": landing["unit"], "as": landing["as"], "firstMonth": landing["firstMonth"],
        "amount": money_text(sum(months.values())), "decidedBy": decision.get("by"),
        "decidedOn": decision.get("date"),
    }


def brought_home(valuation: Valuation, outcome: Outcome) -> list[Json]:
    """What is reported brought home beside what was planned and what has been realised."""
    rows: list[Json] = []
    for benefit, potential, realised, _, _ in outcome.rows:
        landed = valuation.landed[benefit.id].rows
        if not landed:
            continue
        planned = sum(amount for _, months in landed for month, amount in months.items() if month <= outcome.ended)
        reported: int | None = None
        for landing, _ in landed:
            for report in landing.get("outcome", []):
                if month_number(report["months"]["last"]) <= last_ended(outcome.known.isoformat()):
                    reported = (reported or 0) + reported_amount(report, benefit)
        findings: list[Json] = []
        if reported is not None and not isinstance(realised, int):
            findings.append({"code": "realised-not-known", "notDefined": realised})
        if reported is not None and isinstance(realised, int) and reported > realised:
            findings.append({"code": "brought-home-beyond-realised", "by": money_text(reported - realised)})
        if reported is not None and reported > potential:
            findings.append({"code": "brought-home-beyond-potential", "by": money_text(reported - potential)})
        if isinstance(realised, int) and realised > potential:
            findings.append({"code": "realised-beyond-potential", "by": money_text(realised - potential)})
        # What is decided later than the date that the document speaks of hasn't been decided yet.
        undecided = dict.fromkeys(
            landing["unit"] for landing, _ in landed
            if "decision" not in landing or landing["decision"]["date"] > outcome.known.isoformat())
        findings += [{"code": "landing-not-decided", "unit": unit} for unit in undecided]
        rows.append({
            "benefit": benefit.id, "plannedToDate": money_text(planned),
            "reportedToDate": None if reported is None else money_text(reported),
            "benefitToDate": defined(realised), "potentialToDate": money_text(potential), "findings": findings,
        })
    return rows


def reported_amount(report: Json, benefit: Benefit) -> int:
    if "amount" in report:
        return half_even(ore(report["amount"]))
    if not benefit.hours:
        return 0
    return half_even(Fraction(report["hours"]) * benefit.adjusted * 100 / benefit.hours)


class HoursChain:
    """Own hours by calendar year: spent, released, redeployed, cashed."""

    def __init__(self, document: Document, costs: Costs, benefits: list[Benefit]) -> None:
        self.document, self.costs = document, costs
        self.years = range(document.base // 12, (document.end - 1) // 12 + 1)
        # Residents' time and other organisations' is no capacity of the own one.
        self.benefits = [
            benefit for benefit in benefits if benefit.hours is not None and benefit.perspective == "ownOrganisation"
        ]

    def by_year(self, months: dict[int, Fraction]) -> list[Fraction]:
        inside = {month: value for month, value in months.items() if self.document.base <= month < self.document.end}
        return [
            sum((value for month, value in inside.items() if month // 12 == year), Fraction(0)) for year in self.years
        ]

    def released(self, benefit: Benefit) -> list[Fraction]:
        yearly = benefit.hours or Fraction(0)
        return self.by_year({month: yearly / 12 * use for month, use in benefit.use.items()})

    def landed(self, landing: Json, benefit: Benefit) -> list[Fraction]:
        if "hoursPerYear" in landing:
            yearly = Fraction(landing["hoursPerYear"])
        else:
            # What is left of an hour's worth by the adjustments is left of the hour too.
            yearly = landed_per_year(landing, benefit) / (values(benefit.said)["hourlyCost"] * 100)
        return self.by_year({month: yearly / 12 for month in landing_months(landing, benefit)})

    def links(self) -> list[Json]:
        links: list[Json] = []
        none_before = {"notDefined": "noStepBefore"}
        for _, line, _ in self.costs.rows:
            if "hourlyCost" in line:
                links.append({"step": "spent", "line": line["id"], "factor": none_before, "owner": None, "unit": None,
                              "hours": self.by_year(hours(line, self.document))})
        for benefit in self.benefits:
            owner = benefit.said.get("owner", {}).get("role")
            released = self.released(benefit)
            full = (benefit.hours or Fraction(0)) * (self.document.end - self.document.base) / 12
            factor = number_text(sum(released) / full) if full else {"notDefined": "noPotential"}
            links.append({"step": "released", "benefit": benefit.id, "factor": factor, "owner": owner, "unit": None,
                          "hours": released})
            for landing in benefit.said.get("landings", []):
                if "perYear" in landing and not values(benefit.said)["hourlyCost"]:
                    # Hours that are worth nothing are no measure of an amount.
                    continue
                taken = self.landed(landing, benefit)
                total = sum(released)
                part = number_text(sum(taken) / total) if total else {"notDefined": "noPotential"}
                links.append({
                    "step": "cashed" if landing["as"] == "budgetReduction" else "redeployed", "benefit": benefit.id,
                    "factor": part, "owner": owner, "unit": landing["unit"], "hours": taken})
        return links

    def result(self) -> Json:
        links = self.links()

        def of(step: str, index: int) -> Fraction:
            return sum((link["hours"][index] for link in links if link["step"] == step), Fraction(0))

        years = []
        for index, year in enumerate(self.years):
            months = min(self.document.end, 12 * year + 12) - max(self.document.base, 12 * year)
            released, redeployed, cashed = (of(step, index) for step in ("released", "redeployed", "cashed"))
            counted = self.costs.counts("internalHours")
            years.append({
                "year": year, "months": months,
                "spent": number_text(of("spent", index)) if counted else {"notDefined": "notCounted"},
                "released": number_text(released), "redeployed": number_text(redeployed),
                "cashed": number_text(cashed), "leakage": number_text(released - redeployed - cashed),
                "releasedFullTimeEquivalents": number_text(released / (Fraction(HOURS_PER_YEAR) * months / 12)),
            })
        for link in links:
            link["hours"] = [number_text(value) for value in link["hours"]]
        return {"hoursPerYear": str(HOURS_PER_YEAR), "years": years, "links": links}
