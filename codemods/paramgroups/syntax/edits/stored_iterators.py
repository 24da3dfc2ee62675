"""Reading statements that put an iterator into a group: of any optimizer, also one that a function is given."""

import re
from collections.abc import Iterator

import libcst as cst

from paramgroups.model.kinds import Shape
from paramgroups.model.stored import StoredIterator
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_name
from paramgroups.syntax.source.statements import following, place_of

_PARAMS = re.compile(r"(?P<optimizer>[\w.]+)\.param_groups\[[^\]\n]*\]\[['\"]params['\"]\]")
"""As the gate of bytes looks for it."""


def read_stored_iterators(module: SourceModule) -> Iterator[StoredIterator]:
    """Yield such statements in source order; optimizers that change their own groups are left alone."""
    for statement in module.nodes(cst.Assign):
        target = _target(module, statement)
        found = _PARAMS.fullmatch(target)
        if found is None or found["optimizer"] == "self":
            continue
        kind = infer(module, statement.value)
        if kind.once and kind.yields(Shape.TENSOR) and _imports_torch(module) and not _is_replaced(module, statement):
            yield StoredIterator(module.span(statement), target, module.code(statement.value))


def _target(module: SourceModule, statement: cst.CSTNode | None) -> str:
    match statement:
        case cst.Assign(targets=[cst.AssignTarget(target=cst.Subscript() as target)]):
            return module.code(target)
        case _:
            return ""


def _is_replaced(module: SourceModule, statement: cst.Assign) -> bool:
    """Tell whether a statement further down in the block puts something else there."""
    place, target = place_of(module, statement), _target(module, statement)
    return place is None or any(_target(module, other.small) == target for other in following(place))


def _imports_torch(module: SourceModule) -> bool:
    imports = module.nodes(cst.Import, cst.ImportFrom)
    return any(is_name(name, "torch") for node in imports for name in module.below(node, cst.Name))
