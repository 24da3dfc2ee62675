"""Stores to attributes: `self.head = …`, `self.head.weight = …`."""

from collections.abc import Iterator

import libcst as cst

from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_name


def self_name(function: cst.FunctionDef) -> str:
    """Return the name of the first parameter."""
    parameters = (*function.params.posonly_params, *function.params.params)
    return parameters[0].name.value if parameters else ""


def stores(
    module: SourceModule, function: cst.FunctionDef
) -> Iterator[tuple[cst.Attribute, cst.BaseExpression | None]]:
    """Yield every attribute that the function stores to, with the right side of a plain assignment."""
    binders = (cst.Assign, cst.AnnAssign, cst.AugAssign, cst.For, cst.With, cst.NamedExpr)
    for node in module.below(function.body, *binders):
        match node:
            case cst.Assign(targets=targets, value=value):
                single = len(targets) == 1 and isinstance(targets[0].target, cst.Attribute)
                for target in targets:
                    for attribute in _attributes(target.target):
                        yield attribute, value if single else None
            case cst.AnnAssign(target=target, value=value):
                for attribute in _attributes(target):
                    yield attribute, value
            case cst.AugAssign(target=target) | cst.For(target=target) | cst.NamedExpr(target=target):
                for attribute in _attributes(target):
                    yield attribute, None
            case cst.With(items=items):
                for item in items:
                    if item.asname is not None:
                        for attribute in _attributes(item.asname.name):
                            yield attribute, None


def _attributes(target: cst.BaseExpression) -> list[cst.Attribute]:
    match target:
        case cst.Attribute():
            return [target]
        case cst.Tuple(elements=elements) | cst.List(elements=elements):
            return [attribute for element in elements for attribute in _attributes(element.value)]
        case cst.Subscript(value=value):
            return _attributes(value)
        case _:
            return []


def first_attribute(target: cst.BaseExpression, owner: str) -> str | None:
    """Return `a` for `self.a.b.c`."""
    while isinstance(target, cst.Attribute | cst.Subscript):
        if isinstance(target, cst.Attribute) and is_name(target.value, owner):
            return target.attr.value
        target = target.value
    return None


def root_name(target: cst.BaseExpression) -> str | None:
    """Return `head` for `head.weight`, and `self` for `self.a.b`; None for what begins with no name."""
    while isinstance(target, cst.Attribute | cst.Subscript):
        target = target.value
    return target.value if isinstance(target, cst.Name) else None
