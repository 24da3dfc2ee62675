"""Reading the expressions of a method without libcst: every value is one that the rules could come to, or better known.

What is less known cannot be found fault with where the same with more knowledge is accepted. So each part is read as
what it may be at most: an optimizer where the name may be that of a class, a scheduler for which name it is made.
"""

import ast
from collections.abc import Callable, Iterable
from collections.abc import Sequence as Seq

from paramgroups.gates.methods.method_file import File
from paramgroups.gates.methods.value_parts import (
    UNCLEAR,
    UNKNOWN,
    Environment,
    UnclearError,
    Values,
    combined,
    either,
    item_of,
    joined,
    literal_of,
    sum_of,
)
from paramgroups.gates.plain.origins import dotted
from paramgroups.model.returns import Entry, Foreign, Mapping, Optimizer, Returned, Scheduler, Sequence

Follow = Callable[[ast.Call], Values]
"""Tells what a call of a function of the file gives."""


class ValueReader:
    """Reads expressions of one method at one point of it; their evaluation may bind names on the way."""

    def __init__(self, file: File, environment: Environment, follow: Follow) -> None:
        """Read by what the names stand for there."""
        self._file = file
        self._follow = follow
        self.environment = environment

    def read(self, node: ast.expr) -> Values:
        """Read one expression."""
        match node:
            case ast.Name() | ast.Attribute():
                return self._named(node)
            case ast.Tuple(elts=items) | ast.List(elts=items):
                return self._display(items, isinstance(node, ast.List))
            case ast.Dict(keys=keys, values=values):
                names = [key.value if isinstance(key, ast.Constant) else None for key in keys]
                return self._mappings(names, self._all(values))
            case ast.Call():
                return self._called(node)
            case ast.IfExp(test=test, body=body, orelse=orelse):
                self.read(test)
                return self._either_way(body, orelse)
            case ast.NamedExpr(target=target, value=value):
                self.environment[target.id] = self.read(value)
                return self.environment[target.id]
            case ast.Subscript(value=owner, slice=key):
                return [item_of(value, key) for value in self.read(owner)]
            case ast.BinOp(op=ast.Add(), left=left, right=right):
                return [sum_of(one, other) for one, other in combined([self.read(left), self.read(right)])]
            case ast.Constant() | ast.UnaryOp():
                return [literal_of(node)]
            case ast.Lambda():
                return [Foreign("function")]
            case _:
                self.read_inside(node)
                return [Foreign("generator") if isinstance(node, ast.GeneratorExp) else UNKNOWN]

    def read_inside(self, node: ast.AST) -> None:
        """Read what any part of a node may bind; evaluation may never get there."""
        before = dict(self.environment)
        for part in ast.walk(node):
            if isinstance(part, ast.Call | ast.NamedExpr):
                self.read(part)
        self.environment = joined(before, self.environment) or {}

    def _display(self, items: Seq[ast.expr], is_list: bool) -> Values:
        found = self._all([item.value if isinstance(item, ast.Starred) else item for item in items])
        if any(isinstance(item, ast.Starred) for item in items):
            return [UNKNOWN]
        return [Sequence(chosen, is_list) for chosen in found]

    def _all(self, nodes: Seq[ast.expr]) -> list[tuple[Returned, ...]]:
        """Read several expressions, one after the other; a later one may tell what an earlier one is."""
        found = [self.read(node) for node in nodes]
        again = [
            self.read(node) if UNKNOWN in values and isinstance(node, ast.Name | ast.Attribute) else values
            for node, values in zip(nodes, found, strict=True)
        ]
        return combined(again)

    def _mappings(self, keys: Seq[object], found: Iterable[tuple[Returned, ...]]) -> Values:
        is_open = any(not isinstance(key, str) for key in keys)
        return [
            Mapping(tuple(Entry(k, v) for k, v in zip(keys, values, strict=True) if isinstance(k, str)), is_open)
            for values in found
        ]

    def _either_way(self, one: ast.expr, other: ast.expr) -> Values:
        before = dict(self.environment)
        first, after = self.read(one), self.environment
        self.environment = before
        second = self.read(other)
        self.environment = joined(after, self.environment) or {}
        return either(first, second)

    # Calls

    def _called(self, call: ast.Call) -> Values:
        if isinstance(call.func, ast.Attribute):
            self.read(call.func.value)
        given = [argument.value if isinstance(argument, ast.Starred) else argument for argument in call.args]
        found = self._all([*given, *(keyword.value for keyword in call.keywords)])
        if self._is_of_this_file(call.func):
            return self._follow(call)
        if isinstance(call.func, ast.Attribute) and call.func.attr == "parameters":
            return [Foreign("generator")]
        return [*self._made(call), *self._copied(call, found)] or [UNKNOWN]

    def _is_of_this_file(self, function: ast.expr) -> bool:
        """Tell a function or a class of the file."""
        match function:
            case ast.Name(id=name):
                return name in self._file.origins.functions | self._file.origins.classes
            case ast.Attribute(value=ast.Name(), attr=name):
                return name in self._file.origins.methods
            case _:
                return False

    def _made(self, call: ast.Call) -> Values:
        """Read a call that may construct an optimizer or a scheduler."""
        found: Values = [Optimizer(made=id(call))] if self._file.constructors.may_be(call.func) else []
        try:
            plateau = self._file.schedulers.plateau(call)
        except UnclearError:
            return [*found, UNCLEAR]
        if plateau is not None:
            found += [
                made if made is UNCLEAR else Scheduler(plateau=plateau, made_for=made) for made in self._made_for(call)
            ]
        return found

    def _made_for(self, call: ast.Call) -> list[object]:
        """Tell which optimizers a scheduler may be made for: torch's schedulers take nothing else."""
        argument = _scheduled_optimizer(call)
        name = dotted(argument)
        if argument is None or name is None:
            return [None]
        # The rules take names of the function only; which those are depends on what they have forgotten.
        values = [Optimizer(made=(id(call), "optimizer")) if v is UNKNOWN else v for v in self.read(argument)]
        self.environment[name] = values
        return [value if value is UNCLEAR else getattr(value, "made", None) for value in values]

    def _copied(self, call: ast.Call, found: Iterable[tuple[Returned, ...]]) -> Values:
        """Read `dict(optimizer=opt)` and `list(found)`."""
        names = {name.rpartition(".")[2] for name in self._file.origins.of(call.func)}
        if "dict" in names and not call.args and all(keyword.arg for keyword in call.keywords):
            return self._mappings([keyword.arg for keyword in call.keywords], found)
        if names & {"list", "tuple"} and len(call.args) == 1 and not call.keywords:
            inner = [value for (value,) in found if isinstance(value, Sequence) or value is UNCLEAR]
            return [Sequence(v.items, "list" in names) if isinstance(v, Sequence) else v for v in inner]
        return []

    # Names

    def _named(self, node: ast.Name | ast.Attribute) -> Values:
        name = dotted(node)
        if name in self.environment:
            return self.environment[name]
        if name is None and isinstance(node, ast.Attribute):
            self.read(node.value)
        # Attributes may come from `__init__`.
        if isinstance(node, ast.Attribute) and self._file.sets_up(node.attr):
            return [UNCLEAR]
        return [Foreign("type") if self._file.constructors.may_be(node) else UNKNOWN]


def _scheduled_optimizer(call: ast.Call) -> ast.expr | None:
    """Return the argument of a scheduler that is its optimizer."""
    named = [keyword.value for keyword in call.keywords if keyword.arg == "optimizer"]
    return next(iter([*named, *call.args]), None)
