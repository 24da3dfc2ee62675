"""Edits whose values mention what is stored with their construction or behind it, so that they cannot move up."""

from collections.abc import Sequence
from dataclasses import replace

import libcst as cst

from paramgroups.model.edits import Edit
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.constructions.holders import Holder
from paramgroups.syntax.edits.followers import EditStatement
from paramgroups.syntax.edits.gaps import names_bound_by
from paramgroups.syntax.edits.item_targets import text_of
from paramgroups.syntax.edits.texts import says
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place


def with_clashes(
    module: SourceModule, statements: Sequence[EditStatement], holder: Holder
) -> tuple[EditStatement, ...]:
    """Refuse edits that mention parts of the construction's statement, or attributes and items stored behind it."""
    stored = set(holder.siblings)
    result: list[EditStatement] = []
    for item in statements:
        stored |= {text for place in item.gap for text in _stored(module, place)}
        clash = min(
            (name for name in stored for one in item.places if says(module, one.statement, name, holder.target)),
            default=None,
        )
        result.append(item if clash is None else replace(item, edit=_refused(item, clash)))
    return tuple(result)


def _refused(item: EditStatement, name: str) -> Edit:
    refusal = Refusal(
        Reason.REBOUND_NAME,
        f"`{name}` is assigned with the construction or behind it; give the value a name above the construction",
    )
    return replace(item.edit, refusal=item.edit.refusal or refusal)


def _stored(module: SourceModule, place: Place) -> list[str]:
    """List the attributes, and what holds the items, that a statement stores to; not those that count as names."""
    found: list[str] = []
    bound = names_bound_by(module, place) or frozenset[str]()
    for target in module.below(place.statement, cst.AssignTarget):
        node: cst.BaseExpression = target.target
        is_item = isinstance(node, cst.Subscript)
        while isinstance(node, cst.Subscript):
            node = node.value
        if (is_item or isinstance(node, cst.Attribute)) and text_of(module, node) not in bound:
            found.append(text_of(module, node))
    return found
