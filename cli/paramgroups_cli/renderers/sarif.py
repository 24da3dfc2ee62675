"""SARIF 2.1.0: findings with their fixes for code scanning."""

import json
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote

from paramgroups.outcome import Failed, Finding, Span
from paramgroups.rule import Rule
from paramgroups.version import __version__
from paramgroups.workspace.run import FileResult
from paramgroups_cli.findings import findings_of, telling
from paramgroups_cli.renderers.edits import Edit, edits_of
from paramgroups_cli.renderers.fingerprints import fingerprints
from paramgroups_cli.renderers.look import Look
from paramgroups_cli.renderers.notes import kind, plain
from paramgroups_cli.renderers.severity import severity
from paramgroups_cli.renderers.text import line_at, lines_of, utf16_column

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
_PRINT = "paramgroups/v1"
_Json = dict[str, Any]


def render(results: Iterable[FileResult], look: Look) -> Iterator[str]:
    """Yield the log in pieces: the rules, the results as they come, and at the end what could not be handled."""
    from paramgroups.engine.registry import rules

    known = rules()
    indexes = {rule.code: index for index, rule in enumerate(known)}
    notifications: list[_Json] = []
    yield f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [{{\n"tool": {json.dumps(_tool(known))},\n'
    yield '"columnKind": "utf16CodeUnits",\n"results": ['
    separator = "\n"
    for result in telling(results):
        if isinstance(result.outcome, Failed):
            notifications.append(_notification(result, result.outcome, look))
        for one in _results(result, indexes, look):
            yield separator + json.dumps(one)
            separator = ",\n"
    invocation = {"executionSuccessful": not notifications, "toolExecutionNotifications": notifications}
    yield f'\n],\n"invocations": [{json.dumps(invocation)}]\n}}]}}\n'


def _tool(rules: tuple[Rule, ...]) -> _Json:
    driver = {"name": "paramgroups", "version": __version__, "rules": [_rule(rule) for rule in rules]}
    return {"driver": driver}


def _rule(rule: Rule) -> _Json:
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": rule.summary},
        "fullDescription": {"text": f"{rule.summary} {rule.today}"},
        "help": {
            "text": f"Today: {rule.today}\nFix: {rule.fix}",
            "markdown": f"**Today:** {rule.today}\n\n**Fix:** {rule.fix}",
        },
        "defaultConfiguration": {"level": "warning"},
        "properties": {"tags": ["pytorch", "optimizer"]},
    }


def _results(result: FileResult, indexes: dict[str, int], look: Look) -> Iterator[_Json]:
    findings = findings_of(result)
    if not findings:
        return
    lines = lines_of(result)
    artifact = _artifact(result, look)
    edits = edits_of(result)
    for finding, fingerprint in zip(findings, fingerprints(lines, findings), strict=True):
        one: _Json = {
            "ruleId": finding.code,
            "ruleIndex": indexes[finding.code],
            "level": severity(finding).value,
            "message": {"text": f"{finding.message} [{kind(finding)}]\n{plain(finding)}"},
            "locations": [{"physicalLocation": {"artifactLocation": artifact, "region": _region(finding.span, lines)}}],
            "partialFingerprints": {_PRINT: fingerprint},
            "properties": _properties(finding),
        }
        fix = [edit for edit in edits if edit.fix == finding.fix]
        if finding.fixed and fix and all(edit.fix for edit in edits):
            change = {"artifactLocation": artifact, "replacements": [_replacement(edit, lines) for edit in fix]}
            description = {"text": f"The fix of {finding.fix}, as `paramgroups apply` writes it"}
            one["fixes"] = [{"description": description, "artifactChanges": [change]}]
        yield one


def _properties(finding: Finding) -> _Json:
    return {
        "applicability": finding.applicability.value if finding.applicability is not None else "none",
        "reason": finding.refusal.reason.value if finding.refusal is not None else "",
        "today": finding.today.effect.value,
    }


def _artifact(result: FileResult, look: Look) -> _Json:
    """Name a file by a URI that is relative to the repository; one outside of it as it was given."""
    inside = look.from_root(result.path)
    if inside is None:
        return {"uri": _uri(str(result.path))}
    return {"uri": _uri(inside), "uriBaseId": _ROOT}


def _uri(path: str) -> str:
    return ("file://" if path.startswith("/") else "") + quote(path, errors="surrogateescape")


def _replacement(edit: Edit, lines: list[str]) -> _Json:
    return {"deletedRegion": _region(edit.span, lines), "insertedContent": {"text": edit.text}}


def _region(span: Span, lines: list[str]) -> _Json:
    return {
        "startLine": span.line,
        "startColumn": utf16_column(line_at(lines, span.line), span.column),
        "endLine": span.end_line,
        "endColumn": utf16_column(line_at(lines, span.end_line), span.end_column),
    }


def _notification(result: FileResult, failed: Failed, look: Look) -> _Json:
    place: _Json = {"artifactLocation": _artifact(result, look)}
    if failed.line is not None:
        place["region"] = {"startLine": failed.line}
    return {
        "level": "error",
        "message": {"text": f"{failed.problem.value}: {failed.detail}"},
        "locations": [{"physicalLocation": place}],
    }
