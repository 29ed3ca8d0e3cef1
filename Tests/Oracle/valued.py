"""The goals as they were when the money of a benefit was decided (method section 8, PlanAndOutcome.md)."""

from typing import Any

from benefits import Benefit
from goals import Goal
from model import Json
from plans import Version


def plan_of(benefit: Json) -> tuple[Any, ...]:
    """What a benefit is planned to give and for what, with what is left out filled in."""
    return (
        benefit.get("nature"), benefit["value"], benefit.get("use", "immediate"), benefit.get("lagMonths", 0),
        benefit.get("lastMonth"), benefit.get("yearlyDropOff", 0), benefit.get("adjustments", {}),
        benefit.get("drivenBy", []),
    )


def measure_of(goal: Goal) -> tuple[Any, ...]:
    """What is measured of a goal, and how."""
    way = (goal.baseline["method"], goal.baseline["population"]) if goal.baseline else None
    return goal.unit, goal.direction, goal.step, way


def path_of(goal: Goal) -> tuple[Any, ...]:
    return goal.targets, goal.baseline["value"] if goal.baseline else None


class Along(Goal):
    """A goal held against the targets and the baseline of an earlier version of it."""

    def __init__(self, goal: Goal, earlier: Goal) -> None:
        said = {name: value for name, value in goal.said.items() if name not in ("targets", "baseline")}
        there = {name: earlier.said[name] for name in ("targets", "baseline") if name in earlier.said}
        super().__init__(said | there, goal.document)
        self.listed, self.measurements, self.judge = goal.listed, goal.measurements, goal

    def misfits(self, measurement: Json) -> list[Json]:
        """What can be used is for the goal itself to say."""
        return self.judge.misfits(measurement)


class Valued:
    """Which version's targets a benefit is held against, of the versions up to the one in force."""

    def __init__(self, versions: list[Version]) -> None:
        self.versions, self.made = versions, dict[tuple[str, int], Goal]()
        self.plans = [
            {one["id"]: plan_of(one) for one in version.document.initiative.get("benefits", [])}
            for version in versions
        ]
        self.goals = [{goal.id: goal for goal in version.goals} for version in versions]

    def version(self, goal: Goal, benefit: Benefit) -> int:
        """The place of the version: the earliest since which the benefit is planned alike that has the same measure."""
        last = first = len(self.versions) - 1
        planned = plan_of(benefit.said)
        while first > 0 and self.plans[first - 1].get(benefit.id) == planned:
            first -= 1
        for index in range(first, last):
            earlier = self.goals[index].get(goal.id)
            if earlier is not None and measure_of(earlier) == measure_of(goal):
                return index
        return last

    def goal(self, goal: Goal, benefit: Benefit) -> tuple[Goal, int]:
        index = self.version(goal, benefit)
        if index == len(self.versions) - 1:
            return goal, index
        if (goal.id, index) not in self.made:
            self.made[goal.id, index] = Along(goal, self.goals[index][goal.id])
        return self.made[goal.id, index], index

    def held_against(self, goal: Goal, benefit: Benefit) -> int | None:
        """The number of the version where its path is another one than the goal's own."""
        along, index = self.goal(goal, benefit)
        return index + 1 if path_of(along) != path_of(goal) else None
