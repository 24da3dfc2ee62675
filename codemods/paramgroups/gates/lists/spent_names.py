"""Which variables may be iterated over to their end, told without libcst: sound, not precise."""

import ast
from collections.abc import Iterator
from typing import TypeGuard

from paramgroups.gates.plain.file_bindings import FileBindings
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.model.kinds import ITERATING_FUNCTIONS


class SpentNames:
    """Looks for iterators that may be used up before a construction gets them."""

    def __init__(self, nodes: Nodes, bindings: FileBindings) -> None:
        """Collect the variables that something in the file iterates over, or over an item of which."""
        self._bindings = bindings
        self._iterated = frozenset(name for node in _iterables(nodes) for name in _variables(node))

    def may_be_spent(self, node: ast.expr) -> bool:
        """Tell whether a variable may be an iterator that something uses up."""
        return self.is_iterated(node) and not all(map(self.stands_for_list, self._bindings.values.get(node.id, ())))

    def stands_for_list(self, node: ast.expr, followed: frozenset[str] = frozenset()) -> bool:
        """Tell what can be iterated over as often as one likes, also by another name for it."""
        if not isinstance(node, ast.Name):
            return is_list(node)
        is_new = node.id not in followed and node.id not in self._bindings.items
        values = self._bindings.values.get(node.id, ()) if is_new else ()
        return bool(values) and all(self.stands_for_list(value, followed | {node.id}) for value in values)

    def may_yield_once(self, node: ast.expr) -> bool:
        """Tell whether an expression may be an iterator, as far as the file shows what it is."""
        values = self._bindings.values.get(node.id, ()) if isinstance(node, ast.Name) else ()
        return not all(map(is_list, values or [node]))

    def is_iterated(self, node: ast.expr) -> TypeGuard[ast.Name]:
        """Tell a variable that something iterates over, or over an item of which."""
        return isinstance(node, ast.Name) and node.id in self._iterated


def is_list(node: ast.expr) -> bool:
    """Tell what can be iterated over as often as one likes."""
    match node:
        case ast.List() | ast.ListComp() | ast.Tuple() | ast.Call(func=ast.Name(id="list" | "tuple")):
            return True
        case _:
            return False


def _iterables(nodes: Nodes) -> Iterator[ast.expr]:
    yield from (loop.iter for loop in nodes.of(ast.For))
    yield from (clause.iter for clause in nodes.of(ast.comprehension))
    yield from (star.value for star in nodes.of(ast.Starred))
    for call in nodes.of(ast.Call):
        if isinstance(call.func, ast.Name) and call.func.id in ITERATING_FUNCTIONS:
            yield from call.args


def _variables(node: ast.expr) -> Iterator[str]:
    """Yield the variable of `params` and of `groups[0]['params']`."""
    match node:
        case ast.Name(id=name):
            yield name
        case ast.Subscript(value=owner):
            yield from _variables(owner)
        case _:
            pass
