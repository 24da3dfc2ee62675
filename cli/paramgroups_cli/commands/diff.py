"""`paramgroups diff`: print the rewrite, write nothing."""

import sys

import typer

from paramgroups.outcome import Failed, Rewritten
from paramgroups.workspace.run import FileResult
from paramgroups_cli import streams
from paramgroups_cli.options import Shared
from paramgroups_cli.renderers.failure import failure
from paramgroups_cli.renderers.unified import colour, is_outside, unified
from paramgroups_cli.shared import sharing
from paramgroups_cli.sources import results
from paramgroups_cli.tally import Tally, count


@sharing
def diff(shared: Shared) -> None:
    """Print the rewrite as a diff; write nothing.

    It is a unified diff that `git apply` takes where it was made.

    Exit status: 0 nothing would change, 1 something would, 2 something failed.
    """
    request = shared.request()
    coloured = streams.is_coloured(sys.stdout)
    tally = Tally()
    outside = 0
    with streams.ending(lambda: "nothing was written"):
        for result in results(request):
            tally.add(result.outcome)
            _show(result, coloured=coloured)
            outside += isinstance(result.outcome, Rewritten) and is_outside(result.path)
    if not shared.quiet:
        if outside:
            streams.remark(f"{count(outside, 'file')} outside of this folder: `git apply` wants a folder above them")
        streams.remark(tally.summary("would be changed"))
    raise typer.Exit(tally.status(tally.changed))


def _show(result: FileResult, *, coloured: bool) -> None:
    match result:
        case FileResult(path, bytes() as source, Rewritten(source=new)):
            text = unified(path, source, new)
            streams.put(colour(text) if coloured else text)
        case FileResult(path, _, Failed() as failed):
            streams.remark(failure(path, failed))
