"""Where the nodes of a tree stand, as libcst's own `PositionProvider` finds it, without the walk of resolving it."""

from collections.abc import Mapping
from typing import cast

import libcst as cst
from libcst.metadata import CodeRange, PositionProvider


def places_of(tree: cst.Module) -> Mapping[cst.CSTNode, CodeRange]:
    """Find the place of each node: lines from 1, columns from 0."""
    return _Places().found_in(tree)


class _Places(PositionProvider):
    def found_in(self, tree: cst.Module) -> Mapping[cst.CSTNode, CodeRange]:
        self._gen_impl(tree)
        return cast("Mapping[cst.CSTNode, CodeRange]", self._computed)
