"""Suppression comments as plain data: what one says, and where."""

from dataclasses import dataclass

from paramgroups.outcome import Span

COMMENT_RULES = "PG9"
"""The prefix of the rules about comments: they judge suppressions, and are suppressed by name only."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """One mark in a comment: `# paramgroups: ignore[PG201]`, or `# noqa: PG201`; a comment may hold several."""

    span: Span
    """The mark itself, from its `#` to its last bracket or code."""
    codes: tuple[str, ...] = ()
    """The codes as they are written; none for a mark that suppresses every rule."""
    ours: bool = True
    """Whether it speaks to paramgroups, and not to every linter as `# noqa` does."""
    beside: str = ""
    """The code on its line; empty where the comment has a line to itself, and there is nothing to suppress."""
    flaw: str | None = None
    """Why the mark cannot be read, and what was meant; then it suppresses nothing."""

    def names(self, code: str) -> bool:
        """Tell whether the mark speaks of a rule. The rules about comments have to be named."""
        if self.flaw is not None:
            return False
        if not self.codes:
            return not code.startswith(COMMENT_RULES)
        return code in map(str.upper, self.codes)


@dataclass(frozen=True, slots=True)
class Use:
    """What one suppression is good for, with all findings of the file known."""

    suppression: Suppression
    idle: tuple[str, ...] | None = None
    """Its codes that suppress nothing; empty where that is the mark as a whole, None where all of it is of use."""
    unknown: tuple[tuple[str, str], ...] = ()
    """Its codes that no rule has, each with the nearest one that a rule has, or nothing."""
