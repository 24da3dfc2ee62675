"""What a module may share with others: parts that it was handed, parts that are given away, tied parameters."""

import libcst as cst

from paramgroups.model.paths import Path, Root
from paramgroups.syntax.expressions.classes import module_classes
from paramgroups.syntax.expressions.purity import name_nodes, names_in
from paramgroups.syntax.expressions.torch_classes import is_leaf_module, torch_nn_class
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module

_CHANGING_METHODS = frozenset(
    "add_module register_module register_parameter append extend insert __setattr__ __setitem__".split()
)


def may_be_tied(module: SourceModule, attribute: str) -> bool:
    """Tell whether an attribute of this name shares parameters in any class of the file, which may be the object's."""
    known = _tied(module)
    if attribute not in known:
        known[attribute] = any(
            attribute in found.reached_into or found.is_made_of_others(attribute) for found in module_classes(module)
        )
    return known[attribute]


@once_a_module
def _tied(_: SourceModule) -> dict[str, bool]:
    """Remember for each attribute whether it may be tied."""
    return {}


def path_of_made(module: SourceModule, name: cst.Name, made: cst.Call) -> Path:
    """Return the path of what a call makes and a name stands for, with all that it may share."""
    uses = module.uses(name)
    root = Root(
        name.value,
        made_of=_roots(module, made) - {name.value},
        closed=_is_closed(module, made),
        escapes=any(_hands_on(module, use) for use in uses),
        handed=any(_may_tie(module, use) for use in uses),
    )
    return Path(root, tied=any(_stores_below(module, use) for use in uses) or _repeats_parts(made))


def _is_closed(module: SourceModule, made: cst.Call) -> bool:
    """Tell whether a call makes a module of torch.nn from numbers, or from other such calls."""
    name = torch_nn_class(module, made)
    if name is None:
        return False
    return is_leaf_module(name) or all(
        not argument.star and isinstance(argument.value, cst.Call) and _is_closed(module, argument.value)
        for argument in made.args
    )


def _roots(module: SourceModule, call: cst.Call) -> frozenset[str]:
    """Return the roots of all modules that a call may have been handed."""
    found: set[str] = set()
    for name in name_nodes(call):
        value = module.assigned_value(name)
        found |= {name.value} | (names_in(value) if value is not None else frozenset())
    return frozenset(found)


def _hands_on(module: SourceModule, use: cst.Name) -> bool:
    """Tell whether a module is handed on as a value, so that something else may contain it."""
    around = module.parent(use)
    if isinstance(around, cst.Call) and around.func is use:
        return False
    return not isinstance(around, cst.Attribute) or isinstance(module.parent(around), cst.Assign)


def _may_tie(module: SourceModule, use: cst.Name) -> bool:
    """Tell whether a module, or an attribute of it, is passed to code other than torch's, or gets a second name."""
    around: cst.CSTNode | None = module.parent(use)
    inner: cst.CSTNode = use
    while isinstance(around, cst.Attribute | cst.Subscript | cst.Index | cst.SubscriptElement):
        inner, around = around, module.parent(around)
    if isinstance(around, cst.Assign | cst.AnnAssign | cst.NamedExpr):
        return True
    if not isinstance(around, cst.Arg) or inner is around.keyword:
        return False
    call = module.parent(around)
    name = module.qualified(call.func) if isinstance(call, cst.Call) else None
    return name in {None, "builtins.setattr"} or not name.startswith(("torch.nn.", "torch.optim.", "builtins."))


def _repeats_parts(made: cst.Call) -> bool:
    """Tell whether a container is made with a star, which may hold one module twice."""
    return any(argument.star for argument in made.args)


def _stores_below(module: SourceModule, use: cst.Name) -> bool:
    """Tell whether a use is the start of `head.weight = …`, or of a call that may change what the module holds."""
    around = module.parent(use)
    while isinstance(around, cst.Attribute | cst.Subscript):
        last = around
        around = module.parent(around)
        if isinstance(around, cst.AssignTarget | cst.AugAssign | cst.AnnAssign | cst.Del):
            return True
        if isinstance(around, cst.Element) and last in module.stored_attributes:
            return True
        if isinstance(around, cst.Call) and isinstance(last, cst.Attribute) and last.attr.value in _CHANGING_METHODS:
            return True
    return False
