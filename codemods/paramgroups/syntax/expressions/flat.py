"""Expressions that hold parameters and nothing else, if the constructor takes them at all.

torch looks at the first element: after a parameter it takes parameters only, after a group dict only group dicts. So a
list that certainly holds one parameter holds nothing else, or raises.
"""

from collections.abc import Sequence

import libcst as cst

from paramgroups.model.kinds import Kind, Shape
from paramgroups.syntax.expressions.definitions import unpacked_values, values_of_call
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.sums import is_failing_sum
from paramgroups.syntax.source.module import SourceModule

_DEEPEST = 10


def holds_parameters(module: SourceModule, node: cst.BaseExpression) -> bool:
    """Tell whether a params argument is one group of parameters."""
    return _part(module, node, 0) is True


def _part(module: SourceModule, node: cst.BaseExpression, depth: int) -> bool | None:
    """Tell whether an iterable certainly holds a parameter; None where it may, False where it holds something else."""
    kind = infer(module, node)
    if kind.yields(Shape.TENSOR) or kind.yields(Shape.NAMED):
        return kind.classname != "set"
    if depth > _DEEPEST:
        return None
    match node:
        case cst.List(elements=elements) | cst.Tuple(elements=elements):
            return _together([_element(module, element, depth) for element in elements])
        case cst.BinaryOperation(operator=cst.Add(), left=left, right=right):
            return _together([_part(module, left, depth + 1), _part(module, right, depth + 1)])
        case cst.Call(func=function, args=[_, *_] as arguments) if all(
            not argument.star and argument.keyword is None for argument in arguments
        ):
            name = module.qualified(function)
            if name == "itertools.chain" or (name in {"builtins.list", "builtins.tuple"} and len(arguments) == 1):
                return _together([_part(module, argument.value, depth + 1) for argument in arguments])
            return _certainly(module, values_of_call(module, node), depth) or _of_unknown(kind)
        case cst.Call() if _certainly(module, values_of_call(module, node), depth):
            return True
        case cst.Name() if (value := module.assigned_value(node)) is not None and not module.is_changed(node):
            return _part(module, value, depth + 1)
        case cst.Name() if not module.is_changed(node) and _certainly(module, unpacked_values(module, node), depth):
            return True
        case _:
            return _of_unknown(kind)


def _certainly(module: SourceModule, values: Sequence[cst.BaseExpression], depth: int) -> bool:
    """Tell whether whatever a function returns holds a parameter."""
    return bool(values) and all(_part(module, value, depth + 1) is True for value in values)


def _element(module: SourceModule, element: cst.BaseElement, depth: int) -> bool | None:
    if isinstance(element, cst.StarredElement):
        return _part(module, element.value, depth + 1)
    if is_failing_sum(module, element.value):
        return False
    kind = infer(module, element.value)
    return True if kind.shape in {Shape.TENSOR, Shape.NAMED} else _of_unknown(kind)


def _of_unknown(kind: Kind) -> bool | None:
    item = kind.of if kind.shape is Shape.ITERABLE and kind.of is not None else kind
    return None if item.shape is Shape.UNKNOWN else False


def _together(parts: Sequence[bool | None]) -> bool | None:
    if False in parts:
        return False
    return True if True in parts else None
