"""Random goals, schedules and measurements: missing baselines, other methods, windows missed by a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calendar_se import add_days, add_months

if TYPE_CHECKING:
    from documents import Maker

Json = dict[str, Any]


class Goals:
    """Draws goals from a document's generator."""

    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self.random = maker.random

    def schedule(self) -> Json:
        checkpoints = sorted(self.random.sample((1, 3, 6, 9, 12, 18, 24), self.random.randint(1, 3)))
        schedule: Json = {"checkpoints": checkpoints}
        if self.maker.chance(0.4):
            schedule["workingDayRule"] = self.random.choice(("keepDate", "nextSwedishWorkingDay"))
        if self.maker.chance(0.4):
            schedule["windowMonthsBefore"] = self.random.randint(0, 4)
        if self.maker.chance(0.4):
            schedule["windowMonthsAfter"] = self.random.randint(0, 4)
        if self.maker.chance(0.4):
            schedule["partlyThreshold"] = self.random.choice((0, 0.5, 0.8, 0.95, 1))
        if self.maker.chance(0.25):
            schedule["confidenceLevel"] = self.random.choice((0.5, 0.8, 0.9, 0.99))
        if self.maker.chance(0.3):
            words: list[Any] = ["everyCheckpointAlone", {"deciding": self.random.choice(checkpoints)}]
            schedule["errorControl"] = self.random.choice(words)
        if self.maker.chance(0.3):
            schedule["checkCostLimit"] = self.random.choice((0, 0.005, 0.05, 1))
        return schedule

    def sample(self, pairs: bool) -> Json:
        draw = self.random.random()
        if draw < 0.25:
            return {"respondents": self.random.choice((0, 1, 40, 350))}
        if draw < 0.5:
            deviation = self.random.choice(("0", "1.25", "8.2", "30"))
            return {"sample": {"standardDeviation": deviation, "n": self.random.choice((2, 3, 30, 158, 4000))}}
        if draw < 0.6 and pairs:
            deviation = self.random.choice(("0", "2.5", "9.5"))
            return {"sample": {"standardDeviationOfDifferences": deviation, "pairs": self.random.choice((2, 9, 96))}}
        return {}

    def proportion(self) -> tuple[int, int, float]:
        of = self.random.choice((20, 25, 200, 400, 1250))
        successes = self.random.choice((0, of, self.random.randint(0, of)))
        percent = successes * 100 / of
        return successes, of, int(percent) if percent == int(percent) else percent

    def counted(self) -> Json:
        """Events that give a whole value, perhaps in periods."""
        exposure = self.random.choice((1, 2, 5))
        value = self.random.choice((0, 1, 2, 7, self.random.randint(0, 60)))
        sample: Json = {"events": value * exposure}
        if exposure != 1:
            sample["exposure"] = exposure
        if self.maker.chance(0.4):
            first = self.random.randint(0, value * exposure)
            sample["byPeriod"] = [first, value * exposure - first]
        return {"value": value, "sample": sample}

    def measured(self, unit: str, low: float, high: float, pairs: bool) -> Json:
        if unit == "olyckor" and self.maker.chance(0.6):
            return self.counted()
        if unit == "%" and self.maker.chance(0.5):
            successes, of, value = self.proportion()
            return {"value": value, "sample": {"successes": successes, "of": of}}
        value = self.maker.decimal(low, high)
        return {"value": value} | (self.sample(pairs) if unit != "%" else {})

    def goal(self, identifier: str, schedule: Json, steps: list[Json]) -> Json:
        unit = self.random.choice(("min", "%", "ärenden", "olyckor"))
        goal: Json = {"id": identifier, "name": "goal", "kind": self.random.choice(("effect", "effect", "use"))}
        has_baseline = self.maker.chance(0.85)
        base = self.measured(unit, 0, 100, False)
        direction: Any = self.random.choice(("increase", "decrease"))
        if self.maker.chance(0.12):
            direction = {"keepWithin": {"from": 20, "to": self.random.choice((20, 55.5))}}
        goal["indicator"] = {"name": "indicator", "unit": unit, "direction": direction}
        if unit in ("ärenden", "olyckor") and self.maker.chance(0.5):
            goal["indicator"]["kind"] = "rate"
        elif unit == "%" and self.maker.chance(0.2):
            goal["indicator"]["kind"] = "index"
        if has_baseline:
            goal["baseline"] = base | {"date": "2022-05-17", "method": "a study", "population": "all"}
        if isinstance(direction, str):
            targets = []
            months = sorted(set(schedule["checkpoints"]) | ({4} if self.maker.chance(0.2) else set()))
            for month in months:
                if month in schedule["checkpoints"] and self.maker.chance(0.75):
                    value = self.target(base["value"], direction, unit)
                    targets.append({"monthsAfterFullOperation": month, "value": value})
            if targets:
                goal["targets"] = targets
        if self.maker.chance(0.4):
            goal["owner"] = {"role": "head", "organisation": "own"}
        if len(steps) > 1 and self.maker.chance(0.6):
            goal["rolloutStep"] = self.random.choice(steps)["id"]
        if self.maker.chance(0.3):
            goal["plannedSampleSize"] = self.random.choice((2, 30, 150, 1000))
        if self.maker.chance(0.4):
            goal["checkCost"] = self.check_cost()
        return goal

    def check_cost(self) -> Json:
        kind = self.random.randrange(3)
        if kind == 0:
            return {"amount": self.maker.money(0, 40_000)}
        if kind == 1:
            return {"hours": self.maker.decimal(0, 80), "hourlyCost": self.maker.hourly_cost()}
        share = {"share": self.maker.decimal(0, 1), "workingTime": self.maker.working_time()}
        return {"fullTimeShare": share, "hourlyCost": self.maker.hourly_cost()}

    def target(self, baseline: float, direction: str, unit: str) -> float:
        if self.maker.chance(0.06):
            return baseline
        room = 100 - baseline if unit == "%" and direction == "increase" else min(baseline, 80)
        if direction == "increase" and unit != "%":
            room = 80
        # Rounding up mustn't lead beyond what the indicator can be.
        change = min(round(self.random.uniform(0, 1) * room, self.random.randint(0, 2)), room)
        value = round(baseline + change if direction == "increase" else baseline - change, 6)
        return int(value) if value == int(value) else value

    def measurements(self, goal: Json, schedule: Json, operation: str) -> list[Json]:
        unit = goal["indicator"]["unit"]
        targets = [target["value"] for target in goal.get("targets", [])]
        result = []
        for checkpoint in schedule["checkpoints"]:
            for _ in range(self.random.choice((0, 1, 1, 2))):
                around = add_months(operation, checkpoint)
                days = self.random.choice((-40, -31, -30, -29, -28, -3, 0, 1, 3, 30, 59, 60, 61, 62, 63, 90))
                measured = self.measured(unit, 0, 100, "baseline" in goal)
                if targets and "sample" not in measured and self.maker.chance(0.25):
                    # Exactly at a target, where bands meet.
                    measured["value"] = self.random.choice(targets)
                elif "baseline" in goal and "sample" not in measured and self.maker.chance(0.1):
                    measured["value"] = goal["baseline"]["value"]
                result.append(measured | {
                    "goal": goal["id"], "date": add_days(around, days),
                    # Successes of a count belong to a share: with another unit the document is refused.
                    "unit": unit if self.maker.chance(0.93) or {"successes", "events"} & measured.get("sample", {}).keys() else "h",
                    "method": "a study" if self.maker.chance(0.93) else "another study",
                    "population": "all" if self.maker.chance(0.93) else "some", "source": "a report",
                })
        # Two measurements of one day would be two answers to one question.
        return list({one["date"]: one for one in reversed(result)}.values())[::-1]

    def fill(self, initiative: Json, steps: list[Json]) -> None:
        schedule: Json = {"checkpoints": [6, 12]}
        if self.maker.chance(0.6):
            schedule = initiative["schedule"] = self.schedule()
        goals = [self.goal(f"g{index}", schedule, steps) for index in range(self.random.choice((0, 1, 2, 3)))]
        initiative["goals"] = goals
        operations = {step["id"]: step["fullOperation"] for step in steps}
        measurements: list[Json] = []
        for goal in goals:
            operation = operations.get(goal.get("rolloutStep", ""), max(operations.values()))
            measurements += self.measurements(goal, schedule, operation)
        initiative["measurements"] = measurements
