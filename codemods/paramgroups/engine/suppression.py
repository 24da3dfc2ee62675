"""Suppression comments: `# paramgroups: ignore[PG201]`, `# paramgroups: skip-file`, `# noqa`, `# noqa: PG201`."""

import re
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


def read_suppressions(text: str) -> Suppressions:
    """Read the suppression comments of a file, by lines as its line breaks make them."""
    if "noqa" not in text.lower() and "paramgroups" not in text:
        return Suppressions(False, {})
    lines: dict[int, frozenset[str]] = {}
    for number, line in enumerate(re.split(r"\r\n|\r|\n", text), start=1):
        for mark in _MARKS.finditer(line):
            if mark["skip"]:
                return Suppressions(True, {})
            codes = frozenset(_CODE.findall((mark["ignore"] or mark["noqa"] or "").upper()))
            lines[number] = (
                frozenset() if not codes or lines.get(number) == frozenset() else codes | lines.get(number, codes)
            )
    return Suppressions(False, lines)
