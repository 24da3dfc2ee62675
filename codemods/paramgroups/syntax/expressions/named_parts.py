"""Ties by names for parts of a module: `head = self.head`, and then `head.weight = self.embed.weight`."""

from collections.abc import Container, Iterator

import libcst as cst

from paramgroups.syntax.expressions.purity import names_in
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_attribute_of, is_name
from paramgroups.syntax.source.stores import root_name, self_name, stores
from paramgroups.syntax.source.walking import children

_OF_TENSORS = frozenset({"data", "grad", "requires_grad", "training"})
"""Attributes that hold no parameters and no modules."""

_PARTS = frozenset({"children", "modules", "named_children", "named_modules"})
"""Methods of a module that give its parts."""


def ties_by_name(module: SourceModule, function: cst.FunctionDef) -> bool:
    """Tell whether a method may store a part of `self` below a name for another part of it."""
    own = self_name(function)
    found = [
        (root, value)
        for target, value in stores(module, function)
        if (root := root_name(target)) not in {None, own} and target.attr.value not in _OF_TENSORS
    ]
    if not found:
        return False
    parts = _names_of_parts(module, function, own)
    return any(root in parts and _may_be_part(value, own, parts) for root, value in found)


def _names_of_parts(module: SourceModule, function: cst.FunctionDef, own: str) -> set[str]:
    """Collect the names that a method gives to parts of `self`, or makes such parts of."""
    bound = list(_bound(module, function, own))
    parts: set[str] = set()
    size = -1
    while size != len(parts):
        size = len(parts)
        for names, value, is_stored in bound:
            if is_stored or _mentions_part(value, own, parts):
                parts |= names
    return parts


def _bound(
    module: SourceModule, function: cst.FunctionDef, own: str
) -> Iterator[tuple[frozenset[str], cst.BaseExpression, bool]]:
    """Yield names with what they are bound to; and those that `self` gets, as true."""
    for node in module.below(function.body, cst.Assign, cst.AnnAssign, cst.NamedExpr, cst.For, cst.CompFor):
        match node:
            case cst.Assign(targets=targets, value=value):
                for one in targets:
                    is_stored = is_attribute_of(one.target, own)
                    yield names_in(value if is_stored else one.target), value, is_stored
            case cst.AnnAssign(target=target, value=cst.BaseExpression() as value):
                is_stored = is_attribute_of(target, own)
                yield names_in(value if is_stored else target), value, is_stored
            case cst.NamedExpr(target=target, value=value):
                yield names_in(target), value, False
            case cst.For(target=target, iter=value) | cst.CompFor(target=target, iter=value):
                yield names_in(target), value, False
            case _:
                pass


def _may_be_part(value: cst.BaseExpression | None, own: str, parts: Container[str]) -> bool:
    """Tell whether a value may be a part that something else has as well: what is called makes a new one."""
    return value is None or (not isinstance(value, cst.Call) and _mentions_part(value, own, parts))


def _mentions_part(node: cst.CSTNode, own: str, parts: Container[str]) -> bool:
    match node:
        case cst.Call(func=cst.Attribute(value=owner, attr=method), args=args) if is_name(owner, own):
            return method.value in _PARTS or any(_mentions_part(one.value, own, parts) for one in args)
        case cst.Call(func=function, args=args):
            values = [one.value for one in args]
            if isinstance(function, cst.Attribute):
                values.append(function.value)
            return any(_mentions_part(value, own, parts) for value in values)
        case cst.Attribute(value=owner):
            return is_name(owner, own) or _mentions_part(owner, own, parts)
        case cst.Name(value=name):
            return name in parts
        case _:
            return any(_mentions_part(child, own, parts) for child in children(node))
