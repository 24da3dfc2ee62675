"""Statements inside of `with torch.no_grad():`, which means nothing to the construction of an optimizer."""

import libcst as cst

from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place

_TRANSPARENT = frozenset(
    f"{owner}.{name}" for owner in ("torch", "torch.autograd", "torch.autograd.grad_mode") for name in ("no_grad",)
)


def inside_with(module: SourceModule, place: Place) -> list[Place] | None:
    """List the statements inside of such a block; None for any other statement.

    A single statement stands for its whole block, which goes away with it.
    """
    block = place.line
    if place.small is not None or not isinstance(block, cst.With) or not _is_transparent(module, block):
        return None
    lines = block.body.body
    if isinstance(block.body, cst.SimpleStatementSuite):
        return [Place(place.block, block, block.body.body[0])] if len(block.body.body) == 1 else None
    assert isinstance(block.body, cst.IndentedBlock)
    if len(lines) == 1 and isinstance(lines[0], cst.SimpleStatementLine) and len(lines[0].body) == 1:
        return [Place(place.block, block, lines[0].body[0])]
    found: list[Place] = []
    for line in block.body.body:
        if isinstance(line, cst.SimpleStatementLine):
            found.extend(Place(block.body, line, small) for small in line.body)
        else:
            found.append(Place(block.body, line, None))
    return found


def _is_transparent(module: SourceModule, block: cst.With) -> bool:
    return block.asynchronous is None and all(
        item.asname is None
        and isinstance(item.item, cst.Call)
        and not item.item.args
        and module.qualified(item.item.func) in _TRANSPARENT
        for item in block.items
    )
