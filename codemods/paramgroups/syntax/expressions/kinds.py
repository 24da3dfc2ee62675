"""Inference of kinds: which expressions certainly yield parameters, groups or modules."""

from collections.abc import Sequence

import libcst as cst

from paramgroups.model.kinds import UNKNOWN, Kind, Shape, iterable
from paramgroups.syntax.expressions.call_kinds import call_kind
from paramgroups.syntax.expressions.display_kinds import comprehension_kind, dict_kind, display_kind
from paramgroups.syntax.expressions.inference import Environment, Inference
from paramgroups.syntax.expressions.member_kinds import attribute_kind, subscript_kind
from paramgroups.syntax.expressions.mixed_kinds import either, item_of
from paramgroups.syntax.expressions.name_kinds import name_kind
from paramgroups.syntax.expressions.result_kinds import given_by
from paramgroups.syntax.source.module import SourceModule


def infer(module: SourceModule, node: cst.BaseExpression, names: Environment | None = None) -> Kind:
    """Tell what `node` evaluates to; `UNKNOWN` unless it is certain."""
    return _Inference(module, names or {}).of(node)


def function_kind(module: SourceModule, function: cst.FunctionDef) -> Kind:
    """Tell what a function gives, whatever it is called with; `UNKNOWN` unless it is certain."""
    return given_by(_Inference(module, {}), function)


class _Inference(Inference):
    def of(self, node: cst.BaseExpression) -> Kind:
        match node:
            case cst.Call():
                return call_kind(self, node)
            case cst.List(elements=elements):
                return display_kind(self, elements, "list")
            case cst.Tuple(elements=elements):
                return display_kind(self, elements, "tuple")
            case cst.Set(elements=elements):
                return display_kind(self, elements, "set")
            case cst.ListComp():
                return comprehension_kind(self, node, "list")
            case cst.SetComp():
                return comprehension_kind(self, node, "set")
            case cst.GeneratorExp():
                return comprehension_kind(self, node, "generator")
            case cst.Dict() | cst.DictComp():
                return dict_kind(self, node)
            case cst.Name():
                return name_kind(self, node)
            case cst.Attribute():
                return attribute_kind(self, node)
            case cst.Subscript():
                return subscript_kind(self, node)
            case cst.IfExp(body=body, orelse=other):
                return either([self.of(body), self.of(other)])
            case cst.BinaryOperation(operator=cst.Add(), left=left, right=right):
                return _sum([self.of(left), self.of(right)])
            case cst.NamedExpr(value=value):
                return self.of(value)
            case _:
                return UNKNOWN


def _sum(terms: Sequence[Kind]) -> Kind:
    """Tell what `a + b` is, where both are lists, or both are tuples."""
    names = {kind.classname if kind.shape is Shape.ITERABLE else "" for kind in terms}
    if len(names) > 1 or not names <= {"list", "tuple"}:
        return UNKNOWN
    return iterable(item_of(kind.of or UNKNOWN for kind in terms), names.pop())
