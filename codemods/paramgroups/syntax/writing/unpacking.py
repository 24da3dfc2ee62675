"""Unpacking an element of a list where it stands: a star, `extend` for `append`, one more clause of a comprehension."""

from collections.abc import Iterator

import libcst as cst

from paramgroups.syntax.expressions.purity import name_nodes
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.writing.precedence import as_operand
from paramgroups.syntax.writing.tree_writer import TreeWriter

_NAMES = ("p", "param", "parameter")
"""For what a comprehension iterates over, as people name it."""


def unpack(module: SourceModule, node: cst.BaseExpression, writer: TreeWriter) -> None:
    """Let a writer unpack an element, or what is appended."""
    around = module.parent(node)
    match around:
        case cst.Element():
            writer.change_once(around, _starred)
        case cst.ListComp() | cst.GeneratorExp():
            name = _unused(around)
            writer.change_once(around, lambda made: _with_clause(made, name))
        case cst.Arg():
            call = module.parent(around)
            assert isinstance(call, cst.Call)
            assert isinstance(call.func, cst.Attribute)
            writer.change_once(call.func, lambda verb: verb.with_changes(attr=cst.Name("extend")))
        case _:
            raise TypeError(f"no element: {type(around).__name__}")


def _starred(element: cst.CSTNode) -> cst.StarredElement:
    element = cst.ensure_type(element, cst.Element)
    return cst.StarredElement(as_operand(element.value), comma=element.comma)


def _with_clause(made: cst.CSTNode, name: str) -> cst.BaseSimpleComp:
    """Iterate over the element too: `[p for m in ms for p in m.parameters()]`."""
    assert isinstance(made, cst.ListComp | cst.GeneratorExp)
    added = cst.CompFor(cst.Name(name), as_operand(made.elt), whitespace_before=_space(made.for_in))
    for clause in reversed([*_clauses(made.for_in)]):
        added = clause.with_changes(inner_for_in=added)
    return made.with_changes(elt=cst.Name(name), for_in=added)


def _space(first: cst.CompFor) -> cst.BaseParenthesizableWhitespace:
    """Begin a clause as the last one that begins a line, without its comments."""
    spaces: list[cst.BaseParenthesizableWhitespace] = []
    for clause in _clauses(first):
        spaces += [clause.whitespace_before, *(test.whitespace_before for test in clause.ifs)]
    broken = [space for space in spaces if isinstance(space, cst.ParenthesizedWhitespace)]
    if not broken:
        return cst.SimpleWhitespace(" ")
    return broken[-1].with_changes(first_line=cst.TrailingWhitespace(), empty_lines=[])


def _clauses(first: cst.CompFor) -> Iterator[cst.CompFor]:
    clause: cst.CompFor | None = first
    while clause is not None:
        yield clause
        clause = clause.inner_for_in


def _unused(made: cst.ListComp | cst.GeneratorExp) -> str:
    """Choose a name that the comprehension does not mention."""
    used = {name.value for name in name_nodes(made)}
    candidates = (*_NAMES, *(f"{_NAMES[0]}{number}" for number in range(2, len(used) + 3)))
    return next(name for name in candidates if name not in used)
