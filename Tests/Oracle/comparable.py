"""Whether a measurement can be held against its goal's baseline, and the bridges that lead it there (method section 7,
Statistics.md)."""

from fractions import Fraction
from typing import Any

from model import Json, number_text


def way(measurement: Json) -> tuple[Any, ...]:
    return measurement["method"], measurement["population"], measurement["unit"]


def breaks(measurement: Json, goal: Json) -> list[Json]:
    """The breaks of the series after the baseline, up to the measurement, in order of time."""
    if "baseline" not in goal:
        return []
    first = goal["baseline"]["date"]
    said = [one for one in goal.get("seriesBreaks", []) if first < one["date"] <= measurement["date"]]
    return sorted(said, key=lambda one: str(one["date"]))


def misfits(measurement: Json, goal: Json) -> list[Json]:
    """Why a measurement can't be held against the baseline; all of it, as long as one bridge is missing."""
    if "convertedFrom" in measurement:
        return []
    reasons: list[Json] = []
    if measurement["unit"] != goal["indicator"]["unit"]:
        reasons.append({"unit": measurement["unit"]})
    reasons += [{"seriesBreak": one["reason"]} for one in breaks(measurement, goal)]
    if "baseline" in goal:
        for member in ("method", "population"):
            if measurement[member] != goal["baseline"][member]:
                reasons.append({member: measurement[member]})
    return reasons


def path(measurement: Json, goal: Json) -> list[Json] | None:
    """The bridges from a way of measuring to the baseline's, and over each break from the latest back."""
    if "baseline" not in goal:
        return None
    baseline, unit, found = goal["baseline"], goal["indicator"]["unit"], []
    if way(measurement) != (baseline["method"], baseline["population"], unit):
        bridge = next((
            one for one in goal.get("bridges", [])
            if way(measurement) == (one["method"], one["population"], one.get("unit", unit))), None)
        if bridge is None:
            return None
        found.append(bridge)
    for one in reversed(breaks(measurement, goal)):
        if "bridge" not in one:
            return None
        found.append(one["bridge"])
    return found


def bridged(measurement: Json, goal: Json) -> Json:
    """Value × factor + offset, bridge by bridge; as it is where it fits already or a bridge is missing."""
    bridges = path(measurement, goal)
    if not bridges:
        return measurement
    result = dict(measurement)
    for bridge in bridges:
        factor, offset = Fraction(bridge.get("factor", 1)), Fraction(bridge.get("offset", 0))
        result["value"] = Fraction(result["value"]) * factor + offset
        if (factor, offset) != (1, 0):
            lead_sample(result, factor)
    baseline = goal["baseline"]
    return result | {
        "unit": goal["indicator"]["unit"], "method": baseline["method"], "population": baseline["population"],
        "convertedFrom": {
            "measured": number_text(Fraction(measurement["value"])), "unit": measurement["unit"],
            "method": measurement["method"], "population": measurement["population"],
            "bridges": [
                {"factor": number_text(Fraction(one.get("factor", 1))),
                 "offset": number_text(Fraction(one.get("offset", 0))),
                 "source": one["source"], "statedBy": one["statedBy"]}
                for one in bridges
            ],
        },
    }


def lead_sample(measurement: Json, factor: Fraction) -> None:
    """A spread is scaled; what was counted in the old way leaves only how many it was."""
    sample = measurement.pop("sample", None)
    if sample is None:
        return
    if "n" in sample:
        measurement["sample"] = sample | {"standardDeviation": Fraction(sample["standardDeviation"]) * abs(factor)}
    else:
        measurement["respondents"] = sample.get("of", sample.get("pairs"))
