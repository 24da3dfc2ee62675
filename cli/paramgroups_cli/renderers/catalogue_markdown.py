"""Rules and reasons as Markdown: the pages docs/rules.md and docs/reasons.md."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import unified_diff

from paramgroups.by_hand import BY_HAND
from paramgroups.reasons import Meaning
from paramgroups.refusals import Reason
from paramgroups_cli.explaining import Explained, Shown, suppressions
from paramgroups_cli.renderers.catalogue import findings_lines

_RULES = """\
# Rules

Written by `make docs` from the rules themselves; the examples are run through the engine.
`paramgroups explain CODE` shows the same in a terminal.
"""
_REASONS = """\
# Reasons

Why a finding has no fix. `paramgroups check` names the reason in brackets, `paramgroups explain NAME` shows it.
Written by `make docs` from `reasons.py`, where each stands beside its meaning. Below: code to write by hand.
"""


def rules_page(rules: Iterable[Explained]) -> str:
    """Render all rules, the list of them first."""
    known = tuple(rules)
    rows = [f"| [{one.rule.code}](#{_anchor(one)}) | {one.rule.name} | {_cell(one.rule.summary)} |" for one in known]
    index = "\n".join(["| code | name | finds |", "|---|---|---|", *rows])
    return "\n".join([_RULES, index, *(f"\n{rule_section(one)}" for one in known)]) + "\n"


def rule_section(explained: Explained) -> str:
    """Render one rule."""
    rule = explained.rule
    comments = " or ".join(f"`{what}`" for what, _ in suppressions(rule.code)[:2])
    parts = [
        f"## {rule.code} {rule.name}",
        rule.summary,
        f"**Today.** {rule.today}",
        *([f"**Why.** {rule.why}"] if rule.why else []),
        f"**Fix.** {rule.fix}",
        *(part for one in explained.shown for part in _example(one)),
        f"**Suppress.** {comments} on the line, `--ignore {rule.code}` for one run.",
    ]
    return "\n\n".join(parts)


def reasons_page(reasons: Mapping[Reason, Meaning]) -> str:
    """Render all reasons in one table, and code for those that are answered by code."""
    rows = [
        f"| `{reason.value}` | {_cell(meaning.what)} | {_cell(meaning.advice)} |" for reason, meaning in reasons.items()
    ]
    table = "\n".join([_REASONS, "| reason | what it means | what to do |", "|---|---|---|", *rows])
    by_hand = [
        f"## {reason.value}, by hand\n\n{_fenced('python', BY_HAND[reason])}" for reason in reasons if reason in BY_HAND
    ]
    return "\n\n".join([table, *by_hand]) + "\n"


def reason_section(reason: Reason, meaning: Meaning) -> str:
    """Render one reason."""
    parts = [f"## {reason.value}", meaning.what, f"**What to do.** {meaning.advice}"]
    return "\n\n".join([*parts, *([_fenced("python", BY_HAND[reason])] if reason in BY_HAND else [])])


def _example(shown: Shown) -> Iterator[str]:
    example = shown.example
    yield f"### {example.title}"
    if example.after is not None:
        yield _fenced("diff", _diff(example.before, example.after))
    elif shown.findings:
        yield _fenced("python", example.before)
        yield "\n".join(f"- {line}" for line in findings_lines(shown))
    else:
        yield "Stays as it is:"
        yield _fenced("python", example.before)


def _fenced(language: str, text: str) -> str:
    body = text.strip("\n")
    return f"```{language}\n{body}\n```"


def _diff(before: str, after: str) -> str:
    """Show a change with all lines around it."""
    lines = before.splitlines(), after.splitlines()
    changed = list(unified_diff(*lines, n=max(map(len, lines)), lineterm=""))[3:]
    return "\n".join(line.rstrip() for line in changed)


def _anchor(explained: Explained) -> str:
    return f"{explained.rule.code}-{explained.rule.name}".lower()


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
