"""Compare what a case declares with what torch does and with what the tool says."""

import fnmatch
import re
from functools import cache

from harness.case import Case
from harness.fitting import fit
from harness.header import DeclaredGroup, Header
from harness.running import Run, run
from paramgroups.engine.core import rewrite
from paramgroups.outcome import Applicability, Effect, Failed, Finding, Outcome, Rewritten, Today
from paramgroups.settings import Settings

STRENGTH = [Applicability.EXACT, Applicability.REPAIR, Applicability.BEHAVIOR]


@cache
def outcome(case: Case, unsafe: bool = False) -> Outcome:
    """Let the tool work on the case."""
    return rewrite(case.source, Settings(unsafe=unsafe))


def findings_of(result: Outcome) -> tuple[Finding, ...]:
    """Get the findings of an outcome that must not be a failure."""
    assert not isinstance(result, Failed), result
    return result.findings


def source_of(case: Case, unsafe: bool = True) -> bytes:
    """Get the text of the case after the tool."""
    result = outcome(case, unsafe)
    return result.source if isinstance(result, Rewritten) else case.source


@cache
def run_text(source: bytes, model: str, optimizer: str) -> Run:
    """Execute a program once, however many tests look at it."""
    return run(source, model, optimizer)


@cache
def fit_text(source: bytes, module: str) -> Run:
    """Train the module of a program, once."""
    return fit(source, module)


def before(case: Case) -> Run:
    """Execute the case as it stands."""
    return _run(case.source, case.header)


def after(case: Case) -> Run:
    """Execute the case after the tool, behavior fixes included."""
    return _run(source_of(case), case.header)


def _run(source: bytes, header: Header) -> Run:
    if header.lightning is not None:
        return fit_text(source, header.lightning)
    return run_text(source, header.model, header.optimizer)


def check_today(header: Header, observed: Run) -> None:
    """Check that the program does today what its header says; Lightning's errors go on for many lines."""
    raised = observed.raised
    if header.lightning is not None and raised is not None and header.raises is not None:
        raised = raised[: len(header.raises)]
    assert (raised, observed.where) == (header.raises, header.where)
    if header.lightning is not None:
        warned = header.warns or "returned `None`|unsupported keys|will be ignored"
        assert any(re.search(warned, text) for text in observed.warnings) == (header.warns is not None)


def check_findings(header: Header, findings: tuple[Finding, ...], unsafe: bool) -> None:
    """Check that the findings are the declared ones, and say what happens today."""
    assert tuple(f.code for f in findings) == header.codes
    assert tuple(f.refusal.reason.value for f in findings if f.refusal) == header.reasons
    assert all((f.applicability is None) == (f.refusal is not None) for f in findings)
    fixable = [f for f in findings if f.applicability is not None]
    if header.expect in ("exact", "repair", "behavior"):
        strongest = max(STRENGTH.index(f.applicability) for f in fixable if f.applicability)
        assert STRENGTH[strongest].value == header.expect
        assert all(f.fixed for f in fixable) == (unsafe or header.expect != "behavior")
    else:
        assert not fixable
    check_messages(header, [f.today for f in findings])


def check_messages(header: Header, todays: list[Today]) -> None:
    """Check that the exceptions which findings announce are those of Python, word for word."""
    announced = [t for t in todays if t.effect is Effect.RAISES]
    if header.lightning is not None:
        # What would raise in the loop is not reached where Lightning raises before it.
        announced = [t for t in announced if t.where == header.where]
    if header.raises is None:
        announced = [t for t in announced if t.is_certain]
        assert not header.runs or [t for t in todays if t.message.startswith("is not reached")] == []
    if header.runs:
        assert [t for t in announced if not _is_raised(t, header)] == []
    if header.expect == "repair":
        assert announced


def _is_raised(today: Today, header: Header) -> bool:
    """Compare an announced exception; one `in words that depend on …` by its type only."""
    kind, vague, _ = today.message.partition(", in words that ")
    raised = header.raises or ""
    return today.moment == header.where and (raised.startswith(f"{kind}:") if vague else today.message == raised)


def check_after(header: Header, today: Run, fixed: Run) -> None:
    """Check that the rewritten program trains, on the same optimizer (`exact`) or on the declared groups.

    An exact fix of a program that raises (`betas=(1.0, 0.999)` divides by zero) leaves it raising the same.
    """
    if header.lightning is not None:
        check_configuration(header, fixed)
        return
    exact = header.expect == "exact"
    assert (fixed.raised, fixed.where) == ((today.raised, today.where) if exact else (None, None))
    if exact:
        assert fixed.groups == today.groups
        assert fixed.trained == today.trained
    else:
        check_groups(header.after, fixed)
    if today.defaults:
        changed = {k for k in today.defaults | fixed.defaults if today.defaults.get(k) != fixed.defaults.get(k)}
        assert changed == header.defaults


def check_configuration(header: Header, fixed: Run) -> None:
    """Check what Lightning has made of the returned value: optimizers, then schedulers with their options."""
    assert (fixed.raised, fixed.where) == (None, None)
    assert fixed.configuration == [(" ".join(line.names), line.options) for line in header.after]
    if header.warns is not None:
        assert not any(re.search(header.warns, text) for text in fixed.warnings)


def check_groups(declared: tuple[DeclaredGroup, ...], fixed: Run) -> None:
    """Check the groups against the declared ones; an option that is not declared has the value of `defaults`."""
    assert [g.names for g in fixed.groups] == [_expand(d, fixed.names) for d in declared]
    for group, expected in zip(fixed.groups, declared, strict=True):
        wanted = fixed.defaults | {key: (type(v).__name__, v) for key, v in expected.options.items()}
        assert {k: v for k, v in group.options.items() if k != "param_names"} == wanted


def _expand(group: DeclaredGroup, names: list[str]) -> tuple[str, ...]:
    return tuple(name for pattern in group.names for name in names if fnmatch.fnmatchcase(name, pattern))
