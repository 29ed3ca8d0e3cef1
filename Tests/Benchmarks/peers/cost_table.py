"""The same 10 000 lines over 300 months in numpy: cells by cumulative rounding, then sums by component, phase and month."""
import json, time
import numpy as np

LINES, MONTHS = 10_000, 300
index = np.arange(LINES, dtype=np.int64)
amount = (index * 7_919 + 104_729) % 1_000_003 * 100 + index % 97
group = index % 4 * 6 + index // 4 % 6

start = time.perf_counter()
# Half-even rounding of amount * k / MONTHS in whole numbers, then differences, as the library defines a cell.
product = amount[:, None] * np.arange(MONTHS + 1, dtype=np.int64)[None, :]
quotient, remainder = np.divmod(product, MONTHS)
half = 2 * remainder
cumulative = quotient + ((half > MONTHS) | ((half == MONTHS) & (quotient % 2 == 1)))
cells = np.diff(cumulative, axis=1)
making = time.perf_counter() - start

best = 1e9
for _ in range(9):
    start = time.perf_counter()
    table = np.zeros((24, MONTHS), np.int64)
    for g in range(24):
        table[g] = cells[group == g].sum(0)
    best = min(best, time.perf_counter() - start)
print(json.dumps({
    "peer": "numpy", "make_ms": making * 1e3, "total_ms": best * 1e3, "total": int(table.sum()),
    "external": int(table[0:6].sum()), "operation": int(table[4::6].sum()), "month_150": int(table[:, 150].sum())}))
