"""What an initiative came to, gathered when its last check is behind it (method section 8, PlanAndOutcome.md)."""

from datetime import date
from typing import Any

from budget import Variance
from calendar_se import month_number, month_text
from followup import FollowUp, Outcome
from goals import checkpoints
from model import Document, Json, money_text
from plans import Ground

PARTS = ("cost", "startDate", "volume", "use", "effect", "price")


class FinalReport:
    """Goals, economy, deviations, lessons and what still isn't known."""

    def __init__(
        self, document: Document, ground: Ground, follow_up: FollowUp, outcome: Outcome | None, home: list[Json],
        bridge: Json, checks: list[Json],
    ) -> None:
        self.document, self.ground, self.follow_up, self.outcome = document, ground, follow_up, outcome
        self.home, self.bridge = home, bridge
        self.variance = Variance(document).result() if "costOutcome" in document.initiative else None
        last = {}
        for row in checks:
            for goal in row["goals"]:
                last[goal["goal"]] = goal
        # Each goal at the last checkpoint of its clock, in the order of the goals.
        self.last = [last[goal.id] for goal in follow_up.goals]

    def result(self) -> Json | None:
        closes = max(due.closes for due, _, _ in checkpoints(self.document, self.follow_up.goals))
        if closes >= date.fromisoformat(self.document.date):
            return None
        net: Any = self.bridge
        if "states" in self.bridge:
            net = self.bridge["states"][-1]["netPresentValue"]
        return {
            "isClosed": True, "lastWindowCloses": closes.isoformat(),
            "goals": [
                {"goal": one["goal"], "verdict": one["verdict"],
                 "againstFirstPlan": (one["againstFirstPlan"] or {}).get("verdict")}
                for one in self.last
            ],
            "costVariance": self.variance["variance"] if self.variance else None, "netPresentValue": net,
            "deviations": self.deviations(), "unknowns": self.unknowns(),
            "lessons": [
                {"text": one["text"], "role": one["owner"]["role"], "organisation": one["owner"]["organisation"],
                 "date": one["date"]}
                for one in self.document.initiative.get("lessons", [])
            ],
        }

    def deviations(self) -> list[Json]:
        found: list[Json] = []
        versions = self.ground.versions
        for index, version in enumerate(versions[1:], 1):
            late = version.decided is not None and version.decided > versions[index - 1].operation
            found.append({"code": "replanned", "version": version.number, "isAfterFullOperation": late})
        first = {step["id"]: step["fullOperation"] for step in versions[0].document.steps}
        for step in self.document.steps:
            before, now = first.get(step["id"]), step["fullOperation"]
            if before is not None and before != now:
                found.append({"code": "full-operation-moved", "rolloutStep": step["id"], "from": before, "to": now})
        there = {goal.id for goal in self.follow_up.goals}
        found += [{"code": "goal-dropped", "goal": goal.id} for goal in versions[0].goals if goal.id not in there]
        for one in self.last:
            held = (one["againstFirstPlan"] or {}).get("verdict")
            if one["verdict"] == "notReached":
                found.append({"code": "goal-not-reached", "goal": one["goal"]})
            elif one["verdict"] == "reached" and held == "notReached":
                found.append({"code": "reached-by-new-target-only", "goal": one["goal"]})
        if self.variance and self.variance["variance"] != "0.00":
            found.append({"code": "costs-differ", "amount": self.variance["variance"]})
        if self.outcome:
            # Of the economic reading, as the bridge.
            rows = [row for row in self.outcome.rows if row[0].perspective == "ownOrganisation"]
            known = [(row[1], row[2]) for row in rows if isinstance(row[2], int)]
            amount = sum(realised - planned for planned, realised in known)
            if amount:
                found.append({
                    "code": "benefits-differ", "amount": money_text(amount), "knownBenefits": len(known),
                    "ofBenefits": len(rows)})
        return found

    def unknowns(self) -> list[Json]:
        found: list[Json] = []
        for one in self.last:
            if one["verdict"] not in ("reached", "notReached"):
                why = {"measured": "intervalOnBothSides", "notComparable": "notComparable"}
                reason = one["reason"] or why.get(one["state"], "notMeasured")
                found.append({"code": "goal-not-known", "goal": one["goal"], "reason": reason})
        for row in self.outcome.rows if self.outcome else []:
            if isinstance(row[2], str):
                found.append({"code": "benefit-not-known", "benefit": row[0].id, "reason": row[2]})
        for line in self.variance["lines"] if self.variance else []:
            if line["state"] == "outcomeMissing":
                found.append({"code": "cost-not-known", "line": line["line"], "since": line["month"]})
            elif line["state"] == "outcomeLate":
                since = month_text(month_number(line["month"]) + 1)
                found.append({"code": "cost-not-known", "line": line["line"], "since": since})
        for component in self.variance["notComparable"] if self.variance else []:
            found.append({"code": "component-not-comparable", "component": component})
        for row in self.home:
            if row["reportedToDate"] is None and row["plannedToDate"] != "0.00":
                found.append({"code": "landing-not-known", "benefit": row["benefit"]})
        for change in self.bridge.get("total", []):
            if "notKnown" in change["known"]:
                found.append({"code": "part-not-known", "part": change["part"], "reason": change["known"]["notKnown"]})
        return found
