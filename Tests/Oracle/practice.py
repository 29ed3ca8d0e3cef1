"""The questions of practice, and benefits that may count the same hours."""

from datetime import date
from typing import Any

from calendar_se import last_day
from costs import amounts
from followup import FollowUp
from landings import Landed
from model import Document, Json
from plans import Ground
from valuation import RESIDENTS, Valuation


def answer(question: str, said: list[bool]) -> Json:
    yes = sum(said)
    word = "notAsked" if not said else "yes" if yes == len(said) else "partly" if yes else "no"
    return {"question": question, "answer": word, "yes": yes if said else None, "of": len(said) or None}


def not_counted(question: str, word: str) -> Json:
    return {"question": question, "answer": word, "yes": None, "of": None}


def is_decided(landing: Json, document: Document) -> bool:
    return "decision" in landing and landing["decision"]["date"] <= document.date


def practice(
    document: Document, valuation: Valuation, follow_up: FollowUp, ground: Ground, checks: list[Json]
) -> list[Json]:
    goals, benefits = follow_up.goals, document.benefits
    landed = [
        benefit for benefit in document.monetised if benefit.get("perspective", "ownOrganisation") not in RESIDENTS]
    late = any(
        version.decided and version.decided > before.operation
        for before, version in zip(ground.versions, ground.versions[1:]))
    stood = "no" if late else "yes" if len(ground.versions) == 1 else "partly"
    return [
        answer("isOwned", ["owner" in goal.said for goal in goals] + ["owner" in benefit for benefit in benefits]),
        answer("isBaselineBefore", [
            goal.baseline is not None and goal.baseline["date"] < goal.operation.isoformat() for goal in goals]),
        answer("areHoursCut", hours_cut(document, valuation)),
        used([goal.id for goal in goals if goal.said["kind"] == "use"], checks),
        old_channel(document),
        answer("isMoneyDecided", [
            bool(benefit.get("landings")) and all(is_decided(one, document) for one in benefit["landings"])
            for benefit in landed]),
        not_counted("hasPlanStood", stood),
    ]


def hours_cut(document: Document, valuation: Valuation) -> list[bool]:
    """Whether decided landings take all that each benefit of hours frees."""
    if document.calculation is None:
        return []
    said = []
    for benefit in valuation.benefits:
        if benefit.hours is not None and benefit.perspective not in RESIDENTS:
            landed: Landed = valuation.landed[benefit.id]
            decided = all(is_decided(landing, document) for landing, _ in landed.rows)
            said.append(sum(landed.rest.values()) <= 0 and decided)
    return said


def used(goals: list[str], checks: list[Json]) -> Json:
    """The last verdict that is told of each use goal."""
    last: dict[str, Any] = {}
    for row in checks:
        for goal in row["goals"]:
            if goal["goal"] in goals and goal["verdict"] in ("reached", "notReached"):
                last[goal["goal"]] = goal["verdict"]
    if not last:
        return not_counted("isUsed", "notKnown")
    return answer("isUsed", [verdict == "reached" for verdict in last.values()])


def old_channel(document: Document) -> Json:
    lines = [
        line for lines in document.initiative["costs"].values() if isinstance(lines, list) for line in lines
        if line.get("purpose") == "parallelRunning"
    ]
    if not lines:
        return not_counted("isOldChannelClosed", "notKnown")
    as_of = date.fromisoformat(document.date)
    return answer(
        "isOldChannelClosed", [last_day(max(month for month, _ in amounts(line, document))) <= as_of for line in lines])


def shared_hours(document: Document) -> list[Json]:
    """Benefits of hours that agree in a goal, in their owners' unit and in perspective."""
    groups: dict[tuple[Any, ...], list[Json]] = {}
    for benefit in document.monetised:
        if {"timeSaved", "hoursFreed"} & set(benefit["value"]):
            for goal in benefit.get("drivenBy", []):
                unit = benefit.get("owner", {}).get("organisation")
                groups.setdefault((goal, unit, benefit.get("perspective", "ownOrganisation")), []).append(benefit)
    return [
        {"goal": goal, "organisation": unit, "perspective": perspective, "benefits": [one["id"] for one in of],
         "isInTwoNatures": len({one["nature"] for one in of}) > 1}
        for (goal, unit, perspective), of in groups.items() if len(of) > 1
    ]
