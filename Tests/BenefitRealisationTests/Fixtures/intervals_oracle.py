"""Intervals, designs and detectable changes worked out by SciPy, statsmodels and NumPy from seeded samples.

    python intervals_oracle.py > intervals_oracle.txt        (needs numpy, scipy and statsmodels)

Rows: kind, inputs, then what is expected. Lists are joined by commas.
"""

import numpy as np
import statsmodels.api as sm
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep, proportion_confint
from statsmodels.stats.stattools import durbin_watson

generator = np.random.default_rng(20250623)


def row(kind, *parts):
    print(kind, *[",".join(repr(float(v)) for v in np.atleast_1d(part)) for part in parts])


for n in [2, 3, 5, 12, 40]:
    for level in [0.8, 0.95, 0.99]:
        a = np.round(generator.normal(30, 6, n), 2)
        b = np.round(generator.normal(27, 9, n + 3), 2)
        c = np.round(a + generator.normal(-2, 3, n), 2)
        mean = stats.ttest_1samp(a, 0).confidence_interval(level)
        row("mean", level, a, [mean.low, mean.high])
        welch = stats.ttest_ind(a, b, equal_var=False)
        interval = welch.confidence_interval(level)
        row("welch", level, a, b, [interval.low, interval.high, welch.df, welch.statistic, welch.pvalue])
        paired = stats.ttest_rel(c, a)
        interval = paired.confidence_interval(level)
        row("paired", level, a, c, [interval.low, interval.high, paired.statistic, paired.pvalue])
for k, n in [(0, 1), (1, 1), (0, 20), (1, 20), (15, 148), (166, 362), (340, 400), (400, 400), (3, 10000), (12345, 54321)]:
    for level in [0.8, 0.95, 0.99]:
        result = stats.binomtest(k, n)
        for kind, method in [("wilson", "wilson"), ("wilson-cc", "wilsoncc"), ("exact", "exact")]:
            interval = result.proportion_ci(level, method=method)
            row(kind, level, [k, n], [interval.low, interval.high])
        other = (max(0, n // 3 - 1), n + 7)
        interval = confint_proportions_2indep(k, n, *other, compare="diff", method="newcomb", alpha=1 - level)
        row("newcombe", level, [k, n], other, interval)
for n in [6, 10, 25, 60]:
    for split in [3, n // 2]:
        y = np.round(100 + generator.normal(0, 5, n).cumsum() / 2 - 8 * (np.arange(n) >= split), 1)
        other = np.round(95 + generator.normal(0, 4, n), 1)
        t = np.arange(n) - split
        after = (t >= 0).astype(float)
        for values, comparison in [(y, []), (y - other, other)]:
            fit = sm.OLS(values, np.column_stack([np.ones(n), t, after, t * after])).fit()
            mean_t = t[t >= 0].mean()
            change = fit.t_test([0, 0, 1, mean_t])
            low, high = change.conf_int()[0]
            r = fit.resid
            row("its", y, comparison if len(comparison) else [-1], split,
                [fit.params[2], fit.bse[2], fit.params[3], fit.bse[3], change.effect[0], low, high, durbin_watson(r),
                 (r[1:] * r[:-1]).sum() / (r * r).sum()])
for n0, n, sd, level in [(20, 20, 5, 0.95), (143, 158, 8.2, 0.95), (10, 1000, 3, 0.9), (60, 40, 1, 0.99)]:
    # The exact power of the two-sided t test at the change, by the non-central t distribution.
    df = n0 + n - 2
    limit = stats.t.isf((1 - level) / 2, df)
    low, high = 0.0, 10.0
    for _ in range(80):
        middle = (low + high) / 2
        noncentral = middle / np.sqrt(1 / n0 + 1 / n)
        if stats.nct.sf(limit, df, noncentral) < 0.8:
            low = middle
        else:
            high = middle
    row("detect-mean", [n0, n, sd, level], high * sd)
for events, exposure in [(0, 1), (1, 1), (2, 1), (7, 1), (10, 1), (14, 3.5), (25, 0.5), (100, 12), (4321, 250), (123456, 1000)]:
    for level in [0.8, 0.95, 0.99]:
        lower = stats.chi2.ppf((1 - level) / 2, 2 * events) / 2 if events else 0
        row("garwood", level, [events, exposure], [lower / exposure, stats.chi2.isf((1 - level) / 2, 2 * events + 2) / 2 / exposure])
