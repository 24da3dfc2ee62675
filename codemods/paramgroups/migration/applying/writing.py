"""Change files of the working tree, one atomic step each, as the journal says; and back."""

import os
from pathlib import Path

from paramgroups.migration.applying.deciding import in_tree
from paramgroups.migration.journal import FileState, Journal
from paramgroups.workspace.files import write
from paramgroups.workspace.leftovers import PREFIX, remove


def write_all(journal: Journal, shard: str, top: Path) -> None:
    """Give the files of a shard their new text; what cannot be written is skipped, with the reason."""
    for change in journal.changes(shard):
        reason = _turn(top, change.path, change.before, change.after)
        if reason:
            journal.mark(shard, change.path, FileState.SKIPPED, reason)


def restore_all(journal: Journal, shard: str, top: Path) -> bool:
    """Give the files of a shard their old text. A file that somebody edited since stays; then the answer is False."""
    whole = True
    for change in journal.changes(shard):
        reason = _turn(top, change.path, change.after, change.before)
        if reason:
            whole = False
            journal.mark(shard, change.path, change.state, reason)
        else:
            journal.mark(shard, change.path, FileState.RESTORED)
    return whole


def sweep(journal: Journal, shard: str, top: Path) -> None:
    """Remove what a killed process left beside the files of a shard."""
    for folder in {os.path.dirname(change.path) for change in journal.outline(shard)}:
        for stray in (top / folder).glob(f"{PREFIX}*"):
            remove(str(stray))


def _turn(top: Path, path: str, old: bytes, new: bytes) -> str:
    """Replace `old` by `new`, unless that was done before; say why not, if not."""
    current = in_tree(top)(path)
    if isinstance(current, str):
        return current
    if current == new:
        return ""
    if current != old:
        return "somebody has edited it since"
    failed = write(top / path, old, new)
    return "" if failed is None else f"{failed.problem.value}: {failed.detail}"
