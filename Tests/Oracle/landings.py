"""Who brings a benefit home, and the chain of hours (method section 5, Landing.md)."""

from fractions import Fraction

from benefits import Benefit
from calendar_se import month_number
from model import Json, Months, Weights, ore


def landed_per_year(landing: Json, benefit: Benefit) -> Fraction:
    """Öre a year: hours are worth what the benefit's own hours are."""
    if "perYear" in landing:
        return ore(landing["perYear"])
    if not benefit.hours:
        return Fraction(0)
    return Fraction(landing["hoursPerYear"]) * benefit.adjusted * 100 / benefit.hours


def landing_months(landing: Json, benefit: Benefit) -> range:
    """A landing lasts as long as the benefit unless it says otherwise, and then as it says."""
    document = benefit.document
    last = landing.get("lastMonth", benefit.said.get("lastMonth"))
    end = document.end if last is None else min(document.end, month_number(last) + 1)
    return range(max(document.base, month_number(landing["firstMonth"])), end)


def landed(landing: Json, benefit: Benefit) -> Months:
    each = landed_per_year(landing, benefit) / 12
    return Weights(dict.fromkeys(landing_months(landing, benefit), Fraction(1))).times(each)


def by_year(months: Months) -> dict[int, int]:
    years: dict[int, int] = {}
    for month, amount in months.items():
        years[month // 12] = years.get(month // 12, 0) + amount
    return years


def fits(benefit: Benefit, landings: list[Json]) -> bool:
    """Whether landings stay within what the benefit is planned to give, calendar year by calendar year."""
    planned, taken = by_year(benefit.months), dict[int, int]()
    for landing in landings:
        if "hoursPerYear" in landing and not benefit.hours:
            return False
        for year, amount in by_year(landed(landing, benefit)).items():
            taken[year] = taken.get(year, 0) + amount
    return all(amount <= planned.get(year, 0) for year, amount in taken.items())


class Landed:
    """A benefit's landings month by month, and what they leave."""

    def __init__(self, benefit: Benefit) -> None:
        self.benefit = benefit
        self.rows = [(landing, landed(landing, benefit)) for landing in benefit.said.get("landings", [])]
        self.rest: Months = dict(benefit.months)
        for _, months in self.rows:
            for month, amount in months.items():
                self.rest[month] = self.rest.get(month, 0) - amount

    def as_form(self, form: str) -> int:
        return sum(sum(months.values()) for landing, months in self.rows if landing["as"] == form)
