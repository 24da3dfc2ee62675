"""Findings for people: in full, or one line each."""

from collections.abc import Iterator
from pathlib import Path

from paramgroups.outcome import Applicability, Finding
from paramgroups_cli.renderers.paint import Paint

_PAINTS = {Applicability.EXACT: Paint.GREEN, Applicability.REPAIR: Paint.GREEN, Applicability.BEHAVIOR: Paint.YELLOW}
_INDENT = "  "
_LABEL = len("refused: ")


def concise(path: Path, finding: Finding, *, coloured: bool) -> str:
    """Render a finding in one line."""
    return f"{_head(path, finding, coloured=coloured)} {finding.message}\n"


def full(path: Path, finding: Finding, *, coloured: bool) -> str:
    """Render a finding with what happens today, and the groups after the fix or the reason why there is none."""
    blocks = [("today", [finding.today.sentence])]
    if finding.refusal is not None:
        blocks.append(("refused", [finding.refusal.detail]))
    elif finding.groups_after:
        blocks.append(("after", list(_groups(finding))))
    lines = [_head(path, finding, coloured=coloured), _INDENT + finding.message]
    for name, content in blocks:
        title = Paint.BOLD.on(f"{name}:", coloured=coloured) + " " * (_LABEL - len(name) - 1)
        lines.append(_INDENT + title + content[0])
        lines += [_INDENT + " " * _LABEL + line for line in content[1:]]
    return "\n".join(lines) + "\n\n"


def _head(path: Path, finding: Finding, *, coloured: bool) -> str:
    place = Paint.BOLD.on(str(path), coloured=coloured) + f":{finding.span.line}:{finding.span.column}:"
    code = Paint.RED.on(finding.code, coloured=coloured)
    return f"{place} {code} {finding.name} {_applicability(finding, coloured=coloured)}"


def _applicability(finding: Finding, *, coloured: bool) -> str:
    match finding.applicability:
        case None:
            return Paint.DIM.on("[no fix]", coloured=coloured)
        case Applicability.BEHAVIOR if not finding.fixed:
            return Paint.YELLOW.on("[behavior: needs --unsafe]", coloured=coloured)
        case kind:
            return _PAINTS[kind].on(f"[{kind.value}]", coloured=coloured)


def _groups(finding: Finding) -> Iterator[str]:
    """Yield one line a group, options in a column of their own, and the defaults last."""
    params = [_one_line(group.params) for group in finding.groups_after]
    width = min(max(map(len, params)), 40)
    for index, group in enumerate(finding.groups_after):
        yield f"group {index}: {params[index]:<{width}}  {_options(group.options)}".rstrip()
    if finding.defaults_after:
        yield f"defaults: {_options(finding.defaults_after)}"


def _options(options: tuple[tuple[str, str], ...]) -> str:
    return ", ".join(f"{name}={_one_line(value)}" for name, value in options)


def _one_line(source: str) -> str:
    """Fold an expression over several lines into one."""
    return " ".join(line.strip() for line in source.splitlines())
