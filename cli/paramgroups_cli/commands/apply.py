"""`paramgroups apply`: rewrite in place."""

from collections.abc import Iterator
from contextlib import suppress

import typer

from paramgroups.outcome import Failed, Finding, Rewritten
from paramgroups.workspace.run import FileResult, written
from paramgroups_cli import streams
from paramgroups_cli.options import Request, Shared
from paramgroups_cli.renderers.failure import failure
from paramgroups_cli.shared import sharing
from paramgroups_cli.sources import results
from paramgroups_cli.tally import Tally, count


@sharing
def apply(shared: Shared) -> None:
    """Rewrite files in place, atomically.

    A file is rewritten as a whole or not at all; standard input goes to standard output.

    Exit status: 0 done, also where nothing was to do; 2 something failed.
    """
    request = shared.request()
    tally = Tally()
    with streams.ending(lambda: _truth(tally, request)):
        for result in _applied(request):
            tally.add(result.outcome)
            if isinstance(result.outcome, Failed):
                streams.remark(failure(result.path, result.outcome))
            elif request.from_stdin:
                streams.put(_text(result))
            elif isinstance(result.outcome, Rewritten):
                # Half of the files rewritten because a pager was closed would help nobody.
                with suppress(BrokenPipeError):
                    streams.put_text(f"{result.path}: {_fixes(result.outcome.findings)}\n")
    if not shared.quiet:
        streams.remark(tally.summary("changed"))
    raise typer.Exit(tally.status(0))


def _applied(request: Request) -> Iterator[FileResult]:
    for result in results(request):
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
