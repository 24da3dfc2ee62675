"""What was done to a tree, written down before it is done: so it can be finished, and taken back."""

import sqlite3
import zlib
from collections.abc import Container, Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

_SCHEMA = """
CREATE TABLE IF NOT EXISTS shards (
    id TEXT PRIMARY KEY, state TEXT, mode TEXT, stamp TEXT, branch TEXT, parent TEXT, "commit" TEXT, reason TEXT
);
CREATE TABLE IF NOT EXISTS files (
    shard TEXT, path BLOB, state TEXT, reason TEXT, before BLOB, after BLOB, PRIMARY KEY (shard, path)
);
"""


class Mode(Enum):
    """How a shard is applied."""

    PLACE = "in place"
    COMMIT = "--commit"
    BRANCH = "--branch"


class State(Enum):
    """Where a shard stands. It is `PLANNED` as long as the journal does not know it."""

    PLANNED = "planned"
    APPLYING = "applying"
    COMMITTING = "committing"
    APPLIED = "applied"
    RETREATING = "retreating"
    """Its test failed, and its files are being restored."""
    ASIDE = "set aside"
    UNDOING = "undoing"
    REVERTING = "reverting"
    """Its files are restored, and that is being committed."""
    PARTLY_UNDONE = "partly undone"
    UNDONE = "undone"


class FileState(Enum):
    """What became of a file."""

    CHANGED = "changed"
    REPLANNED = "re-planned"
    THERE = "there already"
    SKIPPED = "skipped"
    RESTORED = "restored"


WRITTEN = frozenset({FileState.CHANGED, FileState.REPLANNED})


@dataclass(frozen=True, slots=True)
class Entry:
    """What the journal knows of a shard."""

    id: str
    state: State = State.PLANNED
    mode: Mode = Mode.PLACE
    stamp: str = ""
    """When it was begun, as git writes times; a commit that is made again is the same commit."""
    branch: str = ""
    parent: str = ""
    commit: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What is to become of a file: its bytes before and after, or why nothing is."""

    path: str
    state: FileState
    before: bytes = b""
    after: bytes = b""
    reason: str = ""

    @property
    def skipped(self) -> bool:
        """Whether the file is left as it is."""
        return self.state is FileState.SKIPPED


@dataclass(frozen=True, slots=True)
class Journal:
    """The journal of a plan. Every function that writes is on the disk when it returns."""

    database: sqlite3.Connection

    def entry(self, shard: str) -> Entry:
        """Tell where a shard stands."""
        row = self.database.execute("SELECT * FROM shards WHERE id = ?", (shard,)).fetchone()
        if row is None:
            return Entry(shard)
        name, state, mode, *rest = row
        return Entry(name, State(state), Mode(mode), *rest)

    def begin(self, entry: Entry, changes: Iterable[Change]) -> None:
        """Write down a shard with all that is to become of its files, as one step."""
        with self.database:
            self.database.execute("DELETE FROM files WHERE shard = ?", (entry.id,))
            self.database.executemany(
                "INSERT INTO files VALUES (?, ?, ?, ?, ?, ?)", (_row(entry.id, change) for change in changes)
            )
            self._put(entry)

    def put(self, entry: Entry) -> None:
        """Write down where a shard stands now."""
        with self.database:
            self._put(entry)

    def outline(self, shard: str) -> list[Change]:
        """List what is to become of the files of a shard, or has, by path, without their bytes."""
        query = "SELECT path, state, reason FROM files WHERE shard = ? ORDER BY path"
        rows = self.database.execute(query, (shard,)).fetchall()
        return [Change(_name(path), FileState(state), reason=reason) for path, state, reason in rows]

    def changes(self, shard: str, states: Container[FileState] = WRITTEN) -> Iterator[Change]:
        """Yield the files of a shard that are in one of `states`, one by one, with their bytes."""
        for change in self.outline(shard):
            if change.state in states:
                query = "SELECT before, after FROM files WHERE shard = ? AND path = ?"
                before, after = self.database.execute(query, (shard, _key(change.path))).fetchone()
                yield replace(change, before=zlib.decompress(before), after=zlib.decompress(after))

    def mark(self, shard: str, path: str, state: FileState, reason: str = "") -> None:
        """Write down what became of a file."""
        with self.database:
            self.database.execute(
                "UPDATE files SET state = ?, reason = ? WHERE shard = ? AND path = ?",
                (state.value, reason, shard, _key(path)),
            )

    def _put(self, entry: Entry) -> None:
        row = (
            entry.id,
            entry.state.value,
            entry.mode.value,
            entry.stamp,
            entry.branch,
            entry.parent,
            entry.commit,
            entry.reason,
        )
        self.database.execute("INSERT OR REPLACE INTO shards VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)


@contextmanager
def journal(path: Path) -> Iterator[Journal]:
    """Open the journal, or begin it."""
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA synchronous = EXTRA")
        database.executescript(_SCHEMA)
        yield Journal(database)


@contextmanager
def read_journal(path: Path) -> Iterator[Journal]:
    """Open the journal to read it; an empty one where nothing was done yet."""
    if path.exists():
        with closing(sqlite3.connect(path)) as database:
            yield Journal(database)
    else:
        with journal(Path(":memory:")) as empty:
            yield empty


def _row(shard: str, change: Change) -> tuple[str, bytes, str, str, bytes, bytes]:
    before, after = zlib.compress(change.before, 1), zlib.compress(change.after, 1)
    return shard, _key(change.path), change.state.value, change.reason, before, after


def _key(path: str) -> bytes:
    """Names need not be text."""
    return path.encode("utf-8", "surrogateescape")


def _name(key: bytes) -> str:
    return key.decode("utf-8", "surrogateescape")
