"""Comments of statements that go away."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.source.statements import Place
from paramgroups.syntax.source.walking import children


@dataclass(frozen=True)
class StatementComments:
    """The comments around and inside a statement, except inside of what moves elsewhere with them."""

    own: tuple[str, ...]
    trailing: str | None

    @property
    def all(self) -> tuple[str, ...]:
        """List all of them in order."""
        return self.own if self.trailing is None else (*self.own, self.trailing)


def collect(place: Place, moved: set[int]) -> StatementComments:
    """Collect the comments that would be lost with a statement; `moved` holds the ids of nodes that stay."""
    if not place.alone and place.small is not None:
        return StatementComments(tuple(_comments(place.small, moved)), None)
    own = [
        comment
        for child in place.line.children
        if not isinstance(child, cst.TrailingWhitespace)
        for comment in _comments(child, moved)
    ]
    behind = place.line.trailing_whitespace if isinstance(place.line, cst.SimpleStatementLine) else None
    return StatementComments(tuple(own), behind.comment.value if behind and behind.comment else None)


def comment_counts(root: cst.CSTNode) -> Counter[str]:
    """Count the comments of a tree by their texts, faster than `comments_of` finds them in order."""
    found: Counter[str] = Counter()
    pending = [root]
    while pending:
        node = pending.pop()
        if isinstance(node, cst.Comment):
            found[node.value] += 1
        pending.extend(children(node))
    return found


def comments_of(node: cst.CSTNode | cst.MaybeSentinel) -> Iterator[str]:
    """Yield all comments below a node in source order."""
    if isinstance(node, cst.CSTNode):
        yield from _comments(node, set())


def _comments(node: cst.CSTNode, moved: set[int]) -> list[str]:
    reader = _Comments(moved)
    node.visit(reader)
    return reader.found


class _Comments(cst.CSTVisitor):
    """Collects comments, but for those at and below the nodes that move elsewhere."""

    def __init__(self, moved: set[int]) -> None:
        super().__init__()
        self.found: list[str] = []
        self._moved = moved

    def on_visit(self, node: cst.CSTNode) -> bool:
        if id(node) in self._moved:
            return False
        if isinstance(node, cst.Comment):
            self.found.append(node.value)
        return True

    def on_leave(self, original_node: cst.CSTNode) -> None:
        pass

    def on_visit_attribute(self, node: cst.CSTNode, attribute: str) -> None:
        pass

    def on_leave_attribute(self, original_node: cst.CSTNode, attribute: str) -> None:
        pass
