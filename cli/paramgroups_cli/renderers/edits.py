"""A rewrite as replacements of text, for machines."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import pairwise

from paramgroups.outcome import Rewritten, Span
from paramgroups.workspace.picking import picker
from paramgroups.workspace.run import FileResult
from paramgroups_cli.renderers.text import decoded

_MOST_FIXES = 20
"""To tell which edits belong to a fix, the file is rewritten with it alone; of more fixes nobody asks."""

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Edit:
    """Text to put in place of a span; all edits of a file refer to its text before the rewrite."""

    span: Span
    text: str
    fix: str | None = None
    """The fix that it belongs to, as `Finding.fix` names it; None where that cannot be told."""


def edits_of(result: FileResult) -> tuple[Edit, ...]:
    """List the replacements that make a file's new text, in order, each with its fix; none overlap."""
    taken_up = picker(result)
    if taken_up is None or not isinstance(result.outcome, Rewritten):
        return ()
    old, new = decoded(result.source), decoded(result.outcome.source)
    names = taken_up.names()
    if len(names) == 1:
        return tuple(replace(edit, fix=names[0]) for edit in edits(old, new))
    if len(names) <= _MOST_FIXES:
        each = [replace(edit, fix=fix.name) for fix in taken_up.fixes() for edit in edits(old, decoded(fix.source))]
        each.sort(key=lambda edit: (edit.span.line, edit.span.column, edit.span.end_line, edit.span.end_column))
        if applied(old, each) == new:
            return tuple(each)
    return edits(old, new)


def applied(text: str, all_edits: Sequence[Edit]) -> str | None:
    """Apply edits in their order; None where two of them overlap, or insert at one place, so that order matters."""
    starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
    parts: list[str] = []
    begun, last = -1, 0
    for edit in all_edits:
        start = starts[edit.span.line - 1] + edit.span.column - 1
        end = starts[edit.span.end_line - 1] + edit.span.end_column - 1
        if start < last or begun == start == end:
            return None
        parts += [text[last:start], edit.text]
        begun, last = start, end
    return "".join([*parts, text[last:]])


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
