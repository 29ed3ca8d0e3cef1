"""Discount factors and what is computed with them (method section 6), in decimals of fifty digits."""

from decimal import Decimal, getcontext
from fractions import Fraction

from costs import percent
from model import Document, Json, Months

getcontext().prec = 50


def decimal(value: Fraction | int) -> Decimal:
    value = Fraction(value)
    return Decimal(value.numerator) / Decimal(value.denominator)


class Discounting:
    """The factor of each month of a calculation."""

    def __init__(self, document: Document, months: int | None = None) -> None:
        calculation: Json = document.calculation or {}
        self.base, self.months = document.base, months or document.end - document.base
        self.timing: str = calculation.get("timing", "startOfYear")
        self.bands: list[Json] = calculation.get("discountRates", [{"fromYear": 0, "percent": 3}])
        self.years = (self.months + 11) // 12
        self.starts = [Decimal(1)]
        for year in range(1, self.years + 1):
            self.starts.append(self.starts[-1] / (1 + decimal(self.rate(year))))
        self.factors = [self.factor(month) for month in range(self.months)]

    def rate(self, year: int) -> Fraction:
        """The rate that leads to a year: that of the last band from it or before."""
        return percent([band for band in self.bands if band["fromYear"] <= year][-1]["percent"])

    def factor(self, month: int) -> Decimal:
        year, within = divmod(month, 12)
        start = self.starts[year]
        if self.timing == "startOfYear":
            return start
        if self.timing == "endOfYear":
            return self.starts[year + 1]
        growth = 1 + decimal(self.rate(year + 1))
        part = Decimal("0.5") if self.timing == "midYear" else Decimal(within) / 12
        return start / growth**part

    def sum_of_years(self) -> Decimal:
        return sum((self.factors[12 * year] for year in range(self.years)), Decimal(0))

    def value(self, months: Months) -> Decimal:
        """The present value in öre, not rounded; what lies outside the calculation isn't in it."""
        sums: dict[Decimal, int] = {}
        for month, amount in months.items():
            if 0 <= month - self.base < self.months:
                factor = self.factors[month - self.base]
                sums[factor] = sums.get(factor, 0) + amount
        return sum((factor * amount for factor, amount in sums.items()), Decimal(0))

    def present(self, months: Months) -> int:
        return round(self.value(months))
