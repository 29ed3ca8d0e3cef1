"""Random documents, varied and nasty: the rules are those of DocumentFormat.md and initiative.schema.json.

One seed is one document, for ever: a failing document is made again from the seed that a run prints.
"""

import random
from typing import Any

import landings
from benefits import Benefit
from calendar_se import add_months, month_text
from documents_benefits import Benefits
from documents_evaluation import Evaluations
from documents_goals import Goals
from documents_plans import Plans
from model import Document, exact

Json = dict[str, Any]

BASE_YEARS = (2022, 2023, 2024)
PHASES = ("preStudy", "procurement", "implementation", "rollout", "operation", "decommissioning")
COMPONENTS = ("external", "internalHours", "substitutes", "overhead")
# Month ends, leap days and days whose checkpoints fall on Midsummer Eve, Christmas Eve, Easter and New Year's Eve.
NASTY_DAYS = (
    "2023-08-31", "2024-02-29", "2024-12-20", "2023-06-24", "2024-04-18", "2023-12-31", "2024-08-31", "2023-10-07",
    "2024-01-01", "2023-11-30", "2024-03-29", "2024-06-30", "2023-03-15", "2023-07-01", "2024-05-31", "2024-10-31",
)


class Maker:
    """Draws the parts of one document from one generator."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.seed = seed
        self.base = self.random.choice(BASE_YEARS) * 12 + self.random.choice((0, 0, 0, 3, 6, 11))
        self.horizon = self.random.choice((1, 6, 12, 18, 24, 36, 48, 48, 60, 60, 61, 84, 120))
        self.lines = 0
        self.units = ["own", "other", "third"]

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def decimal(self, low: float, high: float, digits: int = 2) -> float:
        value = round(self.random.uniform(low, high), self.random.randint(0, digits))
        return int(value) if value == int(value) else value

    def money(self, low: float, high: float) -> str:
        if self.chance(0.06):
            return "0"
        return f"{self.random.uniform(low, high):.{self.random.choice((0, 0, 1, 2))}f}".replace("-0.00", "0")

    def price(self, low: float, high: float) -> str:
        return f"{self.random.uniform(low, high):.{self.random.choice((0, 2, 3, 5))}f}"

    def month(self, low: int = -8, high: int | None = None) -> str:
        return month_text(self.base + self.random.randint(low, self.horizon + 6 if high is None else high))

    def hourly_cost(self) -> Json:
        kind = self.random.randrange(3)
        if kind == 0:
            return {"stated": {"amount": self.price(0 if self.chance(0.1) else 150, 900), "provenance": "stated"}}
        if kind == 1:
            return {"inera": {"monthlySalary": self.money(20_000, 60_000)}}
        general: Json = {
            "monthlySalary": self.money(20_000, 60_000),
            "onCosts": [
                {"percent": self.decimal(0, 45), "provenance": f"part {part}"}
                for part in range(self.random.randint(1, 3))
            ],
            "workingTime": self.working_time(),
        }
        if self.chance(0.4):
            general["holidayPayPercent"] = self.decimal(0, 15)
        if self.chance(0.4):
            general["overheadPercent"] = self.decimal(0, 60)
        return {"general": general}

    def working_time(self) -> Json:
        return {"hoursPerYear": self.random.choice((1700, 1720, 1589.5, 2080)), "name": "a year's hours"}

    def months(self) -> Json:
        first = self.base + self.random.randint(-8, self.horizon)
        return {"first": month_text(first), "last": month_text(first + self.random.choice((0, 1, 6, 11, 23, 40)))}

    def growth(self) -> Json:
        return {"percentPerYear": self.random.choice((-20, -2.5, 0, 1.75, 5, 20)), "name": "a price list"}

    def ledger(self, hours: bool) -> list[Json]:
        first = self.base + self.random.randint(-4, self.horizon)
        chosen = sorted(self.random.sample(range(first, first + 24), self.random.randint(1, 8)))
        if hours:
            return [{"month": month_text(month), "hours": self.decimal(0, 90)} for month in chosen]
        return [{"month": month_text(month), "amount": self.money(-3_000, 20_000)} for month in chosen]

    def timing(self, steps: list[str]) -> Json:
        kind = self.random.randrange(5)
        if kind == 0:
            return {"once": self.month()}
        if kind == 1:
            return {"monthly": self.months()}
        if kind == 2:
            return {"yearly": {"first": self.month(), "years": self.random.randint(1, 8)}}
        if kind == 3:
            return {"spread": self.months()}
        after = self.random.randint(-20, 40)
        return {"milestone": {"rolloutStep": self.random.choice(steps), "monthsAfterFullOperation": after}}

    def line(self, component: str, steps: list[str], prefix: str = "c", benign: bool = False) -> Json:
        self.lines += 1
        line: Json = {"id": f"{prefix}{self.lines}", "label": "line", "phase": self.random.choice(PHASES)}
        hours = component == "internalHours" or (component == "substitutes" and self.chance(0.5))
        if self.chance(0.3):
            line["nature"] = self.random.choice(("financial", "redistribution"))
        if self.chance(0.1):
            line["purpose"] = self.random.choice(("relearning", "parallelRunning"))
        if self.chance(0.08):
            line["ledger"] = self.ledger(hours)
        else:
            line["timing"] = self.timing(steps)
            if {"monthly", "yearly"} & set(line["timing"]) and self.chance(0.25):
                line["growth"] = self.growth()
            if not hours:
                low = 0 if benign or self.chance(0.85) else -9_000
                line["amount"] = self.money(low, 40_000)
            elif self.chance(0.3):
                line["fullTimeShare"] = {"share": self.decimal(0, 1.5), "workingTime": self.working_time()}
            else:
                line["hours"] = self.decimal(0, 120)
        if hours:
            line["hourlyCost"] = self.hourly_cost()
        return line

    def costs(self, steps: list[str], prefix: str = "c", benign: bool = False) -> Json:
        def component(name: str) -> Any:
            if self.chance(0.72 if name in ("external", "internalHours") else 0.3):
                return [self.line(name, steps, prefix, benign) for _ in range(self.random.randint(1, 4))]
            return self.random.choice(("none", "none", "notCounted"))

        return {name: component(name) for name in COMPONENTS}

    def version(self, budget: Json, steps: list[str]) -> Json:
        """A forecast or an outcome: the budget's lines, some changed, some gone, some new."""
        changed: Json = {}
        for name in COMPONENTS:
            lines = budget[name]
            if not isinstance(lines, list):
                changed[name] = lines if self.chance(0.85) else self.random.choice(("none", "notCounted"))
                continue
            kept = [self.changed(line, steps) for line in lines if self.chance(0.85)]
            if self.chance(0.2):
                kept.append(self.line(name, steps, "n"))
            changed[name] = kept or self.random.choice(("none", "notCounted"))
        return changed

    def changed(self, line: Json, steps: list[str]) -> Json:
        copy = dict(line)
        if self.chance(0.4) or "ledger" in copy:
            return copy
        if self.chance(0.4):
            for member in ("timing", "amount", "hours", "fullTimeShare", "growth"):
                copy.pop(member, None)
            copy["ledger"] = self.ledger("hourlyCost" in copy)
            return copy
        if "amount" in copy:
            copy["amount"] = self.money(0, 40_000)
        elif "hours" in copy:
            copy["hours"] = self.decimal(0, 120)
        if self.chance(0.3):
            copy.pop("growth", None)
            copy["timing"] = self.timing(steps)
        return copy

    def rollout(self) -> list[Json]:
        count = self.random.choice((1, 1, 1, 2, 3))
        shares = self.random.choice(([1.0], [0.5, 0.3, 0.2], [0.25, 0.4, 0.35], [0.1, 0.2, 0.3]))
        steps = []
        for index in range(count):
            step: Json = {"id": f"s{index}", "name": "step", "organisation": self.random.choice(self.units)}
            if self.chance(0.1):
                # After the horizon, or long before it.
                step["fullOperation"] = self.random.choice(("2036-05-31", "2019-02-28"))
            else:
                step["fullOperation"] = self.random.choice(NASTY_DAYS)
            if count > 1:
                step["share"] = shares[index] if len(shares) > 1 else round(1 / (index + 2), 2)
            if count == 3 and len(shares) == 1:
                step["share"] = 0.25
            if self.chance(0.15):
                step["use"] = Benefits(self).use()
            steps.append(step)
        return steps

    def calculation(self) -> Json:
        calculation: Json = {"baseMonth": month_text(self.base), "months": self.horizon}
        if self.chance(0.75):
            bands = [{"fromYear": 0, "percent": self.random.choice((0, 2.5, 3, 3.5, 7.25))}]
            year = 0
            for _ in range(self.random.choice((0, 0, 1, 2))):
                year += self.random.randint(1, 4)
                bands.append({"fromYear": year, "percent": self.random.choice((0, 1.5, 3, 4))})
            calculation["discountRates"] = bands
        if self.chance(0.75):
            calculation["timing"] = self.random.choice(("startOfYear", "midYear", "endOfYear", "monthly"))
        return calculation

    def optional(self, initiative: Json, steps: list[str]) -> None:
        if self.chance(0.4):
            initiative["costOutcome"] = self.version(initiative["costs"], steps)
        if self.chance(0.25):
            initiative["costForecast"] = self.version(initiative["costs"], steps)
        if self.chance(0.2):
            cut = self.random.randint(1, 5)
            initiative["optimismBias"] = [
                {"biasPercent": self.decimal(0, 200), "source": "a study", "phases": list(phases)}
                | ({"mitigatedPercent": self.decimal(0, 100)} if self.chance(0.6) else {})
                for phases in (PHASES[:cut], PHASES[cut:])
            ]
        if self.chance(0.2):
            lengths = self.random.sample(range(1, 9), self.random.randint(1, 3))
            initiative["contractLengths"] = {
                "procurement": self.money(0, 90_000),
                "lengths": [{"yearlyCosts": [self.money(0, 50_000) for _ in range(years)]} for years in lengths],
            }
        if self.chance(0.3):
            parts: list[Json] = [{"party": "other", "share": self.random.choice((0.1, 0.333, 0.5, 0.07))}]
            if self.chance(0.3):
                parts.append({"party": "own", "share": self.random.choice((0.2, 0.111))})
            initiative["financing"] = {"parts": parts, "rest": "third"}
        if self.chance(0.25):
            initiative["asIs"] = {"costs": self.costs(steps, "a", benign=True)}
            if self.chance(0.5):
                initiative["asIs"]["growth"] = self.growth()

    def document(self) -> Json:
        rollout = self.rollout()
        steps = [step["id"] for step in rollout]
        initiative: Json = {
            "id": f"i{self.seed}", "name": "Random", "organisation": "own",
            "organisations": [{"id": unit, "name": unit} for unit in self.units],
            "rollout": rollout, "priceLevel": {"currency": "SEK", "year": 2024}, "costs": self.costs(steps),
        }
        self.optional(initiative, steps)
        if self.chance(0.93):
            initiative["calculation"] = self.calculation()
        if self.chance(0.3):
            drivers = ("ownNeed", "cityWideChange", "legislation", "otherExternalParty", "contractExpiry")
            initiative["drivers"] = self.random.sample(drivers, self.random.randint(1, 2))
        if self.chance(0.2):
            initiative["alternatives"] = [
                {"id": f"alt{index}", "name": "another way", "costs": self.costs(steps, "o"),
                 "benefits": [
                     Benefits(self).benefit(f"ob{index}{number}", [], landed=False)
                     for number in range(self.random.randint(0, 2))
                 ]}
                for index in range(self.random.randint(1, 2))
            ]
        goals = Goals(self)
        goals.fill(initiative, rollout)
        initiative["benefits"] = Benefits(self).all(initiative)
        Evaluations(self).fill(initiative)
        Plans(self).fill(initiative)
        document = {"schemaVersion": 1, "date": add_months("2024-01-31", self.random.randint(0, 40)),
                    "initiative": initiative}
        self.keep_landings_within_the_plan(document)
        return document

    def keep_landings_within_the_plan(self, document: Json) -> None:
        """A plan that lands more in a calendar year than it gives is refused, so it is halved until it does not."""
        initiative = document["initiative"]
        if "calculation" not in initiative:
            return
        for index, plan in enumerate(initiative.get("earlierPlans", [])):
            if "benefits" in plan:
                self.keep_landings(document, plan["benefits"], [index])
        leaving_out = [index for index, plan in enumerate(initiative.get("earlierPlans", [])) if "benefits" not in plan]
        self.keep_landings(document, initiative["benefits"], [*leaving_out, None])

    def keep_landings(self, document: Json, benefits: list[Json], versions: list[int | None]) -> None:
        """Halves the landings until they fit in each of the versions of the plan that has these benefits."""
        for said in benefits:
            if not said.get("landings"):
                continue
            for _ in range(12):
                of = exact({"benefit": said})["benefit"]
                plans = [Document(exact(document)).version(version) for version in versions]
                if all(landings.fits(Benefit(of, plan), of["landings"]) for plan in plans):
                    break
                for landing in said["landings"]:
                    if "hoursPerYear" in landing:
                        landing["hoursPerYear"] = round(landing["hoursPerYear"] / 2, 3)
                    else:
                        landing["perYear"] = f"{float(landing['perYear']) / 2:.2f}"
            else:
                del said["landings"]
