"""What a calculation is worth in its three readings (method section 6, CashFlows.md, Landing.md)."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any

from benefits import Benefit, adjustment_steps, pattern
from calendar_se import month_text
from compare import Holds, Near
from costs import COMPONENTS, Costs, nature
from discounting import Discounting, decimal
from landings import Landed
from model import Document, Json, Months, money_text, number_text

READINGS = ("budget", "economic", "public")
AFTER_INVESTMENT = ("operation", "decommissioning")
RESIDENTS = ("usersAndResidents", "relatives", "society")
ORE = Fraction(1, 100)
NOT_COUNTED = {"notDefined": "notCounted"}
OF_COSTS = (
    "costs", "costsPresentValue", "netPresentValue", "netBenefitPerKrona", "payback", "discountedPayback",
    "internalRate", "equivalentAnnualNet",
)


def added(parts: Iterable[Months], sign: int = 1) -> Months:
    sums: Months = {}
    for part in parts:
        for month, amount in part.items():
            sums[month] = sums.get(month, 0) + sign * amount
    return sums


def near_money(amount: int) -> Near:
    """Present values are sums in floating point: within one öre."""
    return Near(Fraction(amount, 100), ORE)


def quotient(numerator: int, denominator: int, distance: int = 2) -> Any:
    """A ratio of present values, each of which may be an öre off."""
    if denominator == 0:
        return {"notDefined": "costsAreZero"}
    if denominator < 0:
        return {"notDefined": "costsAreNegative"}
    value = Fraction(numerator, denominator)
    return Near(value, distance * (1 + abs(value)) / max(1, denominator - 1))


class Valuation:
    """A calculation: costs, what doing nothing costs, and benefits, with what each one brings home."""

    def __init__(self, document: Document) -> None:
        said = document.initiative
        self.document = document
        self.discounting = Discounting(document)
        self.costs = Costs(said["costs"], document)
        as_is = said.get("asIs")
        self.as_is = Costs(as_is["costs"], document, as_is.get("growth")) if as_is else None
        self.benefits = [Benefit(benefit, document) for benefit in document.monetised]
        self.landed = {benefit.id: Landed(benefit) for benefit in self.benefits}
        # A's costs enter the net only for components that both have counted.
        self.compared = [
            component for component in COMPONENTS
            if self.as_is is None or (self.costs.counts(component) and self.as_is.counts(component))
        ]

    def within(self, months: Months) -> Months:
        return {month: amount for month, amount in months.items() if self.document.base <= month < self.document.end}

    def cost_months(self, reading: str, of: Callable[[Json], bool] = lambda line: True) -> Months:
        return self.within(self.costs.months(
            lambda _, line: of(line) and (reading != "budget" or nature(line) == "financial")))

    def as_is_months(self, reading: str) -> Months:
        if self.as_is is None:
            return {}
        return self.within(self.as_is.months(
            lambda component, line: component in self.compared
            and (reading != "budget" or nature(line) == "financial")))

    def benefit_months(self, reading: str, bringing: str = "potential") -> Months:
        return added(
            part for benefit in self.benefits
            for part in self.parts(benefit, self.landed[benefit.id], reading, bringing))

    def moves(self, benefit: Benefit, reading: str) -> bool:
        """Whether a reading counts what no landing takes of a benefit, by the benefit's own nature."""
        own = benefit.perspective == "ownOrganisation"
        return reading == "public" or (own and (reading == "economic" or benefit.nature == "financial"))

    def parts(self, benefit: Benefit, landed: Landed, reading: str, bringing: str) -> list[Months]:
        """What of a benefit a reading counts: what is landed by its form, the rest by the benefit's own nature."""
        own = benefit.perspective == "ownOrganisation"
        if not own and reading != "public":
            return []
        if benefit.perspective in RESIDENTS:
            return [benefit.months]
        parts: list[Months] = []
        if bringing != "nothing":
            parts += [
                months for landing, months in landed.rows
                if reading != "budget" or landing["as"] == "budgetReduction"
            ]
        if bringing == "potential" and (reading != "budget" or benefit.nature == "financial"):
            parts.append(landed.rest)
        return parts

    def payback(self, net: Months, factors: Callable[[int], Decimal]) -> str:
        """The last crossing: the first month after which the sum never is below zero again."""
        total, crossing = Decimal(0), 0
        for index in range(self.discounting.months):
            total += net.get(self.document.base + index, 0) * factors(index)
            if total < Decimal("-1e-9"):
                crossing = index + 1
        if crossing == self.discounting.months:
            return "never"
        return month_text(self.document.base + crossing)

    def internal_rate(self, net: Months) -> Any:
        """Each rate is put into the net present value; whether there is one at all follows from the signs."""
        size = 1 if self.discounting.timing == "monthly" else 12
        flows = [0] * -(-self.discounting.months // size)
        for month, amount in net.items():
            flows[(month - self.document.base) // size] += amount
        signs = [flow > 0 for flow in flows if flow]
        if not signs:
            return {"notDefined": "netIsZero"}
        changes = sum(one != other for one, other in zip(signs, signs[1:]))
        if changes == 0:
            return {"notDefined": "noSignChange"}

        def is_root(actual: Any) -> bool:
            growth = 1 + Decimal(actual)
            if growth <= 0:
                # A rate so near −100 % that its double is −1: the sign must change below the first double above.
                growth = Decimal("2e-16")
                value = sum(flow * growth ** -(Decimal(index * size) / 12) for index, flow in enumerate(flows))
                last = next(flow for flow in reversed(flows) if flow)
                return (value > 0) != (last > 0)
            terms: list[Decimal] = [flow * growth ** -(Decimal(index * size) / 12) for index, flow in enumerate(flows)]
            # The rate is a double: near −100 % its last bit moves the value by much more than near 0.
            zero = Decimal(0)
            bit = sum((abs(term) * index for index, term in enumerate(terms)), zero) * Decimal("1e-14") / growth
            return abs(sum(terms, zero)) <= Decimal("1e-9") * sum((abs(term) for term in terms), zero) + bit

        def are_roots(actual: Any) -> bool:
            roots = actual if isinstance(actual, list) else []
            if changes == 1 and len(roots) != 1:
                return False
            # An odd number of sign changes means at least one rate (Descartes).
            if not roots:
                return changes % 2 == 0 and actual == {"notDefined": "noInternalRate"}
            return all(is_root(root) for root in roots) and sorted(roots, key=Decimal) == roots

        return Holds(f"rates with a net present value of zero in {flows}", are_roots)

    def reading(self, reading: str) -> Json:
        benefits, costs = self.benefit_months(reading), self.cost_months(reading)
        as_is = self.as_is_months(reading)
        later = self.cost_months(reading, lambda line: line["phase"] in AFTER_INVESTMENT)
        net = added([benefits, as_is, added([costs], -1)])
        present = self.discounting.present
        benefits_value, costs_value, as_is_value = present(benefits), present(costs), present(as_is)
        net_value = benefits_value - costs_value + as_is_value
        annual = decimal(net_value) / self.discounting.sum_of_years()
        investment = present(added([costs, added([later], -1)]))
        result: Json = {
            "benefits": money_text(sum(benefits.values())), "costs": money_text(sum(costs.values())),
            "asIsCosts": money_text(sum(as_is.values())),
            "benefitsPresentValue": near_money(benefits_value), "costsPresentValue": near_money(costs_value),
            "asIsCostsPresentValue": near_money(as_is_value), "netPresentValue": Near(Fraction(net_value, 100), ORE),
            "netBenefitPerKrona": quotient(net_value, costs_value - as_is_value),
            "payback": self.payback(net, lambda index: Decimal(1)),
            "discountedPayback": self.payback(net, lambda index: self.discounting.factors[index]),
            "benefitCostRatio": {
                "allCosts": quotient(benefits_value, costs_value - as_is_value),
                "investmentCosts": quotient(benefits_value - present(later) + as_is_value, investment, 4),
            },
            "internalRate": self.internal_rate(net),
            "equivalentAnnualNet": near_money(round(annual)),
            "calendarYears": self.calendar_years(costs, benefits, as_is, net),
        }
        if self.costs.counts_nothing:
            # Nothing else may stand for zero.
            result |= dict.fromkeys(OF_COSTS, NOT_COUNTED)
            result["benefitCostRatio"] = dict.fromkeys(("allCosts", "investmentCosts"), NOT_COUNTED)
            for year in result["calendarYears"]:
                year |= {"costs": NOT_COUNTED, "net": NOT_COUNTED}
        return result

    def calendar_years(self, costs: Months, benefits: Months, as_is: Months, net: Months) -> list[Json]:
        years = range(self.document.base // 12, (self.document.end - 1) // 12 + 1)

        def of(months: Months, year: int) -> str:
            return money_text(sum(amount for month, amount in months.items() if month // 12 == year))

        return [
            {"year": year, "costs": of(costs, year), "benefits": of(benefits, year), "asIsCosts": of(as_is, year),
             "net": of(net, year)}
            for year in years
        ]

    def break_even(self, reading: str) -> Any:
        """The multiple of the planned use at which the reading comes to zero with all costs paid, those of A too.

        What is landed is a stated amount: in the budget it adds or takes, but no use moves it.
        """
        present = self.discounting.present
        moved = added(benefit.months for benefit in self.benefits if self.moves(benefit, reading))
        benefits = present(moved)
        others = present(added([self.benefit_months(reading), added([moved], -1)]))
        needed = present(self.cost_months(reading)) - others
        if self.costs.counts_nothing:
            return NOT_COUNTED
        if benefits == 0:
            return {"none": "notMovedByUse"}
        use = Fraction(needed, benefits)
        if 0 <= use <= 1:
            return Near(use, 2 * (1 + abs(use)) / max(1, abs(benefits) - 1))
        return {"none": "aboveZeroWithoutUse" if needed < 0 else "belowZeroAtPlannedUse"}

    def benefit_result(self, benefit: Benefit) -> Json:
        value, steps = benefit.yearly, []
        for kind, factor in adjustment_steps(benefit.said, benefit.yearly):
            before, value = value, value * factor
            steps.append({
                "kind": kind, "factor": number_text(factor), "before": number_text(before), "after": number_text(value),
            })
        return {
            "benefit": benefit.id, "nature": benefit.nature, "perspective": benefit.perspective,
            "pattern": pattern(benefit.said), "factors": benefit.factors(),
            "yearlyValue": number_text(benefit.yearly), "adjustments": steps,
            "adjustedYearlyValue": number_text(benefit.adjusted),
            "adjustedYearlyHours": None if benefit.hours is None else number_text(benefit.hours),
            "planned": money_text(benefit.planned),
            "plannedUnadjusted": money_text(sum(benefit.at(benefit.yearly).values())),
        }

    def result(self) -> Json:
        calculation: Json = self.document.calculation or {}
        all_costs = self.costs.months()
        outside = sum(all_costs.values()) - sum(self.within(all_costs).values())
        return {
            "baseMonth": calculation["baseMonth"], "months": calculation["months"],
            "discountRates": [
                {"fromYear": band["fromYear"], "rate": number_text(Fraction(band["percent"]) / 100)}
                for band in self.discounting.bands
            ],
            "timing": self.discounting.timing, "costsOutsideHorizon": money_text(outside),
            "asIs": self.as_is_result(), "readings": {reading: self.reading(reading) for reading in READINGS},
            "notMonetised": [
                benefit["id"] for benefit in self.document.benefits if "notMonetised" in benefit["value"]
            ],
            "benefits": [self.benefit_result(benefit) for benefit in self.benefits],
            "breakEvenUse": {reading: self.break_even(reading) for reading in READINGS},
        }

    def as_is_result(self) -> Json | None:
        if self.as_is is None:
            return None
        return {
            "comparedOver": self.compared,
            "notCountedInAsIs": [one for one in self.as_is.not_counted if self.costs.counts(one)],
            "notCountedInChange": [one for one in self.costs.not_counted if self.as_is.counts(one)],
        }
