"""JUnit's XML, which most build servers read."""

import re
from collections.abc import Iterable, Iterator

from paramgroups.outcome import Failed, Finding
from paramgroups.workspace.run import FileResult
from paramgroups_cli.findings import findings_of, telling
from paramgroups_cli.renderers.look import Look
from paramgroups_cli.renderers.notes import kind, plain
from paramgroups_cli.renderers.severity import severity
from paramgroups_cli.renderers.text import place

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "&#10;", "\r": "&#13;"})


def render(results: Iterable[FileResult], look: Look) -> Iterator[str]:
    """Yield a suite for each file with findings, a failed case for each finding; one case that passes where none is.

    It is ASCII; characters that XML cannot hold stand as Python would write them.
    """
    yield '<?xml version="1.0" encoding="utf-8"?>\n<testsuites name="paramgroups">\n'
    empty = True
    for result in telling(results):
        path = look.from_root(result.path) or str(result.path)
        cases = [_failed(result.outcome)] if isinstance(result.outcome, Failed) else []
        cases += [_finding(path, finding) for finding in findings_of(result)]
        if cases:
            empty = False
            yield from _suite(path, cases, errors=int(isinstance(result.outcome, Failed)))
    if empty:
        yield '  <testsuite name="paramgroups" tests="1" failures="0" errors="0">\n'
        yield '    <testcase name="paramgroups" classname="paramgroups"/>\n  </testsuite>\n'
    yield "</testsuites>\n"


def _suite(path: str, cases: list[str], errors: int) -> Iterator[str]:
    counts = f'tests="{len(cases)}" failures="{len(cases) - errors}" errors="{errors}"'
    yield f"  <testsuite name={_quoted(path)} {counts}>\n"
    yield from cases
    yield "  </testsuite>\n"


def _finding(path: str, finding: Finding) -> str:
    name = f"{finding.code} {finding.name} {place(finding.span)}"
    opening = f"    <testcase name={_quoted(name)} classname={_quoted(path)} "
    opening += f'file={_quoted(path)} line="{finding.span.line}">\n'
    message = f"{finding.message} [{kind(finding)}]"
    text = f"{path}:{place(finding.span)}\n{plain(finding)}"
    failure = f'<failure type="{severity(finding).value}" message={_quoted(message)}>{_escaped(text)}</failure>'
    return f"{opening}      {failure}\n    </testcase>\n"


def _failed(failed: Failed) -> str:
    error = f"<error type={_quoted(failed.problem.value)} message={_quoted(failed.detail)}/>"
    return f'    <testcase name="paramgroups" classname="paramgroups">\n      {error}\n    </testcase>\n'


def _quoted(text: str) -> str:
    return f'"{_escaped(text)}"'


def _escaped(text: str) -> str:
    spelled = _NO_XML.sub(lambda match: f"\\x{ord(match[0]):02x}", text)
    return spelled.translate(_ESCAPES).encode("ascii", "xmlcharrefreplace").decode()
