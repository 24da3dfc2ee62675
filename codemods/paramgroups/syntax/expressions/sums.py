"""Sums in the source that raise when they are evaluated: `a.parameters() + b.parameters()`."""

from collections.abc import Iterator

import libcst as cst

from paramgroups.model.sums import sum_error
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.source.module import SourceModule

_NOT_AT_ONCE = (cst.Lambda, cst.IfExp, cst.BooleanOperation, cst.ListComp, cst.SetComp, cst.DictComp, cst.GeneratorExp)


def terms_of(node: cst.BaseExpression) -> list[cst.BaseExpression]:
    """Return a, b and c for `a + b + c`, which Python adds from the left."""
    if isinstance(node, cst.BinaryOperation) and isinstance(node.operator, cst.Add):
        return [*terms_of(node.left), node.right]
    return [node]


def is_failing_sum(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell a sum that certainly raises when it is evaluated."""
    return isinstance(node, cst.BinaryOperation) and any(sum_ is node for sum_, _ in failing_sums(module, node))


def failing_sums(module: SourceModule, root: cst.CSTNode) -> Iterator[tuple[cst.BinaryOperation, str]]:
    """Yield the sums at and below a node that certainly raise if they are evaluated, each with its error."""
    inside = set[int]()
    for node in module.below(root, cst.BinaryOperation):
        terms = terms_of(node)
        if id(node) in inside or len(terms) == 1:
            continue
        inside.update(id(part) for part in module.below(node, cst.BinaryOperation))
        error = sum_error([infer(module, term) for term in terms])
        if error is not None:
            yield node, error


def is_evaluated_with(module: SourceModule, node: cst.CSTNode, root: cst.CSTNode) -> bool:
    """Tell whether an expression below `root` is evaluated whenever `root` is executed."""
    around: cst.CSTNode | None = node
    while around is not None and around is not root:
        if isinstance(around, (*_NOT_AT_ONCE, cst.BaseSuite)):
            return False
        around = module.parent(around)
    return around is root
