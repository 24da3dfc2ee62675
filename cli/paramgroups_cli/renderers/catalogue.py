"""Rules and reasons for a terminal: all in a table, or one in full."""

import textwrap
from collections.abc import Iterator, Mapping

from paramgroups.by_hand import BY_HAND
from paramgroups.reasons import Meaning
from paramgroups.refusals import Reason
from paramgroups.rule import Rule
from paramgroups_cli.explaining import Explained, Shown, suppressions
from paramgroups_cli.renderers.paint import Paint

_WIDTH = 88


def rules_table(rules: tuple[Rule, ...]) -> str:
    """Render code, name and summary of each rule."""
    width = max((len(rule.name) for rule in rules), default=0)
    return "".join(f"{rule.code}  {rule.name:<{width}}  {rule.summary}\n" for rule in rules)


def reasons_table(reasons: Mapping[Reason, Meaning]) -> str:
    """Render name and meaning of each reason."""
    width = max(len(reason.value) for reason in reasons)
    return "".join(f"{reason.value:<{width}}  {meaning.what}\n" for reason, meaning in reasons.items())


def explanation(explained: Explained, *, coloured: bool) -> str:
    """Render everything there is to know about a rule."""
    rule = explained.rule
    sections = [
        Paint.BOLD.on(f"{rule.code} {rule.name}", coloured=coloured) + "\n\n" + _wrapped(rule.summary, ""),
        _section("Today", _wrapped(rule.today), coloured=coloured),
        *([_section("Why", _wrapped(rule.why), coloured=coloured)] if rule.why else []),
        _section("Fix", _wrapped(rule.fix), coloured=coloured),
        *(_section(f"Example: {one.example.title}", _example(one), coloured=coloured) for one in explained.shown),
        _section("Suppress", "\n".join(_suppressions(rule.code)), coloured=coloured),
    ]
    return "\n\n".join(sections) + "\n"


def reason_explanation(reason: Reason, meaning: Meaning, *, coloured: bool) -> str:
    """Render a reason why there is no fix."""
    sections = [
        Paint.BOLD.on(reason.value, coloured=coloured) + "\n\n" + _wrapped(meaning.what, ""),
        _section("What to do", _wrapped(meaning.advice), coloured=coloured),
        *([_section("By hand", _code(BY_HAND[reason]), coloured=coloured)] if reason in BY_HAND else []),
    ]
    return "\n\n".join(sections) + "\n"


def _section(title: str, body: str, *, coloured: bool) -> str:
    return f"{Paint.BOLD.on(title, coloured=coloured)}\n{body}"


def _wrapped(text: str, indent: str = "  ") -> str:
    return textwrap.fill(" ".join(text.split()), _WIDTH, initial_indent=indent, subsequent_indent=indent)


def _example(shown: Shown) -> str:
    before = _code(shown.example.before)
    if shown.example.after is not None:
        return f"  before:\n\n{before}\n\n  after:\n\n" + _code(shown.example.after)
    if not shown.findings:
        return f"  stays as it is:\n\n{before}"
    found = "\n".join(_wrapped(line) for line in findings_lines(shown))
    return f"  is reported:\n\n{before}\n\n{found}"


def _code(text: str) -> str:
    return textwrap.indent(text.strip("\n"), "    ")


def findings_lines(shown: Shown) -> Iterator[str]:
    """Yield what is said of an example without a fix, one line a finding."""
    for finding in shown.findings:
        said = f"line {finding.span.line}: {finding.message}. Today: {finding.today.sentence}."
        if finding.refusal is not None:
            said += f" No fix ({finding.refusal.reason.value}): {finding.refusal.detail}."
        yield said


def _suppressions(code: str) -> Iterator[str]:
    rows = suppressions(code)
    width = max(len(what) for what, _ in rows)
    for what, where in rows:
        yield f"  {what:<{width}}  {where}"
