#!/usr/bin/env python3
"""Times the command that is its argument on large documents: a second and 200 MB are the bounds.

It asks each document for its forms of output and for a quarter of the kinds of figure that can be explained, each
document for another quarter, and compares it with an example of other costs, within the same bounds. The time is the
processor's, and the least of three tries where it is beyond the bound; what takes half a minute is ended. Since processors
and their other guests differ, the second is one of a machine that runs a loop of Python in PEER_SECONDS: where the same
loop, run right after, takes longer, so may the command. What is said to be JSON must be so to another reader than ours.
"""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import large

SECONDS = 1.0
# What a core of 2 GHz takes for the loop of `peer` when nothing else runs.
PEER_SECONDS = 0.07
MEGABYTES = 200
SHARE = 4
EXAMPLE = str(large.ROOT / "Examples/Data/learning-platform.json")
OUTPUTS = [
    ["--figures"], ["--final"], ["--final", "--language", "en"], ["--final", "--format", "json"],
    ["--as-of", "9999-12-31"], ["--explain", "netPresentValue", "--format", "json"],
    ["--explain", "netPresentValue", "--format", "markdown"], ["--explain", "costTotal", "--since", "2024-01-01"],
    [EXAMPLE], [EXAMPLE, "--format", "json"], [EXAMPLE, "--explain", "costTotal", "--changes", "--format", "json"],
]
# Of documents with a calculation. The change of an expected net present value takes longer at the limits and isn't asked.
VALUATIONS = [
    ["--explain", "netPresentValue", "--since", "2024-06-30", "--format", "json"],
    [EXAMPLE, "--explain", "netPresentValue", "--changes"],
]


def main() -> None:
    command = sys.argv[1]
    slowest = largest = (0.0, "")
    kinds_asked: set[str] = set()
    faults = []
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
                allowed = SECONDS
                for _ in range(3):
                    output, seconds, megabytes, status = run([command, str(file), *options])
                    if seconds <= allowed:
                        break
                    allowed = SECONDS * max(1, peer() / PEER_SECONDS)
                what = f"{name} {' '.join(options)}"
                slowest, largest = max(slowest, (seconds, what)), max(largest, (megabytes, what))
                if status != 0 or seconds > allowed or megabytes > MEGABYTES:
                    faults.append(f"{what}: {seconds:.2f} s of {allowed:.2f}, {megabytes:.0f} MB, exit {status}")
                elif "json" in options:
                    try:
                        json.loads(output, parse_constant=lambda word: faults.append(f"{what}: {word} is no JSON"))
                    except ValueError as error:
                        faults.append(f"{what}: {error}")
    print(f"{len(kinds_asked)} kinds of figure explained")
    print(f"slowest: {slowest[0]:.2f} s, {slowest[1]}\nlargest: {largest[0]:.0f} MB, {largest[1]}")
    if faults:
        sys.exit("\n".join([f"beyond {SECONDS} s, {MEGABYTES} MB or refused:", *faults]))


def peer() -> float:
    """The processor time of a loop that tells how fast the machine is at the moment."""
    start = time.process_time()
    sum(number * number % 7 for number in range(500_000))
    return time.process_time() - start


def run(arguments: list[str]) -> tuple[bytes, float, float, int]:
    """What a command prints, its processor time in seconds, its greatest memory in MB, and its exit code."""
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            arguments, stdout=output, stderr=subprocess.DEVNULL, preexec_fn=lambda: signal.alarm(30))
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return output.read(), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode


main()
