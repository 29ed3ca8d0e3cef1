"""What is known at a moment on the way from the decision to now (method section 8, PlanAndOutcome.md)."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, Any

from benefits import EFFECTS, Benefit, Values, pattern, values
from courses import Course, Courses
from knowncosts import KnownCosts
from model import Json
from plans import Version
from valuation import added, near_money

if TYPE_CHECKING:
    from bridge import Bridge

PARTS = ("cost", "startDate", "volume", "use", "effect", "price")
OF_BENEFITS = PARTS[1:]
VOLUMES = ("eventsPerYear", "volumePerYear", "kilometresPerEvent", "kilometresPerYear")


def role(factor: str) -> str:
    return "volume" if factor in VOLUMES else "effect" if factor in EFFECTS else "price"


@dataclass
class Known:
    """What is known of one benefit at a moment."""

    benefit: Benefit
    values: Values
    of_factors: set[str]
    use: dict[str, Course] = field(default_factory=dict)
    effect: dict[str, Course] = field(default_factory=dict)

    def of(self, part: str) -> Any:
        """What the benefit itself has of a part."""
        said = self.benefit.said
        factors = {name: value for name, value in self.values.items() if role(name) == part}
        if part == "use":
            own = [said.get("use", "immediate"), said.get("lagMonths", 0), said.get("lastMonth"),
                   Fraction(said.get("yearlyDropOff", 0))]
            return own, known_only(self.use)
        if part == "effect":
            return factors, said.get("adjustments", {}), known_only(self.effect)
        return factors


def known_only(courses: dict[str, Course]) -> dict[str, list[Fraction]]:
    return {step: course for step, course in courses.items() if isinstance(course, list)}


def is_other(one: Known | None, other: Known | None) -> bool:
    return one is None or other is None or pattern(one.benefit.said) != pattern(other.benefit.said)


class State:
    """What is known at a moment, and what the calculation comes to with it."""

    def __init__(
        self, bridge: Bridge, moment: str, months: int | None, version: Version, known: date | None, rule: str
    ) -> None:
        self.bridge, self.moment, self.months, self.version = bridge, moment, months, version
        self.known, self.rule, self.index = known, rule, (rule, len(bridge.states))
        self.valuation = bridge.ground.valuations[version.number - 1]
        self.steps = {step["id"]: step for step in version.document.steps}
        told = None if moment == "decision" else known
        self.costs = KnownCosts(bridge.ground, version, told, bridge.is_last(self))
        self.cost_months = self.valuation.within(self.costs.months())
        self.cost_value = bridge.discounting.present(self.cost_months)
        courses = None
        if known is not None and moment != "decision":
            courses = Courses(bridge.ground.versions, version, known, rule)
        self.benefits: dict[str, Known] = {}
        for benefit in self.valuation.benefits:
            if benefit.perspective == "ownOrganisation":
                self.benefits[benefit.id] = self.known_benefit(benefit, courses)

    def known_benefit(self, benefit: Benefit, courses: Courses | None) -> Known:
        planned, outcomes = dict(values(benefit.said)), self.outcomes(benefit)
        known = Known(benefit, planned | outcomes, {role(name) for name in outcomes})
        if courses is not None:
            for step in self.steps:
                known.use[step], known.effect[step] = courses.of_benefit(benefit, step)
        return known

    def of_all(self, part: str) -> Any:
        """What the plan has of a part for all benefits."""
        if part == "startDate":
            return [
                (step["id"], step["fullOperation"], Fraction(step.get("share", 1)))
                for step in self.version.document.steps
            ]
        if part == "use":
            return {step["id"]: step.get("use") for step in self.version.document.steps}
        return None

    def differs(self, other: "State", part: str) -> bool:
        """Whether a part's inputs differ from another moment's."""
        if part == "cost":
            return added([self.cost_months, added([other.cost_months], -1)]) != dict.fromkeys(
                {**self.cost_months, **other.cost_months}, 0)
        if self.of_all(part) != other.of_all(part):
            return True
        if part == "startDate":
            return False
        if part == "effect" and list(self.benefits) != list(other.benefits):
            return True
        for identity, mine in self.benefits.items():
            others = other.benefits.get(identity)
            if others is not None and mine.of(part) != others.of(part):
                return True
            if part == "effect" and is_other(mine, others):
                return True
        return False

    def outcomes(self, benefit: Benefit) -> Values:
        """The latest outcome known of each factor; of two on one day the later listed."""
        found: dict[str, tuple[str, Fraction]] = {}
        if self.known is None or self.moment == "decision":
            return {}
        latest = self.bridge.ground.versions[-1].document.benefits
        said = next((one for one in latest if one["id"] == benefit.id), {})
        for outcome in said.get("factorOutcomes", []):
            name = outcome["factor"]
            if outcome["knownOn"] <= self.known.isoformat() and name in values(benefit.said):
                if name not in found or found[name][0] <= outcome["knownOn"]:
                    found[name] = (outcome["knownOn"], Fraction(outcome["value"]))
        return {name: value for name, (_, value) in found.items()}

    @cached_property
    def net(self) -> int:
        return round(self.bridge.value(self, self, ())) - self.cost_value + self.bridge.as_is_value

    def result(self) -> Json:
        return {
            "moment": self.moment, "monthsAfterFullOperation": self.months,
            "knownOn": self.known.isoformat() if self.known else None, "planVersion": self.version.number,
            "netPresentValue": near_money(self.net), "known": {part: self.knowledge(part) for part in PARTS},
        }

    def knowledge(self, part: str) -> Json:
        if part == "cost":
            return self.costs.knowledge()
        if part == "startDate":
            known = self.known.isoformat() if self.known and self.moment != "decision" else ""
            begun = sum(step["fullOperation"] <= known for step in self.steps.values())
            return {"count": begun, "of": len(self.steps)} if begun else {"notKnown": "notInOperation"}
        if part in ("volume", "price"):
            with_role = [
                known for known in self.benefits.values() if any(role(name) == part for name in known.values)]
            count = sum(part in known.of_factors for known in with_role)
            if not with_role:
                return {"notKnown": "noSuchFactor"}
            return {"count": count, "of": len(with_role)} if count else {"notKnown": "noOutcome"}
        return self.known_courses(part)

    def known_courses(self, part: str) -> Json:
        if not self.benefits:
            return {"notKnown": "noMonetisedBenefit"}
        # Each benefit in each step: what is known of one moves the value.
        courses: list[Course] = []
        for known in self.benefits.values():
            of_part = known.use if part == "use" else known.effect
            courses += [of_part.get(step, "noOutcome") for step in self.steps]
        count = sum(isinstance(course, list) for course in courses)
        if count:
            return {"count": count, "of": len(courses)}
        reason = next(course for course in courses if isinstance(course, str))
        return {"notKnown": reason}
