"""The kinds of what functions and methods of the file give back, whatever they are called with."""

from collections.abc import Sequence

import libcst as cst

from paramgroups.model.kinds import UNKNOWN, Kind, iterable
from paramgroups.syntax.expressions.definitions import called_function, values_of, values_of_call
from paramgroups.syntax.expressions.display_kinds import qualname_prefix
from paramgroups.syntax.expressions.far_kinds import far_kind
from paramgroups.syntax.expressions.inference import Inference, item_kind, once_a_node
from paramgroups.syntax.expressions.mixed_kinds import either, item_of


def result_kind(reader: Inference, call: cst.Call) -> Kind:
    """Tell what `params_of(net)` gives where every way through the function returns one kind, once for each call."""
    return once_a_node(reader, call, _result)


def _result(reader: Inference, call: cst.Call) -> Kind:
    inside = reader.outside()
    if isinstance(call.func, cst.Name):
        value = reader.module.assigned_value(call.func)
        if isinstance(value, cst.Lambda):
            return inside.of(value.body)
    function = called_function(reader.module, call)
    if function is None:
        return far_kind(reader.module, call) or UNKNOWN
    return _given(inside, function, values_of_call(reader.module, call))


def given_by(reader: Inference, function: cst.FunctionDef) -> Kind:
    """Tell what a function gives, whatever it is called with."""
    return _given(reader, function, values_of(reader.module, function))


def _given(reader: Inference, function: cst.FunctionDef, values: Sequence[cst.BaseExpression]) -> Kind:
    if reader.module.below(function.body, cst.Yield):
        return _generated(reader, function)
    if not isinstance(function.body, cst.IndentedBlock) or not _returns(function.body.body):
        return UNKNOWN
    return either([reader.of(value) for value in values]) if values else UNKNOWN


def _generated(reader: Inference, function: cst.FunctionDef) -> Kind:
    """Tell what a generator function gives: an iterator of what it yields."""
    if function.asynchronous is not None:
        return UNKNOWN
    inner = reader.module.below(function.body, cst.FunctionDef, cst.Lambda, cst.ClassDef)
    yields = reader.module.below(function.body, cst.Yield)
    items = [
        item_kind(reader.of(one.value.item)) if isinstance(one.value, cst.From) else reader.of(one.value)
        for one in yields
        if one.value is not None and isinstance(reader.module.parent(one), cst.Expr)
    ]
    if inner or len(items) < len(yields):
        return UNKNOWN
    name = f"{qualname_prefix(reader, function)}{function.name.value}"
    return iterable(item_of(items), "generator", once=True, typename=name)


def _returns(body: Sequence[cst.BaseStatement]) -> bool:
    """Tell whether a block cannot be left at its end, where the function would return None."""
    match body[-1] if body else None:
        case cst.SimpleStatementLine(body=[*_, cst.Return() | cst.Raise()]):
            return True
        case cst.If(body=cst.IndentedBlock(body=first), orelse=cst.Else(body=cst.IndentedBlock(body=second))):
            return _returns(first) and _returns(second)
        case cst.If(body=cst.IndentedBlock(body=first), orelse=cst.If() as other):
            return _returns(first) and _returns([other])
        case cst.With(body=cst.IndentedBlock(body=inner)):
            return _returns(inner)
        case _:
            return False
