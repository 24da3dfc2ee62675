"""Find the file that says who owns what, and ask it."""

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from paramgroups.migration.owners.github import github
from paramgroups.migration.owners.gitlab import gitlab

_PLACES = (".github", ".", "docs", ".gitlab")
_NAME = "CODEOWNERS"
_GITLAB_ONLY = re.compile(r"^\s*(?:\^?\[[^\]]+\]|!)", re.MULTILINE)


class Owners(Protocol):
    """Anything that knows the owners of a path relative to the repository."""

    def of(self, path: str) -> tuple[str, ...]:
        """List the owners, none where nobody owns it."""


@dataclass(slots=True)
class TreeOwners:
    """The owners of a tree: what the repository's CODEOWNERS says, and below it files in folders of their own.

    GitHub and GitLab read one file, at the top, in `docs`, or in the folder of their name; what it says counts.
    Where it names nobody, the nearest CODEOWNERS above the file is asked, with patterns relative to its folder:
    repositories that came into a monorepo whole bring one along.
    """

    top: Path
    central: Owners | None
    nested: dict[str, Owners | None] = field(default_factory=dict)

    def of(self, path: str) -> tuple[str, ...]:
        """List the owners of a path (relative to the tree, with slashes), none where nobody owns it."""
        if self.central is not None and (owners := self.central.of(path)):
            return owners
        folder = os.path.dirname(path)
        while folder:
            local = self._local(folder)
            if local is not None and (owners := local.of(path[len(folder) + 1 :])):
                return owners
            folder = os.path.dirname(folder)
        return ()

    def _local(self, folder: str) -> Owners | None:
        if folder not in self.nested:
            self.nested[folder] = _read(self.top / folder, self.top)
        return self.nested[folder]


def owners(top: Path) -> TreeOwners:
    """Read the CODEOWNERS of the repository at `top`: the first one at the places of GitHub and GitLab."""
    for place in _PLACES:
        found = _read(top / place, top)
        if found is not None:
            return TreeOwners(top, found)
    return TreeOwners(top, None)


def _read(folder: Path, top: Path) -> Owners | None:
    try:
        text = (folder / _NAME).read_text(encoding="utf-8-sig", errors="surrogateescape")
    except OSError:
        return None
    return gitlab(text) if _is_gitlab(folder, text, top) else github(text)


def _is_gitlab(folder: Path, text: str, top: Path) -> bool:
    """Tell the language: by the place, by what only GitLab has, by whose other files the repository holds."""
    if folder.name in {".github", ".gitlab"}:
        return folder.name == ".gitlab"
    if _GITLAB_ONLY.search(text):
        return True
    return not (top / ".github").is_dir() and any((top / name).exists() for name in (".gitlab", ".gitlab-ci.yml"))
