"""Where a shard stands, with the files that need a word."""

from paramgroups.migration.journal import State
from paramgroups.migration.status import Stand
from paramgroups_cli.tally import count


def standing(stand: Stand) -> str:
    """Render a line for the shard, and one for each file that is not simply changed."""
    entry = stand.entry
    where = f", branch {entry.branch}" if entry.branch else f", commit {entry.commit[:12]}" if entry.commit else ""
    why = f": {entry.reason}" if entry.reason else where if entry.state is State.APPLIED else ""
    return f"{stand.shard.id}  {_files(stand)}  {entry.state.value}{why}\n" + _exceptions(stand)


def foreseen(stand: Stand) -> str:
    """Render what would be done to a shard."""
    if stand.entry.state not in {State.PLANNED, State.UNDONE}:
        return f"{stand.shard.id}  {stand.entry.state.value} already\n"
    changed = sum(not change.skipped for change in stand.changes)
    return f"{stand.shard.id}  would change {changed} of {_files(stand)}\n" + _exceptions(stand)


def _files(stand: Stand) -> str:
    return count(len(stand.shard.files), "file")


def _exceptions(stand: Stand) -> str:
    return "".join(
        f"  {change.path}: {change.state.value}: {change.reason}\n" for change in stand.changes if change.reason
    )
