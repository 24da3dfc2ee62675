"""The nodes of an `ast` tree by their types, from one walk: the second gate asks for a few types of many nodes."""

import ast
from typing import Any, TypeVar, cast

from paramgroups.syntax.source.plain_nodes import fields_of

Node = TypeVar("Node", bound=ast.AST)


class Nodes:
    """All nodes at and below one, in no order, but for operators and contexts."""

    def __init__(self, root: ast.AST) -> None:
        """Walk once."""
        self._by_type: dict[type, list[object]] = {}
        by_type = self._by_type
        fields: dict[type, tuple[str, ...]] = {}
        pending: list[Any] = [root]
        while pending:
            node = pending.pop()
            kind = node.__class__
            if kind not in by_type:
                by_type[kind] = []
                fields[kind] = fields_of(kind) or ()
            by_type[kind].append(node)
            for name in fields[kind]:
                value = getattr(node, name)
                if value.__class__ is list:
                    pending.extend(value)
                elif value is not None:
                    pending.append(value)

    def of(self, kind: type[Node]) -> list[Node]:
        """List the nodes of exactly this type."""
        return cast("list[Node]", self._by_type.get(kind, []))


def encloses(node: ast.stmt, line: int) -> bool:
    """Tell whether a line is one of those of a statement."""
    return node.lineno <= line <= (node.end_lineno or node.lineno)


def is_self(node: ast.AST) -> bool:
    """Tell the name `self`."""
    return isinstance(node, ast.Name) and node.id == "self"


def arguments_of(call: ast.Call) -> list[ast.expr]:
    """List all that a call gets, by position and by name."""
    return [*call.args, *(keyword.value for keyword in call.keywords)]
