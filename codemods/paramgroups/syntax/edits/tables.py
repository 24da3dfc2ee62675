"""Literal lists of one value a group: `zip(optimizer.param_groups, [1e-3, 1e-2])`, `rates[i]`."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

import libcst as cst

from paramgroups.model.values import Value
from paramgroups.syntax.expressions.purity import is_pure, names_in
from paramgroups.syntax.expressions.values import is_one_object, read_value
from paramgroups.syntax.source.literals import literal_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import inside
from paramgroups.syntax.writing.precedence import as_factor


@dataclass(frozen=True)
class Table:
    """A list or tuple display, written in place or behind a name."""

    values: tuple[cst.BaseExpression, ...]
    name: str | None

    def value(self, position: int) -> cst.BaseExpression:
        """Write one of its values."""
        if self.name is None:
            return self.values[position]
        index = cst.SubscriptElement(cst.Index(cst.Integer(str(position))))
        return cst.Subscript(cst.Name(self.name), [index])


def table_of(module: SourceModule, node: cst.BaseExpression) -> Table | None:
    """Read a display whose length is known, and which nothing changes."""
    name = None
    if isinstance(node, cst.Name):
        value = module.assigned_value(node)
        if value is None or module.is_changed(node):
            return None
        name, node = node.value, value
    if not isinstance(node, cst.List | cst.Tuple) or not node.elements:
        return None
    if any(isinstance(element, cst.StarredElement) for element in node.elements):
        return None
    return Table(tuple(element.value for element in node.elements), name)


def indexed(module: SourceModule, node: cst.CSTNode, counters: Collection[str]) -> Table | None:
    """Return the table of `rates[i]`, where `i` counts the groups."""
    match node:
        case cst.Subscript(value=value, slice=[cst.SubscriptElement(slice=cst.Index(value=cst.Name(value=name)))]) if (
            name in counters
        ):
            return table_of(module, value)
        case _:
            return None


def at_position(
    module: SourceModule, value: Value, counters: Collection[str], tables: Mapping[str, Table], position: int
) -> Value | None:
    """Write a value as it is in one round of a loop; None where that cannot be written."""
    if inside(value.node, cst.Lambda, cst.ListComp, cst.SetComp, cst.DictComp, cst.GeneratorExp):
        return None
    if isinstance(value.node, cst.Name) and value.node.value in tables:
        table = tables[value.node.value]
        if table.name is None:
            return read_value(module, table.values[position])
    writer = _Round(module, counters, tables, position)
    node = value.node.visit(writer)
    assert isinstance(node, cst.BaseExpression)
    code = module.code(node)
    return Value(code, node, value.pure and writer.pure, names_in(node), literal_value(code), is_one_object(node, code))


class _Round(cst.CSTTransformer):
    """Writes what the variables of a loop stand for in one round."""

    def __init__(
        self, module: SourceModule, counters: Collection[str], tables: Mapping[str, Table], position: int
    ) -> None:
        super().__init__()
        self.module = module
        self.counters = counters
        self.tables = tables
        self.position = position
        self.pure = True

    def on_leave(self, original_node: cst.CSTNode, updated_node: cst.CSTNode) -> cst.CSTNode:  # type: ignore[override]
        """Replace variables, and tables that they index."""
        table = indexed(self.module, original_node, self.counters)
        match original_node:
            case cst.Name(value=name) if name in self.tables:
                return self._value(self.tables[name])
            case cst.Name(value=name) if name in self.counters:
                return cst.Integer(str(self.position))
            case _:
                return updated_node if table is None else self._value(table)

    def _value(self, table: Table) -> cst.BaseExpression:
        value = table.value(self.position)
        self.pure = self.pure and (table.name is not None or is_pure(self.module, value))
        return as_factor(value, first=False)
