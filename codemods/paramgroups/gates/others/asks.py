"""What a file asks of others for its optimizers: functions, methods and properties whose results are their groups."""

import ast
import builtins
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from paramgroups.gates.others.descent import is_optimizer
from paramgroups.gates.plain.nodes import encloses, is_self
from paramgroups.gates.plain.top_level import TopLevel

_EVERY_MODULE = frozenset({"parameters", "named_parameters"})
"""Methods that all modules have."""

_NOT_OF_THE_TREE = ("torch.", "itertools.", "builtins.")


@dataclass(frozen=True, slots=True, order=True)
class Ask:
    """Something of another file whose value is the params argument of an optimizer."""

    name: str
    """The qualified name: of a function, or of a member of a class, as `project.models.Net.groups`."""
    optimizer: str
    """The qualified name of the class of optimizers."""
    called: bool = True
    """Whether it is called; else it has to be a property."""
    of_self: bool = False
    """Whether it is a member of `self`, which may be an instance of a class that derives from the named one."""


class Asks:
    """Reads what the optimizers of one file get from others."""

    def __init__(self, top: TopLevel) -> None:
        """Take a file."""
        self._top = top
        self._nodes = top.nodes
        # Where the module is not known, nobody else knows its classes.
        self._local = {node.name for node in top.classes} if top.module else set()

    def __iter__(self) -> Iterator[tuple[ast.expr, Ask]]:
        """Yield what asks, and what it asks for."""
        for value, optimizer in self._params:
            made = self._made(value)
            called = isinstance(made, ast.Call)
            mention = made.func if isinstance(made, ast.Call) else made
            name = self._name(mention, called=called) if mention is not None else "?"
            if mention is not None and "." in name and not name.startswith(_NOT_OF_THE_TREE):
                of_self = isinstance(mention, ast.Attribute) and is_self(mention.value)
                yield mention, Ask(name, optimizer, called, of_self)

    @cached_property
    def _params(self) -> list[tuple[ast.expr, str]]:
        """List the params arguments of optimizers, each with the class."""
        return [
            (value, optimizer)
            for call in self._nodes.of(ast.Call)
            # Most are methods; all classes of optimizers are spelt like one.
            if not isinstance(call.func, ast.Attribute) or call.func.attr[:1].isupper()
            if is_optimizer(optimizer := self._resolved(call.func))
            for value in [keyword.value for keyword in call.keywords if keyword.arg == "params"] or call.args[:1]
        ]

    def _made(self, value: ast.expr) -> ast.expr | None:
        """Say what makes a params argument: the value of a variable that is there for optimizers only."""
        if not isinstance(value, ast.Name):
            return value
        loaded = (node for node in self._names.get(value.id, ()) if isinstance(node.ctx, ast.Load))
        return self._only_value(value.id) if all(id(node) in self._given for node in loaded) else None

    @cached_property
    def _given(self) -> set[int]:
        return {id(one) for one, _ in self._params}

    @cached_property
    def _names(self) -> dict[str, list[ast.Name]]:
        found: dict[str, list[ast.Name]] = {}
        for node in self._nodes.of(ast.Name):
            found.setdefault(node.id, []).append(node)
        return found

    def _resolved(self, node: ast.expr) -> str:
        return self._top.resolved(node, self._local)

    def _name(self, mention: ast.expr, *, called: bool) -> str:
        """Name a function of another file, or a member of a class; `?` for anything else."""
        if called and (name := self._resolved(mention)) != "?":
            return name
        if isinstance(mention, ast.Name):
            return self._from_star(mention.id) if called else "?"
        if not isinstance(mention, ast.Attribute) or mention.attr in _EVERY_MODULE:
            return "?"
        owner = self._class_of(mention)
        return f"{owner}.{mention.attr}" if "." in owner else "?"

    def _from_star(self, name: str) -> str:
        """Name what only a star can have brought."""
        is_free = name not in self._defined and all(isinstance(one.ctx, ast.Load) for one in self._names.get(name, ()))
        stars = self._top.stars if is_free and not hasattr(builtins, name) else ()
        return f"{stars[0]}.{name}" if len(stars) == 1 else "?"

    def _class_of(self, member: ast.Attribute) -> str:
        """Name the class of `self`, or that of which a thing was made; `?` where it is not certain."""
        if is_self(member.value):
            inner = [node for node in self._nodes.of(ast.ClassDef) if encloses(node, member.lineno)]
            is_plain = len(inner) == 1 and inner[0] in self._top.classes and not self._stores(member.attr)
            return self._resolved(ast.Name(inner[0].name, ast.Load())) if is_plain else "?"
        made = self._only_value(member.value.id) if isinstance(member.value, ast.Name) else self._stored(member.value)
        return self._resolved(made.func) if isinstance(made, ast.Call) else "?"

    def _only_value(self, name: str) -> ast.expr | None:
        """Return what a name is assigned, if nothing else in the file gives it a meaning."""
        stored = [node for node in self._names.get(name, ()) if not isinstance(node.ctx, ast.Load)]
        return self._values.get(id(stored[0])) if len(stored) == 1 and name not in self._defined else None

    def _stored(self, attribute: ast.expr) -> ast.expr | None:
        """Return what `self.net` is assigned, if nothing else in the file stores an attribute of that name."""
        if not isinstance(attribute, ast.Attribute) or not is_self(attribute.value):
            return None
        stored = self._stores(attribute.attr)
        return self._values.get(id(stored[0])) if len(stored) == 1 else None

    def _stores(self, attribute: str) -> list[ast.Attribute]:
        return self._attributes.get(attribute, [])

    @cached_property
    def _attributes(self) -> dict[str, list[ast.Attribute]]:
        """The attributes that are stored, or deleted, by name."""
        found: dict[str, list[ast.Attribute]] = {}
        for node in self._nodes.of(ast.Attribute):
            if not isinstance(node.ctx, ast.Load):
                found.setdefault(node.attr, []).append(node)
        return found

    @cached_property
    def _values(self) -> dict[int, ast.expr]:
        """The values of all plain targets."""
        return {id(node.targets[0]): node.value for node in self._nodes.of(ast.Assign) if len(node.targets) == 1}

    @cached_property
    def _defined(self) -> frozenset[str]:
        """The names that functions, classes, imports and parameters have; methods are no names of their own."""
        nodes = self._nodes
        methods = {id(item) for node in nodes.of(ast.ClassDef) for item in node.body}
        functions = (node.name for node in nodes.of(ast.FunctionDef) if id(node) not in methods)
        classes = (node.name for node in nodes.of(ast.ClassDef))
        imports: list[ast.Import | ast.ImportFrom] = [*nodes.of(ast.Import), *nodes.of(ast.ImportFrom)]
        imported = (alias.asname or alias.name for one in imports for alias in one.names)
        return frozenset([*functions, *classes, *imported, *(node.arg for node in nodes.of(ast.arg))])
