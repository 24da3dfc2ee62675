"""All names of one iterator: `x = params`, `pair = (params, others)`, `large = filter(is_large, params)`."""

from collections.abc import Iterator

import libcst as cst

from paramgroups.model.kinds import Shape
from paramgroups.syntax.edits.item_targets import text_of
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import last_name, plain_store

_LAZY = frozenset("chain enumerate filter from_iterable islice iter map zip".split())
"""Functions whose results go through their arguments when they are gone through themselves."""


def names_of_iterator(module: SourceModule, node: cst.BaseExpression) -> frozenset[str]:
    """Collect the texts by which a file may know an iterator, what holds it, and what draws from it."""
    found: set[str] = set()
    pending = [node]
    while pending:
        one = pending.pop()
        if text_of(module, one) not in found:
            found.add(text_of(module, one))
            linked = (*_drawn_from(module, one), *_drawing(module, one))
            pending += [other for other in linked if infer(module, other).shape in {Shape.ITERABLE, Shape.UNKNOWN}]
    return frozenset(found)


def _drawn_from(module: SourceModule, node: cst.BaseExpression) -> Iterator[cst.BaseExpression]:
    """Yield what the value of a name holds or draws from."""
    while isinstance(node, cst.Subscript):
        node = node.value
    value = module.assigned_value(node) if isinstance(node, cst.Name) else None
    if value is not None:
        yield from _held(value)


def _held(value: cst.BaseExpression) -> Iterator[cst.BaseExpression]:
    match value:
        case cst.Name() | cst.Attribute() | cst.Subscript():
            yield value
        case cst.List(elements=parts) | cst.Tuple(elements=parts):
            for part in parts:
                yield from _held(part.value)
        case cst.Dict(elements=entries):
            for entry in entries:
                yield from _held(entry.value)
        case cst.Call(func=function, args=arguments) if last_name(function) in _LAZY:
            for argument in arguments:
                yield from _held(argument.value)
        case cst.GeneratorExp(for_in=clause):
            yield from _held(clause.iter)
        case _:
            pass


def _drawing(module: SourceModule, node: cst.BaseExpression) -> Iterator[cst.BaseExpression]:
    """Yield the targets whose values hold a name or an attribute, or draw from it."""
    uses: list[cst.Name] | list[cst.Attribute] = []
    match node:
        case cst.Name():
            uses = module.uses(node)
        case cst.Attribute(attr=cst.Name(value=name)):
            uses = [one for one in module.attributes(name) if module.code(one) == module.code(node)]
        case _:
            pass
    for use in uses:
        around: cst.CSTNode | None = module.parent(use)
        while isinstance(around, cst.CompFor | cst.Arg | cst.BaseElement | cst.BaseDictElement | cst.BaseExpression):
            around = module.parent(around)
        stored = plain_store(around)
        if stored is not None and any(held is use for held in _held(stored[1])):
            yield stored[0]
