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
        statement = item.place.statement
        clash = min((name for name in stored if _mentions(module, statement, name, holder.target)), default=None)
        result.append(item if clash is None else replace(item, edit=_refused(item, clash)))
    return tuple(result)


def reads_attribute(module: SourceModule, node: cst.CSTNode, attribute: str) -> bool:
    """Tell whether code reads `self.head`, or anything that it may be found in: `self` as such, `self.parameters()`."""
    owner = attribute.partition(".")[0]
    return _mentions(module, node, attribute) or any(
        _is_whole(module, name) for name in module.below(node, cst.Name) if name.value == owner
    )


def _is_whole(module: SourceModule, name: cst.Name) -> bool:
    """Tell an object that is not only asked for one attribute."""
    if module.is_label(name):
        return False
    attribute = module.parent(name)
    if not isinstance(attribute, cst.Attribute):
        return True
    around = module.parent(attribute)
    return isinstance(around, cst.Call) and around.func is attribute


def _mentions(module: SourceModule, statement: cst.CSTNode, text: str, target: str = "") -> bool:
    return any(
        text_of(module, node) == text and not (target and _is_part_of(module, node, target))
        for node in module.below(statement, cst.Name, cst.Attribute)
        if isinstance(node, cst.Attribute) or (isinstance(node, cst.Name) and not module.is_label(node))
    )


def _is_part_of(module: SourceModule, node: cst.CSTNode, target: str) -> bool:
    """Tell the `self.opts` of `self.opts['g']`."""
    around: cst.CSTNode | None = node
    while isinstance(around, cst.Name | cst.Attribute | cst.Subscript):
        if text_of(module, around).replace('"', "'") == target.replace('"', "'"):
            return True
        around = module.parent(around)
    return False


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
