"""What a file has to know of others: what the functions and classes of theirs give that stand where params belong."""

import ast
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from paramgroups.gates.gated_file import GatedFile
from paramgroups.gates.plain.nodes import arguments_of, is_self
from paramgroups.gates.plain.origins import last_name
from paramgroups.gates.plain.top_level import TopLevel
from paramgroups.model.kinds import ITERATING_FUNCTIONS, MOVES, PARAMETER_METHODS
from paramgroups.tree import OF_OBJECT, OF_SELF, with_key

_HANDING_ON = frozenset((*ITERATING_FUNCTIONS, *"chain from_iterable iter islice next zip OrderedDict".split()))
"""Functions of Python whose results are what they get."""

_NOT_OF_THE_TREE = ("torch.", "itertools.", "builtins.", "functools.", "lightning.", "pytorch_lightning.", "numpy.")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What other files have to tell."""

    results: frozenset[str] = frozenset()
    """What their functions give, and members of their classes: `helpers.params_of()`, `models.Net()`, `net.Net.groups`.
    """
    methods: frozenset[str] = frozenset()
    """Methods that torch's modules have too, and their classes may have instead: `models.Net.parameters()`. That makes
    no finding, but may prevent one."""
    makers: frozenset[str] = frozenset()
    """What of theirs gets a list of iterators, which is wrong if an optimizer is made of it: functions and classes,
    methods of objects (`models.Trainer().make`), and what a table holds (`config.TABLE['adam']`)."""


def wanted_of(file: GatedFile, tree: ast.Module, module: str, *, lists: bool, hopeful: bool) -> Wanted:
    """Name what stands in the params of optimizers; and what may make one, where the file `lists` iterators.

    Where nothing else is `hopeful`, methods that only may prevent a finding do not matter.
    """
    if not file.constructions and not lists:
        return Wanted()
    reader = _Reader(file, lambda: TopLevel(tree, file.nodes, module))
    for call in file.constructions:
        for argument in call.args[:1]:
            reader.read(argument)
        for keyword in call.keywords:
            if "param" in (keyword.arg or ""):
                reader.read(keyword.value)
    makers = reader.makers() if lists else frozenset()
    methods = reader.methods() if hopeful or makers or reader.results else frozenset()
    return Wanted(frozenset(reader.results), methods, makers)


class _Reader:
    """Walks through params arguments, and what their variables are bound to."""

    def __init__(self, file: GatedFile, top: Callable[[], TopLevel]) -> None:
        self.results: set[str] = set()
        self._calls = file.nodes.of(ast.Call)
        self._bindings = file.odd.bindings
        self._read_top = top
        self._called_methods: list[ast.Attribute] = []
        self._seen: set[str] = set()

    @cached_property
    def _top(self) -> TopLevel:
        return self._read_top()

    def methods(self) -> frozenset[str]:
        """Name the methods of modules that are called, by the classes of those."""
        called = [(owner, one.attr) for one in self._called_methods for owner in self._classes_of(one.value)]
        return frozenset(f"{owner}.{method}()" for owner, method in called)

    def makers(self) -> frozenset[str]:
        """Name what other files define and this one calls with a list of iterators that is written here."""
        calls = [call for call in self._calls if any(map(self._lists_iterator, arguments_of(call)))]
        return frozenset(name for call in calls for name in self._called(call.func))

    def _called(self, function: ast.expr) -> Iterator[str]:
        """Name what a called expression may be of another file."""
        if not isinstance(function, ast.Subscript) and (name := self._name(function)) is not None:
            yield name
        elif isinstance(function, ast.Name):
            values = self._bindings.values.get(function.id, ())
            yield from (name for value in values if (name := self._looked_up(value)) is not None)
        elif (name := self._looked_up(function)) is not None:
            yield name
        elif isinstance(function, ast.Attribute) and not self._shows(function):
            of = OF_SELF if is_self(function.value) else OF_OBJECT
            yield from (f"{owner}{of}.{function.attr}" for owner in self._classes_of(function.value))

    def _looked_up(self, node: ast.expr) -> str | None:
        """Name what is looked up in a table of another file: `TABLE['adam']`, `TABLE.get(name)`."""
        match node:
            case ast.Subscript(value=table, slice=key):
                pass
            case ast.Call(func=ast.Attribute(value=table, attr="get"), args=[key], keywords=[]):
                pass
            case _:
                return None
        name = self._name(table)
        text = key.value if isinstance(key, ast.Constant) and isinstance(key.value, str) else None
        return with_key(name, text) if name is not None else None

    def _lists_iterator(self, node: ast.expr) -> bool:
        match node:
            case ast.List(elts=items) | ast.Tuple(elts=items):
                return any(map(_is_iterator, items))
            case ast.ListComp(elt=item) | ast.GeneratorExp(elt=item):
                return _is_iterator(item)
            case ast.Name(id=name):
                values = self._bindings.values.get(name, ())
                listed = any(self._lists_iterator(value) for value in values if not isinstance(value, ast.Name))
                return listed or any(map(_is_iterator, self._bindings.appended.get(name, ())))
            case _:
                return False

    def read(self, node: ast.expr | ast.comprehension) -> None:
        """Collect what an expression may be made by."""
        match node:
            case ast.Name(id=name):
                self._follow(name)
            case ast.Attribute(attr=name, value=owner) if name in PARAMETER_METHODS:
                self.read(owner)  # what is not called counts if that is a module
            case ast.Attribute(attr=name):
                self._of_object(node, "")
                self._follow(f".{name}")
            case ast.Call():
                self._call(node)
            case ast.Dict(keys=keys, values=values):
                for key, value in zip(keys, values, strict=True):
                    if isinstance(key, ast.Constant) and key.value == "params":
                        self.read(value)
            case ast.comprehension(iter=source):
                self.read(source)
            case ast.Lambda() | ast.Constant() | ast.JoinedStr():
                pass
            case _:
                for part in ast.iter_child_nodes(node):
                    if isinstance(part, ast.expr | ast.comprehension):
                        self.read(part)

    def _call(self, call: ast.Call) -> None:
        function = call.func
        if isinstance(function, ast.Attribute) and function.attr in PARAMETER_METHODS:
            self._called_methods.append(function)
        elif (name := self._name(function)) is not None:
            self.results.add(f"{name}()")
        elif isinstance(function, ast.Attribute) and function.attr in MOVES:
            self.read(function.value)
        elif isinstance(function, ast.Attribute):
            self._of_object(function, "()")
        if last_name(function) in _HANDING_ON:
            for argument in (*call.args, *(keyword.value for keyword in call.keywords if keyword.arg == "params")):
                self.read(argument)

    def _of_object(self, member: ast.Attribute, call: str) -> None:
        """Name a member by the class of the object, as far as that is of another file, or derives from one."""
        if self._shows(member):
            return
        for owner in self._classes_of(member.value):
            self.results.add(f"{owner}.{member.attr}{call}")

    def _shows(self, member: ast.Attribute) -> bool:
        """Tell whether the file itself gives something a member of this name."""
        return member.attr in self._bindings.functions or member.attr in self._bindings.attributes

    def _classes_of(self, node: ast.expr) -> Iterator[str]:
        match node:
            case ast.Name(id="self"):
                classes = self._top.classes if self._top.module else []
                around = (one for one in classes if one.lineno <= node.lineno <= (one.end_lineno or one.lineno))
                yield from (self._top.qualified(one.name) for one in around if self._is_derived(one))
            case ast.Name(id=name):
                yield from self._made(self._bindings.values.get(name, ()))
            case ast.Attribute(attr=name):
                yield from self._made(self._bindings.attributes.get(name, ()))
            case ast.Call():
                yield from self._made([node])
            case _:
                pass

    def _is_derived(self, node: ast.ClassDef) -> bool:
        """Tell a class that may have members of another file."""
        return any(self._name(base) is not None for base in node.bases)

    def _made(self, values: Sequence[ast.expr]) -> Iterator[str]:
        for value in values:
            made = value
            while isinstance(made, ast.Call) and isinstance(made.func, ast.Attribute) and made.func.attr in MOVES:
                made = made.func.value
            if isinstance(made, ast.Call) and (name := self._name(made.func)) is not None:
                yield name

    def _name(self, function: ast.expr) -> str | None:
        """Name a function or class of another file."""
        name = self._top.resolved(function)
        if name == "?" and isinstance(function, ast.Name) and len(self._top.stars) == 1:
            name = f"{self._top.stars[0]}.{function.id}"
        return name if "." in name and not name.startswith(_NOT_OF_THE_TREE) else None

    def _follow(self, name: str) -> None:
        if name in self._seen:
            return
        self._seen.add(name)
        bindings = self._bindings
        values = bindings.attributes.get(name[1:], ()) if name.startswith(".") else bindings.values.get(name, ())
        grown = (*bindings.appended.get(name, ()), *bindings.extended.get(name, ()))
        for value in (*values, *grown, *(item.iterable for item in bindings.items.get(name, ()))):
            self.read(value)


def _is_iterator(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and last_name(node.func) in PARAMETER_METHODS
