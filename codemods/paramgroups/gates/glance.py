"""The glance: what one parse by `ast` tells of a file before anything is known of the others."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from paramgroups.gates.gated_file import GatedFile, Others
from paramgroups.gates.others.own_lists import OwnLists, own_lists
from paramgroups.gates.others.survey import Survey, survey_of
from paramgroups.gates.others.wanted import Wanted, wanted_of
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.plain.origins import LIBRARIES
from paramgroups.gates.plain.parsing import parsed
from paramgroups.gates.raw.any_class import (
    WORDS,
    edits_what_any_class_makes,
    has_odd_params_for_any_class,
    lists_iterators,
)
from paramgroups.gates.raw.byte_gate import may_hold_idle_comment, without_continuations
from paramgroups.gates.raw.words import Words
from paramgroups.gates.second_gate import Hope, hope_of
from paramgroups.settings import Settings

_WORDS = Words(WORDS)


@dataclass(frozen=True, slots=True)
class Glance:
    """What a file tells the others, and whether it is worth more than a glance."""

    survey: Survey = field(default_factory=Survey)
    hope: Hope = Hope.OPEN
    decisive: frozenset[str] = frozenset()
    """The last names of the classes of other files that decide it, where it depends on their being optimizers."""
    own_lists: OwnLists = field(default_factory=OwnLists)
    """What may list iterators here for optimizers of the file, and be used by other files; of open files only."""
    wanted: Wanted = field(default_factory=Wanted)
    """What functions and classes of other files give, as far as that matters here."""

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
        """The classes of other files that decide whether anything is found in this one, or in those that tell of it."""
        if self.is_open:
            return self.survey.names
        deciding = frozenset(name for name in self.survey.names if name.rpartition(".")[2] in self.decisive)
        if self.survey.method_uses:
            return deciding.union(*(bases for _, bases in self.survey.classes))
        return deciding


def glance(source: bytes, settings: Settings, module: str) -> Glance:
    """Read a file that passed the gate of bytes. Never raises: one that does not parse is left to the engine.

    `module` is the dotted name of the file, with `__init__` written out; empty where it is not known.
    """
    tree = parsed(source)
    if tree is None:
        return Glance()
    nodes = Nodes(tree)
    found = survey_of(tree, nodes, module, source)
    names = _last_names([*_imported(nodes), *found.names])
    try:
        file = GatedFile(nodes, settings)
        # What the first gate would not let pass for any class, is nothing for the second one either.
        nobody: frozenset[str] = frozenset()
        joined = without_continuations(source)
        words = _WORDS.found_in(joined)
        others = Others(
            names if has_odd_params_for_any_class(joined, words) else nobody,
            names if edits_what_any_class_makes(joined, words) else nobody,
        )
        hope, decisive = _hope(source, file, names, others)
        made = own_lists(tree, file, module, others) if hope >= Hope.OPEN else OwnLists()
        wanted = wanted_of(file, tree, module, lists=lists_iterators(joined), hopeful=hope > Hope.NONE)
    except RecursionError:
        return Glance(found)
    return Glance(found, hope, decisive, made, wanted)


def _hope(source: bytes, file: GatedFile, names: frozenset[str], others: Others) -> tuple[Hope, frozenset[str]]:
    if may_hold_idle_comment(source, file.settings):
        # Whether a comment is idle depends on all that is found without it.
        return Hope.OPEN, frozenset()
    return hope_of(file, names, others)


def _imported(nodes: Nodes) -> Iterator[str]:
    for node in nodes.of(ast.ImportFrom):
        for alias in node.names:
            yield f"{'.' * node.level}{node.module or ''}.{alias.name}"


def _last_names(names: Iterable[str]) -> frozenset[str]:
    """Take the last names of what is spelt like a class, and may be defined in the tree."""
    found = (name.rpartition(".")[2] for name in names if not name.startswith(LIBRARIES))
    return frozenset(name for name in found if name[:1].isupper())
