#!/usr/bin/env python3
"""Times a command beside a loop of Python, since processors and their other guests differ.

    peer.py COMMAND...    runs it three times and fails when it takes more than a second

The second is one of a machine that runs the loop in PEER_SECONDS. A command's processor time is held against the shorter
of two runs of the loop, before it and after it, and the best of three tries counts.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time

SECONDS = 1.0
# What a core of 2 GHz takes for the loop in CPython 3.11 when nothing else runs, and how much slower a machine may be:
# beyond that something is wrong with it, or with the loop.
PEER_SECONDS = 0.21
MOST_TIMES_SLOWER = 2.0


def main() -> None:
    seconds, told = beside_peer(sys.argv[1:])
    print(told)
    if seconds > SECONDS:
        sys.exit(f"beyond {SECONDS} s: {seconds:.2f} s")


def beside_peer(arguments: list[str]) -> tuple[float, str]:
    """What a command would take on the machine of PEER_SECONDS, and how that was found."""
    return min(one_try(arguments) for _ in range(3))


def one_try(arguments: list[str]) -> tuple[float, str]:
    before = peer()
    _, seconds, *_ = run(arguments)
    slower = min(max(1.0, min(before, peer()) / PEER_SECONDS), MOST_TIMES_SLOWER)
    return seconds / slower, f"{seconds:.2f} s where the peer took {slower:.2f} times as long"


def peer() -> float:
    """The processor time of a loop that tells how fast the machine is at the moment."""
    start = time.process_time()
    sum(number * number % 7 for number in range(1_500_000))
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


if __name__ == "__main__":
    main()
