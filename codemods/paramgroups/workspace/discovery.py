"""Find the files of a run: once each, in the same order every time, without reading any of them."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from paramgroups.workspace.ignores import Patterns, compiled, gitignore, ignored, inherited

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
class _Folder:
    shown: str
    """The path as the user will see it, below the one that was given."""
    real: str
    patterns: tuple[Patterns, ...]


def discover(paths: Sequence[Path], exclude: Sequence[str] = ()) -> Iterator[Path | Unlistable]:
    """Yield the files of `paths`, each once: those named, and the `*.py` files below the folders named.

    A file that is named is taken whatever its name is, whether it exists or not. Below a folder, symbolic links are
    not followed: what they lead to is found where it is, or is not part of the tree. `exclude` holds patterns in the
    language of `.gitignore`, relative to the working directory (or to the folder named, where that lies elsewhere).
    Raises ValueError for a pattern that means nothing.
    """
    seen: set[str] = set()
    for path in paths:
        for found, real in _below(path, exclude):
            # With one path nothing can come twice, and a million names need not be kept.
            if len(paths) > 1 and not isinstance(found, Unlistable):
                if real in seen:
                    continue
                seen.add(real)
            yield found


def _below(path: Path, exclude: Sequence[str]) -> Iterator[tuple[Path | Unlistable, str]]:
    """Yield what one path stands for, each with its real path."""
    real = os.path.realpath(path)
    if not os.path.isdir(path):
        yield path, real
        return
    excluded = (compiled(_base_of_excludes(real), exclude),) if exclude else ()
    stack = [_Folder(str(path), real, inherited(real))]
    while stack:
        folder = stack.pop()
        try:
            with os.scandir(folder.shown) as scan:
                entries = {entry.name: entry for entry in scan}
        except OSError as error:
            yield Unlistable(Path(folder.shown), f"the folder cannot be listed: {error.strerror}"), folder.real
            continue
        is_root = folder.real == real
        if not is_root and any(marker in entries for marker in ENVIRONMENT_MARKERS):
            continue
        patterns = _patterns_in(folder, entries, is_root=is_root)
        folders = []
        for name in sorted(entries):
            inside = os.path.join(folder.real, name)
            if entries[name].is_dir(follow_symlinks=False):
                below = os.path.join(inside, "")
                if not _is_skipped(name) and not ignored(below, patterns) and not ignored(below, excluded):
                    folders.append(_Folder(entries[name].path, inside, patterns))
            elif (
                name.endswith(".py")
                and entries[name].is_file(follow_symlinks=False)
                and not ignored(inside, patterns)
                and not ignored(inside, excluded)
            ):
                yield Path(entries[name].path), inside
        stack.extend(reversed(folders))


def _patterns_in(folder: _Folder, entries: dict[str, os.DirEntry[str]], *, is_root: bool) -> tuple[Patterns, ...]:
    """Add the folder's own `.gitignore`; a repository inside a repository starts anew, as in git."""
    above = () if ".git" in entries and not is_root else folder.patterns
    return above + gitignore(folder.real) if ".gitignore" in entries else above


def _is_skipped(name: str) -> bool:
    return name.startswith(".") or name in SKIPPED_FOLDERS or name.endswith(".egg-info")


def _base_of_excludes(root: str) -> str:
    here = os.path.realpath(os.curdir)
    return here if os.path.join(root, "").startswith(os.path.join(here, "")) else root
