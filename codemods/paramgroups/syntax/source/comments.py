"""Comments of statements that go away."""

from collections.abc import Iterator
from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.source.statements import Place


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


def comments_of(node: cst.CSTNode | cst.MaybeSentinel) -> Iterator[str]:
    """Yield all comments below a node in source order."""
    if isinstance(node, cst.CSTNode):
        yield from _comments(node, set())


def _comments(node: cst.CSTNode, moved: set[int]) -> Iterator[str]:
    if id(node) in moved:
        return
    if isinstance(node, cst.Comment):
        yield node.value
    for child in node.children:
        yield from _comments(child, moved)
