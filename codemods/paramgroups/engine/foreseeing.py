"""What later edits do with the groups of one before them: what that one does today, or after a fix, depends on it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from paramgroups.model.edits import (
    AddGroups,
    AddParamGroup,
    ChangeParams,
    Edit,
    NewGroup,
    RemoveGroups,
    SetOptions,
    Setting,
)
from paramgroups.model.selection import Selection
from paramgroups.model.state import OptimizerState
from paramgroups.syntax.constructions.site import Site


def foreseen(site: Site, position: int, state: OptimizerState | None) -> Edit:
    """Tell an edit what those behind it do with its groups.

    Without a state, where edits before it stay, a later one may be about any group.
    """
    edits = [item.edit for item in site.edits]
    edit, later = edits[position], edits[position + 1 :]
    # Where one group is legal, this may be it, if the first was taken away before.
    is_alone = site.construction.optimizer.one_group and any(isinstance(one, RemoveGroups) for one in edits[:position])
    match edit:
        case ChangeParams():
            return replace(edit, later=edit.later | {setting.name for setting in _settings(later)})
        case AddParamGroup(group=group) if is_alone:
            return replace(edit, group=replace(group, later=replace(group.later, replaces=True)))
        case AddGroups():
            pairs = zip(edit.groups, _numbers(edit, state), strict=True)
            return replace(
                edit, groups=tuple(_told(group, later, number, is_alone=is_alone) for group, number in pairs)
            )
        case _:
            return edit


@dataclass(frozen=True, slots=True)
class _Number:
    """Which of the groups of an optimizer a new one is."""

    index: int
    count: int
    is_certain: bool

    def may_be_in(self, where: Selection) -> bool:
        return not self.is_certain or where.may_mean(self.count, self.index)

    def is_in(self, where: Selection) -> bool:
        return where.is_all or (self.is_certain and self.index in (where.of(self.count) or ()))


def _numbers(edit: AddGroups, state: OptimizerState | None) -> Iterator[_Number]:
    """Yield the numbers of the groups that an edit adds: they are certain behind all others only."""
    is_placed = edit.replaced is not None or edit.position is not None or edit.rounds is not None
    first = len(state.groups) if state is not None else 0
    count = first + len(edit.groups)
    return (_Number(index, count, state is not None and not is_placed) for index in range(first, count))


def _told(group: NewGroup, later: Sequence[Edit], number: _Number, *, is_alone: bool) -> NewGroup:
    """Tell a new group what becomes of it."""
    # As long as the groups are the same ones, it is certain which is meant.
    same = takewhile(lambda one: not isinstance(one, AddGroups | AddParamGroup | RemoveGroups), later)
    places = [place for one in later if (place := _replaced_by(one)) is not None]
    settings = [setting for setting in _settings(later) if number.may_be_in(setting.where)]
    known = replace(
        group.later,
        sets=frozenset(setting.name for setting in settings),
        values=tuple((setting.name, setting.value) for setting in settings if setting.combine is None),
        extends=any(isinstance(one, ChangeParams) and one.verb != "=" and number.is_in(one.where) for one in same),
        drains=any(isinstance(one, AddParamGroup) for one in later),
        replaces=is_alone or group.later.replaces or any(map(number.may_be_in, places)),
    )
    return replace(group, later=known)


def takes_away(edit: Edit) -> bool:
    """Tell an edit that takes groups away, or gives them other params."""
    return isinstance(edit, RemoveGroups) or _replaced_by(edit) is not None


def _replaced_by(edit: Edit) -> Selection | None:
    """Return the groups that an edit gives other params, or in whose place it puts others."""
    match edit:
        case ChangeParams(verb="=", where=where):
            return where
        case AddGroups(replaced=replaced):
            return replaced
        case _:
            return None


def _settings(edits: Sequence[Edit]) -> Iterator[Setting]:
    return (setting for edit in edits if isinstance(edit, SetOptions) for setting in edit.settings)
