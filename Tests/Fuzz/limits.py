#!/usr/bin/env python3
"""Times the command that is its argument on large documents: a second and 200 MB are the bounds.

It asks each document for its forms of output and for a quarter of the kinds of figure that can be explained, each
document for another quarter, and compares it with an example of other costs, within the same bounds. The time is the
processor's; what is beyond a second is tried again beside a loop of Python, see peer.py. What is said to be JSON must be
so to another reader than ours.
"""

import json
import re
import sys
import tempfile
from pathlib import Path

import large
from peer import SECONDS, beside_loop, run

MEGABYTES = 200
SHARE = 4
EXAMPLE = str(large.ROOT / "Examples/Data/learning-platform.json")
OUTPUTS = [
    ["--figures"], ["--final"], ["--final", "--language", "en"], ["--final", "--format", "json"],
    ["--as-of", "9999-12-31"], ["--explain", "netPresentValue", "--format", "json"],
    ["--explain", "netPresentValue", "--format", "markdown"], ["--explain", "costTotal", "--since", "2024-01-01"],
    [EXAMPLE], [EXAMPLE, "--format", "json"], [EXAMPLE, "--explain", "costTotal", "--changes", "--format", "json"],
]
# Of documents with a calculation.
VALUATIONS = [
    ["--explain", "netPresentValue", "--since", "2024-06-30", "--format", "json"],
    ["--explain", "expectedNetPresentValue", "--since", "2024-06-30", "--format", "json"],
    ["--explain", "expectedNetPresentValue", "--since", "2024-06-30"],
    [EXAMPLE, "--explain", "netPresentValue", "--changes"],
]


def main() -> None:
    command = sys.argv[1]
    slowest = largest = (0.0, "")
    kinds_asked: set[str] = set()
    faults = []
    slow = []
    with tempfile.TemporaryDirectory() as folder:
        for number, (name, content) in enumerate((large.documents() | large.full_documents()).items()):
            file = Path(folder) / name
            file.write_bytes(content)
            figures, *_ = run([command, str(file), "--figures"])
            kinds: dict[str, str] = {}
            for figure in figures.decode().splitlines():
                kinds.setdefault(re.sub(r"\[[^\]]*\]", "[]", figure), figure)
            if len(kinds) < 30:
                faults.append(f"{name}: {len(kinds)} kinds of figure can be explained")
            chosen = list(kinds)[number % SHARE :: SHARE]
            kinds_asked.update(chosen)
            outputs = OUTPUTS + (VALUATIONS if "expectedNetPresentValue" in kinds else [])
            for options in outputs + [["--explain", kinds[kind]] for kind in chosen]:
                what = f"{name} {' '.join(options)}"
                output, seconds, megabytes, status = run([command, str(file), *options])
                if seconds > SECONDS:
                    seconds, told = beside_loop([command, str(file), *options])
                    slow.append(f"{what}: {told}")
                    what = slow[-1]
                slowest, largest = max(slowest, (seconds, what)), max(largest, (megabytes, what))
                if status != 0 or seconds > SECONDS or megabytes > MEGABYTES:
                    faults.append(f"{what}: {seconds:.2f} s, {megabytes:.0f} MB, exit {status}")
                elif "json" in options:
                    try:
                        json.loads(output, parse_constant=lambda word: faults.append(f"{what}: {word} is no JSON"))
                    except ValueError as error:
                        faults.append(f"{what}: {error}")
    print(f"{len(kinds_asked)} kinds of figure explained")
    print(f"slowest: {slowest[0]:.2f} s, {slowest[1]}\nlargest: {largest[0]:.0f} MB, {largest[1]}")
    print("\n".join([f"beyond {SECONDS} s at first: {len(slow)}", *slow]))
    if faults:
        sys.exit("\n".join([f"beyond {SECONDS} s, {MEGABYTES} MB or refused:", *faults]))


main()
