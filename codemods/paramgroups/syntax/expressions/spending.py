"""What an expression iterates over, and so uses up where it is an iterator with a name."""

from collections.abc import Iterator

import libcst as cst

from paramgroups.model.kinds import Shape
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.source.module import SourceModule

Iterable = cst.Name | cst.Attribute | cst.Subscript
"""What may be an iterator that something else has made."""


def spent_in(module: SourceModule, node: cst.CSTNode) -> Iterator[Iterable]:
    """Yield what a statement iterates over in comprehensions, behind stars and `in`, if that may be spent by it.

    What is called by name, as `list(params)`, is judged by who calls it.
    """
    for part in module.below(node, cst.CompFor, cst.StarredElement, cst.Arg, cst.ComparisonTarget):
        match part:
            case (
                cst.CompFor(iter=iterated)
                | cst.StarredElement(value=iterated)
                | cst.Arg(star="*", value=iterated)
                | cst.ComparisonTarget(operator=cst.In() | cst.NotIn(), comparator=iterated)
            ) if isinstance(iterated, Iterable):
                kind = infer(module, iterated)
                if kind.once or kind.shape is Shape.UNKNOWN:
                    yield iterated
            case _:
                pass
