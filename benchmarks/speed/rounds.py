"""Run contenders in turn, so that drift of the machine hits all alike, and compare them pair by pair."""

import statistics
import sys
from collections.abc import Callable, Mapping, Sequence

from benchmarks.speed.measuring import Measured

Contender = Callable[[], Measured]


def alternate(contenders: Mapping[str, Contender], runs: int, *, warm_up: bool = True) -> dict[str, list[Measured]]:
    """Run A B C, A B C, …; a first round that is not counted fills the caches."""
    found: dict[str, list[Measured]] = {name: [] for name in contenders}
    for number in range(runs + warm_up):
        for name, contender in contenders.items():
            remark(f"  round {number + (not warm_up)} of {runs}: {name}")
            measured = contender()
            if number or not warm_up:
                found[name].append(measured)
    return found


def median(measured: Sequence[Measured], what: str) -> float:
    """Give the median of one number of several runs."""
    return statistics.median(getattr(one, what) for one in measured)


def ratio(ours: Sequence[Measured], theirs: Sequence[Measured]) -> float:
    """Say how many times as long ours takes: the median over pairs that ran one after the other."""
    return statistics.median(mine.wall / other.wall for mine, other in zip(ours, theirs, strict=True))


def remark(text: str) -> None:
    """Tell on standard error how far the benchmark is."""
    print(text, file=sys.stderr, flush=True)
