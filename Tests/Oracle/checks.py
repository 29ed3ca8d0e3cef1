"""The verdict on one goal at one checkpoint (method section 7)."""

from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import Any

import intervals
from calendar_se import step
from compare import Near
from detect import count_to_tell, level_at, smallest_change
from goals import DEFAULT_SCHEDULE, Due, Goal, nearest
from model import Document, Json, number_text


class Check:
    """One goal at one checkpoint as known on a date."""

    def __init__(self, document: Document, goal: Goal, due: Due) -> None:
        self.document, self.goal, self.due = document, goal, due
        self.schedule = document.initiative.get("schedule", DEFAULT_SCHEDULE)
        self.as_of = date.fromisoformat(document.date)
        inside = [
            one for one in goal.measurements
            if due.opens <= date.fromisoformat(one["date"]) <= min(due.closes, self.as_of)
        ]
        usable = [one for one in inside if not goal.misfits(one)]
        # What isn't used is listed as the document has it.
        self.unusable = [one for one in goal.listed if one in inside and goal.misfits(one)]
        self.level = level_at(self.schedule, due.months)
        self.usable = usable
        self.measured = nearest(usable, due.day) if usable and self.measurable else None

    @cached_property
    def every(self) -> list[Due]:
        return [self.goal.due(months) for months in self.schedule["checkpoints"]]

    @cached_property
    def outside(self) -> list[Json]:
        """What no window holds and stands beside this check."""
        return [one for one in self.goal.measurements if self.is_outside(date.fromisoformat(one["date"]))]

    def is_outside(self, day: date) -> bool:
        """Between two checks it stands beside the one without an answer, or the nearer one, equally near the earlier."""
        if day > self.as_of or any(due.opens <= day <= due.closes for due in self.every):
            return False
        around = [due for due in self.every if due.day < day][-1:] + [due for due in self.every if due.day > day][:1]
        lacking = [due for due in around if Check(self.document, self.goal, due).is_unanswered]
        return min(lacking or around, key=lambda due: (abs(due.day - day), due.day)).months == self.due.months

    @property
    def is_unanswered(self) -> bool:
        return self.state() in ("overdue", "notComparable") and self.as_of > self.due.closes

    @property
    def instead(self) -> Json | None:
        """What could count if the window were as wide as it may be, where it has closed without an answer."""
        widest = step(self.due.day, -24)[0], step(self.due.day, 24)[0]
        able = [
            one for one in self.outside
            if date.fromisoformat(one["date"]) >= self.due.operation and not self.goal.misfits(one)
            and widest[0] <= date.fromisoformat(one["date"]) <= widest[1]
        ]
        return nearest(able, self.due.day) if able and self.is_unanswered else None

    @property
    def answered_at(self) -> int | None:
        """The next check with an answer that weighs as much, where this one was missed."""
        if not self.is_unanswered:
            return None
        later = [Check(self.document, self.goal, due) for due in self.every if due.months > self.due.months]
        return next((one.due.months for one in later
                     if one.state() == "measured" and (self.is_indication() or not one.is_indication())), None)

    @property
    def is_band(self) -> bool:
        return isinstance(self.goal.direction, dict)

    @property
    def measurable(self) -> bool:
        return self.is_band or not self.goal.missing

    def state(self) -> str:
        if not self.measurable:
            return "notMeasurable"
        if self.measured is not None:
            return "measured"
        if self.as_of < self.due.opens:
            return "upcoming"
        if self.unusable:
            return "notComparable"
        return "due" if self.as_of <= self.due.closes else "overdue"

    def expected(self) -> Fraction | None:
        """The target of the checkpoint, which needs no baseline; without one, the planned path's value."""
        for target in self.goal.targets:
            if target["monthsAfterFullOperation"] == self.due.months:
                return Fraction(target["value"])
        return None if self.goal.missing else self.goal.path(self.due.day)

    def on_right_side(self, value: Fraction) -> bool:
        if self.is_band:
            band = self.goal.direction["keepWithin"]
            return Fraction(band["from"]) <= value <= Fraction(band["to"])
        aim = self.expected()
        assert aim is not None
        return value >= aim if self.goal.direction == "increase" else value <= aim

    def achievement(self, value: Fraction) -> Fraction | None:
        aim = self.expected()
        if aim is None or aim == self.goal.start:
            return None
        return (value - self.goal.start) / (aim - self.goal.start)

    def band(self, achievement: Fraction) -> str:
        if achievement >= 1:
            return "achieved"
        if achievement == 0:
            return "unchanged"
        if achievement < 0:
            return "worsened"
        return "partly" if achievement >= Fraction(self.schedule.get("partlyThreshold", Fraction("0.8"))) else "behind"

    def is_indication(self) -> bool:
        control = self.schedule.get("errorControl", {"deciding": self.schedule["checkpoints"][-1]})
        return isinstance(control, dict) and control["deciding"] != self.due.months

    def result(self) -> Json:
        goal, expected, state = self.goal, self.expected(), self.state()
        result: Json = {
            "goal": goal.id, "kind": goal.said["kind"], "unit": goal.unit,
            "baseline": number_text(goal.start) if goal.baseline else None,
            "expected": {"notDefined": goal.missing} if expected is None else number_text(expected),
            "state": state, "isIndication": self.is_indication(),
            "reason": goal.missing if state == "notMeasurable" else None,
            "notUsed": [
                {"measured": number_text(Fraction(one["value"])), "unit": one["unit"], "measuredOn": one["date"],
                 "convertedFrom": None, "reasons": goal.misfits(one)}
                for one in self.unusable
            ],
            "measuredOutsideWindows": [
                {"measured": number_text(Fraction(one["value"])), "unit": one["unit"], "measuredOn": one["date"],
                 "convertedFrom": one.get("convertedFrom"), "reasons": goal.misfits(one)}
                for one in self.outside
            ],
            "smallestDetectableChange": smallest_change(goal.said, self.level),
            "verdict": self.verdict_word, "certainty": None, "interval": None, "change": None, "countToTell": None,
        }
        if self.measured is not None:
            del result["countToTell"]
            return result | self.measured_result(self.measured)
        result["outlook"] = self.outlook(None)
        if self.usable:
            # The change is shown also where the goal can't be judged by it.
            result["change"] = self.of_sample(nearest(self.usable, self.due.day))["change"]
        return result

    def held(self) -> Json:
        """The same measurements against another plan's goal: only what can differ."""
        expected = self.expected()
        result: Json = {
            "expected": {"notDefined": self.goal.missing} if expected is None else number_text(expected),
            "verdict": self.verdict_word,
        }
        if self.measured is not None:
            result["achievement"] = self.achievement_result()[0]
        return result

    @cached_property
    def verdict_word(self) -> str:
        if self.measured is None:
            return "cannotBeToldYet" if self.measurable else "notMeasurable"
        if self.interval is None:
            return "reached" if self.on_right_side(Fraction(self.measured["value"])) else "notReached"
        return self.of_interval(self.interval[1])

    @cached_property
    def interval(self) -> tuple[str, intervals.Ends] | None:
        if self.measured is None:
            return None
        value, sample = Fraction(self.measured["value"]), self.measured.get("sample", {})
        return intervals.of_value(value, sample, self.goal.unit == "%", self.level)

    def band_word(self) -> str | None:
        band: str | None = self.achievement_result()[1]
        return band

    def to_tell(self, member: str) -> Json:
        """How many would tell; nothing where the verdict is told.

        Of events it isn't computed here: summing up to 10⁹ terms of a Poisson distribution would take too long.
        """
        if self.measured is None or self.interval is None or self.verdict_word != "cannotBeToldYet":
            return {member: None}
        value, sample = Fraction(self.measured["value"]), self.measured["sample"]
        if "events" in sample:
            return {}
        if self.is_band:
            band = self.goal.direction["keepWithin"]
            low, high = Fraction(band["from"]), Fraction(band["to"])
            edges = [low, high] if low <= value <= high else [low if value < low else high]
        else:
            edges = [self.expected() or Fraction(0)]
        return {member: count_to_tell(value, sample, edges, self.goal.unit == "%", self.level)}

    def achievement_result(self) -> tuple[Any, str | None]:
        assert self.measured is not None
        value = Fraction(self.measured["value"])
        achievement = self.achievement(value)
        if achievement is not None:
            return number_text(achievement), self.band(achievement)
        if self.is_band:
            return {"notDefined": "goalIsABand"}, "achieved" if self.on_right_side(value) else "behind"
        return {"notDefined": "targetEqualsBaseline"}, None

    def measured_result(self, measured: Json) -> Json:
        sample = measured.get("sample", {})
        achievement, band = self.achievement_result()
        certainty: str | None = self.why_no_interval(sample)
        if self.interval is not None:
            certainty = None if self.verdict_word == "cannotBeToldYet" else "interval"
        return self.to_tell("countToTell") | {
            "measured": number_text(Fraction(measured["value"])), "measuredOn": measured["date"],
            "convertedFrom": measured.get("convertedFrom"),
            "respondents": measured.get("respondents", sample.get("n", sample.get("of", sample.get("pairs")))),
            "achievement": achievement, "band": band, "outlook": self.outlook(measured), "certainty": certainty,
            **self.of_sample(measured),
            "events": self.events(sample),
        }

    def events(self, sample: Json) -> Json | None:
        """The events, and how many times their mean the counts of the periods vary."""
        if "events" not in sample:
            return None
        result: Json = {"events": sample["events"], "exposure": number_text(Fraction(sample.get("exposure", 1)))}
        periods = sample.get("byPeriod")
        if not periods or not sample["events"]:
            return result | {"dispersionIndex": None, "isOverdispersed": False}
        mean = Fraction(sum(periods), len(periods))
        index = sum((one - mean) ** 2 for one in periods) / (len(periods) - 1) / mean
        return result | {"dispersionIndex": number_text(index)}

    def of_sample(self, measured: Json) -> Json:
        """The interval of the value, and of the change since the baseline."""
        value, sample, percent = Fraction(measured["value"]), measured.get("sample", {}), self.goal.unit == "%"
        change = None
        if self.goal.baseline is not None:
            before = self.goal.baseline.get("sample", {})
            change = intervals.of_change(value - self.goal.start, sample, before, percent, self.level)
        return {
            "interval": ends(intervals.of_value(value, sample, percent, self.level), self.level),
            "change": None if change is None else {
                "difference": number_text(value - self.goal.start), "interval": ends(change, self.level),
                "isDistinguishable": change[1][0] > 0 or change[1][1] < 0,
            },
        }

    def why_no_interval(self, sample: Json) -> str:
        """What a verdict by the value alone rests on."""
        if intervals.is_without_spread(sample):
            return "zeroSpread"
        assert self.measured is not None
        return "countWithoutSpread" if "respondents" in self.measured else "pointValue"

    def of_interval(self, interval: intervals.Ends) -> str:
        low, high = interval
        if self.is_band:
            band = self.goal.direction["keepWithin"]
            if low >= band["from"] and high <= band["to"]:
                return "reached"
            return "notReached" if high < band["from"] or low > band["to"] else "cannotBeToldYet"
        aim = self.expected()
        assert aim is not None
        if self.goal.direction == "decrease":
            low, high, aim = -high, -low, -aim
        return "reached" if low >= aim else "notReached" if high < aim else "cannotBeToldYet"

    def outlook(self, measured: Json | None) -> Any:
        """What is expected at the next checkpoint if the ratio to the plan holds."""
        later = [months for months in self.schedule["checkpoints"] if months > self.due.months]
        if not later:
            return None
        if self.goal.missing or measured is None:
            reason = "notMeasured" if self.is_band else self.goal.missing or "notMeasured"
            reason = "goalIsABand" if self.is_band and measured is not None else reason
            return self.outlook_result(later[0], {"notDefined": reason})
        ratio, start = self.goal.ratio(measured), self.goal.start
        if isinstance(ratio, str):
            return self.outlook_result(later[0], {"notDefined": ratio})
        assert self.measured is not None
        # The straight line that takes what was measured to what it leads to.
        slope = (self.goal.path(self.goal.due(later[0]).day) - start) / (ratio_base(self.goal, measured))
        value = start + ratio * (self.goal.path(self.goal.due(later[0]).day) - start)
        held = self.possible(value)
        interval = None
        if self.interval is not None:
            method, (low, high) = self.interval
            led = sorted(float(start) + (end - float(start)) * float(slope) for end in (low, high))
            within = [float(self.possible(Fraction(end))) for end in led]
            interval = ends((method, (within[0], within[1])), self.level, max(1.0, abs(float(slope))))
        return self.outlook_result(
            later[0], number_text(held), interval, None if held == value else number_text(value))

    def outlook_result(self, months: int, value: Any, interval: Json | None = None, beyond: str | None = None) -> Json:
        return {"monthsAfterFullOperation": months, "value": value, "interval": interval, "beyondPossible": beyond}

    def possible(self, value: Fraction) -> Fraction:
        """A share is from nothing to all of it, and no time, count or rate is below zero."""
        unit = self.goal.unit
        plain = "share" if unit == "%" else "time" if unit in ("min", "h", "d") else "index"
        kind = self.goal.said["indicator"].get("kind", plain)
        if kind == "index":
            return value
        held = max(value, Fraction(0))
        return min(held, Fraction(100)) if kind == "share" else held


def ratio_base(goal: Goal, measured: Json) -> Fraction:
    planned = goal.planned_change(date.fromisoformat(measured["date"]))
    assert isinstance(planned, Fraction)
    return planned


def ends(interval: tuple[str, intervals.Ends] | None, level: Fraction, scale: float = 1) -> Json | None:
    """The library rounds an end to twelve digits of what is uncertain; a line that it is led along stretches that."""
    if interval is None:
        return None
    method, (lower, upper) = interval
    least = Fraction(scale) / 10**9
    low, high = (Near(Fraction(end), max(1, abs(round(end))) * least) for end in (lower, upper))
    return {"lower": low, "upper": high, "level": Near(level, Fraction(1, 10**9)), "method": method}
