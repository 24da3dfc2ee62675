"""What is explained: rules with what the engine says of their examples, and the reasons for leaving code alone."""

from dataclasses import dataclass
from enum import Enum

from paramgroups.outcome import Failed, Finding
from paramgroups.rule import Example, Rule


class CatalogueFormat(Enum):
    """How rules and reasons are printed."""

    TEXT = "text"
    MARKDOWN = "markdown"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class Shown:
    """An example of a rule, and what the rule finds in it: the examples without a fix are explained by that."""

    example: Example
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Explained:
    """A rule with its examples as the engine sees them."""

    rule: Rule
    shown: tuple[Shown, ...]


def explained(rule: Rule) -> Explained:
    """Run the engine over the examples of a rule."""
    return Explained(rule, tuple(Shown(example, _findings(rule, example)) for example in rule.examples))


def suppressions(code: str) -> tuple[tuple[str, str], ...]:
    """List the ways to keep a finding of a rule, with where each is written."""
    return (
        (f"# paramgroups: ignore[{code}]", "on the line of the finding"),
        (f"# noqa: {code}", "the same, for those who have flake8 or ruff"),
        ("# paramgroups: skip-file", "anywhere in a file: nothing in it is looked at"),
        (f"--ignore {code}", "for one run"),
    )


def _findings(rule: Rule, example: Example) -> tuple[Finding, ...]:
    from paramgroups.engine import core
    from paramgroups.settings import Settings

    outcome = core.rewrite(example.before.encode(), Settings(select=(rule.code,), unsafe=True))
    return () if isinstance(outcome, Failed) else outcome.findings
