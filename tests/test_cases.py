"""Every case of `tests/cases`, run in real torch before and after the tool (see tests/README.md)."""

import ast

import pytest
from syrupy.assertion import SnapshotAssertion

from harness.case import Case, all_cases
from harness.layout import bad_changes, comments, comments_on, same_frame
from harness.places import SNAPSHOTS
from harness.snapshots import diff, remarks
from harness.verdict import (
    after,
    before,
    check_after,
    check_findings,
    check_today,
    findings_of,
    outcome,
    source_of,
)
from paramgroups.engine.core import rewrite
from paramgroups.settings import Settings

REWRITTEN = ("exact", "repair", "behavior")


def test_program_does_today_what_its_header_says(case: Case) -> None:
    if not case.header.runs:
        pytest.skip("the case declares that it cannot run")
    check_today(case.header, before(case))


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
def test_findings_are_the_declared_ones(case: Case, unsafe: bool) -> None:
    check_findings(case.header, findings_of(outcome(case, unsafe)), unsafe)


@pytest.mark.parametrize("unsafe", [False, True], ids=["safe", "unsafe"])
def test_text_changes_only_where_it_may(case: Case, unsafe: bool) -> None:
    expected = case.header.expect in (REWRITTEN if unsafe else ("exact", "repair"))
    assert (source_of(case, unsafe) != case.source) == expected


def test_rewritten_program_trains_as_declared(case: Case) -> None:
    if not case.header.runs:
        pytest.skip("the case declares that it cannot run")
    if case.header.expect in REWRITTEN:
        check_after(case.header, before(case), after(case))


def test_only_the_tokens_of_the_fix_change(case: Case) -> None:
    text = source_of(case)
    ast.parse(text)
    findings = findings_of(outcome(case, unsafe=True))
    dropped = comments_on(case.source, {finding.span.line for finding in findings if finding.code == "PG900"})
    assert comments(case.source) - dropped <= comments(text)
    assert same_frame(case.source, text)
    assert bad_changes(case.source, text, findings) == []


def test_second_run_finds_nothing_to_fix(case: Case) -> None:
    text = source_of(case)
    again = rewrite(text, Settings(unsafe=True))
    assert [f for f in findings_of(again) if f.applicability is not None] == []
    assert getattr(again, "source", text) == text


def test_diff(case: Case, diff_snapshot: SnapshotAssertion) -> None:
    text = source_of(case)
    assert diff_snapshot == (diff(case, text) or remarks(case, findings_of(outcome(case, unsafe=True))))


def test_every_snapshot_belongs_to_a_case() -> None:
    orphans = set(SNAPSHOTS.rglob("*.diff")) - {case.snapshot for case in all_cases()}
    assert not orphans
