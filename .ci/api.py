#!/usr/bin/env python3
"""Holds the public surface of the three libraries against the digests that are kept in Tests/API.

    .ci/api.py             fails when the surface is not the kept one, and prints the difference
    .ci/api.py --record    records the surface as it is now; the change is then part of the commit, to be reviewed

A digest has a line for each public symbol, sorted: its path, its declaration, and what a type conforms to. What the
compiler makes by itself for a conformance has no line of its own.
"""

import argparse
import difflib
import json
import re
import subprocess
import sys
from pathlib import Path

from symbol_graphs import LIBRARIES, extract

ROOT = Path(__file__).resolve().parent.parent
GRAPHS = ROOT / ".build/symbol-graphs"
KEPT = ROOT / "Tests/API"
# Every ordinary type has these, so that they say nothing.
IMPLIED = {"Copyable", "Escapable", "SendableMetatype"}
RELATIONS = {"sameType": "==", "conformance": ":", "superclass": ":"}


def conformances(graph: dict) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for relation in graph["relationships"]:
        if relation["kind"] == "conformsTo":
            name = relation.get("targetFallback", relation["target"]).split(".", 1)[-1]
            where = constraints(relation.get("swiftConstraints", []))
            if name not in IMPLIED:
                found.setdefault(relation["source"], set()).add(name + where)
    return found


def constraints(given: list[dict]) -> str:
    said = sorted(f"{one['lhs']} {RELATIONS[one['kind']]} {one['rhs']}" for one in given)
    return f" where {', '.join(said)}" if said else ""


def line(symbol: dict, conforming: set[str]) -> str:
    extension = symbol.get("swiftExtension", {})
    path = ".".join(symbol["pathComponents"]) + constraints(extension.get("constraints", []))
    declaration = re.sub(r"\s+", " ", "".join(part["spelling"] for part in symbol["declarationFragments"])).strip()
    access = "" if symbol["accessLevel"] == "public" else f"{symbol['accessLevel']} "
    return f"{path}    {access}{declaration}{' : ' if conforming else ''}{', '.join(sorted(conforming))}"


def digest(library: str) -> str:
    lines = set()
    for file in sorted(GRAPHS.glob("*.symbols.json")):
        if file.name.split(".")[0].split("@")[0] == library:
            graph = json.loads(file.read_text(encoding="utf-8"))
            conforming = conformances(graph)
            for symbol in graph["symbols"]:
                lines.add(line(symbol, conforming.get(symbol["identifier"]["precise"], set())))
    return "".join(f"{text}\n" for text in sorted(lines))


def build() -> None:
    subprocess.run(["swift", "build", "--quiet"], cwd=ROOT, check=True)
    binaries = subprocess.run(
        ["swift", "build", "--show-bin-path"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout.strip()
    extract(Path(binaries) / "Modules", GRAPHS)


def difference(kept: str, now: str, name: str) -> list[str]:
    return list(
        difflib.unified_diff(kept.splitlines(), now.splitlines(), f"{name} (kept)", f"{name} (now)", lineterm="", n=0)
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--record", action="store_true", help="keep the surface as it is now")
    options = parser.parse_args()
    build()
    changes: list[str] = []
    counts = []
    for library in LIBRARIES:
        now = digest(library)
        file = KEPT / f"{library}.txt"
        counts.append(f"{library} {now.count(chr(10))}")
        if options.record:
            KEPT.mkdir(parents=True, exist_ok=True)
            file.write_text(now, encoding="utf-8")
        else:
            kept = file.read_text(encoding="utf-8") if file.exists() else ""
            changes += difference(kept, now, f"Tests/API/{library}.txt")
            if not now:
                changes.append(f"{library}: no public symbol found")
    for change in changes:
        print(change)
    if changes:
        print("error: the public surface has changed; when that is meant: .ci/api.py --record", file=sys.stderr)
        return 1
    print(f"public symbols {'recorded' if options.record else 'as kept'}: {', '.join(counts)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
