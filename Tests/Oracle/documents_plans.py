"""Random plan versions, outcomes of factors and lessons: what a plan was before, and what came of it."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

from benefits import EFFECTS, PATTERNS
from calendar_se import add_days, add_months
from documents_benefits import Benefits

if TYPE_CHECKING:
    from documents import Maker

Json = dict[str, Any]

COUNTS = {"eventsPerYear", "volumePerYear", "kilometresPerEvent", "kilometresPerYear"}


class Plans:
    """Draws what has replaced a document's plan, and what has turned out otherwise than it."""

    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self.random = maker.random

    def outcomes(self, benefit: Json) -> None:
        """Values of one to three factors, now and then two of one factor or on one day."""
        if "notMonetised" in benefit["value"] or not self.maker.chance(0.4):
            return
        names = [name for name in PATTERNS[next(iter(benefit["value"]))][0] if name not in EFFECTS]
        outcomes = []
        for _ in range(self.random.choice((1, 1, 2, 3))):
            name = self.random.choice(names)
            value: Any = self.maker.decimal(0, 2000) if name in COUNTS else f"{self.random.uniform(0, 60_000):.2f}"
            if name in ("unitCostBefore", "unitCostAfter", "costPerKilometre", "fuelPrice", "pricePerUnit"):
                value = f"{self.random.uniform(0, 40):.2f}"
            elif name == "hourlyCost":
                value = f"{self.random.uniform(250, 700):.2f}"
            known = self.random.choice(("2024-02-29", "2024-09-15", "2025-06-30", add_months("2023-06-01", 10)))
            outcomes.append({"factor": name, "value": value, "knownOn": known, "source": "a system"})
        benefit["factorOutcomes"] = outcomes

    def moved(self, rollout: list[Json], goals: list[Json]) -> list[Json]:
        """The rollout as it was planned: other dates, other shares, sometimes without a step."""
        steps = copy.deepcopy(rollout)
        needed = {goal.get("rolloutStep") for goal in goals}
        if len(steps) > 1 and self.maker.chance(0.15):
            steps = steps[:-1] if steps[-1]["id"] not in needed else steps
        for step in steps:
            if self.maker.chance(0.7):
                days = self.random.choice((-200, -31, -30, -1, 1, 29, 61, 180))
                step["fullOperation"] = add_days(step["fullOperation"], days)
            if "share" in step and self.maker.chance(0.2):
                step["share"] = round(step["share"] / 2, 3)
            if self.maker.chance(0.1):
                step["use"] = Benefits(self.maker).use()
        return steps

    def goals(self, goals: list[Json], needed: set[str]) -> list[Json]:
        """The goals as they were: other targets or another baseline, sometimes not there at all."""
        kept = []
        for goal in copy.deepcopy(goals):
            if goal["id"] not in needed and self.maker.chance(0.2):
                continue
            if "baseline" in goal and goal.get("targets") and self.maker.chance(0.6):
                base = goal["baseline"]["value"]
                for target in goal["targets"]:
                    if self.maker.chance(0.5):
                        target["value"] = round(base + (target["value"] - base) * self.random.choice((0, 0.5, 0.9)), 6)
            if goal.get("targets") and self.maker.chance(0.15):
                del goal["targets"][-1]
            goal.pop("evaluation", None)
            if self.maker.chance(0.2):
                goal.pop("bridges", None)
                goal.pop("seriesBreaks", None)
            if not goal.get("targets") and self.maker.chance(0.2):
                goal["indicator"]["name"] = "another indicator"
            kept.append(goal)
        if self.maker.chance(0.15):
            kept.append({"id": "gone", "name": "goal", "kind": "effect", "indicator": {
                "name": "indicator", "unit": "st", "direction": "increase"},
                "targets": [{"monthsAfterFullOperation": 6, "value": 5}]})
        return kept

    def benefits(self, benefits: list[Json]) -> list[Json]:
        """The benefits as they were: another value, use, lag or adjustment, one more or one less."""
        kept = []
        for benefit in copy.deepcopy(benefits):
            benefit.pop("factorOutcomes", None)
            if self.maker.chance(0.12):
                continue
            if "notMonetised" not in benefit["value"]:
                if self.maker.chance(0.4):
                    benefit["value"] = self.value_like(benefit["value"])
                if self.maker.chance(0.3):
                    benefit["use"] = Benefits(self.maker).use()
                if self.maker.chance(0.2):
                    benefit["lagMonths"] = self.random.choice((0, 2, 7))
                if self.maker.chance(0.2):
                    benefit["adjustments"] = Benefits(self.maker).adjustments()
                if self.maker.chance(0.1):
                    benefit["yearlyDropOff"] = 0.25
            kept.append(benefit)
        if self.maker.chance(0.2):
            kept.append(Benefits(self.maker).benefit("gone", [], landed=False))
        return kept

    def value_like(self, value: Json) -> Json:
        """Mostly other factors of the same pattern, sometimes another pattern."""
        for _ in range(40):
            drawn = Benefits(self.maker).value()
            if next(iter(drawn)) == next(iter(value)) or self.maker.chance(0.02):
                return drawn
        return value

    def earlier(self, initiative: Json, day: str) -> Json:
        plan: Json = {"decision": {"by": "the board", "date": day}, "leftBecause": "a reason"}
        steps = [step["id"] for step in initiative["rollout"]]
        if self.maker.chance(0.7):
            plan["rollout"] = self.moved(initiative["rollout"], initiative["goals"])
        if self.maker.chance(0.35):
            there = [step["id"] for step in plan.get("rollout", initiative["rollout"])]
            costs = self.maker.version(initiative["costs"], there)
            if there == steps:
                plan["costs"] = costs
        if self.maker.chance(0.4):
            plan["benefits"] = self.benefits(initiative["benefits"])
        if self.maker.chance(0.15) and "calculation" in initiative:
            plan["calculation"] = self.maker.calculation()
            if self.maker.chance(0.5):
                plan["calculation"]["months"] = self.random.choice((12, 30, 60))
        if self.maker.chance(0.35):
            driving = {goal for benefit in initiative["benefits"] for goal in benefit.get("drivenBy", [])}
            plan["goals"] = self.goals(initiative["goals"], set() if "benefits" in plan else driving)
            there_goals = {goal["id"] for goal in plan["goals"]}
            for benefit in plan.get("benefits", []):
                benefit["drivenBy"] = [goal for goal in benefit.get("drivenBy", []) if goal in there_goals]
        if self.maker.chance(0.15):
            plan["schedule"] = {"checkpoints": self.random.choice(([6, 12], [3], [6], [12, 24]))}
        return plan

    def fill(self, initiative: Json) -> None:
        for benefit in initiative["benefits"]:
            self.outcomes(benefit)
        if self.maker.chance(0.3):
            initiative["lessons"] = [
                {"text": f"lesson {number}", "owner": {"role": "head", "organisation": "own"}, "date": "2025-01-31"}
                for number in range(self.random.randint(1, 2))
            ]
        if not self.maker.chance(0.45):
            if self.maker.chance(0.3):
                initiative["planDecision"] = {"by": "the board", "date": "2023-06-15"}
            return
        day, plans = self.random.choice(("2022-12-31", "2023-06-13", "2024-01-01")), []
        for _ in range(self.random.choice((1, 1, 1, 2, 3))):
            plans.append(self.earlier(initiative, day))
            day = add_days(day, self.random.choice((1, 40, 155, 300)))
        initiative["earlierPlans"] = plans
        initiative["planDecision"] = {"by": "the director", "date": day}
