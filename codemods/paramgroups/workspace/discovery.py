"""Find the files of a run: once each, in the same order every time, without reading any of them."""

import glob
import os
from collections.abc import Callable, Container, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from paramgroups.workspace import leftovers
from paramgroups.workspace.configuration.lookup import Configuration
from paramgroups.workspace.configuration.scope import Scope
from paramgroups.workspace.ignores import Patterns, excludes, gitignore, ignored, inherited
from paramgroups.workspace.repository import repository

SKIPPED_FOLDERS = frozenset(
    {"__pycache__", "__pypackages__", "_build", "buck-out", "build", "dist", "node_modules", "site-packages"}
)
"""Folders of output and of other people's code. Hidden folders and `*.egg-info` are left out as well."""

ENVIRONMENT_MARKERS = ("pyvenv.cfg", "conda-meta")
"""What makes a folder of any name a virtual environment."""


@dataclass(frozen=True, slots=True)
class Unlistable:
    """A folder whose entries could not be read."""

    path: Path
    detail: str


@dataclass(frozen=True, slots=True)
class Found:
    """A file, and what applies to it."""

    path: Path
    """As the user will see it, below the path that was given."""
    real: str
    scope: Scope


@dataclass(frozen=True, slots=True)
class _Folder:
    shown: str
    real: str
    patterns: tuple[Patterns, ...]


def discover(
    paths: Sequence[Path], configuration: Configuration, leftover: Callable[[str], object] | None = None
) -> Iterator[Found | Unlistable]:
    """Yield the files of `paths`, each once: those named, and those below the folders named that are included.

    A file that is named is taken whatever its name is, whether it exists or not, unless `force-exclude` is set. Below
    a folder, symbolic links are not followed: what they lead to is found where it is, or is not part of the tree.
    `leftover` is told of temporary files of this tool, which may be those of a run that goes on.
    Raises ConfigurationError for a configuration that cannot be followed.
    """
    seen: set[str] = set()
    if leftover is not None:
        _report_beside(paths, leftover)
    for path in paths:
        # With one path nothing can come twice, and a million names need not be kept.
        may_repeat = len(paths) > 1 or not path.exists()
        for found in _at(path, configuration, leftover):
            if may_repeat and isinstance(found, Found):
                if found.real in seen:
                    continue
                seen.add(found.real)
            yield found


def _report_beside(paths: Sequence[Path], leftover: Callable[[str], object]) -> None:
    """Report the temporary files beside files that are named."""
    for folder in {os.path.dirname(os.path.realpath(path)) for path in paths if not os.path.isdir(path)}:
        with suppress(OSError), os.scandir(folder) as scan:
            for entry in scan:
                if entry.name.startswith(leftovers.PREFIX):
                    leftover(entry.path)


def _at(
    path: Path, configuration: Configuration, leftover: Callable[[str], object] | None
) -> Iterator[Found | Unlistable]:
    """Yield what a path stands for, or a pattern that no shell has expanded; what a pattern finds is not named."""
    if os.path.lexists(path) or not glob.has_magic(str(path)):
        yield from _below(path, configuration, leftover)
        return
    matches = sorted(glob.iglob(str(path), recursive=True))
    if not matches:
        yield Unlistable(path, "nothing matches the pattern")
    for match in matches:
        real = os.path.realpath(match)
        if os.path.isdir(match):
            if not is_left_out(os.path.join(real, ""), configuration):
                yield from _below(Path(match), configuration, leftover)
        elif configuration.scope(os.path.dirname(real)).takes(real) and not is_left_out(real, configuration):
            yield from _below(Path(match), configuration, leftover)


def _below(
    path: Path, configuration: Configuration, leftover: Callable[[str], object] | None
) -> Iterator[Found | Unlistable]:
    """Yield what one path stands for."""
    real = os.path.realpath(path)
    if not os.path.isdir(path):
        scope = configuration.scope(os.path.dirname(real))
        if not (scope.get("force-exclude") and is_left_out(real, configuration)):
            yield Found(path, real, scope)
        return
    configuration = configuration.based(_base_of_patterns(real))
    stack = [_Folder(str(path), real, inherited(real))]
    while stack:
        folder = stack.pop()
        try:
            with os.scandir(folder.shown) as scan:
                entries = {entry.name: entry for entry in scan}
        except OSError as error:
            yield Unlistable(Path(folder.shown), f"the folder cannot be listed: {error.strerror}")
            continue
        is_root = folder.real == real
        if not is_root and any(marker in entries for marker in ENVIRONMENT_MARKERS):
            continue
        # The name of a file must not lead through a link: what counts for the target is where that lies.
        scope = configuration.scope(folder.real, entries)
        patterns = _patterns_in(folder, entries, is_root=is_root)
        folders = []
        for name in sorted(entries):
            inside = os.path.join(folder.real, name)
            if entries[name].is_dir(follow_symlinks=False):
                if not _skips_folder(name, os.path.join(inside, ""), scope, patterns):
                    folders.append(_Folder(entries[name].path, inside, patterns))
            elif name.startswith(leftovers.PREFIX):
                if leftover is not None:
                    leftover(inside)
            elif (
                scope.takes(inside)
                and entries[name].is_file(follow_symlinks=False)
                and not ignored(inside, patterns)
                and not scope.leaves_out(inside)
            ):
                yield Found(Path(entries[name].path), inside, scope)
        stack.extend(reversed(folders))


def is_left_out(path: str, configuration: Configuration) -> bool:
    """Tell whether a search of the project would pass over a real path, which need not exist."""
    parents = []
    folder = os.path.dirname(path)  # of a folder, which ends with a separator: itself
    top = repository(folder) or os.path.dirname(configuration.scope(folder).source or "") or configuration.here
    while folder != top and folder != os.path.dirname(folder):
        parents.append(folder)
        folder = os.path.dirname(folder)
    if folder != top:  # not below the project: only the file itself counts
        parents = []
    patterns = inherited(top) + gitignore(top)
    for inside in reversed(parents):
        scope = configuration.scope(os.path.dirname(inside))
        if _skips_folder(os.path.basename(inside), os.path.join(inside, ""), scope, patterns):
            return True
        if any(os.path.lexists(os.path.join(inside, marker)) for marker in ENVIRONMENT_MARKERS):
            return True
        patterns += gitignore(inside)
    if path.endswith(os.sep):
        return False
    return ignored(path, patterns) or bool(configuration.scope(os.path.dirname(path)).leaves_out(path))


def _patterns_in(folder: _Folder, entries: Container[str], *, is_root: bool) -> tuple[Patterns, ...]:
    """Add the folder's own `.gitignore`; a repository inside a repository starts anew, as in git."""
    above = excludes(folder.real) if ".git" in entries and not is_root else folder.patterns
    return above + gitignore(folder.real) if ".gitignore" in entries else above


def _skips_folder(name: str, path: str, scope: Scope, patterns: tuple[Patterns, ...]) -> bool:
    """Tell whether a folder is passed over; `!build/` among the excludes takes one back that is by default."""
    left_out = scope.leaves_out(path)
    return ignored(path, patterns) or (_is_skipped(name) if left_out is None else left_out)


def _is_skipped(name: str) -> bool:
    return name.startswith(".") or name in SKIPPED_FOLDERS or name.endswith(".egg-info")


def _base_of_patterns(root: str) -> str:
    """Say what patterns of the command line are relative to: the working directory, or a folder named elsewhere."""
    here = os.path.realpath(os.curdir)
    return here if os.path.join(root, "").startswith(os.path.join(here, "")) else root
