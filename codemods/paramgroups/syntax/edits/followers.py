"""The statements behind a construction: which of them are its edits, and what stands between."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

import libcst as cst

from paramgroups.model.edits import AddGroups, AddParamGroup, ChangeParams, Edit, NewGroup, RemoveGroups, SetOptions
from paramgroups.model.kinds import Shape
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.schedules import Schedule
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_of
from paramgroups.syntax.constructions.holders import holder_of
from paramgroups.syntax.constructions.observers import (
    adds_groups_later,
    fills_groups_later,
    reaches_groups_later,
    replaces_params_later,
)
from paramgroups.syntax.constructions.walrus import statements_behind
from paramgroups.syntax.edits.addresses import Addresses
from paramgroups.syntax.edits.aliases import Alias, kept_apart, read_alias
from paramgroups.syntax.edits.gaps import Use, mentions, names_bound_by, names_spent_by, use_of
from paramgroups.syntax.edits.item_targets import text_of
from paramgroups.syntax.edits.named_groups import is_for_next_edit, names_of
from paramgroups.syntax.edits.nested import options_set_inside, raw_groups_inside
from paramgroups.syntax.edits.reader import read_edit
from paramgroups.syntax.edits.rebinding import rebinds
from paramgroups.syntax.edits.schedules import schedule_of
from paramgroups.syntax.edits.with_blocks import inside_with
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place, following, place_of


@dataclass(frozen=True)
class EditStatement:
    """An edit with the statement it was read from."""

    edit: Edit
    place: Place
    gap: tuple[Place, ...]
    """The statements between it and what stands before it."""
    named: tuple[Alias, ...] = ()
    """The statements that give names to what it adds: they go with it."""

    @property
    def places(self) -> tuple[Place, ...]:
        """List all statements that it is written with, its own as the first."""
        return (self.place, *(alias.place for alias in self.named))


@dataclass(frozen=True)
class Followers:
    """The edits behind one construction, in order."""

    statements: tuple[EditStatement, ...]
    aliases: tuple[Alias, ...]
    """The statements between them that give groups other names."""

    @property
    def edits(self) -> tuple[Edit, ...]:
        """List the edits alone."""
        return tuple(item.edit for item in self.statements)


NOBODY = Followers((), ())


def read_followers(
    module: SourceModule,
    construction: Place,
    target: str,
    optimizer: OptimizerClass,
    *,
    branch_of: Place | None = None,
    names: Collection[str] = (),
) -> Followers:
    """Read the edits of `target` that stand in the block of its construction.

    `branch_of` is an `if` of which that block is one of several branches that go on behind it in the same way.
    `names` are other names of the optimizer: what mentions one is no edit.
    What follows any other use of the optimizer is a schedule or another phase of training, and is not reported;
    only raw groups are, which bypass torch's checks wherever they stand.
    """
    others = [Addresses(module, other) for other in _other_optimizers(module, construction, target)]
    addresses = Addresses(module, target)
    found: list[EditStatement] = []
    aliases: list[Alias] = []
    gap: list[Place] = []
    barrier: Refusal | None = None
    schedule: Schedule | None = None
    silent = False
    for place in _places_behind(module, construction, target, branch_of):
        if rebinds(module, place, target):
            found += _lost(read_edit(addresses, optimizer, place) if not silent else None, place, gap)
            break
        named = read_alias(addresses, place)
        if named is not None:
            alias, addresses = named
            aliases.append(alias)
            continue
        elsewhere = bool(names) and _says(module, place, names)
        edit = read_edit(addresses, optimizer, place) if not elsewhere else None
        if edit is not None and (not silent or _is_raw_group(edit)):
            edit = _beside(edit, schedule)
            if barrier is not None and edit.refusal is None:
                edit = replace(edit, refusal=barrier)
            bound = frozenset[str]().union(*(names_bound_by(module, other) or () for other in gap))
            spent = frozenset[str]().union(*(names_spent_by(module, other) for other in gap))
            edit = replace(kept_apart(addresses, edit, place), bound=bound | spent, spent=spent)
            found.append(EditStatement(edit, place, tuple(gap), names_of(module, edit, place)))
            gap = []
            continue
        if isinstance(edit, ChangeParams) and edit.verb == "=":
            found = [replace(item, edit=_with_later(item.edit, replaces=True)) for item in found]
        use = use_of(module, place, target, {*addresses.names, *addresses.lists}) if not elsewhere else Use.OPTIMIZER
        if use is Use.OPTIMIZER and not elsewhere and is_for_next_edit(addresses, place):
            use = Use.NONE
        if use in {Use.CALL, Use.UNKNOWN} and any(_edits_purely(other, optimizer, place) for other in others):
            use = Use.NONE
        if use is Use.NONE:
            gap.append(place)
        else:
            if use is Use.OPTIMIZER and not elsewhere:
                found += [EditStatement(*nested, ()) for nested in raw_groups_inside(addresses, optimizer, place)]
                names_set = options_set_inside(addresses, optimizer, place)
                found = [replace(item, edit=_perhaps_set(item.edit, names_set)) for item in found]
            if use is Use.SCHEDULER and not _sets_rates(module, place):
                found = [replace(item, edit=_with_later(item.edit, schedules=True)) for item in found]
            if barrier is None and (made := schedule_of(module, place, target, optimizer)) is not None:
                found = [replace(item, edit=_beside(item.edit, made)) for item in found]
                schedule = replace(made, is_behind=False)
            barrier = barrier or _barrier(module, place, use, target)
            silent = silent or use is Use.OPTIMIZER or use is Use.CALL
    return Followers(_filled(module, target, found, under_other_names=bool(names)), tuple(aliases))


def _lost(edit: Edit | None, place: Place, gap: Sequence[Place]) -> list[EditStatement]:
    """Keep an edit that gives the name of the optimizer to nothing: `optimizer = optimizer.add_param_group(…)`."""
    is_lost = edit is not None and edit.refusal is not None and edit.refusal.reason is Reason.NAMED_RESULT
    return [EditStatement(edit, place, tuple(gap))] if edit is not None and is_lost else []


def _says(module: SourceModule, place: Place, names: Collection[str]) -> bool:
    """Tell whether a statement mentions one of some names, or of some attributes."""
    return any(
        text_of(module, node) in names and not (isinstance(node, cst.Name) and module.is_label(node))
        for node in module.below(place.statement, cst.Name, cst.Attribute)
    )


def _places_behind(module: SourceModule, construction: Place, target: str, branch_of: Place | None) -> Iterator[Place]:
    """Yield the statements of the block, and those inside of `with torch.no_grad():` in its place."""
    for place in statements_behind(module, construction) + (following(branch_of) if branch_of is not None else []):
        opened = inside_with(module, place) if mentions(module, place.line, target) else None
        yield from [place] if opened is None else opened


def _is_raw_group(edit: Edit) -> bool:
    return isinstance(edit, AddGroups) and (bool(edit.groups) or edit.verb != "=")


def _filled(
    module: SourceModule, target: str, found: Sequence[EditStatement], *, under_other_names: bool
) -> tuple[EditStatement, ...]:
    """Note in raw groups whether other code may fill in their missing keys, or take them away again."""
    if not any(isinstance(item.edit, AddGroups | AddParamGroup) for item in found):
        return tuple(found)
    statements = [item.place.statement for item in found]
    reached = under_other_names or reaches_groups_later(module, target, statements)
    if replaces_params_later(module, target, statements):
        found = [replace(item, edit=_with_later(item.edit, replaces=True)) for item in found]
    return tuple(
        replace(item, edit=_with_later(item.edit, fills=True))
        if reached
        or fills_groups_later(module, statements[:index])
        or any(_drops_groups(later.edit) for later in found[index + 1 :])
        or (_has_spent_names(item.edit) and adds_groups_later(module, statements))
        else item
        for index, item in enumerate(found)
    )


def _has_spent_names(edit: Edit) -> bool:
    """Tell an iterator of named parameters, which raises only as long as nobody has drained it."""
    return isinstance(edit, AddGroups) and any(
        group.params.kind.once and group.params.kind.yields(Shape.NAMED) for group in edit.groups
    )


def _drops_groups(edit: Edit) -> bool:
    return isinstance(edit, RemoveGroups) or (isinstance(edit, AddGroups) and edit.replaced is not None)


def _sets_rates(module: SourceModule, place: Place) -> bool:
    """Tell the schedulers that write the learning rates of all groups, and read none."""
    return any(name.value in {"OneCycleLR", "CyclicLR"} for name in module.below(place.statement, cst.Name))


def _beside(edit: Edit, schedule: Schedule | None) -> Edit:
    """Note the scheduler that sets the options of an edit too."""
    if not isinstance(edit, SetOptions) or schedule is None:
        return edit
    refusal = None if schedule.is_behind else schedule.refusal(edit.names)
    return replace(edit, schedule=schedule, refusal=edit.refusal or refusal)


def _with_later(edit: Edit, *, fills: bool = False, schedules: bool = False, replaces: bool = False) -> Edit:
    """Note what happens to the new groups of an edit later."""

    def noted(group: NewGroup) -> NewGroup:
        later = group.later
        known = replace(later, fills=fills or later.fills, schedules=schedules or later.schedules)
        return replace(group, later=replace(known, replaces=replaces or later.replaces))

    match edit:
        case AddGroups(groups=groups):
            return replace(edit, groups=tuple(map(noted, groups)))
        case AddParamGroup(group=group):
            return replace(edit, group=noted(group))
        case _:
            return edit


def _perhaps_set(edit: Edit, names: frozenset[str]) -> Edit:
    """Note options that a statement behind an edit may set; a group which comes perhaps may get those that it lacks."""
    if isinstance(edit, ChangeParams):
        return replace(edit, later=edit.later | names)
    if not isinstance(edit, AddGroups):
        return edit
    lacks = edit.nested and any(names - {name for name, _ in group.options} for group in edit.groups)
    groups = (replace(one, later=replace(one.later, tries=one.later.tries | names)) for one in edit.groups)
    edit = replace(edit, groups=tuple(groups))
    return _with_later(edit, fills=True) if lacks else edit


def _other_optimizers(module: SourceModule, construction: Place, target: str) -> set[str]:
    """Name the other optimizers that are made in the same block, whose edits do not concern this one."""
    found: set[str] = set()
    for call in module.below(construction.block, cst.Call):
        place = place_of(module, call)
        if place is None or place.block is not construction.block:
            continue
        if optimizer_of(module, call) is not None and (holder := holder_of(module, call)) is not None:
            found.add(holder.target)
    return found - {target}


def _edits_purely(addresses: Addresses, optimizer: OptimizerClass, place: Place) -> bool:
    edit = read_edit(addresses, optimizer, place)
    return edit is not None and edit.refusal is None and edit.impure() is None


def _barrier(module: SourceModule, place: Place, use: Use, target: str) -> Refusal:
    line = module.span(place.statement).line
    if use is Use.SCHEDULER:
        return Refusal(
            Reason.SCHEDULER_BETWEEN,
            f"the scheduler made on line {line} has already read the groups; "
            "move this edit above it, or write it into the constructor by hand",
        )
    certain, perhaps = f"uses `{target}` before this edit", f"may use `{target}`, or change what this edit needs"
    return Refusal(
        Reason.STATEMENT_BETWEEN,
        f"the statement on line {line} {certain if use is Use.OPTIMIZER else perhaps}; "
        "if the order does not matter, move the edit directly behind the construction",
    )
