"""An inference of kinds under way: what all readers of expressions share, however deep they are."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from typing import Self, TypeVar

import libcst as cst

from paramgroups.model.kinds import MODULE, TENSOR, UNKNOWN, Kind, Shape
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module
from paramgroups.syntax.source.shapes import inside

Node = TypeVar("Node", bound=cst.CSTNode)

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


def once_a_node(reader: Inference, node: Node, infer: Callable[[Inference, Node], Kind]) -> Kind:
    """Infer what does not depend on the names around it once for each node of the file."""
    known = _known_kinds(reader.module)
    if id(node) not in known:
        # While it is being looked for: names may be assigned from each other, functions may call each other.
        known[id(node)] = UNKNOWN
        known[id(node)] = infer(reader, node) if reader.depth <= MAX_DEPTH else UNKNOWN
    return known[id(node)]


@once_a_module
def _known_kinds(_: SourceModule) -> dict[int, Kind]:
    """Remember what names stand for and what calls give, node by node."""
    return {}


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
