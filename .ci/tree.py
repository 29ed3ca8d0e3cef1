#!/usr/bin/env python3
"""Rules of the tree that neither the compiler nor the formatter holds.

It reads the files that git tracks, or would track, so that it gives the same answer before and after a commit.
"""

import re
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL = {"Package.swift", "README.md", "Sources", "Tests", "Examples", "DocsSource"}
LONGEST_FILE = 300

CORE = "BenefitRealisation"
# Besides the standard library, which is never named: who may import what.
IMPORTS = {CORE: set(), "BenefitInterchange": {CORE}, "BenefitReports": {CORE}}
# Elementary functions come from the platform's C library, in one file and behind `#if canImport`.
PLATFORM_FILE = f"Sources/{CORE}/Valuation/ElementaryFunctions.swift"
PLATFORM_MODULES = {"Glibc", "Musl", "Darwin", "Android", "WASILibc", "ucrt"}

IMPORT = re.compile(
    r"^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?"
    r"import\s+(?:(?:struct|class|enum|protocol|typealias|func|let|var)\s+)?(\w+)"
)
CONDITION = re.compile(r"^\s*#(if|elseif|else|endif)\b(.*)")


def tracked_files() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    ).stdout
    return sorted({path for path in listed.split("\0") if path and (ROOT / path).exists()})


def top_level_problems(files: list[str]) -> list[str]:
    names = sorted({path.split("/")[0] for path in files})
    return [
        f"{name}: the top level holds only {', '.join(sorted(TOP_LEVEL))} and dot files"
        for name in names
        if name not in TOP_LEVEL and not name.startswith(".")
    ]


def manifest_problems() -> list[str]:
    lines = (ROOT / "Package.swift").read_text().splitlines()
    return [
        f"Package.swift:{number}: the package has no dependencies"
        for number, line in enumerate(lines, 1)
        if ".package(" in line
    ]


def import_problems(path: str, lines: list[str]) -> list[str]:
    problems = []
    allowed = IMPORTS.get(path.split("/")[1], set())
    conditions: list[str] = []
    for number, line in enumerate(lines, 1):
        if directive := CONDITION.match(line):
            keyword, condition = directive.groups()
            if keyword != "if" and conditions:
                conditions.pop()
            if keyword != "endif":
                conditions.append(condition)
        elif found := IMPORT.match(line):
            module = found.group(1)
            if module in PLATFORM_MODULES and path == PLATFORM_FILE:
                if not any(f"canImport({module})" in condition for condition in conditions):
                    problems.append(f"{path}:{number}: import {module} stands outside #if canImport({module})")
            elif module not in allowed:
                problems.append(f"{path}:{number}: import {module} is not allowed here")
    return problems


def main() -> int:
    files = tracked_files()
    problems = top_level_problems(files) + manifest_problems()
    lengths = []
    for path in files:
        if not path.endswith(".swift") or not path.startswith(("Sources/", "Examples/")):
            continue
        lines = (ROOT / path).read_text(encoding="utf-8").splitlines()
        lengths.append(len(lines))
        if len(lines) > LONGEST_FILE:
            problems.append(f"{path}: {len(lines)} lines, more than {LONGEST_FILE}")
        if path.startswith("Sources/"):
            problems += import_problems(path, lines)
    if not lengths:
        problems.append("Sources: no Swift file found")
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    if not problems:
        print(
            f"{len(files)} files; {len(lengths)} Swift files in Sources and Examples:"
            f" median {statistics.median(lengths):.0f} lines, longest {max(lengths)}"
        )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
