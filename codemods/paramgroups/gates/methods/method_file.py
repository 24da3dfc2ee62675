"""The file around a method, and what its `__init__` methods may leave in attributes; told without libcst."""

import ast
from collections.abc import Iterator

from paramgroups.gates.lists.constructors import Constructors
from paramgroups.gates.methods.schedulers import Schedulers
from paramgroups.gates.methods.value_parts import UnclearError
from paramgroups.gates.plain.nodes import Nodes, encloses
from paramgroups.gates.plain.origins import Origins
from paramgroups.syntax.source.plain_nodes import walk

_NOT_RUN = (ast.Yield, ast.YieldFrom, ast.Await, ast.Lambda, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
"""What a function that is run on paper holds none of."""


class File:
    """What is known of the file around a method."""

    def __init__(self, nodes: Nodes, constructors: Constructors, origins: Origins, schedulers: Schedulers) -> None:
        """Put together what has been read."""
        self.nodes = nodes
        self.constructors = constructors
        self.origins = origins
        self.schedulers = schedulers
        self._known: dict[str, bool] = {}

    def function(self, name: str) -> ast.FunctionDef | None:
        """Return the one plain function or method of a name."""
        every = [node for node in self.nodes.of(ast.FunctionDef) if node.name == name]
        if len(every) != 1 or every[0].decorator_list or name in self.origins.classes:
            return None
        parts = walk(every[0])
        is_plain = not any(isinstance(part, _NOT_RUN) and part is not every[0] for part in parts)
        return every[0] if is_plain and self._is_on_its_own(every[0]) else None

    def _is_on_its_own(self, function: ast.FunctionDef) -> bool:
        """Tell whether a function reads no variables of another one around it."""
        around = [*self.nodes.of(ast.FunctionDef), *self.nodes.of(ast.AsyncFunctionDef)]
        outer = [one for one in around if one is not function and encloses(one, function.lineno)]
        if not outer:
            return True
        own, others = _bound_names(function), set[str]().union(*map(_bound_names, outer))
        read = {part.id for part in walk(function) if isinstance(part, ast.Name)}
        return read.isdisjoint(others - own)

    def sets_up(self, attribute: str) -> bool:
        """Tell whether some `__init__` may leave an optimizer or a scheduler in an attribute."""
        if attribute not in self._known:
            bound = [node.lineno for node in self.nodes.of(ast.Attribute) if _is_bound(node, attribute)]
            inits = (node for node in self.nodes.of(ast.FunctionDef) if node.name == "__init__")
            around = (init for init in inits if any(init.lineno <= line <= (init.end_lineno or line) for line in bound))
            self._known[attribute] = any(self._may_set_up(walk(init), attribute) for init in around)
        return self._known[attribute]

    def _may_set_up(self, init: list[ast.AST], attribute: str) -> bool:
        try:
            if any(isinstance(part, ast.Call) and self.schedulers.plateau(part) is not None for part in init):
                return True
        except UnclearError:
            return True
        bound = {part.id for part in init if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)}
        bound |= {getattr(part, name) for part in init for name in ("name", "asname") if hasattr(part, name)}
        values = [value for part in init for value in _assigned(part, attribute)]
        return any(value is None or self._may_make(value, bound) for value in values)

    def _may_make(self, value: ast.expr, bound: set[str]) -> bool:
        """Tell whether a value may be an optimizer or a scheduler, unless it is neither for certain."""
        match value:
            case ast.Name(id=name):
                return name in bound
            case ast.Call(func=ast.Name(id=name) | ast.Attribute(value=ast.Name(), attr=name)) if (
                name in self.origins.methods
            ):
                return True
            case ast.Call(func=function):
                named = isinstance(function, ast.Name) and function.id in self.origins.classes
                return named or self.constructors.may_be(function) or self.schedulers.plateau(value) is not None
            case ast.Constant() | ast.Dict() | ast.List() | ast.Tuple() | ast.BoolOp() | ast.Compare() | ast.BinOp():
                return False
            case _:
                return True


def _bound_names(function: ast.stmt) -> set[str]:
    """Collect what is bound inside of a function, but for what imports and definitions bind."""
    found = {part.id for part in walk(function) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store)}
    return found | {part.arg for part in walk(function) if isinstance(part, ast.arg)}


def _assigned(node: ast.AST, attribute: str) -> Iterator[ast.expr | None]:
    """Yield what is assigned to an attribute of this name; None for an item of something."""
    match node:
        case ast.Assign(targets=targets, value=value):
            for target in targets:
                if any(_is_bound(part, attribute) for part in walk(target)):
                    yield value if isinstance(target, ast.Attribute) else None
        case ast.AnnAssign(target=target, value=ast.expr() as value) if _is_bound(target, attribute):
            yield value
        case _:
            pass


def _is_bound(node: ast.AST, attribute: str) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == attribute and isinstance(node.ctx, ast.Store)
