"""What tells an effect from what would have happened anyway (method section 7, Statistics.md).

Values are exact; standard errors and their intervals are in floating point, compared within a billionth.
"""

from datetime import date
from fractions import Fraction
from math import sqrt
from typing import Any

from calendar_se import last_day, month_number, month_text
from compare import Near
from goals import DEFAULT_SCHEDULE, Goal, nearest
from intervals import newcombe, t_quantile
from model import Document, Json, number_text

STRENGTHS = {
    "beforeAfter": "weakest", "controlChart": "weak", "differenceInDifferences": "moderate",
    "interruptedTimeSeries": "moderate", "interruptedTimeSeriesWithComparison": "strong",
}
RECOMMENDED = 8
BILLIONTH = Fraction(1, 10**9)


def near(value: float | Fraction, scale: float = 1) -> Near:
    return Near(Fraction(value), max(1, abs(round(value)), Fraction(scale)) * BILLIONTH)


def interval(low: float, high: float, level: Fraction, method: str) -> Json:
    scale = max(abs(low), abs(high))
    return {"lower": near(low, scale), "upper": near(high, scale), "level": number_text(level), "method": method}


def matrix_inverse(rows: list[list[Fraction]]) -> list[list[Fraction]]:
    """By Gauss and Jordan, in fractions."""
    size = len(rows)
    work = [row + [Fraction(index == column) for column in range(size)] for index, row in enumerate(rows)]
    for column in range(size):
        pivot = next(row for row in range(column, size) if work[row][column])
        work[column], work[pivot] = work[pivot], work[column]
        work[column] = [value / work[column][column] for value in work[column]]
        for row in range(size):
            if row != column:
                work[row] = [value - work[row][column] * other for value, other in zip(work[row], work[column])]
    return [row[size:] for row in work]


class LeastSquares:
    """Ordinary least squares by the normal equations, exactly."""

    def __init__(self, rows: list[list[Fraction]], observed: list[Fraction]) -> None:
        columns = range(len(rows[0]))
        self.inverse = matrix_inverse([
            [sum((row[one] * row[other] for row in rows), Fraction(0)) for other in columns] for one in columns])
        products = [sum((row[one] * value for row, value in zip(rows, observed)), Fraction(0)) for one in columns]
        self.coefficients = [
            sum((part * value for part, value in zip(line, products)), Fraction(0)) for line in self.inverse]
        self.residuals = [
            value - sum((part * each for part, each in zip(row, self.coefficients)), Fraction(0))
            for row, value in zip(rows, observed)
        ]
        self.freedom = len(rows) - len(rows[0])

    @property
    def squares(self) -> Fraction:
        return sum((one * one for one in self.residuals), Fraction(0))

    def sum(self, weights: list[Fraction]) -> tuple[Fraction, float]:
        """A weighted sum of the coefficients, and its standard error."""
        value = sum((weight * one for weight, one in zip(weights, self.coefficients)), Fraction(0))
        spread = sum(
            (one * part * other for one, line in zip(weights, self.inverse) for part, other in zip(line, weights)),
            Fraction(0))
        return value, sqrt(spread * self.squares / self.freedom)

    def lag_one(self) -> Fraction:
        pairs = zip(self.residuals, self.residuals[1:])
        return sum((one * other for one, other in pairs), Fraction(0)) / self.squares if self.squares else Fraction(0)

    def durbin_watson(self) -> Fraction:
        pairs = zip(self.residuals, self.residuals[1:])
        return sum(((b - a) ** 2 for a, b in pairs), Fraction(0)) / self.squares if self.squares else Fraction(2)


class Designs:
    """The goals' evaluation designs as known on the document's date."""

    def __init__(self, document: Document, goals: list[Goal]) -> None:
        self.goals, self.as_of = goals, date.fromisoformat(document.date)
        schedule = document.initiative.get("schedule", DEFAULT_SCHEDULE)
        self.level = Fraction(schedule.get("confidenceLevel", Fraction("0.95")))

    def result(self) -> list[Json]:
        return [self.reading(goal, goal.said["evaluation"]) for goal in self.goals if "evaluation" in goal.said]

    def reading(self, goal: Goal, said: Json) -> Json:
        kind, values = next(iter(said.items()))
        design = {"comparisonGroup": "differenceInDifferences", "controlChart": "controlChart", "survey": "beforeAfter",
                  "monthlySeries": "interruptedTimeSeries"}[kind]
        if values.get("comparison"):
            design = "interruptedTimeSeriesWithComparison"
        reads = {"comparisonGroup": self.group, "controlChart": self.chart, "survey": self.survey,
                 "monthlySeries": self.series}
        result = reads[kind](goal, values)
        if isinstance(result, str):
            result = {"notDefined": result}
        return {"goal": goal.id, "design": design, "strength": STRENGTHS[design], "unit": goal.unit} | result

    def ended(self, goal: Goal, series: Json) -> tuple[int, int]:
        """How many months of a series have ended, and how many of them lie before the change."""
        first = month_number(series["firstMonth"])
        count = sum(last_day(first + index) <= self.as_of for index in range(len(series["values"])))
        if "firstMonthAfter" in series:
            after = month_number(series["firstMonthAfter"])
        else:
            operation = goal.operation.isoformat()
            after = month_number(operation) + (0 if operation.endswith("-01") else 1)
        return count, min(max(after - first, 0), count)

    def series(self, goal: Goal, said: Json) -> Json | str:
        """Value = level + slope × t before, plus (its change + change of slope × t) from the change on, with t = 0 at
        the first period after the change."""
        count, before = self.ended(goal, said)
        after = count - before
        if before < 3 or after < 3:
            return "tooFewPoints"
        observed = [Fraction(value) for value in said["values"][:count]]
        for index, value in enumerate(said.get("comparison", [])[:count]):
            observed[index] -= Fraction(value)
        slopes = said.get("model", "levelAndSlope") == "levelAndSlope"
        times = [Fraction(index - before) for index in range(count)]
        if slopes:
            rows = [[Fraction(1), t, Fraction(t >= 0), max(t, Fraction(0))] for t in times]
        else:
            rows = [[Fraction(1), Fraction(t >= 0)] for t in times]
        fit = LeastSquares(rows, observed)
        if not fit.squares:
            return "zeroSpread"
        mean_time = Fraction(after - 1, 2)
        if slopes:
            attributable = fit.sum([Fraction(0), Fraction(0), Fraction(1), mean_time])
            level = fit.sum([Fraction(0), Fraction(0), Fraction(1), Fraction(0)])
        else:
            attributable = level = fit.sum([Fraction(0), Fraction(1)])
        raw = [Fraction(value) for value in said["values"][:count]]
        gross = sum(raw[before:], Fraction(0)) / after - sum(raw[:before], Fraction(0)) / before
        slope = fit.sum([Fraction(0), Fraction(0), Fraction(0), Fraction(1)]) if slopes else None
        lag, watson = fit.lag_one(), fit.durbin_watson()
        return {
            "gross": near(gross), "counterfactual": near(gross - attributable[0]),
            "attributable": near(attributable[0]), **self.told(attributable, fit.freedom),
            "warnings": self.warnings(count, before, lag, watson),
            "levelChange": self.estimate(level, fit.freedom),
            "slopeChange": self.estimate(slope, fit.freedom) if slope else None,
            "lagOneAutocorrelation": near(lag), "durbinWatson": near(watson),
        }

    def warnings(self, count: int, before: int, lag: Fraction, watson: Fraction) -> list[Json]:
        warnings: list[Json] = []
        if min(before, count - before) < RECOMMENDED:
            warnings.append({"warning": "fewPoints", "before": before, "after": count - before})
        if abs(float(lag)) > 1.96 / sqrt(count):
            warnings.append({"warning": "autocorrelated", "lagOne": near(lag), "durbinWatson": near(watson)})
        return warnings

    def ends(self, of: tuple[Fraction, float], freedom: float) -> tuple[float, float]:
        half = t_quantile(self.level, freedom) * of[1]
        return float(of[0]) - half, float(of[0]) + half

    def told(self, of: tuple[Fraction, float], freedom: float) -> Json:
        low, high = self.ends(of, freedom)
        return {"interval": interval(low, high, self.level, "regression"), "isDistinguishable": low > 0 or high < 0}

    def estimate(self, of: tuple[Fraction, float], freedom: float) -> Json:
        return {"value": near(of[0]), "interval": interval(*self.ends(of, freedom), self.level, "regression")}

    def chart(self, goal: Goal, said: Json) -> Json | str:
        """Natural limits: the mean before the change ± 2.66 × the mean moving range."""
        count, before = self.ended(goal, said)
        values = [Fraction(value) for value in said["values"][:count]]
        reference, first = values[:before], month_number(said["firstMonth"])
        if before < 2 or before == count:
            return "tooFewPoints"
        centre = sum(reference, Fraction(0)) / before
        moving = sum((abs(b - a) for a, b in zip(reference, reference[1:])), Fraction(0)) / (before - 1)
        low, high = centre - Fraction("2.66") * moving, centre + Fraction("2.66") * moving
        outside, runs, length, side = [], [], 0, 0
        for index in range(before, count):
            value = values[index]
            if not low <= value <= high:
                outside.append(month_text(first + index))
            now = (value > centre) - (value < centre)
            length = length + 1 if now and now == side else abs(now)
            side = now
            if length == 8:
                runs.append(month_text(first + index))
        return {
            "centre": number_text(centre), "lowerLimit": number_text(low), "upperLimit": number_text(high),
            "outsideLimits": outside, "runsOfEight": runs,
        }

    def survey(self, goal: Goal, said: Json) -> Json | str:
        """The change among the same respondents, and what those who came and left do to the two means."""
        if said["after"] > self.as_of.isoformat():
            return "notMeasured"
        answers = said["answers"]
        before = {one["respondent"]: Fraction(one["before"]) for one in answers if "before" in one}
        after = {one["respondent"]: Fraction(one["after"]) for one in answers if "after" in one}
        same = [one for one in before if one in after]
        if not same:
            return "noSameRespondents"

        def mean(values: list[Fraction]) -> Fraction:
            return sum(values, Fraction(0)) / len(values)

        first, second = mean([before[one] for one in same]), mean([after[one] for one in same])
        joiners = mean(list(after.values())) - second
        leavers = first - mean(list(before.values()))
        return {
            "total": number_text(second - first + joiners + leavers), "sameRespondents": number_text(second - first),
            "mix": number_text(joiners + leavers), "joiners": number_text(joiners), "leavers": number_text(leavers),
            "sameCount": len(same),
        }

    def group(self, goal: Goal, said: Json) -> Json | str:
        """The change of those with the initiative less that of those without."""
        if goal.baseline is None:
            return "noBaseline"
        if said["after"]["date"] > self.as_of.isoformat():
            return "notMeasured"
        usable = [
            one for one in goal.measurements if one["date"] <= self.as_of.isoformat() and not goal.misfits(one)]
        if not usable:
            return "notMeasured"
        measured = nearest(usable, date.fromisoformat(said["after"]["date"]))
        values = [goal.baseline, measured, said["before"], said["after"]]
        start, now, other_start, other_now = (Fraction(one["value"]) for one in values)
        gross, counterfactual = now - start, other_now - other_start
        attributable = gross - counterfactual
        samples = [one.get("sample", {}) for one in values]
        if all("n" in sample for sample in samples):
            variances = [float(Fraction(one["standardDeviation"])) ** 2 / one["n"] for one in samples]
            if not all(variances):
                return "zeroSpread"
            freedom = sum(variances) ** 2 / sum(one**2 / (of["n"] - 1) for one, of in zip(variances, samples))
            half = t_quantile(self.level, freedom) * sqrt(sum(variances))
            low, high, method = float(attributable) - half, float(attributable) + half, "welch"
        elif all("successes" in sample for sample in samples):
            low, high = self.of_shares(samples)
            scale = 100 if goal.unit == "%" else 1
            low, high, method = low * scale, high * scale, "squareAndAdd"
        else:
            return "noSample"
        return {
            "gross": number_text(gross), "counterfactual": number_text(counterfactual),
            "attributable": number_text(attributable), "warnings": [],
            "interval": interval(low, high, self.level, method), "isDistinguishable": low > 0 or high < 0,
        }

    def of_shares(self, samples: list[Json]) -> tuple[float, float]:
        """Zou and Donner: the distances of the two differences' ends, squared and added crosswise."""
        start, now, other_start, other_now = samples

        def share(sample: Json) -> float:
            return float(Fraction(sample["successes"], sample["of"]))

        one, other = share(now) - share(start), share(other_now) - share(other_start)
        low, high = newcombe(now, start, self.level)
        other_low, other_high = newcombe(other_now, other_start, self.level)
        return (
            one - other - sqrt((one - low) ** 2 + (other_high - other) ** 2),
            one - other + sqrt((high - one) ** 2 + (other - other_low) ** 2),
        )


def evaluations(document: Document, goals: list[Goal]) -> list[Json]:
    found: list[Any] = Designs(document, goals).result()
    return found
