#!/usr/bin/env python3
"""Writes rational_oracle.txt: operations on exact numbers with the answers of Python's fractions.

usage: rational_oracle.py > rational_oracle.txt
One row a line, fields apart by one space. A rational is "numerator/denominator"; "nil" is no answer.
A double is the 16 hexadecimal digits of its bit pattern.
"""
import math
import operator
import random
import struct
import sys
from fractions import Fraction

sys.set_int_max_str_digits(0)
draw = random.Random(20240229)
WORD = 2**64
INT_MAX, INT_MIN = 2**63 - 1, -(2**63)
EDGES = [0, 1, -1, 2, INT_MAX, INT_MIN, INT_MAX - 1, INT_MIN + 1, 2**63, -(2**63) - 1, WORD - 1, WORD,
         WORD + 1, 2**127, 2**128 - 1, 2**128, -(2**128), 10**18, 10**19, 10**19 - 1, 10**38]
DENOMINATORS = [1, 2, 3, 4, 7, 10, 12, 60, 100, 142, 365, 1720, 10**6, 2**62, INT_MAX, 2**63, WORD, 10**20,
                3**50]


def text(value):
    return "nil" if value is None else f"{value.numerator}/{value.denominator}"


def row(*fields):
    print(*[text(f) if isinstance(f, Fraction) else "nil" if f is None else f for f in fields])


def integer(words):
    """An integer of up to that many words, often of words at the edges, where carries run."""
    edge = [0, 1, 2**63, 2**63 - 1, WORD - 1, WORD - 2]
    value = 0
    for _ in range(draw.randint(1, words)):
        value = value * WORD + (draw.choice(edge) if draw.random() < 0.6 else draw.getrandbits(64))
    return value


def rational():
    kind = draw.random()
    if kind < 0.35:
        top, bottom = draw.randint(-5000, 5000), draw.choice([1, 2, 3, 5, 12, 60, 100, 142, 1000])
    elif kind < 0.5:
        top, bottom = draw.choice(EDGES), draw.choice(DENOMINATORS)
    elif kind < 0.75:
        top, bottom = draw.randint(INT_MIN, INT_MAX), draw.randint(1, INT_MAX)
    elif kind < 0.9:
        top, bottom = integer(2) * draw.choice([1, -1]), integer(2) or 1
    elif kind < 0.97:
        top, bottom = integer(5) * draw.choice([1, -1]), integer(5) or 1
    else:
        top, bottom = integer(12) * draw.choice([1, -1]), integer(12) or 1
    return Fraction(top, bottom)


OPERATIONS = {"add": operator.add, "subtract": operator.sub, "multiply": operator.mul, "divide": operator.truediv}


def arithmetic():
    for _ in range(560):
        a, b = rational(), rational()
        if draw.random() < 0.2:
            b = Fraction(b.numerator, a.denominator)
        name = draw.choice(["add", "subtract", "multiply", "divide", "compare"])
        if name == "divide" and b == 0:
            name = "add"
        if name == "compare":
            row(name, a, b, (a > b) - (a < b))
        else:
            row(name, a, b, OPERATIONS[name](a, b))
    edges = [Fraction(n) for n in [0, 1, -1, INT_MAX, INT_MIN, 2**63]]
    for a in edges:
        for b in edges:
            row("add", a, b, a + b)
            row("multiply", a, b, a * b)
            row("compare", a, b, (a > b) - (a < b))
            if b:
                row("divide", a, b, a / b)
    for _ in range(25):
        base, exponent = Fraction(draw.randint(-999, 999), draw.randint(1, 999)), draw.randint(0, 12)
        row("power", base, exponent, base**exponent)
    row("power", Fraction(0), 0, Fraction(1))
    row("power", Fraction(1, 2), 1000, Fraction(1, 2) ** 1000)


def fits(value):
    return value if INT_MIN <= value <= INT_MAX else None


def decimals(value, digits):
    scaled = round(value * 10**digits)
    shown = str(abs(scaled)).rjust(digits + 1, "0")
    sign = "-" if scaled < 0 else ""
    return f"{sign}{shown[:-digits]}.{shown[-digits:]}" if digits else sign + shown


def exact(value):
    places = range(value.denominator.bit_length())
    digits = next((k for k in places if 10**k % value.denominator == 0), None)
    return None if digits is None else decimals(value, digits)


def describe(value):
    shown = exact(value)
    return shown if shown is not None and len(shown.partition(".")[2]) <= 30 else text(value)


def rounding():
    values = [Fraction(n, 2) for n in range(-9, 10)]
    values += [Fraction(2 * n + 1, 2) for n in [INT_MAX, INT_MAX - 1, INT_MIN, INT_MIN - 1, 10**20]]
    values += [Fraction(n) for n in EDGES]
    values += [Fraction(n, 3) for n in [INT_MAX * 3 - 1, INT_MAX * 3 + 1, INT_MIN * 3 - 1]]
    values += [rational() for _ in range(60)]
    for value in values:
        row("nearest", value, fits(round(value)))
        row("floor", value, fits(math.floor(value)))
    ties = [Fraction(2 * draw.randint(-5000, 5000) + 1, 2 * 10**k) for k in [0, 1, 2, 3] for _ in range(12)]
    near = [Fraction(-1, 1000), Fraction(-1, 200), Fraction(1, 200), Fraction(3, 200), Fraction(-1, 10**30)]
    for value in ties + near + [rational() for _ in range(90)]:
        digits = draw.choice([0, 1, 2, 2, 2, 3, 6, 20])
        row("decimals", value, digits, decimals(value, digits))
    terminating = [Fraction(draw.randint(-(10**9), 10**9), 2 ** draw.randint(0, 30) * 5 ** draw.randint(0, 30))
                   for _ in range(40)]
    limits = [Fraction(1, n) for n in [10**30, -(10**31), 2**30, 2**31, 5**30, 5**31]]
    whole = [Fraction(n) for n in EDGES + [100, 2500, -10, 10**45]]
    for value in terminating + limits + whole + [rational() for _ in range(30)]:
        row("exact", value, exact(value))
        row("describe", value, describe(value))


def bits(number):
    return struct.pack(">d", number + 0.0).hex()


def nearest_double(value):
    try:
        return float(value) + 0.0
    except OverflowError:
        return sys.float_info.max if value > 0 else -sys.float_info.max


def doubles():
    least, largest = Fraction(1, 2**1074), Fraction(sys.float_info.max)
    ulp = Fraction(2**971)
    values = [least * n / d for n, d in [(1, 1), (1, 2), (1, 3), (2, 3), (3, 2), (5, 2), (-3, 2), (7, 2), (1, 4)]]
    values += [least / 2 + least / 10**40, largest + ulp / 2, largest + ulp / 2 - 1, largest + ulp, largest]
    values += [-largest - ulp, -largest]
    values += [Fraction(10) ** k for k in [-400, -330, -324, -323, -310, -308, -307, 22, 23, 308, 309, 400]]
    values += [Fraction(-1, 10**400), Fraction(-(10**400)), Fraction(2, 3) / 2**1022, (2**53 - 1) * least]
    values += [(2**54 - 1) * least / 2, (2**53 - 1) * least / 2]
    for exponent in [53, 54, 63, 64, 100, 900, -1000]:
        for odd in [1, 2, 3, 5, -1]:
            values.append((Fraction(2**54) + odd) * Fraction(2) ** (exponent - 53))
    values += [Fraction(2**53 + n, d) for n in [-1, 0, 1, 2, 3] for d in [1, 3, 2**53 - 1, 2**53, 2**53 + 1]]
    values += [rational() for _ in range(60)]
    values += [rational() * Fraction(2) ** draw.randint(-1100, 1000) for _ in range(30)]
    for value in values:
        if len(text(value)) < 1000:
            row("double", value, bits(nearest_double(value)))
    shortest = [0.0, -0.0, 0.35, 0.1, 1e16, 123456789.0, 1e22, 1e23, -2.5e-7, 5e-324, 2.2250738585072014e-308,
                sys.float_info.max, 9007199254740993.0, 0.30000000000000004, 1e-5, 100.0]
    shortest += [struct.unpack(">d", draw.randbytes(8))[0] for _ in range(25)]
    for number in shortest:
        if math.isfinite(number):
            row("shortest", struct.pack(">d", number).hex(), Fraction(repr(number)))


def reading():
    accepted = ["0", "-0", "007", "12", "-12", "1.50", "-0.05", "1e3", "1E3", "1e+3", "12.5e-3", "0e400", "1e400",
                "1e-400", "1.5e0003", "0.1", "9223372036854775807", "-9223372036854775808", "9223372036854775808",
                "9999999999999999999", "10000000000000000000", "123456789012345678901234567890.123456789",
                "0.000", "-0.0e-5", "1000000000000000000",
                "9" * 38, "1" + "0" * 57]
    accepted += [f"{draw.randint(-10**9, 10**9)}.{draw.getrandbits(40)}" for _ in range(25)]
    for written in accepted:
        row("read", written, Fraction(written))
    rejected = ["+1", ".5", "5.", "-", "--1", "1,5", "1e", "1e+", "e5", "1e401", "1e-401", "1e99999999999999999999",
                "1.5.2", "1_0", "0x10", "nan", "inf", "-inf", "1e5.0", "1e--5", "\u0661", "1\u0301", "1/2", "-.5",
                "-e1", "1.e5", "1e5x", "\uff11", "1-", "1:", "1.:", "1e:", "1.5/"]
    for written in rejected:
        row("read", written, None)


def divisions():
    """Integer division; the marked operands drive every branch of Knuth's algorithm D with 64-bit words."""
    seen = {"guess is the word's maximum": 0, "one correction": 0, "two corrections": 0, "add back": 0}

    def branches(n, d):
        shift = 64 - d.bit_length() % 64 if d.bit_length() % 64 else 0
        n, d = n << shift, d << shift
        size = d.bit_length() // 64
        first, second = d >> 64 * (size - 1), d >> 64 * (size - 2) & WORD - 1
        found, rest = set(), 0
        for place in reversed(range((n.bit_length() + 63) // 64)):
            rest = rest * WORD + (n >> 64 * place & WORD - 1)
            high = rest >> 64 * (size - 1)
            guess = min(high // first, WORD - 1)
            if high >> 64 >= first:
                found.add("guess is the word's maximum")
            remainder, corrections = high - guess * first, 0
            while remainder < WORD and guess * second > remainder * WORD + (rest >> 64 * (size - 2) & WORD - 1):
                guess, remainder, corrections = guess - 1, remainder + first, corrections + 1
            if corrections:
                found.add("one correction" if corrections == 1 else "two corrections")
            if guess * d > rest:
                found.add("add back")
                guess -= 1
            rest -= guess * d
        return found

    def words(*values):
        return sum(value << 64 * place for place, value in enumerate(values))

    half = 2**63
    pairs = [(words(0, WORD - 2, half), words(WORD - 1, half)), (words(3, 0, half), words(1, 0, half // 4)),
             (words(0, 0, half, half - 1), words(1, 0, half)), (words(0, WORD - 2, 0, half), words(WORD - 1, 0, half)),
             (words(0, 0, 0, half, half - 1), words(1, 0, 0, half)), (words(0, WORD - 1), words(0, 1)),
             (2**128 - 1, 2**64), (2**192 - 1, 2**128 - 1), (2**127, 2**127), (2**127 - 1, 2**127), (0, 2**64)]
    pairs += [(a, b) for a in [INT_MIN, INT_MAX, -1, 0, 7, -7] for b in [1, -1, 2, INT_MAX, INT_MIN, 2**64]]
    while len(pairs) < 150:
        n, d = integer(7), integer(4)
        if d >= WORD and n > d:
            found = branches(n, d)
            if any(seen[name] < 15 for name in found) or draw.random() < 0.1:
                pairs.append((n, d))
                for name in found:
                    seen[name] += 1
    for n, d in pairs[:6]:
        for name in branches(n, d) if d >= WORD else ():
            seen[name] += 1
    if not all(seen.values()):
        sys.exit(f"a branch of the division is not reached: {seen}")
    print(seen, file=sys.stderr)
    for n, d in pairs:
        for top, bottom in [(n, d)] if d < WORD else [(n * draw.choice([1, -1]), d * draw.choice([1, -1]))]:
            quotient = abs(top) // abs(bottom) * (1 if (top < 0) == (bottom < 0) else -1)
            row("remainder", top, bottom, quotient, top - quotient * bottom)


arithmetic()
rounding()
doubles()
reading()
divisions()
