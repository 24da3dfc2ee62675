"""Whether a file changes what another one binds: an entry of a table of classes, a method of a subclass."""

import ast
from collections.abc import Iterator

from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.plain.parsing import parsed
from paramgroups.gates.plain.top_level import TopLevel

_LOOKING_UP = frozenset({"get", "keys", "values", "items"})
"""Methods of a dict that change nothing."""

_READING = frozenset("len list sorted tuple print set str enumerate".split())
"""Functions of Python that change nothing of what they get."""

_WITHOUT_MEMBERS = ("abc.", "builtins.", "torch.nn.", "typing.")
"""What classes derive from that makes no optimizers."""


def may_change(source: bytes, module: str, name: str, *, is_table: bool) -> bool:
    """Tell whether a file may change a variable of another file, or what a table holds that is one.

    A use counts by the last name: whatever has it may be the variable.
    """
    tree = parsed(source)
    if tree is None:
        return False
    nodes = Nodes(tree)
    last = name.rpartition(".")[2]
    origins = TopLevel(tree, nodes, module).names
    called = {alias for alias, origin in origins.items() if origin.rpartition(".")[2] == last} | {last}
    uses = _uses(nodes, called, last)
    if not called - {last} <= {use.id for use in uses if isinstance(use, ast.Name)}:
        return True  # it is handed on under another name
    if any(not isinstance(use.ctx, ast.Load) for use in uses):
        return True
    read = {id(use) for use in _reads(nodes)}
    return is_table and any(id(use) not in read for use in uses)


def is_bound_once(source: bytes, name: str, *, is_table: bool) -> bool:
    """Tell whether the file itself gives a variable of its top one value, for good."""
    tree = parsed(source)
    if tree is None:
        return False
    nodes = Nodes(tree)
    uses = _uses(nodes, {name}, name)
    stored = [use for use in uses if not isinstance(use.ctx, ast.Load)]
    read = {id(use) for use in _reads(nodes)} | {id(use) for use in stored}
    return len(stored) == 1 and (not is_table or all(id(use) in read for use in uses))


def may_override(source: bytes, module: str, member: str, owner: str) -> bool:
    """Tell whether a class of the file that derives from anything may have a member of its own, or something sets it.

    The class that defines it, `owner`, does not count; it is empty for a class of another file.
    """
    tree = parsed(source)
    if tree is None:
        return False
    nodes = Nodes(tree)
    if any(node.attr == member and not isinstance(node.ctx, ast.Load) for node in nodes.of(ast.Attribute)):
        return True
    top = TopLevel(tree, nodes, module)
    return any(
        _defines(node, member)
        for node in nodes.of(ast.ClassDef)
        if node.name != owner and any(not top.resolved(base).startswith(_WITHOUT_MEMBERS) for base in node.bases)
    )


def _defines(node: ast.ClassDef, member: str) -> bool:
    functions = (part for part in ast.walk(node) if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef))
    stored = (part for part in ast.walk(node) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store))
    return any(part.name == member for part in functions) or any(part.id == member for part in stored)


def _uses(nodes: Nodes, names: set[str], attribute: str) -> list[ast.Name | ast.Attribute]:
    return [
        *(node for node in nodes.of(ast.Name) if node.id in names),
        *(node for node in nodes.of(ast.Attribute) if node.attr == attribute),
    ]


def _reads(nodes: Nodes) -> Iterator[ast.expr]:
    """Yield what is only looked into: `TABLE[key]`, `TABLE.get(key)`, `key in TABLE`, `{**TABLE}`."""
    for subscript in nodes.of(ast.Subscript):
        if isinstance(subscript.ctx, ast.Load):
            yield subscript.value
    for call in nodes.of(ast.Call):
        if isinstance(call.func, ast.Attribute) and call.func.attr in _LOOKING_UP:
            yield call.func.value
        elif isinstance(call.func, ast.Name) and call.func.id in _READING:
            yield from call.args
    for comparison in nodes.of(ast.Compare):
        yield from comparison.comparators
    yield from (loop.iter for loop in nodes.of(ast.For))
    yield from (loop.iter for loop in nodes.of(ast.comprehension))
    for display in nodes.of(ast.Dict):
        yield from (value for key, value in zip(display.keys, display.values, strict=True) if key is None)
    for formatted in nodes.of(ast.FormattedValue):
        yield formatted.value
