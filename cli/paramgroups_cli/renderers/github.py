"""Workflow commands of GitHub Actions, which it shows as annotations of the changed files."""

from collections.abc import Iterable, Iterator

from paramgroups.outcome import Failed, Finding
from paramgroups.workspace.run import FileResult
from paramgroups_cli.findings import findings_of, telling
from paramgroups_cli.renderers.look import Look
from paramgroups_cli.renderers.notes import kind, plain
from paramgroups_cli.renderers.severity import severity

_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = {**_DATA, **str.maketrans({":": "%3A", ",": "%2C"})}


def render(results: Iterable[FileResult], look: Look) -> Iterator[str]:
    """Yield a command for each finding, and for each file that could not be handled."""
    for result in telling(results):
        path = look.from_root(result.path) or str(result.path)
        if isinstance(result.outcome, Failed):
            yield _failed(path, result.outcome)
        for finding in findings_of(result):
            yield _finding(path, finding)


def _finding(path: str, finding: Finding) -> str:
    span = finding.span
    places = {"file": path, "line": str(span.line), "endLine": str(span.end_line)}
    if span.line == span.end_line:  # GitHub takes columns on one line only
        places |= {"col": str(span.column), "endColumn": str(span.end_column)}
    title = f"paramgroups {finding.code} {finding.name}"
    text = f"{finding.message} [{kind(finding)}]\n{plain(finding)}"
    return _command(severity(finding).github, {"title": title, **places}, text)


def _failed(path: str, failed: Failed) -> str:
    line = {} if failed.line is None else {"line": str(failed.line)}
    places = {"title": "paramgroups", "file": path, **line}
    return _command("error", places, f"{failed.problem.value}: {failed.detail}")


def _command(name: str, properties: dict[str, str], text: str) -> str:
    given = ",".join(f"{key}={value.translate(_PROPERTY)}" for key, value in properties.items())
    return f"::{name} {given}::{text.translate(_DATA)}\n"
