"""Reading literals."""

import ast

import libcst as cst

from paramgroups.model.values import UNEVALUATED


def string_value(node: cst.BaseExpression) -> str | None:
    """Return the text of a plain string literal."""
    if isinstance(node, cst.SimpleString):
        value = node.evaluated_value
        return value if isinstance(value, str) else None
    return None


def integer_value(node: cst.BaseExpression) -> int | None:
    """Return the value of an integer literal, with or without a minus."""
    match node:
        case cst.Integer():
            return int(node.value, 0)  # LibCST would compile it
        case cst.UnaryOperation(operator=cst.Minus(), expression=cst.Integer() as inner):
            return -int(inner.value, 0)
        case _:
            return None


def literal_value(code: str) -> object:
    """Return the Python value of a literal, or `UNEVALUATED`."""
    try:
        return ast.literal_eval(code)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return UNEVALUATED
