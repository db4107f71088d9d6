"""What the NumPy halves of the tables share."""
import time

REPEATS = 7
LONGEST_SECONDS = 3


def least_nanoseconds(items, work, repeats=REPEATS):
    """What the work costs where nothing else runs: the least of several times, by the item."""
    work()
    times = []
    for _ in range(repeats):
        start = time.perf_counter_ns()
        work()
        times.append((time.perf_counter_ns() - start) / items)
    return min(times)


def least_nanoseconds_of_parts(items, parts, work):
    """The least time of one of many parts, by the item: short ones, so that one of them is seldom disturbed, and many, so that none is in the caches."""
    for part in parts:
        work(part)
    least, start, i = float("inf"), time.perf_counter(), 0
    while i < REPEATS or (i < REPEATS * len(parts) and time.perf_counter() - start < LONGEST_SECONDS):
        before = time.perf_counter_ns()
        work(parts[i % len(parts)])
        least = min(least, (time.perf_counter_ns() - before) / items)
        i += 1
    return least


def read_lines(path):
    """The lines that a verb of the benchmark program printed: group, name, number."""
    with open(path, encoding="utf-8") as lines:
        return [(group, name, float(number)) for group, name, number in (line.rstrip("\n").split("\t") for line in lines)]
