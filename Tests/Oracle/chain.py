"""Whether it is used, where the chain from capability to benefit breaks, and the next step (method section 7,
Statistics.md)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from checks import Check
from effectmap import EffectMap
from goals import Goal
from model import Document, Json
from valuation import RESIDENTS

if TYPE_CHECKING:
    from followup import Outcome

TOLD = ("reached", "notReached")


class Chain:
    """What the effect map, the other goals' checks at the same checkpoint and the landings show around a goal."""

    def __init__(self, document: Document, goals: list[Goal], outcome: Outcome | None, home: list[Json]) -> None:
        self.document, self.map, self.outcome = document, EffectMap(document), outcome
        self.goals = {goal.id: goal for goal in goals}
        self.home = {row["benefit"]: row for row in home}

    def verdict(self, goal: str, months: int) -> str:
        other = self.goals[goal]
        return Check(self.document, other, other.due(months)).verdict_word

    def use_goals(self, goal: Goal) -> list[str]:
        """The use goals before a goal that speak for a rollout step that it speaks for too."""
        return [
            use for use in self.map.use_goals(goal.id)
            if goal.step is None or self.goals[use].step in (None, goal.step)
        ]

    def use(self, check: Check) -> Json:
        if check.goal.said["kind"] == "use":
            return {"reading": "isUseGoal", "goals": []}
        goals = self.use_goals(check.goal)
        if not goals:
            return {"reading": "notFollowedUp", "goals": []}
        verdicts = {goal: self.verdict(goal, check.due.months) for goal in goals}
        below = [goal for goal in goals if verdicts[goal] == "notReached"]
        if below:
            return {"reading": "belowPlan", "goals": below}
        unknown = [goal for goal in goals if verdicts[goal] not in TOLD]
        if unknown:
            return {"reading": "notKnown", "goals": unknown}
        return {"reading": "asIntended", "goals": goals}

    def work(self, check: Check) -> tuple[str, list[str]] | None:
        """Whether the work before a goal has changed; nothing where no changed work is drawn."""
        goals = self.map.work(check.goal.id)
        if not goals:
            return None
        verdicts = {goal: self.verdict(goal, check.due.months) if goal else "" for goal in goals}
        unchanged = [goal for goal in goals if goal and verdicts[goal] == "notReached"]
        if unchanged:
            return "unchanged", unchanged
        return ("changed" if all(word == "reached" for word in verdicts.values()) else "notKnown"), []

    def homecoming(self, goal: str) -> Json | None:
        """Of the benefits that the goal drives: which no unit has decided to bring home, and which lag behind."""
        undecided, behind = [], []
        for benefit, planned, *_ in self.outcome.rows if self.outcome else []:
            if goal not in benefit.said.get("drivenBy", []) or benefit.perspective in RESIDENTS or planned <= 0:
                continue
            row = self.home.get(benefit.id)
            decided = [
                landing for landing in benefit.said.get("landings", [])
                if "decision" in landing and landing["decision"]["date"] <= self.document.date
            ]
            if not decided or row is None:
                undecided.append(benefit.id)
            elif float(row["reportedToDate"] or 0) < float(row["plannedToDate"]):
                behind.append(benefit.id)
        return {"link": "bringingHome", "undecided": undecided, "behind": behind} if undecided or behind else None

    def broken_link(self, check: Check, use: Json) -> Json | None:
        verdict, goal = check.verdict_word, check.goal.id
        in_map = bool(self.map.of_goal(goal))
        if check.measured is None or verdict == "notMeasurable":
            return None
        if verdict == "reached":
            # That it is used brings nothing home yet.
            is_effect = check.goal.said["kind"] == "effect"
            return self.homecoming(goal) if is_effect and not check.is_indication() else None
        if verdict == "notReached" and check.measured["date"] < check.due.operation.isoformat():
            return {"link": "capability", "fullOperation": check.due.operation.isoformat()}
        if use["reading"] == "belowPlan":
            return {"link": "use", "goals": use["goals"]}
        if verdict == "cannotBeToldYet":
            return None
        if use["reading"] == "isUseGoal":
            return {"link": "use", "goals": [goal]}
        return self.unexplained(check, use["reading"] == "asIntended") if in_map else None

    def unexplained(self, check: Check, is_used: bool) -> Json:
        """Changed work that is shown means that the change is used, even if nobody has measured the use."""
        work, goal = self.work(check), check.goal.id
        is_work = any(node["kind"] == "changedWork" for node in self.map.of_goal(goal))
        own: Json = {"link": "changedWork", "goals": [goal]} if is_work else {"link": "effect"}
        if work and work[0] == "changed" or is_used and work is None:
            return own
        if is_used and work and work[0] == "unchanged":
            return {"link": "changedWork", "goals": work[1]}
        unmeasured = ([] if is_used else ["use"]) + (["changedWork"] if work and work[0] == "notKnown" else [])
        return {"link": "notKnown", "unmeasured": unmeasured}


def next_step(check: Check, use: Json, broken: Json | None) -> Json:
    """What the owner does next: mends the broken link, and otherwise follows from the state."""
    later = [months for months in check.schedule["checkpoints"] if months > check.due.months]
    kind = (broken or {}).get("link")
    if broken and kind == "capability":
        return {"step": "completeRollout", "fullOperation": broken["fullOperation"]}
    if broken and kind == "changedWork":
        return {"step": "changeWork", "goals": broken["goals"]}
    if broken and kind == "bringingHome":
        name = "changeStaffing" if broken["behind"] else "decideLanding"
        return {"step": name, "benefits": broken["behind"] or broken["undecided"]}
    state, due = check.state(), check.due
    if check.answered_at:
        return {"step": "readLaterCheck", "atMonths": check.answered_at}
    if check.instead:
        return {"step": "decideWindow", "measuredOn": check.instead["date"]}
    if state != "measured":
        said: dict[str, Json] = {
            "upcoming": {"step": "planMeasurement", "opens": due.opens.isoformat()},
            "due": {"step": "measure", "by": due.closes.isoformat()},
            "overdue": {"step": "measureOverdue", "since": due.closes.isoformat()},
            "notComparable": {"step": "measureComparably"},
            "notMeasurable": {"step": "setTarget" if check.goal.missing == "noTarget" else "establishBaseline"},
        }
        return said[state]
    step = of_measured(check, use, later)
    if kind == "notKnown" and broken and step["step"] == "revisePlan":
        return {"step": "measureLinks", "links": broken["unmeasured"]}
    return step


def of_measured(check: Check, use: Json, later: list[int]) -> Json:
    verdict, keep = check.verdict_word, {"step": "keepCourse", "untilMonths": later[0] if later else None}
    if verdict == "reached":
        return keep if later else {"step": "keepUse" if check.goal.said["kind"] == "use" else "confirm"}
    if use["reading"] == "belowPlan":
        return {"step": "raiseUse", "goals": use["goals"]}
    if verdict == "cannotBeToldYet":
        return keep if later else {"step": "measureMore"} | check.to_tell("count")
    if use["reading"] == "isUseGoal":
        return {"step": "raiseUse", "goals": [check.goal.id]}
    band: Any = check.band_word()
    if band in ("worsened", None):
        return {"step": "investigate"}
    if band == "partly":
        return keep if later else {"step": "finishOrAccept"}
    return {"step": "revisePlan"}
