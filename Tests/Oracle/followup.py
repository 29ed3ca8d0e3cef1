"""Checks at checkpoints, and the benefit realised and forecast (method sections 7 and 8)."""

from datetime import date
from fractions import Fraction
from typing import Any

from benefits import Benefit
from budget import last_ended
from calendar_se import last_day, month_text
from chain import Chain, next_step
from checks import Check
from goals import Goal, all_goals, at, checkpoints
from model import Document, Json, half_even, money_text
from plans import Version
from valuation import READINGS, Valuation
from valued import Valued

Known = int | str
"""Öre, or why the figure isn't defined."""


class Outcome:
    """The benefits as known on a day."""

    def __init__(
        self, document: Document, valuation: Valuation, goals: list[Goal], valued: Valued, known: date
    ) -> None:
        self.document, self.valuation, self.valued, self.known = document, valuation, valued, known
        self.goals = {goal.id: goal for goal in goals}
        # Months outside the calculation are in none of its figures.
        self.ended = min(last_ended(known.isoformat()), document.end - 1)
        self.rows = [
            (benefit, self.planned(benefit, self.ended), self.realised(benefit, self.ended), benefit.planned,
             self.realised(benefit, document.end - 1))
            for benefit in valuation.benefits
        ]

    def planned(self, benefit: Benefit, last: int) -> int:
        return sum(amount for month, amount in benefit.months.items() if month <= last)

    def speaks_for(self, benefit: Benefit, rollout_step: str) -> Goal | None:
        driving = [self.goals[goal] for goal in benefit.said.get("drivenBy", [])]
        of_step = [goal for goal in driving if goal.step == rollout_step]
        whole = [goal for goal in driving if goal.step is None]
        return next(iter(of_step + whole), None)

    def points(self, benefit: Benefit, rollout_step: str) -> list[tuple[date, Fraction]] | str:
        """The measured ratios of the goal that speaks for a step, or why there are none."""
        goal = self.speaks_for(benefit, rollout_step)
        if goal is None:
            return "noGoal"
        along = self.valued.goal(goal, benefit)[0]
        return along.missing or along.ratios(self.known) or along.without_ratio(self.known)

    def realised(self, benefit: Benefit, last: int) -> Known:
        """Planned × ratio to the last month; each step follows the goal that speaks for it."""
        exact = Fraction(0)
        for said, months in zip(self.document.steps, benefit.profiles):
            given = {month: part for month, part in months.items() if month <= last}
            if not any(given.values()):
                # What wasn't planned to be used yet has given exactly nothing.
                continue
            points = self.points(benefit, said["id"])
            if isinstance(points, str):
                return points
            used = sum((part * at(points, last_day(month)) for month, part in given.items()), Fraction(0))
            exact += benefit.adjusted * 100 / 12 * used
        return half_even(exact)

    def unknown_steps(self, benefit: Benefit) -> list[Json]:
        steps = [
            (said["id"], self.points(benefit, said["id"]))
            for said, months in zip(self.document.steps, benefit.profiles) if any(months.values())
        ]
        return [{"rolloutStep": step, "reason": reason} for step, reason in steps if isinstance(reason, str)]

    def followed(self, benefit: Benefit) -> list[Goal]:
        """The goals that speak for the benefit, step by step."""
        goals = [self.speaks_for(benefit, said["id"]) for said in self.document.steps]
        return [goal for goal in goals if goal is not None]

    def held_against(self, benefit: Benefit) -> int | None:
        held = [self.valued.held_against(goal, benefit) for goal in self.followed(benefit)]
        return next((one for one in held if one is not None), None)

    def too_early(self) -> list[Json]:
        """Usable measurements that give no ratio, of the paths that benefits valued in money are held against."""
        paths: dict[tuple[str, int], Goal] = {}
        for benefit in self.valuation.benefits:
            for goal in self.followed(benefit):
                along, version = self.valued.goal(goal, benefit)
                paths[goal.id, version] = along
        order = list(self.goals)
        found: list[Json] = []
        for goal in (paths[key] for key in sorted(paths, key=lambda key: (order.index(key[0]), key[1]))):
            for one in [] if goal.missing else goal.listed:
                if (date.fromisoformat(one["date"]) <= self.known and not goal.misfits(one)
                        and goal.ratio(one) == "plannedChangeTooSmall" and one not in found):
                    found.append(one)
        return [{"goal": one["goal"], "measuredOn": one["date"]} for one in found]

    def sum(self, of: list[tuple[int, Known]]) -> Any:
        known = [(planned, amount) for planned, amount in of if isinstance(amount, int)]
        if not known:
            reasons = [amount for _, amount in of]
            return {"notDefined": reasons[0] if reasons else "noMonetisedBenefit"}
        return {
            "amount": money_text(sum(amount for _, amount in known)),
            "planned": money_text(sum(planned for planned, _ in known)),
            "knownBenefits": len(known), "ofBenefits": len(of),
        }

    def result(self) -> Json:
        readings: Json = {}
        for reading in READINGS:
            # A measurement shows the benefit in its own nature, whatever it is brought home as.
            rows = [row for row in self.rows if self.valuation.moves(row[0], reading)]
            readings[reading] = {
                "plannedToDate": money_text(sum(row[1] for row in rows)),
                "benefitToDate": self.sum([(row[1], row[2]) for row in rows]),
                "planned": money_text(sum(row[3] for row in rows)),
                "forecast": self.sum([(row[3], row[4]) for row in rows]),
            }
        return {
            "knownOn": self.known.isoformat(), "readings": readings,
            "tooEarly": self.too_early(),
            "lastEndedMonth": month_text(self.ended) if self.ended >= self.document.base else None,
            "benefits": [
                {"benefit": benefit.id, "plannedToDate": money_text(planned), "benefitToDate": defined(realised),
                 "planned": money_text(whole), "forecast": defined(forecast),
                 "unknownSteps": self.unknown_steps(benefit), "heldAgainstPlan": self.held_against(benefit)}
                for benefit, planned, realised, whole, forecast in self.rows
            ],
        }


def defined(amount: Known) -> Any:
    return money_text(amount) if isinstance(amount, int) else {"notDefined": amount}


class FollowUp:
    """All checkpoints of a document, and the outcome on its own date."""

    def __init__(self, document: Document, valuation: Valuation, versions: list[Version]) -> None:
        self.document, self.valuation, self.valued = document, valuation, Valued(versions)
        self.goals = all_goals(document)
        self.points = checkpoints(document, self.goals)
        self.outcomes: dict[date, Outcome] = {}

    def outcome(self, known: date) -> Outcome:
        if known not in self.outcomes:
            self.outcomes[known] = Outcome(self.document, self.valuation, self.goals, self.valued, known)
        return self.outcomes[known]

    def result(self, chain: Chain, first: dict[str, Goal]) -> Json:
        """The checkpoints, each goal held against the goal of the first plan too where that was another."""
        as_of = date.fromisoformat(self.document.date)
        has_calculation = self.document.calculation is not None
        rows = []
        for due, clock, goals in self.points:
            answers = [self.answer(Check(self.document, goal, due), chain, first.get(goal.id)) for goal in goals]
            row = due.result(clock) | {"goals": answers}
            shown = has_calculation and as_of >= due.opens
            row["outcome"] = self.outcome(min(as_of, due.closes)).result() if shown else None
            rows.append(row)
        return {"checkpoints": rows, "outcome": self.outcome(as_of).result() if has_calculation else None}

    def answer(self, check: Check, chain: Chain, first: Goal | None) -> Json:
        use = chain.use(check)
        broken = chain.broken_link(check, use)
        return check.result() | {
            "use": use, "brokenLink": broken, "nextStep": next_step(check, use, broken),
            "againstFirstPlan": Check(self.document, first, check.due).held() if first else None,
        }
