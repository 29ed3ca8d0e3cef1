"""Every version of the plan side by side (method section 8, PlanAndOutcome.md)."""

from datetime import date
from functools import cached_property
from typing import Any

from costs import COMPONENTS, Costs
from goals import Goal, checkpoints
from model import Document, Json, money_text, number_text
from valuation import NOT_COUNTED, Valuation, near_money


class Version:
    """One version of the plan: the initiative as it planned it."""

    def __init__(
        self, number: int, document: Document, decision: Json | None, left_because: str | None, latest: Json
    ) -> None:
        self.number, self.document, self.decision, self.left_because = number, document, decision, left_because
        # The latest plan's goals say how what has been measured is made comparable.
        leading = {goal["id"]: goal for goal in latest.get("goals", [])}
        self.goals = [Goal(goal, document, leading.get(goal["id"])) for goal in document.initiative.get("goals", [])]

    @property
    def decided(self) -> date | None:
        return date.fromisoformat(self.decision["date"]) if self.decision else None

    @property
    def operation(self) -> date:
        return max(date.fromisoformat(step["fullOperation"]) for step in self.document.steps)


class Ground:
    """What every version is valued by: the first one's calculation, over the components that all have counted."""

    def __init__(self, document: Document, valuation: Valuation) -> None:
        said = document.initiative
        plans = said.get("earlierPlans", [])
        self.versions = [
            Version(index + 1, document.version(index), plan["decision"], plan["leftBecause"], said)
            for index, plan in enumerate(plans)
        ]
        self.versions.append(Version(len(plans) + 1, document, said.get("planDecision"), None, said))
        self.calculation: Json | None = self.versions[0].document.calculation
        self.scope = [
            component for component in COMPONENTS
            if all(one.document.initiative["costs"][component] != "notCounted" for one in self.versions)
        ]
        self.valuations: list[Valuation] = []
        if self.calculation:
            # The latest plan has been valued already, if by the same calculation.
            is_latest_valued = self.calculation == document.calculation
            self.valuations = [self.valued(one) for one in (self.versions[:-1] if is_latest_valued else self.versions)]
            self.valuations += [valuation] if is_latest_valued else []

    @cached_property
    def outcome(self) -> Costs | None:
        """What has been reported; it is the latest plan's."""
        return self.latest("costOutcome")

    @cached_property
    def forecast(self) -> Costs | None:
        return self.latest("costForecast")

    def latest(self, member: str) -> Costs | None:
        document = self.versions[-1].document
        return Costs(document.initiative[member], document) if member in document.initiative else None

    def valued(self, version: Version) -> Valuation:
        document = version.document
        first = Document({
            "date": document.date, "initiative": document.initiative | {"calculation": self.calculation}})
        first.milestones = document.milestones
        version.document = first
        return Valuation(first)

    def cost_months(self, valuation: Valuation) -> dict[int, int]:
        return valuation.within(valuation.costs.months(lambda component, _: component in self.scope))

    @cached_property
    def as_is_months(self) -> dict[int, int]:
        """What things as they are would have cost, as the first plan had it, over what all versions have counted."""
        first = self.valuations[0]
        if first.as_is is None:
            return {}
        return first.within(first.as_is.months(lambda component, _: component in self.scope))

    def net(self, valuation: Valuation) -> int:
        present = valuation.discounting.present
        return (
            present(valuation.benefit_months("economic")) - present(self.cost_months(valuation))
            + present(self.as_is_months))


def unique(lists: list[list[Any]]) -> list[Any]:
    return list(dict.fromkeys(one for each in lists for one in each))


def plan_history(document: Document, ground: Ground) -> Json | None:
    versions = ground.versions
    if len(versions) == 1:
        return None
    return {
        "versions": [version_result(ground, index) for index in range(len(versions))], "costScope": ground.scope,
        "rollout": rollout(versions), "checks": checks(versions), "changedGoals": changed_goals(versions),
    }


def version_result(ground: Ground, index: int) -> Json:
    version = ground.versions[index]
    # The plan that was in force when a version was decided tells whether it was late.
    before = ground.versions[index - 1].operation if index else None
    net: Any = {"notDefined": "noCalculation"}
    if ground.calculation:
        net = near_money(ground.net(ground.valuations[index])) if ground.scope else NOT_COUNTED
    costs = Costs(version.document.initiative["costs"], version.document)
    total = sum(costs.months(lambda component, _: component in ground.scope).values())
    return {
        "version": version.number, "decidedOn": version.decided.isoformat() if version.decided else None,
        "decider": version.decision["by"] if version.decision else None, "leftBecause": version.left_because,
        "isAfterFullOperation": bool(before and version.decided and version.decided > before),
        "costs": money_text(total) if ground.scope else NOT_COUNTED, "netPresentValue": net,
    }


def rollout(versions: list[Version]) -> list[Json]:
    dates = [{step["id"]: step["fullOperation"] for step in version.document.steps} for version in versions]
    steps = unique([list(of) for of in dates])
    return [{"rolloutStep": step, "fullOperation": [of.get(step) for of in dates]} for step in steps]


def checks(versions: list[Version]) -> list[Json]:
    """The whole initiative's checks before those of its steps, in the order of the first version that has them."""
    dates = []
    for version in versions:
        points = checkpoints(version.document, version.goals)
        order = [None, *(step["id"] for step in version.document.steps)]
        points.sort(key=lambda one: (order.index(one[1]), one[0].months))
        dates.append({(clock, due.months): due.day.isoformat() for due, clock, _ in points})
    return [
        {"rolloutStep": clock, "monthsAfterFullOperation": months,
         "dueDates": [of.get((clock, months)) for of in dates]}
        for clock, months in unique([list(of) for of in dates])
    ]


def is_same(one: Goal, other: Goal) -> bool:
    said = (one.said["indicator"], one.baseline, one.targets)
    return said == (other.said["indicator"], other.baseline, other.targets)


def changed_goals(versions: list[Version]) -> list[Json]:
    goals = [{goal.id: goal for goal in version.goals} for version in versions]
    changed = []
    for goal in unique([list(of) for of in goals]):
        there = [of[goal] for of in goals if goal in of]
        if len(there) == len(goals) and all(is_same(there[0], one) for one in there):
            continue
        changed.append({"goal": goal, "targets": [targets(of.get(goal)) for of in goals]})
    return changed


def targets(goal: Goal | None) -> list[Json] | None:
    if goal is None:
        return None
    return [
        {"monthsAfterFullOperation": target["monthsAfterFullOperation"], "value": number_text(target["value"])}
        for target in goal.targets
    ]
