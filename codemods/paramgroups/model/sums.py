"""Sums of iterables of parameters, of which Python adds lists only."""

from collections.abc import Sequence

from paramgroups.model.kinds import Kind, Shape


def sum_error(kinds: Sequence[Kind]) -> str | None:
    """Tell the error of the first addition that fails; None where none certainly does."""
    certain = all(kind.yields(Shape.TENSOR) for kind in kinds) or all(kind.yields(Shape.NAMED) for kind in kinds)
    if not certain or not any(kind.once for kind in kinds):
        return None
    left, *others = kinds
    right = next((kind for kind in others if kind.classname != left.classname or kind.once), others[0])
    if left.classname in {"list", "tuple"}:
        return f'TypeError: can only concatenate {left.classname} (not "{right.printed_class}") to {left.classname}'
    return f"TypeError: unsupported operand type(s) for +: '{left.printed_class}' and '{right.printed_class}'"
