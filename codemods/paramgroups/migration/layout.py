"""What a plan's folder holds, and where."""

import os
from dataclasses import dataclass
from pathlib import Path

_OURS = frozenset(
    {
        ".gitignore",
        "manifest.json",
        "place.json",
        "refusals.md",
        "report.html",
        "shards",
        "partial",
        "logs",
        "trees",
        "journal.sqlite",
        "journal.sqlite-journal",
        "lock.sqlite",
        "index",
        "index.lock",
    }
)


@dataclass(frozen=True, slots=True)
class Layout:
    """The files of a plan below its folder."""

    folder: Path

    @property
    def manifest(self) -> Path:
        """The plan itself. It is moved in last: a folder without it holds no plan."""
        return self.folder / "manifest.json"

    @property
    def place(self) -> Path:
        """Where the tree is; apart from the plan, which is the same wherever the tree lies."""
        return self.folder / "place.json"

    @property
    def shards(self) -> Path:
        """One patch a shard."""
        return self.folder / "shards"

    @property
    def refusals(self) -> Path:
        """What is left for people, by owner."""
        return self.folder / "refusals.md"

    @property
    def report(self) -> Path:
        """The report."""
        return self.folder / "report.html"

    @property
    def journal(self) -> Path:
        """What was applied and undone, and what the files were before."""
        return self.folder / "journal.sqlite"

    @property
    def lock(self) -> Path:
        """Held while a command works here."""
        return self.folder / "lock.sqlite"

    @property
    def index(self) -> Path:
        """The index that commits are made in, so that the user's own stays as it is."""
        return self.folder / "index"

    @property
    def partial(self) -> Path:
        """Where a plan grows before it takes its place."""
        return self.folder / "partial"

    @property
    def logs(self) -> Path:
        """What `--test` commands printed."""
        return self.folder / "logs"

    @property
    def trees(self) -> Path:
        """Worktrees that `--test` commands run in."""
        return self.folder / "trees"

    def strangers(self) -> list[str]:
        """List what lies in the folder and is not a plan's, in order."""
        try:
            return sorted(name for name in os.listdir(self.folder) if name not in _OURS)
        except FileNotFoundError:
            return []
