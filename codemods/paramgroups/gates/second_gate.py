"""The second gate: a test by `ast` that a file cannot hold a finding, before libcst is imported at all."""

import ast
from enum import IntEnum

from paramgroups.gates.constructors import Constructors
from paramgroups.gates.edit_gate import edited_constructions
from paramgroups.gates.nodes import Nodes
from paramgroups.gates.odd_params import OddParams
from paramgroups.gates.origins import Origins
from paramgroups.gates.return_gate import may_return_badly
from paramgroups.gates.spent_names import is_list
from paramgroups.settings import Settings
from paramgroups.tree import Tree


def has_candidate(nodes: Nodes, settings: Settings = Settings(), tree: Tree = Tree()) -> bool:
    """Test the nodes of a file for what some rule may find. Sound, not precise."""
    origins = Origins(nodes)
    constructors = Constructors(nodes, settings, tree)
    return (
        may_store_iterator(nodes)
        or bool(_suspects(nodes, origins, constructors))
        or may_return_badly(nodes, origins, constructors, settings, tree)
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


def hope_of(nodes: Nodes, settings: Settings, others: frozenset[str]) -> tuple[Hope, frozenset[str]]:
    """Tell what may be found in a file before anything is known of the others, and which of their classes decide.

    `others` are the last names of the classes of other files that the file uses: each may be an optimizer. Where it
    depends on that, those are returned that would make the difference.
    """
    if may_store_iterator(nodes):
        return Hope.LIKELY, frozenset()
    origins = Origins(nodes)
    constructors = Constructors(nodes, settings, Tree(optimizers=others))
    is_open = may_return_badly(nodes, origins, constructors, settings, None)
    suspects = _suspects(nodes, origins, constructors)
    if not is_open and not suspects:
        return Hope.NONE, frozenset()
    if has_candidate(nodes, settings):
        return Hope.LIKELY, frozenset()
    if is_open:
        return Hope.OPEN, frozenset()
    meant = [constructors.meant_by(function) for function in suspects]
    return Hope.DEPENDS, frozenset().union(*(others if names is None else names & others for names in meant))


def _suspects(nodes: Nodes, origins: Origins, constructors: Constructors) -> list[ast.expr]:
    """List what may construct an optimizer, of something that some rule names, or that is edited later."""
    if not constructors.any:
        return []
    calls = [call for call in nodes.of(ast.Call) if constructors.may_be(call.func)]
    if not calls:
        return []
    odd = OddParams(nodes, origins)
    return [call.func for call in calls if odd.is_odd_call(call)] + edited_constructions(nodes, constructors)


def may_store_iterator(nodes: Nodes) -> bool:
    """Tell whether something that is no list is assigned to the params of a group: `opt.param_groups[0]['params']`."""
    return any(
        isinstance(target, ast.Subscript)
        and isinstance(target.slice, ast.Constant)
        and target.slice.value == "params"
        and isinstance(target.value, ast.Subscript)
        and isinstance(target.value.value, ast.Attribute)
        and target.value.value.attr == "param_groups"
        and not is_list(assign.value)
        for assign in nodes.of(ast.Assign)
        for target in assign.targets
    )
