"""Random evaluation designs, bridges, breaks of series and effect maps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from calendar_se import month_number, month_text

if TYPE_CHECKING:
    from documents import Maker

Json = dict[str, Any]

KINDS = {"use": ("use",), "effect": ("effect", "effect", "changedWork")}


class Evaluations:
    """Draws what tells an effect from what would have happened anyway, and how goals hang together."""

    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self.random = maker.random

    def group_value(self, unit: str, day: str, kind: str) -> Json:
        value: Json = {"value": self.maker.decimal(0, 100), "date": day}
        if kind == "proportion" and unit == "%":
            of = self.random.choice((20, 400, 1250))
            successes = self.random.choice((0, of, self.random.randint(0, of)))
            percent = successes * 100 / of
            return value | {"value": int(percent) if percent == int(percent) else percent,
                            "sample": {"successes": successes, "of": of}}
        if kind == "mean" and unit != "%":
            deviation = self.random.choice(("0", "4.25", "12"))
            return value | {"sample": {"standardDeviation": deviation, "n": self.random.choice((2, 30, 158))}}
        return value | ({"respondents": 40} if kind == "count" else {})

    def comparison_group(self, unit: str) -> Json:
        kind = self.random.choice(("proportion", "mean", "mean", "count", "none"))
        before, after = (self.group_value(unit, day, kind) for day in ("2022-06-01", self.later_day()))
        return {"comparisonGroup": {"name": "others", "before": before, "after": after}}

    def later_day(self) -> str:
        return self.random.choice(("2024-03-31", "2024-09-30", "2025-02-28", "2026-08-15"))

    def values(self, count: int) -> list[float]:
        if self.maker.chance(0.1):
            # A series that its model fits without any rest.
            first, step = self.random.randint(0, 20), self.random.choice((0, 2))
            return [first + step * index for index in range(count)]
        level, slope, spread = (self.random.uniform(0, top) for top in (90, 2, 12))
        jump = self.random.choice((0, 15, -30))
        drawn = [
            round(level + slope * index + (jump if index > count // 2 else 0) + self.random.uniform(-spread, spread), 2)
            for index in range(count)
        ]
        # A share or a rate has no value outside this.
        return [min(100.0, max(0.0, value)) for value in drawn]

    def series(self) -> Json:
        count = self.random.choice((1, 5, 6, 18, 24, 30, 36))
        series: Json = {"firstMonth": self.random.choice(("2022-08", "2023-01", "2023-06")),
                        "values": self.values(count)}
        if self.maker.chance(0.3):
            after = month_number(series["firstMonth"]) + self.random.randint(0, count)
            series["firstMonthAfter"] = month_text(after)
        return series

    def survey(self) -> Json:
        answers: list[Json] = []
        for number in range(self.random.choice((1, 3, 8, 20))):
            answer: Json = {"respondent": f"r{number}"}
            for when in ("before", "after"):
                if self.maker.chance(0.7):
                    answer[when] = self.random.choice((1, 2, 3, 4, 5, 3.5))
            answers.append(answer)
        return {"survey": {"before": "2022-10-01", "after": self.later_day(), "answers": answers}}

    def evaluation(self, unit: str) -> Json:
        kind = self.random.randrange(4)
        if kind == 0:
            return self.comparison_group(unit)
        if kind == 1:
            series = self.series()
            if self.maker.chance(0.4):
                series["comparison"] = self.values(len(series["values"]))
            if self.maker.chance(0.5):
                series["model"] = self.random.choice(("level", "levelAndSlope"))
            return {"monthlySeries": series}
        return {"controlChart": self.series()} if kind == 2 else self.survey()

    def way(self) -> Json:
        """A factor, an offset, both, or neither, which says that two ways are the same."""
        way: Json = {"source": "both ways at once", "statedBy": "the controller"}
        if self.maker.chance(0.6):
            way["factor"] = self.random.choice((0.9, 1.25, -0.5, 2))
        if self.maker.chance(0.4):
            way["offset"] = self.random.choice((-3, 0.5, 10))
        return way

    def comparability(self, goal: Json) -> None:
        if goal["indicator"]["unit"] == "olyckor":
            # What a bridge leaves of counted events isn't computed here.
            return
        if self.maker.chance(0.25):
            ways = [("another study", "all", None), ("a study", "some", None), ("a study", "all", "h")]
            chosen = self.random.sample(ways, self.random.randint(1, 3))
            goal["bridges"] = [
                {"method": method, "population": population} | ({"unit": unit} if unit else {}) | self.way()
                for method, population, unit in chosen
            ]
        if self.maker.chance(0.2):
            days = self.random.sample(("2021-01-01", "2024-05-01", "2024-08-01", "2025-01-15", "2025-09-01"), 2)
            goal["seriesBreaks"] = [
                {"date": day, "reason": f"a reorganisation {day}"}
                | ({"bridge": self.way()} if self.maker.chance(0.7) else {})
                for day in days[:self.random.randint(1, 2)]
            ]

    def effect_map(self, goals: list[Json], benefits: list[Json]) -> Json:
        """Some goals and benefits as nodes, with links onward and now and then backward."""
        nodes: list[Json] = [{"id": "cap", "label": "capability", "kind": "capability"}]
        for goal in goals:
            if self.maker.chance(0.85):
                kind = self.random.choice(KINDS[goal["kind"]])
                nodes.append({"id": f"n-{goal['id']}", "label": "node", "kind": kind, "refersTo": goal["id"]})
        if self.maker.chance(0.3):
            nodes.append({"id": "bare", "label": "node", "kind": self.random.choice(("use", "changedWork", "effect"))})
        for benefit in benefits:
            if self.maker.chance(0.6):
                identifier = benefit["id"]
                nodes.append({"id": f"n-{identifier}", "label": "node", "kind": "benefit", "refersTo": identifier})
        order = ("capability", "use", "changedWork", "effect", "benefit")
        links = []
        for one in nodes:
            for other in nodes:
                forward = order.index(one["kind"]) < order.index(other["kind"])
                if one is not other and self.maker.chance(0.55 if forward else 0.04):
                    links.append({"from": one["id"], "to": other["id"]})
        self.random.shuffle(nodes)
        return {"nodes": nodes, "links": links}

    def fill(self, initiative: Json) -> None:
        for goal in initiative["goals"]:
            if self.maker.chance(0.45):
                goal["evaluation"] = self.evaluation(goal["indicator"]["unit"])
            self.comparability(goal)
        if initiative["goals"] and self.maker.chance(0.6):
            initiative["effectMap"] = self.effect_map(initiative["goals"], initiative["benefits"])
