"""The rules: all in a table, or one in full."""

import textwrap
from collections.abc import Iterator

from paramgroups.rule import Example, Rule
from paramgroups_cli.renderers.paint import Paint

_WIDTH = 88


def table(rules: tuple[Rule, ...]) -> str:
    """Render code, name and summary of each rule."""
    width = max((len(rule.name) for rule in rules), default=0)
    return "".join(f"{rule.code}  {rule.name:<{width}}  {rule.summary}\n" for rule in rules)


def explanation(rule: Rule, *, coloured: bool) -> str:
    """Render everything there is to know about a rule."""
    sections = [
        Paint.BOLD.on(f"{rule.code} {rule.name}", coloured=coloured) + "\n\n" + _wrapped(rule.summary, ""),
        _section("Today", _wrapped(rule.today), coloured=coloured),
        _section("Fix", _wrapped(rule.fix), coloured=coloured),
        *(_section(f"Example: {example.title}", _example(example), coloured=coloured) for example in rule.examples),
        _section("Suppress", "\n".join(_suppressions(rule.code)), coloured=coloured),
    ]
    return "\n\n".join(sections) + "\n"


def _section(title: str, body: str, *, coloured: bool) -> str:
    return f"{Paint.BOLD.on(title, coloured=coloured)}\n{body}"


def _wrapped(text: str, indent: str = "  ") -> str:
    return textwrap.fill(" ".join(text.split()), _WIDTH, initial_indent=indent, subsequent_indent=indent)


def _example(example: Example) -> str:
    before = textwrap.indent(example.before.strip("\n"), "    ")
    if example.after is None:
        return f"  stays as it is:\n\n{before}"
    return f"  before:\n\n{before}\n\n  after:\n\n" + textwrap.indent(example.after.strip("\n"), "    ")


def _suppressions(code: str) -> Iterator[str]:
    rows = [
        (f"# paramgroups: ignore[{code}]", "on the line of the finding"),
        (f"# noqa: {code}", "the same, for those who have flake8 or ruff"),
        ("# paramgroups: skip-file", "anywhere in a file: nothing in it is looked at"),
        (f"--ignore {code}", "for one run"),
    ]
    width = max(len(what) for what, _ in rows)
    for what, where in rows:
        yield f"  {what:<{width}}  {where}"
