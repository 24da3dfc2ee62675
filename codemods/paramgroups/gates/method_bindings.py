"""What one method binds, in the order of its text: assignments, keys and items that are added, schedulers."""

import ast
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from paramgroups.gates.origins import dotted

Path = tuple[tuple[int, int], ...]
"""The branches around a node: the `if`, and which of its arms."""
_DISPLAYS = (ast.Assign, ast.AnnAssign, ast.Return, ast.List, ast.Tuple, ast.Dict)
"""What evaluates all of its parts."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something happens."""

    position: tuple[int, int]
    path: Path
    plain: bool = False
    """Whether it always happens."""

    def is_apart(self, other: "Place") -> bool:
        """Tell whether the two stand in different arms of one `if`."""
        arms = dict(self.path)
        return any(arms.get(branch, arm) != arm for branch, arm in other.path)

    def is_before(self, other: "Place") -> bool:
        """Tell whether this comes first, if both come at all."""
        return self.position < other.position or self.is_apart(other)


@dataclass(frozen=True, slots=True)
class Store:
    """One binding of a name."""

    place: Place
    value: ast.expr | None
    """None for anything that is no plain assignment."""
    item: tuple[int, int] | None = None
    """For a name that gets one item of `value`: its position, and how many there are."""


class MethodBindings:
    """The bindings of one method; functions inside of it bind their own names."""

    def __init__(self, method: ast.FunctionDef, scheduled: Callable[[ast.Call], str | None]) -> None:
        """Walk the method once; `scheduled` tells the name of the optimizer that a call makes a scheduler for."""
        self.stores: dict[str, list[Store]] = {}
        self.keys: dict[str, list[tuple[str, ast.expr | None]]] = {}
        """What `config['name'] = …` adds to dicts."""
        self.items: dict[str, list[ast.expr]] = {}
        """What `found.append(…)` adds to lists."""
        self.schedulers: dict[str, list[Place]] = {}
        """Where schedulers are made for an optimizer of this name."""
        self.returns: list[ast.Return] = []
        self.is_generator = False
        self._scheduled = scheduled
        self._paths: dict[int, Path] = {}
        for statement in method.body:
            self._visit(statement, (), isinstance(statement, _DISPLAYS))

    def place(self, node: ast.expr) -> Place:
        """Return where a name or an attribute is read."""
        return Place(_position(node), self._paths.get(id(node), ()))

    def _visit(self, node: ast.AST, path: Path, plain: bool) -> None:
        match node:
            case ast.If(test=test, body=[*body], orelse=[*orelse]):
                self._visit_arms(node, test, body, orelse, path)
            case ast.IfExp(test=test, body=ast.expr() as body, orelse=ast.expr() as orelse):
                self._visit_arms(node, test, [body], [orelse], path)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                self._store(name, Store(Place(_position(node), path), None))
            case ast.Lambda():
                pass
            case _:
                self._read(node, path, plain)
                plain = plain and isinstance(node, _DISPLAYS)
                for child in ast.iter_child_nodes(node):
                    self._visit(child, path, plain)

    def _visit_arms(
        self, node: ast.If | ast.IfExp, test: ast.expr, body: Sequence[ast.AST], orelse: Sequence[ast.AST], path: Path
    ) -> None:
        self._visit(test, path, False)
        for arm, parts in enumerate((body, orelse)):
            for part in parts:
                self._visit(part, (*path, (id(node), arm)), False)

    def _read(self, node: ast.AST, path: Path, plain: bool) -> None:
        match node:
            case ast.Assign(targets=targets, value=value):
                for target in targets:
                    self._bind(target, value, path)
            case ast.AnnAssign(target=target, value=ast.expr() as value) | ast.NamedExpr(target=target, value=value):
                self._bind(target, value, path)
            case ast.AugAssign(target=target):
                self._bind(target, None, path)
            case ast.Name() | ast.Attribute():
                self._paths[id(node)] = path
                if not isinstance(node.ctx, ast.Load):
                    self._bind(node, None, path)
            case ast.alias(name=name, asname=asname):
                self._store(asname or name.partition(".")[0], Store(Place(_position(node), path), None))
            case ast.ExceptHandler(name=str() as name) | ast.MatchAs(name=str() as name):
                self._store(name, Store(Place(_position(node), path), None))
            case ast.MatchStar(name=str() as name) | ast.MatchMapping(rest=str() as name):
                self._store(name, Store(Place(_position(node), path), None))
            case ast.Return():
                self.returns.append(node)
            case ast.Yield() | ast.YieldFrom():
                self.is_generator = True
            case ast.Call():
                self._call(node, Place(_position(node), path, plain))
            case _:
                pass

    def _call(self, node: ast.Call, place: Place) -> None:
        name = self._scheduled(node)
        if name is not None:
            self.schedulers.setdefault(name, []).append(place)
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Name(id=owner), attr="append"), args=[item], keywords=[]):
                self.items.setdefault(owner, []).append(item)
            case _:
                pass

    def _bind(self, target: ast.expr, value: ast.expr | None, path: Path) -> None:
        # A name is bound when all of the right side has been evaluated.
        place = Place(_position(target) if value is None else _end(value), path)
        match target:
            case ast.Name() | ast.Attribute():
                name = dotted(target)
                if name is not None:
                    self._store(name, Store(place, value))
            case ast.Tuple(elts=targets) | ast.List(elts=targets):
                for index, part in enumerate(targets):
                    name = dotted(part)
                    if name is not None:
                        self._store(name, Store(place, value, (index, len(targets))))
                    else:
                        self._bind(part, None, path)
            case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=str() as key)):
                self.keys.setdefault(name, []).append((key, value))
            case _:
                pass

    def _store(self, name: str, store: Store) -> None:
        self.stores.setdefault(name, []).append(store)


def _position(node: ast.expr | ast.stmt | ast.pattern | ast.excepthandler | ast.alias) -> tuple[int, int]:
    return node.lineno, node.col_offset


def _end(node: ast.expr) -> tuple[int, int]:
    return node.end_lineno or node.lineno, node.end_col_offset or node.col_offset
