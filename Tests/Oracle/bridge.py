"""The net present value from the decision to now, moment by moment, in six parts by the Shapley value (method section
8, PlanAndOutcome.md)."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from math import factorial
from typing import Any

from benefits import Weights, adjustment, profile, yearly_value
from compare import Holds, Near
from courses import RULES
from followup import FollowUp
from model import Document, Json
from moments import OF_BENEFITS, PARTS, Known, State, is_other, role
from plans import Ground, Version
from valuation import near_money

TWO_ORE = Fraction(2, 100)


class Bridge:
    """All moments, and the parts of the way between them."""

    def __init__(self, document: Document, ground: Ground, follow_up: FollowUp, rule: str) -> None:
        self.document, self.ground, self.rule = document, ground, rule
        first = ground.valuations[0]
        self.discounting, self.base = first.discounting, first.document
        self.as_is_value = self.discounting.present(ground.as_is_months)
        self.as_of = date.fromisoformat(document.date)
        self.moments = moments(document, ground, follow_up)
        self.cache: dict[tuple[Any, ...], Decimal] = {}
        self.movements: dict[tuple[Any, ...], tuple[str, ...]] = {}
        self.profiles: dict[tuple[Any, ...], dict[int, Fraction]] = {}
        self.weights: dict[tuple[Any, ...], Weights | None] = {}
        self.states: list[State] = []
        for moment in self.moments:
            self.states.append(State(self, *moment, rule))

    def is_last(self, state: State) -> bool:
        return state.known == self.as_of and state.moment != "decision"

    def value(self, earlier: State, later: State, of_later: tuple[str, ...]) -> Decimal:
        """The present value of the benefits with some parts of the later moment, in öre and not rounded."""
        identities = list(dict.fromkeys([*earlier.benefits, *later.benefits]))
        total = Decimal(0)
        for identity in identities:
            moved = self.moving(identity, earlier, later)
            parts = tuple(part for part in of_later if part in moved)
            key = identity, earlier.index, later.index, parts
            if key not in self.cache:
                self.cache[key] = self.benefit_value(identity, earlier, later, parts)
            total += self.cache[key]
        return total

    def moving(self, identity: str, earlier: State, later: State) -> tuple[str, ...]:
        """The parts in which a benefit differs between two moments."""
        key = identity, earlier.index, later.index
        if key not in self.movements:
            one, other = earlier.benefits.get(identity), later.benefits.get(identity)
            if is_other(one, other):
                # One that came or went, or is computed by another formula, is a matter of the effect as a whole.
                self.movements[key] = ("effect",)
            else:
                self.movements[key] = tuple(
                    part for part in OF_BENEFITS
                    if earlier.of_all(part) != later.of_all(part) or one.of(part) != other.of(part))
        return self.movements[key]

    def benefit_value(self, identity: str, earlier: State, later: State, of_later: tuple[str, ...]) -> Decimal:
        state = {part: later if part in of_later else earlier for part in OF_BENEFITS}
        if is_other(earlier.benefits.get(identity), later.benefits.get(identity)):
            state = dict.fromkeys(OF_BENEFITS, state["effect"])
        of = {part: state[part].benefits[identity] for part in OF_BENEFITS if identity in state[part].benefits}
        if not of:
            return Decimal(0)
        factors = {name: of[role(name)].values[name] for name in of["effect"].values}
        yearly = yearly_value(of["effect"].benefit.said, factors)
        yearly *= adjustment(of["effect"].benefit.said, yearly)
        key = (identity, *(state[part].index for part in ("startDate", "use", "effect")))
        if key not in self.weights:
            use = self.use(of, state)
            self.weights[key] = Weights(use) if use else None
        weights = self.weights[key]
        return self.discounting.value(weights.times(yearly * 100 / 12)) if weights else Decimal(0)

    def use(self, of: dict[str, Known], state: dict[str, State]) -> dict[int, Fraction]:
        """Share × use × what is left × the ratios, in each month."""
        weights: dict[int, Fraction] = {}
        for identity, step in state["startDate"].steps.items():
            own = dict(step)
            if identity in state["use"].steps:
                # A step that only one of the plans has comes with its own use.
                own.pop("use", None)
                if "use" in state["use"].steps[identity]:
                    own["use"] = state["use"].steps[identity]["use"]
            use, effect = of["use"].use.get(identity), of["effect"].effect.get(identity)
            courses = [course for course in (use, effect) if isinstance(course, list)]
            key = id(of["use"].benefit), identity, own["fullOperation"], own.get("share"), repr(own.get("use"))
            if key not in self.profiles:
                self.profiles[key] = profile(of["use"].benefit.said, own, self.base)
            for month, part in self.profiles[key].items():
                for course in courses:
                    part *= course[month - self.base.base]
                weights[month] = weights[month] + part if month in weights else part
        return weights

    def shapley(self, earlier: State, later: State) -> dict[str, Fraction]:
        """What a part changes when it goes to the later moment's, averaged over all orders; in öre."""
        parts = {part: Fraction(0) for part in PARTS}
        parts["cost"] = Fraction(earlier.cost_value - later.cost_value)
        values = {
            of: self.value(earlier, later, of)
            for size in range(len(OF_BENEFITS) + 1) for of in combinations(OF_BENEFITS, size)
        }
        count = len(OF_BENEFITS)
        for of, value in values.items():
            for part in OF_BENEFITS:
                if part not in of:
                    weight = Fraction(factorial(len(of)) * factorial(count - len(of) - 1), factorial(count))
                    with_it = tuple(one for one in OF_BENEFITS if one in of or one == part)
                    parts[part] += weight * Fraction(values[with_it] - value)
        return parts

    def result(self) -> Json:
        spans, totals = [], dict.fromkeys(PARTS, Fraction(0))
        for earlier, later in zip(self.states, self.states[1:]):
            parts = self.shapley(earlier, later)
            for part in PARTS:
                totals[part] += parts[part]
            spans.append([
                change(part, parts[part], later.knowledge(part), later.differs(earlier, part), 1) for part in PARTS])
        last = self.states[-1]
        total = [
            change(part, totals[part], last.knowledge(part), any(
                later.differs(earlier, part) for earlier, later in zip(self.states, self.states[1:])), len(spans))
            for part in PARTS
        ]
        calculation: Json = self.ground.calculation or {}
        return {
            "rule": self.rule, "reading": "economic", "baseMonth": calculation["baseMonth"],
            "months": calculation["months"], "costScope": self.ground.scope,
            "states": [state.result() for state in self.states], "spans": spans, "total": total,
        }


def change(part: str, amount: Fraction, known: Json, is_moved: bool, spans: int) -> Json:
    """The parts are rounded by the largest remainder, of values that may each be an öre off.

    What nobody knows of isn't zero, unless the plan for it was changed and that gives it an amount.
    """
    near, is_known = Near(amount / 100, TWO_ORE * spans), "notKnown" not in known
    said: Any = near
    not_defined = {"notDefined": known.get("notKnown")}
    is_replanned: Any = not is_known and is_moved
    if not is_known and not is_moved:
        said = not_defined
    elif not is_known and near.accepts(0):
        # An öre decides whether there is an amount.
        said = Holds(f"nearly nothing, or {not_defined}", lambda actual: actual == not_defined or near.accepts(actual))
        is_replanned = Holds("true or false", lambda actual: isinstance(actual, bool))
    return {"part": part, "change": said, "known": known, "isReplannedOnly": is_replanned}


def moments(
    document: Document, ground: Ground, follow_up: FollowUp
) -> list[tuple[str, int | None, Version, date | None]]:
    """The decision first, then each new plan and each check up to now, and now, in order of time."""
    as_of = date.fromisoformat(document.date)
    first, rest = ground.versions[0], ground.versions[1:]

    def in_force(day: date) -> Version:
        return [first, *(one for one in rest if one.decided and one.decided <= day)][-1]

    found: list[tuple[date, str, int | None]] = []
    for version in rest:
        if version.decided and version.decided <= as_of:
            found.append((version.decided, "replanned", None))
    # Of several clocks the last one's window: before that not all is known.
    for months in sorted({due.months for due, _, _ in follow_up.points}):
        due = max((due for due, _, _ in follow_up.points if due.months == months), key=lambda one: one.day)
        if due.opens <= as_of:
            found.append((min(due.closes, as_of), "checkpoint", months))
    if not any(day == as_of for day, _, _ in found):
        found.append((as_of, "asOf", None))
    found.sort(key=lambda one: one[0])
    return [("decision", None, first, first.decided)] + [
        (moment, months, in_force(day), day) for day, moment, months in found
    ]


def bridges(document: Document, ground: Ground, follow_up: FollowUp) -> Json:
    why = None if ground.calculation else "noCalculation"
    why = why or (None if ground.scope else "notCounted")
    if why:
        reason = {"notDefined": why}
        return {"bridge": reason, "expectedNetPresentValue": dict.fromkeys(RULES, reason)}
    held = Bridge(document, ground, follow_up, "ratioHolds")
    others = {
        rule: near_money(State(held, *held.moments[-1], rule).net)
        for rule in ("levelHolds", "asPlanned")
    }
    return {
        "bridge": held.result(),
        "expectedNetPresentValue": {"ratioHolds": near_money(held.states[-1].net), **others},
    }


def sums(actual: Json) -> list[str]:
    """The parts of the library's own bridge must add up to the öre, however near each of them is."""
    def amount(change: Json) -> Fraction:
        return Fraction(0) if isinstance(change["change"], dict) else Fraction(change["change"])

    states = [Fraction(state["netPresentValue"]) for state in actual.get("states", [])]
    ways = list(zip(states, states[1:], actual.get("spans", [])))
    ways += [(states[0], states[-1], actual["total"])] if states else []
    return [
        f"the parts from {before} to {after} add up to {sum(amount(part) for part in parts)}"
        for before, after, parts in ways if sum((amount(part) for part in parts), before) != after
    ]
