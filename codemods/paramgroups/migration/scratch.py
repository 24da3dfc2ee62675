"""What a plan knows while it grows, on disk: the diffs of a monorepo need not fit into memory."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from paramgroups.migration.manifest import Left, PlannedFile
from paramgroups.migration.notes import Note, note_from
from paramgroups.migration.sharding import Member

_SCHEMA = """
PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;
CREATE TABLE changed (
    path BLOB PRIMARY KEY, before TEXT, after TEXT, notes TEXT, settings INTEGER, patch BLOB
) WITHOUT ROWID;
CREATE TABLE left (path BLOB PRIMARY KEY, owners TEXT, notes TEXT) WITHOUT ROWID;
"""


@dataclass(slots=True)
class Scratch:
    """Two tables in a file that is thrown away."""

    database: sqlite3.Connection
    members: list[Member]

    def add_changed(self, member: Member, file: PlannedFile, patch: bytes) -> None:
        """Keep a file that the plan changes."""
        self.members.append(member)
        row = (_key(file.path), file.before, file.after, _dump(file.notes), file.settings, patch)
        self.database.execute("INSERT OR REPLACE INTO changed VALUES (?, ?, ?, ?, ?, ?)", row)

    def add_left(self, left: Left) -> None:
        """Keep what people have to do in a file."""
        row = (_key(left.path), json.dumps(left.owners), _dump(left.notes))
        self.database.execute("INSERT OR REPLACE INTO left VALUES (?, ?, ?)", row)

    def files(self, paths: Sequence[str]) -> Iterator[PlannedFile]:
        """Yield the files at `paths`."""
        for path in paths:
            query = "SELECT before, after, notes, settings FROM changed WHERE path = ?"
            before, after, notes, settings = self.database.execute(query, (_key(path),)).fetchone()
            yield PlannedFile(path, before, after, _load(notes), settings)

    def patches(self, paths: Sequence[str]) -> Iterator[bytes]:
        """Yield the patches of the files at `paths`."""
        for path in paths:
            (patch,) = self.database.execute("SELECT patch FROM changed WHERE path = ?", (_key(path),)).fetchone()
            yield patch

    def left(self) -> Iterator[Left]:
        """Yield what is left for people, by path."""
        for path, owners, notes in self.database.execute("SELECT path, owners, notes FROM left ORDER BY path"):
            yield Left(path.decode("utf-8", "surrogateescape"), tuple(json.loads(owners)), _load(notes))


@contextmanager
def scratch(path: Path) -> Iterator[Scratch]:
    """Open an empty scratch file, and remove it at the end."""
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path, isolation_level=None)) as database:
        database.executescript(_SCHEMA)
        yield Scratch(database, [])
    path.unlink()


def _key(path: str) -> bytes:
    """Names need not be text."""
    return path.encode("utf-8", "surrogateescape")


def _dump(notes: tuple[Note, ...]) -> str:
    return json.dumps([note.json() for note in notes])


def _load(notes: str) -> tuple[Note, ...]:
    return tuple(map(note_from, json.loads(notes)))
