"""Writing suppression comments into a text and taking them out: by offsets, so that nothing else can change."""

import ast
import re
import warnings
from collections.abc import Iterable, Mapping, Sequence

from paramgroups.engine.comments import Lines
from paramgroups.engine.suppression import Suppressions
from paramgroups.model.suppression import Suppression

_CODES = re.compile(r"[A-Za-z]+[0-9]+")


class NotACommentError(Exception):
    """A change of comments would change the program: what looked like a comment is none."""


def without(text: str, drops: Iterable[tuple[Suppression, tuple[str, ...]]]) -> str:
    """Take codes out of suppressions of a text, or the whole mark where no code is named or none is left."""
    original = text
    lines = Lines(text)
    for one, codes in sorted(drops, key=lambda drop: (drop[0].span.line, drop[0].span.column), reverse=True):
        start = lines.start(one.span.line) + one.span.column - 1
        end = lines.start(one.span.end_line) + one.span.end_column - 1
        kept = _kept(text[start:end], codes)
        text = f"{text[:start]}{kept}{text[end:]}" if kept else _without_mark(text, lines, one, start, end)
    return _same_program(original, text)


def _kept(mark: str, codes: tuple[str, ...]) -> str:
    """Write a mark without some of its codes, separators as they were; empty where none is left."""
    found = list(_CODES.finditer(mark, mark.find("[") + 1 or mark.find(":") + 1))
    left = [match for match in found if match[0] not in codes]
    if not codes or not left:
        return ""
    result = mark[: found[0].start()]
    for match in left:
        before = mark[found[found.index(match) - 1].end() : match.start()] if match is not left[0] else ""
        result += before + match[0]
    return result + mark[found[-1].end() :]


def _without_mark(text: str, lines: Lines, one: Suppression, start: int, end: int) -> str:
    """Take a whole mark out of its comment, the comment with it if nothing else is said, and then the empty line."""
    # Later marks of the line may be gone already: its end is looked up in the text as it is now.
    stop = min((at for at in (text.find(newline, end) for newline in "\r\n") if at >= 0), default=len(text))
    begin = lines.start(one.span.line)
    before, behind = text[begin:start], text[end:stop]
    said = behind.strip(" \t")
    if said:
        # What explains the suppression, or another comment, is not ours to delete.
        rest = said if said.startswith("#") else f"# {said}"
        return text[:start] + rest + behind[len(behind.rstrip(" \t")) :] + text[stop:]
    if before.strip(" \t"):
        return text[: begin + len(before.rstrip(" \t"))] + text[stop:]
    if stop == len(text):  # the file still ends as it did, with a line end or without
        return text[: lines.end(one.span.line - 1) if one.span.line > 1 else begin]
    return text[:begin] + text[stop + (2 if text.startswith("\r\n", stop) else 1) :]


def with_ignores(text: str, suppressions: Suppressions, wanted: Mapping[int, Sequence[str]]) -> str:
    """Add codes to the lines of a text: to the suppression that is there, or in a comment at the end of the line."""
    original = text
    lines = Lines(text)
    for line in sorted(wanted, reverse=True):
        codes = list(dict.fromkeys(wanted[line]))
        there = next((one for one in suppressions.found if _takes_more(one, line)), None)
        if there is not None:
            start, end = (lines.start(line) + column - 1 for column in (there.span.column, there.span.end_column))
            at = start + [*_CODES.finditer(text[start:end])][-1].end()
            text = text[:at] + "".join(f", {code}" for code in codes) + text[at:]
            continue
        at = lines.start(line) + len(text[lines.start(line) : lines.end(line)].rstrip(" \t\f"))
        text = f"{text[:at]}  # paramgroups: ignore[{', '.join(codes)}]{text[at:]}"
    return _same_program(original, text)


def _takes_more(one: Suppression, line: int) -> bool:
    return one.ours and one.flaw is None and bool(one.codes) and one.span.line == line


def _same_program(before: str, after: str) -> str:
    """Return the text `after` if Python reads it as it read `before`."""
    if after == before:
        return after
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if ast.dump(ast.parse(before)) != ast.dump(ast.parse(after)):
            raise NotACommentError("a change of comments would change the program")
    return after
