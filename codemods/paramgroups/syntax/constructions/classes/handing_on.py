"""What the constructor of a class does with its params: hands them on to its base unchanged, or looks at them itself.

Works on `ast`, so that the survey of a tree needs no libcst.
"""

import ast
from enum import Enum, auto

from paramgroups.syntax.source.plain_nodes import walk

BASES = frozenset({"torch.optim.Optimizer", "torch.optim.optimizer.Optimizer"})
HARMLESS_BASES = frozenset({"abc.ABC", "builtins.object", "typing.Generic", "typing.Protocol"})


class Constructor(Enum):
    """What making an instance means for the params argument."""

    INHERITED = auto()
    """The class has no constructor of its own."""
    HANDS_ON = auto()
    """It passes its first argument on unchanged, and then looks at no group."""
    INSPECTS = auto()
    """It passes its first argument on, and looks at it or at the groups as well."""
    OTHER = auto()
    """Its first argument need not be parameters at all."""


HANDING_ON = frozenset({Constructor.HANDS_ON, Constructor.INSPECTS})

_OWN = {"add_param_group", "param_groups", "defaults", "__getattr__", "__getattribute__", "__setattr__"}


def constructor_of(node: ast.ClassDef) -> Constructor:
    """Tell what the constructor of a class does with its params."""
    if node.decorator_list or node.keywords or any("__new__" in _names(item) for item in node.body):
        return Constructor.OTHER
    own = any(_is_own(item) for item in node.body)
    found = [item for item in node.body if "__init__" in _names(item)]
    if not found:
        return Constructor.INSPECTS if own else Constructor.INHERITED
    function = found[0]
    if len(found) > 1 or not isinstance(function, ast.FunctionDef) or function.decorator_list:
        return Constructor.OTHER
    result = _read(function)
    return Constructor.INSPECTS if own and result is Constructor.HANDS_ON else result


def first_argument(node: ast.ClassDef) -> str | None:
    """Name the argument that a constructor takes the params by; None for that of the base, nothing for no name."""
    found = [item for item in node.body if isinstance(item, ast.FunctionDef) and item.name == "__init__"]
    if not found:
        return None
    function = found[0]
    if len(function.args.posonlyargs) > 1:
        return ""
    named = [*function.args.posonlyargs, *function.args.args][1:]
    if named:
        return named[0].arg
    return None if function.args.kwarg is not None else ""


def _is_own(item: ast.stmt) -> bool:
    """Tell a statement of a class body that may change what groups are; what is nested in others may be anything."""
    if isinstance(item, ast.If | ast.For | ast.While | ast.Try | ast.With | ast.Match):
        return True
    return bool(_OWN & _names(item))


def _names(item: ast.stmt) -> set[str]:
    match item:
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
        case ast.Assign() | ast.AnnAssign() | ast.AugAssign():
            return {node.id for node in walk(item) if isinstance(node, ast.Name)}
        case _:
            return set()


def _read(function: ast.FunctionDef) -> Constructor:
    """Follow the first argument to `super().__init__`, and to anywhere else."""
    positional = [*function.args.posonlyargs, *function.args.args]
    if not positional:
        return Constructor.OTHER
    own, rest = positional[0].arg, positional[1:]
    variadic = function.args.vararg.arg if function.args.vararg is not None else None
    params = rest[0].arg if rest else variadic
    calls = [node for node in walk(function) if isinstance(node, ast.Call) and _is_base_constructor(node, own)]
    if params is None or not calls or not all(_passes(call, params, star=not rest) for call in calls):
        return Constructor.OTHER
    allowed = {id(node) for call in calls for node in (*call.args[:2], *(keyword.value for keyword in call.keywords))}
    allowed |= {id(node.value) for call in calls for node in call.args[:1] if isinstance(node, ast.Starred)}
    allowed |= {id(argument) for call in calls for argument in _super_arguments(call)}
    parts = [node for statement in function.body for node in _parts(statement)]
    if any(isinstance(node, ast.Name) and node.id == params and isinstance(node.ctx, ast.Store) for node in parts):
        return Constructor.OTHER
    inspects = any(_inspects(node, {own, params}, allowed) for node in parts)
    return Constructor.INSPECTS if inspects else Constructor.HANDS_ON


def _parts(statement: ast.stmt) -> list[ast.AST]:
    """List all nodes, without the `self` of `self.name`, which only reads or sets an attribute."""
    nodes = walk(statement)
    called = {id(node.func) for node in nodes if isinstance(node, ast.Call)}
    harmless = {id(node.value) for node in nodes if isinstance(node, ast.Attribute) and id(node) not in called}
    return [node for node in nodes if id(node) not in harmless]


def _inspects(node: ast.AST, names: set[str], allowed: set[int]) -> bool:
    match node:
        case ast.Attribute(attr="param_groups") | ast.Try() | ast.Global() | ast.Nonlocal():
            return True
        case ast.Name(id=name):
            return name in names and id(node) not in allowed
        case _:
            return False


def _is_base_constructor(call: ast.Call, own: str) -> bool:
    """Tell `super().__init__(…)` and `Adam.__init__(self, …)`."""
    match call.func:
        case ast.Attribute(attr="__init__", value=ast.Call(func=ast.Name(id="super"))):
            return True
        case ast.Attribute(attr="__init__", value=ast.Name() | ast.Attribute()):
            return bool(call.args) and isinstance(call.args[0], ast.Name) and call.args[0].id == own
        case _:
            return False


def _super_arguments(call: ast.Call) -> list[ast.expr]:
    inner = call.func.value if isinstance(call.func, ast.Attribute) else None
    return inner.args if isinstance(inner, ast.Call) else []


def _passes(call: ast.Call, params: str, *, star: bool) -> bool:
    """Tell whether the first argument for the base is the params argument, as it came."""
    arguments = call.args
    if not (isinstance(call.func, ast.Attribute) and isinstance(call.func.value, ast.Call)):
        arguments = arguments[1:]  # `Adam.__init__(self, params)`
    if star:
        first = arguments[0] if arguments else None
        return isinstance(first, ast.Starred) and isinstance(first.value, ast.Name) and first.value.id == params
    given = [keyword.value for keyword in call.keywords if keyword.arg == "params"] or arguments[:1]
    return any(isinstance(node, ast.Name) and node.id == params for node in given)
