"""The parts that begin a finding for people, coloured."""

from paramgroups.outcome import Applicability, Finding
from paramgroups_cli.renderers.notes import kind
from paramgroups_cli.renderers.paint import Paint

_PAINTS = {
    None: Paint.DIM,
    Applicability.EXACT: Paint.GREEN,
    Applicability.REPAIR: Paint.GREEN,
    Applicability.BEHAVIOR: Paint.YELLOW,
}


def head(finding: Finding, *, coloured: bool) -> str:
    """Name the rule and the kind of fix: `PG202 raw-group-append [repair]`."""
    code = Paint.RED.on(finding.code, coloured=coloured)
    paint = _PAINTS[finding.applicability]
    return f"{code} {finding.name} {paint.on(f'[{kind(finding)}]', coloured=coloured)}"
