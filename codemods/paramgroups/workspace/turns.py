"""In which order candidates are rewritten, and their results come."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import TypeVar

from paramgroups.outcome import Failed
from paramgroups.workspace.reading import Candidate
from paramgroups.workspace.rewriting import Work

REWRITE_HELD = 2_000_000
"""Bytes of candidates whose results may be held until it is their turn."""

Decided = tuple[str, Candidate | Failed, bool]
"""The path of a file, what is known of it, and whether it is still open that it may hold a finding."""

Result = TypeVar("Result")


def longest_first(decided: Sequence[Decided]) -> Iterable[Decided]:
    """Put what will take long in front of all others, so that no worker has it left when the rest is done.

    Of very many files some are always left, and their results would have to be held.
    """
    long = [one for one in decided if one[2] and isinstance(one[1], Candidate) and not one[1].glance.is_gated]
    if sum(_size(one) for one in long) > REWRITE_HELD:
        return decided
    names = {path for path, *_ in long}
    return chain(sorted(long, key=_size, reverse=True), (one for one in decided if one[0] not in names))


def _size(decided: Decided) -> int:
    _, found, _ = decided
    return found.size if isinstance(found, Candidate) else 0


def in_order(paths: Iterable[str], results: Iterator[tuple[Work, Result]]) -> Iterator[tuple[Work, Result]]:
    """Hold results back until it is their turn."""
    held: dict[str, tuple[Work, Result]] = {}
    for path in paths:
        while path not in held:
            work, result = next(results)
            held[work.path] = work, result
        yield held.pop(path)
