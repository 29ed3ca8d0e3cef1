"""How use and effect have gone compared with a plan, month by month (method section 8, PlanAndOutcome.md)."""

from datetime import date
from fractions import Fraction

from benefits import Benefit, kept
from calendar_se import last_day
from effectmap import EffectMap
from goals import Goal, at
from plans import Version
from valued import Valued

Course = list[Fraction] | str
"""The ratio to the plan in each month of the calculation, or why there is none."""
RULES = ("ratioHolds", "levelHolds", "asPlanned")


class Courses:
    """The ratios to the plan in force, of what is known on a date and by a rule after it."""

    def __init__(self, versions: list[Version], version: Version, known: date, rule: str) -> None:
        latest = versions[-1]
        self.version, self.known, self.rule = version, known, rule
        self.valued = Valued(versions[:version.number])
        self.goals = {goal.id: goal for goal in version.goals}
        self.map = EffectMap(latest.document)
        document = version.document
        self.months = range(document.base, document.end)
        self.of_goals: dict[tuple[str, int], Course] = {}
        self.pairs: dict[tuple[tuple[str, int], ...], tuple[Course, Course]] = {}

    def of_goal(self, goal: Goal, benefit: Benefit) -> Course:
        along, version = self.valued.goal(goal, benefit)
        key = goal.id, version
        if key not in self.of_goals:
            self.of_goals[key] = self.course(along)
        return self.of_goals[key]

    def course(self, goal: Goal) -> Course:
        if goal.missing:
            return goal.missing
        points = goal.ratios(self.known)
        if not points:
            return goal.without_ratio(self.known)
        return [self.ratio(goal, points, last_day(month)) for month in self.months]

    def ratio(self, goal: Goal, points: list[tuple[date, Fraction]], day: date) -> Fraction:
        if day <= self.known or self.rule == "ratioHolds":
            return at(points, day)
        if self.rule == "asPlanned":
            return Fraction(1)
        planned = goal.planned_change(day)
        if isinstance(planned, str):
            return points[-1][1]
        measured, ratio = points[-1]
        level = ratio * (goal.path(measured) - goal.start)
        return level / planned

    def speaks_for(self, benefit: Benefit, step: str) -> Goal | None:
        driving = [self.goals[goal] for goal in benefit.said.get("drivenBy", [])]
        own = [goal for goal in driving if goal.step == step]
        return next(iter(own + [goal for goal in driving if goal.step is None]), None)

    def of_use(self, goals: list[Goal], benefit: Benefit) -> Course:
        """The lowest of the use goals before the driving one: a change is used no more than its least used part."""
        if not goals:
            return "useNotFollowedUp"
        courses = [self.of_goal(goal, benefit) for goal in goals]
        for course in courses:
            if isinstance(course, str):
                return course
        lowest = [min(values) for values in zip(*[course for course in courses if not isinstance(course, str)])]
        return lowest if all(one > 0 for one in lowest) else "nothingUsed"

    def of_benefit(self, benefit: Benefit, step: str) -> tuple[Course, Course]:
        """The ratio of use, and of the effect per use: the driving goal's divided by it."""
        driving = self.speaks_for(benefit, step)
        if driving is None:
            return "noGoal", "noGoal"
        if driving.said["kind"] == "use":
            # All of it is use: nobody follows the effect up.
            return self.of_goal(driving, benefit), "noGoal"
        uses = [self.goals[goal] for goal in self.map.use_goals(driving.id) if goal in self.goals]
        uses = [goal for goal in uses if goal.step in (None, step)]
        key = tuple((goal.id, self.valued.version(goal, benefit)) for goal in [driving, *uses])
        if key not in self.pairs:
            self.pairs[key] = self.pair(self.of_goal(driving, benefit), self.of_use(uses, benefit))
        return self.pairs[key]

    def pair(self, whole: Course, use: Course) -> tuple[Course, Course]:
        if isinstance(use, str) or isinstance(whole, str):
            return use, whole
        return [kept(one) for one in use], [kept(one / other) for one, other in zip(whole, use)]
