"""What the candidates of a run, and the files that they import, tell each other."""

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paramgroups.tree import Tree
from paramgroups.workspace.asked import Rescan, asked_functions
from paramgroups.workspace.files import read
from paramgroups.workspace.modules import import_root, module_file, module_name
from paramgroups.workspace.processes import Lost, Pool, Task

if TYPE_CHECKING:
    from paramgroups.engine.survey import Survey

SURVEY_ALONE = 60
"""Files that are not worth a start of workers."""

_BATCH = 10


@dataclass(frozen=True, slots=True)
class Place:
    """A file to survey, and the folders where Python would look for what it imports."""

    path: str
    module: str
    roots: tuple[str, ...]
    source: bytes | None = None
    """None for what is on the disk."""
    is_candidate: bool = False


def place_of(path: str, source: bytes | None = None) -> Place:
    """Say where a candidate stands. A script imports what lies beside it, a package what lies beside the package."""
    folder = os.path.dirname(os.path.realpath(path))
    roots = tuple(dict.fromkeys((import_root(folder), folder)))
    return Place(path, module_name(path), roots, source, is_candidate=True)


def surroundings(places: Iterable[Place], pool: Pool, rescan: Rescan = tuple) -> Tree:
    """Put together what candidates tell, and the files that define what they call and derive from.

    So what is known of a file does not depend on which other files were named; only what must not be used anywhere
    else is looked for in all files of the run, which `rescan` finds once more.
    """
    from paramgroups.engine.survey import tree_of

    found = list(_surveys(list(places), pool))
    asked = asked_functions([(place.roots, survey.asks) for place, survey in found if place.is_candidate], rescan)
    return tree_of((survey for _, survey in found), asked)


def _surveys(level: Sequence[Place], pool: Pool) -> "Iterator[tuple[Place, Survey]]":
    """Survey files, then those that they point at, and so on; nothing twice."""
    seen: set[tuple[str, str]] = set()
    names: set[str] = set()
    while level:
        pointed_at: list[Place] = []
        alone = 0 if len(level) > SURVEY_ALONE else len(level)
        for place, found in pool.run_from(alone, Task(_survey, None), level, _BATCH):
            if isinstance(found, Lost):  # the rewrite of that file will say so
                continue
            yield place, found
            names |= found.names if place.is_candidate else {base for _, bases in found.classes for base in bases}
            for name in (*_names(place, found), *_exported(found, names)):
                for root in place.roots:
                    if (root, name) not in seen:
                        seen.add((root, name))
                        pointed_at += _definition(root, name)
        level = pointed_at


def _survey(place: Place, _: None) -> "Survey":
    from paramgroups.engine.survey import Survey, survey

    source = read(Path(place.path)) if place.source is None else place.source
    if not isinstance(source, bytes) or not (
        place.is_candidate or b"class " in source or place.path.endswith("__init__.py")
    ):
        return Survey()
    return survey(source, place.module)


def _names(place: Place, found: "Survey") -> list[str]:
    """List the modules that a file points at: beyond the candidates, only where bases of classes come from."""
    if place.is_candidate:
        return sorted(found.wanted)
    return [base.rpartition(".")[0] for _, bases in found.classes for base in bases if "." in base]


def _exported(found: "Survey", names: set[str]) -> list[str]:
    """List the modules from which a package imports classes that others take from it; they are wanted there, then."""
    origins: list[str] = []
    for alias, origin in found.exports:
        module = origin.rpartition(".")[0]
        if alias.endswith(".*"):
            wanted = {f"{module}.{_last(name)}" for name in names if f"{name.rpartition('.')[0]}.*" == alias}
        else:
            wanted = {origin} if alias in names else set()
        if wanted:
            origins.append(module)
            names |= wanted
    return origins


def _last(name: str) -> str:
    return name.rpartition(".")[2]


def _definition(root: str, name: str) -> Iterator[Place]:
    """Find the module `name` below `root`, if it is there."""
    file = module_file(root, name)
    if file is not None:
        yield Place(file, f"{name}.__init__" if file.endswith("__init__.py") else name, (root,))
