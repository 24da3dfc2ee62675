"""What a params argument iterates over while it is evaluated: `filter(f, net.parameters)`, `[p for p in ps]`."""

from collections.abc import Iterator

import libcst as cst

from paramgroups.model.kinds import VAGUE, Kind, Shape
from paramgroups.syntax.source.bindings import bindings_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import plain_items
from paramgroups.syntax.source.walking import children

_ITERATING = {f"builtins.{name}" for name in "list tuple set frozenset sorted iter".split()} | {"itertools.chain"}
_FLATTENING = "itertools.chain.from_iterable"
_ITERATING_SECOND = {"builtins.filter", "builtins.map"}
_ITERABLE_MODULES = frozenset({"", VAGUE, "Sequential", "ModuleList", "ModuleDict", "ParameterDict"})
"""Classes of modules that are containers, or that nobody knows."""


def cannot_be_iterated(module: SourceModule, kind: Kind) -> bool:
    """Tell a method, and a module of a known class that is no container."""
    if kind.shape is not Shape.MODULE:
        return kind.shape is Shape.METHOD
    own = any(map(bindings_of(module).defines, ("__iter__", "__getitem__")))
    return kind.classname not in _ITERABLE_MODULES and not own


def iterated(module: SourceModule, node: cst.CSTNode) -> Iterator[cst.BaseExpression]:
    """Yield the expressions below `node` that are iterated over, but for what may not be reached."""
    match node:
        case cst.Lambda() | cst.IfExp() | cst.BooleanOperation():
            return
        case cst.CompFor(
            target=cst.Name(value=variable), iter=parts, inner_for_in=cst.CompFor(iter=cst.Name(value=part))
        ) if variable == part:
            # `for part in (a, b) for p in part`
            yield parts
            yield from plain_items(parts)
        case cst.CompFor(iter=source) | cst.StarredElement(value=source):
            yield source
        case cst.Call(args=arguments) if not any(one.star or one.keyword for one in arguments):
            name = module.qualified(node.func)
            if name in _ITERATING:
                yield from (one.value for one in arguments)
            elif name == _FLATTENING:
                yield from plain_items(arguments[0].value) if arguments else ()
            elif name in _ITERATING_SECOND:
                yield from (one.value for one in arguments[1:])
        case cst.Call(func=function, args=[cst.Arg(star="*", value=parts)]) if (
            module.qualified(function) == "itertools.chain"
        ):
            yield from plain_items(parts)
        case _:
            pass
    for child in children(node):
        yield from iterated(module, child)
