"""Augmented assignments: what `group['lr'] *= 0.1` makes of a value that is written in the construction."""

from collections.abc import Callable

import libcst as cst

from paramgroups.model.values import UNEVALUATED, Value
from paramgroups.syntax.writing.precedence import as_factor

_OPERATORS: dict[type[cst.BaseAugOp], type[cst.BaseBinaryOp]] = {
    cst.AddAssign: cst.Add,
    cst.SubtractAssign: cst.Subtract,
    cst.MultiplyAssign: cst.Multiply,
    cst.DivideAssign: cst.Divide,
}


def combiner(operator: cst.BaseAugOp, right: Value) -> Callable[[Value], Value] | None:
    """Return what makes the new value of an option of its old one; None for operators that are not modelled."""
    made = _OPERATORS.get(type(operator))
    if made is None:
        return None
    sign = made()

    def combine(old: Value) -> Value:
        node = cst.BinaryOperation(as_factor(old.node, first=True), sign, as_factor(right.node, first=False))
        literal = _computed(old.literal, type(sign), right.literal)
        return Value(
            code=cst.Module([]).code_for_node(node),
            node=node,
            pure=old.pure and right.pure,
            names=old.names | right.names,
            literal=literal,
            one_object=literal is not UNEVALUATED,
        )

    return combine


def _computed(left: object, sign: type[cst.BaseBinaryOp], right: object) -> object:
    """Compute the value of two numbers, as Python will."""
    if not isinstance(left, int | float) or not isinstance(right, int | float):
        return UNEVALUATED
    try:
        if sign is cst.Add:
            return left + right
        if sign is cst.Subtract:
            return left - right
        return left * right if sign is cst.Multiply else left / right
    except ArithmeticError:
        return UNEVALUATED
