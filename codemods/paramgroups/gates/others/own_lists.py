"""What a file hands to its optimizers through a function, a method or an attribute, which other files may use too."""

import ast
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cached_property

from paramgroups.gates.gated_file import GatedFile, Others
from paramgroups.gates.lists.list_parts import ListParts
from paramgroups.gates.plain.file_bindings import parameter_names
from paramgroups.gates.plain.nodes import Nodes, arguments_of, encloses, is_self
from paramgroups.gates.plain.origins import last_name
from paramgroups.gates.plain.parsing import parsed
from paramgroups.settings import Settings
from paramgroups.syntax.source.plain_nodes import walk
from paramgroups.tree import ListMaker


@dataclass(frozen=True, slots=True)
class OwnLists:
    """The functions and members that may list iterators for optimizers of their own file.

    A name too many costs a look into all other files, one too few a repair that breaks them.
    """

    certain: tuple[ListMaker, ...] = ()
    """Those for optimizers that are known."""
    depending: tuple[tuple[frozenset[str], tuple[ListMaker, ...]], ...] = ()
    """Those for classes of other files, of which one has to be an optimizer: by the last names of these."""


def own_lists(tree: ast.Module, file: GatedFile, module: str, others: Others) -> OwnLists:
    """Read what optimizers of a file get, as it shows that; `others` are the classes that may be of other files."""
    every = file.suspects(others)
    if not every:
        return OwnLists()
    known = {id(call) for call in file.suspects().calls}
    reader = _Reader(tree, file, module.removesuffix(".__init__"))
    certain: list[ListMaker] = []
    depending: dict[frozenset[str], list[ListMaker]] = {}
    edited = {id(call) for call in every.edited}
    for calls, names in ((every.odd, others.odd), (every.edited, others.edited)):
        for call in calls:
            found = certain if id(call) in known else depending.setdefault(file.meant_by(call, names), [])
            found += reader.makers(call, is_edited=id(call) in edited)
    return OwnLists(tuple(certain), tuple((classes, tuple(makers)) for classes, makers in depending.items()))


def lists_for(
    source: bytes, settings: Settings, module: str, optimizers: frozenset[str], *, told: bool
) -> tuple[ListMaker, ...]:
    """List what makes lists in a file of which others have told that it constructs one of their `optimizers`.

    Of a file that was `told` what functions of others give, any list may hold iterators, whatever it shows.
    """
    tree = parsed(source)
    if tree is None:
        return ()
    file = GatedFile(Nodes(tree), settings)
    found = own_lists(tree, file, module, Others(optimizers, optimizers))
    makers = [*found.certain, *(maker for _, made in found.depending for maker in made)]
    if told:
        reader = _Reader(tree, file, module.removesuffix(".__init__"), told=True)
        makers += (maker for call in file.calls(optimizers) for maker in reader.makers(call, is_edited=False))
    return tuple(dict.fromkeys(makers))


class _Reader:
    """Reads what calls of one file get."""

    def __init__(self, tree: ast.Module, file: GatedFile, package: str, *, told: bool = False) -> None:
        self._told = told
        self._tree = tree
        self._file = file
        self._package = package
        self._mended: dict[tuple[str, bool], bool] = {}
        self._known: dict[tuple[str, bool], set[str]] = {}

    @cached_property
    def _filling(self) -> list[ast.Call]:
        """The calls of functions that fill lists which they are given."""
        fillers = frozenset(_fillers(self._file.nodes))
        return [call for call in self._file.nodes.of(ast.Call) if last_name(call.func) in fillers]

    def makers(self, call: ast.Call, *, is_edited: bool) -> list[ListMaker]:
        """List what may list the params of a call; and the class of which they are all parameters.

        Another file that uses the class may give it more of them than it shows.
        """
        values = (*arguments_of(call), *self._file.odd.handed.by(call))
        handed = {name for value in values for name in self._handed_on(value, is_edited=is_edited)}
        found = [*_members(self._tree, self._file.nodes, handed)] if handed else []
        if is_edited and any(_is_all_of_self(part) for part in walk(call)):
            found += (("", node.name) for node in self._file.nodes.of(ast.ClassDef) if encloses(node, call.lineno))
        return [ListMaker(self._package, owner, name) for owner, name in dict.fromkeys(found)]

    def _handed_on(self, value: ast.expr, *, is_edited: bool) -> set[str]:
        """Collect the last names of what makes a list, and of the functions that may fill it."""
        if not isinstance(value, ast.Name):
            return self._read(value, is_edited=is_edited)
        if (value.id, is_edited) not in self._known:
            self._known[value.id, is_edited] = self._read(value, is_edited=is_edited)
        return self._known[value.id, is_edited]

    def _read(self, value: ast.expr, *, is_edited: bool) -> set[str]:
        parts = ListParts(self._file.odd.bindings)
        parts.collect(value)
        variables = {name for name in parts.followed if name.isidentifier()}
        making = (name for name in parts.followed - variables if self._may_be_mended(name, is_edited=is_edited))
        names = {name.removesuffix("()").removeprefix(".") for name in making}
        filling = (call for call in self._filling if any(_is_name(one, variables) for one in arguments_of(call)))
        return names | {last_name(call.func) for call in filling} if variables else names

    def _may_be_mended(self, followed: str, *, is_edited: bool) -> bool:
        """Tell whether something that a list goes through holds what may be changed there."""
        if self._told:
            return True
        if (followed, is_edited) not in self._mended:
            parts = ListParts(self._file.odd.bindings)
            parts.follow_again(followed)
            self._mended[followed, is_edited] = self._file.odd.may_be_mended(parts.parts, is_edited=is_edited)
        return self._mended[followed, is_edited]


def _fillers(nodes: Nodes) -> Iterator[str]:
    """Yield the functions that put something into a list which they are given."""
    grown = [(name, node.lineno) for node in nodes.of(ast.Call) for name in _grown(node)]
    grown += [(name, node.lineno) for node in nodes.of(ast.AugAssign) for name in _grown(node)]
    for function in nodes.of(ast.FunctionDef):
        names = parameter_names(function)
        if any(name in names and encloses(function, line) for name, line in grown):
            yield function.name


def _grown(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append" | "extend" | "insert")):
            yield name
        case ast.AugAssign(target=ast.Name(id=name), op=ast.Add()):
            yield name
        case _:
            pass


def _members(tree: ast.Module, nodes: Nodes, names: Container[str]) -> Iterator[tuple[str, str]]:
    """Yield the functions of the file, and the members of its classes, that have one of some names: class and name."""
    functions = [node for node in nodes.of(ast.FunctionDef) if node.name in names]
    stored = [node for node in nodes.of(ast.Attribute) if node.attr in names and isinstance(node.ctx, ast.Store)]
    members = [(node.name, node.lineno) for node in functions]
    members += [(node.attr, node.lineno) for node in stored if is_self(node.value)]
    for node in tree.body:
        match node:
            case ast.FunctionDef(name=name) if name in names:
                yield "", name
            case ast.ClassDef(name=owner):
                yield from ((owner, member) for member, line in members if encloses(node, line))
            case _:
                pass


def _is_all_of_self(node: ast.AST) -> bool:
    return isinstance(node, ast.Attribute) and node.attr == "parameters" and is_self(node.value)


def _is_name(node: ast.expr, names: Container[str]) -> bool:
    return isinstance(node, ast.Name) and node.id in names
