"""Where the repository is, without asking git."""

import os


def repository(folder: str) -> str | None:
    """Find the root of the repository that a real folder lies in: the nearest one above, or itself, with a `.git`."""
    while not os.path.lexists(os.path.join(folder, ".git")):  # a folder, or a file in a worktree or submodule
        parent = os.path.dirname(folder)
        if parent == folder:
            return None
        folder = parent
    return folder
