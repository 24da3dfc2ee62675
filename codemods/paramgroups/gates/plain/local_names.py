"""Local variables told apart: `params` of one function is not that of another one.

The tables of the second gate go by the spelling of names. Here the names that are local to a function for certain get
a spelling that no other function has, so that one more reading by the same tables is sharper.
"""

import ast
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from paramgroups.gates.plain.nodes import Nodes, encloses
from paramgroups.syntax.source.plain_nodes import walk

Function = ast.FunctionDef | ast.AsyncFunctionDef

_KEPT = frozenset({"self", "cls"})
"""Names that mean the same in all methods of a class."""

_MARK = "·"
"""A letter of identifiers, but of none that people write."""


def tell_apart(nodes: Nodes) -> None:
    """Spell the local variables and the parameters of each function anew, in place, with its line behind them.

    What a function defines inside of itself goes with it. A name stays as it is where anything but an assignment or a
    parameter binds it, somewhere in the file.
    """
    families = _Families(nodes)
    local = _local_names(nodes, families)
    outside = {id(part) for function in families.all for part in _read_outside(function)}
    for name in nodes.of(ast.Name):
        if name.id in local and id(name) not in outside:
            name.id = families.spelt(name.id, name.lineno, local[name.id])
    for parameter in nodes.of(ast.arg):
        if parameter.arg in local:
            parameter.arg = families.spelt(parameter.arg, parameter.lineno, local[parameter.arg])


def is_called(parameter: str, word: str) -> bool:
    """Tell whether a parameter, told apart or not, is meant by a keyword of a call."""
    return word in (parameter, parameter.rpartition(_MARK)[0])


class _Families:
    """The functions that stand in no other one, each with all that it defines inside of itself."""

    def __init__(self, nodes: Nodes) -> None:
        functions: list[Function] = [*nodes.of(ast.FunctionDef), *nodes.of(ast.AsyncFunctionDef)]
        self.all: list[Function] = []
        self.inner: list[Function] = []
        for function in sorted(functions, key=lambda one: one.lineno):
            is_inner = bool(self.all) and encloses(self.all[-1], function.lineno)
            (self.inner if is_inner else self.all).append(function)
        self._lines = [function.lineno for function in self.all]

    def of(self, line: int) -> int:
        """Find the line of the function that another line belongs to; 0 for that of none."""
        at = bisect_right(self._lines, line) - 1
        return self._lines[at] if at >= 0 and encloses(self.all[at], line) else 0

    def spelt(self, name: str, line: int, families: set[int]) -> str:
        """Spell a name that some of the functions have as a local one."""
        family = self.of(line)
        return f"{name}{_MARK}{family}" if family in families else name


def _local_names(nodes: Nodes, families: _Families) -> dict[str, set[int]]:
    """Collect the names that are local to a function itself, with the lines of such functions."""
    found: dict[str, set[int]] = {}
    for function in families.all:
        for parameter in _parameters(function.args):
            found.setdefault(parameter.arg, set()).add(function.lineno)
    # Comprehensions have their own variables, and a walrus may stand in one.
    inside = {id(part) for clause in nodes.of(ast.comprehension) for part in walk(clause.target)}
    inside |= {id(named.target) for named in nodes.of(ast.NamedExpr)}
    stored = [name for name in nodes.of(ast.Name) if name.ctx.__class__ is not ast.Load and id(name) not in inside]
    inner = _lines_of(families.inner)
    for name in stored:
        if name.lineno not in inner and (family := families.of(name.lineno)):
            found.setdefault(name.id, set()).add(family)
    kept = {*_KEPT, *_bound_otherwise(nodes), *_bound_in_classes(nodes, stored, families)}
    return {name: lines for name, lines in found.items() if name not in kept}


def _bound_otherwise(nodes: Nodes) -> Iterator[str]:
    """Yield what imports, definitions, handlers and patterns bind, and what belongs to another scope by a statement."""
    for alias in nodes.of(ast.alias):
        yield alias.asname or alias.name.partition(".")[0]
    yield from (defined.name for defined in nodes.of(ast.FunctionDef))
    yield from (defined.name for defined in nodes.of(ast.AsyncFunctionDef))
    yield from (defined.name for defined in nodes.of(ast.ClassDef))
    yield from (name for statement in nodes.of(ast.Global) for name in statement.names)
    yield from (name for statement in nodes.of(ast.Nonlocal) for name in statement.names)
    yield from (handler.name or "" for handler in nodes.of(ast.ExceptHandler))
    yield from (pattern.name or "" for pattern in nodes.of(ast.MatchAs))
    yield from (pattern.name or "" for pattern in nodes.of(ast.MatchStar))
    yield from (pattern.rest or "" for pattern in nodes.of(ast.MatchMapping))


def _bound_in_classes(nodes: Nodes, stored: Sequence[ast.Name], families: _Families) -> Iterator[str]:
    """Yield what is bound below classes that stand in functions: the bodies of these see past it."""
    lines = _lines_of([node for node in nodes.of(ast.ClassDef) if families.of(node.lineno)])
    return (name.id for name in stored if name.lineno in lines)


def _lines_of(statements: Sequence[ast.stmt]) -> frozenset[int]:
    return frozenset(line for one in statements for line in range(one.lineno, (one.end_lineno or one.lineno) + 1))


def _parameters(arguments: ast.arguments) -> list[ast.arg]:
    stars = [star for star in (arguments.vararg, arguments.kwarg) if star is not None]
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, *stars]


def _read_outside(function: Function) -> Iterator[ast.AST]:
    """Yield what is read around a function: defaults and annotations."""
    annotations = [one.annotation for one in _parameters(function.args)]
    for part in (*function.args.defaults, *function.args.kw_defaults, *annotations, function.returns):
        if part is not None:
            yield from walk(part)
