"""Whether two expressions of one spelling speak of the same variables."""

import libcst as cst

from paramgroups.syntax.expressions.purity import name_nodes
from paramgroups.syntax.source.module import SourceModule


def means_the_same(module: SourceModule, one: cst.BaseExpression, other: cst.BaseExpression) -> bool:
    """Tell whether each name in `one` may be the variable of its place in `other`, and `self` the same object."""
    return all(_is_same(module, mine, its) for mine, its in zip(name_nodes(one), name_nodes(other), strict=True))


def _is_same(module: SourceModule, one: cst.Name, other: cst.Name) -> bool:
    if one.value == "self" == other.value:
        return module.enclosing(one, cst.ClassDef) is module.enclosing(other, cst.ClassDef)
    mine, its = module.scope(one), module.scope(other)
    if mine is None or its is None:
        return False
    return not set(mine[one.value]).isdisjoint(its[other.value])
