"""Statements in their blocks, and what stands behind them."""

from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.source.module import SourceModule

Block = cst.Module | cst.IndentedBlock | cst.SimpleStatementSuite
"""What holds statements; the last is one on the line of its clause: `if x: a(); b()`."""


@dataclass(frozen=True, eq=False)
class Place:
    """One statement in a block: a compound statement, or one small statement of a line."""

    block: Block
    line: cst.CSTNode
    """The line that it is, or stands on; for a block on the line of its clause that clause: an `if`, an `else`."""
    small: cst.BaseSmallStatement | None
    shared: bool = False
    """Whether it makes other things beside the optimizer that is meant."""

    @property
    def statement(self) -> cst.CSTNode:
        """The statement itself."""
        return self.small or self.line

    @property
    def alone(self) -> bool:
        """Whether the statement has its line to itself, and stands for one thing only."""
        if self.shared or isinstance(self.block, cst.SimpleStatementSuite):
            return False
        return not isinstance(self.line, cst.SimpleStatementLine) or len(self.line.body) == 1


def last_statement(block: cst.BaseSuite) -> cst.CSTNode:
    """Return the last statement of a block, the last small one of its line."""
    last = block.body[-1]
    return last.body[-1] if isinstance(last, cst.SimpleStatementLine) else last


def place_of(module: SourceModule, node: cst.CSTNode) -> Place | None:
    """Return the place of the simple statement around `node`; None for conditions, headers of loops and the like."""
    small: cst.CSTNode | None = node
    while small is not None and not isinstance(small, cst.BaseSmallStatement):
        small = module.parent(small)
    line = module.parent(small) if small is not None else None
    around = module.parent(line) if line is not None else None
    match small, line, around:
        case cst.BaseSmallStatement(), cst.SimpleStatementLine(), cst.Module() | cst.IndentedBlock():
            return Place(around, line, small)
        case cst.BaseSmallStatement(), cst.SimpleStatementSuite(), cst.CSTNode():
            return Place(line, around, small)
        case _:
            return None


def places_in(module: SourceModule, block: Block) -> list[Place]:
    """List the statements of a block in order."""
    return _listed(block, module.parent(block) or block)


def following(place: Place) -> list[Place]:
    """List the statements of the block behind `place`, in order."""
    listed = _listed(place.block, place.line)
    for index, other in enumerate(listed):
        if _is_same(place, other):
            return listed[index + 1 :]
    return []


def between(first: Place, last: Place) -> list[Place] | None:
    """List the statements between two places of one block; None if they are not in one block, in this order."""
    rest = following(first)
    for index, place in enumerate(rest):
        if _is_same(place, last):
            return rest[:index]
    return None


def _is_same(place: Place, other: Place) -> bool:
    return place.line is other.line and place.small is other.small


def _listed(block: Block, clause: cst.CSTNode) -> list[Place]:
    if isinstance(block, cst.SimpleStatementSuite):
        return [Place(block, clause, small) for small in block.body]
    return [
        Place(block, line, small)
        for line in block.body
        for small in (line.body if isinstance(line, cst.SimpleStatementLine) else (None,))
    ]
