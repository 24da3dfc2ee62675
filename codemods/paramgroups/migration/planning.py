"""Make a plan: read the results of a run once, touch nothing but the plan's own folder."""

import json
import os
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from paramgroups.migration import manifest
from paramgroups.migration.errors import MigrationError
from paramgroups.migration.git import Git
from paramgroups.migration.hashing import digest
from paramgroups.migration.journal import Entry
from paramgroups.migration.layout import Layout
from paramgroups.migration.leftovers import leftovers
from paramgroups.migration.manifest import Head, Left, PlannedFile, PlannedShard
from paramgroups.migration.notes import failure_note, note
from paramgroups.migration.owners.lookup import TreeOwners, owners
from paramgroups.migration.packages import Packages
from paramgroups.migration.patches import file_patch, shard_patch
from paramgroups.migration.report.writing import write_report
from paramgroups.migration.scratch import Scratch, scratch
from paramgroups.migration.sharding import By, Member, Shard, shards
from paramgroups.migration.status import Stand
from paramgroups.migration.storing import encoded, store
from paramgroups.migration.together import functions
from paramgroups.outcome import Failed, Rewritten
from paramgroups.settings import Settings
from paramgroups.version import __version__
from paramgroups.workspace.files import sync_folder
from paramgroups.workspace.repository import repository
from paramgroups.workspace.run import FileResult


@dataclass(frozen=True, slots=True)
class Request:
    """What to plan."""

    root: Path
    by: By = By.OWNER
    max_files: int = 50


def plan(request: Request, results: Iterable[FileResult], layout: Layout) -> int:
    """Write the plan for the results of a run over `request.root`, and count its shards.

    The same results and settings give the same bytes. Raises MigrationError where the folder cannot take a plan.
    """
    prepare(layout)
    shutil.rmtree(layout.partial, ignore_errors=True)
    partial = Layout(layout.partial)
    partial.shards.mkdir(parents=True)
    tree = _tree(request.root)
    with scratch(layout.partial / "scratch.sqlite") as kept:
        settings: dict[Settings, int] = {}
        counts = _read(tree, results, kept, settings)
        head = Head(
            __version__,
            tree.base,
            tree.prefix or ".",
            request.by.value,
            request.max_files,
            tuple(settings),
            counts,
        )
        divided = list(shards(kept.members, request.by, request.max_files))
        _write(head, divided, kept, partial)
    place = json.dumps({"tree": str(tree.top)}) + "\n"
    store(partial.place, [place.encode()])
    store(layout.partial / ".gitignore", [b"*\n"])
    _move_in(layout)
    return len(divided)


def prepare(layout: Layout) -> None:
    """Make the folder, or say why it cannot take a plan."""
    strangers = layout.strangers()
    if strangers:
        raise MigrationError(
            f"{layout.folder}: the folder holds {strangers[0]!r}, which no plan does; choose a new folder"
        )
    if layout.journal.exists():
        raise MigrationError(
            f"{layout.folder}: this plan was applied; undo it and remove the folder, or choose a new one"
        )
    try:
        layout.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise MigrationError(f"{layout.folder}: the folder cannot be made: {error.strerror}") from None


@dataclass(frozen=True, slots=True)
class _Tree:
    """Where the tree is, and whom its files belong to."""

    top: Path
    root: Path
    prefix: str
    """The path of the folder that is searched, relative to the top; empty for the top itself."""
    base: str | None
    owners: TreeOwners
    packages: Packages

    def path(self, found: Path) -> str:
        """Name a file of the run relative to the top, with slashes."""
        below = os.path.relpath(found, self.root)
        return os.path.normpath(os.path.join(self.prefix, below)).replace(os.sep, "/")

    def member(self, path: str, result: FileResult) -> Member:
        return Member(path, self.owners.of(path), self.packages.of(path), functions(result))


def _tree(root: Path) -> _Tree:
    real = os.path.realpath(root)
    found = repository(real)
    top = Path(found or real)
    prefix = os.path.relpath(real, top).replace(os.sep, "/")
    base = Git(top).head() if found else None
    return _Tree(top, root, "" if prefix == "." else prefix, base, owners(top), Packages(top))


def _read(tree: _Tree, results: Iterable[FileResult], kept: Scratch, settings: dict[Settings, int]) -> dict[str, int]:
    counts: Counter[str] = Counter({"files": 0, "changed": 0, "fixes": 0, "left": 0, "failed": 0})
    for result in results:
        counts["files"] += 1
        path = tree.path(result.path)
        if isinstance(result.outcome, Failed):
            counts["failed"] += 1
            kept.add_left(Left(path, tree.owners.of(path), (failure_note(result.outcome),)))
            continue
        notes = tuple(note(one) for one in result.outcome.findings)
        left = tuple(one for one in notes if not one.fixed)
        counts["fixes"] += len(notes) - len(left)
        counts["left"] += len(left)
        if left:
            kept.add_left(Left(path, tree.owners.of(path), left))
        if result.source is not None and isinstance(result.outcome, Rewritten):
            counts["changed"] += 1
            new = result.outcome.source
            file = PlannedFile(
                path, digest(result.source), digest(new), notes, settings.setdefault(result.settings, len(settings))
            )
            executable = os.access(result.path, os.X_OK)
            kept.add_changed(
                tree.member(path, result), file, file_patch(path, result.source, new, executable=executable)
            )
    return dict(counts)


def _write(head: Head, divided: list[Shard], kept: Scratch, partial: Layout) -> None:
    for shard in _planned(divided, kept):
        store(partial.folder / shard.patch, shard_patch(shard, kept.patches([file.path for file in shard.files])))
    store(partial.manifest, encoded(manifest.write(head, _planned(divided, kept), kept.left())))
    store(partial.refusals, encoded(leftovers(kept.left())))
    write_report(partial, head, (Stand(shard, Entry(shard.id)) for shard in _planned(divided, kept)), kept.left())


def _planned(divided: list[Shard], kept: Scratch) -> Iterator[PlannedShard]:
    for shard in divided:
        yield PlannedShard(shard.id, shard.title, shard.owners, tuple(kept.files(shard.paths)))


def _move_in(layout: Layout) -> None:
    """Replace an older plan: its manifest goes first and the new one comes last."""
    layout.manifest.unlink(missing_ok=True)
    sync_folder(layout.folder)
    shutil.rmtree(layout.shards, ignore_errors=True)
    layout.report.unlink(missing_ok=True)
    names = sorted(os.listdir(layout.partial), key=lambda name: name == layout.manifest.name)
    for name in names:
        os.replace(layout.partial / name, layout.folder / name)
    layout.partial.rmdir()
    sync_folder(layout.folder)
