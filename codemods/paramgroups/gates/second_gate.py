"""The second gate: a test by `ast` that a file cannot hold a finding, before libcst is imported at all."""

from enum import IntEnum
from functools import partial

from paramgroups.gates.edit_gate import stored_params
from paramgroups.gates.gated_file import GatedFile, Others
from paramgroups.gates.nodes import Nodes
from paramgroups.gates.return_gate import may_return_badly
from paramgroups.settings import Settings
from paramgroups.tree import Tree


def has_candidate(nodes: Nodes, settings: Settings = Settings(), tree: Tree = Tree()) -> bool:
    """Test the nodes of a file for what some rule may find. Sound, not precise."""
    file = GatedFile(nodes, settings)
    return _may_store_iterator(file) or _has_candidate(file, tree)


def _may_store_iterator(file: GatedFile) -> bool:
    """Tell whether an iterator may be put into a group, of whatever optimizer."""
    return any(file.odd.may_be_iterator(value) for value in stored_params(file.nodes))


def _has_candidate(file: GatedFile, tree: Tree) -> bool:
    optimizers = frozenset(tree.optimizers)
    return bool(file.suspects(Others(optimizers, optimizers))) or _may_return_badly(file, optimizers, tree)


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


def hope_of(file: GatedFile, names: frozenset[str], others: Others) -> tuple[Hope, frozenset[str]]:
    """Tell what may be found in a file before anything is known of the others, and which of their classes decide.

    `names` are the last names of the classes of other files that the file uses: each may be an optimizer, and those in
    `others` one that is constructed in a way that a rule looks at. Where it depends on that, those are returned that
    would make the difference.
    """
    if _may_store_iterator(file):
        return Hope.LIKELY, frozenset()
    suspects = file.suspects(others)
    is_open = _may_return_badly(file, names, None)
    if not is_open and not suspects:
        return Hope.NONE, frozenset()
    if _has_candidate(file, Tree()):
        return Hope.LIKELY, frozenset()
    if is_open:
        return Hope.OPEN, frozenset()
    deciding = [file.meant_by(call, others.odd) for call in suspects.odd]
    deciding += [file.meant_by(call, others.edited) for call in suspects.edited]
    return Hope.DEPENDS, frozenset().union(*deciding)


def _may_return_badly(file: GatedFile, optimizers: frozenset[str], tree: Tree | None) -> bool:
    return may_return_badly(file.nodes, file.origins, partial(file.constructors, optimizers), file.settings, tree)
