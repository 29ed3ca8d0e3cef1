#!/usr/bin/env python3
"""Times the command that is its argument on documents of one megabyte: a second and 200 MB are the bounds.

It asks for every form of output, and for the explanations of figures all over the list of those that can be explained.
The time is the processor's, which other work on the machine moves little, and the least of three tries where it is beyond the
bound; what hangs is ended after ten seconds.
"""

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import large

SECONDS = 1.0
MEGABYTES = 200
FIGURES = 12


def main() -> None:
    command = sys.argv[1]
    slowest = largest = (0.0, "")
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        for name, content in large.documents().items():
            file = Path(folder) / name
            file.write_bytes(content)
            figures, *_ = run([command, str(file), "--figures"])
            known = figures.decode().splitlines()
            if len(known) < 100:
                faults.append(f"{name}: {len(known)} figures can be explained")
            asked = [["--figures"], ["--final"], ["--final", "--format", "json"], ["--as-of", "9999-12-31"]]
            asked += [["--explain", figure] for figure in known[:: max(1, len(known) // FIGURES)]]
            for options in asked:
                for _ in range(3):
                    _, seconds, megabytes, status = run([command, str(file), *options])
                    if seconds <= SECONDS:
                        break
                what = f"{name} {' '.join(options)}"
                slowest, largest = max(slowest, (seconds, what)), max(largest, (megabytes, what))
                if status != 0 or seconds > SECONDS or megabytes > MEGABYTES:
                    faults.append(f"{what}: {seconds:.2f} s, {megabytes:.0f} MB, exit {status}")
    print(f"slowest: {slowest[0]:.2f} s, {slowest[1]}\nlargest: {largest[0]:.0f} MB, {largest[1]}")
    if faults:
        sys.exit("\n".join([f"beyond {SECONDS} s, {MEGABYTES} MB or refused:", *faults]))


def run(arguments: list[str]) -> tuple[bytes, float, float, int]:
    """What a command prints, its processor time in seconds, its greatest memory in MB, and its exit code."""
    limit = lambda: resource.setrlimit(resource.RLIMIT_CPU, (10, 10))
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(arguments, stdout=output, stderr=subprocess.DEVNULL, preexec_fn=limit)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return output.read(), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode


main()
