"""The comments of a text, told from strings by Python's own tokenizer, and the lines where a comment can stand."""

import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

_LINE_END = re.compile(r"\r\n|\r|\n")
_LONE_RETURN = re.compile(r"\r(?!\n)")
_BREAKS = {tokenize.COMMENT, tokenize.NEWLINE, tokenize.NL}
_NO_PLACE = {tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}
_FSTRING_START = getattr(tokenize, "FSTRING_START", -1)  # since Python 3.12
_FSTRING_END = getattr(tokenize, "FSTRING_END", -1)


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment: where it starts in the text, its line, and what it says."""

    offset: int
    line: int
    text: str


class Lines:
    """A text as lines, counted from 1 as Python counts them: a lone carriage return ends a line too."""

    def __init__(self, text: str) -> None:
        self.text = text
        ends = [(match.start(), match.end()) for match in _LINE_END.finditer(text)]
        self._starts = [0, *(end for _, end in ends)]
        self._ends = [*(start for start, _ in ends), len(text)]

    def __len__(self) -> int:
        return len(self._starts)

    def start(self, line: int) -> int:
        """Give the offset of the first character of a line."""
        return self._starts[line - 1]

    def end(self, line: int) -> int:
        """Give the offset behind the last character of a line, before its line end."""
        return self._ends[line - 1]

    def next(self, line: int) -> int:
        """Give the offset behind a line with its line end."""
        return self._starts[line] if line < len(self._starts) else len(self.text)


@dataclass(frozen=True, slots=True)
class Comments:
    """The comments of a text, and which lines give their comments to a later line."""

    found: tuple[Comment, ...] = ()
    carriers: dict[int, int] = field(default_factory=dict)
    """For each line on which no comment can stand (inside a string, before a backslash) the first one that can."""

    statements: dict[int, tuple[int, int]] = field(default_factory=dict)
    """For each line of a statement over several lines, the header of a compound one say, its first and its last."""

    def around(self, line: int) -> set[int]:
        """Give the lines whose comments speak about `line`: itself, and the ends of its statement."""
        first, last = self.statements.get(line, (line, line))
        return {self.carrier(line), self.carrier(first), last}

    def carrier(self, line: int) -> int:
        """Give the line on which a comment about `line` stands."""
        return self.carriers.get(line, line)


def read_comments(text: str) -> Comments | None:
    """Find the comments of a text; None where Python's tokenizer cannot follow it."""
    if _LONE_RETURN.search(text):  # ends a line for the parser, and none for the tokenizer
        return None
    lines = Lines(text)
    try:
        tokens = list(tokenize.generate_tokens(io.StringIO(text, newline="").readline))
    except (tokenize.TokenError, SyntaxError):
        return None
    found = []
    for token in tokens:
        if token.type == tokenize.COMMENT:
            line, column = token.start
            comment = Comment(lines.start(line) + column, line, token.string)
            if not text.startswith(comment.text, comment.offset):
                return None
            found.append(comment)
    return Comments(tuple(found), _carriers(tokens), _statements(tokens))


def _carriers(tokens: list[tokenize.TokenInfo]) -> dict[int, int]:
    joined = {line for first, last in _joined(tokens) for line in range(first, last)}
    carriers: dict[int, int] = {}
    for line in sorted(joined, reverse=True):
        carriers[line] = carriers.get(line + 1, line + 1)
    return carriers


def _statements(tokens: list[tokenize.TokenInfo]) -> dict[int, tuple[int, int]]:
    statements: dict[int, tuple[int, int]] = {}
    first: int | None = None
    for token in tokens:
        if first is None and token.type not in _BREAKS | _NO_PLACE:
            first = token.start[0]
        elif first is not None and token.type == tokenize.NEWLINE:
            last = token.start[0]
            if last > first:
                statements.update((line, (first, last)) for line in range(first, last + 1))
            first = None
    return statements


def _joined(tokens: list[tokenize.TokenInfo]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last line of what no comment can break: strings, and lines that a backslash joins."""
    opened: list[int] = []
    for token in tokens:
        if token.type == tokenize.STRING:
            yield token.start[0], token.end[0]
        elif token.type == _FSTRING_START:
            opened.append(token.start[0])
        elif token.type == _FSTRING_END:
            yield opened.pop(), token.end[0]
    placed = [token for token in tokens if token.type not in _NO_PLACE]
    for one, other in pairwise(placed):
        if one.type not in _BREAKS:
            yield one.end[0], other.start[0]
