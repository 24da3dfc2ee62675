"""The metadata of a rule: what `rules` lists and `explain` prints."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """A small program and what the rule makes of it; `after` is None where the rule leaves it alone."""

    title: str
    before: str
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. What its findings need stands in `gates.raw.byte_gate` too."""

    code: str
    name: str
    summary: str
    """One sentence: what the rule finds."""
    today: str
    """What such code does today, with the torch releases where it matters."""
    fix: str
    """What the rule writes instead, and when it refuses."""
    examples: tuple[Example, ...]
    why: str = ""
    """Why it is worth a change: one or two sentences. Every rule has it."""
