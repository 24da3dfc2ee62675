"""`chain([a.parameters(), b.parameters()])`, which lacks a star: it yields the iterators, not what they yield."""

from collections.abc import Iterator
from dataclasses import replace

import libcst as cst

from paramgroups.model.construction import Spot
from paramgroups.model.kinds import Shape
from paramgroups.syntax.expressions.inference import item_kind
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.source.module import SourceModule

_COPIES = {"builtins.list", "builtins.tuple", "builtins.iter"}


def lone_chains(module: SourceModule, node: cst.BaseExpression) -> Iterator[Spot]:
    """Yield the names of `chain` where they stand, with what each yields; nothing where it yields no iterables."""
    match node:
        case cst.Name():
            value = module.assigned_value(node)
            # Other uses of the chain may want what it yields today.
            used = module.code(node) if len(module.uses(node)) > 1 else ""
            for spot in lone_chains(module, value) if value is not None and not isinstance(value, cst.Name) else ():
                yield replace(spot, named=used)
        case cst.IfExp(body=first, orelse=second):
            for spot in (*lone_chains(module, first), *lone_chains(module, second)):
                yield replace(spot, role="chosen-chain")
        case cst.Call(func=function, args=[cst.Arg(value=inner, star="", keyword=None)]):
            name = module.qualified(function)
            if name in _COPIES:
                yield from lone_chains(module, inner)
                return
            kind = item_kind(infer(module, inner))
            # Of a tuple of two, torch takes the first for a name.
            is_nested = (kind.yields(Shape.TENSOR) or kind.yields(Shape.NAMED)) and kind.classname != "tuple"
            if name == "itertools.chain" and is_nested:
                yield Spot(module.span(node), module.code(function), kind, (), "chain", function)
        case _:
            pass
