"""`paramgroups diff`: print the rewrite, write nothing."""

from collections.abc import Iterable
from typing import Annotated

import typer

from paramgroups.outcome import Rewritten
from paramgroups.workspace.run import FileResult
from paramgroups_cli import streams
from paramgroups_cli.options import Shared
from paramgroups_cli.renderers.formats import ChangeFormat, renderer
from paramgroups_cli.renderers.unified import colour, is_outside, unified
from paramgroups_cli.shared import sharing
from paramgroups_cli.sink import Sink, sink
from paramgroups_cli.sources import counted, results
from paramgroups_cli.tally import Tally, count


@sharing
def diff(
    shared: Shared,
    *,
    output_format: Annotated[ChangeFormat, typer.Option("--output-format", help="How the changes are printed.")] = (
        ChangeFormat.TEXT
    ),
    exit_zero: Annotated[
        bool,
        typer.Option("--exit-zero", help="Exit with 0 though something would change, with 2 where it failed."),
    ] = False,
) -> None:
    """Print the rewrite as a diff; write nothing.

    It is a unified diff that `git apply` takes where it was made.

    Exit status: 0 nothing would change, 1 something would, 2 something failed.
    """
    request = shared.request()
    tally = Tally()
    outside = 0
    with streams.ending(lambda: "nothing was written"), sink(shared.output_file) as out:
        passing = counted(results(request), tally)
        if output_format is ChangeFormat.TEXT:
            outside = _put_diffs(passing, out, coloured=shared.coloured)
        else:
            for text in renderer(output_format)(passing, shared.look("diff")):
                out.put_text(text)
    if not shared.quiet:
        if outside:
            streams.remark(f"{count(outside, 'file')} outside of this folder: `git apply` wants a folder above them")
        streams.remark(tally.summary("would be changed"))
    raise typer.Exit(tally.status(0 if exit_zero else tally.changed))


def _put_diffs(found: Iterable[FileResult], out: Sink, *, coloured: bool) -> int:
    """Print the diffs, and count those that `git apply` would not take here."""
    outside = 0
    for result in found:
        if isinstance(result.outcome, Rewritten) and result.source is not None:
            text = unified(result.path, result.source, result.outcome.source)
            out.put(colour(text) if coloured else text)
            outside += is_outside(result.path)
    return outside
