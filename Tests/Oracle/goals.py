"""Goals, their clocks, planned paths and measurements (method sections 3 and 7)."""

from datetime import date, timedelta
from fractions import Fraction
from functools import cached_property
from typing import Any

import comparable
from calendar_se import is_working_day, next_working_day, step, why_free
from model import Document, Json

DEFAULT_SCHEDULE: Json = {"checkpoints": [6, 12]}


class Due:
    """One checkpoint of one clock: the day, why it isn't another one, and the window."""

    def __init__(self, document: Document, operation: date, months: int) -> None:
        schedule = document.initiative.get("schedule", DEFAULT_SCHEDULE)
        self.months, self.operation = months, operation
        day, self.clamped = step(operation, months)
        self.moved_from: date | None = None
        self.because: str | None = None
        if schedule.get("workingDayRule", "nextSwedishWorkingDay") != "keepDate" and not is_working_day(day):
            self.moved_from, self.because = day, why_free(day)
            day = next_working_day(day)
        self.day = day
        self.opens = step(day, -int(schedule.get("windowMonthsBefore", 1)))[0]
        self.closes = step(day, int(schedule.get("windowMonthsAfter", 2)))[0]

    def result(self, rollout_step: str | None) -> Json:
        return {
            "rolloutStep": rollout_step, "monthsAfterFullOperation": self.months,
            "fullOperation": self.operation.isoformat(), "dueDate": self.day.isoformat(),
            "clampedFromDay": self.clamped,
            "movedFrom": self.moved_from.isoformat() if self.moved_from else None, "movedBecause": self.because,
            "windowOpens": self.opens.isoformat(), "windowCloses": self.closes.isoformat(),
        }


class Goal:
    """A goal with its clock and what has been measured of it."""

    def __init__(self, goal: Json, document: Document, leading: Json | None = None) -> None:
        self.said, self.id, self.document = goal, goal["id"], document
        self.step: str | None = goal.get("rolloutStep")
        operations = {one["id"]: date.fromisoformat(one["fullOperation"]) for one in document.steps}
        # A goal for the whole initiative counts from the last step's full operation.
        self.operation = operations[self.step] if self.step else max(operations.values())
        self.baseline: Json | None = goal.get("baseline")
        self.unit: str = goal["indicator"]["unit"]
        self.direction: Any = goal["indicator"]["direction"]
        self.targets: list[Json] = goal.get("targets", [])
        self.listed = [
            comparable.bridged(one, leading or goal)
            for one in document.initiative.get("measurements", []) if one["goal"] == self.id
        ]
        """As the document lists them, led over the goal's bridges."""
        self.measurements = sorted(self.listed, key=lambda one: one["date"])
        """In order of time."""
        self.dues: dict[int, Due] = {}

    @property
    def start(self) -> Fraction:
        assert self.baseline is not None
        return Fraction(self.baseline["value"])

    @property
    def missing(self) -> str | None:
        """Why the goal has no planned path."""
        if isinstance(self.direction, dict):
            return "goalIsABand"
        if self.baseline is None:
            return "noBaseline"
        return None if self.targets else "noTarget"

    def due(self, months: int) -> Due:
        if months not in self.dues:
            self.dues[months] = Due(self.document, self.operation, months)
        return self.dues[months]

    @cached_property
    def corners(self) -> list[tuple[date, Fraction]]:
        """The baseline at full operation and each target on its due date."""
        return [(self.operation, self.start)] + [
            (self.due(int(target["monthsAfterFullOperation"])).day, Fraction(target["value"]))
            for target in self.targets
        ]

    def path(self, day: date) -> Fraction:
        """Straight lines from the baseline at full operation through each target on its due date, flat after it."""
        before, value = self.corners[0]
        if day <= before:
            return value
        for due, aim in self.corners[1:]:
            if day <= due:
                return value + (aim - value) * (day - before).days / (due - before).days
            before, value = due, aim
        return value

    def misfits(self, measurement: Json) -> list[Json]:
        return comparable.misfits(measurement, self.said)

    def planned_change(self, day: date) -> Fraction | str:
        """The change planned by a day, or why nothing can be held against it."""
        first = next((aim - self.start for _, aim in self.corners[1:] if aim != self.start), None)
        if first is None:
            return "targetEqualsBaseline"
        planned = self.path(day) - self.start
        # A plan that has hardly left the baseline gives no ratio: a measurement error would become a multiple of it.
        return "plannedChangeTooSmall" if abs(planned) < abs(first) / 10 else planned

    def ratio(self, measurement: Json) -> Fraction | str:
        """How far the change has come of what was planned on the day, or why that can't be told."""
        planned = self.planned_change(date.fromisoformat(measurement["date"]))
        return planned if isinstance(planned, str) else (Fraction(measurement["value"]) - self.start) / planned

    def known_ratios(self, known: date) -> list[tuple[date, Fraction | str]]:
        """What had been measured on a day, in order of time."""
        return [
            (date.fromisoformat(one["date"]), self.ratio(one)) for one in self.measurements
            if date.fromisoformat(one["date"]) <= known and not self.misfits(one)
        ]

    def ratios(self, known: date) -> list[tuple[date, Fraction]]:
        """The ratios of what had been measured on a day, in order of time."""
        return [(day, ratio) for day, ratio in self.known_ratios(known) if not isinstance(ratio, str)]

    def without_ratio(self, known: date) -> str:
        """Why no measurement gives a ratio: what the last listed one lacks."""
        listed = [
            one for one in self.listed if date.fromisoformat(one["date"]) <= known and not self.misfits(one)
        ]
        return str(self.ratio(listed[-1])) if listed else "notMeasured"


def at(points: list[tuple[date, Fraction]], day: date) -> Fraction:
    """Linear between measurements; the first one's before the first, the last one's after the last."""
    if day <= points[0][0]:
        return points[0][1]
    for (before, low), (after, high) in zip(points, points[1:]):
        if day <= after:
            return low + (high - low) * (day - before).days / (after - before).days
    return points[-1][1]


def all_goals(document: Document) -> list[Goal]:
    return [Goal(goal, document) for goal in document.initiative.get("goals", [])]


def checkpoints(document: Document, goals: list[Goal]) -> list[tuple[Due, str | None, list[Goal]]]:
    """Every checkpoint by due date: of the whole and of steps with goals; of all steps if no goal is for the whole."""
    schedule = document.initiative.get("schedule", DEFAULT_SCHEDULE)
    order = [None, *(one["id"] for one in document.steps)]
    clocks = [clock for clock in order if any(goal.step == clock for goal in goals)]
    if None not in clocks:
        clocks = order[1:]
    operations = {one["id"]: date.fromisoformat(one["fullOperation"]) for one in document.steps}
    found = []
    for clock in clocks:
        for months in schedule["checkpoints"]:
            due = Due(document, operations[clock] if clock else max(operations.values()), int(months))
            found.append((due, clock, [goal for goal in goals if goal.step == clock]))
    return sorted(found, key=lambda one: one[0].day)


def nearest(measurements: list[Json], day: date) -> Json:
    """The measurement nearest to a day; of two equally near, the later."""
    def distance(measurement: Json) -> tuple[timedelta, str]:
        return abs(date.fromisoformat(measurement["date"]) - day), measurement["date"]

    least = min(distance(one)[0] for one in measurements)
    return max((one for one in measurements if distance(one)[0] == least), key=lambda one: one["date"])
