"""`paramgroups check`: list findings, fixable or not."""

import sys
from collections import Counter
from enum import Enum
from typing import Annotated

import typer

from paramgroups.outcome import Failed, Finding
from paramgroups.workspace.run import FileResult
from paramgroups_cli import streams
from paramgroups_cli.options import Shared
from paramgroups_cli.renderers.failure import failure
from paramgroups_cli.renderers.finding import concise, full
from paramgroups_cli.renderers.statistics import Kind, kind, statistics
from paramgroups_cli.shared import sharing
from paramgroups_cli.sources import results
from paramgroups_cli.tally import Tally, count


class OutputFormat(Enum):
    """How findings are printed."""

    FULL = "full"
    CONCISE = "concise"


@sharing
def check(
    shared: Shared,
    *,
    output_format: Annotated[
        OutputFormat, typer.Option("--output-format", help="All that is known of a finding, or one line.")
    ] = OutputFormat.FULL,
    show_statistics: Annotated[
        bool, typer.Option("--statistics", help="Count the findings by rule, applicability and reason instead.")
    ] = False,
) -> None:
    """List findings, fixable or not.

    Each says what happens today, and the groups after the fix or why there is none.

    Exit status: 0 nothing found, 1 something found, 2 something failed.
    """
    request = shared.request()
    tally = Tally()
    counts: Counter[Kind] = Counter()
    with streams.ending(lambda: "nothing was written"):
        for result in results(request):
            tally.add(result.outcome)
            findings = _findings(result)
            counts.update(kind(finding) for finding in findings)
            if not show_statistics:
                _show(result, findings, output_format)
        if show_statistics:
            streams.put_text(statistics(counts))
    if not shared.quiet:
        streams.remark(_summary(tally))
    raise typer.Exit(tally.status(tally.findings))


def _summary(tally: Tally) -> str:
    found = f"{count(tally.findings, 'finding')}; " if tally.findings else ""
    return found + tally.summary("can be changed")


def _findings(result: FileResult) -> list[Finding]:
    """Take the findings of a file in the order of its text, and report one that failed."""
    if isinstance(result.outcome, Failed):
        streams.remark(failure(result.path, result.outcome))
        return []
    return sorted(result.outcome.findings, key=lambda finding: (finding.span.line, finding.span.column, finding.code))


def _show(result: FileResult, findings: list[Finding], output_format: OutputFormat) -> None:
    render = full if output_format is OutputFormat.FULL else concise
    coloured = streams.is_coloured(sys.stdout)
    streams.put_text("".join(render(result.path, finding, coloured=coloured) for finding in findings))
