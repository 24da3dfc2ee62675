"""Changing single nodes of a tree, found by identity, and leaving all others as they are."""

from collections.abc import Callable

import libcst as cst

Changed = cst.CSTNode | cst.FlattenSentinel[cst.BaseStatement] | cst.RemovalSentinel
Change = Callable[[cst.CSTNode], Changed]


class TreeWriter(cst.CSTTransformer):
    """Collects changes, then makes them in one visit, innermost first."""

    def __init__(self) -> None:
        super().__init__()
        self._changes: dict[int, list[Change]] = {}
        self._once: set[int] = set()
        self._goals: dict[int, cst.CSTNode] = {}
        self._arrived: dict[int, Changed] = {}

    def change(self, node: cst.CSTNode, change: Change) -> None:
        """Change a node of the original tree; a later change sees what an earlier one made of it."""
        self._changes.setdefault(id(node), []).append(change)

    def change_first(self, node: cst.CSTNode, change: Change) -> None:
        """Change a node before all other changes."""
        self._changes.setdefault(id(node), []).insert(0, change)

    def change_once(self, node: cst.CSTNode, change: Change) -> None:
        """Change a node unless something changes it already in this way."""
        if id(node) not in self._once:
            self._once.add(id(node))
            self.change(node, change)

    def replace(self, node: cst.CSTNode, new: cst.CSTNode) -> None:
        """Put `new` in the place of a node."""
        self.change(node, lambda _: new)

    def move(self, line: cst.CSTNode, goal: cst.CSTNode) -> None:
        """Move a statement, with its changes, to where a later one stood."""
        self._goals[id(line)] = goal

    def on_leave(self, original_node: cst.CSTNode, updated_node: cst.CSTNode) -> Changed:  # type: ignore[override]
        """Make the changes of a node."""
        if id(original_node) in self._arrived:
            return self._arrived[id(original_node)]
        result: Changed = updated_node
        for change in self._changes.get(id(original_node), ()):
            if isinstance(result, cst.CSTNode):
                result = change(result)
        if id(original_node) in self._goals:
            self._arrived[id(self._goals[id(original_node)])] = result
            return cst.RemoveFromParent()
        return result
