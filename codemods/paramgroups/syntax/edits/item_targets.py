"""Optimizers that are held as items: `opts['g']`, `self.opts[0]`."""

import re

import libcst as cst

from paramgroups.syntax.source.literals import integer_value, string_value
from paramgroups.syntax.source.module import SourceModule

_CONTINUED = re.compile(r"\\\r?\n")
"""A line that a backslash continues."""


def text_of(module: SourceModule, node: cst.CSTNode) -> str:
    """Write a target without spaces, and on one line, so that texts can be compared."""
    return "".join(_CONTINUED.sub("", module.code(node)).split())


def root_of(target: str) -> str:
    """Return `self` for `self.opts['g']`."""
    return re.split(r"[.\[]", target, maxsplit=1)[0]


def is_literal_key(node: cst.BaseExpression) -> bool:
    """Tell a key that is the same at all times; a negative index is another way to say the same item."""
    number = integer_value(node)
    return string_value(node) is not None or (number is not None and number >= 0)


def key_of(node: cst.Subscript) -> cst.BaseExpression | None:
    """Return the one index of `opts[key]`."""
    match node.slice:
        case [cst.SubscriptElement(slice=cst.Index(value=key, star=None | ""))]:
            return key
        case _:
            return None


def holder_of_item(target: str) -> str | None:
    """Return `self.opts` for `self.opts['g']`; None for what is no item."""
    holder, bracket, _ = target.partition("[")
    return holder if bracket else None


def touches_item(module: SourceModule, statement: cst.CSTNode, target: str) -> bool:
    """Tell whether a statement mentions an item, or what holds it, but for other items under literal keys."""
    holder = holder_of_item(target)
    return holder is not None and any(
        text_of(module, node) == holder and not _is_other_item(module, node, target)
        for node in module.below(statement, cst.Name, cst.Attribute)
        if isinstance(node, cst.Name | cst.Attribute) and not (isinstance(node, cst.Name) and module.is_label(node))
    )


def moves_item(module: SourceModule, statement: cst.CSTNode, target: str) -> bool:
    """Tell whether a statement may change which item `opts[-1]` is: it mentions the list by more than that item."""
    holder = holder_of_item(target)
    return holder is not None and any(
        text_of(module, node) == holder
        and not (isinstance(around := module.parent(node), cst.Subscript) and text_of(module, around) == target)
        for node in module.below(statement, cst.Name, cst.Attribute)
        if not (isinstance(node, cst.Name) and module.is_label(node))
    )


def is_counted_back(target: str) -> bool:
    """Tell `opts[-1]`, which is another item once the list is longer, and may be that of any other number."""
    return "[-" in target


def _is_other_item(module: SourceModule, holder: cst.BaseExpression, target: str) -> bool:
    around = module.parent(holder)
    if not isinstance(around, cst.Subscript) or around.value is not holder:
        return False
    key = key_of(around)
    if key is None or not is_literal_key(key) or is_counted_back(target):
        return False
    return text_of(module, around).replace('"', "'") != target.replace('"', "'")


def stores_item(module: SourceModule, statement: cst.CSTNode, target: str) -> bool:
    """Tell whether a statement stores to the item, or may: `opts[name] = …`."""
    stored = [
        node
        for node in module.below(statement, cst.Subscript)
        if isinstance(module.parent(node), cst.AssignTarget | cst.AugAssign | cst.Del | cst.AnnAssign | cst.For)
    ]
    return any(
        text_of(module, node.value) == holder_of_item(target) and not _is_other_item(module, node.value, target)
        for node in stored
    )


def may_replace(module: SourceModule, statement: cst.CSTNode, target: str) -> bool:
    """Tell whether a statement stores to an attribute or an item that is the target's, if its owner has two names."""
    parts = set(re.split(r"[.\[\]]+", target.replace('"', "'")))
    for store in module.below(statement, cst.AssignTarget):
        node = store.target
        if isinstance(node, cst.Attribute) and node.attr.value in parts:
            return True
        key = key_of(node) if isinstance(node, cst.Subscript) else None
        if key is None:
            continue
        if text_of(module, key).replace('"', "'") in parts or (is_counted_back(target) and string_value(key) is None):
            return True
    return False
