"""Random benefits: every pattern, use, adjustment and landing of the format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from costs import hourly_cost
from model import exact

if TYPE_CHECKING:
    from documents import Maker

Json = dict[str, Any]

GRADES = (
    "nationalTrial", "internationalTrial", "independentMonitoring", "ownMonitoring", "secondaryEvidence",
    "uncorroboratedJudgement",
)
PERSPECTIVES = ("usersAndResidents", "relatives", "otherOrganisations", "society")


class Benefits:
    """Draws benefits from a document's generator."""

    def __init__(self, maker: Maker) -> None:
        self.maker = maker
        self.random = maker.random

    def factor(self, low: float, high: float, digits: int = 2) -> Any:
        likely = self.maker.decimal(low, high, digits)
        if self.maker.chance(0.5):
            return likely
        factor: Json = {"likely": likely}
        if self.maker.chance(0.8):
            factor["low"] = likely if self.maker.chance(0.1) else min(likely, self.maker.decimal(low, likely, digits))
        if self.maker.chance(0.8):
            factor["high"] = max(likely, self.maker.decimal(likely, high, digits))
        if self.maker.chance(0.3):
            factor["source"] = "a register"
        return factor

    def price_factor(self, low: float, high: float) -> Any:
        likely = self.random.uniform(low, high)
        if self.maker.chance(0.5):
            return f"{likely:.2f}"
        # Two roundings of one value can't cross: the ends are rounded to the same number of decimals as the middle.
        lower, upper = self.random.uniform(low, likely), self.random.uniform(likely, high)
        return {"likely": f"{likely:.2f}", "low": f"{lower:.2f}", "high": f"{upper:.2f}"}

    def hour(self) -> Json:
        """An hourly cost, perhaps with a range around it."""
        cost = self.maker.hourly_cost()
        if self.maker.chance(0.7):
            return {"hourlyCost": cost}
        likely = float(hourly_cost(exact(cost))) / 100
        low, high = (likely * self.random.uniform(*ends) for ends in ((0.7, 0.99), (1.01, 1.4)))
        return {"hourlyCost": cost, "hourlyCostRange": {"low": f"{low:.2f}", "high": f"{high + 0.01:.2f}"}}

    def value(self) -> Json:
        kind = self.random.randrange(9)
        if kind == 0:
            return {"timeSaved": {
                "eventsPerYear": self.factor(0, 3000), "minutesBefore": self.factor(0, 60),
                "minutesAfter": self.factor(0, 40), **self.hour()}}
        if kind == 1:
            low = -20 if self.maker.chance(0.2) else 0
            return {"hoursFreed": {"hoursPerMonth": self.factor(low, 60), **self.hour()}}
        if kind == 2:
            return {"unitCost": {
                "volumePerYear": self.factor(0, 5000), "unitCostBefore": self.price_factor(0, 40),
                "unitCostAfter": self.price_factor(0, 30)}}
        if kind == 3:
            low = -40_000 if self.maker.chance(0.2) else 0
            return {"avoidedCost": {"perYear": self.price_factor(low, 90_000)}}
        if kind == 4:
            return {"revenue": {"volumePerYear": self.factor(0, 900), "pricePerUnit": self.price_factor(0, 99)}}
        if kind == 5:
            return {"travel": {
                "eventsPerYear": self.factor(0, 500), "kilometresPerEvent": self.factor(0, 80),
                "costPerKilometre": self.price_factor(0, 5)}}
        if kind == 6:
            return {"travelByConsumption": {
                "kilometresPerYear": self.factor(0, 20_000), "consumptionPerKilometre": self.factor(0, 1, 3),
                "fuelPrice": self.price_factor(0, 25)}}
        if kind == 7:
            return {"expectedLoss": {
                "probabilityBefore": self.factor(0, 1, 3), "lossBefore": self.price_factor(0, 200_000),
                "probabilityAfter": self.factor(0, 1, 3), "lossAfter": self.price_factor(0, 100_000)}}
        low = -50_000 if self.maker.chance(0.3) else 0
        return {"amount": {"perYear": self.price_factor(low, 70_000), "note": "an estimate"}}

    def level(self) -> float:
        return self.random.choice((0, 0.1, 0.25, 0.333, 0.5, 0.75, 0.9, 1))

    def use(self) -> Any:
        kind = self.random.randrange(6)
        if kind == 0:
            return "immediate"
        if kind == 1:
            return {"linear": {"months": self.random.choice((1, 2, 7, 12, 36))}}
        if kind == 2:
            return {"sCurve": {"months": self.random.choice((1, 3, 12, 25))}}
        if kind == 3:
            months = sorted(self.random.sample(range(0, 40), self.random.randint(1, 4)))
            return {"steps": [{"month": month, "use": self.level()} for month in months]}
        if kind == 4:
            return {"yearly": [self.level() for _ in range(self.random.randint(1, 5))]}
        return {"monthly": [self.level() for _ in range(self.random.randint(1, 15))]}

    def adjustments(self) -> Json:
        adjustments: Json = {}
        for name in ("attribution", "deadweight", "displacement"):
            if self.maker.chance(0.4):
                adjustments[name] = {"share": self.level(), "reason": "a reason"}
        if self.maker.chance(0.4):
            adjustments["confidence"] = {"grade": self.random.choice(GRADES), "reason": "counted"}
        elif self.maker.chance(0.4):
            adjustments["optimism"] = {"biasPercent": self.maker.decimal(0, 100), "source": "a study"}
            if self.maker.chance(0.5):
                adjustments["optimism"]["mitigatedPercent"] = self.maker.decimal(0, 100)
        return adjustments

    def landing(self, hours: bool) -> Json:
        landing: Json = {
            "unit": self.random.choice(self.maker.units),
            "as": self.random.choice(("budgetReduction", "capacityForOtherWork")),
            "firstMonth": self.maker.month(0, self.maker.horizon),
        }
        if hours and self.maker.chance(0.6):
            landing["hoursPerYear"] = self.maker.decimal(0, 200)
        else:
            landing["perYear"] = self.maker.money(0, 30_000)
        first = landing["firstMonth"]
        if self.maker.chance(0.3):
            landing["lastMonth"] = max(first, self.maker.month(0, self.maker.horizon + 3))
        if self.maker.chance(0.5):
            landing["decision"] = {"by": "the board", "date": "2024-06-17"}
        if self.maker.chance(0.4):
            outcome: Json = {"months": {"first": first, "last": max(first, self.maker.month(0, 30))}}
            if "hoursPerYear" in landing:
                outcome["hours"] = self.maker.decimal(0, 150)
            else:
                outcome["amount"] = self.maker.money(0, 20_000)
            landing["outcome"] = [outcome]
        return landing

    def benefit(self, identifier: str, driven_by: list[str], landed: bool = True) -> Json:
        benefit: Json = {"id": identifier, "name": "benefit"}
        if self.maker.chance(0.1):
            benefit |= {"nature": self.random.choice(("quality", "environment")), "value": {"notMonetised": "large"}}
            if self.maker.chance(0.5):
                benefit["value"] = {"notMonetised": {"indicator": "tonnes", "perYear": 12.5, "unit": "t"}}
            return benefit
        benefit["nature"] = self.random.choice(("financial", "redistribution"))
        benefit["value"] = self.value()
        if self.maker.chance(0.35):
            benefit["perspective"] = self.random.choice(PERSPECTIVES)
        if self.maker.chance(0.5):
            benefit["owner"] = {"role": "head", "organisation": self.random.choice(self.maker.units)}
        if self.maker.chance(0.7):
            benefit["use"] = self.use()
        if self.maker.chance(0.3):
            benefit["lagMonths"] = self.random.choice((0, 1, 5, 14))
        if self.maker.chance(0.2):
            benefit["lastMonth"] = self.maker.month(0, self.maker.horizon + 4)
        if self.maker.chance(0.25):
            benefit["yearlyDropOff"] = self.random.choice((0, 0.05, 0.333, 0.5, 1))
        if self.maker.chance(0.4):
            benefit["adjustments"] = self.adjustments()
        if driven_by:
            benefit["drivenBy"] = driven_by
        if benefit.get("perspective", "ownOrganisation") in ("ownOrganisation", "otherOrganisations"):
            if landed and self.maker.chance(0.45):
                hours = bool({"timeSaved", "hoursFreed"} & set(benefit["value"]))
                benefit["landings"] = [self.landing(hours) for _ in range(self.random.randint(1, 3))]
        return benefit

    def all(self, initiative: Json) -> list[Json]:
        goals = [goal for goal in initiative.get("goals", [])]
        steps = [step["id"] for step in initiative["rollout"]]
        benefits = []
        for index in range(self.random.choice((0, 1, 2, 2, 3, 4, 5))):
            driven: list[str] = []
            if goals and self.maker.chance(0.75):
                # At most one goal speaks for a step; a goal without one speaks for all.
                whole = [goal["id"] for goal in goals if "rolloutStep" not in goal]
                if whole and self.maker.chance(0.6):
                    driven = [self.random.choice(whole)]
                else:
                    for step in steps:
                        of_step = [goal["id"] for goal in goals if goal.get("rolloutStep") == step]
                        if of_step:
                            driven.append(self.random.choice(of_step))
            benefits.append(self.benefit(f"b{index}", driven))
        return benefits
