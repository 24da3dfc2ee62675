"""Statements that put something into a list, and uses of a list that do not look at what is in it."""

from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.source.conditions import Condition, conditions_of
from paramgroups.syntax.source.module import SourceModule


@dataclass(frozen=True)
class Growth:
    """One statement that puts something into a list."""

    node: cst.BaseExpression
    """The whole list, what is appended, or what the list is extended by."""
    how: str
    """`=`, `append`, `insert`, `extend` or `+=`; `fill` for a list that is handed to a function which fills it."""
    conditions: tuple[Condition, ...]


def grown_by(module: SourceModule, use: cst.Name | cst.Attribute, reference: cst.CSTNode) -> Growth | None:
    """Read `groups.append(x)`, `groups.extend(xs)` or `groups.insert(i, x)`, as a statement.

    What decides about `reference` too is not counted as its condition.
    """
    attribute = module.parent(use)
    call = module.parent(attribute) if isinstance(attribute, cst.Attribute) else None
    if not isinstance(call, cst.Call) or not isinstance(module.parent(call), cst.Expr):
        return None
    if any(arg.keyword or arg.star for arg in call.args):
        return None
    match attribute, [argument.value for argument in call.args]:
        case cst.Attribute(attr=cst.Name(value=("append" | "extend") as how)), [node]:
            return Growth(node, how, conditions_of(module, call, reference))
        case cst.Attribute(attr=cst.Name(value="insert")), [_, node]:
            return Growth(node, "insert", conditions_of(module, call, reference))
        case _:
            return None


def is_harmless_use(module: SourceModule, use: cst.Name | cst.Attribute) -> bool:
    """Tell a use that does not look at the elements: `len(groups)`, `if groups:`."""
    around = module.parent(use)
    match around:
        case cst.Arg():
            call = module.parent(around)
            return isinstance(call, cst.Call) and module.qualified(call.func) in {"builtins.len", "builtins.bool"}
        case cst.If(test=test) | cst.Assert(test=test) | cst.IfExp(test=test):
            return test is use
        case cst.UnaryOperation(operator=cst.Not()):
            return True
        case _:
            return isinstance(around, cst.Del)
