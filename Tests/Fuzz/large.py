#!/usr/bin/env python3
"""Writes inputs of about one megabyte for the targets into the folder that is its argument, one folder a target.

libFuzzer grows inputs slowly, so that without these a run of minutes never sees a large one. They are near the reader's
limits on purpose: many lines, many steps and months, long texts, deep lists, numbers at their longest.
"""

import copy
import datetime
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SIZE = 1_000_000


def text(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode()


def repeated(member: str, items: list, limit: int) -> list:
    """The items again and again, each with an identity of its own, to the limit or about SIZE."""
    rows: list = []
    size = 0
    while len(rows) < limit and size < SIZE - 20_000:
        row = copy.deepcopy(items[len(rows) % len(items)])
        row["id"] = f"{member}-{len(rows)}"
        size += len(text(row)) + 2
        rows.append(row)
    return rows


# Values of benefits that claim one effect, and of such that may count the same hours.
TOGETHER = {
    "claims": {"avoidedCost": {"perYear": "12000"}},
    "hours": {"hoursFreed": {"hoursPerMonth": 10, "hourlyCost": {"stated": {"amount": "415", "provenance": "Inera"}}}},
}


def together(base: dict, value: dict) -> dict:
    """A thousand benefits that one goal drives, so that whatever tells of their pairs takes most of a minute."""
    made = copy.deepcopy(base)
    initiative = made["initiative"]
    for member in ("calculation", "asIs", "alternatives", "earlierPlans"):
        initiative.pop(member, None)
    goal = next(goal["id"] for goal in initiative["goals"] if goal["kind"] == "effect")
    benefit = {"name": "Samma nytta", "nature": "redistribution", "value": value, "drivenBy": [goal]}
    nodes = initiative["effectMap"]["nodes"]
    kept = {node["id"] for node in nodes if node["kind"] != "benefit"}
    initiative["effectMap"]["nodes"] = [node for node in nodes if node["id"] in kept]
    initiative["effectMap"]["links"] = [
        link for link in initiative["effectMap"]["links"] if {link["from"], link["to"]} <= kept]
    initiative["benefits"] = repeated("benefit", [benefit], 1_000)
    return made


# The lists that a document may have thousands of, each with how many it is grown to at most. What else the document has
# (outcome, earlier plans, an effect map, evaluations) stays, since it is asked about each of them.
LISTS = {
    "Examples/Data/safety-alarms.json": [
        (["costs", "external"], 9_000),
        (["costs", "internalHours"], 9_000),
        (["costOutcome", "external"], 9_000),
        (["goals"], 2_000),
        (["benefits"], 390),
    ],
    "Tests/BenefitInterchangeTests/Fixtures/complete.json": [
        (["asIs", "costs", "external"], 9_000),
        (["costForecast", "external"], 9_000),
        (["goals"], 2_000),
        (["benefits"], 1_000),
    ],
}


def grown(base: dict, path: list[str], limit: int) -> dict:
    """The document with one of its lists grown to the limit or about SIZE."""
    made = copy.deepcopy(base)
    place = made["initiative"]
    for name in path[:-1]:
        place = place[name]
    room = SIZE - len(text(base))
    for row in repeated(path[-1], place[path[-1]], limit - len(place[path[-1]])):
        room -= len(text(row)) + 2
        if room < 0:
            break
        place[path[-1]].append(row)
    return made


def measured(base: dict) -> dict:
    """As many measurements as a document may have, of one goal on days in and out of its windows."""
    made = copy.deepcopy(base)
    pattern = base["initiative"]["measurements"][0]
    for offset in range(120 - len(base["initiative"]["measurements"])):
        date = str(datetime.date(2024, 10, 1) + datetime.timedelta(days=7 * offset))
        made["initiative"]["measurements"].append(pattern | {"date": date})
    return made


# Benefits, months, rollout steps: what makes much of few bytes, since each month of each step is worked out for each.
SHAPES = [(40, 60, 20), (1, 60, 500), (40, 1_200, 1), (185, 240, 1)]


def shaped(base: dict, benefits: int, months: int, steps: int) -> dict:
    """A document with so many of each; no two benefits are used alike, all have ranges, and each month is discounted."""
    made = together(base, {})
    initiative = made["initiative"]
    step = initiative["rollout"][0]
    initiative["rollout"] = [
        step | {"id": f"step-{number}", "share": round(0.9 / steps, 6), "fullOperation": f"2024-{number % 12 + 1:02}-03"}
        for number in range(steps)
    ]
    initiative.pop("effectMap", None)
    for goal in initiative["goals"]:
        goal.pop("clock", None)
    initiative["calculation"] = {"baseMonth": "2024-01", "months": months, "timing": "monthly"}
    row = initiative["benefits"][0]
    initiative["benefits"] = [
        row | {
            "id": f"benefit-{number}",
            "value": {
                "unitCost": {
                    "volumePerYear": {"low": 90, "likely": 100 + number, "high": 2_000},
                    "unitCostBefore": {"low": "20", "likely": "30", "high": "40"},
                    "unitCostAfter": {"low": "9.5", "likely": "10.5", "high": "11"},
                }
            },
            "use": {"sCurve": {"months": 12 + number % 37}}, "lagMonths": number % 29,
            "yearlyDropOff": round(0.03 + number % 97 / 1_000, 4),
        }
        for number in range(benefits)
    ]
    return made


# Benefits, months, rollout steps, of which with goals of their own, checkpoints, earlier plans: as many as are accepted,
# or nearly. Many benefits, many months, many steps, many steps and months, many clocks, many clocks and checks, many
# checks, many plans, many plans and steps.
FULL = [
    (542, 60, 1, 0, 2, 0), (40, 1_200, 1, 0, 2, 0), (110, 1, 500, 0, 2, 0), (343, 60, 20, 0, 2, 0),
    (46, 60, 40, 40, 2, 0), (38, 60, 12, 12, 24, 0), (86, 60, 1, 0, 60, 0), (31, 60, 1, 0, 2, 20),
    (19, 60, 20, 0, 2, 20),
]


def day(number: int) -> str:
    return str(datetime.date(2024, 1, 1) + datetime.timedelta(days=number))


def full(base: dict, benefits: int, months: int, steps: int, clocks: int, checkpoints: int, plans: int) -> dict:
    """The same with much that is known: outcomes of factors, measurements of use and effect, and plans that all differ,
    so that every part of every span of a bridge changes."""
    made = shaped(base, benefits, months, steps)
    initiative = made["initiative"]
    due = [6, 12] if checkpoints == 2 else list(range(1, checkpoints + 1))
    initiative["schedule"]["checkpoints"] = due
    goals = {goal["id"]: goal for goal in base["initiative"]["goals"]}
    measured = {row["goal"]: row for row in base["initiative"]["measurements"]}
    parts = {key: [] for key in ("goals", "measurements", "nodes", "links")}
    for number, step in enumerate(initiative["rollout"][:clocks] or [None]):
        own = {"rolloutStep": step["id"]} if step else {}
        for kind, pattern, first, last, value in [
            ("use", "automatic-share", 20, 60, 40), ("effect", "handling-time", 44, 25, 29)
        ]:
            name = f"{kind}-{number}"
            targets = [
                {"monthsAfterFullOperation": month, "value": round(first + (last - first) * (place + 1) / len(due), 2)}
                for place, month in enumerate(due)
            ]
            goal = {key: item for key, item in goals[pattern].items() if key != "strategicGoals"}
            parts["goals"].append(goal | own | {"id": name, "targets": targets})
            parts["measurements"] += [
                measured[pattern] | {
                    "goal": name, "date": day(400 + 91 * round_ + number % 29),
                    "value": round(value + (1.37 if kind == "use" else -0.83) * round_ + number / 100, 2)
                }
                for round_ in range(6)
            ]
            parts["nodes"].append({"id": f"node-{name}", "label": "x", "kind": kind, "refersTo": name})
        parts["links"].append({"from": f"node-use-{number}", "to": f"node-effect-{number}"})
    initiative |= {
        "goals": parts["goals"], "measurements": parts["measurements"],
        "effectMap": {"nodes": parts["nodes"], "links": parts["links"]},
        "planDecision": {"by": "styrgruppen (påhittat)", "date": day(500 + 20 * plans) if plans else "2023-12-01"},
    }
    for number, benefit in enumerate(initiative["benefits"]):
        benefit["drivenBy"] = [goal["id"] for goal in parts["goals"] if goal["kind"] == "effect"]
        benefit["factorOutcomes"] = [
            {"factor": "volumePerYear", "value": 110 + number, "knownOn": "2025-06-10", "source": "uttag"},
            {"factor": "unitCostAfter", "value": "10.1", "knownOn": "2025-09-10", "source": "uttag"},
        ]
    if plans:
        initiative["earlierPlans"] = [earlier(initiative, number) for number in range(plans)]
    return made


def earlier(initiative: dict, number: int) -> dict:
    """A plan of which nothing is as in the others."""
    plan = copy.deepcopy({key: initiative[key] for key in ("rollout", "benefits")})
    for place, step in enumerate(plan["rollout"]):
        step["fullOperation"] = f"2024-{(place + number) % 12 + 1:02}-0{1 + number % 3}"
        step["share"] = round(step["share"] * (0.8 + number / 100), 6)
    for place, benefit in enumerate(plan["benefits"]):
        benefit.pop("factorOutcomes", None)
        benefit["lagMonths"] = (place + number) % 29
        benefit["yearlyDropOff"] = round(0.03 + (place + number * 7) % 97 / 1_000, 4)
        benefit["value"]["unitCost"]["volumePerYear"]["likely"] = 101 + place + number
        benefit["value"]["unitCost"]["unitCostBefore"]["likely"] = str(30 + number / 100)
    return plan | {
        "decision": {"by": "styrgruppen (påhittat)", "date": day(300 + 20 * number)}, "leftBecause": "sen leverans"}


def documents() -> dict[str, bytes]:
    """Documents that are accepted, by name."""
    bases = {path: json.loads((ROOT / path).read_text(encoding="utf-8")) for path in LISTS}
    made = {}
    for place, base in bases.items():
        for path, limit in LISTS[place]:
            made[f"{Path(place).stem}-{'-'.join(path)}.json"] = text(grown(base, path, limit))
    base = next(iter(bases.values()))
    made["measurements.json"] = text(measured(base))
    made |= {f"{name}.json": text(together(base, value)) for name, value in TOGETHER.items()}
    made |= {f"shape-{'-'.join(map(str, shape))}.json": text(shaped(base, *shape)) for shape in SHAPES}
    note = copy.deepcopy(base)
    note["note"] = "å" * 9_990
    made["note.json"] = text(note)
    return made


# Cost lines in budget and outcome, months, and whether each line has an amount in each of them.
LINES = [(830, 1_200, True), (4_500, 220, False)]


def lined(base: dict, lines: int, months: int, is_spread: bool) -> dict:
    """A document with so many cost lines, and an outcome of each."""
    made = shaped(base, 1, months, 1)
    initiative = made["initiative"]
    timing = {"timing": {"spread": {"first": "2024-01", "last": "2123-12"}} if is_spread else {"once": "2024-03"}}
    for member in ("costs", "costOutcome"):
        initiative[member] = {name: "none" for name in ("internalHours", "substitutes", "overhead")} | {
            "external": [
                {"id": f"line-{number}", "label": "x", "phase": "operation", "amount": f"{1000 + number}.37"} | timing
                for number in range(lines)
            ]
        }
    initiative.pop("financing", None)
    return made


def full_documents() -> dict[str, bytes]:
    """Documents with as much to work out as is accepted, by name."""
    base = json.loads((ROOT / next(iter(LISTS))).read_text(encoding="utf-8"))
    made = {f"full-{'-'.join(map(str, shape))}.json": text(full(base, *shape)) for shape in FULL}
    return made | {f"lines-{'-'.join(map(str, shape))}.json": text(lined(base, *shape)) for shape in LINES}


def values() -> dict[str, bytes]:
    return {
        "numbers.json": text([999_999_999_999_999] * 9_999) + b" " * 800_000,
        "lists.json": b"[" + b",".join(b"[" * 60 + b"]" * 60 for _ in range(8_000)) + b"]",
        "unclosed.json": b"[" * SIZE,
        "text.json": b'"' + b"\\u00e5" * (SIZE // 6) + b'"',
        "members.json": text({f"m{number}": f"{number:080}" for number in range(9_999)}),
    }


def main() -> None:
    folder = Path(sys.argv[1])
    for target in ["calculation", "initiative", "json", "parameters", "index"]:
        place = folder / target
        place.mkdir(parents=True, exist_ok=True)
        for name, content in values().items():
            (place / name).write_bytes(content[:SIZE])
        if target not in ("calculation", "initiative", "json"):
            continue
        for name, content in documents().items():
            # By its length the calculation chooses the output, the date and the language.
            for spaces in range(0, 30, 6) if target == "calculation" else [0]:
                (place / f"{spaces}-{name}").write_bytes(content + b" " * spaces)


if __name__ == "__main__":
    main()
