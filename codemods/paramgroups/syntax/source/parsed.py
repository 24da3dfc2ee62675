"""One parsed file: its nodes, where they stand, what is around them, and in which scope."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from typing import TypeVar, cast

import libcst as cst
from libcst.metadata import Scope

from paramgroups.outcome import Span
from paramgroups.syntax.source.places import Point, places_of
from paramgroups.syntax.source.scopes import scopes_of
from paramgroups.syntax.source.walking import Walk

Node = TypeVar("Node", bound=cst.CSTNode)


class ParsedFile:
    """A libcst module with its metadata, each computed once."""

    def __init__(self, text: str) -> None:
        """Parse `text`; raise `libcst.ParserSyntaxError` where it is no Python."""
        self.tree = cst.parse_module(text)
        self.lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")

    @cached_property
    def _scopes(self) -> Mapping[cst.CSTNode, Scope | None]:
        return scopes_of(self.tree, self._walk)

    @cached_property
    def _places(self) -> Mapping[int, tuple[Point, Point]]:
        return places_of(self.tree)

    @cached_property
    def _walk(self) -> Walk:
        return Walk(self.tree)

    def parent(self, node: cst.CSTNode) -> cst.CSTNode | None:
        """Return the node around `node`."""
        return self._walk.parents.get(id(node))

    def enclosing(self, node: cst.CSTNode, *types: type[cst.CSTNode]) -> cst.CSTNode | None:
        """Return the nearest node around `node` that has one of the types."""
        current = self.parent(node)
        while current is not None and not isinstance(current, types):
            current = self.parent(current)
        return current

    def scope(self, node: cst.CSTNode) -> Scope | None:
        """Return the scope in which the names of `node` are looked up."""
        return self._scopes.get(node)

    def span(self, node: cst.CSTNode) -> Span:
        """Return the place of `node`."""
        (line, column), (end_line, end_column) = self._places[id(node)]
        return Span(line, column + 1, end_line, end_column + 1)

    def code(self, node: cst.CSTNode) -> str:
        """Return the source text of `node`."""
        return self.tree.code_for_node(node)

    def nodes(self, *types: type[Node]) -> list[Node]:
        """List all nodes of the given types, in source order."""
        if len(types) == 1:
            return list(self._walk.by_type.get(types[0], ()))
        return self.below(self.tree, *types)

    def below(self, root: cst.CSTNode, *types: type[Node]) -> list[Node]:
        """List the nodes of the given types at and below a node of the tree, in source order."""
        first, last = self._walk.extent[id(root)]
        wanted = _wanted(types)
        return cast("list[Node]", [node for node in self._walk.nodes[first:last] if wanted[type(node)]])

    def names(self, spelling: str) -> list[cst.Name]:
        """List the names of a spelling in source order: variables, attributes, keywords, and what is defined."""
        return self._names.get(spelling, [])

    @cached_property
    def _names(self) -> dict[str, list[cst.Name]]:
        return _grouped(self.nodes(cst.Name), lambda node: node.value)

    def attributes(self, name: str) -> list[cst.Attribute]:
        """List the places where an attribute of this name is read or bound, in source order."""
        return self._attributes.get(name, [])

    @cached_property
    def _attributes(self) -> dict[str, list[cst.Attribute]]:
        return _grouped(self.nodes(cst.Attribute), lambda node: node.attr.value)

    def is_label(self, name: cst.Name) -> bool:
        """Tell an attribute name or a keyword from a variable of the same spelling."""
        around = self.parent(name)
        match around:
            case cst.Attribute(attr=label) | cst.Arg(keyword=label):
                return label is name
            case _:
                return False

    def is_behind(self, node: cst.CSTNode, other: cst.CSTNode) -> bool:
        """Tell whether `node` begins where `other` has ended; that costs less than their places."""
        return self._walk.extent[id(node)][0] >= self._walk.extent[id(other)][1]


class _Wanted(dict[type, bool]):
    """Whether a node of some type is one of those that are wanted: libcst's own answer goes through `abc`."""

    def __init__(self, types: tuple[type, ...]) -> None:
        super().__init__()
        self._types = types

    def __missing__(self, kind: type) -> bool:
        self[kind] = issubclass(kind, self._types)
        return self[kind]


_wanted = cache(_Wanted)


def _grouped(nodes: Iterable[Node], text: Callable[[Node], str]) -> dict[str, list[Node]]:
    found: dict[str, list[Node]] = {}
    for node in nodes:
        found.setdefault(text(node), []).append(node)
    return found
