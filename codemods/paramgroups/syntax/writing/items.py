"""Adding an item to a comma-separated list in the layout of its neighbours."""

from collections.abc import Sequence
from typing import TypeVar, cast

import libcst as cst

Item = TypeVar("Item", bound=cst.Arg | cst.BaseElement | cst.BaseDictElement)
Space = cst.BaseParenthesizableWhitespace


def add_behind(items: Sequence[Item], added: Item, opening: Space, closing: Space) -> tuple[list[Item], Space]:
    """Add an item at the end; return the items and the white space before the closing bracket.

    `opening` and `closing` are the white space inside the brackets. A trailing comma stays a trailing comma, and
    a comment behind the last item stays behind it.
    """
    if not items:
        return [added], closing
    *others, last = items
    space = _separator(items, opening)
    if isinstance(last.comma, cst.Comma) and isinstance(closing, cst.ParenthesizedWhitespace):
        # The parser gives what stands behind a trailing comma to the bracket.
        behind_last, closing = _split(closing, space)
        comma = last.comma.with_changes(whitespace_after=behind_last)
        return [*others, _with_comma(last, comma), _with_comma(added, cst.Comma())], closing
    if isinstance(last.comma, cst.Comma):
        behind_last, behind_added = _split(last.comma.whitespace_after, space)
        comma = last.comma.with_changes(whitespace_after=behind_last)
        added = _with_comma(added, cst.Comma(whitespace_after=behind_added))
        return [*others, _with_comma(last, comma), added], closing
    behind_last, closing = _split(closing, space)
    return [*others, _with_comma(last, cst.Comma(whitespace_after=behind_last)), added], closing


def _with_comma(item: Item, comma: cst.Comma) -> Item:
    return cast("Item", item.with_changes(comma=comma))


def _separator(items: Sequence[Item], opening: Space) -> Space:
    """Choose the white space between two items."""
    if isinstance(opening, cst.ParenthesizedWhitespace):
        return _plain(opening)
    for item in reversed(items[:-1]):
        if isinstance(item.comma, cst.Comma):
            between = item.comma.whitespace_after
            return _plain(between) if isinstance(between, cst.ParenthesizedWhitespace) else between
    return cst.SimpleWhitespace(" ")


def _plain(space: cst.ParenthesizedWhitespace) -> cst.ParenthesizedWhitespace:
    """Keep the line break and the indentation, and leave comments where they are."""
    return cst.ParenthesizedWhitespace(indent=space.indent, last_line=space.last_line)


def _split(end: Space, separator: Space) -> tuple[Space, Space]:
    """Split the white space behind the last item: comments stay in the first part, the bracket keeps its place."""
    if not isinstance(end, cst.ParenthesizedWhitespace):
        return separator, end
    if end.first_line.comment is None and not end.empty_lines:
        return separator, end
    indent = separator.last_line if isinstance(separator, cst.ParenthesizedWhitespace) else end.last_line
    return end.with_changes(last_line=indent), _plain(end)
