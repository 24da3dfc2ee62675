"""Schedulers that set options of the groups themselves, so that what an edit sets there is lost (torch 2.13)."""

from collections.abc import Sequence
from dataclasses import dataclass

from paramgroups.refusals import Reason, Refusal

OVERWRITING = frozenset({"OneCycleLR", "CyclicLR"})
"""Set the learning rate, and the momentum or the first of the betas, at construction and in every step."""
FORGETTING = frozenset({"LambdaLR", "CosineAnnealingWarmRestarts"})
"""Make every learning rate of the one that they found at construction."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """A scheduler that is made next to an edit."""

    name: str
    line: int
    sets: frozenset[str]
    """The options that it sets, whatever the groups hold."""
    is_behind: bool = True
    """Whether it is made behind the edit."""

    def fate(self, names: Sequence[str]) -> str | None:
        """Tell what becomes of edited options; None where it leaves them."""
        lost = [name for name in names if name in self.sets]
        if not lost or (self.is_behind and self.name not in OVERWRITING):
            return None
        what = " and ".join("the first of `betas`" if name == "betas" else f"`{name}`" for name in lost)
        if not self.is_behind:
            return (
                f"runs; {what} holds until the first `step()` of the `{self.name}` of line {self.line}, which sets it"
            )
        if lost == [*names] and "betas" not in lost:
            return f"runs, and counts for nothing: the `{self.name}` on line {self.line} sets {what} anew"
        return f"runs; the `{self.name}` on line {self.line} sets {what} anew"

    def refusal(self, names: Sequence[str]) -> Refusal | None:
        """Refuse to move an edit above a scheduler that would overwrite it."""
        if self.name not in OVERWRITING or not self.sets & {*names}:
            return None
        return Refusal(
            Reason.SCHEDULER_BETWEEN,
            f"the `{self.name}` made on line {self.line} would overwrite it at once; "
            "give the scheduler the values that are meant, or drop this edit",
        )
