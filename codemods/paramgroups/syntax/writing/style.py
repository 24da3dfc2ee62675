"""The style of the text around a fix: quotes, trailing commas, indentation, width."""

from collections.abc import Iterable

import libcst as cst

from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.once import once_a_module
from paramgroups.syntax.source.walking import children

LINE_WIDTH = 88
"""Longest line that a fix makes on its own account (black's default)."""
LONGEST_LINE = 120
"""Longest line that a list may grow to which its author wrote on one line."""


def quote_near(module: SourceModule, nodes: Iterable[cst.CSTNode]) -> str:
    """Choose the quote of new keys: that of the strings in the fixed code, else that of most strings of the file."""
    near = [string for node in nodes for string in _strings(node)]
    return _usual(near) or _quote_of_file(module)


@once_a_module
def _quote_of_file(module: SourceModule) -> str:
    return _usual(module.nodes(cst.SimpleString)) or "'"


def _usual(strings: Iterable[cst.SimpleString]) -> str | None:
    marks = [string.quote for string in strings if len(string.quote) == 1 and not string.prefix]
    if not marks:
        return None
    return '"' if marks.count('"') > marks.count("'") else "'"


def _strings(node: cst.CSTNode) -> list[cst.SimpleString]:
    if isinstance(node, cst.SimpleString):
        return [node]
    return [string for child in children(node) for string in _strings(child)]


@once_a_module
def uses_trailing_commas(module: SourceModule) -> bool:
    """Tell whether brackets that span lines end in a comma more often than not."""
    count = 0
    for node in module.nodes(cst.Call, cst.List, cst.Tuple, cst.Dict):
        match node:
            case cst.Call(args=items) | cst.List(elements=items) | cst.Tuple(elements=items) | cst.Dict(elements=items):
                pass
            case _:
                continue
        if not items:
            continue
        last = items[-1]
        if isinstance(last.comma, cst.Comma):
            count += is_broken(last.comma.whitespace_after)
        else:
            count -= is_broken(_closing(node))
    return count > 0


def _closing(node: cst.CSTNode) -> cst.BaseParenthesizableWhitespace | None:
    match node:
        case cst.Call(args=[*_, last]):
            return last.whitespace_after_arg
        case cst.List(rbracket=bracket):
            return bracket.whitespace_before
        case cst.Dict(rbrace=brace):
            return brace.whitespace_before
        case _:
            return None


def is_broken(space: object) -> bool:
    """Tell whether white space inside brackets holds a line break."""
    return isinstance(space, cst.ParenthesizedWhitespace)


def line_break(indent: str) -> cst.ParenthesizedWhitespace:
    """Make a line break inside brackets, `indent` deeper than the block."""
    return cst.ParenthesizedWhitespace(indent=True, last_line=cst.SimpleWhitespace(indent))


def indentation_of(value: cst.BaseExpression) -> str:
    """Return how deep in its block a broken expression begins, as far as its inner lines tell.

    That is where its closing bracket stands. Without a line for that, its lines may be aligned with what stands
    behind the opening bracket.
    """
    first, *inner = cst.Module([]).code_for_node(value).split("\n")
    depths = [line[: len(line) - len(line.lstrip(" \t"))] for line in inner if line.strip()]
    if not depths:
        return ""
    if inner[-1].lstrip(" \t")[:1] in {")", "]", "}"}:
        return depths[-1]
    if first.rstrip()[-1:] in {"(", "[", "{"}:
        return ""
    least = min(depths, key=len)
    width = 1 if "\t" in least else _width_before_inner(first)
    return least[: len(least) - width] if len(least) >= width else ""


def _width_before_inner(line: str) -> int:
    """Count the characters up to what stands behind the bracket that a line leaves open."""
    opened: list[int] = []
    quote = ""
    for position, character in enumerate(line, start=1):
        if quote:
            quote = "" if character == quote else quote
        elif character in "'\"":
            quote = character
        elif character in "([{":
            opened.append(position)
        elif character in ")]}" and opened:
            opened.pop()
    return opened[-1] if opened else 1


class Reindented(cst.CSTTransformer):
    """Moves the inner lines of an expression from one depth to another."""

    def __init__(self, old: str, new: str) -> None:
        """Indent by `new` what is indented by `old`."""
        super().__init__()
        self.old = old
        self.new = new

    def leave_ParenthesizedWhitespace(
        self, original_node: cst.ParenthesizedWhitespace, updated_node: cst.ParenthesizedWhitespace
    ) -> cst.ParenthesizedWhitespace:
        """Indent the line after a line break, and comment lines before it."""
        lines = [
            line if line.comment is None else line.with_changes(whitespace=self._moved(line.whitespace))
            for line in updated_node.empty_lines
        ]
        return updated_node.with_changes(empty_lines=lines, last_line=self._moved(updated_node.last_line))

    def _moved(self, space: cst.SimpleWhitespace) -> cst.SimpleWhitespace:
        rest = space.value.removeprefix(self.old) if space.value.startswith(self.old) else ""
        return cst.SimpleWhitespace(self.new + rest)
