"""Lists of iterators and modules that are the params of an added group: torch takes none, and each has a repair."""

from dataclasses import replace

import libcst as cst

from paramgroups.model.edits import NewGroup
from paramgroups.model.kinds import VAGUE, Kind, Shape
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.values import read_params
from paramgroups.syntax.source.module import SourceModule


def with_list_read(module: SourceModule, group: NewGroup) -> NewGroup:
    """Look into the list that is the params of a group, for what torch does not take there."""
    if group.opaque or group.node is None:
        return group
    unpacked = _unpacked(module, group)
    return unpacked if unpacked.unpacked is not None else _with_nested(module, group)


def _unpacked(module: SourceModule, group: NewGroup) -> NewGroup:
    """Read `[a.parameters(), w]`, params that torch takes nowhere, as `[*a.parameters(), w]`."""
    display = group.params.node
    if not isinstance(display, cst.List):
        return group
    terms = tuple(read_params(module, element.value) for element in display.elements)
    known = all(
        term.kind.yields(Shape.TENSOR) and term.kind.classname != "tuple"
        if isinstance(element, cst.StarredElement) or term.kind.shape is not Shape.TENSOR
        else True
        for term, element in zip(terms, display.elements, strict=True)
    )
    plain = [term.kind for term, item in zip(terms, display.elements, strict=True) if isinstance(item, cst.Element)]
    first = next((kind for kind in plain if kind.shape is Shape.ITERABLE), None)
    if not known or first is None:
        return group
    if len(terms) == 1:
        return replace(group, params=terms[0], unpacked=first)
    found = terms[0]
    for term in terms[1:]:
        found = found.plus(term)
    return replace(group, params=replace(found, code=group.params.code), unpacked=first)


def _with_nested(module: SourceModule, group: NewGroup) -> NewGroup:
    """Say how to write the first element that holds parameters, and is none."""
    display = group.params.node
    if not isinstance(display, cst.List | cst.Tuple):
        return group
    kinds = [(element, infer(module, element.value)) for element in display.elements]
    nested = [_call_of(module, element, kind) for element, kind in kinds]
    known = all(code or _is_tensor(*one) for code, one in zip(nested, kinds, strict=True))
    # Of a module of unknown class nobody knows whether it is a list.
    is_clear = all(kind.classname not in {"", VAGUE} for _, kind in kinds if kind.shape is Shape.MODULE)
    unnests = isinstance(display, cst.List) and known and is_clear
    return replace(group, uncalled=next(filter(None, nested), ""), unnests=unnests)


def _call_of(module: SourceModule, element: cst.BaseElement, kind: Kind) -> str:
    """Write what gives the parameters of an element that holds some, and is none; nothing for any other element."""
    code, is_star = module.code(element.value), isinstance(element, cst.StarredElement)
    if kind.shape is Shape.MODULE and (not is_star or kind.classname in {"Sequential", "ModuleList"}):
        return f"*{code}.parameters()"
    if kind.shape is Shape.METHOD:
        return f"*{code}()"
    return f"*{code}" if kind.yields(Shape.TENSOR) and not is_star and kind.classname != "tuple" else ""


def _is_tensor(element: cst.BaseElement, kind: Kind) -> bool:
    """Tell a parameter, or a star of them."""
    return kind.yields(Shape.TENSOR) if isinstance(element, cst.StarredElement) else kind.shape is Shape.TENSOR
