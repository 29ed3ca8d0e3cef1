"""Reference values of the statistics chapter, worked out by mpmath with 30 digits; where parameters add up to 10^5 or
more, for which mpmath takes too long, by SciPy's own C and Boost code.

    python statistics_oracle.py > statistics_oracle.txt        (needs mpmath and scipy)

Rows: kind, arguments, value. Every argument is a double's shortest decimal, taken as that double.
"""

import mpmath as mp
from scipy import special, stats

mp.mp.dps = 30
LARGE = 1e5


def row(kind, arguments, value):
    print(kind, *[repr(float(a)) for a in arguments], mp.nstr(value, 20))


def normal_upper(x):
    return mp.erfc(mp.mpf(x) / mp.sqrt(2)) / 2


def beta(x, a, b):
    if a + b >= LARGE:
        return mp.mpf(float(special.betainc(a, b, float(x))))
    return mp.betainc(a, b, 0, mp.mpf(x), regularized=True)


def t_upper(t, df):
    if df >= LARGE:
        return mp.mpf(float(stats.t.sf(float(t), df)))
    t, df = mp.mpf(t), mp.mpf(df)
    half = mp.betainc(df / 2, mp.mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2
    return half if t >= 0 else 1 - half


def t_quantile(p, df):
    if df >= LARGE:
        return mp.mpf(float(stats.t.isf(float(p), df)))
    start = mp.log(mp.mpf(float(stats.t.isf(float(p), df))))
    return mp.exp(mp.findroot(lambda u: mp.log(t_upper(mp.exp(u), df)) - mp.log(mp.mpf(p)), start))


def beta_quantile(p, a, b):
    start = mp.mpf(float(special.betaincinv(a, b, p)))
    if a + b >= LARGE:
        return start
    return mp.findroot(lambda x: beta(x, a, b) - mp.mpf(p), (start, start * (1 + mp.mpf(10) ** -12)), tol=1e-25)


for x in [-37, -8, -3, -1.5, -0.001, 0, 1e-9, 0.1, 0.5, 1, 1.5, 1.959963984540054, 1.999999, 2, 2.000001, 2.5, 3,
          4.5, 6, 8, 12, 20, 30, 37]:
    row("normal", [x], normal_upper(float(x)))
for p in [1e-300, 1e-100, 1e-30, 1e-12, 1e-6, 0.0001, 0.005, 0.0147, 0.025, 0.05, 0.1, 0.2, 0.25, 0.4, 0.4999, 0.6,
          0.8, 0.975, 0.9999]:
    with mp.workdps(340):
        row("normal-quantile", [p], -mp.sqrt(2) * mp.erfinv(2 * mp.mpf(p) - 1))
for df in [1, 1.5, 2, 2.7, 3, 4.33, 5, 9, 17.776473516, 30, 45.99, 100, 157, 333.3, 999.5, 1000, 1234.5, 1e4, 1e6, 1e9]:
    for t in [-2, 0.001, 0.3, 1, 1.7, 2.5, 4, 8, 30]:
        if df >= 1e6 and t > 8:
            continue
        row("t", [t, df], t_upper(t, df))
    for p in [1e-10, 5e-07, 0.00005, 0.005, 0.0147, 0.025, 0.05, 0.1, 0.2, 0.25, 0.45, 0.9]:
        row("t-quantile", [p, df], t_quantile(p, df) if p < 0.5 else -t_quantile(1 - mp.mpf(p), df))
for a, b in [(0.5, 0.5), (0.5, 3), (1, 1), (2, 7.5), (5, 5), (20, 1), (1, 20), (6, 99995), (30, 300.5), (1000, 1000),
             (12345.5, 0.5), (5e5, 4e5), (1e9, 0.5), (5e8, 5e8)]:
    mean = mp.mpf(a) / (a + b)
    spread = mp.sqrt(mean * (1 - mean) / (a + b + 1))
    for k in [-3, -1, -0.2, 0, 0.5, 2, 4]:
        x = float(mean + k * spread)
        if 0 < x < 1 and (a + b < 1e5 or abs(k) <= 3):
            row("beta", [x, a, b], beta(x, a, b))
for a, b in [(1, 20), (5, 99996), (6, 99995), (15, 134), (16, 133), (500, 600.5), (1, 1e9), (0.5, 0.5)]:
    for p in [0.005, 0.025, 0.5, 0.95, 0.975]:
        row("beta-quantile", [p, a, b], beta_quantile(p, a, b))


def error(first, second, information):
    rho, spread = mp.sqrt(mp.mpf(information)), mp.sqrt(1 - mp.mpf(information))

    def inside(z):
        return mp.npdf(z) * (normal_upper(-(second - rho * z) / spread) - normal_upper((second + rho * z) / spread))

    return 1 - mp.quad(inside, mp.linspace(-first, first, 5))


for first, second, information in [(1.959963984540054, 1.959963984540054, 0.5), (1.96, 1.96, 0.5), (2.178, 2.178, 0.5),
                                   (2.797, 1.977, 0.5), (1, 3, 0.25), (3, 1, 0.9), (0.5, 0.7, 0.01), (2, 2, 0.99),
                                   (3.3, 3.2, 0.7)]:
    row("two-looks", [first, second, information], error(first, second, information))
for information in [0.25, 0.5, 0.8]:
    for level in [0.001, 0.05, 0.1, 0.5]:
        for kind, factor in [("pocock", mp.mpf(1)), ("obrien-fleming", 1 / mp.sqrt(mp.mpf(information)))]:
            found = mp.findroot(lambda c: error(c * factor, c, information) - mp.mpf(level), (0.7, 3.4),
                                solver="anderson", tol=1e-20)
            row(kind, [level, information], found)


def gamma_lower(a, x):
    if a < LARGE:
        return mp.gammainc(a, 0, x, regularized=True)
    # Beyond what mpmath sums in time, the density is integrated from where nothing is left below.
    spread = mp.sqrt(a)
    edges = [a - 40 * spread + (x - a + 40 * spread) * i / 20 for i in range(21)]
    return mp.quad(lambda t: mp.exp((a - 1) * mp.log(t) - t - mp.loggamma(a)), edges)


def gamma_quantile(p, a):
    a, x = mp.mpf(a), mp.mpf(float(special.gammaincinv(a, p)))
    for _ in range(8):
        x -= (gamma_lower(a, x) - mp.mpf(p)) / mp.exp((a - 1) * mp.log(x) - x - mp.loggamma(a))
    return x


for a in [0.5, 1, 1.5, 2, 5.5, 10, 60, 299.5, 1000, 4321.5, 20000]:
    for k in [-3, -1, -0.2, 0, 0.3, 1, 4]:
        x = float(a + k * mp.sqrt(a))
        if x > 0:
            row("gamma-lower", [x, a], mp.gammainc(a, 0, mp.mpf(x), regularized=True))
            row("gamma-upper", [x, a], mp.gammainc(a, mp.mpf(x), mp.inf, regularized=True))
for a in [0.5, 1, 2, 3.5, 8, 11, 50, 701, 9999, 10000, 25000, 1e6, 1e9]:
    for p in [5e-07, 0.0005, 0.005, 0.025, 0.1, 0.5, 0.9, 0.975, 0.995, 0.9995]:
        row("gamma-quantile", [p, a], gamma_quantile(p, a))
