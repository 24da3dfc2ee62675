"""Findings as plain data: the objects of the JSON formats, which docs/json.md describes."""

from collections.abc import Iterator
from typing import Any

from paramgroups.outcome import Failed, Finding, Rewritten, Span
from paramgroups.version import __version__
from paramgroups.workspace.run import FileResult
from paramgroups_cli.findings import findings_of
from paramgroups_cli.renderers.edits import Edit, edits_of
from paramgroups_cli.renderers.fingerprints import fingerprints
from paramgroups_cli.renderers.severity import severity
from paramgroups_cli.renderers.text import lines_of
from paramgroups_cli.tally import Tally

VERSION = 1
"""The version of the schema: a later 1 may have more keys, a 2 may mean something else by one of them."""

Record = dict[str, Any]


def preamble(command: str) -> Record:
    """Say what a document is."""
    return {"version": VERSION, "tool": {"name": "paramgroups", "version": __version__}, "command": command}


def finding_records(result: FileResult) -> Iterator[Record]:
    """Yield the record of each finding of a file."""
    findings = findings_of(result)
    if not findings:
        return
    prints = fingerprints(lines_of(result), findings, _path(result))
    for finding, fingerprint in zip(findings, prints, strict=True):
        yield _finding(_path(result), finding, fingerprint)


def file_record(result: FileResult, *, written: bool, diff: str | None = None) -> Record | None:
    """Make the record of a file that the fixes change; None for others."""
    if not isinstance(result.outcome, Rewritten):
        return None
    record: Record = {
        "path": _path(result),
        "fixes": sum(finding.fixed for finding in result.outcome.findings),
        "written": written,
        "edits": [edit_record(edit) for edit in edits_of(result)],
    }
    return record if diff is None else {**record, "diff": diff}


def error_record(result: FileResult) -> Record | None:
    """Make the record of a file that could not be handled; None for others."""
    if not isinstance(result.outcome, Failed):
        return None
    failed = result.outcome
    return {"path": _path(result), "problem": failed.problem.value, "detail": failed.detail, "line": failed.line}


def summary_record(tally: Tally) -> Record:
    """Make the record of a whole run."""
    return {
        "files": tally.files,
        "findings": tally.findings,
        "fixed": {kind.value: number for kind, number in sorted(tally.fixes.items(), key=lambda item: item[0].value)},
        "needs_unsafe": tally.unsafe,
        "unfixed": tally.unfixed,
        "refused": tally.refused,
        "changed_files": tally.changed,
        "failed_files": tally.failed,
    }


def _finding(path: str, finding: Finding, fingerprint: str) -> Record:
    refusal = finding.refusal
    return {
        "path": path,
        **_places(finding.span),
        "code": finding.code,
        "name": finding.name,
        "message": finding.message,
        "severity": severity(finding).value,
        "today": {
            "effect": finding.today.effect.value,
            "message": finding.today.message,
            "where": finding.today.where or None,
        },
        "applicability": finding.applicability.value if finding.applicability is not None else None,
        "fixed": finding.fixed,
        "fix": finding.fix,
        "refusal": {"reason": refusal.reason.value, "detail": refusal.detail} if refusal is not None else None,
        "groups_after": [{"params": group.params, "options": dict(group.options)} for group in finding.groups_after],
        "defaults_after": dict(finding.defaults_after),
        "fingerprint": fingerprint,
    }


def edit_record(edit: Edit) -> Record:
    """Make the record of a replacement."""
    return {**_places(edit.span), "text": edit.text, "fix": edit.fix}


def _places(span: Span) -> Record:
    return {
        "start": {"line": span.line, "column": span.column},
        "end": {"line": span.end_line, "column": span.end_column},
    }


def _path(result: FileResult) -> str:
    return str(result.path)
