"""Small questions about the shape of a node, for what a `match` statement would make longer."""

from typing import TypeGuard, TypeVar

import libcst as cst

from paramgroups.syntax.source.walking import children

Node = TypeVar("Node", bound=cst.CSTNode)


def is_name(node: object, *names: str) -> TypeGuard[cst.Name]:
    """Tell whether a node is one of the names."""
    return isinstance(node, cst.Name) and node.value in names


def is_attribute_of(node: object, *owners: str) -> TypeGuard[cst.Attribute]:
    """Tell `self.head`, an attribute of one of the names."""
    return isinstance(node, cst.Attribute) and is_name(node.value, *owners)


def has_attribute(node: object, *attributes: str) -> TypeGuard[cst.Attribute]:
    """Tell `net.head.weight`, one of the attributes of anything."""
    return isinstance(node, cst.Attribute) and node.attr.value in attributes


def last_name(node: cst.CSTNode) -> str:
    """Return `head` for `net.head`, and nothing for what is neither a name nor an attribute."""
    match node:
        case cst.Name(value=name) | cst.Attribute(attr=cst.Name(value=name)):
            return name
        case _:
            return ""


def plain_items(node: cst.BaseExpression) -> list[cst.BaseExpression]:
    """List what a display holds, but for what stands behind a star; nothing for anything else."""
    if not isinstance(node, cst.List | cst.Tuple | cst.Set):
        return []
    return [element.value for element in node.elements if isinstance(element, cst.Element)]


def inside(root: cst.CSTNode, *types: type[Node]) -> list[Node]:
    """List the nodes of the given types at and below any node, in source order; `SourceModule.below` is faster."""
    found: list[Node] = [root] if isinstance(root, types) else []
    for child in children(root):
        found += inside(child, *types)
    return found


def plain_store(
    statement: cst.CSTNode | None,
) -> tuple[cst.BaseAssignTargetExpression, cst.BaseExpression] | None:
    """Return the target and the value of `target = value`, annotated or not; None for anything else."""
    match statement:
        case cst.Assign(targets=[cst.AssignTarget(target=target)], value=value):
            return target, value
        case cst.AnnAssign(target=target, value=cst.BaseExpression() as value):
            return target, value
        case _:
            return None
