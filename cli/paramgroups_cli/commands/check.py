"""`paramgroups check`: list findings, fixable or not."""

from typing import Annotated

import typer

from paramgroups_cli import streams
from paramgroups_cli.adopting import Adoption
from paramgroups_cli.options import Shared
from paramgroups_cli.renderers import statistics
from paramgroups_cli.renderers.formats import OutputFormat, renderer
from paramgroups_cli.shared import sharing
from paramgroups_cli.sink import sink
from paramgroups_cli.sources import counted, results
from paramgroups_cli.tally import Tally, count


@sharing
def check(
    shared: Shared,
    *,
    output_format: Annotated[OutputFormat, typer.Option("--output-format", help="How findings are printed.")] = (
        OutputFormat.FULL
    ),
    show_statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings by rule, applicability and reason instead.")
    ] = False,
    add_ignores: Annotated[
        bool,
        typer.Option("--add-ignores", help="Write a suppression comment for every finding, and list what is left."),
    ] = False,
    exit_zero: Annotated[
        bool, typer.Option("--exit-zero", help="Exit with 0 though something was found, with 2 where it failed.")
    ] = False,
) -> None:
    """List findings, fixable or not.

    Each says what happens today, and the groups after the fix or why there is none.

    Exit status: 0 nothing found, 1 something found, 2 something failed.
    """
    request = shared.request()
    if show_statistics and output_format not in statistics.RENDERERS:
        raise typer.BadParameter("goes with the formats full, concise and json", param_hint="--statistics")
    render = statistics.RENDERERS[output_format] if show_statistics else renderer(output_format)
    look = shared.look("check")
    if add_ignores and request.from_stdin:
        raise typer.BadParameter("writes into files; standard input has none", param_hint="--add-ignores")
    if add_ignores and request.changed_lines:
        raise typer.BadParameter("writes for all findings of a file", param_hint="--add-ignores")
    tally = Tally()
    adoption = Adoption()
    with streams.ending(adoption.truth), sink(shared.output_file) as out:
        found = results(request)
        if add_ignores:
            found = adoption.silenced(found)
        for text in render(counted(found, tally), look):
            out.put_text(text)
    if not shared.quiet:
        streams.remark((f"{adoption.truth()}; " if add_ignores else "") + _summary(tally))
    raise typer.Exit(tally.status(0 if exit_zero else tally.findings))


def _summary(tally: Tally) -> str:
    found = f"{count(tally.findings, 'finding')}; " if tally.findings else ""
    return found + tally.summary("can be changed")
