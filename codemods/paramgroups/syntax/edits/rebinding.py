"""Statements that give a name, or an attribute or item of it, another meaning."""

import libcst as cst

from paramgroups.syntax.edits.item_targets import is_counted_back, moves_item, root_of, stores_item
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place


def rebinds(module: SourceModule, place: Place, target: str) -> bool:
    """Tell whether a statement gives the target, or the name it starts with, another meaning."""
    statement = place.statement
    root = root_of(target)
    if stores_item(module, statement, target):
        return True
    if is_counted_back(target) and moves_item(module, statement, target):
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
