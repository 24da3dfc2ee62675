"""Laying out lists of group dicts: new ones, and ones that have grown."""

from collections.abc import Sequence
from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.source.comments import StatementComments
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.writing.items import add_behind
from paramgroups.syntax.writing.style import LINE_WIDTH, Reindented, indentation_of, line_break

Display = cst.List | cst.Tuple


@dataclass(frozen=True)
class Item:
    """A group dict, or a star with a list of them, and the comments that belong to it."""

    value: cst.BaseExpression
    comments: tuple[StatementComments, ...]
    """The comments of each edit that it takes in, in order."""
    is_new: bool = False
    """Whether an edit adds it: a star may then go."""

    @property
    def behind(self) -> str | None:
        """The comment that stands behind it: the first that stood behind an edit."""
        return next((comments.trailing for comments in self.comments if comments.trailing is not None), None)

    @property
    def above(self) -> list[str]:
        """The comments that stand above it: all others."""
        found = self.all_comments
        if self.behind is not None:
            found.remove(self.behind)
        return found

    @property
    def may_trail(self) -> bool:
        """Whether the last comment may stand behind a line: it did behind the one edit that has any."""
        return may_trail(self.comments)

    @property
    def all_comments(self) -> list[str]:
        """All of them in order."""
        return [text for comments in self.comments for text in comments.all]


def flattened(items: Sequence[Item]) -> list[Item]:
    """Write the elements of a list instead of a star and the list: `*[{…}, {…}]`."""
    found: list[Item] = []
    for item in items:
        match item.value:
            case cst.StarredElement(value=cst.List(elements=elements) | cst.Tuple(elements=elements)) if (
                item.is_new and elements
            ):
                values = [each if isinstance(each, cst.StarredElement) else each.value for each in elements]
                found += [Item(value, item.comments if index == 0 else ()) for index, value in enumerate(values)]
            case _:
                found.append(item)
    return found


def may_trail(comments: Sequence[StatementComments]) -> bool:
    """Tell whether all comments are of one edit, the last behind it, so that it may stand behind a line again."""
    found = [one for one in comments if one.all]
    return len(found) == 1 and found[0].trailing is not None


def outgrows(module: SourceModule, old: cst.BaseExpression, code: str, width: int = LINE_WIDTH) -> bool:
    """Tell whether the line gets too long with `code` in the place of `old`."""
    span = module.span(old)
    behind = module.lines[span.end_line - 1][span.end_column - 1 :].rstrip()
    return span.column - 1 + len(code) + len(behind) > width


def one_line(items: Sequence[Item]) -> cst.List:
    """Lay a list out on one line."""
    return cst.List([element(item.value) for item in items])


def element(value: cst.BaseExpression) -> cst.BaseElement:
    """Make an element of an item; one that begins with a star is one already."""
    return value if isinstance(value, cst.StarredElement) else cst.Element(value)


def one_item_a_line(items: Sequence[Item], indent: str, unit: str, *, trailing_comma: bool) -> cst.List:
    """Lay a list out with each item on its own line, `unit` deeper than the brackets at `indent`."""
    inner = indent + unit
    elements: list[cst.BaseElement] = []
    opening = space = line_break(inner)
    for position, item in enumerate(items):
        space = _with_lines(space, item.above)
        if position == 0:
            opening = space
        else:
            elements[-1] = elements[-1].with_changes(comma=cst.Comma(whitespace_after=space))
        elements.append(element(deeper(item.value, inner)))
        last = position == len(items) - 1
        space = _with_trailing(line_break(indent if last else inner), item.behind)
    if trailing_comma:
        elements[-1] = elements[-1].with_changes(comma=cst.Comma(whitespace_after=space))
        return cst.List(elements, cst.LeftSquareBracket(opening))
    return cst.List(elements, cst.LeftSquareBracket(opening), cst.RightSquareBracket(space))


def behind_bracket(items: Sequence[Item], indent: str) -> cst.List:
    """Lay a list out that begins at `indent` on a line with other things: the items below each other."""
    inner = indent + " "
    elements: list[cst.BaseElement] = []
    for position, item in enumerate(items):
        if elements:
            space = _with_lines(_with_trailing(line_break(inner), items[position - 1].behind), item.above)
            elements[-1] = elements[-1].with_changes(comma=cst.Comma(whitespace_after=space))
        elements.append(element(deeper(item.value, inner)))
    return cst.List(elements)


def deeper(value: cst.BaseExpression, indent: str) -> cst.BaseExpression:
    """Indent the inner lines of an expression that moves to a line of its own, at `indent`."""
    moved = value.visit(Reindented(indentation_of(value), indent))
    assert isinstance(moved, cst.BaseExpression)
    return moved


def brackets(display: Display) -> tuple[cst.BaseParenthesizableWhitespace, cst.BaseParenthesizableWhitespace]:
    """Return the white space inside the brackets of a display; a tuple without any has none."""
    match display:
        case cst.List():
            return display.lbracket.whitespace_after, display.rbracket.whitespace_before
        case cst.Tuple(lpar=[*_, left], rpar=[right, *_]):
            return left.whitespace_after, right.whitespace_before
        case _:
            return cst.SimpleWhitespace(""), cst.SimpleWhitespace("")


def with_inner(
    display: Display, elements: Sequence[cst.BaseElement], closing: cst.BaseParenthesizableWhitespace
) -> Display:
    """Give a display other elements, and other white space before its closing bracket."""
    match display:
        case cst.List():
            return display.with_changes(
                elements=elements, rbracket=display.rbracket.with_changes(whitespace_before=closing)
            )
        case cst.Tuple(rpar=[right, *others]):
            return display.with_changes(
                elements=elements, rpar=[right.with_changes(whitespace_before=closing), *others]
            )
        case _:
            return display.with_changes(elements=elements)


def is_one_item_a_line(display: Display) -> bool:
    """Tell whether every element of a display begins a line."""
    opening, _ = brackets(display)
    spaces = [
        opening,
        *(element.comma.whitespace_after for element in display.elements[:-1] if isinstance(element.comma, cst.Comma)),
    ]
    return all(isinstance(space, cst.ParenthesizedWhitespace) for space in spaces)


def appended(display: Display, value: cst.BaseExpression) -> Display:
    """Add an element at the end, in the layout of the others."""
    opening, closing = brackets(display)
    if isinstance(opening, cst.ParenthesizedWhitespace):
        value = deeper(value, opening.last_line.value)
    elements, closing = add_behind(display.elements, cst.Element(value), opening, closing)
    return with_inner(display, elements, closing)


def shortened(display: Display, elements: Sequence[cst.BaseElement]) -> Display:
    """Keep some elements of a display; the last of them takes over what stood before the closing bracket."""
    if not elements or not display.elements or elements[-1].comma is display.elements[-1].comma:
        return display.with_changes(elements=elements)
    _, closing = brackets(display)
    last = elements[-1]
    behind = last.comma.whitespace_after if isinstance(last.comma, cst.Comma) else cst.SimpleWhitespace("")
    if isinstance(closing, cst.ParenthesizedWhitespace):
        # The comment behind the last element stays behind it; that of a removed one is none of the list's.
        kept = behind if isinstance(behind, cst.ParenthesizedWhitespace) else cst.ParenthesizedWhitespace()
        closing = kept.with_changes(empty_lines=[], indent=closing.indent, last_line=closing.last_line)
    trailing = isinstance(display.elements[-1].comma, cst.Comma) or (
        isinstance(display, cst.Tuple) and len(elements) == 1
    )
    comma = cst.Comma() if trailing else cst.MaybeSentinel.DEFAULT
    return with_inner(display, [*elements[:-1], last.with_changes(comma=comma)], closing)


def separator(display: Display) -> cst.Comma:
    """Return a comma as it stands between the elements of a display."""
    opening, _ = brackets(display)
    if isinstance(opening, cst.ParenthesizedWhitespace):
        return cst.Comma(whitespace_after=line_break(opening.last_line.value))
    return cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))


def commented(display: Display, position: int, item: Item) -> Display:
    """Put comments above an element of a display that has one element a line, and one behind it if there is room."""
    if item.behind is None:
        return _commented_above(display, position, item.above)
    behind = _commented_behind(display, position, item.behind)
    return _commented_above(behind or display, position, item.all_comments if behind is None else item.above)


def _commented_behind(display: Display, position: int, comment: str) -> Display | None:
    """Put a comment behind an element; None where there is one, or something else on the line."""
    elements = [*display.elements]
    one = elements[position]
    is_last = position == len(elements) - 1
    space = (
        brackets(display)[1] if is_last else one.comma.whitespace_after if isinstance(one.comma, cst.Comma) else None
    )
    if not isinstance(space, cst.ParenthesizedWhitespace) or space.first_line.comment is not None:
        return None
    changed = _with_trailing(space, comment)
    if is_last:
        return with_inner(display, elements, changed)
    assert isinstance(one.comma, cst.Comma)
    elements[position] = one.with_changes(comma=one.comma.with_changes(whitespace_after=changed))
    return display.with_changes(elements=elements)


def _commented_above(display: Display, position: int, lines: Sequence[str]) -> Display:
    if not lines:
        return display
    if position == 0:
        opening, _ = brackets(display)
        assert isinstance(opening, cst.ParenthesizedWhitespace)
        changed = _with_lines(opening, lines)
        if isinstance(display, cst.List):
            return display.with_changes(lbracket=display.lbracket.with_changes(whitespace_after=changed))
        return display.with_changes(lpar=[*display.lpar[:-1], display.lpar[-1].with_changes(whitespace_after=changed)])
    elements = [*display.elements]
    before = elements[position - 1]
    assert isinstance(before.comma, cst.Comma)
    space = before.comma.whitespace_after
    assert isinstance(space, cst.ParenthesizedWhitespace)
    comma = before.comma.with_changes(whitespace_after=_with_lines(space, lines))
    elements[position - 1] = before.with_changes(comma=comma)
    return display.with_changes(elements=elements)


def _with_lines(space: cst.ParenthesizedWhitespace, comments: Sequence[str]) -> cst.ParenthesizedWhitespace:
    """Put comment lines before the next item, at its indentation."""
    lines = [
        cst.EmptyLine(indent=True, whitespace=space.last_line, comment=cst.Comment(comment)) for comment in comments
    ]
    return space.with_changes(empty_lines=[*space.empty_lines, *lines])


def _with_trailing(space: cst.ParenthesizedWhitespace, comment: str | None) -> cst.ParenthesizedWhitespace:
    if comment is None:
        return space
    first = cst.TrailingWhitespace(cst.SimpleWhitespace("  "), cst.Comment(comment))
    return space.with_changes(first_line=first)
