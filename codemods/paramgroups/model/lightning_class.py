"""A LightningModule as far as its optimizers are concerned, before any rule has judged it."""

from dataclasses import dataclass

from paramgroups.model.judgement import Judgement
from paramgroups.model.returns import Entry, Returned
from paramgroups.outcome import Span
from paramgroups.refusals import Refusal


@dataclass(frozen=True, slots=True)
class ReturnPlace:
    """One end of `configure_optimizers`."""

    value: Returned
    span: Span
    """The place of the returned expression, or of what ends without one."""
    code: str
    implicit: bool
    """Whether the method ends there without `return`."""
    spans: tuple[tuple[object, Span], ...]
    """The places of what the entries of dicts that reach it are written in."""

    def span_of(self, entry: Entry | None) -> Span:
        """Return the place of an entry of a dict."""
        element = entry.element if entry is not None else None
        return next((span for one, span in self.spans if one is element), self.span)


@dataclass(frozen=True, slots=True)
class LightningClass:
    """One class."""

    name: str
    modes: tuple[bool, ...]
    """The values that `automatic_optimization` may have."""
    returns: tuple[ReturnPlace, ...]
    refusal: Refusal | None
    """Why nothing in `configure_optimizers` can be rewritten."""
    special: tuple[Span, str] | None
    """The place and kind of a method that returns no value of its own: `generator`, `coroutine`."""
    optimizer_idx: Span | None
    """The place of the argument `optimizer_idx` of `training_step`."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a rule says of a class at one place, with the value that should be returned instead."""

    judgement: Judgement
    old: Returned | None = None
    new: Returned | None = None
    """None where there is no fix."""
