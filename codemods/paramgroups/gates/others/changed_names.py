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
    if _is_spelt(nodes, last) or any(not isinstance(use.ctx, ast.Load) for use in uses):
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
    return len(stored) == 1 and not _is_spelt(nodes, name) and (not is_table or all(id(use) in read for use in uses))


def stores_member(source: bytes, member: str) -> bool:
    """Tell whether a file puts something into an object, or a class, by the name of a member."""
    tree = parsed(source)
    stored = () if tree is None else (one for one in Nodes(tree).of(ast.Attribute) if not isinstance(one.ctx, ast.Load))
    return any(one.attr == member for one in stored)


def may_override(source: bytes, member: str, owner: str) -> bool:
    """Tell whether a class of the file has a member of its own, also one that others may be mixed with.

    The class that defines it, `owner`, does not count; it is empty for a class of another file.
    """
    tree = parsed(source)
    classes = [] if tree is None else Nodes(tree).of(ast.ClassDef)
    return any(_defines(node, member) for node in classes if node.name != owner)


def _defines(node: ast.ClassDef, member: str) -> bool:
    functions = (part for part in ast.walk(node) if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef))
    stored = (part for part in ast.walk(node) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store))
    return any(part.name == member for part in functions) or any(part.id == member for part in stored)


def _uses(nodes: Nodes, names: set[str], attribute: str) -> list[ast.Name | ast.Attribute]:
    return [
        *(node for node in nodes.of(ast.Name) if node.id in names),
        *(node for node in nodes.of(ast.Attribute) if node.attr == attribute),
    ]


def _is_spelt(nodes: Nodes, name: str) -> bool:
    """Tell whether the name is looked up as a text: `setattr(config, 'CLASS', Mine)`, `globals()['TABLE']`."""
    looked_up = [part for call in nodes.of(ast.Call) for part in call.args]
    looked_up += [subscript.slice for subscript in nodes.of(ast.Subscript)]
    return any(isinstance(one, ast.Constant) and one.value == name for one in looked_up)


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
