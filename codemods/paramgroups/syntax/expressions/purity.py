"""Which expressions can be moved, doubled or dropped without anyone noticing."""

from collections.abc import Sequence

import libcst as cst

from paramgroups.syntax.expressions.hooks import calling_has_effects, operating_has_effects, reading_has_effects
from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import inside
from paramgroups.syntax.source.walking import children

_PURE_FUNCTIONS = {
    f"builtins.{name}" for name in "abs bool float getattr hasattr id int isinstance len max min range round".split()
}
# These iterate over their arguments, which spends iterators.
_ITERATING_FUNCTIONS = {
    f"builtins.{name}"
    for name in "dict enumerate frozenset iter list reversed set sorted sum tuple zip filter map".split()
} | {"itertools.chain", "itertools.chain.from_iterable", "itertools.islice"}
_CALLING_FUNCTIONS = {"builtins.filter", "builtins.map"}
_BY_NAME = {"builtins.getattr", "builtins.hasattr"}
_ITERATING_METHODS = frozenset("parameters named_parameters children named_children modules named_modules".split())
_READING_METHODS = frozenset(
    "values items keys startswith endswith lower upper split strip is_floating_point dim numel size".split()
)


def name_nodes(node: cst.CSTNode) -> list[cst.Name]:
    """List every name that an expression mentions (not attribute names and keywords)."""
    match node:
        case cst.Name():
            return [node]
        case cst.Attribute(value=value) | cst.Arg(value=value):
            return name_nodes(value)
        case _:
            return [name for child in children(node) for name in name_nodes(child)]


def names_in(node: cst.CSTNode) -> frozenset[str]:
    """Collect the texts of `name_nodes`."""
    return frozenset(name.value for name in name_nodes(node))


def is_pure(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell whether evaluating `node` has no effect and gives the same at any time while its names stay.

    Reading an attribute or an item counts as pure, and so do operators, but for what the file defines to do more:
    properties, descriptors, `__getattr__`, `__getitem__`, `__mul__`. Calling does not, but for a list of well-known
    functions.
    """
    match node:
        case cst.Call():
            return _is_pure_call(module, node) and _are_operands(module, [argument.value for argument in node.args])
        case cst.Await() | cst.Yield() | cst.NamedExpr():
            return False
        case cst.Lambda(body=body):
            return is_pure(module, body)
        case cst.Attribute(attr=cst.Name(value=name), value=value):
            is_plain = name not in module.properties and not reading_has_effects(module, node, is_pure)
            return is_plain and is_pure(module, value)
        case cst.Subscript() if reading_has_effects(module, node, is_pure):
            return False
        case cst.BaseComp() if inside(node, cst.Asynchronous):
            return False
        case _:
            return _are_operands(module, _expressions(node))


def _are_operands(module: SourceModule, parts: Sequence[cst.BaseExpression]) -> bool:
    """Tell whether the parts of an expression are pure, and so is what Python calls of them."""
    return all(is_pure(module, part) for part in parts) and not operating_has_effects(module, parts, is_pure)


def is_movable(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell an iterable that can be evaluated and used up at another time, once, though it may spend an iterator."""
    match node:
        case cst.Call(func=function, args=arguments) if (
            module.qualified(function) in _ITERATING_FUNCTIONS - _CALLING_FUNCTIONS
        ):
            return all(is_movable(module, argument.value) for argument in arguments)
        case cst.Subscript(value=value, slice=index):
            return is_movable(module, value) and all(
                is_pure(module, part) for element in index for part in _expressions(element)
            )
        case _:
            return is_pure(module, node)


def _is_pure_call(module: SourceModule, call: cst.Call) -> bool:
    name = module.qualified(call.func)
    if name in _CALLING_FUNCTIONS and not (call.args and isinstance(call.args[0].value, cst.Lambda)):
        return False
    if name in _ITERATING_FUNCTIONS:
        return all(argument.keyword is None and _is_reusable(argument.value) for argument in call.args)
    if name in _BY_NAME and _may_compute(module, call):
        return False
    if name in _PURE_FUNCTIONS or name == "torch.tensor" or (name is not None and name.startswith("math.")):
        return all(argument.keyword is None or argument.keyword.value != "key" for argument in call.args)
    if not isinstance(call.func, cst.Attribute) or not is_pure(module, call.func.value):
        return False
    verb = call.func.attr.value
    if verb in _ITERATING_METHODS:
        return True
    # `config.get('lr', 1e-3)` reads a mapping; `queue.get()` does not.
    is_get = verb == "get" and bool(call.args) and isinstance(call.args[0].value, cst.SimpleString)
    return (verb in _READING_METHODS or is_get) and not calling_has_effects(module, call.func, is_pure)


def _may_compute(module: SourceModule, call: cst.Call) -> bool:
    """Tell whether `getattr(config, "lr")` may read a property of the file."""
    name = string_value(call.args[1].value) if len(call.args) > 1 else None
    return bool(module.properties) if name is None else name in module.properties


def _is_reusable(node: cst.BaseExpression) -> bool:
    """Tell an iterable that is made on the spot, so that to iterate over it spends nothing."""
    return isinstance(node, cst.Call | cst.List | cst.Tuple | cst.Set | cst.Dict | cst.BaseComp | cst.Lambda)


def _expressions(node: cst.CSTNode) -> list[cst.BaseExpression]:
    """List the nearest expressions below a node."""
    found: list[cst.BaseExpression] = []
    for child in children(node):
        if isinstance(child, cst.BaseExpression):
            found.append(child)
        else:
            found.extend(_expressions(child))
    return found
