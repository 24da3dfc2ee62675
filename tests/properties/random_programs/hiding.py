"""What the text of a program does not tell: what an argument holds, and what a function out of sight returns."""

import ast
from collections.abc import Iterator

from properties.random_programs.helpers import LISTS

ARGUMENTS = {"net", "enc", "dec"}
"""Names that functions of the programs have for modules whose class nobody sees."""
OBJECTS = {"self", "model", "enc"}
"""Names of modules whose class the program shows; what a base class gives them, no reader looks up."""


def hides_something(source: bytes) -> bool:
    """Tell whether a program hands on what may be parameters, a module or a method, for all that its text tells."""
    roots = ARGUMENTS | OBJECTS if b"class Net(Parent)" in source else ARGUMENTS
    tree = ast.parse(source)
    values = _values(tree)
    if any(map(_reads_names_around, ast.walk(tree))):
        return True
    return any(_uses_helper(node) or _is_part(node, roots) or _groups_argument(node) for node in values)


def hides_sharing(source: bytes) -> bool:
    """Tell whether a program chooses parameters by conditions, or adds groups in loops: nobody can tell which."""
    nodes = [*ast.walk(ast.parse(source))]
    if hides_something(source) or any(isinstance(node, ast.For | ast.IfExp) or _asks_part(node) for node in nodes):
        return True
    if any(isinstance(node, ast.comprehension) and node.ifs for node in nodes) or any(map(_fills_by_condition, nodes)):
        return True
    if any(map(_mixes_arguments, nodes)):
        return True
    read = [node.id for node in nodes if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)]
    # Of an iterator that is read at several places nobody can tell what is left.
    return bool({"filter", "map"} & set(read)) or any(
        read.count(name) > 1 for name in read if name.startswith("chosen")
    )


def _values(tree: ast.AST) -> Iterator[ast.expr]:
    """Yield the expressions that are not called, and of which no attribute or item is taken."""
    inner = {
        getattr(node, "func", getattr(node, "value", None))
        for node in ast.walk(tree)
        if isinstance(node, ast.Call | ast.Attribute | ast.Subscript)
    }
    return (node for node in ast.walk(tree) if isinstance(node, ast.expr) and node not in inner)


def _uses_helper(node: ast.expr) -> bool:
    """Tell what a function returns that is out of sight, or one that the program has for parameters."""
    called = node.func if isinstance(node, ast.Call) else node
    name = getattr(called, "attr", getattr(called, "id", ""))
    return name.startswith("parameters_") or (isinstance(node, ast.Call) and name == "note")


def _reads_names_around(node: ast.AST) -> bool:
    """Tell a function with a function for the list of groups in it, which names variables around it.

    What these hold when it is called is not followed.
    """
    if not isinstance(node, ast.FunctionDef):
        return False
    inner = [
        one for one in ast.walk(node) if isinstance(one, ast.FunctionDef) and one is not node and one.name in LISTS
    ]
    names = {part.id for one in inner for part in ast.walk(one) if isinstance(part, ast.Name)}
    return any(name.startswith(("groups_", "chosen")) for name in names)


def _fills_by_condition(node: ast.AST) -> bool:
    """Tell an `if` that puts something into a list of groups."""
    inside = ast.walk(node) if isinstance(node, ast.If) else ()
    return any(isinstance(name, ast.Name) and name.id.startswith("groups") for name in inside)


def _mixes_arguments(node: ast.AST) -> bool:
    """Tell a function for the list of groups that names its argument and the model besides: the two may share parts."""
    if not isinstance(node, ast.FunctionDef) or node.name not in LISTS:
        return False
    given = {argument.arg for argument in node.args.args} & ARGUMENTS
    return bool(given) and any(isinstance(name, ast.Name) and name.id == "model" for name in ast.walk(node))


def _asks_part(node: ast.AST) -> bool:
    """Tell `net.a.values()` and `net.a.get_parameters()`: nobody sees the class of `net.a`, or what that gives."""
    match node:
        case ast.Call(func=ast.Attribute(attr="values" | "get_parameters") as method):
            return _is_part(method, ARGUMENTS)
        case _:
            return False


def _groups_argument(node: ast.expr) -> bool:
    """Tell `{'params': net}` of an argument, which may be a list of parameters as well."""
    items = zip(node.keys, node.values, strict=True) if isinstance(node, ast.Dict) else ()
    found = [value for key, value in items if isinstance(key, ast.Constant) and key.value == "params"]
    return any(isinstance(value, ast.Name) and value.id in ARGUMENTS for value in found)


def _is_part(node: ast.expr, roots: set[str]) -> bool:
    """Tell `net.a`; `net.a.parameters` is a method, whatever `net.a` is."""
    is_part = False
    if isinstance(node, ast.Attribute) and node.attr == "parameters":
        return False
    while isinstance(node, ast.Attribute | ast.Subscript):
        node, is_part = node.value, True
    return is_part and isinstance(node, ast.Name) and node.id in roots
