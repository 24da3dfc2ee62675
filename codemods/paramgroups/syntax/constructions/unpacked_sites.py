"""Constructions whose params argument comes out of a dict that the call unpacks: `SGD(**{'params': [...]})`."""

from dataclasses import replace

import libcst as cst

from paramgroups.model.optimizers import OptimizerClass
from paramgroups.refusals import Refusal
from paramgroups.syntax.constructions.expectations import error_is_expected
from paramgroups.syntax.constructions.holders import holder_of
from paramgroups.syntax.constructions.lists.group_lists import read_group_list
from paramgroups.syntax.constructions.lists.grown_lists import used_elsewhere
from paramgroups.syntax.constructions.lists.kept_lists import shared_in
from paramgroups.syntax.constructions.site import Site
from paramgroups.syntax.constructions.unedited import read_construction
from paramgroups.syntax.expressions.dicts import items_of
from paramgroups.syntax.source.conditions import repetition
from paramgroups.syntax.source.module import SourceModule


def read_unpacked_site(module: SourceModule, call: cst.Call, optimizer: OptimizerClass) -> Site | None:
    """Read the params out of a dict that is written in the call, or in one variable; nothing is known of edits."""
    if any(argument.star == "*" for argument in call.args) or error_is_expected(module, call):
        return None
    found = next((one for argument in call.args if (one := _params(module, argument, optimizer.first))), None)
    if found is None:
        return None
    params, refusal = found
    groups = read_group_list(module, params)
    groups = replace(groups, refusal=groups.refusal or refusal)
    holder = holder_of(module, call)
    names = holder.names if holder is not None else ()
    argument = cst.Arg(params)
    construction = replace(read_construction(module, call, argument, groups, optimizer, names=names), locked=refusal)
    return Site(construction, call, argument, groups.display, None, (), (), groups.place, None)


def _params(module: SourceModule, argument: cst.Arg, name: str) -> tuple[cst.BaseExpression, Refusal | None] | None:
    """Return the params of an unpacked dict, with the reason why they have to stay as they are."""
    if argument.star != "**":
        return None
    node: cst.BaseExpression | None = argument.value
    refusal = None
    if isinstance(node, cst.Name):
        others = [use for use in module.uses(node) if use is not node]
        if module.is_changed(node):
            return None
        value = module.assigned_value(node)
        loop = repetition(module, node, value)
        if others:
            refusal = used_elsewhere(module, node.value, others[0])
        elif loop is not None:
            refusal = shared_in(module, loop, node.value)
        node = value
    items = items_of(module, node) if node is not None else None
    if items is None or any(key is None for key, _ in items):
        return None
    return next(((value, refusal) for key, value in items if key == name), None)
