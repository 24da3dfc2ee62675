"""One walk over a tree: all nodes in source order, and the node around each."""

from dataclasses import fields
from functools import cache
from typing import Any

import libcst as cst

LAYOUT = frozenset(
    {
        cst.SimpleWhitespace,
        cst.ParenthesizedWhitespace,
        cst.TrailingWhitespace,
        cst.EmptyLine,
        cst.Newline,
        cst.Comment,
        cst.Comma,
        cst.Dot,
        cst.Colon,
        cst.Semicolon,
        cst.AssignEqual,
        cst.LeftParen,
        cst.RightParen,
        cst.LeftSquareBracket,
        cst.RightSquareBracket,
        cst.LeftCurlyBrace,
        cst.RightCurlyBrace,
    }
)
"""Nodes that only lay out the text: more than half of a tree, and nothing is asked of what is below them."""


_LEXICAL = {
    "AnnAssign": ("target", "annotation", "value"),
    "Arg": ("keyword", "value"),
    "Assert": ("test", "msg"),
    "ClassDef": ("decorators", "name", "type_parameters", "bases", "keywords", "body"),
    "ExceptHandler": ("type", "name", "body"),
    "ExceptStarHandler": ("type", "name", "body"),
    "For": ("asynchronous", "target", "iter", "body", "orelse"),
    "FunctionDef": ("decorators", "asynchronous", "name", "type_parameters", "params", "returns", "body"),
    "IfExp": ("body", "test", "orelse"),
    "MatchAs": ("pattern", "name"),
    "MatchCase": ("pattern", "guard", "body"),
    "Parameters": ("posonly_params", "posonly_ind", "params", "star_arg", "kwonly_params", "star_kwarg"),
    "TypeAlias": ("name", "type_parameters", "value"),
    "With": ("asynchronous", "items", "body"),
    "CompFor": ("asynchronous", "target", "iter", "ifs", "inner_for_in"),
}
"""The parts of nodes as they stand in the text, where libcst declares them in another order."""

_NOT_NODES = {str, bool, type(None), cst.MaybeSentinel}


def children(node: cst.CSTNode) -> list[cst.CSTNode]:
    """List the nodes right below one in source order, but for layout, which may come at any place among them."""
    found: list[cst.CSTNode] = []
    for name in _parts(type(node)):
        value = getattr(node, name)
        kind = value.__class__
        if kind is list or kind is tuple:
            found.extend(value)
        elif kind not in _NOT_NODES:
            found.append(value)
    return found


@cache
def _parts(kind: type[cst.CSTNode]) -> tuple[str, ...]:
    names = dict.fromkeys(field.name for field in fields(kind))
    first = [name for name in _LEXICAL.get(kind.__name__, ()) if name in names]
    return (*first, *(name for name in names if name not in first and not name.startswith("_")))


class Walk:
    """All nodes but for layout in source order, so that what is below a node is one slice of the list."""

    def __init__(self, root: cst.CSTNode) -> None:
        """Walk once."""
        self.nodes: list[cst.CSTNode] = []
        self.extent: dict[int, tuple[int, int]] = {}
        """Where the nodes at and below one stand in the list, by its id."""
        self.by_type: dict[type[cst.CSTNode], list[Any]] = {}
        self.parents: dict[int, cst.CSTNode] = {}
        """The node around each, layout included, by id: libcst's nodes take their time to be hashed."""
        self._inside: dict[int, list[cst.CSTNode]] = {}
        self._enter(root)

    def _enter(self, node: cst.CSTNode) -> None:
        first = len(self.nodes)
        self.nodes.append(node)
        self.by_type.setdefault(type(node), []).append(node)
        inside: list[cst.CSTNode] = []
        for child in children(node):
            self.parents[id(child)] = node
            if type(child) not in LAYOUT:
                inside.append(child)
                self._enter(child)
        self._inside[id(node)] = inside
        self.extent[id(node)] = (first, len(self.nodes))

    def inside(self, node: cst.CSTNode) -> list[cst.CSTNode]:
        """List the nodes right below one, but for layout; it may be one of another tree."""
        known = self._inside.get(id(node))
        return known if known is not None else [child for child in children(node) if type(child) not in LAYOUT]
