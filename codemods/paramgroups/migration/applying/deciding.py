"""Decide what becomes of each file of a shard, given what it holds now."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from paramgroups.migration.errors import MigrationError
from paramgroups.migration.hashing import digest
from paramgroups.migration.journal import Change, FileState
from paramgroups.migration.layout import Layout
from paramgroups.migration.manifest import PlannedFile, PlannedShard
from paramgroups.migration.unpatch import DamagedPatchError, file_patches, patched
from paramgroups.outcome import Failed, Rewritten
from paramgroups.settings import Settings
from paramgroups.workspace.files import read
from paramgroups.workspace.run import check_source

Reader = Callable[[str], bytes | str]
"""Gives the bytes that a path holds now, or says why there are none."""


def decide(
    layout: Layout, shard: PlannedShard, settings: tuple[Settings, ...], top: Path, now: Reader
) -> Iterator[Change]:
    """Yield what is to become of the files of a shard.

    A file that is as the plan saw it gets what the plan says. One that has changed is planned anew, alone; nothing
    that somebody wrote is lost. Raises MigrationError where the patch is not the one that was planned.
    """
    for file, patch in zip(shard.files, _patches(layout, shard), strict=True):
        current = now(file.path)
        if isinstance(current, str):
            yield Change(file.path, FileState.SKIPPED, reason=current)
        elif digest(current) == file.before:
            yield Change(file.path, FileState.CHANGED, current, _planned(layout, shard, file, current, patch))
        elif digest(current) == file.after:
            yield Change(file.path, FileState.THERE, reason="it holds the planned text")
        else:
            yield _anew(top, file, current, settings[file.settings])


def in_tree(top: Path) -> Reader:
    """Read files of the working tree, none through a symbolic link."""

    def now(path: str) -> bytes | str:
        file = top / path
        if os.path.realpath(file) != str(file):
            return "there is a symbolic link in its path now"
        source = read(file)
        return f"{source.problem.value}: {source.detail}" if isinstance(source, Failed) else source

    return now


def _patches(layout: Layout, shard: PlannedShard) -> list[bytes]:
    path = layout.folder / shard.patch
    try:
        patches = file_patches(path.read_bytes())
    except OSError as error:
        raise MigrationError(f"{path}: the patch cannot be read: {error.strerror}; make the plan anew") from None
    if len(patches) != len(shard.files):
        raise _edited(path)
    return patches


def _planned(layout: Layout, shard: PlannedShard, file: PlannedFile, current: bytes, patch: bytes) -> bytes:
    try:
        new = patched(current, patch)
    except DamagedPatchError:
        raise _edited(layout.folder / shard.patch) from None
    if digest(new) != file.after:
        raise _edited(layout.folder / shard.patch)
    return new


def _edited(path: Path) -> MigrationError:
    return MigrationError(f"{path}: this is not the patch that was planned; apply it with git, or make the plan anew")


def _anew(top: Path, file: PlannedFile, current: bytes, settings: Settings) -> Change:
    """Plan a file that has changed since."""
    match check_source(top / file.path, current, settings).outcome:
        case Rewritten(source=new):
            reason = "it has changed since the plan, and was planned anew"
            return Change(file.path, FileState.REPLANNED, current, new, reason)
        case Failed(problem, detail):
            reason = f"it has changed since the plan: {problem.value}: {detail}"
        case _:
            reason = "it has changed since the plan, and nothing is left to fix"
    return Change(file.path, FileState.SKIPPED, reason=reason)
