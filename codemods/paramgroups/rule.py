"""The metadata of a rule: what `rules` lists, `explain` prints and the byte gate reads."""

from dataclasses import dataclass

Gate = tuple[tuple[bytes, ...], ...]
"""Bytes that a file has to hold: one of each inner tuple."""


@dataclass(frozen=True, slots=True)
class Example:
    """A small program and what the rule makes of it; `after` is None where the rule leaves it alone."""

    title: str
    before: str
    after: str | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `gate` names bytes that every file with a finding holds: one of each inner tuple."""

    code: str
    name: str
    summary: str
    """One sentence: what the rule finds."""
    today: str
    """What such code does today, with the torch releases where it matters."""
    fix: str
    """What the rule writes instead, and when it refuses."""
    examples: tuple[Example, ...]
    gate: Gate
    why: str = ""
    """Why it is worth a change: one or two sentences. Every rule has it."""
    constructs: bool = False
    """Whether its findings stand at constructions of optimizers, so that the file names an optimizer class as well."""
