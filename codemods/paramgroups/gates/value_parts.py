"""Arithmetic of values that a method may return: items, sums, literals, and all combinations within a bound."""

import ast
from collections.abc import Sequence as Seq
from itertools import combinations, product
from math import prod
from typing import TypeVar

from paramgroups.model.returns import Constant, Mapping, Returned, Sequence, Unknown

T = TypeVar("T")
Values = list[Returned]
"""All that an expression may stand for."""

_MOST = 64
"""A bound on the values of one expression."""


class UnclearError(Exception):
    """Ends the reading: the value may be anything."""


def item_of(value: Returned, key: ast.expr) -> Returned:
    """Look up `value[key]`."""
    found = literal_of(key)
    wanted = found.value if isinstance(found, Constant) else None
    match value:
        case Sequence(items=items) if isinstance(wanted, int) and -len(items) <= wanted < len(items):
            return items[wanted]
        case Mapping(is_open=False) if isinstance(wanted, str):
            entry = value.entry(wanted)
            return entry.value if entry is not None else Unknown()
        case _:
            return Unknown()


def sum_of(left: Returned, right: Returned) -> Returned:
    """Add two lists, or two tuples."""
    if isinstance(left, Sequence) and isinstance(right, Sequence) and left.is_list == right.is_list:
        return Sequence((*left.items, *right.items), left.is_list)
    return Unknown()


def literal_of(node: ast.expr) -> Returned:
    """Read a literal."""
    try:
        value = ast.literal_eval(node)
    except (ValueError, TypeError):
        return Unknown()
    return Constant(value) if value is None or isinstance(value, str | int | float) else Unknown()


def bounded(values: Values) -> Values:
    """Stop where there are too many values."""
    if len(values) > _MOST:
        raise UnclearError
    return values


def combined(values: list[Values]) -> list[tuple[Returned, ...]]:
    """Combine the values of several expressions in every way."""
    if prod(len(one) for one in values) > _MOST:
        raise UnclearError
    return list(product(*values))


def parts_of(added: Seq[T]) -> list[tuple[T, ...]]:
    """List all that can be left of statements when some of them are not reached, but for nothing."""
    return [some for count in range(1, len(added) + 1) for some in combinations(added, count)]
