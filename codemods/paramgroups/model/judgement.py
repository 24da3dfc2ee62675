"""What a rule says of one place: the finding before the engine knows whether its fix is applied."""

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from paramgroups.model.kinds import VAGUE
from paramgroups.model.state import Group, OptimizerState
from paramgroups.outcome import Applicability, Effect, Span, Today
from paramgroups.refusals import Refusal

if TYPE_CHECKING:
    import libcst as cst

_NAMES_VAGUE_TYPE = re.compile(rf"(?:^|['\" ]){re.escape(VAGUE)}(?:$|['\" ])")


@dataclass(frozen=True, slots=True)
class Judgement:
    """A place, what is wrong with it, what it does today, and how a fix may be applied or why there is none."""

    span: Span
    message: str
    today: Today
    verdict: Applicability | Refusal

    @property
    def certain_today(self) -> Today:
        """What it does today, without the words of an exception that name a type which the source does not tell."""
        error, colon, words = self.today.message.partition(": ")
        if self.today.effect is not Effect.RAISES or not colon or not _NAMES_VAGUE_TYPE.search(words):
            return self.today
        return replace(self.today, message=f"{error}, in words that depend on which iterator it is")


@dataclass(frozen=True, slots=True)
class Settled:
    """What a rule about the list makes of it: judgements of elements, and the groups as they should be."""

    judgements: tuple[Judgement, ...]
    groups: tuple[Group, ...] = ()
    """Empty where there is a refusal, or where the number of groups cannot be known (a comprehension)."""
    flat: bool = False
    """Whether the repair replaces the whole params argument, by one flat list or by a list of its own."""
    replacements: tuple[tuple["cst.BaseExpression", str], ...] = ()
    """Expressions with what they should read instead; the groups are then read anew from the repaired text.

    A star before the very same text unpacks an element of a list where it stands.
    """
    wraps: tuple["cst.BaseExpression", ...] = ()
    """Expressions that become the params of group dicts where they stand, in a list that is not one display."""

    early: bool = False
    """Whether Python itself raises, while it evaluates the arguments, before torch sees any."""

    @property
    def is_fix(self) -> bool:
        """Whether it is more than a refusal."""
        return all(isinstance(judgement.verdict, Applicability) for judgement in self.judgements)

    def refused(self, refusal: Refusal) -> "Settled":
        """Say the same without the fix."""
        refused = tuple(replace(judgement, verdict=refusal) for judgement in self.judgements)
        return Settled(refused, early=self.early)


@dataclass(frozen=True, slots=True)
class Step:
    """What a rule about an edit makes of it: the judgement, and the optimizer after the edit."""

    judgement: Judgement
    state: OptimizerState | None
    """None where the judgement is a refusal."""


def short(code: str) -> str:
    """Fit source text into a message: one line of at most 60 characters."""
    text = " ".join(code.split())
    return text if len(text) <= 60 else f"{text[:57]}..."
