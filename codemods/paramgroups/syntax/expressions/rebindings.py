"""Variables that get their parameters in several statements: in the branches of an `if`, and by `+=` and `append`."""

from collections.abc import Callable, Mapping, Sequence

import libcst as cst
from libcst.metadata import Assignment

from paramgroups.model.kinds import DICT_OF_NAMED, TENSOR, UNKNOWN, VAGUE, Kind, Shape, iterable
from paramgroups.syntax.expressions.fillings import takes_others
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module

Infer = Callable[[cst.BaseExpression, Mapping[str, Kind]], Kind]
"""Infers an expression, in which some names are known."""

_TENSORS = iterable(TENSOR, "list")


def gathered(module: SourceModule, name: cst.Name, infer: Infer) -> Kind:
    """Infer a variable by everything that is assigned to it and put into it: parameters, or `UNKNOWN`."""
    bindings = module.assignments(name)
    known = _known(module)
    key = id(bindings[0]) if bindings else 0
    if key not in known:
        # While it is being looked for: variables may be assigned from each other.
        known[key] = UNKNOWN
        known[key] = _gather(module, name, bindings, infer)
    return known[key]


@once_a_module
def _known(_: SourceModule) -> dict[int, Kind]:
    """Remember the variables by the first of their assignments."""
    return {}


def _gather(module: SourceModule, name: cst.Name, bindings: Sequence[Assignment], infer: Infer) -> Kind:
    values = [module.value_of(binding) for binding in bindings]
    if any(isinstance(value, cst.DictComp) for value in values):
        # A dict of parameters may be filtered once more: `params = {n: p for n, p in params.items() if …}`.
        dicts = [infer(value, {name.value: DICT_OF_NAMED}) for value in values if value is not None]
        return DICT_OF_NAMED if len(dicts) == len(values) and set(dicts) == {DICT_OF_NAMED} else UNKNOWN
    # What is assigned may mention the variable itself: `params = params + [p]`. If all else that comes into it are
    # parameters, it holds nothing else there.
    inside = {name.value: _TENSORS}
    reads = module.reads(name)
    kinds: list[Kind] = []
    for binding in bindings:
        value = module.value_of(binding)
        if _is_empty(module, binding):
            kinds.append(_TENSORS)
        elif value is not None:
            kinds.append(infer(value, inside))
        elif not isinstance(module.parent(binding.node), cst.AugAssign):
            return UNKNOWN
    if not all(kind.yields(Shape.TENSOR) and kind.classname != "set" for kind in kinds):
        return UNKNOWN
    # torch takes a list that begins with a parameter for parameters alone, and raises if it holds anything else.
    begun = not any(_is_empty(module, binding) for binding in bindings)
    uses = [*reads, *(binding.node for binding in bindings)]
    if takes_others(module, uses, lambda node: infer(node, inside), certainly=begun):
        return UNKNOWN
    return _joined(kinds, reads)


def _is_empty(module: SourceModule, binding: Assignment) -> bool:
    value = module.value_of(binding)
    return isinstance(value, cst.List) and not value.elements


def _joined(kinds: Sequence[Kind], reads: Sequence[cst.Name]) -> Kind:
    """Join what the variable may be; an iterator may be read once, and nothing tells which statement finds it used."""
    once = {kind.once for kind in kinds}
    if once == {True} and len(reads) == 1:
        return kinds[0] if len(set(kinds)) == 1 else iterable(TENSOR, "iterator", once=True, typename=VAGUE)
    return _TENSORS if once == {False} and all(kind.classname == "list" for kind in kinds) else UNKNOWN
