"""Replacing expressions where they stand, by other text."""

from collections.abc import Sequence

import libcst as cst

from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.writing.tree_writer import Change, TreeWriter

Replacements = Sequence[tuple[cst.BaseExpression, str]]
"""Expressions with what they should read instead; see `Settled.replacements`."""


def register(module: SourceModule, replacements: Replacements, writer: TreeWriter) -> None:
    """Let a writer replace expressions."""
    for node, code in replacements:
        element = module.parent(node)
        if code.startswith("*") and isinstance(element, cst.Element):
            writer.change_once(element, _unpacked)
        else:
            writer.change_once(node, _replaced(cst.parse_expression(code)))


def code_after(module: SourceModule, node: cst.BaseExpression, replacements: Replacements) -> str:
    """Return the text of an expression as it is after the replacements in it."""
    writer = TreeWriter()
    register(module, replacements, writer)
    written = node.visit(writer)
    assert isinstance(written, cst.BaseExpression)
    return module.code(written)


def _replaced(new: cst.BaseExpression) -> Change:
    return lambda _: new


def _unpacked(element: cst.CSTNode) -> cst.StarredElement:
    """Put a star before an element."""
    element = cst.ensure_type(element, cst.Element)
    return cst.StarredElement(element.value, comma=element.comma)
