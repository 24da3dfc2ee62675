"""The engine with all gates open: every file is surveyed, parsed by libcst, and judged by every rule."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from types import ModuleType
from unittest.mock import patch

from paramgroups.engine import core, passes
from paramgroups.gates import glance
from paramgroups.gates.raw import any_class, byte_gate
from paramgroups.gates.second_gate import Hope
from paramgroups.workspace import processes

GATES: tuple[tuple[ModuleType, str, object], ...] = (
    (byte_gate, "may_hold_finding", True),
    (core, "may_hold_finding", True),
    (passes, "has_candidate", True),
    (glance, "hope_of", (Hope.LIKELY, frozenset())),
    (any_class, "lists_iterators", True),
)
"""Every gate by the place where it is looked up, with what it says where it is open.

Patching raises where one of them is gone, so that this stays true.
"""

_initialise = processes._initialise


@contextmanager
def no_gates() -> Iterator[None]:
    """Open the gates, in this process and in the workers that it starts meanwhile."""
    with ExitStack() as stack:
        for module, name, answer in GATES:
            stack.enter_context(patch.object(module, name, _open(answer)))
        stack.enter_context(patch.object(processes, "_initialise", _initialise_without_gates))
        yield


def _initialise_without_gates(parent: int) -> None:
    """Begin a worker, which imports everything anew."""
    _initialise(parent)
    for module, name, answer in GATES:
        setattr(module, name, _open(answer))


def _open(answer: object) -> Callable[..., object]:
    return lambda *_: answer
