"""Modules that are made under a name of their own, and become part of another: `net.fc = head`."""

import libcst as cst

from paramgroups.syntax.source.conditions import conditions_of
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_name


def attached_to(module: SourceModule, name: cst.Name) -> cst.Attribute | None:
    """Return the `net.fc` that certainly is the module `head` where `name` stands; None where there is none."""
    found = [place for use in module.uses(name) if (place := _place(module, use)) is not None]
    if len(found) != 1:
        return None
    (place,) = found
    certain = module.is_behind(name, place) and not conditions_of(module, place, name)
    return place if certain and _is_known(module, place.value) and _is_stored_once(module, place) else None


def _place(module: SourceModule, use: cst.Name) -> cst.Attribute | None:
    """Return the target of `net.fc = head`."""
    match module.parent(use):
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Attribute() as place)], value=value) if value is use:
            return place
        case _:
            return None


def _is_known(module: SourceModule, owner: cst.BaseExpression) -> bool:
    """Tell whether the name of the other module means one thing in its scope."""
    while isinstance(owner, cst.Attribute):
        owner = owner.value
    return isinstance(owner, cst.Name) and (is_name(owner, "self") or module.assignment(owner) is not None)


def _is_stored_once(module: SourceModule, place: cst.Attribute) -> bool:
    """Tell whether nothing stores to an attribute of this name, but for constructors, which come first."""
    stores = [
        node
        for node in module.stored_attributes
        if isinstance(node, cst.Attribute) and node.attr.value == place.attr.value and node is not place
    ]
    return all(
        is_name(node.value, "self")
        and isinstance(function := module.enclosing(node, cst.FunctionDef), cst.FunctionDef)
        and function.name.value == "__init__"
        for node in stores
    )
