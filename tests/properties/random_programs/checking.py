"""The law: what must hold of every program, before and after the tool."""

import ast
import re
from dataclasses import replace

from harness.layout import Statement, comments, only_edits, same_frame
from harness.text import lines_of
from paramgroups.engine.core import rewrite
from paramgroups.outcome import Applicability, Effect, Failed, Finding, Outcome, Rewritten, Unchanged
from paramgroups.settings import Settings
from properties.random_programs.counts import Counts
from properties.random_programs.gone import gone, stays, without
from properties.random_programs.helpers import LISTS
from properties.random_programs.hiding import hides_sharing, hides_something
from properties.random_programs.listed import with_lists
from properties.random_programs.naming import CHOSEN
from properties.random_programs.options import CLASSES
from properties.random_programs.reference import EMPTY, OVERLAP, Meaning
from properties.random_programs.running import BUILDING, Run, run
from properties.random_programs.whole import Program

MAKES_EMPTY = re.compile(rb"nn\.(ReLU|Identity|Dropout)\(")
EMPTY_MODULE = re.compile(rb"nn\.(ReLU|Identity|Dropout)\([^()]*\)")
MIXED = "ValueError: all optimizer param groups should be with/without names."
PASSED = {f"ValueError: {EMPTY}", f"ValueError: {OVERLAP}"}
"""Errors that a fix may cure by the way, since only torch can see what they are about."""


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
                counts.left[_check_run(program, outcome, before)] += 1
                _check_text(program.source, outcome, unsafe=unsafe)
        except BrokenLawError as error:
            error.after = outcome.source if isinstance(outcome, Rewritten) else None
            raise
    counts.note(findings, before.raised, before.where)


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
    again = rewrite(outcome.source, Settings(unsafe=unsafe))
    if not isinstance(again, Unchanged):
        raise BrokenLawError("second run", "changes the file again")
    if lost := comments(source) - comments(outcome.source):
        raise BrokenLawError("comments", f"lost {sorted(lost)}")
    if not same_frame(source, outcome.source):
        raise BrokenLawError("frame", "line ends, or the end of the file, changed")
    fixed = tuple(finding for finding in outcome.findings if finding.fixed)
    if (line := _missing_line(with_lists(source, outcome.source), outcome.source, fixed)) is not None:
        raise BrokenLawError("untouched", f"a line of no fix is gone or moved: {line}")


def _missing_line(source: bytes, after: bytes, fixed: tuple[Finding, ...]) -> str | None:
    """Find a line of no fix, no construction and no list for one that the new text does not hold in its order."""
    covered = set[int]()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, Statement) and (_is_simple(node) or only_edits(node) or _makes_groups(node)):
            lines = range(node.lineno, (node.end_lineno or node.lineno) + 1)
            is_fixed = any(finding.span.line in lines for finding in fixed)
            if is_fixed or _builds(node) or _makes_groups(node) or _names_groups(node):
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
    return isinstance(node, ast.FunctionDef) and node.name in LISTS


def _names_groups(node: Statement) -> bool:
    """Tell what goes with the edits that it names groups for: `first = opt.param_groups[0]`, `new = {'params': …}`."""
    value = getattr(node, "value", None)
    value = value.value if isinstance(value, ast.NamedExpr) else value
    if isinstance(value, ast.Dict):
        return any(isinstance(key, ast.Constant) and key.value == "params" for key in value.keys)
    if isinstance(value, ast.Subscript):
        value = value.value
    return isinstance(value, ast.Attribute) and value.attr == "param_groups"


def _builds(node: Statement) -> bool:
    """Tell whether a statement constructs an optimizer, or makes the list for it."""
    names = {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}
    names |= {name.attr for name in ast.walk(node) if isinstance(name, ast.Attribute)}
    return bool(names & {*CLASSES, "Optim", CHOSEN}) or any(name.startswith("groups") for name in names)


def _check_run(program: Program, outcome: Rewritten, before: Run) -> str:
    """Check what a new text does, and tell how sure the check could be."""
    try:
        after = run(outcome.source, program.optimizer)
    except SyntaxError as error:
        raise BrokenLawError("syntax", str(error)) from error
    if before.raised is None and after.raised is not None:
        raise BrokenLawError("runs no more", f"{after.where}: {after.raised}")
    fixed = [finding for finding in outcome.findings if finding.fixed]
    if {finding.applicability for finding in fixed} == {Applicability.EXACT} and before.raised not in PASSED:
        first = _without_first_error(program, outcome.source, before, after)
        _check_exact(before if first is None else first, after, fixed)
        return "as before" if first is None else "raises for the second of two reasons"
    return _check_mended(program, outcome.source, before, after, fixed)


def _check_meaning(program: Program, after: bytes) -> None:
    """Check that a program is meant to build the same as before: what it would build with all its faults repaired."""
    old, new = Meaning(program).run(), Meaning(program, after).run()
    if old.raised and new.raised and old.raised.startswith(MIXED) and new.raised.startswith(MIXED):
        # Which of two groups has the names torch tells by which came first, and the first may be gone.
        old.raised = new.raised
    if differences := old.differences(new, "defaults", *_of_the_moment(old, new)):
        raise BrokenLawError("meaning", _shown("before and after", differences, old, new))


def _check_mended(program: Program, source: bytes, before: Run, after: Run, fixed: list[Finding]) -> str:
    """Check that a program does what the statements that are gone were meant to do, and what the others do today."""
    program = replace(program, source=with_lists(program.source, source))
    meaning = Meaning(program, gone=gone(program.source, source, program.others))
    wanted = meaning.run()
    if after.raised in meaning.passed and (after.raised == before.raised or _only_torch_sees(program, after.raised)):
        return "raises what only torch can tell"
    if before.raised == wanted.raised == f"ValueError: {EMPTY}" != after.raised:
        # A group dict, unlike a list, may be empty: a fix that makes one cures it.
        _check_meaning(program, source)
        return "cures an empty list"
    if before.raised and after.raised and {before.where, after.where} <= BUILDING and hides_something(source):
        # The construction has a second fault, which the text does not tell.
        _check_meaning(program, source)
        return "raises for a second reason, which the text hides"
    if _miss_other_groups(wanted, after) and EMPTY_MODULE.search(program.source):
        full = replace(program, source=_without_empty(program.source))
        new = _without_empty(source)
        return _check_mended(full, new, run(full.source, full.optimizer), run(new, full.optimizer), fixed)
    skipped = ["defaults", *_of_the_moment(wanted, after)]
    if MAKES_EMPTY.search(program.source):
        # What a star unpacks may be nothing, and then be a group of its own, which loops over the groups meet.
        skipped += ["log"] if len(wanted.groups) < len(after.groups) else []
        wanted.groups, after.groups = ([one for one in run.groups if one[0]] for run in (wanted, after))
    elif before.raised == f"ValueError: {EMPTY}" and wanted.groups[:1] and not wanted.groups[0][0]:
        # What is meant has a group without parameters, where the list itself was empty.
        wanted.groups = wanted.groups[len(wanted.groups) - len(after.groups) :]
    if differences := wanted.differences(after, *skipped):
        raise BrokenLawError("mended", _shown("meant and after", differences, wanted, after))
    _check_defaults(wanted, after, fixed)
    return "as meant" if after.raised is None else "raises as foreseen"


def _miss_other_groups(wanted: Run, after: Run) -> bool:
    """Tell programs that both ask for a group which is not there, each at another place.

    What a star unpacks may be nothing. A list that is read at run time then shows no sign of it, but the new text makes
    a group of it; so the program is looked at with modules that hold parameters, where the two have to be the same.
    """
    asked = [one.raised is not None and one.raised.startswith("IndexError") for one in (wanted, after)]
    return all(asked) and wanted.raised != after.raised


def _without_empty(source: bytes) -> bytes:
    """Put modules with parameters in the places of those without."""
    return EMPTY_MODULE.sub(b"nn.LayerNorm(2)", source)


def _only_torch_sees(program: Program, error: str) -> bool:
    """Tell whether no reader can say that the groups of a program share parameters, or that there are none."""
    return EMPTY in error or program.shares or hides_sharing(program.source)


def _shown(which: str, differences: list[str], one: Run, other: Run) -> str:
    what = {name: (getattr(one, name), getattr(other, name)) for name in differences if name != "values"}
    return f"{differences} differ, {which}: {what}"


def _check_exact(before: Run, after: Run, fixed: list[Finding]) -> None:
    _fill_in(before, after)
    if differences := before.differences(after, "defaults", *_of_the_moment(before, after)):
        raise BrokenLawError("exact", _shown("before and after", differences, before, after))
    _check_defaults(before, after, fixed)


def _without_first_error(program: Program, source: bytes, before: Run, after: Run) -> Run | None:
    """Run a program without the statement that raises today, where that stays, and the new text raises before it.

    A fix may bring forward what raises as well, over a statement about something else.
    """
    if not before.raised or not after.raised or before.raised == after.raised:
        return None
    if not {before.where, after.where} <= BUILDING or not stays(program.source, source, before.line):
        return None
    return run(without(program.source, before.line), program.optimizer)


def _of_the_moment(wanted: Run, after: Run) -> list[str]:
    """Name what may differ between programs that raise the same at another moment.

    It is earlier, where the construction took over what an edit did, or later, where it moved down behind modules that
    did not come into being before.
    """
    if not (wanted.raised and after.raised and {wanted.where, after.where} <= BUILDING):
        return []
    skipped = ["log", "printed"] if wanted.printed.startswith(after.printed) else ["log"]
    both = min(len(wanted.values), len(after.values))
    return [*skipped, "values"] if after.values[:both] == wanted.values[:both] else skipped


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
