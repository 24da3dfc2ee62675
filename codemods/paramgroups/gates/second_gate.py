"""The second gate: a test by `ast` that a file cannot hold a finding, before libcst is imported at all."""

import ast

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


def _has_construction(nodes: Nodes, origins: Origins, constructors: Constructors) -> bool:
    """Test for a call that may construct an optimizer, of something that some rule names, or that is edited later."""
    if not constructors.any:
        return False
    calls = [call for call in nodes.of(ast.Call) if constructors.may_be(call.func)]
    if not calls:
        return False
    odd = OddParams(nodes, origins)
    return any(odd.is_odd_call(call) for call in calls) or may_be_edited(nodes, constructors)
