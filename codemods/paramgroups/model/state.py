"""The symbolic optimizer: what a construction and the edits after it come to."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.paths import Content
from paramgroups.model.selection import Selection
from paramgroups.model.values import Params, Value

if TYPE_CHECKING:
    import libcst as cst

Options = tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class Group:
    """One param group: its params and its own options, in the order in which they were written."""

    params: Params
    options: Options = ()
    elements: tuple[int, ...] = ()
    """Indices of the elements of the construction's list that it comes from; empty for a flat or an added group."""
    node: "cst.BaseExpression | None" = field(default=None, compare=False, repr=False)
    """The group dict as it is written, if it is."""
    opaque: bool = False
    """Whether its options are not shown, so that none can be set on paper."""
    edited: frozenset[str] = frozenset()
    """The options that edits have set."""
    raw: bool = False
    """Whether its params are still what an edit has put there past torch, which makes lists of them."""
    spread: bool = False
    """Whether it stands for any number of groups, behind a star: its node is the list of them."""

    @property
    def is_idle(self) -> bool:
        """Whether its params are spent before the first step of today, so that no step tries its options."""
        return self.raw and self.params.kind.once

    @property
    def is_plain(self) -> bool:
        """Whether its params can be the whole params argument, which unlike those of a group dict may not be empty."""
        if self.node is not None or self.options or self.params.without:
            return False
        places = self.params.sources or ()
        return not self.raw or any(place.content is Content.SOME and not place.partial for place in places)

    def option(self, name: str) -> Value | None:
        """Look up one of its own options."""
        return next((value for key, value in self.options if key == name), None)

    def with_option(self, name: str, value: Value) -> "Group":
        """Set an option in place, or add it behind the others."""
        if any(key == name for key, _ in self.options):
            options = tuple((key, value if key == name else old) for key, old in self.options)
        else:
            options = (*self.options, (name, value))
        return replace(self, options=options, edited=self.edited | {name})


@dataclass(frozen=True, slots=True)
class OptimizerState:
    """An optimizer on paper."""

    optimizer: OptimizerClass
    groups: tuple[Group, ...]
    defaults: Options
    """The options given to the constructor."""
    open_defaults: bool
    """Whether the call has `**options` that cannot be seen."""

    def shows(self, where: Selection) -> bool:
        """Tell whether it is certain which groups are meant, though some may stand for any number of them."""
        return where.indices is not None and all(self._shows(index) for index in where.indices)

    def _shows(self, index: int) -> bool:
        """Tell whether a group is certainly there, and can be counted from its end of the list."""
        counted = self.groups[: index + 1] if index >= 0 else self.groups[index:]
        there = len(counted) == index + 1 if index >= 0 else -index <= len(self.groups)
        return there and not any(group.spread for group in counted)

    def with_group(self, index: int, group: Group) -> "OptimizerState":
        """Replace one group."""
        groups = list(self.groups)
        groups[index] = group
        return replace(self, groups=tuple(groups))

    def giving_back(self, indices: Iterable[int]) -> "OptimizerState":
        """Let the others have again what was taken out of them for some groups, which go or get other params."""
        freed = [self.groups[index].params for index in indices]
        groups = (replace(group, params=group.params.with_again(freed)) for group in self.groups)
        return replace(self, groups=tuple(groups))

    def default(self, name: str) -> Value | None:
        """Look up an option given to the constructor."""
        return next((value for key, value in self.defaults if key == name), None)

    def gives(self, name: str, value: Value) -> bool:
        """Tell whether a group without an option of its own has it as `value` already, from the constructor.

        Adam makes tuples of its betas; constructors that are not known may change any value.
        """
        given = self.default(name) if self.optimizer.is_torch else None
        return given is not None and given.equals(value) and (name != "betas" or isinstance(value.literal, tuple))

    def given(self) -> dict[str, object]:
        """Return the literals of the constructor's options."""
        return {name: value.literal for name, value in self.defaults}
