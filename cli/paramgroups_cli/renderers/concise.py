"""Findings for people, one line each."""

from collections.abc import Iterable, Iterator

from paramgroups.workspace.run import FileResult
from paramgroups_cli.findings import findings_of, telling
from paramgroups_cli.renderers.head import head
from paramgroups_cli.renderers.look import Look
from paramgroups_cli.renderers.paint import Paint
from paramgroups_cli.renderers.text import place
from paramgroups_cli.renderers.visible import visible


def render(results: Iterable[FileResult], look: Look) -> Iterator[str]:
    """Yield a line for each finding: `path:line:column: code name [kind] message`."""
    for result in telling(results):
        path = Paint.BOLD.on(visible(str(result.path)), coloured=look.coloured)
        for finding in findings_of(result):
            message = visible(finding.message)
            yield f"{path}:{place(finding.span)}: {head(finding, coloured=look.coloured)} {message}\n"
