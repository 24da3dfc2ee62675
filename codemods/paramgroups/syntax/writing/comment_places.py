"""Where comments go whose statements are folded away: above or behind the line that their value went to."""

from collections.abc import Sequence
from typing import TypeVar

import libcst as cst

from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import place_of
from paramgroups.syntax.writing import layout
from paramgroups.syntax.writing.layout import Item
from paramgroups.syntax.writing.tree_writer import Change, TreeWriter

Line = TypeVar("Line", bound=cst.CSTNode)


def put_beside(module: SourceModule, writer: TreeWriter, node: cst.BaseExpression, item: Item) -> bool:
    """Put the comments of a group next to its dict `node`: in its list, or at its statement; False where none can."""
    around = module.parent(node)
    display = module.parent(around) if isinstance(around, cst.Element) else None
    if isinstance(display, cst.List) and layout.is_one_item_a_line(display):
        position = [element.value for element in display.elements].index(node)
        writer.change(display, lambda old: layout.commented(cst.ensure_type(old, cst.List), position, item))
        return True
    place = place_of(module, node)
    if place is None or not isinstance(place.line, cst.SimpleStatementLine) or not place.alone:
        return False
    writer.change(place.line, surrounded([], item.all_comments, may_trail=item.may_trail))
    return True


def surrounded(sets: Sequence[cst.SimpleStatementLine], comments: Sequence[str], *, may_trail: bool) -> Change:
    """Put statements and comments above a line; a single comment goes behind it where there is room.

    What shares its line with others, or with an `if`, gets comments only.
    """

    def surround(node: cst.CSTNode) -> cst.CSTNode | cst.FlattenSentinel[cst.BaseStatement]:
        above = list(comments)
        if not isinstance(node, cst.SimpleStatementLine):
            return _commented(node, above)
        line = node
        if may_trail and line.trailing_whitespace.comment is None and len(line.body) == 1:
            space = line.trailing_whitespace.with_changes(
                whitespace=cst.SimpleWhitespace("  "), comment=cst.Comment(above.pop())
            )
            line = line.with_changes(trailing_whitespace=space)
        if not sets:
            return _commented(line, above)
        first = sets[0].with_changes(leading_lines=line.leading_lines)
        return cst.FlattenSentinel([first, *sets[1:], _commented(line.with_changes(leading_lines=()), above)])

    return surround


def _commented(line: Line, comments: Sequence[str]) -> Line:
    """Put comments directly above a statement, or a clause of one."""
    lines = [cst.EmptyLine(comment=cst.Comment(comment)) for comment in comments]
    return line.with_changes(leading_lines=[*getattr(line, "leading_lines", ()), *lines]) if lines else line
