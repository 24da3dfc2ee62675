"""A code quality report of GitLab."""

import json
from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Any

from paramgroups.outcome import Failed
from paramgroups.workspace.run import FileResult
from paramgroups_cli.findings import findings_of, telling
from paramgroups_cli.renderers.fingerprints import fingerprints
from paramgroups_cli.renderers.look import Look
from paramgroups_cli.renderers.notes import kind
from paramgroups_cli.renderers.severity import severity
from paramgroups_cli.renderers.text import lines_of


def render(results: Iterable[FileResult], look: Look) -> Iterator[str]:
    """Yield an array with an object for each finding, and for each file that could not be handled."""
    yield "["
    separator = "\n"
    for result in telling(results):
        for issue in _issues(result, look.from_root(result.path) or str(result.path)):
            yield separator + json.dumps(issue)
            separator = ",\n"
    yield "\n]\n"


def _issues(result: FileResult, path: str) -> Iterator[dict[str, Any]]:
    if isinstance(result.outcome, Failed):
        failed = result.outcome
        text = f"{failed.problem.value}: {failed.detail}"
        print_ = sha256(f"{path}\0{text}".encode("utf-8", "surrogateescape")).hexdigest()[:32]
        line = failed.line or 1
        yield _issue(_location(path, line, line), check="error", text=text, level="blocker", fingerprint=print_)
        return
    findings = findings_of(result)
    prints = fingerprints(lines_of(result) if findings else [], findings, path)
    for finding, fingerprint in zip(findings, prints, strict=True):
        location = _location(path, finding.span.line, finding.span.end_line)
        text = f"{finding.message} [{kind(finding)}]; today: {finding.today.sentence}"
        level = severity(finding).gitlab
        yield _issue(location, check=finding.code, text=text, level=level, fingerprint=fingerprint)


def _location(path: str, begin: int, end: int) -> dict[str, Any]:
    return {"path": path, "lines": {"begin": begin, "end": end}}


def _issue(location: dict[str, Any], *, check: str, text: str, level: str, fingerprint: str) -> dict[str, Any]:
    return {
        "type": "issue",
        "check_name": f"paramgroups-{check}",
        "description": text,
        "categories": ["Bug Risk"],
        "severity": level,
        "fingerprint": fingerprint,
        "location": location,
    }
