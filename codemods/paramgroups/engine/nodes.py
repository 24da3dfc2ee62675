"""The nodes of an `ast` tree by their types, from one walk: the second gate asks for a few types of many nodes."""

import ast
from typing import TypeVar, cast

Node = TypeVar("Node", bound=ast.AST)


class Nodes:
    """All nodes at and below one, in no order."""

    def __init__(self, root: ast.AST) -> None:
        """Walk once; names and attributes share the objects for reading and storing, which are left out."""
        self._by_type: dict[type[ast.AST], list[ast.AST]] = {}
        by_type = self._by_type
        pending: list[ast.AST] = [root]
        while pending:
            node = pending.pop()
            by_type.setdefault(type(node), []).append(node)
            for value in vars(node).values():
                if isinstance(value, list):
                    pending.extend(item for item in value if isinstance(item, ast.AST))
                elif isinstance(value, ast.AST) and not isinstance(value, ast.expr_context):
                    pending.append(value)

    def of(self, kind: type[Node]) -> list[Node]:
        """List the nodes of exactly this type."""
        return cast("list[Node]", self._by_type.get(kind, []))
