"""Putting expressions into parentheses where they move to a place that binds tighter."""

import libcst as cst


def as_item(node: cst.BaseExpression) -> cst.BaseExpression:
    """Put what cannot stand bare among items, as after a keyword or in a dict, into parentheses."""
    bare = isinstance(node, cst.GeneratorExp | cst.Tuple | cst.NamedExpr | cst.Yield) and not node.lpar
    return in_parentheses(node) if bare else node


def as_operand(node: cst.BaseExpression) -> cst.BaseExpression:
    """Put what binds more loosely than a star, or than `in`, into parentheses."""
    loose = cst.Lambda | cst.IfExp | cst.BooleanOperation | cst.UnaryOperation | cst.Comparison
    return in_parentheses(node) if isinstance(node, loose) and not node.lpar else as_item(node)


def in_parentheses(node: cst.BaseExpression) -> cst.BaseExpression:
    """Put an expression into parentheses."""
    return node.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])


def as_factor(node: cst.BaseExpression, *, first: bool) -> cst.BaseExpression:
    """Put what binds more loosely than `*` into parentheses; a product may stand bare as the first factor only."""
    tight = isinstance(node, cst.Name | cst.Attribute | cst.BaseNumber | cst.Call | cst.Subscript)
    product = first and isinstance(node, cst.BinaryOperation) and isinstance(node.operator, cst.Multiply)
    return node if tight or product or node.lpar else in_parentheses(node)
