"""Replacing expressions where they stand, by other text."""

from collections.abc import Sequence

import libcst as cst

from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.writing.tree_writer import Change, TreeWriter
from paramgroups.syntax.writing.unpacking import unpack

Replacements = Sequence[tuple[cst.BaseExpression, str]]
"""Expressions with what they should read instead; see `Settled.replacements`."""


def register(module: SourceModule, replacements: Replacements, writer: TreeWriter) -> None:
    """Let a writer replace expressions."""
    for node, code in replacements:
        if code.startswith("*"):
            unpack(module, node, writer)
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
