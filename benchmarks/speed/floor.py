"""The time of a run in which an oracle names the files with findings, so that no other one is parsed."""

import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

from benchmarks.speed.rounds import remark
from benchmarks.speed.tables import table

from paramgroups.gates.glance import Glance
from paramgroups.gates.second_gate import Hope
from paramgroups.outcome import Failed
from paramgroups.settings import Settings
from paramgroups.workspace import reading
from paramgroups.workspace.processes import collect_seldom
from paramgroups.workspace.run import check_paths
from paramgroups.workspace.surroundings import Place

_glance = reading._glance  # noqa: SLF001 - what is measured is the inside of a run


def floor(tree: Path, runs: int) -> None:
    """Print how long a run takes, but for the start of Python: as it is, and with gates that are never wrong."""
    collect_seldom()
    found = frozenset(_with_findings(tree))

    def oracle(source: bytes, settings: Settings, place: Place) -> Glance:
        return _glance(source, settings, place) if place.path in found else Glance(hope=Hope.NONE)

    times: dict[str, list[float]] = {"as it is": [], "with an oracle": []}
    for number in range(runs):
        remark(f"  round {number + 1} of {runs}")
        times["as it is"].append(_timed(tree))
        with patch.object(reading, "_glance", oracle):  # workers are copies of this process
            times["with an oracle"].append(_timed(tree))
    rows = [[name, f"{statistics.median(seconds):.2f}"] for name, seconds in times.items()]
    print(f"\n### The floor: {len(found)} files with findings, median of {runs}\n")
    print(table(["gates", "wall s"], rows))


def _with_findings(tree: Path) -> Iterator[str]:
    for result in check_paths([tree], jobs=0):
        if not isinstance(result.outcome, Failed) and result.outcome.findings:
            yield str(result.path)


def _timed(tree: Path) -> float:
    began = time.perf_counter()
    for _ in check_paths([tree], jobs=0):
        pass
    return time.perf_counter() - began
