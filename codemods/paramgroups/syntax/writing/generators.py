"""Writing the groups that a loop adds as one generator."""

from collections.abc import Sequence

import libcst as cst

from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.writing.precedence import as_item, as_operand
from paramgroups.syntax.writing.style import line_break


def generator_of(
    module: SourceModule, loop: cst.For, items: Sequence[cst.BaseExpression], test: cst.BaseExpression | None
) -> cst.GeneratorExp:
    """Write `({…} for m in modules if …)`, of the nodes that the loop has.

    Where a round adds several groups: `(group for m in modules for group in ({…}, {…}))`.
    """
    loose = isinstance(test, cst.IfExp | cst.Lambda)
    condition = [cst.CompIf(as_operand(test) if loose else test)] if test is not None else []
    item, inner = items[0], None
    if len(items) > 1:
        item = cst.Name(_unused(module, "group"))
        inner = cst.CompFor(item.deep_clone(), _one_a_line(module, items))
    clause = cst.CompFor(loop.target, as_operand(loop.iter), ifs=condition, inner_for_in=inner)
    return cst.GeneratorExp(item, clause, lpar=[cst.LeftParen()], rpar=[cst.RightParen()])


def _one_a_line(module: SourceModule, items: Sequence[cst.BaseExpression]) -> cst.Tuple:
    deep, closing = line_break(module.tree.default_indent), line_break("")
    if any("\n" in module.code(item) for item in items):
        # What has lines of its own keeps their indentation.
        return cst.Tuple([cst.Element(as_item(item)) for item in items])
    last = len(items) - 1
    elements = [
        cst.Element(as_item(item), cst.Comma(whitespace_after=deep) if index < last else cst.MaybeSentinel.DEFAULT)
        for index, item in enumerate(items)
    ]
    return cst.Tuple(elements, lpar=[cst.LeftParen(deep)], rpar=[cst.RightParen(closing)])


def _unused(module: SourceModule, name: str) -> str:
    """Make a name that the file does not use."""
    number = 1
    candidate = name
    while module.names(candidate):
        number += 1
        candidate = f"{name}{number}"
    return candidate
