"""What an expression iterates over, and so uses up where it is an iterator with a name."""

from collections.abc import Iterator

import libcst as cst

from paramgroups.model.kinds import Shape
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.source.module import SourceModule


def spent_in(module: SourceModule, node: cst.CSTNode) -> Iterator[cst.Name | cst.Attribute]:
    """Yield the names over which a statement iterates in comprehensions, behind stars and `in`, if that may spend them.

    What is called by name, as `list(params)`, is judged by who calls it.
    """
    for part in module.below(node, cst.CompFor, cst.StarredElement, cst.Arg, cst.ComparisonTarget):
        match part:
            case (
                cst.CompFor(iter=cst.Name() | cst.Attribute() as iterated)
                | cst.StarredElement(value=cst.Name() | cst.Attribute() as iterated)
                | cst.Arg(star="*", value=cst.Name() | cst.Attribute() as iterated)
                | cst.ComparisonTarget(
                    operator=cst.In() | cst.NotIn(), comparator=cst.Name() | cst.Attribute() as iterated
                )
            ):
                kind = infer(module, iterated)
                if kind.once or kind.shape is Shape.UNKNOWN:
                    yield iterated
            case _:
                pass
