"""The glance: what one parse by `ast` tells of a file before anything is known of the others."""

import ast
from dataclasses import dataclass, field
from enum import IntEnum

from paramgroups.gates.byte_gate import may_hold_other_finding
from paramgroups.gates.nodes import Nodes
from paramgroups.gates.second_gate import has_candidate
from paramgroups.gates.survey import Survey, parsed, survey_of
from paramgroups.settings import Settings
from paramgroups.tree import Tree


class Hope(IntEnum):
    """Whether a file may hold a finding."""

    NONE = 0
    """It holds none, whichever of the classes that it names are optimizers."""
    DEPENDS = 1
    """It may hold one if a class of another file is an optimizer."""
    OPEN = 2
    """It may hold one, depending on anything that other files tell."""
    LIKELY = 3
    """It may hold one as it stands, whatever they tell."""


@dataclass(frozen=True, slots=True)
class Glance:
    """What a file tells the others, and whether it is worth more than a glance."""

    survey: Survey = field(default_factory=Survey)
    hope: Hope = Hope.OPEN
    decisive: frozenset[str] = frozenset()
    """The last names of the classes of other files that decide it, where it depends on their being optimizers."""

    @property
    def is_open(self) -> bool:
        """Whether the file may hold a finding, no matter which classes of other files are optimizers."""
        return self.hope >= Hope.OPEN

    @property
    def is_gated(self) -> bool:
        """Whether the gates have to be asked again when more is known."""
        return self.hope is not Hope.LIKELY

    @property
    def pointed_at(self) -> frozenset[str]:
        """The classes of other files that decide what is found in this one, or in those that tell of it."""
        if self.hope is not Hope.NONE:
            return self.survey.names
        if self.survey.method_uses:
            return frozenset(base for _, bases in self.survey.classes for base in bases)
        return frozenset()


def glance(source: bytes, settings: Settings, module: str) -> Glance:
    """Read a file that passed the gate of bytes. Never raises: one that does not parse is left to the engine.

    `module` is the dotted name of the file, with `__init__` written out; empty where it is not known.
    """
    tree = parsed(source)
    if tree is None:
        return Glance()
    nodes = Nodes(tree)
    found = survey_of(tree, nodes, module, source)
    try:
        return Glance(found, *_hope(source, nodes, settings, found))
    except RecursionError:
        return Glance(found)


def _hope(source: bytes, nodes: Nodes, settings: Settings, found: Survey) -> tuple[Hope, frozenset[str]]:
    if may_hold_other_finding(source, settings):
        # Comments are judged too, and which classes are LightningModules, other files decide.
        return Hope.OPEN, frozenset()
    decisive = _imported(nodes) | {name.rpartition(".")[2] for name in found.names}
    if not has_candidate(nodes, settings, Tree(optimizers=decisive)):
        return Hope.NONE, frozenset()
    return (Hope.LIKELY, frozenset()) if has_candidate(nodes, settings) else (Hope.DEPENDS, decisive)


def _imported(nodes: Nodes) -> frozenset[str]:
    names = (alias.name for node in nodes.of(ast.ImportFrom) for alias in node.names)
    return frozenset(name for name in names if name[:1].isupper())
