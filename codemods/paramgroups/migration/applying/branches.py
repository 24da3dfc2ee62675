"""Apply a shard as a branch with one commit; files and index of the user stay as they are."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from paramgroups.migration.applying.commits import IndexEntry, entries_at, stored
from paramgroups.migration.applying.deciding import Reader
from paramgroups.migration.applying.task import NOTHING, Task
from paramgroups.migration.errors import MigrationError
from paramgroups.migration.git import GitError
from paramgroups.migration.journal import Entry, State
from paramgroups.migration.manifest import PlannedShard

_ABSENT = ""


def apply_as_branch(task: Task, shard: PlannedShard, entry: Entry) -> Entry:
    """Take one step with a shard; the caller writes it down, and comes again until it is done."""
    base = base_of(task)
    if entry.state is not State.APPLYING:
        named = Entry(shard.id, branch=f"{task.wish.branches}{shard.id}", parent=base)
        return task.begin(shard, named, reader(task, shard))
    changes = {change.path: change.after for change in task.journal.changes(shard.id)}
    unchanged = task.without_change(shard)
    if unchanged is not None:
        return replace(entry, branch="", state=unchanged, reason=NOTHING)
    new = [stored(task.git, one, changes[one.path]) for one in entries_at(task.git, entry.parent, list(changes))]
    made = task.maker.commit(entry.parent, new, task.message(shard), entry.stamp)
    reference = f"refs/heads/{entry.branch}"
    current = task.git.line("rev-parse", "--verify", "--quiet", reference)
    if current not in {None, made}:
        reason = f"there is a branch {entry.branch} already; delete it, or give another --branch-prefix"
        return replace(entry, state=State.ASIDE, reason=reason)
    if current is None:
        if task.wish.test:
            with _worktree(task, shard.id, made) as folder:
                if not task.passes(shard, folder):
                    return replace(entry, state=State.ASIDE, reason=task.failed(shard))
        task.journal.put(replace(entry, commit=made))  # so that `undo` knows whose branch it is
        try:
            task.git.run("update-ref", reference, made, _ABSENT)
        except GitError as error:
            if ".lock" in str(error):  # another git works on it, or was cut off by a power cut: nothing is decided
                raise
            return replace(entry, state=State.ASIDE, reason=f"the branch cannot be made: {error}")
    return replace(entry, state=State.APPLIED, commit=made)


def base_of(task: Task) -> str:
    """Name the commit that branches start from. Raises MigrationError where it is not there."""
    if task.base is None:
        raise MigrationError("--branch needs a commit to start from, and the plan was made where there was none")
    if task.git.line("cat-file", "-e", task.base) is None:
        raise MigrationError(f"{task.top}: the base commit {task.base} is not here; fetch it")
    return task.base


def reader(task: Task, shard: PlannedShard) -> Reader:
    """Read files as they are at the base, as they would be checked out."""
    base = base_of(task)
    entries = {entry.path: entry for entry in entries_at(task.git, base, [file.path for file in shard.files])}

    def now(path: str) -> bytes | str:
        entry: IndexEntry | None = entries.get(path)
        if entry is None:
            return "it is not in the base commit"
        if not entry.is_file:
            return "it is no regular file in the base commit"
        return task.git.run("cat-file", "--filters", f"{base}:{path}")

    return now


@contextmanager
def _worktree(task: Task, shard: str, commit: str) -> Iterator[Path]:
    """Check a commit out in a folder of its own."""
    folder = (task.layout.trees / shard).resolve()
    _remove(task, folder)
    task.git.run("worktree", "add", "--quiet", "--detach", str(folder), commit)
    try:
        yield folder
    finally:
        _remove(task, folder)


def _remove(task: Task, folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    task.git.run("worktree", "prune")
