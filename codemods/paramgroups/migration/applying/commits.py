"""Make commits without touching the user's index and files."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from paramgroups.migration.git import Git

_ARGUMENTS = 500
"""Paths that one command is given; systems limit the length of a command line."""
_FILE_MODES = ("100644", "100755")


@dataclass(frozen=True, slots=True)
class IndexEntry:
    """A file of a commit: its mode, the name of its bytes, its path."""

    mode: str
    blob: str
    path: str

    @property
    def is_file(self) -> bool:
        """Tell a file from a symbolic link or a submodule."""
        return self.mode in _FILE_MODES


@dataclass(slots=True)
class CommitMaker:
    """Makes commits in an index of its own."""

    git: Git
    index: Path
    holds: str = ""
    """The commit that the index holds the tree of."""
    undo: tuple[str, list[IndexEntry]] = field(default=("", []))
    """The parent of that commit, and the entries that lead back to it."""

    def commit(self, parent: str, entries: Sequence[IndexEntry], message: str, stamp: str) -> str:
        """Make the commit that changes `entries`: for the same arguments and person, the same one."""
        self._load(parent)
        old = entries_at(self.git, parent, [entry.path for entry in entries])
        self._update(entries)
        tree = self._run("write-tree")
        times = {"GIT_AUTHOR_DATE": stamp, "GIT_COMMITTER_DATE": stamp}
        text = message.encode("utf-8", "backslashreplace")
        made = self.git.run("commit-tree", tree, "-p", parent, "-F", "-", stdin=text, environment=times)
        self.holds, self.undo = made.decode().strip(), (parent, old)
        return self.holds

    def _load(self, commit: str) -> None:
        """Bring the index to a commit; of a million files, only those that differ, where that is known."""
        if self.holds == commit:
            return
        if self.holds and self.undo[0] == commit:
            self._update(self.undo[1])
        else:
            for path in (self.index, self.index.with_name(self.index.name + ".lock")):
                path.unlink(missing_ok=True)
            self._run("read-tree", commit)

    def _update(self, entries: Sequence[IndexEntry]) -> None:
        self._run("update-index", "-z", "--index-info", stdin=index_info(entries))

    def _run(self, *arguments: str, stdin: bytes = b"") -> str:
        environment = {"GIT_INDEX_FILE": os.path.abspath(self.index)}
        return self.git.run(*arguments, stdin=stdin, environment=environment).decode().strip()


def entries_at(git: Git, commit: str, paths: Sequence[str]) -> list[IndexEntry]:
    """List what a commit holds at `paths`, as far as it holds something there."""
    parts = (paths[start : start + _ARGUMENTS] for start in range(0, len(paths), _ARGUMENTS))
    return [entry for part in parts for entry in _entries(git, commit, part)]


def _entries(git: Git, commit: str, paths: Sequence[str]) -> Iterator[IndexEntry]:
    for row in git.run("ls-tree", "-z", "--full-tree", commit, "--", *paths).split(b"\0")[:-1]:
        about, _, path = row.partition(b"\t")
        mode, _, blob = about.decode().split(" ")
        yield IndexEntry(mode, blob, os.fsdecode(path))


def index_info(entries: Sequence[IndexEntry]) -> bytes:
    """Spell entries as `git update-index -z --index-info` reads them."""
    return b"".join(f"{entry.mode} {entry.blob}\t".encode() + os.fsencode(entry.path) + b"\0" for entry in entries)


def stored(git: Git, entry: IndexEntry, text: bytes) -> IndexEntry:
    """Put the bytes of a file into the repository, through the filters that its path has."""
    blob = git.run("hash-object", "-w", "--stdin", "--path", entry.path, stdin=text)
    return replace(entry, blob=blob.decode().strip())
