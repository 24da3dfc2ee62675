"""One walk over a tree: all nodes in source order, and the node around each."""

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


class Quick(cst.CSTVisitor):
    """A visitor that asks for no attribute by attribute, which is a third of the time of libcst's own."""

    def on_visit_attribute(self, node: cst.CSTNode, attribute: str) -> None:
        """Do nothing."""

    def on_leave_attribute(self, original_node: cst.CSTNode, attribute: str) -> None:
        """Do nothing."""


class Walk(Quick):
    """Lists all nodes in source order, so that what is below a node is one slice of the list."""

    def __init__(self) -> None:
        super().__init__()
        self.nodes: list[cst.CSTNode] = []
        self.extent: dict[int, tuple[int, int]] = {}
        self.by_type: dict[type[cst.CSTNode], list[Any]] = {}
        self.parents: dict[cst.CSTNode, cst.CSTNode] = {}
        self._open: list[tuple[cst.CSTNode, int]] = []

    def on_visit(self, node: cst.CSTNode) -> bool:
        """Note a node, and go on below it if it is more than layout."""
        if self._open:
            self.parents[node] = self._open[-1][0]
        kind = type(node)
        if kind in LAYOUT:
            # It is left at once; see `on_leave`.
            return False
        self._open.append((node, len(self.nodes)))
        self.nodes.append(node)
        if kind in self.by_type:
            self.by_type[kind].append(node)
        else:
            self.by_type[kind] = [node]
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        """Note where the nodes below a node end."""
        if type(original_node) not in LAYOUT:
            self.extent[id(original_node)] = (self._open.pop()[1], len(self.nodes))
