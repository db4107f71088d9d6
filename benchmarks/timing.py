"""What the NumPy halves of the tables share."""
import time

REPEATS = 7


def least_nanoseconds(items, work, repeats=REPEATS):
    """What the work costs where nothing else runs: the least of several times, by the item."""
    work()
    times = []
    for _ in range(repeats):
        start = time.perf_counter_ns()
        work()
        times.append((time.perf_counter_ns() - start) / items)
    return min(times)


def read_lines(path):
    """The lines that a verb of the benchmark program printed: group, name, number."""
    with open(path, encoding="utf-8") as lines:
        return [(group, name, float(number)) for group, name, number in (line.rstrip("\n").split("\t") for line in lines)]
