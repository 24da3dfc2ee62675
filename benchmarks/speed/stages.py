"""What each stage of a run costs, in one process: time that is spent in one stage counts in no other."""

import ast
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from pathlib import Path
from typing import Any
from unittest.mock import patch

import libcst
from benchmarks.speed.tables import table

from paramgroups.engine import core
from paramgroups.gates import glance
from paramgroups.gates.raw import byte_gate
from paramgroups.outcome import Rewritten
from paramgroups.syntax.source.parsed import ParsedFile
from paramgroups.workspace import asked, reading, run, surroundings
from paramgroups_cli.renderers.unified import unified

STAGES: dict[str, tuple[tuple[Any, str], ...]] = {
    "walk": ((run, "discover"),),
    "read": ((reading, "read"), (run, "read"), (surroundings, "read"), (asked, "read")),
    "byte gate": ((byte_gate, "may_hold_finding"), (core, "may_hold_finding")),
    "`ast` parse": ((ast, "parse"),),
    "glance and survey": ((glance, "glance"), (run, "surroundings")),
    "LibCST parse": ((libcst, "parse_module"),),
    "metadata": (),
    "rules": ((core, "rewrite"),),
}
"""The functions of each stage, by the place where they are looked up."""

METADATA = ("_walk", "_scopes", "_places")
"""What a module computes once, where it is asked for."""

_REST = "everything else"


class Stopwatch:
    """Adds up time by stage; a stage that begins within another one stops that one's clock."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self.entered: dict[str, int] = {}
        self._running: list[str] = []
        self._since = time.process_time()

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count the time of a block, but for what other stages take of it."""
        self._switch()
        self._running.append(name)
        self.entered[name] = self.entered.get(name, 0) + 1
        try:
            yield
        finally:
            self._switch()
            self._running.pop()

    def timed(self, name: str, function: Callable[..., Any]) -> Callable[..., Any]:
        """Make a function a stage, or the items of what it yields."""

        @wraps(function)
        def within(*given: Any, **named: Any) -> Any:
            if name == "walk":
                return self._items(name, function(*given, **named))
            with self.stage(name):
                return function(*given, **named)

        return within

    def _items(self, name: str, items: Iterable[Any]) -> Iterator[Any]:
        found = iter(items)
        while True:
            with self.stage(name):
                item = next(found, None)
            if item is None:
                return
            yield item

    def _switch(self) -> None:
        now = time.process_time()
        if self._running:
            current = self._running[-1]
            self.seconds[current] = self.seconds.get(current, 0.0) + now - self._since
        self._since = now


def stages(tree: Path) -> None:
    """Run over a tree in this process, and print what processor time each stage takes."""
    core.rewrite(b"import torch\ntorch.optim.Adam([a.parameters()])\n")  # imports are start-up, not a stage
    watch = Stopwatch()
    with _instrumented(watch), watch.stage(_REST):
        for result in run.check_paths([tree], jobs=1):
            if isinstance(result.outcome, Rewritten) and result.source is not None:
                with watch.stage("render"):
                    unified(result.path, result.source, result.outcome.source)
    total = sum(watch.seconds.values())
    names = [name for name in (*STAGES, "render", _REST) if name in watch.seconds]
    rows = [_row(name, watch.entered[name], watch.seconds[name], total) for name in names]
    print("\n### The stages of a run, one process, processor time\n")
    print(table(["stage", "times", "ms each", "s", "share"], [*rows, ["all", "", "", f"{total:.2f}", ""]]))


def _row(name: str, entered: int, seconds: float, total: float) -> list[str]:
    times, each = ("", "") if name == _REST else (f"{entered:,}", f"{1000 * seconds / entered:.3f}")
    return [name, times, each, f"{seconds:.2f}", f"{100 * seconds / total:.0f} %"]


@contextmanager
def _instrumented(watch: Stopwatch) -> Iterator[None]:
    """Put a stopwatch around the functions of all stages."""
    with ExitStack() as stack:
        for name, places in STAGES.items():
            for module, function in places:
                timed = watch.timed(name, getattr(module, function))
                stack.enter_context(patch.object(module, function, timed))
        for name in METADATA:
            computed = vars(ParsedFile)[name]
            stack.enter_context(patch.object(computed, "func", watch.timed("metadata", computed.func)))
        yield
