"""Optimizers that an expression names: `(optimizer := Adam(…))`, `if (optimizer := Adam(…)) is not None:`."""

import libcst as cst

from paramgroups.model.optimizers import OptimizerClass
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place, following, places_in


def condition_around(module: SourceModule, call: cst.Call) -> cst.If | None:
    """Return the `if` whose condition names what `call` makes, and holds for everything that is not false."""
    named = module.parent(call)
    around = module.parent(named) if isinstance(named, cst.NamedExpr) else None
    if isinstance(around, cst.Comparison):
        match around:
            case cst.Comparison(
                left=left, comparisons=[cst.ComparisonTarget(operator=cst.IsNot(), comparator=cst.Name(value="None"))]
            ) if left is named:
                around = module.parent(around)
            case _:
                return None
    return around if isinstance(around, cst.If) else None


def place_in_condition(module: SourceModule, call: cst.Call, optimizer: OptimizerClass) -> Place | None:
    """Return the place of such an `if`, whose block certainly runs: an optimizer of torch is neither None nor false.

    An `elif` may not be reached.
    """
    statement = condition_around(module, call)
    block = module.parent(statement) if statement is not None else None
    certain = optimizer.is_of_torch
    if statement is None or not certain or not isinstance(block, cst.Module | cst.IndentedBlock):
        return None
    return Place(block, statement, None, shared=True)


def statements_behind(module: SourceModule, construction: Place) -> list[Place]:
    """List the statements that run after a construction: those of the `if` that makes it, and all behind it."""
    inside: list[Place] = []
    match construction:
        case Place(line=cst.If(body=cst.IndentedBlock() | cst.SimpleStatementSuite() as body), small=None):
            inside = places_in(module, body)
        case _:
            pass
    return inside + following(construction)
