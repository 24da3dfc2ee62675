"""The law: what must hold of every program, before and after the tool."""

import ast
import re

from harness.layout import Statement, comments, only_edits, same_frame
from harness.text import lines_of
from paramgroups.engine.core import rewrite
from paramgroups.outcome import Applicability, Effect, Failed, Finding, Outcome, Rewritten, Unchanged
from paramgroups.settings import Settings
from properties.random_programs.counts import Counts
from properties.random_programs.naming import CHOSEN
from properties.random_programs.options import CLASSES
from properties.random_programs.reference import meant
from properties.random_programs.running import BUILDING, Run, run
from properties.random_programs.whole import Program

_NAMES_GROUPS = re.compile(r"\s*\(?(gs|pg|same|first|last) :?= [\w.\[\]'\"]+\.param_groups\b")
"""A line that goes where the edits go that it names groups for."""
EMPTY = "ValueError: optimizer got an empty parameter list"
OVERLAP = "ValueError: some parameters appear in more than one parameter group"


class BrokenLawError(AssertionError):
    """A program for which something does not hold; `kind` is short and names the law."""

    def __init__(self, kind: str, detail: str, after: bytes | None = None) -> None:
        super().__init__(f"{kind}: {detail}")
        self.kind = kind
        self.detail = detail
        self.after = after


def check(program: Program, counts: Counts) -> None:
    """Check one program, and count it.

    Raises:
        BrokenLawError: if something does not hold.
    """
    before = run(program.source, program.optimizer)
    seen: set[bytes] = set()
    findings: tuple[Finding, ...] = ()
    for unsafe in (False, True):
        if unsafe and not any(finding.applicability is Applicability.BEHAVIOR for finding in findings):
            break
        outcome = rewrite(program.source, Settings(unsafe=unsafe))
        findings = _findings(outcome)
        try:
            _check_outcome(program, outcome, before, unsafe=unsafe)
            if isinstance(outcome, Rewritten) and outcome.source not in seen:
                seen.add(outcome.source)
                _check_run(program, outcome, before)
                _check_text(program.source, outcome, unsafe=unsafe)
        except BrokenLawError as error:
            error.after = outcome.source if isinstance(outcome, Rewritten) else None
            raise
    counts.note(findings, before.raised)


def _findings(outcome: Outcome) -> tuple[Finding, ...]:
    if isinstance(outcome, Failed):
        raise BrokenLawError("failed", f"{outcome.problem.value}: {outcome.detail}")
    return outcome.findings


def _check_outcome(program: Program, outcome: Outcome, before: Run, *, unsafe: bool) -> None:
    findings = _findings(outcome)
    fixed = [finding for finding in findings if finding.fixed]
    if bool(fixed) != isinstance(outcome, Rewritten):
        raise BrokenLawError("fixed", f"{len(fixed)} findings are said to be fixed in a {type(outcome).__name__}")
    if not unsafe and any(finding.applicability is Applicability.BEHAVIOR for finding in fixed):
        raise BrokenLawError("unsafe", "a behavior fix is applied without --unsafe")
    if before.raised is None:
        for finding in findings:
            raises = finding.applicability is Applicability.REPAIR or finding.today.effect is Effect.RAISES
            if raises and finding.today.is_certain:
                raise BrokenLawError("claims", f"said to raise, but runs: {finding.code}, {finding.today.sentence}")


def _check_text(source: bytes, outcome: Rewritten, *, unsafe: bool) -> None:
    """Check that nothing but the fix changed, and that a second run changes nothing."""
    try:
        compile(outcome.source, "<after>", "exec", dont_inherit=True)
    except SyntaxError as error:
        raise BrokenLawError("syntax", str(error)) from error
    again = rewrite(outcome.source, Settings(unsafe=unsafe))
    if not isinstance(again, Unchanged):
        raise BrokenLawError("second run", "changes the file again")
    if lost := comments(source) - comments(outcome.source):
        raise BrokenLawError("comments", f"lost {sorted(lost)}")
    if not same_frame(source, outcome.source):
        raise BrokenLawError("frame", "line ends, or the end of the file, changed")
    fixed = tuple(finding for finding in outcome.findings if finding.fixed)
    if (line := _missing_line(source, outcome.source, fixed)) is not None:
        raise BrokenLawError("untouched", f"a line of no fix is gone or moved: {line}")


def _missing_line(source: bytes, after: bytes, fixed: tuple[Finding, ...]) -> str | None:
    """Find a line of no fix, no construction and no list for one that the new text does not hold in its order."""
    covered: set[int] = {number for number, line in enumerate(lines_of(source), 1) if _NAMES_GROUPS.match(line)}
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, Statement) and (_is_simple(node) or only_edits(node) or _makes_groups(node)):
            lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
            if _builds(node) or _makes_groups(node) or any(finding.span.line in lines for finding in fixed):
                covered.update(lines)
    new = iter(lines_of(after))
    for number, line in enumerate(lines_of(source), 1):
        stays = line.strip() and not line.strip().startswith("#") and number not in covered
        if stays and not any(other.rstrip("\r\n") == line.rstrip("\r\n") for other in new):
            return line
    return None


def _is_simple(node: Statement) -> bool:
    return not hasattr(node, "body")


def _makes_groups(node: Statement) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name == "groups_of"


def _builds(node: Statement) -> bool:
    """Tell whether a statement constructs an optimizer, or makes the list for it."""
    names = {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
    names |= {name.attr for name in ast.walk(node) if isinstance(name, ast.Attribute)}
    return bool(names & {*CLASSES, "Optim", CHOSEN}) or any(name.startswith("groups") for name in names)


def _check_run(program: Program, outcome: Rewritten, before: Run) -> None:
    if before.raised == EMPTY:
        # A module without parameters, which is no error in a group dict: a fix that makes one cures it.
        return
    after = run(outcome.source, program.optimizer)
    fixed = [finding for finding in outcome.findings if finding.fixed]
    kinds = {finding.applicability for finding in fixed}
    if kinds == {Applicability.EXACT}:
        _check_exact(before, after, fixed)
        return
    wanted = run(program.source, program.optimizer, meant(program, outcome.findings))
    if wanted.raised == EMPTY:
        return
    if isinstance(after.raised, str) and after.raised.startswith("SyntaxError"):
        raise BrokenLawError("syntax", after.raised)
    if before.raised is None and after.raised is not None:
        raise BrokenLawError("runs no more", f"{after.where}: {after.raised}")
    if after.raised == OVERLAP and program.shares:
        # Two places of one module that share a weight out of sight: torch says so at construction.
        return
    if before.raised is not None and after.raised is not None and wanted.raised is None:
        raise BrokenLawError("repair", f"still raises {after.where}: {after.raised} (before {before.raised})")
    cured = program.shares or before.raised == OVERLAP or any(map(_takes_group_out, fixed))
    if wanted.raised == OVERLAP and before.where == "at construction" and cured:
        # The constructor raises whatever stands behind it, and a fix that takes parameters out of groups cures it.
        return
    if differences := wanted.differences(after, "defaults", *_of_the_moment(wanted, after)):
        what = {name: (getattr(wanted, name), getattr(after, name)) for name in differences if name != "values"}
        raise BrokenLawError("meaning", f"{differences} differ, meant and after: {what}")
    _check_defaults(wanted, after, fixed)


def _takes_group_out(finding: Finding) -> bool:
    """Tell a fix that leaves out a group of which it is not certain that it shares no parameters with others."""
    return (
        finding.code in {"PG202", "PG205"} and finding.applicability is Applicability.BEHAVIOR
    ) or "assigned to `param_groups`" in finding.message


def _check_exact(before: Run, after: Run, fixed: list[Finding]) -> None:
    _fill_in(before, after)
    if differences := before.differences(after, "defaults", *_of_the_moment(before, after)):
        what = {name: (getattr(before, name), getattr(after, name)) for name in differences if name != "values"}
        raise BrokenLawError("exact", f"{differences} differ, before and after: {what}")
    _check_defaults(before, after, fixed)


def _of_the_moment(wanted: Run, after: Run) -> list[str]:
    """Name what may differ between programs that raise the same at another moment.

    It is earlier, where the construction took over what an edit did, or later, where it moved down behind modules that
    did not come into being before.
    """
    if not (wanted.raised and after.raised and {wanted.where, after.where} <= BUILDING):
        return []
    skipped = ["log", "printed"] if wanted.printed.startswith(after.printed) else ["log"]
    return [*skipped, "values"] if after.values[: len(wanted.values)] == wanted.values else skipped


def _fill_in(before: Run, after: Run) -> None:
    """Give groups that trained with keys missing the defaults for them; only SparseAdam reads less than it has."""
    if before.raised is None:
        for (_, options), (_, new) in zip(before.groups, after.groups, strict=False):
            for key in after.defaults.keys() & new.keys() - options.keys():
                options[key] = after.defaults[key]


def _check_defaults(before: Run, after: Run, fixed: list[Finding]) -> None:
    """Check that a default changed only where an edit became a keyword."""
    for key in before.defaults.keys() | after.defaults.keys():
        new = after.defaults.get(key)
        if before.defaults.get(key) == new:
            continue
        edited = any(finding.code == "PG201" and f"`{key}`" in finding.message for finding in fixed)
        if not edited:
            raise BrokenLawError("defaults", f"{key} was {before.defaults.get(key)}, is {new}")
