"""Params arguments that torch refuses, and that show what is meant, but not enough to be mended."""

from collections.abc import Iterator

import libcst as cst

from paramgroups.model.construction import Spot
from paramgroups.model.kinds import UNKNOWN, Shape
from paramgroups.syntax.expressions.classes import ModuleClass, local_class
from paramgroups.syntax.expressions.dicts import params_of
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.made import made_by
from paramgroups.syntax.source.bindings import bindings_of
from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import has_attribute


def near_misses(module: SourceModule, argument: cst.BaseExpression) -> Iterator[Spot]:
    """Yield the params argument, or what stands in it, with a role that says what it is in place of parameters."""
    value = module.assigned_value(argument) if isinstance(argument, cst.Name) else None
    role = _role(module, argument, value if value is not None else argument)
    if role:
        yield _spot(module, argument, role)
    if isinstance(argument, cst.List | cst.Tuple):
        for element in argument.elements:
            if isinstance(element, cst.StarredElement):
                if params_of(module, element.value) is not None:
                    yield _spot(module, element.value, "starred-dict")
            elif isinstance(element.value, cst.List | cst.Tuple) and _are_groups(module, element.value):
                yield _spot(module, element.value, "nested-groups")


def _role(module: SourceModule, argument: cst.BaseExpression, value: cst.BaseExpression) -> str:
    match value:
        case cst.Dict() if _holds_parameters(module, value) and infer(module, value).shape is not Shape.GROUP:
            return "dict-of-parameters"
        case cst.Call(func=function, args=[]) if has_attribute(function, "state_dict"):
            return "" if bindings_of(module).defines("state_dict") else "state-dict"
        case cst.Call():
            made = made_by(module, argument)
            owner = local_class(module, made.func) if made is not None else None
            return "own-parameters" if owner is not None and _has_own_parameters(owner) else ""
        case cst.Name():
            found = local_class(module, value)
            return "class" if found is not None and found.is_plain_module else ""
        case _:
            return ""


def _are_groups(module: SourceModule, node: cst.List | cst.Tuple) -> bool:
    """Tell a display of group dicts and nothing else."""
    kinds = [infer(module, element.value) for element in node.elements if isinstance(element, cst.Element)]
    return len(kinds) == len(node.elements) > 0 and all(kind.shape is Shape.GROUP for kind in kinds)


def _holds_parameters(module: SourceModule, node: cst.Dict) -> bool:
    """Tell a dict with texts for keys, one of whose values is an iterable of parameters."""
    items = [element for element in node.elements if isinstance(element, cst.DictElement)]
    if len(items) < len(node.elements) or any(string_value(item.key) is None for item in items):
        return False
    kinds = [infer(module, item.value) for item in items]
    return any(kind.yields(Shape.TENSOR) or kind.yields(Shape.NAMED) for kind in kinds)


def _has_own_parameters(owner: ModuleClass) -> bool:
    """Tell a module with a `parameters` method of its own, which cannot be iterated itself."""
    defined = {method.name.value for method in owner.methods}
    return owner.is_direct and "parameters" in defined and not owner.may_be_iterated


def _spot(module: SourceModule, node: cst.BaseExpression, role: str) -> Spot:
    return Spot(module.span(node), module.code(node), UNKNOWN, (), role, node)
