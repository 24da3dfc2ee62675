"""Some fixes of a file and not others: each by itself, those that were chosen together, and one edited by hand."""

import ast
import warnings
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from paramgroups.outcome import Failed, Finding, Outcome, Rewritten, Unchanged
from paramgroups.workspace.hunks import lines
from paramgroups.workspace.run import FileResult


@dataclass(frozen=True, slots=True)
class Fix:
    """What is applied together: the edits of one construction, or what a comment loses."""

    name: str
    """As in `Finding.fix`."""
    findings: tuple[Finding, ...]
    source: bytes
    """The file with this fix and no other."""


@dataclass(frozen=True, slots=True)
class Region:
    """Lines of a file and what stands in their place; lines count from 0, the last is not among them."""

    first: int
    last: int
    text: bytes


@dataclass(frozen=True, slots=True)
class Picked:
    """A file with the fixes that were chosen."""

    result: FileResult
    left_out: frozenset[str]
    """The regions for which another fix left no room."""


@dataclass(frozen=True, slots=True)
class Picker:
    """A file whose fixes can be told apart."""

    result: FileResult
    source: bytes
    others: frozenset[str]
    """Fixes of the file that the result leaves out already, since they touch no changed line."""

    def names(self) -> tuple[str, ...]:
        """Name the fixes that would be applied, in the order of their first findings."""
        if not isinstance(self.result.outcome, Rewritten):
            return ()
        fixed = [one.fix for one in self.result.outcome.findings if one.fixed and one.fix is not None]
        return tuple(dict.fromkeys(fixed))

    def fixes(self) -> Iterator[Fix]:
        """Yield every fix by itself; one that cannot stand by itself comes with nothing to show, and is left out."""
        for name in self.names():
            outcome = self.without(frozenset(self.names()) - {name})
            if isinstance(outcome, Rewritten):
                findings = tuple(one for one in outcome.findings if one.fixed and one.fix == name)
                yield Fix(name, findings, outcome.source)

    def pick(self, chosen: frozenset[str], regions: Mapping[str, Region]) -> Picked:
        """Apply the chosen fixes, and put the regions that were edited by hand in the place of theirs."""
        outcome = self.without(frozenset(self.names()) - chosen)
        if isinstance(outcome, Failed):
            return Picked(replace(self.result, outcome=outcome), frozenset(regions))
        source = outcome.source if isinstance(outcome, Rewritten) else self.source
        spliced: set[str] = set()
        # From the last to the first, so that the lines of the others keep their numbers.
        for name, one in sorted(regions.items(), key=lambda item: item[1].first, reverse=True):
            text = splice(self.source, source, one)
            if text is not None:
                source = text
                spliced.add(name)
        findings = tuple(
            replace(one, fixed=one.fixed or one.fix in spliced) for one in outcome.findings if self._is_meant(one)
        )
        new: Outcome = Unchanged(findings) if source == self.source else Rewritten(findings, source)
        return Picked(replace(self.result, outcome=new), frozenset(regions) - spliced)

    def without(self, declined: frozenset[str]) -> Outcome:
        """Ask the engine for the file without some fixes."""
        from paramgroups.engine.core import rewrite

        run = self.result
        return rewrite(self.source, run.settings, run.tree, run.module, declined | self.others)

    def _is_meant(self, finding: Finding) -> bool:
        assert not isinstance(self.result.outcome, Failed)
        places = {(one.code, one.span) for one in self.result.outcome.findings}
        return (finding.code, finding.span) in places


def picker(result: FileResult) -> Picker | None:
    """Take up a file; None where there is nothing to pick."""
    if result.source is None or not isinstance(result.outcome, Rewritten):
        return None
    found = Picker(result, result.source, frozenset())
    whole = found.without(frozenset())
    every = {one.fix for one in whole.findings if one.fix is not None} if isinstance(whole, Rewritten) else set()
    return replace(found, others=frozenset(every.difference(found.names())))


def region(old: bytes, new: bytes) -> Region:
    """Give the lines of `old` from the first to the last that `new` changes, and what `new` has there."""
    before, after = lines(old), lines(new)
    changes = [code for code in _opcodes(before, after) if code[0] != "equal"]
    first, last = changes[0][1], changes[-1][2]
    return Region(first, last, b"".join(after[changes[0][3] : changes[-1][4]]))


def splice(old: bytes, new: bytes, edited: Region) -> bytes | None:
    """Carry an edited region of `old` over to `new`; None where `new` changes its lines."""
    before, after = lines(old), lines(new)
    for tag, first, last, new_first, _ in _opcodes(before, after):
        if tag == "equal" and first <= edited.first and edited.last <= last:
            start = new_first + edited.first - first
            end = start + edited.last - edited.first
            return b"".join(after[:start]) + edited.text + b"".join(after[end:])
    return None


def syntax_error(source: bytes) -> str | None:
    """Say why a text is no Python, if so."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(source)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        return f"line {line}: {getattr(error, 'msg', error)}" if line else str(error)
    return None


def _opcodes(before: list[bytes], after: list[bytes]) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
