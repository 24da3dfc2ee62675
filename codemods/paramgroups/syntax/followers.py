"""The statements behind a construction: which of them are its edits, and what stands between."""

from dataclasses import dataclass, replace

import libcst as cst

from paramgroups.model.edits import AddGroups, Edit
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.edits import EditReader
from paramgroups.syntax.gaps import Use, names_bound_by, use_of
from paramgroups.syntax.holders import holder_of
from paramgroups.syntax.item_targets import root_of, stores_item
from paramgroups.syntax.module import SourceModule
from paramgroups.syntax.optimizer_classes import optimizer_of
from paramgroups.syntax.statements import Place, following, place_of


@dataclass(frozen=True)
class EditStatement:
    """An edit with the statement it was read from."""

    edit: Edit
    place: Place
    gap: tuple[Place, ...]
    """The statements between it and what stands before it."""


@dataclass(frozen=True)
class Followers:
    """The edits behind one construction, in order."""

    edits: tuple[Edit, ...]
    statements: tuple[EditStatement, ...]


def read_followers(module: SourceModule, construction: Place, target: str) -> Followers:
    """Read the edits of `target` that stand in the block of its construction.

    What follows any other use of the optimizer is a schedule or another phase of training, and is not reported;
    only raw groups are, which bypass torch's checks wherever they stand.
    """
    others = [EditReader(module, other) for other in _other_optimizers(module, construction, target)]
    found: list[EditStatement] = []
    gap: list[Place] = []
    barrier: Refusal | None = None
    silent = False
    for place in following(construction):
        if _rebinds(module, place, target):
            break
        edit = EditReader(module, target).read(place)
        if edit is not None and (not silent or isinstance(edit, AddGroups)):
            if barrier is not None and edit.refusal is None:
                edit = replace(edit, refusal=barrier)
            bound = frozenset[str]().union(*(names_bound_by(module, other) or () for other in gap))
            found.append(EditStatement(replace(edit, bound=bound), place, tuple(gap)))
            gap = []
            continue
        use = use_of(module, place, target)
        if use in {Use.CALL, Use.UNKNOWN} and any(_edits_purely(reader, place) for reader in others):
            use = Use.NONE
        if use is Use.NONE:
            gap.append(place)
        else:
            barrier = barrier or _barrier(module, place, use, target)
            silent = silent or use is Use.OPTIMIZER or use is Use.CALL
    return Followers(tuple(item.edit for item in found), tuple(found))


def _other_optimizers(module: SourceModule, construction: Place, target: str) -> set[str]:
    """Name the other optimizers that are made in the same block, whose edits do not concern this one."""
    found: set[str] = set()
    for call in module.nodes(cst.Call):
        place = place_of(module, call)
        if place is None or place.block is not construction.block:
            continue
        if optimizer_of(module, call) is not None and (holder := holder_of(module, call)) is not None:
            found.add(holder.target)
    return found - {target}


def _edits_purely(reader: EditReader, place: Place) -> bool:
    edit = reader.read(place)
    return edit is not None and edit.refusal is None and edit.impure() is None


def _rebinds(module: SourceModule, place: Place, target: str) -> bool:
    """Tell whether a statement gives the target, or the name it starts with, another meaning."""
    statement = place.small or place.line
    root = root_of(target)
    if stores_item(module, statement, target):
        return True
    stored = [node for node in module.below(statement, cst.Attribute) if node in module.stored_attributes]
    if any(target.startswith(module.code(node)) for node in stored):
        return True
    bound = [
        *module.below(statement, cst.AssignTarget, cst.AnnAssign, cst.NamedExpr, cst.For, cst.With, cst.Import),
        *module.below(statement, cst.ImportFrom, cst.Del, cst.FunctionDef, cst.ClassDef, cst.AugAssign),
    ]
    return any(_binds_name(module, node, root) for node in bound)


def _binds_name(module: SourceModule, node: cst.CSTNode, name: str) -> bool:
    match node:
        case (
            cst.AssignTarget(target=target)
            | cst.AnnAssign(target=target)
            | cst.NamedExpr(target=target)
            | cst.For(target=target)
            | cst.Del(target=target)
            | cst.AugAssign(target=target)
        ):
            return any(part.value == name for part in _stored_names(target))
        case cst.FunctionDef(name=cst.Name(value=value)) | cst.ClassDef(name=cst.Name(value=value)):
            return value == name
        case _:
            return any(part.value == name for part in module.below(node, cst.Name))


def _stored_names(target: cst.BaseExpression) -> list[cst.Name]:
    match target:
        case cst.Name():
            return [target]
        case cst.Tuple(elements=elements) | cst.List(elements=elements):
            return [name for element in elements for name in _stored_names(element.value)]
        case _:
            return []


def _barrier(module: SourceModule, place: Place, use: Use, target: str) -> Refusal:
    line = module.span(place.small or place.line).line
    if use is Use.SCHEDULER:
        return Refusal(
            Reason.SCHEDULER_BETWEEN,
            f"the scheduler made on line {line} has already read the groups; "
            "move this edit above it, or write it into the constructor by hand",
        )
    verb = "uses" if use is Use.OPTIMIZER else "may use"
    return Refusal(
        Reason.STATEMENT_BETWEEN,
        f"the statement on line {line} {verb} `{target}` before this edit; "
        "if the order does not matter, move the edit directly behind the construction",
    )
