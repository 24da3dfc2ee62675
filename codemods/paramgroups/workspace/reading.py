"""The first phase of a run: read every file once, and find the few that may hold a finding."""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paramgroups.outcome import Failed
from paramgroups.settings import Settings
from paramgroups.tree import Tree
from paramgroups.workspace.files import read
from paramgroups.workspace.modules import import_root, module_file, module_name

if TYPE_CHECKING:
    from paramgroups.engine.survey import Survey


@dataclass(frozen=True, slots=True)
class Question:
    """A file, and what is looked for in it."""

    path: str
    settings: Settings
    failed: Failed | None = None
    """What is known already to stand in the way."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may hold a finding, and what it tells the others."""

    size: int
    module: str
    survey: "Survey"


Answer = Candidate | Failed | None
"""None for a file without any bytes that a finding needs: it is done."""


def look(question: Question, _: None = None) -> Answer:
    """Read one file and pass it through the gate of bytes."""
    from paramgroups.engine.gates import may_hold_finding

    source = question.failed or read(Path(question.path))
    if isinstance(source, Failed):
        return source
    return candidate_of(question.path, source) if may_hold_finding(source, question.settings) else None


def candidate_of(path: str, source: bytes) -> Candidate:
    """Survey a file that may hold a finding."""
    from paramgroups.engine.survey import survey

    module = module_name(path)
    return Candidate(len(source), module, survey(source, module))


def surroundings(candidates: Iterable[tuple[str, Candidate]]) -> Tree:
    """Put together what the candidates tell, and the files that define what they call and derive from.

    The modules are looked for where Python would: below the folder that a package lies in, and beside a script. So
    what is known of a file does not depend on which other files were named.
    """
    from paramgroups.engine.survey import tree_of

    return tree_of(_surveys(candidates))


def _surveys(candidates: Iterable[tuple[str, Candidate]]) -> Iterator["Survey"]:
    seen: set[tuple[str, str]] = set()
    for path, candidate in candidates:
        yield candidate.survey
        folder = os.path.dirname(os.path.realpath(path))
        pending = [(root, name) for root in {folder, import_root(folder)} for name in candidate.survey.wanted]
        while pending:
            root, name = pending.pop()
            if (root, name) in seen:
                continue
            seen.add((root, name))
            found = _defining(root, name)
            if found is not None:
                yield found
                pending += [(root, base.rpartition(".")[0]) for _, bases in found.classes for base in bases]


def _defining(root: str, name: str) -> "Survey | None":
    """Survey the module `name` below `root`, if it is there."""
    from paramgroups.engine.survey import survey

    file = module_file(root, name) if name else None
    source = read(Path(file)) if file is not None else None
    if file is None or not isinstance(source, bytes) or b"class " not in source:
        return None
    return survey(source, f"{name}.__init__" if file.endswith("__init__.py") else name)
