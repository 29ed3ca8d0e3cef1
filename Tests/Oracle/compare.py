"""An expected tree against a result, leaf by leaf, with an account of what nobody compared."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

MOST_PRINTED = 10
NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?(?:/\d+)?")


@dataclass(frozen=True)
class Near:
    """A figure that the library computes in floating point: it must lie within a stated distance."""

    value: Fraction
    distance: Fraction

    def accepts(self, actual: Any) -> bool:
        return is_number(actual) and abs(Fraction(actual) - self.value) <= self.distance


@dataclass(frozen=True)
class Holds:
    """A figure that is checked by what must be true of it."""

    what: str
    accepts: Callable[[Any], bool]


class WithOthers(dict[str, Any]):
    """Members of which others may stand beside the named ones, all of one value."""

    def __init__(self, members: dict[str, Any], others: Any) -> None:
        super().__init__(members)
        self.others = others


class NotKnown:
    """A member of a list that the oracle has nothing to say of."""


NOT_KNOWN = NotKnown()


def is_number(leaf: Any) -> bool:
    if isinstance(leaf, bool):
        return False
    return isinstance(leaf, (int, Fraction)) or (isinstance(leaf, str) and NUMBER.fullmatch(leaf) is not None)


def section(path: str) -> str:
    return re.split(r"[.\[]", path + ".")[1]


@dataclass
class Comparison:
    """What has been compared so far."""

    compared: int = 0
    compared_numbers: int = 0
    numbers: int = 0
    leaves: int = 0
    not_exact: int = 0
    differences: list[str] = field(default_factory=list)
    differing: int = 0
    """How many results had differences."""
    lines: list[str] = field(default_factory=list)
    """The first differences of each result, as they are printed."""
    left: Counter[str] = field(default_factory=Counter)
    left_numbers: Counter[str] = field(default_factory=Counter)
    section_numbers: Counter[str] = field(default_factory=Counter)
    """All numbers by the first member of their path."""

    def difference(self, path: str, expected: Any, actual: Any) -> None:
        self.differences.append(f"{path}: the oracle has {expected}, the library {actual}")

    def whole(self, name: str, expected: Any, actual: Any, faults: list[str] | None = None) -> None:
        """Compares a whole result, and notes the first differences under its name.

        The faults are of figures of the library that must agree with each other.
        """
        before = len(self.differences)
        self.compare("$", expected, actual)
        self.differences += faults or []
        found = self.differences[before:]
        self.differing += bool(found)
        self.lines += [f"{name}: {difference}" for difference in found[:MOST_PRINTED]]

    def add(self, other: "Comparison") -> None:
        """Adds what another one has compared."""
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    def leave(self, path: str, actual: Any) -> None:
        """Counts what the oracle has nothing to say of."""
        if isinstance(actual, dict):
            for name, value in actual.items():
                self.leave(f"{path}.{name}", value)
        elif isinstance(actual, list):
            for value in actual:
                self.leave(f"{path}[]", value)
        else:
            self.count(path, actual)
            group = re.sub(r"\[\d*\]", "[]", path)
            self.left[group] += 1
            self.left_numbers[group] += is_number(actual)

    def count(self, path: str, actual: Any) -> None:
        self.leaves += 1
        self.numbers += is_number(actual)
        self.section_numbers[section(path)] += is_number(actual)

    def compare(self, path: str, expected: Any, actual: Any) -> None:
        if isinstance(expected, dict):
            self.compare_members(path, expected, actual)
        elif isinstance(expected, list):
            if not isinstance(actual, list) or len(actual) != len(expected):
                self.difference(path, f"{len(expected)} elements {expected}", actual)
                return
            for index, (one, other) in enumerate(zip(expected, actual)):
                self.compare(f"{path}[{index}]", one, other)
        elif isinstance(expected, NotKnown):
            self.leave(path, actual)
        else:
            leaves, numbers = self.leaves, self.numbers
            self.count_all(path, actual)
            self.compared += self.leaves - leaves
            self.compared_numbers += self.numbers - numbers
            self.compare_leaf(path, expected, actual)

    def count_all(self, path: str, actual: Any) -> None:
        if isinstance(actual, (dict, list)):
            for value in actual.values() if isinstance(actual, dict) else actual:
                self.count_all(path, value)
        else:
            self.count(path, actual)

    def compare_members(self, path: str, expected: dict[str, Any], actual: Any) -> None:
        if not isinstance(actual, dict):
            self.difference(path, expected, actual)
            return
        for name in actual:
            if name in expected:
                continue
            if isinstance(expected, WithOthers):
                self.compare(f"{path}.{name}", expected.others, actual[name])
            else:
                self.leave(f"{path}.{name}", actual[name])
        for name, value in expected.items():
            if name not in actual:
                self.difference(f"{path}.{name}", value, "nothing")
            else:
                self.compare(f"{path}.{name}", value, actual[name])

    def compare_leaf(self, path: str, expected: Any, actual: Any) -> None:
        if isinstance(expected, Near):
            self.not_exact += 1
            if not expected.accepts(actual):
                self.difference(path, f"{float(expected.value)} ± {float(expected.distance)}", actual)
        elif isinstance(expected, Holds):
            if not expected.accepts(actual):
                self.difference(path, expected.what, actual)
        elif expected != actual or isinstance(expected, bool) != isinstance(actual, bool):
            self.difference(path, expected, actual)
