"""Statements in their blocks, and what stands behind them."""

from dataclasses import dataclass

import libcst as cst

from paramgroups.syntax.source.module import SourceModule


@dataclass(frozen=True, eq=False)
class Place:
    """One statement in a block: a compound statement, or one small statement of a line."""

    block: cst.Module | cst.IndentedBlock
    line: cst.BaseStatement
    small: cst.BaseSmallStatement | None
    shared: bool = False
    """Whether it makes other things beside the optimizer that is meant."""

    @property
    def alone(self) -> bool:
        """Whether the statement has its line to itself, and stands for one thing only."""
        return not self.shared and (not isinstance(self.line, cst.SimpleStatementLine) or len(self.line.body) == 1)


def place_of(module: SourceModule, node: cst.CSTNode) -> Place | None:
    """Return the place of the simple statement around `node`; None for one-line suites (`if x: …`) and the like."""
    small: cst.CSTNode | None = node
    while small is not None and not isinstance(small, cst.BaseSmallStatement):
        small = module.parent(small)
    line = module.parent(small) if small is not None else None
    block = module.parent(line) if line is not None else None
    if (
        isinstance(small, cst.BaseSmallStatement)
        and isinstance(line, cst.SimpleStatementLine)
        and isinstance(block, cst.Module | cst.IndentedBlock)
    ):
        return Place(block, line, small)
    return None


def following(place: Place) -> list[Place]:
    """List the statements of the block behind `place`, in order."""
    found: list[Place] = []
    seen = False
    for line in place.block.body:
        if isinstance(line, cst.SimpleStatementLine):
            for small in line.body:
                if seen:
                    found.append(Place(place.block, line, small))
                seen = seen or small is place.small
        elif seen:
            found.append(Place(place.block, line, None))
        else:
            seen = line is place.line
    return found


def between(first: Place, last: Place) -> list[Place] | None:
    """List the statements between two places of one block; None if they are not in one block, in this order."""
    rest = following(first)
    for index, place in enumerate(rest):
        if place.line is last.line and place.small is last.small:
            return rest[:index]
    return None
