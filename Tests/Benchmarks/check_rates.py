"""Holds the internal rates that the benchmark wrote against an independent solution in 80-bit floats.

usage: check_rates.py FOLDER      (with data/ and the benchmark's W1c-xirr.txt and W1d-irr-periodic.txt)

The benchmark writes ln(1 + rate). Each one is mended by Newton steps in extended precision, all streams at once; the
distance to where they end, as a rate, is the error. That there are no other rates isn't proved here, except that their
number has the parity of the signs of the first and the last flow.
"""
import sys

import numpy as np

folder = sys.argv[1]
offsets = np.fromfile(f"{folder}/data/w1_off.i64", np.int64)
days = np.fromfile(f"{folder}/data/w1_day.i32", np.int32)
cents = np.fromfile(f"{folder}/data/w1_cents.i64", np.int64).astype(np.longdouble)
first, counts = offsets[:-1], np.diff(offsets)


def check(name, times):
    answers = [[np.longdouble(text) for text in line.split()] for line in open(f"{folder}/{name}.txt").read().split("\n")]
    assert len(answers) == len(counts)
    most = max(map(len, answers))
    worst = 0.0
    for place in range(most):
        has = np.array([len(answer) > place for answer in answers])
        given = np.array([answer[place] if len(answer) > place else 0 for answer in answers], np.longdouble)
        x = given.copy()
        for _ in range(3):
            terms = cents * np.exp(-np.repeat(x, counts) * times)
            value = np.add.reduceat(terms, first)
            slope = -np.add.reduceat(terms * times, first)
            x = np.where(has, x - value / slope, x)
        error = np.abs(np.expm1(x) - np.expm1(given))[has] / np.maximum(1, np.abs(np.expm1(given[has])))
        assert np.isfinite(error).all()
        worst = max(worst, float(error.max()))
    # The number of rates has the parity of the signs of the first and the last flow.
    odd = np.sign(cents[first]) != np.sign(cents[offsets[1:] - 1])
    parity = np.array([len(answer) % 2 == 1 for answer in answers])
    print(f"{name}: {sum(map(len, answers))} rates, largest error {worst:.1e}, parity wrong in {(odd != parity).sum()} streams")
    assert worst <= 1e-12


check("W1c-xirr", ((days - np.repeat(days[first], counts)) / np.longdouble(365)).astype(np.longdouble))
check("W1d-irr-periodic", (np.arange(len(cents)) - np.repeat(first, counts)).astype(np.longdouble))
