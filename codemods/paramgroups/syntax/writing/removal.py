"""Taking statements out of their blocks: nothing else goes with them, and no empty block stays."""

from collections.abc import Sequence

import libcst as cst

from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place, places_in
from paramgroups.syntax.writing.tree_writer import Change, TreeWriter


def remove(module: SourceModule, writer: TreeWriter, places: Sequence[Place]) -> None:
    """Register the removal of statements; `with` blocks that hold nothing else go as a whole."""
    emptied = emptied_blocks(module, places)
    for block in emptied:
        writer.change(block, lambda _: cst.RemoveFromParent())
    for place in places:
        if module.parent(place.block) in emptied:
            continue
        if place.alone or place.small is None:
            writer.change(place.line, lambda _: cst.RemoveFromParent())
        else:
            writer.change(place.small, lambda _: cst.RemoveFromParent())
            line = place.block if isinstance(place.block, cst.SimpleStatementSuite) else place.line
            assert isinstance(line, cst.SimpleStatementLine | cst.SimpleStatementSuite)
            writer.change_once(line, _tidy_semicolons(line))


def emptied_blocks(module: SourceModule, places: Sequence[Place]) -> list[cst.With]:
    """List the `with` statements of which nothing is left."""
    gone = {id(place.statement) for place in places}
    found: list[cst.With] = []
    for place in places:
        block = module.parent(place.block)
        if (
            isinstance(block, cst.With)
            and block not in found
            and all(id(part.statement) in gone for part in places_in(module, place.block))
        ):
            found.append(block)
    return found


def _tidy_semicolons(line: cst.SimpleStatementLine | cst.SimpleStatementSuite) -> Change:
    """Close a line from which statements were removed: no semicolon behind the last, no empty line.

    Where nothing is left behind an `if x:`, LibCST writes `pass`.
    """
    end = line.body[-1].semicolon

    def tidy(node: cst.CSTNode) -> cst.CSTNode | cst.RemovalSentinel:
        assert isinstance(node, cst.SimpleStatementLine | cst.SimpleStatementSuite)
        current = node
        if not current.body:
            return cst.RemoveFromParent() if isinstance(current, cst.SimpleStatementLine) else current
        *others, last = current.body
        return current.with_changes(body=[*others, last.with_changes(semicolon=end)])

    return tidy
