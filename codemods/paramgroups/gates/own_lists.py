"""What a file hands to its optimizers through a function, a method or an attribute, which other files may use too."""

import ast
from collections.abc import Iterator

from paramgroups.gates.any_class import lists_iterators
from paramgroups.gates.nodes import Nodes

_METHODS = frozenset({"parameters", "named_parameters"})


def own_lists(tree: ast.Module, nodes: Nodes, package: str, source: bytes) -> tuple[str, ...]:
    """Name the functions and members (`module:function`, `module:Class.member`) that may list iterators for a call.

    Whether an optimizer is called is not asked: a name too many costs a look into other files, one too few a repair
    that breaks them.
    """
    if not lists_iterators(source):
        return ()
    handed = {*_handed_on(nodes), *_fillers(nodes)}
    return tuple(f"{package}:{name}" for name in dict.fromkeys(_made(tree)) if name.rpartition(".")[2] in handed)


def other_member_use(nodes: Nodes, name: str) -> int | None:
    """Find the first line where a file reads a member that its own classes do not have, but for an argument of a call.

    What goes straight into a construction is meant as groups; None where there is no other use.
    """
    given = {id(part) for call in nodes.of(ast.Call) if _may_construct(call) for part in _params(call)}
    own = {id(part) for node in nodes.of(ast.ClassDef) if _binds(node, name) for part in ast.walk(node)}
    asked = {id(call.func) for call in nodes.of(ast.Call) if id(call) in given} | given
    lines = [
        node.lineno
        for node in nodes.of(ast.Attribute)
        if node.attr == name and id(node) not in asked and not (id(node) in own and _is_self(node.value))
    ]
    return min(lines, default=None)


def _handed_on(nodes: Nodes) -> Iterator[str]:
    """Yield the last names of what a call gets as its first argument, or by a name that says params."""
    values = [node for node in nodes.of(ast.Assign) if isinstance(node.targets[0], ast.Name)]
    named = {node.targets[0].id: node.value for node in values if isinstance(node.targets[0], ast.Name)}
    for call in nodes.of(ast.Call):
        name = _last_name(call.func)
        if not (name[:1].isupper() or name in named or name == "" or "opt" in name.lower() or "cls" in name):
            # No class, nor a variable that may hold one.
            continue
        for given in _params(call):
            made = named.get(given.id, given) if isinstance(given, ast.Name) else given
            yield _last_name(made.func if isinstance(made, ast.Call) else made)


def _fillers(nodes: Nodes) -> Iterator[str]:
    """Yield the functions that put something into a list which a statement hands to them."""
    for function in nodes.of(ast.FunctionDef):
        parameters = {parameter.arg for parameter in (*function.args.posonlyargs, *function.args.args)}
        if parameters & {name for part in ast.walk(function) for name in _grown(part)}:
            yield function.name


def _grown(node: ast.AST) -> Iterator[str]:
    """Yield a list into which an iterator is put where it is made: other names are too many to look for."""
    match node:
        case ast.Call(
            func=ast.Attribute(value=ast.Name(id=name), attr="append" | "extend" | "insert"), args=[*_, item]
        ):
            put: ast.expr = item
        case ast.AugAssign(target=ast.Name(id=name), op=ast.Add(), value=put):
            pass
        case _:
            return
    if any(isinstance(part, ast.Attribute) and part.attr.endswith("parameters") for part in ast.walk(put)):
        yield name


def _made(tree: ast.Module) -> Iterator[str]:
    """Yield the functions of the file that mention parameters, and such methods and attributes of its classes."""
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) if _says_parameters(node):
                yield name
            case ast.ClassDef(name=name) if _says_parameters(node):
                yield from (f"{name}.{member}" for part in ast.walk(node) for member in _members(part))
            case _:
                pass


def _members(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.FunctionDef(name=name) if _says_parameters(node):
            yield name
        case ast.Assign(targets=targets, value=value) if _says_parameters(value) or _is_empty(value):
            yield from (one.attr for one in targets if isinstance(one, ast.Attribute) and _is_self(one.value))
        case ast.AnnAssign(target=ast.Attribute(value=owner, attr=name), value=ast.expr() as value) if _is_self(owner):
            if _says_parameters(value) or _is_empty(value):
                yield name
        case _:
            pass


def _says_parameters(node: ast.AST) -> bool:
    return any(isinstance(part, ast.Attribute) and part.attr in _METHODS for part in ast.walk(node))


def _is_empty(node: ast.expr) -> bool:
    """Tell a list that statements fill."""
    return isinstance(node, ast.List) and not node.elts


def _params(call: ast.Call) -> list[ast.expr]:
    return [*call.args[:1], *(keyword.value for keyword in call.keywords if "params" in (keyword.arg or ""))]


def _may_construct(call: ast.Call) -> bool:
    return _last_name(call.func)[:1].isupper()


def _binds(node: ast.ClassDef, name: str) -> bool:
    for part in ast.walk(node):
        match part:
            case ast.FunctionDef(name=member) if member == name:
                return True
            case ast.Attribute(attr=member, ctx=ast.Store()) if member == name and _is_self(part.value):
                return True
            case _:
                pass
    return False


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id == "self"


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
