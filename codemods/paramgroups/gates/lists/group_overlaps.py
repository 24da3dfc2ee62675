"""Whether groups of one list may share parameters for certain, told without libcst: sound, not precise."""

import ast
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import combinations

from paramgroups.gates.plain.file_bindings import FileBindings

Path = tuple[str, ...]
"""`net.head` as its root and the attributes and items behind it."""

_MOVES = frozenset("to cuda cpu eval train half float double requires_grad_".split())


_ENTRIES = frozenset({"values", "items"})
"""Methods of a `ParameterDict` that yield what it holds."""

_ANYWHERE: Path = ()
"""The place of a name that may be a second one of something."""

_VARIABLE = "="
"""The root of what a variable holds itself: no module, so that no second name of one is meant."""


class GroupOverlaps:
    """Compares the places that params of groups are drawn from."""

    def __init__(self, bindings: FileBindings) -> None:
        """Follow names by what they are bound to."""
        self._bindings = bindings

    def may_overlap(self, params: Iterable[ast.expr]) -> bool:
        """Tell whether one group may take all of a place of which another takes at least some."""
        drawn = [set(self._places(node, frozenset())) for node in params]
        return any(
            _meet(mine, theirs) and not (mine_in_part and theirs_in_part)
            for one, other in combinations(drawn, 2)
            for mine, mine_in_part in one
            for theirs, theirs_in_part in other
        )

    def _places(self, node: ast.expr, followed: frozenset[str]) -> Iterator[tuple[Path, bool]]:
        """Yield the places that an expression draws from, and whether it takes but some of what is there."""
        match node:
            case ast.Call(func=ast.Attribute(attr="parameters" | "named_parameters", value=owner)):
                yield self._path(owner), bool(node.args or node.keywords)
            case ast.Call(func=ast.Attribute(attr=name, value=owner), args=[]) if (
                name in self._bindings.functions or name in _ENTRIES
            ):
                # It draws from its owner, or from parts of it.
                yield self._path(owner), False
            case ast.Call(func=ast.Name(id=name), args=[]) if f"{name}()" not in followed:
                found = [one.value for one in self._bindings.results(name) if isinstance(one, ast.Return) and one.value]
                yield from self._all(found, followed | {f"{name}()"})
            case ast.Call(func=ast.Name(id=name), args=[*arguments], keywords=words) if (
                name in self._bindings.functions
            ):
                # It may draw from what it is handed.
                handed = [*arguments, *(word.value for word in words)]
                yield from ((self._path(argument), False) for argument in handed)
                yield from self._all(handed, followed)
            case ast.Call(func=function, args=arguments):
                is_part = isinstance(function, ast.Name) and function.id == "filter"
                yield from self._all(arguments, followed, in_part=is_part)
            case ast.List(elts=items) | ast.Tuple(elts=items) | ast.Set(elts=items):
                yield from self._all(items, followed)
            case ast.Starred(value=value):
                yield from self._places(value, followed)
            case (
                ast.ListComp(generators=clauses)
                | ast.GeneratorExp(generators=clauses)
                | ast.SetComp(generators=clauses)
            ):
                in_part = any(clause.ifs for clause in clauses)
                yield from self._all([clause.iter for clause in clauses], followed, in_part=in_part)
            case ast.BinOp(left=left, right=right):
                yield from self._all([left, right], followed)
            case ast.Attribute():
                yield self._path(node), False
            case ast.Name(id=name) if name not in followed:
                yield (_VARIABLE, name), False
                bindings = self._bindings
                appended = (item for item in bindings.appended.get(name, ()) if not self._is_of_loop(item))
                found = [*bindings.values.get(name, ()), *appended, *bindings.extended.get(name, ())]
                found += bindings.looped.get(name, ())
                yield from self._all(found, followed | {name})
            case _:
                pass

    def _is_of_loop(self, node: ast.expr) -> bool:
        """Tell a variable that loops alone bind: what it stands for may differ each time that a list gets it."""
        return isinstance(node, ast.Name) and node.id in self._bindings.items and node.id not in self._bindings.values

    @cached_property
    def _attached(self) -> frozenset[str]:
        """The names of what an attribute holds as well: `net.fc = head`."""
        values = (value for found in self._bindings.attributes.values() for value in found)
        return frozenset(value.id for value in values if isinstance(value, ast.Name))

    @cached_property
    def _seconds(self) -> frozenset[str]:
        """The attributes that are a second name of another: `self.head = net.head`."""
        found = self._bindings.attributes.items()
        return frozenset(name for name, values in found if any(isinstance(value, ast.Attribute) for value in values))

    def _all(
        self, nodes: Iterable[ast.expr], followed: frozenset[str], *, in_part: bool = False
    ) -> Iterator[tuple[Path, bool]]:
        for node in nodes:
            for place, is_part in self._places(node, followed):
                yield place, is_part or in_part

    def _path(self, node: ast.expr) -> Path:
        match node:
            case ast.Name(id=name):
                values = self._bindings.values.get(name, ())
                is_alias = any(map(_is_alias, values)) or (name in self._attached and any(map(_is_made, values)))
                return _ANYWHERE if is_alias else (name,)
            case ast.Attribute(value=owner, attr=name):
                return _ANYWHERE if name in self._seconds else _below(self._path(owner), name)
            case ast.Subscript(value=owner, slice=key):
                return _below(self._path(owner), f"[{ast.unparse(key)}]")
            case _:
                # A call, say: the reading by libcst tells no place of it.
                return (f"{id(node)}",)


def _below(owner: Path, name: str) -> Path:
    return (*owner, name) if owner != _ANYWHERE else _ANYWHERE


def _meet(one: Path, other: Path) -> bool:
    if _ANYWHERE in (one, other):
        return _VARIABLE not in (one + other)[:1]
    return one[: len(other)] == other or other[: len(one)] == one


def _is_made(value: ast.expr) -> bool:
    return isinstance(value, ast.Call)


def _is_alias(value: ast.expr) -> bool:
    while isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr in _MOVES:
        value = value.func.value
    return isinstance(value, ast.Name | ast.Attribute | ast.Subscript)
