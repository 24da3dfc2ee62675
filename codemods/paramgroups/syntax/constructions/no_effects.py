"""Reading statements about an optimizer that change none of its options, though they look like it."""

from collections.abc import Iterator

import libcst as cst

from paramgroups.model.construction import NoEffect
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.syntax.constructions.group_attributes import is_of_group, means_plain_dict
from paramgroups.syntax.expressions.classes import enclosing_class
from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import has_attribute

_DEFAULTS_ONLY = "changes the defaults of groups added later; the groups keep their value"
_OF_ITEMS = {"defaults": _DEFAULTS_ONLY, "param_groups": "raises: the groups are a list, and no dict"}
_OF_GROUP = "raises: a group is a dict, and its options are keys"


def read_no_effects(
    module: SourceModule, call: cst.Call, target: str, optimizer: OptimizerClass
) -> tuple[NoEffect, ...]:
    """List such statements in the function (or, for `self.optimizer`, the class) of a construction.

    Empty unless the name certainly means this optimizer all over: it is assigned once. Classes of others may read
    attributes, and defaults.
    """
    around = _scope_of(module, call) if _is_torchs(optimizer) else None
    if around is None:
        return ()
    defaults_matter = bool(module.names("add_param_group"))
    found: list[NoEffect] = []
    for statement in module.below(around, cst.Assign, cst.AugAssign, cst.Call):
        for node, option, today in _candidates(module, statement, target):
            about_defaults = today == _DEFAULTS_ONLY
            if optimizer.option(option) is None or (about_defaults and defaults_matter):
                continue
            if about_defaults and _sets_groups(module, option):
                # The groups get it too: what is added later shall have the same.
                continue
            if isinstance(node, cst.Attribute) and today == _OF_GROUP and not means_plain_dict(module, call, node):
                continue
            error = _error(module, statement, node, target, optimizer)
            found.append(NoEffect(module.span(statement), module.code(node), option, today, error))
    return tuple(found)


def _error(
    module: SourceModule, statement: cst.CSTNode, node: cst.BaseExpression, target: str, optimizer: OptimizerClass
) -> str:
    """Return what `optimizer.lr *= 0.1` raises, where nothing in the file has set that attribute before."""
    if isinstance(node, cst.Subscript) and has_attribute(node.value, "param_groups"):
        return "TypeError: list indices must be integers or slices, not str"
    if not isinstance(node, cst.Attribute):
        return ""
    code, name = module.code(node), node.attr.value
    if is_of_group(module, node, target):
        return f"AttributeError: 'dict' object has no attribute '{name}'"
    if optimizer.alternatives:
        return ""
    reads = isinstance(statement, cst.AugAssign) or _mentions(module, statement, code)
    others = (store for store in module.nodes(cst.Assign) if not _mentions(module, store, code))
    is_set = any(has_attribute(target.target, name) for store in others for target in store.targets)
    handed_on = any(string_value(text) == name for text in module.nodes(cst.SimpleString))
    return (
        f"AttributeError: '{optimizer.name}' object has no attribute '{name}'"
        if reads and not (is_set or handed_on)
        else ""
    )


def _mentions(module: SourceModule, statement: cst.CSTNode, code: str) -> bool:
    """Tell whether the value of an assignment reads the attribute `code`."""
    value = statement.value if isinstance(statement, cst.Assign) else None
    return value is not None and any(module.code(read) == code for read in module.below(value, cst.Attribute))


def _sets_groups(module: SourceModule, option: str) -> bool:
    """Tell whether the file sets an option of groups: `group['lr'] = …` in a loop, `….param_groups[0]['lr'] = …`."""
    loops = [loop.target for loop in module.nodes(cst.For) if has_attribute(loop.iter, "param_groups")]
    looped = {target.value for target in loops if isinstance(target, cst.Name)}
    for store in module.nodes(cst.AssignTarget):
        match store.target:
            case cst.Subscript(value=owner, slice=[cst.SubscriptElement(slice=cst.Index(value=index))]):
                if string_value(index) == option and (
                    (isinstance(owner, cst.Name) and owner.value in looped) or "param_groups" in module.code(owner)
                ):
                    return True
            case _:
                pass
    return False


def _is_torchs(optimizer: OptimizerClass) -> bool:
    return optimizer.is_of_torch


def _scope_of(module: SourceModule, call: cst.Call) -> cst.CSTNode | None:
    """Return the code in which the name of what `call` makes means just that; None where it is not certain."""
    statement = module.parent(call)
    match statement:
        case (
            cst.Assign(targets=[cst.AssignTarget(target=cst.Name() as name)])
            | cst.AnnAssign(target=cst.Name() as name)
            | cst.NamedExpr(target=cst.Name() as name)
        ):
            if module.assignment(name) is None:
                return None
            return module.enclosing(call, cst.FunctionDef) or module.tree
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Attribute(value=cst.Name(value="self"), attr=attribute))]):
            around = enclosing_class(module, call)
            return around.node if around is not None and around.assigned(attribute.value) is call else None
        case _:
            return None


def _candidates(
    module: SourceModule, statement: cst.CSTNode, target: str
) -> Iterator[tuple[cst.BaseExpression, str, str]]:
    """Yield what a statement writes to, the option it means, and what happens instead."""
    match statement:
        case cst.Assign(targets=[cst.AssignTarget(target=node)]) | cst.AugAssign(target=node):
            pass
        case cst.Call(func=cst.Attribute(value=cst.Attribute(value=owner, attr=cst.Name("defaults")) as defaults)) if (
            module.code(owner) == target
        ):
            yield from ((defaults, option, _DEFAULTS_ONLY) for option in _updated(statement))
            return
        case cst.Call(func=cst.Attribute(value=cst.Subscript(value=groups), attr=cst.Name(value="setdefault"))):
            key = string_value(statement.args[0].value) if statement.args else None
            if key is not None and module.code(groups) == f"{target}.param_groups":
                assert isinstance(statement, cst.Call)
                yield statement, key, "nothing happens: every group has this option already"
            return
        case _:
            return
    match node:
        case cst.Attribute(value=owner, attr=attribute) if module.code(owner) == target:
            yield node, attribute.value, "sets an attribute that torch never reads; the groups keep their value"
        case cst.Attribute(attr=attribute) if is_of_group(module, node, target):
            yield node, attribute.value, _OF_GROUP
        case cst.Subscript(
            value=cst.Attribute(value=owner, attr=cst.Name(value="defaults" | "param_groups" as attribute)),
            slice=[cst.SubscriptElement(slice=cst.Index(value=index))],
        ) if module.code(owner) == target:
            key = string_value(index)
            if key is not None:
                yield node, key, _OF_ITEMS[attribute]


def _updated(call: cst.Call) -> list[str]:
    """List the options of `defaults.update(lr=…)` and `defaults.update({'lr': …})`, where that is all they say."""
    match call:
        case cst.Call(
            func=cst.Attribute(attr=cst.Name("update")),
            args=[cst.Arg(value=cst.Dict(elements=elements), keyword=None, star="")],
        ):
            keys = [string_value(part.key) if isinstance(part, cst.DictElement) else None for part in elements]
        case cst.Call(func=cst.Attribute(attr=cst.Name("update")), args=arguments):
            keys = [argument.keyword.value if argument.keyword is not None else None for argument in arguments]
        case _:
            return []
    # One finding is enough for a statement.
    return [key for key in keys if key is not None][:1] if None not in keys else []
