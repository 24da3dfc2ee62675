"""The kinds of displays and comprehensions: by what their items have in common."""

from collections.abc import Sequence

import libcst as cst

from paramgroups.model.kinds import DICT_OF_NAMED, GROUP, UNKNOWN, VAGUE, Kind, Shape, iterable
from paramgroups.syntax.expressions.inference import Inference, bound_kinds, item_kind
from paramgroups.syntax.expressions.mixed_kinds import item_of
from paramgroups.syntax.source.literals import string_value


def display_kind(reader: Inference, elements: Sequence[cst.BaseElement], name: str) -> Kind:
    """Infer a list, tuple or set by its elements."""
    kinds = {
        item_kind(reader.of(element.value)) if isinstance(element, cst.StarredElement) else reader.of(element.value)
        for element in elements
    }
    return iterable(item_of(kinds), name)


def comprehension_kind(reader: Inference, node: cst.ListComp | cst.SetComp | cst.GeneratorExp, name: str) -> Kind:
    """Infer a comprehension by its element, under the names that its clauses bind."""
    names = dict(reader.names)
    clause: cst.CompFor | None = node.for_in
    while clause is not None:
        item = item_kind(reader.under(names).of(clause.iter))
        names.update(bound_kinds(clause.target, item))
        clause = clause.inner_for_in
    item = reader.under(names).of(node.elt)
    if name == "generator":
        return iterable(item, name, once=True, typename=f"{qualname_prefix(reader, node)}<genexpr>")
    return iterable(item, name)


def dict_kind(reader: Inference, node: cst.Dict | cst.DictComp) -> Kind:
    """Infer a group dict, and `{name: p for name, p in net.named_parameters()}`, with conditions or without."""
    match node:
        case cst.Dict(elements=elements):
            # Of two keys `params` the last counts: that is hardly meant.
            return GROUP if sum(map(_is_params_key, elements)) == 1 else UNKNOWN
        case cst.DictComp(
            key=cst.Name(value=key),
            value=cst.Name(value=value),
            for_in=cst.CompFor(
                target=cst.Tuple(elements=[cst.Element(value=cst.Name(first)), cst.Element(value=cst.Name(second))]),
                iter=source,
                inner_for_in=None,
            ),
        ) if (key, value) == (first, second):
            return DICT_OF_NAMED if reader.of(source).yields(Shape.NAMED) else UNKNOWN
        case _:
            return UNKNOWN


def _is_params_key(element: cst.BaseDictElement) -> bool:
    return isinstance(element, cst.DictElement) and string_value(element.key) == "params"


def qualname_prefix(reader: Inference, node: cst.CSTNode) -> str:
    """Return what Python puts before the name in the `__qualname__` of a function, or a generator, made here."""
    comprehensions = (cst.ListComp, cst.SetComp, cst.DictComp)
    around = reader.module.enclosing(node, cst.FunctionDef, cst.ClassDef, cst.Lambda, cst.GeneratorExp, *comprehensions)
    match around:
        case cst.GeneratorExp():
            return f"{qualname_prefix(reader, around)}<genexpr>."
        case cst.ListComp() | cst.SetComp() | cst.DictComp():
            # They are functions of their own up to Python 3.11.
            return VAGUE
        case cst.FunctionDef(name=name):
            return f"{qualname_prefix(reader, around)}{name.value}.<locals>."
        case cst.ClassDef(name=name):
            return f"{qualname_prefix(reader, around)}{name.value}."
        case cst.Lambda():
            return f"{qualname_prefix(reader, around)}<lambda>.<locals>."
        case _:
            return ""
