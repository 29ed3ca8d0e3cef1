"""The differential oracle: random documents, an independent computation, and the executable's JSON beside each other.

    python3 oracle.py EXECUTABLE [COUNT] [SEED]

Document number n has the seed SEED + n, so `run 1 THAT` repeats one.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from fractions import Fraction
from pathlib import Path
from typing import Any

from bridge import sums
from compare import Comparison, section
from comparison import comparison
from documents import Maker
from expectation import expectation
from model import Document, exact

# Documents of one call, which are also compared with each other: few, so that some components are common to all.
BATCH = 7
DEFAULT_COUNT = 500
DEFAULT_SEED = 20_250_623
LEAST_COVERAGE = 0.999
# Why the oracle has nothing to say of some values; a path that isn't here is one that somebody has forgotten.
NOT_COMPARED = {
    "$.findings[]": "words about the figures; each code has a document that triggers it and one that nearly does",
    "$.calculation.benefits[].factors[].source": "a text of the document",
    "$.calculation.benefits[].adjustments[].reason": "a text of the document",
    "$.hoursChain.workingTime": "a name",
    "$.followUpForm": "no document has a limit, so each says that it has none",
    "$.checkpoints[].goals[].events": "a word that follows from the index",
    "$.checkpoints[].goals[].countToTell": "of events, a sum of up to 10⁹ terms",
    "$.checkpoints[].goals[].nextStep.count": "of events, a sum of up to 10⁹ terms",
    "$.sensitivity": "a crossing at the very end of a range, where an öre decides which answer it is",
}


def results(executable: str, paths: list[Path]) -> dict[str, Any]:
    """What the executable says of the documents, which it must accept all of."""
    run = subprocess.run(
        [executable, *(str(path) for path in paths), "--format", "json", "--language", "en"],
        capture_output=True, text=True, check=False,
    )
    if run.returncode != 0:
        sys.exit(f"The library refuses a document that the generator holds for valid:\n{run.stderr}")
    read: dict[str, Any] = json.loads(run.stdout, parse_float=Fraction)
    return read


def print_account(compared: Comparison) -> None:
    left: Counter[str] = Counter()
    for path, times in compared.left_numbers.items():
        left[section(path)] += times
    print("Numbers compared, by section:")
    for name, numbers in compared.section_numbers.most_common():
        if numbers:
            print(f"  {(numbers - left[name]) / numbers:7.2%} of {numbers:8}  {name}")
    print("Not compared (values, of which numbers):")
    for group, times in compared.left.most_common():
        why = next((why for path, why in NOT_COMPARED.items() if group.startswith(path)), "NOBODY HAS SAID WHY")
        print(f"  {times:8} {compared.left_numbers[group]:8}  {group}: {why}")


def batch(executable: str, seeds: range) -> Comparison:
    """Compares some documents, each by itself and all together."""
    compared = Comparison()
    made = [Maker(one).document() for one in seeds]
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"{one}.json" for one in seeds]
        for path, said in zip(paths, made):
            path.write_text(json.dumps(said))
        actual = results(executable, paths)
    documents = [Document(exact(document)) for document in made]
    for one, document, follow_up in zip(seeds, documents, actual["followUps"], strict=True):
        expected = expectation(document)
        compared.whole(f"seed {one}", expected, follow_up, sums(follow_up["bridge"]))
    if len(documents) > 1:
        name = f"seeds {seeds[0]} to {seeds[-1]} together"
        compared.whole(name, comparison(documents), actual["costComparison"])
    return compared


def main() -> int:
    executable = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else DEFAULT_COUNT
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else DEFAULT_SEED
    print(f"{count} documents, seed {seed}")
    compared, began = Comparison(), time.monotonic()
    batches = [range(first, min(first + BATCH, seed + count)) for first in range(seed, seed + count, BATCH)]
    with ProcessPoolExecutor() as pool:
        for one in pool.map(batch, [executable] * len(batches), batches):
            compared.add(one)
    for line in compared.lines:
        print(line)
    share = compared.compared_numbers / max(1, compared.numbers)
    print(
        f"{count} documents ({compared.differing} results with differences), {compared.compared} of {compared.leaves}"
        f" values compared ({compared.compared_numbers} of {compared.numbers} numbers, {share:.1%};"
        f" {compared.not_exact} of them within an öre or a stated distance),"
        f" {len(compared.differences)} differences, {time.monotonic() - began:.1f} s"
    )
    print_account(compared)
    if share < LEAST_COVERAGE:
        print(f"Less than {LEAST_COVERAGE:.1%} of the numbers are compared.")
        return 1
    return 1 if compared.differences else 0


if __name__ == "__main__":
    sys.exit(main())
