"""Budget against outcome, who pays and who gains, optimism, contract lengths (method section 4, Costs.md)."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from calendar_se import last_day, month_number, month_text
from compare import WithOthers
from costs import COMPONENTS, PHASES, Costs, amounts, percent
from discounting import Discounting, decimal
from model import Document, Json, Months, money_text, number_text, ore, rounded
from valuation import Valuation, near_money


def last_ended(day: str) -> int:
    """The last month whose last day is the date or earlier."""
    said = date.fromisoformat(day)
    month = said.year * 12 + said.month - 1
    return month if last_day(month) == said else month - 1


def to_date(months: Months, ended: int) -> Months:
    return {month: amount for month, amount in months.items() if month <= ended}


class Variance:
    """Outcome less budget, line by line, over months that have ended."""

    def __init__(
        self, document: Document, budget: Costs | None = None, outcome: Costs | None = None, known: str | None = None
    ) -> None:
        said = document.initiative
        self.document = document
        self.ended = last_ended(known or document.date)
        self.budget = budget or Costs(said["costs"], document)
        self.outcome = outcome or Costs(said["costOutcome"], document)
        self.comparable = [
            component for component in COMPONENTS
            if self.budget.counts(component) and self.outcome.counts(component)
        ]

    def pairs(self) -> list[tuple[str, Json, Months | None, Months | None]]:
        """Budget lines in their order with their outcome, then outcomes that were never budgeted."""
        outcome = {line["id"]: months for _, line, months in self.outcome.rows}
        budgeted = {line["id"] for _, line, _ in self.budget.rows}
        pairs: list[tuple[str, Json, Months | None, Months | None]] = [
            (component, line, months, outcome.get(line["id"])) for component, line, months in self.budget.rows
            if component in self.comparable
        ]
        return pairs + [
            (component, line, None, months) for component, line, months in self.outcome.rows
            if component in self.comparable and line["id"] not in budgeted
        ]

    def state(self, budget: Months | None, outcome: Months | None) -> tuple[str, str | None]:
        if budget is None:
            return "notBudgeted", None
        # A month in which nothing was planned isn't due.
        planned = {month: amount for month, amount in to_date(budget, self.ended).items() if amount}
        if not planned:
            return ("notYetDue" if outcome is None else "matched"), None
        booked = to_date(outcome or {}, self.ended)
        if not booked:
            return "outcomeMissing", month_text(min(planned))
        # An outcome that goes on isn't late: it stops before its budget, and is below it.
        if max(outcome or {}) < max(planned) and sum(booked.values()) < sum(planned.values()):
            return "outcomeLate", month_text(max(booked))
        return "matched", None

    def result(self) -> Json:
        lines: list[Json] = []
        by: dict[str, dict[str, int]] = {"component": {}, "phase": {}, "year": {}}
        for component, line, budget, outcome in self.pairs():
            planned, booked = to_date(budget or {}, self.ended), to_date(outcome or {}, self.ended)
            state, month = self.state(budget, outcome)
            difference = sum(booked.values()) - sum(planned.values())
            lines.append({
                "line": line["id"], "state": state, "month": month, "budgetToDate": money_text(sum(planned.values())),
                "outcomeToDate": money_text(sum(booked.values())), "variance": money_text(difference),
            })
            for kind, key in (("component", component), ("phase", line["phase"])):
                by[kind][key] = by[kind].get(key, 0) + difference
            for sign, months in ((1, booked), (-1, planned)):
                for of, amount in months.items():
                    by["year"][str(of // 12)] = by["year"].get(str(of // 12), 0) + sign * amount

        def texts(kind: str) -> Json:
            return {key: money_text(amount) for key, amount in by[kind].items()}

        return {
            "asOf": self.document.date, "variance": money_text(sum(by["component"].values())),
            "byComponent": texts("component"), "byPhase": texts("phase"),
            # Years in which nothing had fallen by the date may be shown, as zero.
            "byYear": WithOthers(texts("year"), "0.00"),
            "notComparable": [
                component for component in COMPONENTS
                if self.budget.counts(component) != self.outcome.counts(component)
            ],
            "lines": lines,
        }


def forecast_at_completion(document: Document) -> Json | None:
    """The outcome so far and the forecast after it; of an outcome that is late, all after its last reported month."""
    said = document.initiative
    if "costOutcome" not in said:
        return None
    forecast = Costs(said["costForecast"] if "costForecast" in said else said["costs"], document)
    outcome = Costs(said["costOutcome"], document)
    missing = [one for one in COMPONENTS if not (forecast.counts(one) and outcome.counts(one))]
    booked = {line["id"]: months for component, line, months in outcome.rows if component not in missing}
    variance = Variance(document, forecast)
    total = 0
    for component, line, months in forecast.rows:
        said_outcome = booked.pop(line["id"], None)
        if component in missing:
            continue
        reported = to_date(said_outcome or {}, variance.ended)
        state, last = variance.state(months, said_outcome)
        after = variance.ended
        if state == "outcomeMissing":
            after = min(months) - 1
        elif state == "outcomeLate" and last:
            after = month_number(last)
        total += sum(reported.values()) + sum(amount for month, amount in months.items() if month > after)
    total += sum(sum(to_date(months, variance.ended).values()) for months in booked.values())
    return {
        "counted": None if missing == list(COMPONENTS) else money_text(total), "notCounted": missing,
        "whole": {"notDefined": "notCounted"} if missing else money_text(total),
    }


def optimism(document: Document) -> Json | None:
    """Costs with and without what such costs have been underestimated by."""
    biases = document.initiative.get("optimismBias")
    if not biases:
        return None
    costs = Costs(document.initiative["costs"], document)
    factors: list[tuple[list[str], Fraction]] = []
    for bias in biases:
        left = 1 - percent(bias.get("mitigatedPercent", 0))
        factors.append((bias.get("phases", list(PHASES)), 1 + percent(bias["biasPercent"]) * left))
    adjusted = Costs(document.initiative["costs"], document)
    adjusted.rows = []
    for component, line, _ in costs.rows:
        factor = next((factor for phases, factor in factors if line["phase"] in phases), Fraction(1))
        months = rounded((month, amount * factor) for month, amount in amounts(line, document))
        adjusted.rows.append((component, line, months))
    return {
        "unadjusted": costs.total_result(), "adjusted": adjusted.total_result(),
        "biases": [
            {"phases": phases, "factor": number_text(factor), "source": bias["source"]}
            for bias, (phases, factor) in zip(biases, factors)
        ],
    }


def contract_lengths(document: Document) -> list[Json] | None:
    """What a year costs when each contract must be procured again, the cheapest first."""
    said = document.initiative.get("contractLengths")
    if not said:
        return None
    rows = []
    for length in said["lengths"]:
        years = length["yearlyCosts"]
        discounting = Discounting(document, months=12 * len(years))
        factors = [discounting.factors[12 * year] for year in range(len(years))]
        value = sum((decimal(ore(cost)) * factor for cost, factor in zip(years, factors)), Decimal(0))
        present = round(value + decimal(ore(said["procurement"])))
        rows.append((round(decimal(present) / sum(factors)), len(years), present))
    rows.sort()
    return [
        {"years": years, "presentCost": near_money(present), "equivalentAnnualCost": near_money(annual)}
        for annual, years, present in rows
    ]


def paid(document: Document, total: int) -> dict[str, int]:
    """The parts by share or amount, and the rest; shares are rounded by the largest remainder, the first of equals."""
    said = document.initiative
    financing = said.get("financing", {"parts": [], "rest": said["organisation"]})
    pays: dict[str, Fraction] = {}
    for part in financing["parts"]:
        pays[part["party"]] = ore(part["amount"]) if "amount" in part else Fraction(part["share"]) * total
    pays[financing["rest"]] = total - sum(pays.values(), Fraction(0))
    whole = {party: amount.__floor__() for party, amount in pays.items()}
    by_remainder = sorted(pays, key=lambda party: whole[party] - pays[party])
    for party in by_remainder[:total - sum(whole.values())]:
        whole[party] += 1
    return whole


def parties(document: Document, valuation: Valuation) -> Any:
    """Who pays the counted cost, and who gains what it brings home, each in the order of its first mention."""
    own = document.initiative["organisation"]
    if "financing" in document.initiative and valuation.costs.total() < 0:
        return {"notDefined": "negativeCost"}
    pays = paid(document, valuation.costs.total())
    gains: dict[tuple[str, Any], int] = {("organisation", unit): 0 for unit in pays}

    def gain(kind: str, who: Any, amount: int) -> None:
        gains[kind, who] = gains.get((kind, who), 0) + amount

    for benefit in valuation.benefits if document.calculation else []:
        landed = valuation.landed[benefit.id]
        for landing, months in landed.rows:
            gain("organisation", landing["unit"], sum(months.values()))
        rest = sum(landed.rest.values())
        if landed.rows:
            if rest:
                gain("notAllocated", True, rest)
        elif benefit.perspective == "ownOrganisation":
            gain("organisation", benefit.said.get("owner", {}).get("organisation", own), rest)
        else:
            gain("perspective", benefit.perspective, rest)
    return [
        {kind: who, "pays": money_text(pays.get(who, 0) if kind == "organisation" else 0), "gains": money_text(amount)}
        for (kind, who), amount in gains.items()
    ]
