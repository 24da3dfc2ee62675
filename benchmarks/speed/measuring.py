"""Run one program to its end, and say what it took: time, processor time, memory."""

import os
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

_BETWEEN_LOOKS = 0.02
"""Seconds between two looks at the memory of the processes."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What one run took."""

    wall: float
    """Seconds from start to end."""
    cpu: float
    """Seconds of user and system time, of the process and of all that it waited for."""
    own: float
    """Peak resident memory of the process itself, in MB; for a moment at its end unseen."""
    largest: float
    """Peak resident memory of the largest process, in MB."""
    together: float
    """Peak of the sum over all processes, in MB; pages that they share count in each."""
    status: int


def measure(
    command: Sequence[str],
    *,
    processors: set[int] | None = None,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    output: Path | None = None,
    stdin: Path | None = None,
) -> Measured:
    """Run a program; on these processors only, its results thrown away if they have no place to go."""
    with open(output or os.devnull, "wb") as out, open(stdin or os.devnull, "rb") as given, _pinned(processors):
        return _measured(command, given, out, {**os.environ, **(env or {})}, cwd)


def _measured(
    command: Sequence[str], given: IO[bytes], out: IO[bytes], env: Mapping[str, str], cwd: Path | None
) -> Measured:
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=given, stdout=out, stderr=out, env=env, cwd=cwd)
    memory = _Memory(process.pid)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    memory.stop()
    return Measured(
        wall, usage.ru_utime + usage.ru_stime, memory.own, memory.largest, memory.together, process.returncode
    )


@contextmanager
def _pinned(processors: set[int] | None) -> Iterator[None]:
    """Keep this thread, and so what it starts, on some processors."""
    if processors is None:
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, processors)
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


class _Memory:
    """Looks at the memory of a process and its descendants, again and again, until it is stopped.

    The kernel's own `ru_maxrss` would count this process into a child that it has just forked.
    """

    def __init__(self, root: int) -> None:
        self.own = self.largest = self.together = 0.0
        self._root = root
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._end.set()
        self._thread.join()

    def _look(self) -> None:
        while True:
            now = 0.0
            for pid in _family(self._root):
                highest, resident = _memory_of(pid)
                self.largest = max(self.largest, highest)
                self.own = max(self.own, highest if pid == self._root else 0.0)
                now += resident
            self.together = max(self.together, now)
            if self._end.wait(_BETWEEN_LOOKS):
                return


def _family(root: int) -> Iterator[int]:
    yield root
    with suppress(OSError):
        for task in Path(f"/proc/{root}/task").iterdir():
            for child in (task / "children").read_text().split():
                yield from _family(int(child))


def _memory_of(pid: int) -> tuple[float, float]:
    """Read the highest and the present resident memory of a process; zero when it is gone."""
    found = {"VmHWM:": 0.0, "VmRSS:": 0.0}
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            key, _, value = line.partition("\t")
            if key in found:
                found[key] = int(value.split()[0]) / 1024
    return found["VmHWM:"], found["VmRSS:"]
