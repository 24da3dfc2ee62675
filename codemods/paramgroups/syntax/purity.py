"""Which expressions can be moved, doubled or dropped without anyone noticing."""

import libcst as cst

from paramgroups.syntax.module import SourceModule

_PURE_FUNCTIONS = {
    f"builtins.{name}"
    for name in "abs bool dict enumerate float frozenset getattr hasattr id int isinstance iter len list max min "
    "range reversed round set sorted str sum tuple zip".split()
}
_CALLING_FUNCTIONS = {"builtins.filter", "builtins.map"}
_PURE_MODULES = ("math.", "itertools.")
_PURE_METHODS = frozenset(
    "parameters named_parameters children named_children modules named_modules values items keys get startswith "
    "endswith lower upper split strip is_floating_point dim numel size".split()
)


def name_nodes(node: cst.CSTNode) -> list[cst.Name]:
    """List every name that an expression mentions (not attribute names and keywords)."""
    match node:
        case cst.Name():
            return [node]
        case cst.Attribute(value=value) | cst.Arg(value=value):
            return name_nodes(value)
        case _:
            return [name for child in node.children for name in name_nodes(child)]


def names_in(node: cst.CSTNode) -> frozenset[str]:
    """Collect the texts of `name_nodes`."""
    return frozenset(name.value for name in name_nodes(node))


def is_pure(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell whether evaluating `node` has no effect and gives the same at any time while its names stay.

    Reading an attribute or an item counts as pure, calling does not, but for a list of well-known functions.
    """
    match node:
        case cst.Call():
            return _is_pure_call(module, node) and all(is_pure(module, argument.value) for argument in node.args)
        case cst.Await() | cst.Yield() | cst.NamedExpr():
            return False
        case cst.Lambda():
            return is_pure(module, node.body)
        case _:
            return all(is_pure(module, child) for child in _expressions(node))


def _is_pure_call(module: SourceModule, call: cst.Call) -> bool:
    name = module.qualified(call.func)
    if name in _CALLING_FUNCTIONS:
        return bool(call.args) and isinstance(call.args[0].value, cst.Lambda)
    if name is not None and (name in _PURE_FUNCTIONS or name.startswith(_PURE_MODULES) or name == "torch.tensor"):
        return True
    return (
        isinstance(call.func, cst.Attribute)
        and call.func.attr.value in _PURE_METHODS
        and is_pure(module, call.func.value)
    )


def _expressions(node: cst.CSTNode) -> list[cst.BaseExpression]:
    """List the nearest expressions below a node."""
    found: list[cst.BaseExpression] = []
    for child in node.children:
        if isinstance(child, cst.BaseExpression):
            found.append(child)
        else:
            found.extend(_expressions(child))
    return found
