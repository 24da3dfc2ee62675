"""Whether the iterators of a list can be unpacked where they stand, so that the list becomes flat.

params = [a.parameters()]              # [*a.parameters()]
params.append(b.parameters())          # params.extend(b.parameters())
Adam(m.parameters() for m in models)   # Adam(p for m in models for p in m.parameters())
"""

import libcst as cst

from paramgroups.syntax.constructions.lists.helpers import is_params
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import has_attribute, is_name


def can_unpack(module: SourceModule, argument: cst.BaseExpression, node: cst.BaseExpression) -> bool:
    """Tell whether an element of the list that `argument` is can be, and nothing asks for the length of the list."""
    uses = module.reads(argument) if isinstance(argument, cst.Name) else []
    if not all(_is_for_list(module, use, argument) for use in uses):
        return False
    around = module.parent(node)
    if isinstance(around, cst.Element):
        around = module.parent(around)
    elif isinstance(around, cst.Arg):
        return _grows(module, around, argument, "append")
    elif not isinstance(around, cst.ListComp | cst.GeneratorExp) or around.elt is not node:
        return False
    elif module.below(node, cst.NamedExpr):
        # No clause of a comprehension may hold `:=`.
        return False
    return around is not None and _is_in_list(module, around, argument)


def extends(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell all that a list is extended by."""
    around = module.parent(node)
    if isinstance(around, cst.AugAssign):
        return True
    call = module.parent(around) if isinstance(around, cst.Arg) else None
    return isinstance(call, cst.Call) and len(call.args) == 1 and has_attribute(call.func, "extend")


def _is_for_list(module: SourceModule, use: cst.Name, argument: cst.BaseExpression) -> bool:
    """Tell a use of the list's variable that puts something into the list, or makes the optimizer of it."""
    around = module.parent(use)
    match around:
        case cst.Attribute(attr=cst.Name("append" | "extend")) if around.value is use:
            call = module.parent(around)
            return isinstance(call, cst.Call) and isinstance(module.parent(call), cst.Expr)
        case cst.BinaryOperation(operator=cst.Add()):
            return _is_in_list(module, around, argument)
        case _:
            # Another optimizer that gets it wants the same list: else nothing of it may change.
            return use is argument or isinstance(around, cst.AugAssign | cst.Del) or is_params(module, use)


def _is_in_list(module: SourceModule, node: cst.CSTNode, argument: cst.BaseExpression) -> bool:
    """Tell whether the items of a display or a sum become those of the list."""
    while (
        node is not argument
        and isinstance(around := module.parent(node), cst.BinaryOperation)
        and isinstance(around.operator, cst.Add)
    ):
        node = around
    if node is argument:
        return True
    around = module.parent(node)
    name = argument.value if isinstance(argument, cst.Name) else None
    match around:
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Name(value=target))]):
            return target == name
        case (
            cst.AnnAssign(target=cst.Name(value=target))
            | cst.AugAssign(target=cst.Name(value=target), operator=cst.AddAssign())
        ):
            return target == name
        case cst.Arg():
            return _grows(module, around, argument, "extend")
        case _:
            return False


def _grows(module: SourceModule, item: cst.Arg, argument: cst.BaseExpression, how: str) -> bool:
    """Tell the argument of `params.append(…)`."""
    call = module.parent(item)
    match call:
        case cst.Call(func=cst.Attribute(value=owner, attr=cst.Name(value=verb)), args=[_]):
            return verb == how and isinstance(argument, cst.Name) and is_name(owner, argument.value)
        case _:
            return False
