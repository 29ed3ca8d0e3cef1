#!/usr/bin/env python3
"""Costs that grow by the year, worked out in exact fractions: growth_oracle.txt.

A row is: per cent a year; amount a month; months; the index of the last year in billionths; the sum of each twelve
months in öre. The index of a year is the year before's times (1 + rate), rounded half to even to nine decimals; the
months are the differences of cumulative sums that are rounded half to even.
"""

import random
from fractions import Fraction
from math import floor


def half_even(value: Fraction) -> int:
    low = floor(value)
    rest = value - low
    if rest > Fraction(1, 2) or (rest == Fraction(1, 2) and low % 2 == 1):
        return low + 1
    return low


def row(percent: Fraction, amount: Fraction, months: int) -> tuple[int, list[int]]:
    scale = 10**9
    indexes = [scale]
    while len(indexes) < (months + 11) // 12:
        indexes.append(half_even(indexes[-1] * (1 + percent / 100)))
    cumulative, rounded, sums = Fraction(0), 0, []
    for month in range(months):
        cumulative += amount * 100 * Fraction(indexes[month // 12], scale)
        cell = half_even(cumulative) - rounded
        rounded += cell
        if month % 12 == 0:
            sums.append(0)
        sums[-1] += cell
    return indexes[-1], sums


def main() -> None:
    random.seed(20260901)
    for number in range(120):
        percent = Fraction(random.choice([-2000, -300, 0, 1, 150, 300, 437, 2000, random.randint(-2000, 2000)]), 100)
        money = random.random() < 0.7
        digits = 100 if money else 7
        amount = Fraction(random.randint(-5_000_000, 99_999_999), digits)
        months = random.choice([1, 11, 12, 13, 25, 60, 119, 600 if number % 10 == 0 else 36])
        index, sums = row(percent, amount, months)
        print(";".join([str(percent), str(amount), str(months), str(index), ",".join(map(str, sums))]))


main()
