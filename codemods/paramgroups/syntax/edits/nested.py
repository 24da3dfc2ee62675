"""Raw groups that are added inside of compound statements: `if train_head: optimizer.param_groups.append({…})`."""

from collections.abc import Iterator
from dataclasses import replace

import libcst as cst

from paramgroups.model.checks import CALL_THE_METHOD
from paramgroups.model.edits import AddGroups, SetOptions
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.syntax.edits.addresses import Addresses
from paramgroups.syntax.edits.reader import read_edit
from paramgroups.syntax.source.statements import Block, Place, places_in


def raw_groups_inside(
    addresses: Addresses, optimizer: OptimizerClass, place: Place
) -> Iterator[tuple[AddGroups, Place]]:
    """Yield the statements inside of a compound one that put groups behind the others, each with its place.

    The list of the constructor cannot say that a group comes perhaps, so they stay, and are reported.
    """
    for inner in _places_inside(addresses, place.statement):
        edit = read_edit(addresses, optimizer, inner) if inner.small is not None else None
        if isinstance(edit, AddGroups) and edit.replaced is None and edit.verb != "=":
            yield replace(edit, refusal=edit.refusal or CALL_THE_METHOD, nested=True), inner


def options_set_inside(addresses: Addresses, optimizer: OptimizerClass, place: Place) -> frozenset[str]:
    """Collect the options that a statement, or one inside of it, sets in groups."""
    edits = (read_edit(addresses, optimizer, one) for one in (place, *_places_inside(addresses, place.statement)))
    return frozenset(name for edit in edits if isinstance(edit, SetOptions) for name in edit.names)


def _places_inside(addresses: Addresses, node: cst.CSTNode) -> Iterator[Place]:
    """Yield the statements of all blocks inside of a statement, but for those of functions and classes."""
    for child in node.children:
        if isinstance(child, cst.IndentedBlock | cst.SimpleStatementSuite):
            yield from _in_block(addresses, child)
        elif not isinstance(child, cst.BaseExpression | cst.FunctionDef | cst.ClassDef):
            yield from _places_inside(addresses, child)


def _in_block(addresses: Addresses, block: Block) -> Iterator[Place]:
    for place in places_in(addresses.module, block):
        yield place
        if not isinstance(place.statement, cst.FunctionDef | cst.ClassDef):
            yield from _places_inside(addresses, place.statement)
