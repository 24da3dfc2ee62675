"""Suppression comments: `# paramgroups: ignore[PG201]`, `# paramgroups: skip-file`, `# noqa`, `# noqa: PG201`."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from paramgroups.engine.comments import Comment, Comments, read_comments
from paramgroups.model.suppression import Suppression
from paramgroups.outcome import Span

_CODE = r"[A-Za-z]+[0-9]+"
_IGNORE = re.compile(rf"#\s*paramgroups:\s*ignore\s*\[\s*({_CODE}(?:\s*,\s*{_CODE})*)\s*,?\s*\]")
_IGNORE_ALL = re.compile(r"#\s*paramgroups:\s*ignore(?=\s*$|\s+(?!PG\d|\[)\S|\s*#)")
_SKIP_FILE = re.compile(r"#\s*paramgroups:\s*skip-file(?![\w-])")
_NOQA = re.compile(rf"#\s*noqa(?::\s*({_CODE}(?:[\s,]+{_CODE})*)|(?![\w-]))", re.IGNORECASE)
_NEAR = re.compile(
    r"#\s*paramgroups\s*(?::\s*(?:ignore|skip|disable|noqa|off)[\w-]*|\s+(?:ignore|skip-file)(?=\s*(?:\[|$)))"
    r"\s*(?:\[[^\]#]*\]?)?",
    re.IGNORECASE,
)
_MARK = re.compile(r"#\s*(?:paramgroups\b|noqa\b)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Suppressions:
    """What the comments of a file switch off, and where."""

    skip_file: bool = False
    found: tuple[Suppression, ...] = ()
    comments: Comments = field(default_factory=Comments)
    certain: bool = True
    """Whether comments could be told from strings; else every line counts as one, and none is judged."""
    _by_line: dict[int, list[Suppression]] = field(default_factory=dict)

    def covers(self, code: str, span: Span) -> bool:
        """Tell whether a finding is switched off on a line of its place, or at the ends of its statement.

        Formatters move comments inside of a statement and to its end. Where a line can hold no comment, since it ends
        in a string or a backslash, the next one that can counts.
        """
        return any(one.names(code) for line in self.lines(span) for one in self._by_line.get(line, ()))

    def by(self, one: Suppression, code: str, span: Span) -> bool:
        """Tell whether one suppression switches a finding off."""
        return one.names(code) and one.span.line in self.lines(span)

    def lines(self, span: Span) -> set[int]:
        """Give the lines whose comments speak about a place."""
        inside = range(span.line, span.end_line + 1)
        return {*inside, *self.comments.around(span.line), *self.comments.around(span.end_line)}


def may_suppress(text: str) -> bool:
    """Test for comments that name a rule, or the tool; a plain `# noqa` is everybody's, and is never judged."""
    return "paramgroups" in text or ("PG" in text and "noqa" in text.lower())


def read_suppressions(text: str, *, always: bool = False) -> Suppressions:
    """Read the suppression comments of a file; its other comments too if there is one, or `always`."""
    if not always and not _MARK.search(text):
        return Suppressions()
    comments = read_comments(text)
    certain = comments is not None
    if comments is None:
        lines = enumerate(re.split(r"\r\n|\r|\n", text), start=1)
        comments = Comments(tuple(Comment(0, number, line) for number, line in lines if "#" in line), {})
    found: list[Suppression] = []
    by_line: dict[int, list[Suppression]] = {}
    for comment in comments.found:
        beside = _beside(text, comment) if certain else ""
        for one in _marks(comment, beside):
            if one is None:
                return Suppressions(skip_file=True, comments=comments, certain=certain)
            found.append(one)
            by_line.setdefault(comment.line, []).append(one)
    return Suppressions(False, tuple(found), comments, certain, by_line)


def _marks(comment: Comment, beside: str) -> Iterator[Suppression | None]:
    """Yield the suppressions of a comment that stands behind `beside`; None for the one that skips the file."""
    for start in [match.start() for match in _MARK.finditer(comment.text)]:
        if _SKIP_FILE.match(comment.text, start):
            yield None
            continue
        read = _mark(comment.text, start)
        if read is not None:
            end, codes, flaw = read
            first, last = (len(beside) + offset + 1 for offset in (start, end))
            span = Span(comment.line, first, comment.line, last)
            yield Suppression(span, codes, not _NOQA.match(comment.text, start), beside.strip(" \t\f"), flaw)


def _mark(text: str, start: int) -> tuple[int, tuple[str, ...], str | None] | None:
    """Read the mark at an offset: its end, its codes, and what is wrong with it."""
    if match := (_IGNORE.match(text, start) or _NOQA.match(text, start)):
        return match.end(), tuple(re.findall(_CODE, match[1] or "")), None
    if match := _IGNORE_ALL.match(text, start):
        return match.end(), (), None
    if match := _NEAR.match(text, start):
        form = "skip-file" if "skip" in match[0].lower() else "ignore[PG201]"
        return start + len(match[0].rstrip()), (), f"write `# paramgroups: {form}`, codes in brackets and with commas"
    return None


def _beside(text: str, comment: Comment) -> str:
    """Give what stands before a comment on its line."""
    before = max(text.rfind("\n", 0, comment.offset), text.rfind("\r", 0, comment.offset))
    return text[before + 1 : comment.offset]
