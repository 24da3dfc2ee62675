"""The dotted names by which Python would import files, as far as the folders tell."""

import os
from dataclasses import dataclass
from functools import lru_cache

from paramgroups.workspace.repository import above, repository

_ROOT_MARKERS = ("pyproject.toml", "setup.py", "setup.cfg", ".git")
"""What the root of a project holds."""


def module_name(path: str) -> str:
    """Name a file: `package.module`, and `package.__init__` for the file of a package itself; empty for no identifier.

    A file in a package (folders with an `__init__.py`) is named from its outermost package on. Any other file is named
    from the nearest folder above it that is called `src` or is the root of a project, so that namespace packages have
    their full name; where there is no such folder, it is named alone.
    """
    folder, file = os.path.split(os.path.realpath(path))
    root = import_root(folder)
    stem = file.removesuffix(".py")
    inside = os.path.relpath(folder, root)
    parts = [*(inside.split(os.sep) if inside != os.curdir else ()), stem]
    return ".".join(parts) if all(part.isidentifier() for part in parts) else ""


@lru_cache(maxsize=4096)
def import_root(folder: str) -> str:
    """Find the folder that has to be on Python's path for the files of a real `folder` to have their names."""
    top = folder
    while os.path.isfile(os.path.join(top, "__init__.py")):
        parent = os.path.dirname(top)
        if parent == top:
            return top
        top = parent
    return top if top != folder else _project_root(folder)


def _project_root(folder: str) -> str:
    return next((one for one in above(folder) if os.path.basename(one) == "src" or _has_marker(one)), folder)


def project_of(path: str) -> str | None:
    """Find the folder of all that may use what a file defines: its repository, or else the root of its project.

    Neither a home folder nor all of a disk counts as one.
    """
    folder = os.path.realpath(path) if os.path.isdir(path) else os.path.dirname(os.path.realpath(path))
    found = repository(folder) or next((one for one in above(folder) if _has_marker(one)), None)
    if found is None or found in (os.path.realpath(os.path.expanduser("~")), os.path.dirname(found)):
        return None
    return found


def _has_marker(folder: str) -> bool:
    return any(os.path.lexists(os.path.join(folder, one)) for one in _ROOT_MARKERS)


def module_file(root: str, name: str) -> str | None:
    """Find the file of the module `name` below `root`, if there is one."""
    base = os.path.join(root, *name.split("."))
    for path in (os.path.join(base, "__init__.py"), f"{base}.py"):
        if os.path.isfile(path):
            return path
    return None


@dataclass(frozen=True, slots=True)
class Place:
    """A file, and the folders where Python would look for what it imports."""

    path: str
    module: str
    roots: tuple[str, ...]


def place_of(path: str) -> Place:
    """Say where a candidate stands. A script imports what lies beside it, a package what lies beside the package."""
    folder = os.path.dirname(os.path.realpath(path))
    return Place(path, module_name(path), tuple(dict.fromkeys((import_root(folder), folder))))
