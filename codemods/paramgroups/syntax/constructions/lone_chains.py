"""`chain([a.parameters(), b.parameters()])`, which lacks a star: it yields the iterators, not what they yield."""

import libcst as cst

from paramgroups.model.construction import Spot
from paramgroups.model.kinds import Shape
from paramgroups.syntax.expressions.inference import item_kind
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.source.module import SourceModule

_COPIES = {"builtins.list", "builtins.tuple", "builtins.iter"}


def lone_chain(module: SourceModule, node: cst.BaseExpression) -> Spot | None:
    """Return the name of `chain` where it stands, with what it yields; None where it yields no iterables."""
    if isinstance(node, cst.Name):
        value = module.assigned_value(node)
        # Other uses of the chain may want what it yields today.
        return lone_chain(module, value) if value is not None and len(module.uses(node)) == 1 else None
    match node:
        case cst.Call(func=function, args=[cst.Arg(value=inner, star="", keyword=None)]):
            name = module.qualified(function)
        case _:
            return None
    if name in _COPIES:
        return lone_chain(module, inner)
    kind = item_kind(infer(module, inner))
    # Of a tuple of two, torch takes the first for a name.
    is_nested = (kind.yields(Shape.TENSOR) or kind.yields(Shape.NAMED)) and kind.classname != "tuple"
    if name != "itertools.chain" or not is_nested:
        return None
    return Spot(module.span(node), module.code(function), kind, (), "chain", function)
