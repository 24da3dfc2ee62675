"""Apply a shard in the working tree, with a commit on the current branch where that is wanted."""

from collections.abc import Mapping
from dataclasses import replace

from paramgroups.migration.applying.commits import entries_at, index_info, stored
from paramgroups.migration.applying.deciding import Reader, in_tree
from paramgroups.migration.applying.task import NOTHING, Task
from paramgroups.migration.applying.writing import restore_all, sweep, write_all
from paramgroups.migration.errors import MigrationError
from paramgroups.migration.git import Git
from paramgroups.migration.journal import Entry, Mode, State
from paramgroups.migration.manifest import PlannedShard


def apply_in_place(task: Task, shard: PlannedShard, entry: Entry) -> Entry:
    """Take one step with a shard; the caller writes it down, and comes again until it is done."""
    match entry.state:
        case State.APPLYING:
            sweep(task.journal, shard.id, task.top)
            write_all(task.journal, shard.id, task.top)
            unchanged = task.without_change(shard)
            if unchanged is not None:
                return replace(entry, state=unchanged, reason=NOTHING)
            if not task.passes(shard, task.top):
                return replace(entry, state=State.RETREATING, reason=task.failed(shard))
            if entry.mode is Mode.COMMIT:
                return replace(entry, state=State.COMMITTING, parent=head(task.git))
            return replace(entry, state=State.APPLIED)
        case State.RETREATING:
            sweep(task.journal, shard.id, task.top)
            restore_all(task.journal, shard.id, task.top)
            return replace(entry, state=State.ASIDE)
        case State.COMMITTING:
            texts = {change.path: change.after for change in task.journal.changes(shard.id)}
            done = replace(entry, state=State.APPLIED)
            return commit_files(task, entry, done, texts, task.message(shard))
        case _:
            return task.begin(shard, Entry(shard.id), reader(task))


def reader(task: Task) -> Reader:
    """Read the working tree; before a commit, only files that have no changes of the user's."""
    if task.wish.mode is Mode.PLACE:
        return in_tree(task.top)

    def now(path: str) -> bytes | str:
        status = task.git.run("--no-optional-locks", "status", "--porcelain", "-z", "--ignored", "--", path)
        if status:
            return "it has changes that are not committed"
        return in_tree(task.top)(path)

    return now


def commit_files(task: Task, entry: Entry, done: Entry, texts: Mapping[str, bytes], message: str) -> Entry:
    """Commit files as they are to be, and nothing else that the user may have staged.

    Made again after an interruption, the commit is the same one, so it is seen whether the branch has it.
    """
    old = entries_at(task.git, entry.parent, list(texts))
    new = [stored(task.git, one, texts[one.path]) for one in old]
    if new == old:
        return done
    made = task.maker.commit(entry.parent, new, message, entry.stamp)
    current = head(task.git)
    if current == entry.parent:
        task.git.run("update-ref", "-m", "paramgroups migrate", "HEAD", made, entry.parent)
    elif task.git.line("merge-base", "--is-ancestor", made, current) is None:
        return replace(entry, parent=current)  # somebody has committed meanwhile: on top of that, then
    task.git.run("update-index", "-z", "--index-info", stdin=index_info(new))  # which held what was there before
    return replace(done, commit=made)


def head(git: Git) -> str:
    """Name the commit that is checked out. Raises MigrationError where there is none."""
    found = git.head()
    if found is None:
        raise MigrationError(f"{git.top}: there is no commit to build on; without --commit no repository is needed")
    return found
