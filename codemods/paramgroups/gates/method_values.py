"""What a method may return, told without libcst: every value that the reading by libcst could come to, or less known.

What is less known cannot be found fault with where the same with more knowledge is accepted. So each part is read as
what it may be at most: an optimizer where the name may be that of a class, a scheduler for which name it is made.
"""

import ast
from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

from paramgroups.gates.method_bindings import MethodBindings, Store
from paramgroups.gates.method_file import File
from paramgroups.gates.origins import dotted
from paramgroups.gates.value_parts import (
    UnclearError,
    Values,
    bounded,
    combined,
    item_of,
    literal_of,
    parts_of,
    sum_of,
)
from paramgroups.model.returns import (
    Constant,
    Entry,
    Foreign,
    Mapping,
    Optimizer,
    Returned,
    Scheduler,
    Sequence,
    Unknown,
)

_MOST_ADDED = 3
"""A bound on the statements that add to one list or dict."""


class MethodValues:
    """Reads the expressions of one method."""

    def __init__(self, file: File, method: ast.FunctionDef) -> None:
        """Read what the method binds first."""
        self._file = file
        self.bindings = MethodBindings(method, file.scheduled)
        self._reading: set[str] = set()

    def returned(self) -> Iterable[Values]:
        """Yield what each `return` may return."""
        for node in self.bindings.returns:
            yield [Constant(None)] if node.value is None else self.read(node.value)

    def read(self, node: ast.expr) -> Values:
        """Read one expression."""
        match node:
            case ast.Name() | ast.Attribute():
                return self._named(node)
            case ast.Tuple(elts=items) | ast.List(elts=items):
                if any(isinstance(item, ast.Starred) for item in items):
                    return [Unknown()]
                return [Sequence(chosen, isinstance(node, ast.List)) for chosen in self._all(items)]
            case ast.Dict(keys=keys, values=values):
                names = [key.value if isinstance(key, ast.Constant) else None for key in keys]
                return self._mappings([(k, v) for k, v in zip(names, values, strict=True)])
            case ast.Call():
                return self._called(node)
            case ast.IfExp(body=body, orelse=orelse):
                return [*self.read(body), *self.read(orelse)]
            case ast.NamedExpr(value=value):
                return self.read(value)
            case ast.Subscript(value=owner, slice=key):
                return [item_of(value, key) for value in self.read(owner)]
            case ast.BinOp(op=ast.Add(), left=left, right=right):
                return [sum_of(one, other) for one, other in combined([self.read(left), self.read(right)])]
            case ast.GeneratorExp():
                return [Foreign("generator")]
            case ast.Lambda():
                return [Foreign("function")]
            case ast.Constant() | ast.UnaryOp():
                return [literal_of(node)]
            case _:
                return [Unknown()]

    def _all(self, nodes: Iterable[ast.expr]) -> Iterable[tuple[Returned, ...]]:
        return combined([self.read(node) for node in nodes])

    def _mappings(self, pairs: list[tuple[object, ast.expr]]) -> Values:
        named = [(key, value) for key, value in pairs if isinstance(key, str)]
        found = self._all([value for _, value in named])
        is_open = len(named) < len(pairs)
        return [
            Mapping(tuple(Entry(k, v) for (k, _), v in zip(named, chosen, strict=True)), is_open) for chosen in found
        ]

    # Calls

    def _called(self, call: ast.Call) -> Values:
        names = {name.rpartition(".")[2] for name in self._file.origins.of(call.func)}
        match call.func:
            case ast.Name(id=name) if name in self._file.origins.functions | self._file.origins.classes:
                raise UnclearError
            case ast.Attribute(value=ast.Name(), attr=name) if name in self._file.origins.methods:
                raise UnclearError
            case ast.Attribute(attr="parameters"):
                return [Foreign("generator")]
            case _:
                pass
        found: Values = []
        if self._file.constructors.may_be(call.func):
            found.append(Optimizer(made=id(call)))
        plateau = self._file.schedulers.plateau(call)
        if plateau is not None:
            found.append(Scheduler(plateau=plateau, made_for=self._file.scheduled(call)))
        if "dict" in names and not call.args and all(keyword.arg for keyword in call.keywords):
            found.extend(self._mappings([(keyword.arg, keyword.value) for keyword in call.keywords]))
        if names & {"list", "tuple"} and len(call.args) == 1:
            inner = [value for value in self.read(call.args[0]) if isinstance(value, Sequence)]
            found.extend(Sequence(value.items, is_list="list" in names) for value in inner)
        return found or [Unknown()]

    # Names

    def _named(self, node: ast.Name | ast.Attribute) -> Values:
        name = dotted(node)
        if name is None:
            if isinstance(node, ast.Attribute):
                self.read(node.value)
            return [Unknown()]
        if name in self._reading:
            raise UnclearError
        self._reading.add(name)
        found = self._stored(name) if name in self.bindings.stores else self._from_elsewhere(node)
        found = bounded(self._added(name, found))
        self._reading.discard(name)
        if name in self.bindings.schedulers:
            # Whoever makes a scheduler for it shows that it is an optimizer.
            found = [Optimizer() if isinstance(value, Unknown) else value for value in found]
            self._check_order(name)
        if any(not other.place.is_before(self.bindings.place(node)) for other in self.bindings.stores.get(name, ())):
            raise UnclearError
        found = [replace(value, made=name) if isinstance(value, Optimizer) else value for value in found]
        known: Values = [value for value in found if not isinstance(value, Unknown)]
        return known or [Unknown()]

    def _stored(self, name: str) -> Values:
        return bounded([value for store in self.bindings.stores[name] for value in self._value(store)])

    def _value(self, store: Store) -> Values:
        if store.value is None:
            return [Unknown()]
        values = self.read(store.value)
        if store.item is None:
            return values
        index, count = store.item
        fitting = [value for value in values if isinstance(value, Sequence) and len(value.items) == count]
        return [value.items[index] for value in fitting] or [Unknown()]

    def _added(self, name: str, found: Values) -> Values:
        """Add any part of what the method adds to a list or a dict."""
        items, keys = self.bindings.items.get(name, ()), self.bindings.keys.get(name, ())
        if not items and not keys:
            return found
        if len(items) > _MOST_ADDED or len(keys) > _MOST_ADDED:
            raise UnclearError
        more: Values = []
        for some in parts_of(items):
            for added in self._all(some):
                lists = [value for value in found if isinstance(value, Sequence) and value.is_list]
                more.extend(replace(value, items=(*value.items, *added)) for value in lists)
        for some_keys in parts_of(keys):
            for entries in self._entries(some_keys):
                dicts = [value for value in found if isinstance(value, Mapping)]
                more.extend(replace(value, entries=(*value.entries, *entries)) for value in dicts)
        return [*found, *more]

    def _entries(self, keys: tuple[tuple[str, ast.expr | None], ...]) -> Iterable[tuple[Entry, ...]]:
        values: list[Values] = [[Unknown()] if value is None else self.read(value) for _, value in keys]
        for chosen in combined(values):
            yield tuple(Entry(key, value) for (key, _), value in zip(keys, chosen, strict=True))

    def _check_order(self, name: str) -> None:
        """Stop where a scheduler may be made for another optimizer than the one that has the name in the end."""
        schedulers = self.bindings.schedulers[name]
        stores = [store.place for store in self.bindings.stores.get(name, ())]
        if any(not store.is_before(scheduler) for store in stores for scheduler in schedulers):
            raise UnclearError
        # An optimizer that cannot be seen counts as made where the first scheduler is, on each way anew.
        first = min(schedulers, key=lambda place: place.position)
        always = first.plain and "." not in name
        pairs = combinations(schedulers, 2)
        if not always and any(not one.is_apart(other) for one, other in pairs):
            raise UnclearError

    def _from_elsewhere(self, node: ast.Name | ast.Attribute) -> Values:
        """Read a name that the method does not bind; attributes may come from `__init__`."""
        if self._file.constructors.may_be(node):
            raise UnclearError
        if isinstance(node, ast.Attribute) and self._file.sets_up(node.attr):
            raise UnclearError
        return [Unknown()]
