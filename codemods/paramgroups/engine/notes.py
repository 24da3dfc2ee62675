"""What a rule has said of a construction or an edit, before the fix is decided."""

from collections.abc import Callable
from dataclasses import dataclass

from paramgroups.model.judgement import Judgement
from paramgroups.model.state import OptimizerState
from paramgroups.outcome import Span
from paramgroups.rule import Rule

Wants = Callable[[str, Span], bool]
"""Tells whether a rule is on at a place."""


@dataclass(frozen=True)
class Note:
    """The judgement of one rule, with the optimizer after it."""

    rule: Rule
    judgement: Judgement
    after: OptimizerState | None
    folded: bool
    """Whether it is part of the fix."""
