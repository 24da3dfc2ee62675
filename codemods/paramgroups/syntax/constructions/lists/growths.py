"""Statements that put something into a list, and uses of a list that do not look at what is in it."""

from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.source.conditions import Condition, conditions_of
from paramgroups.syntax.source.literals import integer_value
from paramgroups.syntax.source.module import SourceModule


@dataclass(frozen=True)
class Growth:
    """One statement that puts something into a list."""

    node: cst.BaseExpression
    """The whole list, what is appended, or what the list is extended by."""
    how: str
    """`=`, `append`, `insert`, `extend` or `+=`; `[0]` and `[:]` for an item and a slice that get another value.

    `fill` for a list that is handed to a function which fills it.
    """
    conditions: tuple[Condition, ...]
    where: slice | None = None
    """What gets another value; of an item, the slice that holds it alone. None for all that makes a list longer."""

    @property
    def is_store(self) -> bool:
        """Whether it puts something into the place of what was there."""
        return self.where is not None


def grown_by(module: SourceModule, use: cst.Name | cst.Attribute, reference: cst.CSTNode) -> Growth | None:
    """Read `groups.append(x)`, `groups.extend(xs)`, `groups.insert(i, x)` or `groups[i] = x`, as a statement.

    What decides about `reference` too is not counted as its condition.
    """
    attribute = module.parent(use)
    if isinstance(attribute, cst.Subscript):
        return _stored(module, attribute, use, reference)
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


def _stored(
    module: SourceModule, item: cst.Subscript, use: cst.Name | cst.Attribute, reference: cst.CSTNode
) -> Growth | None:
    """Read `groups[0] = x` and `groups[1:] = xs`, with literal indexes."""
    target = module.parent(item)
    assign = module.parent(target) if isinstance(target, cst.AssignTarget) and item.value is use else None
    if not isinstance(assign, cst.Assign) or len(assign.targets) > 1:
        return None
    conditions = conditions_of(module, assign, reference)
    match item.slice:
        case [cst.SubscriptElement(slice=cst.Index(value=index))] if (number := integer_value(index)) is not None:
            return Growth(assign.value, "[0]", conditions, slice(number, number + 1 or None))
        case [cst.SubscriptElement(slice=cst.Slice(lower=lower, upper=upper, step=None))]:
            ends = [integer_value(end) if end is not None else None for end in (lower, upper)]
            written = [end for end in (lower, upper) if end is not None]
            known = len(written) == sum(end is not None for end in ends)
            return Growth(assign.value, "[:]", conditions, slice(*ends)) if known else None
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
