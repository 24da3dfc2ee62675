"""The groups that a list certainly gets from one of its elements: a dict, a name of one, or a list behind a star."""

import libcst as cst

from paramgroups.model.values import Params
from paramgroups.syntax.expressions.dicts import read_group
from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule

_MAX_DEPTH = 10
_GROWING = frozenset({"append", "extend", "insert"})
_HARMLESS = {f"builtins.{name}" for name in "len list tuple print".split()}


def held_params(module: SourceModule, node: cst.BaseExpression, *, starred: bool, depth: int = 0) -> tuple[Params, ...]:
    """List the params of the groups that an element stands for, as far as they are certain; once for each time."""
    if isinstance(node, cst.Name):
        value = _lasting_value(module, node)
        known = value is not None and depth < _MAX_DEPTH
        return held_params(module, value, starred=starred, depth=depth + 1) if known and value is not None else ()
    if starred:
        elements = node.elements if isinstance(node, cst.List | cst.Tuple) else ()
        return tuple(
            params
            for element in elements
            for params in held_params(
                module, element.value, starred=isinstance(element, cst.StarredElement), depth=depth
            )
        )
    group = read_group(module, node)
    return (group.params,) if group is not None else ()


def _lasting_value(module: SourceModule, name: cst.Name) -> cst.BaseExpression | None:
    """Return what a variable stands for, if nothing that is done with it changes its groups."""
    value = module.assigned_value(name)
    if value is None or not all(_keeps(module, use) for use in module.uses(name)):
        return None
    return value


def _keeps(module: SourceModule, use: cst.Name, depth: int = 0) -> bool:
    """Tell whether a use of a group, or of a list of groups, leaves the params as they are."""
    around = module.parent(use)
    match around:
        case cst.StarredElement() | cst.Element() | cst.BinaryOperation():
            return True
        case cst.Arg(keyword=None):
            call = module.parent(around)
            assert isinstance(call, cst.Call)
            grows = isinstance(call.func, cst.Attribute) and call.func.attr.value in _GROWING
            return grows or module.qualified(call.func) in _HARMLESS
        case cst.AugAssign(target=target):
            return target is not use
        case cst.Subscript(slice=[cst.SubscriptElement(slice=cst.Index(value=key))]):
            return string_value(key) not in {None, "params"}
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Name() as other)]):
            # Another name of the same object.
            is_once = module.assignment(other) is not None
            return is_once and depth < _MAX_DEPTH and all(_keeps(module, one, depth + 1) for one in module.uses(other))
        case _:
            return False
