"""Options that are written as attributes of groups, which are dicts: `optimizer.param_groups[0].lr = …`."""

import libcst as cst

from paramgroups.model.kinds import Shape
from paramgroups.syntax.constructions.expectations import error_is_expected
from paramgroups.syntax.constructions.lists.helpers import params_argument
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.source.literals import integer_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import has_attribute, is_name, plain_items


def is_of_group(module: SourceModule, node: cst.Attribute, target: str) -> bool:
    """Tell `optimizer.param_groups[0].lr`, and `group.lr` in a loop over the groups."""
    match node.value:
        case cst.Subscript(value=groups, slice=[cst.SubscriptElement(slice=cst.Index())]):
            return module.code(groups) == f"{target}.param_groups"
        case cst.Name(value=name):
            return _is_group_of_loop(module, node, name, target)
        case _:
            return False


def _is_group_of_loop(module: SourceModule, node: cst.Attribute, name: str, target: str) -> bool:
    """Tell a name to which the innermost loop around it gives a group, and whose value the loop only looks into."""
    loop = module.enclosing(node, cst.For, cst.FunctionDef, cst.Lambda)
    if not isinstance(loop, cst.For) or not is_name(loop.target, name):
        return False
    mentions = (one for one in module.below(loop.body, cst.Name) if one.value == name)
    looks = all(isinstance(module.parent(one), cst.Attribute | cst.Subscript | cst.Arg) for one in mentions)
    return module.code(loop.iter) == f"{target}.param_groups" and looks


def means_plain_dict(module: SourceModule, call: cst.Call, node: cst.Attribute) -> bool:
    """Tell whether what an attribute is set of certainly is a plain dict: one of another class may have attributes.

    So may groups that the file adds later, or puts in their place. Where the error is awaited, nothing is certain.
    """
    argument = params_argument(call, "params")
    awaited = module.enclosing(node, cst.Try, cst.TryStar) is not None or error_is_expected(module, node)
    if argument is None or awaited:
        return False
    groups = plain_items(argument.value)
    shown = bool(groups) and all(isinstance(group, cst.Dict) for group in groups)
    if not _has_index(node, len(groups) if shown else 1):
        return False
    if not shown and not infer(module, argument.value).yields(Shape.TENSOR):
        return False
    return not any(_may_add(module, node) for node in module.nodes(cst.Attribute))


def _has_index(node: cst.Attribute, count: int) -> bool:
    """Tell whether a literal index is one of so many groups."""
    match node.value:
        case cst.Subscript(slice=[cst.SubscriptElement(slice=cst.Index(value=index))]):
            number = integer_value(index)
            return number is None or -count <= number < count
        case _:
            return True


def _may_add(module: SourceModule, node: cst.Attribute) -> bool:
    """Tell `add_param_group`, `param_groups.append`, and what assigns groups."""
    if node.attr.value == "add_param_group":
        return True
    if not has_attribute(node, "param_groups"):
        return False
    around = module.parent(node)
    if isinstance(around, cst.Subscript):
        around = module.parent(around)
    is_method = isinstance(around, cst.Attribute) and isinstance(module.parent(around), cst.Call)
    return is_method or isinstance(around, cst.AssignTarget | cst.AnnAssign | cst.AugAssign)
