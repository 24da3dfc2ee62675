"""Where a module lies: the path from a root that an expression names, through names that are assigned once."""

from dataclasses import replace

import libcst as cst
from libcst.metadata import GlobalScope

from paramgroups.model.kinds import MOVES
from paramgroups.model.paths import Path, Root
from paramgroups.syntax.expressions.attached import attached_to
from paramgroups.syntax.expressions.classes import class_of_self
from paramgroups.syntax.expressions.purity import name_nodes
from paramgroups.syntax.expressions.ties import may_be_tied, path_of_made
from paramgroups.syntax.source.literals import integer_value, string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module
from paramgroups.syntax.source.shapes import is_name

_MAX_DEPTH = 20


def path_of(module: SourceModule, node: cst.BaseExpression, depth: int = 0) -> Path | None:
    """Return the path that a module expression names, through names that are assigned once."""
    match node:
        case cst.Name():
            return _of_name(module, node, depth)
        case cst.Attribute(value=value, attr=attr):
            return _of_attribute(module, node, value, attr.value, depth)
        case cst.Subscript(value=value, slice=[cst.SubscriptElement(slice=cst.Index(value=index))]):
            owner = path_of(module, value, depth)
            number, text = integer_value(index), string_value(index)
            if owner is None or (text is None and (number is None or number < 0)):
                return None
            return owner.step(f"[{text!r}]" if number is None else f"[{number}]")
        case _:
            return None


def _of_name(module: SourceModule, node: cst.Name, depth: int) -> Path | None:
    value = module.assigned_value(node)
    outer = _outer_name(module, node) if value is None and depth <= _MAX_DEPTH else None
    if outer is not None:
        return _of_name(module, outer, depth + 1)
    if value is None or depth > _MAX_DEPTH:
        return Path(Root(node.value))
    made = _without_moves(value)
    if isinstance(made, cst.Name | cst.Attribute | cst.Subscript):
        # A second name of the same module, if the names in between cannot have changed their meaning.
        stable = all(_is_stable(module, name) for name in name_nodes(made)) and not _is_replaced(module, made)
        return path_of(module, made, depth + 1) if stable else None
    if isinstance(made, cst.Call):
        place = attached_to(module, node)
        if place is not None:
            return path_of(module, place, depth + 1)
        return path_of_made(module, node, made)
    return Path(Root(node.value))


def _outer_name(module: SourceModule, name: cst.Name) -> cst.Name | None:
    """Return where the file assigns a name, once and for all, that a function reads."""
    found = module.visible_assignment(name) if module.assignment(name) is None else None
    node = found.node if found is not None and isinstance(found.scope, GlobalScope) else None
    return node if isinstance(node, cst.Name) else None


def _of_attribute(
    module: SourceModule, node: cst.Attribute, value: cst.BaseExpression, attribute: str, depth: int
) -> Path | None:
    around = class_of_self(module, node) if is_name(value, "self") else None
    if around is not None:
        made = around.assigned(attribute)
        if isinstance(made, cst.Attribute) and depth < _MAX_DEPTH:
            return path_of(module, made, depth + 1)
        is_other = attribute in around.bound_in_bodies
        return Path(Root("self"), (attribute,), tied=is_other or may_be_tied(module, attribute))
    owner = path_of(module, value, depth)
    if owner is None:
        return None
    return replace(owner.step(attribute), tied=owner.tied or may_be_tied(module, attribute))


def _without_moves(value: cst.BaseExpression) -> cst.BaseExpression:
    """Return `Net()` for `Net().to(device)`."""
    while isinstance(value, cst.Call) and isinstance(value.func, cst.Attribute) and value.func.attr.value in MOVES:
        value = value.func.value
    return value


def _is_stable(module: SourceModule, name: cst.Name) -> bool:
    return module.assignment(name) is not None or name.value == "self"


def is_rebound(module: SourceModule, value: cst.BaseExpression, use: cst.Name) -> bool:
    """Tell whether `net` means another module where `params` is used than in `params = net.parameters()`."""
    again = (one.node for name in name_nodes(value) for one in module.assignments(name))
    return any(module.is_behind(node, value) and module.is_behind(use, node) for node in again) or _is_replaced(
        module, value
    )


def _is_replaced(module: SourceModule, made: cst.BaseExpression) -> bool:
    """Tell whether code behind `old = net.head` may give the net another head."""
    attributes = {node.attr.value for node in module.below(made, cst.Attribute)}
    stores = _stores_by_function(module).get(module.enclosing(made, cst.FunctionDef), ())
    return any(node.attr.value in attributes and module.is_behind(node, made) for node in stores)


@once_a_module
def _stores_by_function(module: SourceModule) -> dict[cst.CSTNode | None, list[cst.Attribute]]:
    """Collect the attributes that each function stores to; None is for what stands outside of all."""
    found: dict[cst.CSTNode | None, list[cst.Attribute]] = {}
    for node in module.stored_attributes:
        if isinstance(node, cst.Attribute):
            found.setdefault(module.enclosing(node, cst.FunctionDef), []).append(node)
    return found
