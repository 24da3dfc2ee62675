"""Where the nodes of a tree stand, as libcst's own `PositionProvider` finds it, in less than half of its time."""

from collections.abc import Mapping
from types import TracebackType
from typing import Any

import libcst as cst
from libcst._nodes.internal import CodegenState

Point = tuple[int, int]
"""A line from 1, and a column from 0."""


def places_of(tree: cst.Module) -> Mapping[int, tuple[Point, Point]]:
    """Find the begin and the end of each node, by its id."""
    state = _Places(default_indent=tree.default_indent, default_newline=tree.default_newline)
    tree._codegen(state)  # noqa: SLF001  # it is how libcst's own provider asks
    return state.found


class _Places(CodegenState):
    """Writes a tree, and notes where each node begins and ends instead of what is written."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self.found: dict[int, tuple[Point, Point]] = {}
        self._line = 1
        self._column = 0
        self._begins: list[Point] = []

    @property
    def here(self) -> Point:
        return self._line, self._column

    def add_indent_tokens(self) -> None:
        for token in self.indent_tokens:
            self.add_token(token)

    def add_token(self, value: str) -> None:
        self.tokens = [value]  # libcst asks whether anything has been written
        if "\n" not in value and "\r" not in value:
            self._column += len(value)
            return
        lines = value.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        self._line += len(lines) - 1
        self._column = len(lines[-1])

    def pop_trailing_newline(self) -> None:
        """Do nothing: no place is behind it."""

    def before_codegen(self, node: cst.CSTNode) -> None:
        self._begins.append((self._line, self._column))

    def after_codegen(self, node: cst.CSTNode) -> None:
        # What a node says of itself counts more: it leaves the space and the parentheses around it out.
        self.found.setdefault(id(node), (self._begins.pop(), (self._line, self._column)))

    def record_syntactic_position(  # type: ignore[override]  # libcst makes a generator of it, at ten times the cost
        self, node: cst.CSTNode, *, start_node: cst.CSTNode | None = None, end_node: cst.CSTNode | None = None
    ) -> "_Said":
        return _Said(self, node, start_node, end_node)


class _Said:
    """Notes the place that a node gives for itself: that of a block, or from one node to another."""

    __slots__ = ("_begin", "_first", "_last", "_node", "_state")

    def __init__(self, state: _Places, node: cst.CSTNode, first: cst.CSTNode | None, last: cst.CSTNode | None) -> None:
        self._state = state
        self._node = node
        self._first = first
        self._last = last
        self._begin = state.here

    def __enter__(self) -> None:
        """Do nothing: libcst enters what it has just asked for."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        found = self._state.found
        begin = self._begin if self._first is None else found[id(self._first)][0]
        end = self._state.here if self._last is None else found[id(self._last)][1]
        found[id(self._node)] = (begin, end)
