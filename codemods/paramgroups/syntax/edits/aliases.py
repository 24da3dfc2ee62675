"""Other names of an optimizer's groups: `groups = optimizer.param_groups`, `group = optimizer.param_groups[0]`."""

from collections.abc import Collection
from dataclasses import dataclass, replace

import libcst as cst

from paramgroups.model.edits import AddGroups, AddParamGroup, Edit, RemoveGroups
from paramgroups.model.selection import Selection
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.edits.addresses import Addresses
from paramgroups.syntax.source.listing import may_be_listed
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import plain_store
from paramgroups.syntax.source.statements import Place


@dataclass(frozen=True)
class Alias:
    """A statement that does nothing but give groups another name."""

    name: cst.Name
    place: Place

    def is_spent(self, module: SourceModule, gone: Collection[cst.CSTNode]) -> bool:
        """Tell whether statements that go away read the name, and no others."""
        inside = {id(node) for statement in gone for node in module.below(statement, cst.Name)}
        if any(text.raw_value == self.name.value for text in module.nodes(cst.SimpleString)):
            # `__all__`, `locals()['group']`
            return False
        if may_be_listed(module, self.place.statement):
            return False
        attribute = isinstance(module.enclosing(self.name, cst.FunctionDef, cst.ClassDef), cst.ClassDef)
        uses = module.uses(self.name)
        return not attribute and bool(uses) and all(id(use) in inside for use in uses)


def read_alias(addresses: Addresses, place: Place) -> tuple[Alias, Addresses] | None:
    """Read a statement that names groups; return it with what is then known under their names."""
    match plain_store(place.small):
        case (cst.Name() as name, value) if addresses.module.assignment(name) is not None:
            pass
        case _:
            return None
    if addresses.is_list(value):
        return Alias(name, place), addresses.listing(name.value)
    group = addresses.group(value)
    if isinstance(group, Selection):
        return Alias(name, place), addresses.naming(name.value, group)
    return None


def kept_apart(addresses: Addresses, edit: Edit, place: Place) -> Edit:
    """Refuse an edit after which a name would mean another group, or the list that was."""
    if edit.refusal is not None or not isinstance(edit, AddGroups | AddParamGroup | RemoveGroups):
        return edit
    name: str | None = None
    behind = isinstance(edit, AddParamGroup) or (
        isinstance(edit, AddGroups) and edit.position is None and edit.replaced is None
    )
    for held, group in addresses.names.items():
        if not behind or group.indices is None or min(group.indices) < 0:
            name = held
    if isinstance(place.small, cst.Assign) and addresses.lists:
        name = min(addresses.lists)
    if name is None:
        return edit
    refusal = Refusal(
        Reason.HELD_GROUP,
        f"`{name}` would mean other groups afterwards; write `{addresses.target}.param_groups` in its place",
    )
    return replace(edit, refusal=refusal)
