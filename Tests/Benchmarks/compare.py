"""Reads the lines that the benchmarks printed and prints, for each workload, both checks, the best times, their ratio and
the peak memory.  usage: compare.py RESULTS.jsonl"""
import json
import sys

# What the library must be faster by, on one core; a workload that isn't listed has no goal.
GOALS = {("W1a-xnpv-1rate", "pyxirr"): 36, ("W1a-xnpv-1rate", "numba"): 5, ("W1b-xnpv-Nrates", "pyxirr"): 22,
         ("W1b-xnpv-Nrates", "numba"): 3.2, ("W1c-xirr", "pyxirr"): 9, ("W1c-xirr", "numba"): 4,
         ("W1d-irr-periodic", "pyxirr"): 60, ("W4", "polars-join_asof"): 11, ("W4", "numpy-sort-searchsorted"): 8,
         ("W4", "numba-onepass"): 1.8}

best: dict[tuple[str, str], dict] = {}
for line in open(sys.argv[1], encoding="utf-8"):
    row = json.loads(line)
    key = (row["wl"], row["peer"])
    if key not in best or row["best"] < best[key]["best"]:
        best[key] = row

# A peer also times parts of its work that the library doesn't do apart.
for workload in sorted({workload for workload, peer in best if peer == "library"}):
    mine = best[workload, "library"]
    print(f"\n{workload}: library {mine['best'] * 1e3:.1f} ms, {mine['rss_peak']:.0f} MB, check {json.dumps(mine['check'])}")
    for (name, peer), row in sorted(best.items()):
        if name != workload or peer == "library":
            continue
        ratio = row["best"] / mine["best"]
        goal = GOALS.get((name, peer))
        verdict = "" if goal is None else f" (goal {goal}: {'met' if ratio >= goal else 'NOT met'})"
        print(f"  {peer:<24} {row['best'] * 1e3:8.1f} ms, {row['rss_peak']:.0f} MB, check {json.dumps(row['check'])}, "
              f"{peer} / library = {ratio:.1f}{verdict}")

# The peers' statuses are whole numbers: all of them agree, or one is wrong.
statuses = {json.dumps(row["check"]) for (workload, _), row in best.items() if workload in ("W4", "W4-two-cores")}
assert len(statuses) <= 1, f"the effect checks differ: {statuses}"
one, two = best.get(("W4", "library")), best.get(("W4-two-cores", "library"))
if one and two:
    print(f"\nW4: one core / two cores = {one['best'] / two['best']:.2f} (goal 1.4), the same states")
