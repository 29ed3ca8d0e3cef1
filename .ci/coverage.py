#!/usr/bin/env python3
"""Prints line coverage by library and chapter, and fails when a library's lines or regions lie below the threshold.

Its argument is the llvm-cov export that `swift test --enable-code-coverage` leaves (`swift test --show-codecov-path`).
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LIBRARIES = ["BenefitRealisation", "BenefitInterchange", "BenefitReports"]
# Of lines and of regions: every branch of an expression is a region of its own.
THRESHOLDS = {"lines": 97.0, "regions": 93.0}
# Files below this are named, so that one knows where to look.
NOTEWORTHY = 98.0


def share(covered: int, count: int) -> float:
    return 100 * covered / count if count else 0.0


def row(name: str, covered: int, count: int) -> str:
    return f"{name:<72} {covered:>7} of {count:>7} {share(covered, count):>7.2f} %"


def main() -> int:
    export = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    files: dict[str, tuple[int, int]] = {}
    regions: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for entry in export["data"][0]["files"]:
        path = Path(entry["filename"])
        if path.is_relative_to(ROOT / "Sources"):
            name = str(path.relative_to(ROOT / "Sources"))
            lines = entry["summary"]["lines"]
            files[name] = (lines["covered"], lines["count"])
            part = entry["summary"]["regions"]
            regions[name.split("/")[0]].append((part["covered"], part["count"]))

    failed = False
    for library in LIBRARIES:
        chapters: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        total = [0, 0]
        for path, counts in files.items():
            if path.startswith(f"{library}/"):
                for sums in (chapters[str(Path(path).parent)], total):
                    sums[0] += counts[0]
                    sums[1] += counts[1]
        for chapter in sorted(chapters):
            print(row(f"  {chapter}", *chapters[chapter]))
        sums = {"lines": total, "regions": [sum(counts) for counts in zip(*regions[library])]}
        for kind, counts in sums.items():
            print(row(f"{library}, {kind}", *counts))
            if share(*counts) < THRESHOLDS[kind]:
                failed = True
                print(f"error: {library}: less than {THRESHOLDS[kind]} % of its {kind} are covered", file=sys.stderr)

    low = sorted((share(*counts), path) for path, counts in files.items() if counts[1] and share(*counts) < NOTEWORTHY)
    if low:
        print(f"\nFiles below {NOTEWORTHY} %:")
        for _, path in low:
            print(row(f"  {path}", *files[path]))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
