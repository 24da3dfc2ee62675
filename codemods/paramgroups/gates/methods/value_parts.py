"""Arithmetic of values that a method may return: items, sums, literals, and all combinations within a bound."""

import ast
from itertools import product
from math import prod

from paramgroups.model.returns import Choice, Constant, Mapping, Optimizer, Returned, Sequence, Unknown
from paramgroups.syntax.source import environments

Values = list[Returned]
"""What an expression may stand for: one of them, and the gate cannot tell which."""
Environment = dict[str, Values]
"""The values of local names, and of attributes by their dotted names."""

UNKNOWN = Unknown()
UNCLEAR = Unknown()
"""What only the rules can read: whatever is made of it has to be left to them."""

_MOST = 64
"""A bound on the values of one expression."""


class UnclearError(Exception):
    """Ends the reading: what comes of it may be anything."""


def is_unclear(value: Returned) -> bool:
    """Tell whether some part of a value is left to the rules."""
    match value:
        case Sequence(items=items):
            return any(is_unclear(item) for item in items)
        case Mapping(entries=entries):
            return any(is_unclear(entry.value) for entry in entries)
        case Choice(values=values):
            return any(is_unclear(one) for one in values)
        case _:
            return value is UNCLEAR


def item_of(value: Returned, key: ast.expr) -> Returned:
    """Look up `value[key]`."""
    found = literal_of(key)
    wanted = found.value if isinstance(found, Constant) else None
    match value:
        case Sequence(items=items) if isinstance(wanted, int) and -len(items) <= wanted < len(items):
            return items[wanted]
        case Mapping(is_open=False) if isinstance(wanted, str):
            entry = value.entry(wanted)
            return entry.value if entry is not None else UNKNOWN
        case _:
            return UNCLEAR if value is UNCLEAR else UNKNOWN


def items_of(value: Returned, count: int) -> tuple[Returned, ...]:
    """Take a value apart for an assignment to so many targets."""
    if isinstance(value, Sequence) and len(value.items) == count:
        return value.items
    return (UNCLEAR if value is UNCLEAR else UNKNOWN,) * count


def sum_of(left: Returned, right: Returned) -> Returned:
    """Add two lists, or two tuples."""
    if isinstance(left, Sequence) and isinstance(right, Sequence) and left.is_list == right.is_list:
        return Sequence((*left.items, *right.items), left.is_list)
    return UNCLEAR if UNCLEAR in (left, right) else UNKNOWN


def literal_of(node: ast.expr) -> Returned:
    """Read a literal."""
    try:
        value = ast.literal_eval(node)
    except (ValueError, TypeError):
        return UNKNOWN
    return Constant(value) if value is None or isinstance(value, str | int | float) else UNKNOWN


def combined(values: list[Values]) -> list[tuple[Returned, ...]]:
    """Combine the values of several expressions in every way."""
    if prod(len(one) for one in values) > _MOST:
        raise UnclearError
    return list(product(*values))


def either(one: Values, other: Values) -> Values:
    """Return what a name may stand for where two ways meet."""
    if one is other:
        return one
    return _settled([_either(mine, theirs) for mine, theirs in combined([one, other])])


def joined(one: Environment | None, other: Environment | None) -> Environment | None:
    """Put together what holds where two ways meet, as the rules do; None is a way that does not get there."""
    return environments.met(one, other, either, [UNKNOWN])


def _either(one: Returned, other: Returned) -> Returned:
    if UNCLEAR in (one, other):
        return UNCLEAR
    if UNKNOWN in (one, other):
        return UNKNOWN
    found = environments.either(one, other)
    if isinstance(found, Unknown):
        raise UnclearError  # too many choices, and the rules may have fewer
    return found


def _settled(values: Values) -> Values:
    """Leave out what is there already, of what says no more than its kind."""
    known = {value.made: value for value in values if isinstance(value, Optimizer)}
    plain = [value for value in dict.fromkeys(values) if not isinstance(value, Optimizer)]
    return [*known.values(), *plain]
