"""The second gate: a test by `ast` that a file cannot hold a finding, before libcst is imported at all."""

from enum import IntEnum
from functools import partial

from paramgroups.gates.gated_file import GatedFile, Others
from paramgroups.gates.lists.edit_gate import stored_params
from paramgroups.gates.methods.return_gate import may_return_badly
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.settings import Settings
from paramgroups.tree import Tree


def has_candidate(nodes: Nodes, settings: Settings = Settings(), tree: Tree = Tree()) -> bool:
    """Test the nodes of a file for what some rule may find, and use them up. Sound, not precise."""
    file = GatedFile(nodes, settings)
    optimizers = frozenset(tree.optimizers)
    if _may_return_badly(file, optimizers, tree):
        return True
    others = Others(optimizers, optimizers)
    if not _is_suspicious(file, others):
        return False
    file.tell_apart()
    return _is_suspicious(file, others)


def _is_suspicious(file: GatedFile, others: Others) -> bool:
    return _may_store_iterator(file) or bool(file.suspects(others))


def _may_store_iterator(file: GatedFile) -> bool:
    """Tell whether an iterator may be put into a group, of whatever optimizer."""
    return any(file.odd.may_be_iterator(value) for value in stored_params(file.nodes))


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

    The file is used up: its local variables may be told apart behind this.

    `names` are the last names of the classes of other files that the file uses: each may be an optimizer, and those in
    `others` one that is constructed in a way that a rule looks at. Where it depends on that, those are returned that
    would make the difference.
    """
    is_open = _may_return_badly(file, names, None)
    if is_open and _may_return_badly(file, frozenset(), Tree()):
        return Hope.LIKELY, frozenset()
    if not _is_suspicious(file, others):
        return Hope.OPEN if is_open else Hope.NONE, frozenset()
    if _is_suspicious(file, Others()):
        file.tell_apart()
        if _is_suspicious(file, Others()):
            return Hope.LIKELY, frozenset()
    suspects = file.suspects(others)
    if is_open or not suspects:
        return Hope.OPEN if is_open else Hope.NONE, frozenset()
    deciding = [file.meant_by(call, others.odd) for call in suspects.odd]
    deciding += [file.meant_by(call, others.edited) for call in suspects.edited]
    return Hope.DEPENDS, frozenset().union(*deciding)


def _may_return_badly(file: GatedFile, optimizers: frozenset[str], tree: Tree | None) -> bool:
    return may_return_badly(file.nodes, file.origins, partial(file.constructors, optimizers), file.settings, tree)
