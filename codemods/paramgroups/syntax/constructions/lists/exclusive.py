"""Constructions that one list reaches, and of which one at most is made.

if name == 'sgd':
    return SGD(params, lr=lr)
return Adam(params, lr=lr)
"""

from collections.abc import Sequence
from itertools import combinations

import libcst as cst

from paramgroups.syntax.constructions.classes.optimizer_classes import optimizer_of
from paramgroups.syntax.constructions.lists.helpers import is_params
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import place_of

_Branch = tuple[cst.CSTNode, cst.CSTNode]
"""A statement or conditional expression, and the part of it that holds something."""


def is_chosen(module: SourceModule, argument: cst.BaseExpression | None, others: Sequence[cst.CSTNode]) -> bool:
    """Tell uses of a function's own list that all are params arguments, in branches that exclude each other.

    What they make goes to one place, and takes the same list.
    """
    name = argument
    if not isinstance(name, cst.Name):
        return False
    uses: list[cst.CSTNode] = [name, *others]
    function = module.enclosing(name, cst.FunctionDef)
    made = [one.node for one in module.assignments(name)]
    here = all(module.enclosing(node, cst.FunctionDef) is function for node in (*uses, *made))
    if not made or not here or not all(is_params(module, use) for use in uses):
        return False
    goals = {_goal(module, use) for use in uses}
    if len(goals) > 1 or None in goals:
        return False
    uses.sort(key=lambda use: (module.span(use).line, module.span(use).column))
    return all(_exclude(module, first, second) for first, second in combinations(uses, 2))


def _goal(module: SourceModule, use: cst.CSTNode) -> tuple[str, bool] | None:
    """Tell where a construction goes, and whether it takes one group only; None for a class that may take any list."""
    argument = module.parent(use)
    call = module.parent(argument) if argument is not None else None
    optimizer = optimizer_of(module, call) if isinstance(call, cst.Call) else None
    classes = optimizer.classes if optimizer is not None else ()
    known = all(one.certain or (one.options and not one.inspects) for one in classes)
    if optimizer is None or optimizer.inspects or not known:
        return None
    place = place_of(module, use)
    match place.statement if place is not None else None:
        case cst.Assign(targets=[target]):
            return module.code(target.target), optimizer.one_group
        case cst.Return():
            return "return", optimizer.one_group
        case _:
            return None


def _exclude(module: SourceModule, first: cst.CSTNode, second: cst.CSTNode) -> bool:
    """Tell whether the second is never reached where the first was."""
    around = {id(statement): part for statement, part in _branches(module, second)}
    ours = _branches(module, first)
    if any(isinstance(statement, cst.Try | cst.TryStar) for statement, _ in ours):
        return False
    goes_on = False
    for statement, part in ours:
        if id(statement) in around:
            other = around[id(statement)]
            return other is not part and all(_is_chosen(statement, one) for one in (part, other))
        # What raises in a `with` may be caught by it, and then the code behind it is reached.
        goes_on = goes_on or isinstance(statement, cst.With)
        if not goes_on and _leaves(module, part):
            return True
    return False


def _is_chosen(statement: cst.CSTNode, part: cst.CSTNode) -> bool:
    """Tell one of the parts of a statement, or of an expression, of which at most one is reached."""
    return isinstance(statement, cst.If | cst.IfExp | cst.Match) and part is not getattr(statement, "test", None)


def _branches(module: SourceModule, node: cst.CSTNode) -> list[_Branch]:
    """List what stands around a node, from the inside out, up to its function."""
    found: list[_Branch] = []
    inner, around = node, module.parent(node)
    while around is not None and not isinstance(around, cst.FunctionDef | cst.Lambda | cst.ClassDef):
        if isinstance(around, cst.If | cst.IfExp | cst.Try | cst.TryStar | cst.For | cst.While | cst.With | cst.Match):
            found.append((around, inner))
        inner, around = around, module.parent(around)
    return found


def _leaves(module: SourceModule, part: cst.CSTNode) -> bool:
    """Tell a branch that ends the function, and never just the loop around it."""
    if any(module.below(part, cst.Break, cst.Continue)):
        return False
    body = part.body if isinstance(part, cst.Else) else part
    last = body.body[-1] if isinstance(body, cst.IndentedBlock) else body
    return isinstance(last, cst.SimpleStatementLine | cst.SimpleStatementSuite) and isinstance(
        last.body[-1], cst.Return | cst.Raise
    )
