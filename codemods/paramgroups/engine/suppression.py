"""Suppression comments: `# paramgroups: ignore[PG201]`, `# paramgroups: skip-file`, `# noqa`, `# noqa: PG201`."""

import io
import re
import tokenize
from dataclasses import dataclass

from paramgroups.outcome import Span

_MARKS = re.compile(
    r"#\s*(?:paramgroups:\s*(?P<skip>skip-file)\b"
    r"|paramgroups:\s*ignore(?P<ignore>\[[^\]]*\])?"
    r"|noqa(?P<noqa>:\s*[A-Z]+[0-9]+(?:[\s,]+[A-Z]+[0-9]+)*)?)",
    re.IGNORECASE,
)
_CODE = re.compile(r"[A-Z]+[0-9]+")


@dataclass(frozen=True, slots=True)
class Suppressions:
    """What the comments of a file switch off: codes by line, an empty set for all of them."""

    skip_file: bool
    lines: dict[int, frozenset[str]]

    def covers(self, code: str, span: Span) -> bool:
        """Tell whether a finding is switched off on the first or the last line of its place."""
        for line in (span.line, span.end_line):
            codes = self.lines.get(line)
            if codes is not None and (not codes or code in codes):
                return True
        return False


def _comments(text: str) -> list[tuple[int, str]]:
    """List the comments of a file with their lines; where Python's own tokenizer gives up, every line counts."""
    try:
        tokens = tokenize.generate_tokens(io.StringIO(text, newline="").readline)
        return [(token.start[0], token.string) for token in tokens if token.type == tokenize.COMMENT]
    except (tokenize.TokenError, SyntaxError):
        return list(enumerate(re.split(r"\r\n|\r|\n", text), start=1))


def read_suppressions(text: str) -> Suppressions:
    """Read the suppression comments of a file."""
    if "noqa" not in text.lower() and "paramgroups" not in text:
        return Suppressions(False, {})
    lines: dict[int, frozenset[str]] = {}
    for number, comment in _comments(text):
        for mark in _MARKS.finditer(comment):
            if mark["skip"]:
                return Suppressions(True, {})
            codes = frozenset(_CODE.findall((mark["ignore"] or mark["noqa"] or "").upper()))
            lines[number] = (
                frozenset() if not codes or lines.get(number) == frozenset() else codes | lines.get(number, codes)
            )
    return Suppressions(False, lines)
