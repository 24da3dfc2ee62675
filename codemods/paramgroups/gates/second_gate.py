"""The second gate: a test by `ast` that a file cannot hold a finding, before libcst is imported at all."""

import ast
from enum import IntEnum
from functools import cached_property

from paramgroups.gates.constructors import Constructors
from paramgroups.gates.edit_gate import edited_constructions, may_store_iterator
from paramgroups.gates.nodes import Nodes
from paramgroups.gates.odd_params import OddParams
from paramgroups.gates.origins import Origins
from paramgroups.gates.return_gate import may_return_badly
from paramgroups.settings import Settings
from paramgroups.tree import Tree


def has_candidate(nodes: Nodes, settings: Settings = Settings(), tree: Tree = Tree()) -> bool:
    """Test the nodes of a file for what some rule may find. Sound, not precise."""
    return may_store_iterator(nodes) or _File(nodes, settings).has_candidate(tree)


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
    file = _File(nodes, settings)
    constructors = file.constructors(Tree(optimizers=others))
    is_open = file.may_return_badly(constructors, None)
    suspects = file.suspects(constructors)
    if not is_open and not suspects:
        return Hope.NONE, frozenset()
    if file.has_candidate(Tree()):
        return Hope.LIKELY, frozenset()
    if is_open:
        return Hope.OPEN, frozenset()
    meant = [constructors.meant_by(function) for function in suspects]
    return Hope.DEPENDS, frozenset().union(*(others if names is None else names & others for names in meant))


class _File:
    """One file; what is read of it whatever the others tell is read once."""

    def __init__(self, nodes: Nodes, settings: Settings) -> None:
        self._nodes = nodes
        self._settings = settings
        self._origins = Origins(nodes)

    @cached_property
    def _odd(self) -> OddParams:
        return OddParams(self._nodes, self._origins)

    def constructors(self, tree: Tree) -> Constructors:
        return Constructors(self._nodes, self._settings, tree)

    def has_candidate(self, tree: Tree) -> bool:
        constructors = self.constructors(tree)
        return bool(self.suspects(constructors)) or self.may_return_badly(constructors, tree)

    def suspects(self, constructors: Constructors) -> list[ast.expr]:
        """List what may construct an optimizer, of something that some rule names, or that is edited later."""
        if not constructors.any:
            return []
        calls = [call for call in self._nodes.of(ast.Call) if constructors.may_be(call.func)]
        if not calls:
            return []
        odd = [call.func for call in calls if self._odd.is_odd_call(call) or self._odd.is_handed_odd(call)]
        return odd + edited_constructions(self._nodes, calls)

    def may_return_badly(self, constructors: Constructors, tree: Tree | None) -> bool:
        return may_return_badly(self._nodes, self._origins, constructors, self._settings, tree)
