"""The kinds of names: by what they are assigned, by what fills their lists, by the loop that binds them."""

import libcst as cst

from paramgroups.model.kinds import UNKNOWN, Kind, Shape
from paramgroups.syntax.expressions.classes import class_of_self
from paramgroups.syntax.expressions.fillings import filled_name
from paramgroups.syntax.expressions.inference import Inference, bound_kinds, item_kind, once_a_node
from paramgroups.syntax.expressions.rebindings import gathered
from paramgroups.syntax.source.comprehensions import clause_of, is_comprehended
from paramgroups.syntax.source.shapes import is_name


def name_kind(reader: Inference, node: cst.Name) -> Kind:
    """Infer a name, once for each place of the file."""
    if node.value in reader.names:
        return reader.names[node.value]
    return once_a_node(reader, node, _meaning)


def _meaning(reader: Inference, node: cst.Name) -> Kind:
    """Infer a name by what it is assigned, or by the loop around it."""
    outside = reader.outside()
    if is_comprehended(reader.module, node):
        clause = clause_of(reader.module, node)
        names = bound_kinds(clause.target, item_kind(outside.of(clause.iter))) if clause is not None else {}
        return names.get(node.value, UNKNOWN)
    if node.value == "self":
        around = class_of_self(reader.module, node)
        name = around.node.name.value if around is not None and around.is_plain_module else ""
        return Kind(Shape.MODULE, typename=name, classname=name) if name else UNKNOWN
    value = reader.module.assigned_value(node)
    if isinstance(value, cst.List) and not value.elements:
        return filled_name(reader.module, node, outside.of)
    if value is not None and not (_is_list(outside, value) and reader.module.is_changed(node)):
        return outside.of(value)
    kind = gathered(reader.module, node, lambda inner, names: reader.under(names).of(inner))
    return kind if kind is not UNKNOWN or value is not None else _loop_variable(outside, node)


def _is_list(reader: Inference, value: cst.BaseExpression) -> bool:
    """Tell what has methods that change it; those of modules do not change what is inferred of them."""
    return reader.of(value).shape is Shape.ITERABLE


def _loop_variable(reader: Inference, node: cst.Name) -> Kind:
    """Infer the variable of the nearest loop around that binds it, if nothing in the loop binds it again."""
    loop = reader.module.enclosing(node, cst.For, cst.FunctionDef)
    while isinstance(loop, cst.For):
        # A name in the iterable is read before the loop binds it.
        inside = node not in reader.module.below(loop.iter, cst.Name)
        names = bound_kinds(loop.target, item_kind(reader.of(loop.iter))) if inside else {}
        if node.value in names:
            stores = reader.module.below(loop.body, cst.AssignTarget, cst.For, cst.NamedExpr)
            again = any(
                not isinstance(store, cst.AssignTarget) or is_name(store.target, node.value) for store in stores
            )
            return UNKNOWN if again else names[node.value]
        loop = reader.module.enclosing(loop, cst.For, cst.FunctionDef)
    return UNKNOWN
