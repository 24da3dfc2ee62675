"""Putting the findings of several passes over one text together."""

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from paramgroups.outcome import Effect, Finding, Span, Today


def in_order(findings: Sequence[Finding]) -> list[Finding]:
    """Sort findings by their places."""
    return sorted(findings, key=lambda finding: (finding.span.line, finding.span.column, finding.code))


def merged(findings: list[Finding], original: str, again: Sequence[Finding], text: str) -> list[Finding]:
    """Add the edits that only a later pass could fold, since what stood in the way was repaired first.

    What an earlier pass has fixed of the same construction then shows the groups of the later one.
    """
    final = {finding.fix: finding for finding in again if finding.fixed and finding.groups_after}
    findings = [
        replace(finding, groups_after=last.groups_after, defaults_after=last.defaults_after)
        if finding.fixed and finding.groups_after and (last := final.get(finding.fix)) is not None
        else finding
        for finding in findings
    ]
    if not any(finding.fixed for finding in again):
        return in_order(findings)
    old, new = original.split("\n"), text.split("\n")
    moved = _made_of(old, new)
    places = {(one.code, one.span.line, one.span.column): index for index, one in enumerate(findings)}
    for finding in again:
        line = moved.get(finding.span.line)
        if not finding.fixed:
            continue
        if line is None:
            # Statements before it on the line have gone, and its line with them.
            refused = [one for one in findings if not one.fixed and _is_same(one, old, finding, new)]
            if len(refused) == 1:
                number = findings.index(refused[0])
                findings[number] = replace(finding, span=refused[0].span, today=refused[0].today)
            continue
        is_whole = moved.get(finding.span.end_line) == line + finding.span.end_line - finding.span.line
        span = _moved(finding.span, new[finding.span.line - 1], old[line - 1], line) if is_whole else None
        is_same = new[finding.span.line - 1] == old[line - 1] or finding.code.startswith("PG2")
        if span is None or not (is_same or _is_apart(span, findings)):
            # What is wrong with a part of a list that a fix has changed is the fix's own doing.
            continue
        index = places.get((finding.code, line, span.column))
        if index is None:
            findings.append(replace(finding, span=span, today=_today(finding, findings)))
        elif not findings[index].fixed:
            findings[index] = replace(finding, span=span, today=findings[index].today)
    return in_order(findings)


def _is_same(one: Finding, old: Sequence[str], other: Finding, new: Sequence[str]) -> bool:
    """Tell whether two findings say the same of the same statement, in two texts."""
    is_alike = (one.code, one.message) == (other.code, other.message)
    return is_alike and _written(one.span, old) == _written(other.span, new)


def _written(span: Span, lines: Sequence[str]) -> list[str]:
    """Return the lines of a span, without what stands before and behind it."""
    first, *others = lines[span.line - 1 : span.end_line]
    *before, last = [" " * (span.column - 1) + first[span.column - 1 :], *others]
    return [line.strip() for line in (*before, last[: span.end_column - 1])]


def _today(found: Finding, earlier: Sequence[Finding]) -> Today:
    """Say of what only a later pass has found what it does in the text that the first one saw."""
    raising = [one.today for one in earlier if one.fix == found.fix and one.today.effect is Effect.RAISES]
    if not raising:
        return found.today
    if (found.today.effect, found.today.moment) == (Effect.RAISES, raising[0].moment):
        # Its fault is one of several that the same line raises for.
        return raising[0]
    is_reached = all("construction" not in today.moment for today in raising)
    return found.today if is_reached else Today(Effect.SILENT, "is not reached: the construction raises")


def _is_apart(span: Span, findings: Sequence[Finding]) -> bool:
    return not any(found.span.holds(span) or span.holds(found.span) for found in findings)


def _made_of(old: list[str], new: list[str]) -> dict[int, int]:
    """Map the number of each new line to that of the old one which it was, or which it stands in the place of."""
    opcodes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return {
        second + 1: first + 1
        for _, start, end, new_start, new_end in opcodes
        if end - start == new_end - new_start
        for first, second in zip(range(start, end), range(new_start, new_end), strict=True)
    }


def _moved(span: Span, new: str, old: str, line: int) -> Span | None:
    """Place a statement of the new text in the old one; None where it was another there."""
    moved = replace(span, line=line, end_line=span.end_line + line - span.line)
    if new == old or (span.line == span.end_line and old.startswith(new[: span.end_column - 1])):
        return moved
    is_one_line = span.line == span.end_line
    code = new[span.column - 1 : span.end_column - 1 if is_one_line else None]
    if old.count(code) != 1:
        return None
    column = old.index(code) + 1
    return replace(moved, column=column, end_column=column + len(code) if is_one_line else span.end_column)
