"""A rewrite as replacements of text, for machines."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from paramgroups.outcome import Rewritten, Span
from paramgroups.workspace.run import FileResult
from paramgroups_cli.renderers.text import decoded

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Edit:
    """Text to put in place of a span; all edits of a file refer to its text before the rewrite."""

    span: Span
    text: str


def edits_of(result: FileResult) -> tuple[Edit, ...]:
    """List the replacements that make a file's new text, in order; none overlap or touch."""
    if result.source is None or not isinstance(result.outcome, Rewritten):
        return ()
    return edits(decoded(result.source), decoded(result.outcome.source))


def edits(old: str, new: str) -> tuple[Edit, ...]:
    """List the replacements that turn one text into another: whole changed lines, cut to what differs."""
    before, after = _lines(old), _lines(new)
    return tuple(_edits(before, after))


def _edits(before: list[str], after: list[str]) -> Iterator[Edit]:
    for tag, first, last, new_first, new_last in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag != "equal":
            yield _trimmed(before, first, "".join(before[first:last]), "".join(after[new_first:new_last]))


def _trimmed(lines: list[str], first: int, old: str, new: str) -> Edit:
    """Leave out what both begin and end with."""
    shortest = min(len(old), len(new))
    start = next((at for at in range(shortest) if old[at] != new[at]), shortest)
    end = next((at for at in range(shortest - start) if old[-1 - at] != new[-1 - at]), shortest - start)
    line, column = _position(lines, first, start)
    end_line, end_column = _position(lines, first, len(old) - end)
    return Edit(Span(line, column, end_line, end_column), new[start : len(new) - end])


def _position(lines: list[str], first: int, offset: int) -> tuple[int, int]:
    """Tell the line and column of an offset from the beginning of line `first`, which counts from 0."""
    for number in range(first, len(lines)):
        if offset < len(lines[number]) or number == len(lines) - 1:
            return number + 1, offset + 1
        offset -= len(lines[number])
    return len(lines) + 1, offset + 1


def _lines(text: str) -> list[str]:
    """Split as findings count lines: at newlines and carriage returns, not at form feeds; the last may be empty."""
    starts = [0, *(match.end() for match in _LINE_END.finditer(text)), len(text)]
    return [text[start:end] for start, end in pairwise(starts)]
