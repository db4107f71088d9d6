#!/usr/bin/env python3
"""Times NumPy and scipy on rows whose members depend on each other, beside the verb "dependence".

    numpy_dependence.py [ROWS]             prints tab-separated lines: group, name, nanoseconds for each row
    numpy_dependence.py [ROWS] --join FILE prints a Markdown table of FILE (what the verb "dependence" printed) beside these times
"""
import sys

import numpy as np
from scipy import stats

from timing import REPEATS, least_nanoseconds, read_lines

AT_ONCE = 32_768
CORRELATIONS = np.array([[1, 0.8, 0.5], [0.8, 1, 0.3], [0.5, 0.3, 1]])


def contenders(rng):
    n = AT_ONCE
    body = np.array([[1, .6, .8, .7, .4], [.6, 1, .5, .5, .8], [.8, .5, 1, .6, .3], [.7, .5, .6, 1, .3], [.4, .8, .3, .3, 1]])
    means, deviations, factor5 = np.array([170, 75, 60, 26, 90]), np.array([10, 12, 4, 2, 12]), np.linalg.cholesky(body).T
    factor = np.linalg.cholesky(CORRELATIONS).T
    yield "5 correlated normals", "NumPy", lambda: means + deviations * (rng.standard_normal((n, 5)) @ factor5)
    yield "multivariate normal of 3", "NumPy", lambda: rng.multivariate_normal(np.zeros(3), CORRELATIONS, n, method="cholesky")
    yield "multivariate normal of 3", "NumPy, standard_normal @ L'", lambda: rng.standard_normal((n, 3)) @ factor
    yield "Dirichlet(2, 3, 5)", "NumPy", lambda: rng.dirichlet([2, 3, 5], n)

    def copula():
        u = stats.norm.cdf(rng.standard_normal((n, 3)) @ factor)
        return [stats.gamma.ppf(u[:, k], shape) for k, shape in enumerate((2, 3, 5))]

    def t_copula():
        t = (rng.standard_normal((n, 3)) @ factor) / np.sqrt(rng.chisquare(4, n) / 4)[:, None]
        u = stats.t.cdf(t, 4)
        return [stats.gamma.ppf(u[:, k], shape) for k, shape in enumerate((2, 3, 5))]

    yield "Gaussian copula of 3 gammas", "NumPy", copula
    yield "t copula of 3 gammas", "NumPy", t_copula


def measure(rows):
    rng = np.random.Generator(np.random.PCG64(42))
    parts = max(1, rows // AT_ONCE)
    times = {}
    for group, name, fill in contenders(rng):
        times[group, name] = least_nanoseconds(AT_ONCE, fill, REPEATS * (parts if "copula" not in group else max(1, parts // 8)))
    times["unique integers", "NumPy"] = least_nanoseconds(10 * rows, lambda: rng.permutation(10 * rows))
    return times


def join(theirs, ours):
    print("| row | SynthFixtures, ns | against | ns | as fast |")
    print("|---|--:|---|--:|--:|")
    groups = {}
    for group, name, time in ours + [(group, name, time) for (group, name), time in theirs.items()]:
        groups.setdefault(group, {})[name] = time
    for group, names in groups.items():
        mine = names.pop("SynthFixtures")
        for name, time in names.items():
            print(f"| {group} | {mine:.2f} | {name} | {time:.2f} | {time / mine:.2f} x |")


def main(arguments):
    rows = int(arguments[0]) if arguments and arguments[0] != "--join" else 1_000_000
    theirs = measure(rows)
    if "--join" in arguments:
        join(theirs, read_lines(arguments[arguments.index("--join") + 1]))
    else:
        for (group, name), time in theirs.items():
            print(f"{group}\t{name}\t{time:.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
