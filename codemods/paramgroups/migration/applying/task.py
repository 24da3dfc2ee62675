"""What the ways to apply a shard have in common."""

import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from paramgroups.migration.applying.commits import CommitMaker
from paramgroups.migration.applying.deciding import Reader, decide
from paramgroups.migration.applying.testing import passes
from paramgroups.migration.git import Git
from paramgroups.migration.journal import WRITTEN, Change, Entry, FileState, Journal, Mode, State
from paramgroups.migration.layout import Layout
from paramgroups.migration.manifest import PlannedFile, PlannedShard
from paramgroups.migration.message import message
from paramgroups.settings import Settings

NOTHING = "no file of it is changed"


@dataclass(frozen=True, slots=True)
class Wish:
    """How the user wants shards applied."""

    mode: Mode = Mode.PLACE
    test: str = ""
    branches: str = "paramgroups/"
    """What the names of branches begin with."""
    retry: bool = False
    """Whether shards that were set aside are tried again."""


@dataclass(frozen=True, slots=True)
class Task:
    """One plan on one tree."""

    layout: Layout
    top: Path
    base: str | None
    settings: tuple[Settings, ...]
    journal: Journal
    wish: Wish
    maker: CommitMaker

    @property
    def git(self) -> Git:
        """The repository of the tree."""
        return Git(self.top)

    def begin(self, shard: PlannedShard, entry: Entry, now: Reader) -> Entry:
        """Decide what becomes of the files, and write it down."""
        begun = replace(entry, state=State.APPLYING, mode=self.wish.mode, stamp=f"{int(time.time())} +0000", reason="")
        self.journal.begin(begun, self.decisions(shard, now))
        return begun

    def decisions(self, shard: PlannedShard, now: Reader) -> Iterator[Change]:
        """Decide what becomes of the files."""
        return decide(self.layout, shard, self.settings, self.top, now)

    def without_change(self, shard: PlannedShard) -> State | None:
        """Say where a shard stands none of whose files is changed; None where one is."""
        states = {change.state for change in self.journal.outline(shard.id)}
        if states & WRITTEN:
            return None
        return State.ASIDE if FileState.SKIPPED in states else State.APPLIED

    def passes(self, shard: PlannedShard, folder: Path) -> bool:
        """Run the user's test, if there is one."""
        return not self.wish.test or passes(self.wish.test, shard.id, folder, self.log(shard))

    def failed(self, shard: PlannedShard) -> str:
        """Say that the test failed."""
        return f"its test failed; what it printed is in {self.log(shard)}"

    def log(self, shard: PlannedShard) -> Path:
        """Say where the output of the test goes."""
        return self.layout.logs / f"{shard.id}.txt"

    def message(self, shard: PlannedShard) -> str:
        """Write the message of the commit, about the files that are in it."""
        changed = {change.path: change for change in self.journal.outline(shard.id) if change.state in WRITTEN}
        files = tuple(_told(file, changed[file.path]) for file in shard.files if file.path in changed)
        return message(replace(shard, files=files))


def _told(file: PlannedFile, change: Change) -> PlannedFile:
    """Leave out the lines of findings in a file that was planned anew: they have moved."""
    if change.state is not FileState.REPLANNED:
        return file
    return replace(file, notes=tuple(replace(note, line=0) for note in file.notes))
