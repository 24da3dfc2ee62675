"""The fix of one construction, decided but not yet written."""

from dataclasses import dataclass
from functools import cached_property

import libcst as cst

from paramgroups.model.state import OptimizerState, Options
from paramgroups.model.targets import keyword_target
from paramgroups.syntax.constructions import Site
from paramgroups.syntax.followers import EditStatement


@dataclass(frozen=True)
class Plan:
    """The optimizer before and after, and the statements that the construction takes in."""

    site: Site
    initial: OptimizerState | None
    final: OptimizerState | None
    """Both None for a comprehension, whose groups are wrapped without being known, and for replacements."""
    consumed: tuple[EditStatement, ...]
    home: int | None
    """The edit in whose place the construction will stand; None where it stays."""
    flat: bool
    """Whether the params argument is one flat iterable, or is replaced as a whole."""
    replacements: tuple[tuple[cst.BaseExpression, str], ...] = ()
    """Expressions with what they should read instead."""

    @cached_property
    def keywords(self) -> Options | None:
        """The options that become keywords; None where they become group options."""
        if self.initial is None or self.final is None:
            return None
        return keyword_target(self.site.construction, self.initial, self.final)
