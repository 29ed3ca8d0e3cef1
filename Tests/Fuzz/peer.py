#!/usr/bin/env python3
"""Times a command beside a loop of Python, since processors and their other guests differ.

    peer.py COMMAND...    fails when it takes more than a second, or fails itself

The second is one of a machine that runs the loop in PEER_SECONDS, and is stretched where this one takes longer, at most to
MOST_TIMES_SLOWER. The command and the loop take turns, and the middle one of their runs counts. The shortest one wouldn't
do: where other guests of the machine come and go, a short loop finds a quiet moment that a long command doesn't.
"""

import math
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time

SECONDS = 1.0
# What a core of 2 GHz takes for the loop in CPython 3.11 when nothing else runs, and how much slower a machine may be:
# beyond that something is wrong with it, or with the loop.
PEER_SECONDS = 0.21
MOST_TIMES_SLOWER = 2.0
TURNS = 5


def main() -> None:
    seconds, told = beside_loop(sys.argv[1:])
    print(told)
    if seconds > SECONDS:
        sys.exit(f"beyond {SECONDS} s: {seconds:.2f} s")


def beside_loop(arguments: list[str]) -> tuple[float, str]:
    """What a command would take on the machine of PEER_SECONDS, and how that was found; infinite when it fails."""
    runs, loops = [], [loop_seconds()]
    for _ in range(TURNS):
        _, seconds, _, status = run(arguments)
        if status != 0:
            return math.inf, f"exit {status}"
        runs.append(seconds)
        loops.append(loop_seconds())
    seconds, slower = statistics.median(runs), statistics.median(loops) / PEER_SECONDS
    slower = min(max(1.0, slower), MOST_TIMES_SLOWER)
    return seconds / slower, f"{seconds:.2f} s where the loop took {slower:.2f} times as long"


def loop_seconds() -> float:
    """The processor time of a loop that tells how fast the machine is at the moment."""
    start = time.process_time()
    sum(number * number % 7 for number in range(1_500_000))
    return time.process_time() - start


def run(arguments: list[str]) -> tuple[bytes, float, float, int]:
    """What a command prints, its processor time in seconds, its greatest memory in MB, and its exit code.

    What takes half a minute is ended.
    """
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(arguments, stdout=output, stderr=subprocess.DEVNULL)
        end = threading.Timer(30, process.kill)
        end.start()
        _, status, usage = os.wait4(process.pid, 0)
        end.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        return output.read(), usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode


if __name__ == "__main__":
    main()
