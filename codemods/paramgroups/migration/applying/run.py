"""Apply shards one after another, each to its end before the next begins."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from paramgroups.migration.applying import branches, in_place
from paramgroups.migration.applying.commits import CommitMaker
from paramgroups.migration.applying.task import Task, Wish
from paramgroups.migration.errors import MigrationError
from paramgroups.migration.git import Git, GitError
from paramgroups.migration.journal import Entry, Journal, Mode, State, journal, read_journal
from paramgroups.migration.layout import Layout
from paramgroups.migration.locking import locked
from paramgroups.migration.manifest import Plan, PlannedShard
from paramgroups.migration.report.writing import write_report
from paramgroups.migration.status import Stand, stand, stands

_BEGIN = frozenset({State.PLANNED, State.UNDONE})
_UNDER_WAY = frozenset({State.APPLYING, State.RETREATING, State.COMMITTING})


def apply(layout: Layout, plan: Plan, shards: Sequence[PlannedShard], top: Path, wish: Wish) -> Iterator[Stand]:
    """Apply shards, and go on where an earlier run was interrupted. Raises MigrationError."""
    if wish.mode is not Mode.PLACE and Git(top).line("var", "GIT_COMMITTER_IDENT") is None:
        raise MigrationError(f"{top}: git does not know who you are; set user.name and user.email with `git config`")
    with working(layout, plan, top, wish) as task:
        for shard in shards:
            entry = task.journal.entry(shard.id)
            _refuse(entry, wish)
            begin = _BEGIN | {State.ASIDE} if wish.retry else _BEGIN
            if entry.state in begin | _UNDER_WAY:
                _to_the_end(task, shard, entry)
            yield stand(task.journal, shard)
        write_report(layout, plan.head, stands(layout, plan), plan.left)


def foresee(layout: Layout, plan: Plan, shards: Sequence[PlannedShard], top: Path, wish: Wish) -> Iterator[Stand]:
    """Say what `apply` would do, and do nothing."""
    with read_journal(layout.journal) as notes:
        task = _task(layout, plan, top, wish, notes)
        for shard in shards:
            entry = notes.entry(shard.id)
            if entry.state in _BEGIN:
                read = branches.reader(task, shard) if wish.mode is Mode.BRANCH else in_place.reader(task)
                yield Stand(shard, entry, tuple(task.decisions(shard, read)))
            else:
                yield stand(notes, shard)


@contextmanager
def working(layout: Layout, plan: Plan, top: Path, wish: Wish) -> Iterator[Task]:
    """Hold the plan while working on its tree. What git objects to becomes a MigrationError."""
    with locked(layout), journal(layout.journal) as notes:
        try:
            yield _task(layout, plan, top, wish, notes)
        except GitError as error:
            raise MigrationError(f"git: {error}; when that is settled, the same command goes on from here") from None
        finally:
            layout.index.unlink(missing_ok=True)


def _task(layout: Layout, plan: Plan, top: Path, wish: Wish, notes: Journal) -> Task:
    maker = CommitMaker(Git(top), layout.index)
    return Task(layout, top, plan.head.base, plan.head.settings, notes, wish, maker)


def _to_the_end(task: Task, shard: PlannedShard, entry: Entry) -> None:
    apply_step = branches.apply_as_branch if task.wish.mode is Mode.BRANCH else in_place.apply_in_place
    entry = apply_step(task, shard, entry)
    while entry.state in _UNDER_WAY:
        task.journal.put(entry)
        entry = apply_step(task, shard, entry)
    task.journal.put(entry)


def _refuse(entry: Entry, wish: Wish) -> None:
    """Object to what cannot be gone on with."""
    if entry.state in _UNDER_WAY and entry.mode is not wish.mode:
        given = entry.mode.value if entry.mode is not Mode.PLACE else "without --branch and --commit"
        raise MigrationError(f"{entry.id}: it was begun {given}; go on like that, or undo it first")
    if entry.state in {State.UNDOING, State.REVERTING}:
        raise MigrationError(f"{entry.id}: it is being undone; run `paramgroups migrate undo` again first")
