"""The edits of `param_groups` that can be run on paper, each read from one statement."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from paramgroups.model.kinds import Kind
from paramgroups.model.state import Options
from paramgroups.model.values import Params
from paramgroups.outcome import Span
from paramgroups.refusals import Refusal

if TYPE_CHECKING:
    import libcst as cst


@dataclass(frozen=True, slots=True)
class NewGroup:
    """A group that an edit adds."""

    params: Params
    options: Options
    full: bool
    """Whether it holds `**optimizer.defaults`, and so every key."""
    node: "cst.BaseExpression | None"
    """The group dict as it is written; None for a bare iterator."""
    kind: Kind
    """What is added: a group dict, or an iterable of tensors."""
    set_later: frozenset[str] = frozenset()
    """Keys that later edits set before the first step."""
    filled_later: bool = False
    """Whether other code of the file may fill in its missing keys."""
    opaque: bool = False
    """Whether it is a dict whose keys are not shown: its params and options are those of the whole expression."""

    def impure(self) -> str | None:
        """Return the text of a part that cannot be moved."""
        if not self.params.pure:
            return self.params.code
        return next((value.code for _, value in self.options if not value.pure), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Edit:
    span: Span
    bound: frozenset[str] = frozenset()
    """Names bound by statements between this edit and what stands before it, the construction or another edit."""
    refusal: Refusal | None = None
    """Why it cannot be run on paper, seen from its own text and place."""

    def mentioned(self) -> frozenset[str]:
        """Collect the names that its values mention."""
        raise NotImplementedError

    def impure(self) -> str | None:
        """Return the text of a value that cannot be moved."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOptions(_Edit):
    """Set options of one group (`index`) or of every group (None)."""

    index: int | None
    options: Options

    def mentioned(self) -> frozenset[str]:
        """Collect the names that its values mention."""
        return frozenset[str]().union(*(value.names for _, value in self.options))

    def impure(self) -> str | None:
        """Return the text of a value that cannot be moved."""
        return next((value.code for _, value in self.options if not value.pure), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddGroups(_Edit):
    """Put groups into the list `param_groups`, past `add_param_group`: at `position`, or at the end (None)."""

    position: int | None
    groups: tuple[NewGroup, ...]
    verb: str
    """How it is written: `append`, `extend`, `insert`, `+=`."""

    def mentioned(self) -> frozenset[str]:
        """Collect the names that its groups mention."""
        options = (value.names for group in self.groups for _, value in group.options)
        return frozenset[str]().union(*options, *(group.params.names for group in self.groups))

    def impure(self) -> str | None:
        """Return the text of a value that cannot be moved."""
        return next((code for group in self.groups if (code := group.impure()) is not None), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddParamGroup(_Edit):
    """Add one group with `add_param_group`, which checks it and fills in its options."""

    group: NewGroup

    def mentioned(self) -> frozenset[str]:
        """Collect the names that its group mentions."""
        return self.group.params.names.union(*(value.names for _, value in self.group.options))

    def impure(self) -> str | None:
        """Return the text of a value that cannot be moved."""
        return self.group.impure()


Edit = SetOptions | AddGroups | AddParamGroup
