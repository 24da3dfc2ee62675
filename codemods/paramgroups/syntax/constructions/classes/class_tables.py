"""Dicts of classes, `{'adam': Adam, 'sgd': SGD}`: the values that looking one up may give."""

from collections.abc import Sequence

import libcst as cst
from libcst.metadata import Assignment

from paramgroups.syntax.expressions.classes import enclosing_class, is_derived_from_elsewhere
from paramgroups.syntax.source.bindings import bindings_of
from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import is_name


def values_in_table(
    module: SourceModule, table: cst.BaseExpression, key: cst.BaseExpression
) -> Sequence[cst.BaseExpression] | None:
    """List what `table[key]` may be, where `table` is a dict display that nothing changes; None for anything else."""
    display = _display(module, table)
    if display is None:
        return None
    pairs = _pairs(module, display)
    if pairs is None:
        return None
    wanted = string_value(key)
    return [value for name, value in pairs if wanted is None or name is None or name == wanted] or None


def _display(module: SourceModule, table: cst.BaseExpression) -> cst.Dict | cst.Call | None:
    """Find the dict display behind a name or `self.name` that nothing else changes."""
    value: cst.BaseExpression | None = table
    if isinstance(table, cst.Name):
        value = _table_named(module, table)
    elif isinstance(table, cst.Attribute):
        value = _table_of_self(module, table)
    return value if isinstance(value, cst.Dict | cst.Call) else None


def _table_named(module: SourceModule, table: cst.Name) -> cst.BaseExpression | None:
    scope = module.scope(table)
    found = list(scope[table.value]) if scope is not None and table.value not in module.hidden_stores else []
    if len(found) != 1 or not isinstance(found[0], Assignment):
        return None
    uses = [name for name in module.names(table.value) if name is not found[0].node and not module.is_label(name)]
    return module.value_of(found[0]) if all(_reads(module, use) for use in uses) else None


def _table_of_self(module: SourceModule, table: cst.Attribute) -> cst.BaseExpression | None:
    around = enclosing_class(module, table) if is_name(table.value, "self") else None
    name = table.attr.value
    values = bindings_of(module).attribute(name)
    if around is None or values is None or is_derived_from_elsewhere(module, around.node):
        return None
    uses = module.attributes(name)
    stored = [use for use in uses if isinstance(module.parent(use), cst.AssignTarget)]
    return values[0] if len(values) == 1 and all(_reads(module, use) or use in stored for use in uses) else None


def _reads(module: SourceModule, use: cst.BaseExpression) -> bool:
    """Tell a place that looks something up in a dict and cannot change it."""
    around = module.parent(use)
    match around:
        case cst.Subscript(value=value):
            return value is use and not isinstance(
                module.parent(around), cst.AssignTarget | cst.AugAssign | cst.Del | cst.AnnAssign
            )
        case cst.Attribute(attr=cst.Name(value=verb)):
            return verb in {"get", "keys", "values", "items"} and isinstance(module.parent(around), cst.Call)
        case cst.ComparisonTarget(operator=cst.In() | cst.NotIn()) | cst.For() | cst.CompFor():
            return True
        case cst.FormattedStringExpression():
            return True
        case cst.Arg():
            call = module.parent(around)
            names = {f"builtins.{name}" for name in ("len", "list", "sorted", "tuple", "print", "set", "str")}
            return isinstance(call, cst.Call) and module.qualified(call.func) in names
        case _:
            return False


def _pairs(module: SourceModule, table: cst.Dict | cst.Call) -> Sequence[tuple[str | None, cst.BaseExpression]] | None:
    """List the keys (None where one is no literal) and values of a dict display or of `dict(…)`."""
    pairs: list[tuple[str | None, cst.BaseExpression]] = []
    if isinstance(table, cst.Call):
        if module.qualified(table.func) != "builtins.dict" or any(a.keyword is None or a.star for a in table.args):
            return None
        return [(a.keyword.value, a.value) for a in table.args if a.keyword is not None]
    for element in table.elements:
        if not isinstance(element, cst.DictElement):
            return None
        pairs.append((string_value(element.key), element.value))
    return pairs
