"""Sums of iterables of parameters, of which Python adds lists only."""

from collections.abc import Sequence

from paramgroups.model.kinds import Kind, Shape


def sum_error(kinds: Sequence[Kind], start: str = "") -> str | None:
    """Tell the error of the first addition that fails; None where none certainly does.

    `start` is the class of what `sum(…)` begins with, empty for `a + b`.
    """
    certain = all(kind.yields(Shape.TENSOR) for kind in kinds) or all(kind.yields(Shape.NAMED) for kind in kinds)
    if not certain or not (start == "int" or any(kind.once for kind in kinds)):
        return None
    if start:
        wrong = next(kind for kind in kinds if kind.classname != start or kind.once)
        return _addition_error(start, start, wrong.printed_class)
    left, *others = kinds
    right = next((kind for kind in others if kind.classname != left.classname or kind.once), others[0])
    return _addition_error(left.classname, left.printed_class, right.printed_class)


def _addition_error(left: str, printed: str, right: str) -> str:
    if left in {"list", "tuple"}:
        return f'TypeError: can only concatenate {left} (not "{right}") to {left}'
    return f"TypeError: unsupported operand type(s) for +: '{printed}' and '{right}'"
