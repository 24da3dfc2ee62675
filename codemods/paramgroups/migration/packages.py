"""Which package a file belongs to."""

import os
from dataclasses import dataclass, field
from pathlib import Path

_MARKERS = ("pyproject.toml", "setup.py", "setup.cfg", "BUILD", "BUILD.bazel")


@dataclass(slots=True)
class Packages:
    """The packages of a tree, found once each."""

    top: Path
    known: dict[str, str | None] = field(default_factory=dict)

    def of(self, path: str) -> str | None:
        """Name the folder of the nearest package above a path, `.` for the whole tree; None outside of any."""
        return self._of_folder(os.path.dirname(path))

    def _of_folder(self, folder: str) -> str | None:
        if folder not in self.known:
            self.known[folder] = self._find(folder)
        return self.known[folder]

    def _find(self, folder: str) -> str | None:
        if any((self.top / folder / marker).is_file() for marker in _MARKERS):
            return folder or "."
        return self._of_folder(os.path.dirname(folder)) if folder else None
