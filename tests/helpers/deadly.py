"""Work for worker processes, some of it deadly."""

import os
import signal
import time


def double(item: int, shared: dict[str, int]) -> int:
    """Multiply."""
    return item * shared["factor"]


def die_at(item: int, deadly: frozenset[int]) -> int:
    """Kill the worker at some items."""
    if item in deadly:
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def die_once_at(item: int, mark: str) -> int:
    """Kill the worker at item 7, the first time."""
    if item == 7:
        try:
            os.close(os.open(mark, os.O_CREAT | os.O_EXCL))
        except FileExistsError:
            return item
        os.kill(os.getpid(), signal.SIGKILL)
    return item


def hang_at(item: int, deadly: frozenset[int]) -> int:
    """Do not come to an end at some items."""
    while item in deadly:
        time.sleep(60)
    return item


def interrupt(item: int, _: None) -> int:
    """Press Ctrl-C in the worker."""
    os.kill(os.getpid(), signal.SIGINT)
    return item


def fail_at(item: int, deadly: frozenset[int]) -> int:
    """Raise what cannot be pickled at some items."""
    if item in deadly:
        raise UnpicklableError(lambda: None)
    return item


class UnpicklableError(Exception):
    """An exception that does not cross processes."""

    def __str__(self) -> str:
        return "no way"
