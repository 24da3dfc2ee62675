"""The edits of `param_groups` that can be run on paper, each read from one statement."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from paramgroups.model.kinds import Kind
from paramgroups.model.schedules import Schedule
from paramgroups.model.selection import Selection
from paramgroups.model.state import Options
from paramgroups.model.values import Params, Value
from paramgroups.outcome import Span, Today
from paramgroups.refusals import Refusal

if TYPE_CHECKING:
    import libcst as cst


@dataclass(frozen=True, slots=True)
class Setting:
    """One option that is set in some groups."""

    where: Selection
    name: str
    value: Value
    combine: Callable[[Value], Value] | None = field(default=None, compare=False, repr=False)
    """For `*=` and the like: how the new value is made of the old one."""
    keeps: bool = False
    """Whether a value that is there already stays, as with `setdefault`."""


@dataclass(frozen=True, slots=True)
class Later:
    """What other code does with a new group before the first step; what a raw one does today depends on it."""

    sets: frozenset[str] = frozenset()
    """Keys that edits set."""
    values: Options = ()
    """What edits set them to, where that does not depend on an old value."""
    tries: frozenset[str] = frozenset()
    """Keys that statements inside of others set, under conditions that may hold."""
    extends: bool = False
    """Whether an edit extends its params."""
    drains: bool = False
    """Whether an `add_param_group` follows, which iterates the params of all groups."""
    schedules: bool = False
    """Whether a scheduler is made, which reads the learning rate of every group."""
    fills: bool = False
    """Whether other code of the file may fill in its missing keys."""
    replaces: bool = False
    """Whether an edit puts other params in the place of those of a group."""


@dataclass(frozen=True, slots=True)
class NewGroup:
    """A group that an edit adds."""

    params: Params
    options: Options
    full: bool
    """Whether it holds `**optimizer.defaults`, or all of another group, and so every key."""
    node: "cst.BaseExpression | None"
    """The group dict as it is written; None for a bare iterator."""
    kind: Kind
    """What is added: a group dict, or an iterable of tensors."""
    copied: Selection | None = None
    """The group whose options it begins with: `**optimizer.param_groups[0]`."""
    later: Later = Later()
    opaque: bool = False
    """Whether it is a dict whose keys are not shown: its params and options are those of the whole expression."""
    shown: Params | None = None
    """For such a dict, the params that it certainly has, where its text tells them."""
    unpacked: Kind | None = None
    """For params that are a list with iterators in it, which are unpacked on paper: the first of them."""

    spread: bool = False
    """Whether it stands for any number of groups, which `node` yields."""

    spends: bool = False
    """Whether it may use up an iterator that has a name, and that the base may read when the constructor does."""
    uncalled: str = ""
    """What should stand for a method or a module that its params iterate over, or hold: `net.parameters()`."""
    unnests: bool = False
    """Whether it holds modules, methods and iterators, all of which have a repair at the construction."""

    scattered: bool = False
    """Whether its params are put into the list of groups one by one today."""

    @property
    def names(self) -> frozenset[str]:
        """Collect the names that it mentions."""
        return self.params.names.union(*(value.names for _, value in self.options))

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
    spent: frozenset[str] = frozenset()
    """Those of them that are not bound there, but may be used up by another optimizer."""
    refusal: Refusal | None = None
    """Why it cannot be run on paper, seen from its own text and place."""
    today: Today | None = None
    """What it raises today, where its values tell that, whatever the groups are."""

    def mentioned(self) -> frozenset[str]:
        """Collect the names that its values mention."""
        raise NotImplementedError

    def impure(self) -> str | None:
        """Return the text of a value that cannot be moved."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOptions(_Edit):
    """Set options of groups, one after the other."""

    settings: tuple[Setting, ...]
    expects: int | None = None
    """The number of groups that a loop over a literal list of values is written for."""
    schedule: Schedule | None = None
    """The scheduler beside it that sets options of the groups too."""

    @property
    def names(self) -> tuple[str, ...]:
        """List the options that are set, each once."""
        return tuple(dict.fromkeys(setting.name for setting in self.settings))

    def mentioned(self) -> frozenset[str]:
        """Collect the names that its values mention."""
        return frozenset[str]().union(*(setting.value.names for setting in self.settings))

    def impure(self) -> str | None:
        """Return the text of a value that cannot be moved."""
        return next((setting.value.code for setting in self.settings if not setting.value.pure), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddGroups(_Edit):
    """Put groups into the list `param_groups`, past `add_param_group`: at `position`, or at the end (None)."""

    position: int | None
    groups: tuple[NewGroup, ...]
    verb: str
    """How it is written: `append`, `extend`, `insert`, `+=`, `=`."""
    replaced: Selection | None = None
    """The groups in whose place they come: of `param_groups[0] = …`, or all of them."""
    nested: bool = False
    """Whether a condition or a loop decides if they come."""
    rounds: NewGroup | None = None
    """For a loop: what all its rounds add, where `groups` are those of one round."""

    @property
    def _written(self) -> tuple[NewGroup, ...]:
        return self.groups if self.rounds is None else (self.rounds,)

    def mentioned(self) -> frozenset[str]:
        """Collect the names that its groups mention."""
        return frozenset[str]().union(*(group.names for group in self._written))

    def impure(self) -> str | None:
        """Return the text of a value that cannot be moved."""
        return next((code for group in self._written if (code := group.impure()) is not None), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddParamGroup(_Edit):
    """Add one group with `add_param_group`, which checks it and fills in its options."""

    group: NewGroup

    def mentioned(self) -> frozenset[str]:
        """Collect the names that its group mentions."""
        return self.group.names

    def impure(self) -> str | None:
        """Return the text of a value that cannot be moved."""
        return self.group.impure()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeParams(_Edit):
    """Put other parameters behind those of a group, or in their place."""

    where: Selection
    params: Params
    """What is put there."""
    verb: str
    """How it is written: `+=`, `extend`, `append`, `=`."""
    later: frozenset[str] = frozenset()
    """Options that edits behind it set, of any group."""

    def mentioned(self) -> frozenset[str]:
        """Collect the names that the parameters mention."""
        return self.params.names

    def impure(self) -> str | None:
        """Return the text of parameters that cannot be moved."""
        return None if self.params.pure else self.params.code


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveGroups(_Edit):
    """Take groups out of the list."""

    where: Selection
    verb: str
    """How it is written: `del`, `pop`, `clear`, `=`."""
    keeps: bool = False
    """Whether `where` tells the groups that stay, as in `param_groups = param_groups[:1]`."""

    def mentioned(self) -> frozenset[str]:
        """Return no names: there are no values."""
        return frozenset()

    def impure(self) -> str | None:
        """Return None: there are no values."""
        return None


Edit = SetOptions | AddGroups | AddParamGroup | ChangeParams | RemoveGroups


def groups_added_by(edit: Edit) -> tuple[NewGroup, ...]:
    """List the groups that an edit adds; none for any other."""
    match edit:
        case AddGroups(groups=groups):
            return groups
        case AddParamGroup(group=group):
            return (group,)
        case _:
            return ()
