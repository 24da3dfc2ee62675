"""Code that reads an attribute, told by its text: `self.head`."""

import libcst as cst

from paramgroups.syntax.edits.item_targets import text_of
from paramgroups.syntax.source.module import SourceModule


def reads_attribute(module: SourceModule, node: cst.CSTNode, attribute: str) -> bool:
    """Tell whether code reads `self.head`, or anything that it may be found in: `self` as such, `self.parameters()`."""
    owner = attribute.partition(".")[0]
    return says(module, node, attribute) or any(
        _is_whole(module, name) for name in module.below(node, cst.Name) if name.value == owner
    )


def says(module: SourceModule, statement: cst.CSTNode, text: str, target: str = "") -> bool:
    """Tell whether code reads a name, or an attribute as it is written, but as a part of `target`."""
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


def _is_whole(module: SourceModule, name: cst.Name) -> bool:
    """Tell an object that is not only asked for one attribute."""
    if module.is_label(name):
        return False
    attribute = module.parent(name)
    if not isinstance(attribute, cst.Attribute):
        return True
    around = module.parent(attribute)
    return isinstance(around, cst.Call) and around.func is attribute
