"""The verdict on one goal at one checkpoint (method section 7)."""

from datetime import date
from fractions import Fraction
from typing import Any

import intervals
from compare import Near
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
        self.unusable = [
            one for one in document.initiative.get("measurements", []) if one in inside and goal.misfits(one)
        ]
        self.usable = usable
        self.measured = nearest(usable, due.day) if usable and self.measurable else None

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
                 "reasons": goal.misfits(one)}
                for one in self.unusable
            ],
            "use": {"reading": "isUseGoal" if goal.said["kind"] == "use" else "notFollowedUp", "goals": []},
        }
        if self.measured is None:
            verdict = "notMeasurable" if state == "notMeasurable" else "cannotBeToldYet"
            result |= {"verdict": verdict, "certainty": None}
            result["outlook"] = self.outlook(None)
            return result if self.usable else result | {"interval": None, "change": None}
        return result | self.measured_result(self.measured)

    def measured_result(self, measured: Json) -> Json:
        value = Fraction(measured["value"])
        achievement = self.achievement(value)
        sample = measured.get("sample", {})
        result: Json = {
            "measured": number_text(value), "measuredOn": measured["date"],
            "respondents": measured.get("respondents", sample.get("n", sample.get("of", sample.get("pairs")))),
            "events": self.events(sample),
        }
        if achievement is not None:
            result |= {"achievement": number_text(achievement), "band": self.band(achievement)}
        elif self.is_band:
            result["achievement"] = {"notDefined": "goalIsABand"}
            result["band"] = "achieved" if self.on_right_side(value) else "behind"
        else:
            result |= {"achievement": {"notDefined": "targetEqualsBaseline"}, "band": None}
        result["outlook"] = self.outlook(measured)
        return result | self.verdict(value, sample)

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

    def verdict(self, value: Fraction, sample: Json) -> Json:
        """With a sample the whole interval decides, otherwise the value alone."""
        level = Fraction(self.schedule.get("confidenceLevel", Fraction("0.95")))
        percent = self.goal.unit == "%"
        interval = intervals.of_value(value, sample, percent, level)
        before = (self.goal.baseline or {}).get("sample", {})
        change = None
        if self.goal.baseline is not None:
            change = intervals.of_change(value - self.goal.start, sample, before, percent, level)
        certainty: str | None = self.why_no_interval(sample)
        if interval is None:
            reached = self.on_right_side(value)
            verdict = "reached" if reached else "notReached"
        else:
            verdict = self.of_interval(interval[1])
            certainty = None if verdict == "cannotBeToldYet" else "interval"
        return {
            "verdict": verdict, "certainty": certainty, "interval": ends(interval, level),
            "change": None if change is None else {
                "difference": number_text(value - self.goal.start), "interval": ends(change, level),
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
            return {"monthsAfterFullOperation": later[0], "value": {"notDefined": reason}}
        ratio, start = self.goal.ratio(measured), self.goal.start
        if isinstance(ratio, str):
            return {"monthsAfterFullOperation": later[0], "value": {"notDefined": ratio}}
        value = start + ratio * (self.goal.path(self.goal.due(later[0]).day) - start)
        if self.goal.said["indicator"].get("kind", "share") == "share" and self.goal.unit == "%":
            # A share is from nothing to all of it.
            value = min(max(value, Fraction(0)), Fraction(100))
        return {"monthsAfterFullOperation": later[0], "value": number_text(value)}


def ends(interval: tuple[str, intervals.Ends] | None, level: Fraction) -> Json | None:
    if interval is None:
        return None
    method, (lower, upper) = interval
    low, high = (Near(Fraction(end), Fraction(max(1, abs(round(end))), 10**9)) for end in (lower, upper))
    return {"lower": low, "upper": high, "level": number_text(level), "method": method}
