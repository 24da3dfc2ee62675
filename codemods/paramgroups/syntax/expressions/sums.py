"""Sums in the source that raise when they are evaluated: `a.parameters() + b.parameters()`, `sum([…], [])`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import libcst as cst

from paramgroups.model.kinds import UNKNOWN
from paramgroups.model.sums import sum_error
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.source.module import SourceModule

_NOT_AT_ONCE = (cst.Lambda, cst.IfExp, cst.BooleanOperation, cst.ListComp, cst.SetComp, cst.DictComp, cst.GeneratorExp)


@dataclass(frozen=True)
class Sum:
    """What is added, from the left."""

    terms: Sequence[cst.BaseExpression]
    """For a comprehension its element."""
    start: str = ""
    """The class of what `sum(…)` begins with."""
    comprehension: cst.ListComp | cst.GeneratorExp | None = None

    def error(self, module: SourceModule) -> str | None:
        """Tell how it certainly raises."""
        if self.comprehension is not None:
            return sum_error([infer(module, self.comprehension).of or UNKNOWN], self.start)
        return sum_error([infer(module, term) for term in self.terms], self.start)


def sum_of(module: SourceModule, node: cst.BaseExpression) -> Sum | None:
    """Read `a + b + c`, `sum([a, b], [])` and `sum((m.parameters() for m in nets), [])`; None for anything else."""
    match node:
        case cst.BinaryOperation(operator=cst.Add()):
            return Sum(_terms_of(node))
        case cst.Call(func=function, args=[cst.Arg(value=added, star="", keyword=None), *rest]) if (
            module.qualified(function) == "builtins.sum"
        ):
            start = _class_of_start(rest)
            return _summed(added, start) if start is not None else None
        case _:
            return None


def _class_of_start(arguments: Sequence[cst.Arg]) -> str | None:
    match arguments:
        case []:
            return "int"
        case [cst.Arg(value=cst.List(elements=[]), star="")]:
            return "list"
        case [cst.Arg(value=cst.Tuple(elements=[]), star="")]:
            return "tuple"
        case _:
            return None


def _summed(added: cst.BaseExpression, start: str) -> Sum | None:
    match added:
        case cst.List(elements=elements) | cst.Tuple(elements=elements) if elements and all(
            isinstance(element, cst.Element) for element in elements
        ):
            return Sum([element.value for element in elements], start)
        case cst.ListComp(elt=item) | cst.GeneratorExp(elt=item) if start == "list":
            return Sum([item], start, added)
        case _:
            return None


def _terms_of(node: cst.BaseExpression) -> list[cst.BaseExpression]:
    """Return a, b and c for `a + b + c`, which Python adds from the left."""
    if isinstance(node, cst.BinaryOperation) and isinstance(node.operator, cst.Add):
        return [*_terms_of(node.left), node.right]
    return [node]


def is_failing_sum(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell a sum that certainly raises when it is evaluated."""
    found = sum_of(module, node)
    return found is not None and found.error(module) is not None


def failing_sums(module: SourceModule, root: cst.CSTNode) -> Iterator[tuple[cst.BaseExpression, str]]:
    """Yield the sums at and below a node that certainly raise if they are evaluated, each with its error.

    That of a comprehension raises in its first round, if there is one.
    """
    inside = set[int]()
    for node in module.below(root, cst.BinaryOperation, cst.Call):
        found = sum_of(module, node) if id(node) not in inside else None
        if found is None:
            continue
        if isinstance(node, cst.BinaryOperation):
            inside.update(id(part) for part in module.below(node, cst.BinaryOperation))
        error = found.error(module)
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
