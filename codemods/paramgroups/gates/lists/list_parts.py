"""What may come into the list that is passed to an optimizer, told without libcst: sound, not precise."""

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from paramgroups.gates.plain.file_bindings import FileBindings
from paramgroups.gates.plain.origins import last_name


@dataclass(frozen=True, slots=True)
class Part:
    """An element of the list, or an iterable of elements."""

    node: ast.expr
    is_many: bool = False


class ListParts:
    """Collects the parts of one list, through the variables and functions of the file."""

    def __init__(self, bindings: FileBindings) -> None:
        """Follow names by what they are bound to."""
        self._bindings = bindings
        self.followed: set[str] = set()
        """The variables (`groups`), attributes (`.groups`) and functions (`groups()`) that the list goes through."""
        self.parts: list[Part] = []

    def collect(self, node: ast.expr) -> None:
        """Add what `node`, a list, may hold."""
        match node:
            case ast.List(elts=items) | ast.Tuple(elts=items) | ast.Set(elts=items):
                for item in items:
                    self._add_many(item.value) if isinstance(item, ast.Starred) else self._add(item)
            case ast.ListComp(elt=item) | ast.GeneratorExp(elt=item) | ast.SetComp(elt=item):
                self._add(item)
            case ast.BinOp(op=ast.Add(), left=first, right=second):
                self._add_many(first)
                self._add_many(second)
            case ast.IfExp(body=first, orelse=second):
                self.collect(first)
                self.collect(second)
            case ast.NamedExpr(value=value):
                self.collect(value)
            case ast.Name(id=name):
                self.follow(name, self._bindings.values.get(name, ()))
            case ast.Call(func=function, args=arguments):
                for argument in arguments[:1]:
                    # `map(lambda m: m.parameters(), parts)` is a list of what the lambda gives.
                    self._add(argument.body) if isinstance(argument, ast.Lambda) else self.collect(argument)
                self._follow_function(last_name(function))
            case ast.Attribute(attr=name):
                self._follow_function(last_name(node))
                self.follow(f".{name}", self._bindings.attributes.get(name, ()))
            case _:
                pass

    def _add(self, node: ast.expr) -> None:
        if isinstance(node, ast.IfExp):
            self._add(node.body)
            self._add(node.orelse)
        else:
            self.parts.append(Part(node))

    def _add_many(self, node: ast.expr) -> None:
        self.parts.append(Part(node, is_many=True))
        self.collect(node)

    def follow(self, name: str, values: Sequence[ast.expr]) -> None:
        """Add what a variable may hold that is bound to one of `values`, with what the file adds to it."""
        if name in self.followed:
            return
        self.followed.add(name)
        for value in (*values, *self._bindings.extended.get(name, ())):
            self._add_many(value)
        for item in self._bindings.appended.get(name, ()):
            self._add(item)
        for parameter in self._bindings.handed.get(name, ()):
            self.follow(parameter, self._bindings.values.get(parameter, ()))

    def follow_again(self, followed: str) -> None:
        """Add what an attribute or a function holds that another list has gone through."""
        if followed.endswith("()"):
            self._follow_function(followed.removesuffix("()"))
        else:
            self.follow(followed, self._bindings.attributes.get(followed[1:], ()))

    def _follow_function(self, name: str) -> None:
        if f"{name}()" in self.followed:
            return
        self.followed.add(f"{name}()")
        for result in self._bindings.results(name):
            match result:
                case ast.Return(value=ast.expr() as value) | ast.YieldFrom(value=value):
                    self._add_many(value)
                case ast.Yield(value=ast.expr() as value):
                    self._add(value)
                case _:
                    pass
