"""Classes of the file that derive from an optimizer: what their constructors let through."""

import ast
from collections.abc import Callable
from dataclasses import replace

import libcst as cst

from paramgroups.model.optimizers import OptimizerClass
from paramgroups.syntax.constructions.classes.handing_on import (
    BASES,
    HARMLESS_BASES,
    Constructor,
    constructor_of,
    first_argument,
)
from paramgroups.syntax.source.module import SourceModule

Resolve = Callable[[cst.BaseExpression], OptimizerClass | None]
"""Tells which optimizer class an expression is."""


def own_optimizer(module: SourceModule, node: cst.ClassDef, resolve: Resolve) -> OptimizerClass | None:
    """Read a class of this file that derives from an optimizer."""
    bases = [_base(module, argument, resolve) for argument in node.bases]
    optimizers = [base for base in bases if isinstance(base, OptimizerClass)]
    if not optimizers:
        return None
    base = optimizers[0]
    if len(optimizers) > 1 or any(other is None for other in bases):
        # A mixin may do anything with the params.
        return None
    try:
        parsed = ast.parse(module.code(node)).body[0]
    except SyntaxError:
        return replace(_own(node, base), inspects=True)
    assert isinstance(parsed, ast.ClassDef)
    constructor = constructor_of(parsed)
    if constructor is Constructor.OTHER:
        return None
    first = first_argument(parsed) if constructor is not Constructor.INHERITED else None
    return replace(
        _own(node, base),
        first=base.first if first is None else first,
        inspects=base.inspects or constructor is Constructor.INSPECTS,
    )


def _base(module: SourceModule, argument: cst.Arg, resolve: Resolve) -> OptimizerClass | str | None:
    """Return the optimizer that a base is, a harmless base as text, None for anything else."""
    node = argument.value.value if isinstance(argument.value, cst.Subscript) else argument.value
    name = module.qualified(node)
    if name in BASES:
        return OptimizerClass("Optimizer", "0", (), certain=False)
    if name in HARMLESS_BASES:
        return name
    return resolve(node)


def _own(node: cst.ClassDef, base: OptimizerClass) -> OptimizerClass:
    """Make a class of the user's: what its steps read and its constructor takes is not known."""
    return OptimizerClass(
        node.name.value,
        "0",
        (),
        certain=False,
        inspects=base.inspects or bool(base.inspects_with),
        one_group=base.one_group,
        checks_params=base.checks_params,
    )
