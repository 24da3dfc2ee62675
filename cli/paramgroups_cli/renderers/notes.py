"""What is to be said of a finding besides its message: today, the groups after, why there is no fix, how to fix it."""

from collections.abc import Iterator

from paramgroups.by_hand import BY_HAND
from paramgroups.outcome import Applicability, Finding
from paramgroups_cli.renderers.visible import visible

Note = tuple[str, list[str]]
"""A title and its lines."""

_WIDEST = 64
"""Of params that are longer, the options stand where they end."""


def notes(finding: Finding) -> Iterator[Note]:
    """Yield the notes on a finding in the order in which they are read."""
    yield "today", [visible(finding.today.sentence)]
    if finding.refusal is not None:
        yield "no fix", [visible(finding.refusal.detail)]
        reason = finding.refusal.reason
        says = "shows what to write by hand" if reason in BY_HAND else "says more"
        yield "help", [f"`paramgroups explain {reason.value}` {says}"]
        return
    if finding.groups_after:
        yield "after", list(_groups(finding))
    yield "help", [remedy(finding)]


def plain(finding: Finding) -> str:
    """Say it all without a source frame, for formats that show one text."""
    return "\n".join(f"{title}: {' | '.join(lines)}" for title, lines in notes(finding))


def remedy(finding: Finding) -> str:
    """Say how to have a finding fixed."""
    if finding.applicability is Applicability.BEHAVIOR:
        return "`paramgroups apply --unsafe` fixes it; training changes"
    if finding.fixed:
        return "`paramgroups apply` fixes it"
    return "its fix goes together with one that was not asked for (`--unsafe`) or cannot be written here"


def kind(finding: Finding) -> str:
    """Say in a word or two what kind of fix there is."""
    match finding.applicability:
        case None:
            return f"no fix: {finding.refusal.reason.value}" if finding.refusal is not None else "no fix"
        case Applicability.BEHAVIOR if not finding.fixed:
            return "behavior: needs --unsafe"
        case applicability if not finding.fixed:
            return f"{applicability.value}: not fixed"
        case applicability:
            return applicability.value


def _groups(finding: Finding) -> Iterator[str]:
    """Yield one line a group, options in a column of their own, and the defaults last."""
    params = [_one_line(group.params) for group in finding.groups_after]
    width = max((len(text) for text in params if len(text) <= _WIDEST), default=0)
    for index, group in enumerate(finding.groups_after):
        yield f"group {index}: {params[index]:<{width}}  {_options(group.options)}".rstrip()
    if finding.defaults_after:
        yield f"defaults: {_options(finding.defaults_after)}"


def _options(options: tuple[tuple[str, str], ...]) -> str:
    return ", ".join(f"{name}={_one_line(value)}" for name, value in options)


def _one_line(source: str) -> str:
    """Fold an expression over several lines into one."""
    return visible(" ".join(line.strip() for line in source.splitlines()))
