"""The fix of one construction, decided but not yet written."""

from dataclasses import dataclass
from functools import cached_property
from typing import Self

import libcst as cst

from paramgroups.model.judgement import Settled
from paramgroups.model.state import OptimizerState, Options
from paramgroups.model.targets import keyword_target
from paramgroups.syntax.constructions.site import Site
from paramgroups.syntax.edits.followers import EditStatement
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place


@dataclass(frozen=True)
class SharedList:
    """A list of groups under a name, made above the `if` whose branches take it."""

    name: str
    fork: cst.If
    makes: bool
    """Whether this plan writes the statement that makes it."""


@dataclass(frozen=True)
class Plan:
    """The optimizer before and after, and the statements that the construction takes in."""

    site: Site
    initial: OptimizerState | None
    final: OptimizerState | None
    """Both None for fixes in place, which need not know all groups."""
    consumed: tuple[EditStatement, ...]
    home: int | None
    """The edit in whose place the construction will stand; None where it stays."""
    flat: bool
    """Whether the params argument is one flat iterable, or is replaced as a whole."""
    replacements: tuple[tuple[cst.BaseExpression, str], ...] = ()
    """Expressions with what they should read instead."""
    wraps: tuple[cst.BaseExpression, ...] = ()
    """Expressions that become the params of group dicts."""
    shared: SharedList | None = None
    """The list that the constructions of other branches take too."""

    @classmethod
    def in_place(cls, site: Site, settled: Settled) -> Self:
        """Change single expressions where they stand."""
        return cls(site, None, None, (), None, flat=False, replacements=settled.replacements, wraps=settled.wraps)

    @property
    def roots(self) -> tuple[cst.CSTNode, ...]:
        """What is rewritten: nothing of it may be inside of what another fix rewrites in the same pass."""
        return (self.site.call,) if self.shared is None else (self.shared.fork,)

    def removed(self, module: SourceModule) -> tuple[Place, ...]:
        """List the statements that go away: the edits, and the names of groups that nothing else reads."""
        gone = [item.place for item in self.consumed]
        statements = [place.statement for place in gone]
        names = (*self.site.aliases, *(alias for item in self.consumed for alias in item.named))
        return (*gone, *(alias.place for alias in names if alias.is_spent(module, statements)))

    @cached_property
    def keywords(self) -> Options | None:
        """The options that become keywords; None where they become group options."""
        if self.initial is None or self.final is None:
            return None
        return keyword_target(self.site.construction, self.initial, self.final)


@dataclass(frozen=True)
class WrapPlan:
    """Expressions of a function that become the params of group dicts, for optimizers in other files."""

    function: cst.FunctionDef
    wraps: tuple[cst.BaseExpression, ...]

    @property
    def roots(self) -> tuple[cst.CSTNode, ...]:
        """What is rewritten: nothing of it may be inside of what another fix rewrites in the same pass."""
        return self.wraps
