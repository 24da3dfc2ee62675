"""Statements inside of `with torch.no_grad():`, which means nothing to the construction of an optimizer."""

import libcst as cst

from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.statements import Place, places_in

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
    assert isinstance(block.body, cst.IndentedBlock | cst.SimpleStatementSuite)
    inside = places_in(module, block.body)
    if len(inside) == 1 and inside[0].small is not None:
        return [Place(place.block, block, inside[0].small)]
    return inside


def _is_transparent(module: SourceModule, block: cst.With) -> bool:
    return block.asynchronous is None and all(
        item.asname is None
        and isinstance(item.item, cst.Call)
        and not item.item.args
        and module.qualified(item.item.func) in _TRANSPARENT
        for item in block.items
    )
