"""`paramgroups apply`: rewrite in place."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Annotated

import typer

from paramgroups.outcome import Failed, Finding, Rewritten
from paramgroups.workspace.run import FileResult, written
from paramgroups_cli import streams
from paramgroups_cli.asking import Conversation
from paramgroups_cli.options import Request, Shared
from paramgroups_cli.renderers.formats import ChangeFormat, renderer
from paramgroups_cli.shared import sharing
from paramgroups_cli.sink import Sink, sink
from paramgroups_cli.sources import counted, results
from paramgroups_cli.tally import Tally, count


@sharing
def apply(
    shared: Shared,
    *,
    output_format: Annotated[ChangeFormat, typer.Option("--output-format", help="How the changes are named.")] = (
        ChangeFormat.TEXT
    ),
    interactive: Annotated[
        bool, typer.Option("--interactive", "-i", help="Show every fix and ask, as `git add --patch` does.")
    ] = False,
    exit_non_zero_on_fix: Annotated[
        bool, typer.Option("--exit-non-zero-on-fix", help="Exit with 1 where a file was changed.")
    ] = False,
) -> None:
    """Rewrite files in place, atomically.

    A file is rewritten as a whole or not at all; standard input goes to standard output.

    Exit status: 0 done, also where nothing was to do; 2 something failed.
    """
    request = shared.request()
    if request.from_stdin and output_format is not ChangeFormat.TEXT:
        raise typer.BadParameter("the new text goes to standard output; use `diff`", param_hint="--output-format")
    if interactive and (request.from_stdin or output_format is not ChangeFormat.TEXT):
        raise typer.BadParameter("goes with files, and with text", param_hint="--interactive")
    talk = Conversation(shared.coloured) if interactive else None
    tally = Tally()
    with streams.ending(lambda: _truth(tally, request)), sink(shared.output_file) as out:
        passing = counted(_applied(request, talk), tally)
        if output_format is ChangeFormat.TEXT:
            _name_all(passing, out, from_stdin=request.from_stdin)
        else:
            _put_all(renderer(output_format)(passing, shared.look("apply")), out)
    if not shared.quiet:
        streams.remark(tally.summary("changed") + (talk.remarks() if talk is not None else ""))
    raise typer.Exit(tally.status(tally.changed if exit_non_zero_on_fix else 0))


def _name_all(found: Iterable[FileResult], out: Sink, *, from_stdin: bool) -> None:
    """Name each file that was rewritten, or print what standard input has become."""
    for result in found:
        if from_stdin and not isinstance(result.outcome, Failed):
            out.put(_text(result))
        elif isinstance(result.outcome, Rewritten) and not from_stdin:
            _put_all([f"{result.path}: {_fixes(result.outcome.findings)}\n"], out)


def _put_all(texts: Iterable[str], out: Sink) -> None:
    """Print to the end: half of the files rewritten because a pager was closed would help nobody."""
    for text in texts:
        with suppress(BrokenPipeError):
            out.put_text(text)


def _applied(request: Request, talk: Conversation | None) -> Iterator[FileResult]:
    found = results(request, clean=True)
    for result in found if talk is None else talk.answered(found):
        yield result if request.from_stdin else written(result)


def _text(result: FileResult) -> bytes:
    """Take the text after the rewrite, which is the text before where nothing was to do."""
    return result.outcome.source if isinstance(result.outcome, Rewritten) else result.source or b""


def _fixes(findings: tuple[Finding, ...]) -> str:
    """Say what was done: `2 fixes (PG201 exact, PG202 repair)`."""
    kinds = [
        f"{finding.code} {finding.applicability.value}"
        for finding in findings
        if finding.fixed and finding.applicability is not None
    ]
    return f"{count(len(kinds), 'fix')} ({', '.join(kinds)})"


def _truth(tally: Tally, request: Request) -> str:
    if request.from_stdin or not tally.changed:
        return "nothing was written"
    were = "was" if tally.changed == 1 else "were"
    return f"{count(tally.changed, 'file')} {were} rewritten, whole, and the others are as before"
