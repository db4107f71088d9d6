#!/usr/bin/env python3
"""Times NumPy's Generator(PCG64) and scipy on the laws of the verb "laws", and joins both into one table.

    numpy_laws.py [DRAWS]             prints tab-separated lines: group, name, nanoseconds for each draw
    numpy_laws.py [DRAWS] --join WIDEST 256 SCALAR
                                      prints Markdown tables of these files (what the verb "laws" printed at each width) beside NumPy's times
"""
import sys

import numpy as np
from scipy import special, stats

from timing import least_nanoseconds_of_parts, read_lines


# As long as the verb "laws" has them.
PART_LENGTH = 131_072


def contenders(rng, n):
    weights = np.arange(1, 11) / 55
    u = rng.random(1024)
    yield "uniform", lambda out: rng.random(out=out)
    yield "exponential", lambda out: rng.standard_exponential(out=out)
    yield "normal", lambda out: rng.standard_normal(out=out)
    yield "gamma(2)", lambda out: rng.standard_gamma(2, out=out)
    yield "lognormal", lambda out: rng.lognormal(0, 1, n)
    yield "weibull(1.5)", lambda out: rng.weibull(1.5, n)
    yield "pareto(3)", lambda out: rng.pareto(3, n)
    yield "cauchy", lambda out: rng.standard_cauchy(n)
    yield "laplace", lambda out: rng.laplace(0, 1, n)
    yield "logistic", lambda out: rng.logistic(0, 1, n)
    yield "triangular", lambda out: rng.triangular(0, 0.25, 1, n)
    yield "gumbel", lambda out: rng.gumbel(0, 1, n)
    yield "rayleigh", lambda out: rng.rayleigh(1, n)
    yield "poisson(3)", lambda out: rng.poisson(3, n)
    yield "poisson(100)", lambda out: rng.poisson(100, n)
    yield "poisson(1e6)", lambda out: rng.poisson(1e6, n)
    yield "binomial(100, 0.3)", lambda out: rng.binomial(100, 0.3, n)
    yield "binomial(1e9, 0.3)", lambda out: rng.binomial(10**9, 0.3, n)
    yield "geometric(0.25)", lambda out: rng.geometric(0.25, n)
    yield "negative binomial(2.5, 0.25)", lambda out: rng.negative_binomial(2.5, 0.25, n)
    yield "hypergeometric(100, 60, 30)", lambda out: rng.hypergeometric(60, 40, 30, n)
    yield "choice of ten", lambda out: rng.choice(10, n, p=weights)
    yield "skellam(2, 3)", lambda out: rng.poisson(2, n) - rng.poisson(3, n)
    yield "gev(0.125)", lambda out: stats.genextreme.rvs(-0.125, size=n, random_state=rng)
    yield "gompertz(1)", lambda out: stats.gompertz.rvs(1, size=n, random_state=rng)
    yield "beta-binomial(10, 2, 3)", lambda out: stats.betabinom.rvs(10, 2, 3, size=n, random_state=rng)
    yield "truncated normal [-1, 2]", lambda out: stats.truncnorm.rvs(-1, 2, size=n, random_state=rng)
    yield "normal quantile of given uniforms", lambda out: [special.ndtri(u) for _ in range(n // len(u))]
    yield "gamma(2) quantile of given uniforms", lambda out: [special.gammaincinv(2, u) for _ in range(n // len(u))]


def measure(draws):
    rng = np.random.Generator(np.random.PCG64(42))
    parts = [np.zeros(PART_LENGTH) for _ in range(max(1, draws // PART_LENGTH))]
    return {name: least_nanoseconds_of_parts(PART_LENGTH, parts, fill) for name, fill in contenders(rng, PART_LENGTH)}


def grouped(path):
    groups = {}
    for group, name, time in read_lines(path):
        groups.setdefault(group, {})[name] = time
    return groups


def join(rows, widest, narrower, scalar):
    print("| law | SynthFixtures, ns | 256 bits | scalar | NumPy or scipy, ns | as fast | 256 bits | MathNet, ns | as fast | others, ns |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|--:|---|")
    show = lambda value: f"{value:.2f}" if value else ""
    for group, names in widest.items():
        if group.startswith("columns of "):
            continue
        mine, mathnet, numpy = names.pop("SynthFixtures", None), names.pop("MathNet", None), rows.get(group)
        narrow, one = (other[group].get("SynthFixtures") for other in (narrower, scalar))
        ratio = lambda other, own: f"{other / own:.1f} x" if own and other else ""
        others = ", ".join(f"{name} {value:.2f}" for name, value in names.items())
        print(f"| {group} | {show(mine)} | {show(narrow)} | {show(one)} | {show(numpy)} | {ratio(numpy, mine)} | {ratio(numpy, narrow)} | {show(mathnet)} | {ratio(mathnet, mine)} | {others} |")
    print()
    print("| short columns | 1 value, ns | 20 values, ns each | 64 values, ns each | 256 values, ns each | cost of 20 to that of 64 |")
    print("|---|--:|--:|--:|--:|--:|")
    for name in widest["columns of 1"]:
        one, twenty, block, long = (widest[f"columns of {length}"][name] for length in (1, 20, 64, 256))
        print(f"| {name.removeprefix('SynthFixtures ')} | {one:.2f} | {twenty:.2f} | {block:.2f} | {long:.2f} | {20 * twenty / (64 * block):.2f} |")


def main(arguments):
    draws = int(arguments[0]) if arguments and arguments[0] != "--join" else 10_000_000
    rows = measure(draws)
    if "--join" in arguments:
        join(rows, *(grouped(path) for path in arguments[arguments.index("--join") + 1:]))
    else:
        for name, value in rows.items():
            print(f"{name}\tNumPy\t{value:.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
