"""The elements of a list that several statements put together, and statements that put others in their place."""

from collections.abc import Sequence
from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.constructions.lists.growths import Growth
from paramgroups.syntax.source.conditions import Condition


@dataclass(frozen=True)
class Part:
    """One element of an assembled list, where it is written."""

    node: cst.BaseExpression
    starred: bool
    """Whether the list takes the items of `node`: behind a star, `extend` and `+=`."""
    conditions: tuple[Condition, ...] = ()
    """What decides whether, and how often, it comes into the list."""
    comprehension: cst.ListComp | cst.GeneratorExp | None = None
    """The comprehension that makes it."""
    in_order: bool = True
    """Whether its place in the list is that of its text; `insert` puts it elsewhere."""


def replaced(
    before: Sequence[Part], growth: Growth, new: Sequence[Part], conditions: Sequence[Condition]
) -> list[Part] | None:
    """Put the parts of a value in the place of those that an item or a slice holds; None where those cannot be told.

    `conditions` decide about the list as a whole.
    """
    if growth.where is None or growth.conditions:
        return None
    if growth.where == slice(None, None):
        return [*new]
    if not all(_is_single(part, conditions) for part in (*before, *new)):
        return None
    count = len(before)
    first, behind, _ = growth.where.indices(count)
    if growth.how == "[0]" and behind - first != 1:
        return None
    return [*before[:first], *new, *before[max(first, behind) :]]


def _is_single(part: Part, conditions: Sequence[Condition]) -> bool:
    """Tell what certainly is one element, in the order of the text."""
    is_one = not part.starred and part.comprehension is None and part.in_order
    return is_one and list(part.conditions) == list(conditions)
