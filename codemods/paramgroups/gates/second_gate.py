"""The second gate: a test by `ast` that a file cannot hold a finding, before libcst is imported at all."""

import ast
from enum import IntEnum

from paramgroups.gates.constructors import Constructors
from paramgroups.gates.edit_gate import may_be_edited
from paramgroups.gates.nodes import Nodes
from paramgroups.gates.odd_params import OddParams
from paramgroups.gates.origins import Origins
from paramgroups.gates.return_gate import may_return_badly
from paramgroups.settings import Settings
from paramgroups.tree import Tree


def has_candidate(nodes: Nodes, settings: Settings = Settings(), tree: Tree = Tree()) -> bool:
    """Test the nodes of a file for what some rule may find. Sound, not precise."""
    origins = Origins(nodes)
    constructors = Constructors(nodes, settings, tree)
    return _has_construction(nodes, origins, constructors) or may_return_badly(
        nodes, origins, constructors, settings, tree
    )


class Hope(IntEnum):
    """Whether a file may hold a finding."""

    NONE = 0
    """It holds none, whatever other files tell."""
    DEPENDS = 1
    """It may hold one if a class of another file is an optimizer."""
    OPEN = 2
    """It may hold one, depending on anything that other files tell."""
    LIKELY = 3
    """It may hold one as it stands, whatever they tell."""


def hope_of(nodes: Nodes, settings: Settings, decisive: frozenset[str]) -> Hope:
    """Tell what may be found in a file before anything is known of the others.

    `decisive` are the last names of the classes of other files that the file uses: each may be an optimizer.
    """
    origins = Origins(nodes)
    constructors = Constructors(nodes, settings, Tree(optimizers=decisive))
    is_open = may_return_badly(nodes, origins, constructors, settings, None)
    if not is_open and not _has_construction(nodes, origins, constructors):
        return Hope.NONE
    if has_candidate(nodes, settings):
        return Hope.LIKELY
    return Hope.OPEN if is_open else Hope.DEPENDS


def _has_construction(nodes: Nodes, origins: Origins, constructors: Constructors) -> bool:
    """Test for a call that may construct an optimizer, of something that some rule names, or that is edited later."""
    if not constructors.any:
        return False
    calls = [call for call in nodes.of(ast.Call) if constructors.may_be(call.func)]
    if not calls:
        return False
    odd = OddParams(nodes, origins)
    return any(odd.is_odd_call(call) for call in calls) or may_be_edited(nodes, constructors)
