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
            writer.change_once(node, _replaced(code))


def code_after(module: SourceModule, node: cst.BaseExpression, writer: TreeWriter) -> str:
    """Return the text of an expression as it is after the replacements in it that a writer knows."""
    written = node.visit(writer)
    assert isinstance(written, cst.BaseExpression)
    return module.code(written)


def _replaced(code: str) -> Change:
    # Parsed where it is needed: to describe one group of many takes few of the replacements.
    return lambda _: cst.parse_expression(code)


def _unpacked(element: cst.CSTNode) -> cst.StarredElement:
    """Put a star before an element."""
    element = cst.ensure_type(element, cst.Element)
    return cst.StarredElement(element.value, comma=element.comma)
