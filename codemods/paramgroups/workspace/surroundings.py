"""What the candidates of a run, and the files that they import, tell each other."""

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from paramgroups.settings import Settings
from paramgroups.tree import IN_OPTIM, ListMaker, Tree, modules_around
from paramgroups.workspace.asked import Rescan, asked_functions
from paramgroups.workspace.cache import Cache, key_of, key_with, recall
from paramgroups.workspace.files import read
from paramgroups.workspace.modules import Place, module_file
from paramgroups.workspace.processes import Lost, Pool, Task
from paramgroups.workspace.told import with_told

if TYPE_CHECKING:
    from paramgroups.gates.glance import Glance
    from paramgroups.gates.others.own_lists import OwnLists
    from paramgroups.gates.others.survey import Survey

SURVEY_ALONE = 600
"""Outlines that are not worth a start of workers, or those that load the engine now."""

_BATCH = 10


def surroundings(
    candidates: Iterable[tuple[Place, "Glance"]], pool: Pool, rescan: Rescan = tuple, cache: Cache | None = None
) -> Tree:
    """Put together what candidates tell, and the files that define the classes that they call and derive from.

    So what is known of a file does not depend on which other files were named; only what must not be used anywhere
    else is looked for in all files of the run, which `rescan` finds once more.
    """
    from paramgroups.gates.others.joined_surveys import tree_of

    candidates = list(candidates)
    cache = cache or Cache()
    known = _Known({(os.path.realpath(place.path), place.module): glanced.survey for place, glanced in candidates})
    pointed_at = [(place, glanced.pointed_at) for place, glanced in candidates]
    undecided = [(place, glanced) for place, glanced in candidates if not glanced.is_open]
    tree = Tree()
    while pointed_at:
        wanted = {(root, name) for place, names in pointed_at for name in names for root in place.roots}
        _define(sorted(wanted), known, pool, cache)
        tree = tree_of(known.surveys.values())
        while lacking := known.lacking(tree):
            known.add(lacking, pool, cache, whole=True)
            tree = tree_of(known.surveys.values())
        # A file that is worth a look now may hold more than what one class decides.
        deciding = Deciding(tree)
        judged = [(place, glanced, deciding.opens(glanced)) for place, glanced in undecided]
        pointed_at = [(place, glanced.survey.names) for place, glanced, is_open in judged if is_open]
        undecided = [(place, glanced) for place, glanced, is_open in judged if not is_open]
    asks = [(place, glanced.survey.asks) for place, glanced in candidates]
    return with_told(replace(tree, asked=asked_functions(asks, tree, rescan)), candidates, pool, rescan)


class Deciding:
    """Which candidates are worth a look, once the files that they point at have told what their classes are."""

    def __init__(self, tree: Tree) -> None:
        """Take the names of the optimizers of the tree."""
        self._optimizers = tree.optimizers
        self._names = {name.rpartition(".")[2] for name in tree.optimizers}
        # Nobody looks for a class by a name that is not spelt like one.
        self._has_odd_names = any(not name[:1].isupper() for name in self._names)

    def opens(self, glanced: "Glance") -> bool:
        """Tell whether a file that nothing else opens may hold a finding, because of such a class."""
        # What is imported and not called by its name may be meant by any of that spelling.
        meant = {name for name in glanced.survey.names if name.rpartition(".")[2] in glanced.decisive}
        unclear = glanced.decisive - {name.rpartition(".")[2] for name in meant}
        return self._has_odd_names or not meant.isdisjoint(self._optimizers) or self._knows(unclear)

    def lists(self, made: "OwnLists") -> tuple[ListMaker, ...]:
        """List what makes lists for optimizers of its own file."""
        depending = [maker for classes, makers in made.depending if self._knows(classes) for maker in makers]
        return tuple(dict.fromkeys((*made.certain, *depending)))

    def _knows(self, classes: frozenset[str]) -> bool:
        return self._has_odd_names or not self._names.isdisjoint(classes)


@dataclass(frozen=True, slots=True)
class _Known:
    """What files tell, by their path and module."""

    surveys: "dict[tuple[str, str], Survey]"
    outlined: dict[tuple[str, str], Place] = field(default_factory=dict)
    """Those of which only the outline was read: they may seem to define more optimizers than they do."""

    def lacking(self, tree: Tree) -> list[Place]:
        """List the outlined files that seem to define optimizers, or may hand them on."""
        packages = {owner for name in tree.optimizers for owner in _modules_of(name)}
        return [
            place
            for key, place in self.outlined.items()
            if place.module.removesuffix(".__init__") in packages
            or not self.surveys[key].unsure.isdisjoint(tree.optimizers)
        ]

    def add(self, places: Collection[Place], pool: Pool, cache: Cache, *, whole: bool) -> None:
        """Read files, in other processes where that pays."""
        task = Task(_survey if whole else _outline, cache.file)
        alone = 0 if len(places) > SURVEY_ALONE else len(places)
        for place, found in pool.run_from(alone, task, places, _BATCH):
            self.outlined.pop((place.path, place.module), None)
            if isinstance(found, Lost):  # the rewrite of that file will say so
                continue
            key, told = found
            self.surveys[place.path, place.module] = cache.needed.surveys[key] = told
            if told.is_outline:
                self.outlined[place.path, place.module] = place


def _modules_of(name: str) -> Iterator[str]:
    """Yield the module that may define a class, and those that may hand on the module of torch that it is read of."""
    owner = name.rpartition(".")[0]
    return takewhile(lambda one: one == owner or IN_OPTIM in name.removeprefix(one), modules_around(name))


def _define(wanted: Sequence[tuple[str, str]], known: _Known, pool: Pool, cache: Cache) -> None:
    """Read the outlines of files that define classes, then of those that define their bases, and so on; none twice.

    A class is wanted by its qualified name, below a root.
    """
    seen: set[tuple[str, str]] = set()
    while wanted:
        seen.update(wanted)
        definitions = [one for root, name in wanted if (one := _definition(root, name)) is not None]
        places = {one.key: one.place for one in definitions if one.key not in known.surveys}
        known.add(places.values(), pool, cache, whole=False)
        leads = {
            (root, lead)
            for one in definitions
            for lead in _leads(one.name, known.surveys.get(one.key))
            for root in one.place.roots
        }
        wanted = sorted(leads - seen)


@dataclass(frozen=True, slots=True)
class _Definition:
    """A class, and the file that should define it or import it from elsewhere."""

    name: str
    place: Place

    @property
    def key(self) -> tuple[str, str]:
        """What its survey goes by."""
        return self.place.path, self.place.module


def _definition(root: str, name: str) -> _Definition | None:
    """Find the file for the class `name` below `root`, if it is there, or that which hands on the module of it."""
    places = ((module, module_file(root, module)) for module in _modules_of(name))
    module, file = next(((module, file) for module, file in places if file is not None), ("", None))
    if file is None:
        return None
    return _Definition(name, Place(file, f"{module}.__init__" if file.endswith("__init__.py") else module, (root,)))


def _leads(name: str, found: "Survey | None") -> Iterator[str]:
    """Yield the bases of a class, or the names under which a package imports it."""
    if found is None:
        return
    for defined, bases in found.classes:
        if defined == name:
            yield from (base for base in bases if "." in base)
    for alias, origin in (*found.exports, *found.imports):
        if alias == name:
            yield origin
        elif IN_OPTIM in name and name.startswith(f"{alias}.") and not origin.startswith(f"{alias}."):
            yield f"{origin}{name.removeprefix(alias)}"
        elif alias.endswith(".*") and alias[:-1] == name[: len(alias) - 1]:
            yield f"{origin[:-1]}{name[len(alias) - 1 :]}"


def _outline(place: Place, cache: str | None) -> "tuple[bytes, Survey]":
    """Read the outline of a file, or all of it where that is safer; and say what the cache knows it by."""
    return _read(place, cache, whole=False)


def _survey(place: Place, cache: str | None) -> "tuple[bytes, Survey]":
    """Read all of a file."""
    return _read(place, cache, whole=True)


def _read(place: Place, cache: str | None, *, whole: bool) -> "tuple[bytes, Survey]":
    from paramgroups.gates.others.survey import Survey, outlined, survey

    source = read(Path(place.path))
    if not isinstance(source, bytes):
        return b"", Survey()
    key = b"" if cache is None else key_with(key_of(source, Settings()), "survey" if whole else "outline", place.module)
    if key in (known := recall(cache).surveys):
        return key, known[key]
    if b"class " not in source and b"import" not in source:
        return key, Survey()
    told = None if whole else outlined(source, place.module)
    return key, told or survey(source, place.module, calls=False)
