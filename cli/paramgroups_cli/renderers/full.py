"""Findings for people, with the source around them and all that is known."""

from collections.abc import Iterable, Iterator

from paramgroups.outcome import Finding
from paramgroups.workspace.run import FileResult
from paramgroups_cli.findings import findings_of, telling
from paramgroups_cli.renderers.frame import frame, gutter_width
from paramgroups_cli.renderers.head import head
from paramgroups_cli.renderers.look import Look
from paramgroups_cli.renderers.notes import Note, notes
from paramgroups_cli.renderers.paint import Paint
from paramgroups_cli.renderers.text import lines_of, place
from paramgroups_cli.renderers.visible import visible


def render(results: Iterable[FileResult], look: Look) -> Iterator[str]:
    """Yield a block for each finding."""
    for result in telling(results):
        findings = findings_of(result)
        lines = lines_of(result) if findings else []
        for finding in findings:
            yield _block(result, lines, finding, coloured=look.coloured)


def _block(result: FileResult, lines: list[str], finding: Finding, *, coloured: bool) -> str:
    width = gutter_width(lines, finding.span)
    arrow = Paint.CYAN.on(" " * width + "-->", coloured=coloured)
    block = [
        f"{head(finding, coloured=coloured)} {Paint.BOLD.on(visible(finding.message), coloured=coloured)}",
        f"{arrow} {visible(str(result.path))}:{place(finding.span)}",
        *frame(lines, finding.span, coloured=coloured),
        Paint.CYAN.on(" " * width + " |", coloured=coloured),
    ]
    block += [line for note in notes(finding) for line in _note(note, width, coloured=coloured)]
    return "\n".join(block) + "\n\n"


def _note(note: Note, width: int, *, coloured: bool) -> Iterator[str]:
    title, lines = note
    sign = Paint.CYAN.on(" " * width + " =", coloured=coloured)
    yield f"{sign} {Paint.BOLD.on(f'{title}:', coloured=coloured)} {lines[0]}"
    for line in lines[1:]:
        yield " " * (width + len(title) + 5) + line
