"""Take shards back: the bytes from before, where nobody has edited since."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from paramgroups.migration.applying.in_place import commit_files, head
from paramgroups.migration.applying.run import working
from paramgroups.migration.applying.task import Task, Wish
from paramgroups.migration.applying.writing import restore_all, sweep
from paramgroups.migration.git import GitError
from paramgroups.migration.journal import Entry, FileState, Mode, State
from paramgroups.migration.layout import Layout
from paramgroups.migration.manifest import Plan, PlannedShard
from paramgroups.migration.message import subject
from paramgroups.migration.report.writing import write_report
from paramgroups.migration.status import Stand, stand, stands

_NOTHING_TO_UNDO = frozenset({State.PLANNED, State.ASIDE, State.UNDONE})


def undo(layout: Layout, plan: Plan, shards: Sequence[PlannedShard], top: Path) -> Iterator[Stand]:
    """Undo shards, the last one first, and go on where an earlier run was interrupted. Raises MigrationError."""
    with working(layout, plan, top, Wish()) as task:
        for shard in reversed(shards):
            entry = task.journal.entry(shard.id)
            if entry.state in _NOTHING_TO_UNDO:
                continue
            if entry.state is not State.REVERTING:
                entry = replace(entry, state=State.UNDOING, reason="")
            while entry.state in {State.UNDOING, State.REVERTING}:
                task.journal.put(entry)
                entry = _without_branch(task, entry) if entry.mode is Mode.BRANCH else _step(task, shard, entry)
            task.journal.put(entry)
            yield stand(task.journal, shard)
        write_report(layout, plan.head, stands(layout, plan), plan.left)


def _step(task: Task, shard: PlannedShard, entry: Entry) -> Entry:
    """Take one step back in the working tree."""
    if entry.state is State.REVERTING:
        restored = task.journal.changes(shard.id, {FileState.RESTORED})
        texts = {change.path: change.before for change in restored}
        done = replace(entry, state=_undone(task, shard))
        said = f'Revert "{subject(shard)}"\n\nThis reverts commit {entry.commit}.\n'
        return commit_files(task, entry, done, texts, said)
    sweep(task.journal, shard.id, task.top)
    restore_all(task.journal, shard.id, task.top)
    if entry.mode is Mode.COMMIT:
        return replace(entry, state=State.REVERTING, parent=head(task.git))
    return replace(entry, state=_undone(task, shard))


def _undone(task: Task, shard: PlannedShard) -> State:
    return State.PARTLY_UNDONE if next(task.journal.changes(shard.id), None) else State.UNDONE


def _without_branch(task: Task, entry: Entry) -> Entry:
    """Delete a branch, unless it holds more than was put there."""
    reference = f"refs/heads/{entry.branch}"
    current = task.git.line("rev-parse", "--verify", "--quiet", reference)
    reason = ""
    if current is not None and entry.commit and current != entry.commit:
        reason = f"the branch {entry.branch} holds commits of others"
    elif task.git.run("for-each-ref", "--format=%(worktreepath)", reference).strip():
        reason = f"the branch {entry.branch} is checked out"
    elif current is not None and entry.commit:
        try:
            task.git.run("update-ref", "-d", reference, current)
        except GitError as error:
            reason = str(error)
    return replace(entry, state=State.PARTLY_UNDONE if reason else State.UNDONE, reason=reason)
