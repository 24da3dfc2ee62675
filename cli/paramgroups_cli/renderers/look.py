"""What a renderer is told besides the results."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Look:
    """How a report is to look. Nothing here is asked of the system while rendering."""

    command: str
    """The command that reports: `check`, `diff` or `apply`."""
    coloured: bool = False
    folder: str = "."
    """The working directory, which relative paths start from."""
    root: str = "."
    """What the paths of machine formats are relative to: the repository around the folder, else the folder."""

    def from_root(self, path: Path) -> str | None:
        """Name a file as seen from the root, with slashes; None where it lies outside."""
        try:
            relative = os.path.relpath(os.path.join(self.folder, path), self.root)
        except ValueError:  # on another drive
            return None
        relative = relative.replace(os.sep, "/")
        return None if relative.startswith("../") else relative
