"""An inference of kinds under way: what all readers of expressions share, however deep they are."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Self

import libcst as cst

from paramgroups.model.kinds import MODULE, TENSOR, UNKNOWN, Kind, Shape
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import inside

Environment = Mapping[str, Kind]
"""Kinds of the names that comprehensions and lambdas bind."""

MAX_DEPTH = 20
"""How far names, attributes and methods are followed."""


class Inference(ABC):
    """Infers kinds in one file, under the names that are bound around an expression."""

    def __init__(self, module: SourceModule, names: Environment, depth: int = 0) -> None:
        self.module = module
        self.names = names
        self.depth = depth

    @abstractmethod
    def of(self, node: cst.BaseExpression) -> Kind:
        """Tell what `node` evaluates to; `UNKNOWN` unless it is certain."""

    def under(self, names: Environment) -> Self:
        """Go one deeper, where comprehensions and lambdas bind `names`."""
        return type(self)(self.module, names, self.depth + 1)

    def outside(self) -> Self:
        """Go one deeper, outside of all comprehensions and lambdas."""
        return self.under({})


def item_kind(source: Kind) -> Kind:
    """Tell what comes out of something that is iterated."""
    if source.shape is Shape.MODULE and source.classname in {"ModuleList", "Sequential"}:
        return MODULE
    return source.of if source.shape is Shape.ITERABLE and source.of is not None else UNKNOWN


def bound_kinds(target: cst.BaseExpression, item: Kind) -> dict[str, Kind]:
    """Tell what the names of a loop's or clause's target are, where each round binds an item."""
    match target:
        case cst.Name(value=name):
            return {name: item}
        case cst.Tuple(elements=[cst.Element(value=cst.Name(value=first)), cst.Element(value=cst.Name(value=second))]):
            return {first: UNKNOWN, second: TENSOR if item.shape is Shape.NAMED else UNKNOWN}
        case _:
            return {name.value: UNKNOWN for name in inside(target, cst.Name)}
