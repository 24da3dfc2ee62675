"""Run the engine over files, in one process or in many: what was read, and what came of it.

A run has two phases. The first reads every file once and keeps the few that may hold a finding, with what they tell
each other; the second rewrites those. Both give the same for any number of processes.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from paramgroups.outcome import Failed, Outcome, Problem, Rewritten, Unchanged
from paramgroups.settings import Settings
from paramgroups.tree import Tree
from paramgroups.workspace.asked import Rescan
from paramgroups.workspace.changes import Changes
from paramgroups.workspace.configuration.lookup import Configuration
from paramgroups.workspace.discovery import Found, Unlistable, discover
from paramgroups.workspace.files import read, too_large, write
from paramgroups.workspace.leftovers import remove
from paramgroups.workspace.processes import Lost, Pool, Task, cores
from paramgroups.workspace.reading import Answer, Candidate, Question, look, look_at
from paramgroups.workspace.rewriting import Work, rewrite
from paramgroups.workspace.surroundings import surroundings

READ_ALONE = 2000
"""Files that are read before workers are started to read the rest: as many as take about the time of a start."""

REWRITE_ALONE = 200_000
"""Bytes of candidates that are not worth a start of workers."""

READ_BATCH = 200
"""Files that go to a worker at once."""

REWRITE_BATCH = 50_000
"""Bytes of candidates that go to a worker at once."""


@dataclass(frozen=True, slots=True)
class FileResult:
    """What came of one file."""

    path: Path
    source: bytes | None
    """The bytes that were read; None where that failed, or where they were put away: nothing can be found in them."""
    outcome: Outcome
    settings: Settings = Settings()
    tree: Tree = Tree()
    module: str = ""
    """What the outcome depends on besides the bytes, for whoever asks the engine again."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is."""

    phase: str
    """`reading` or `rewriting`."""
    done: int
    total: int | None
    """Files of the phase; None as long as they are still being found."""


def check_paths(
    paths: Sequence[Path],
    configuration: Configuration | Settings = Settings(),
    *,
    jobs: int = 1,
    changes: Changes | None = None,
    changed_lines: bool = False,
    clean: bool = False,
    workers: Pool | None = None,
    watch: Callable[[Progress], None] = lambda _: None,
) -> Iterator[FileResult]:
    """Find and fix what the chosen rules name in files and folders; in memory: `written` writes a result.

    With a `Configuration`, the files that configure the tool are read as on the command line; with `Settings`, these
    hold for all files.

    Every file has one result, and whatever goes wrong with it is its outcome. Files that cannot hold a finding come
    first, as they are passed over; then all others, as `discover` found them. `jobs` is the number of worker
    processes, 0 for one a processor; they are started when there is enough to do, and are gone when the iterator is
    closed. They change nothing about the results. Memory does not grow with the number of files.

    With `workers`, these are taken instead, and `jobs` says nothing.

    Of these, `changes` keeps the files that git says have changed, and with `changed_lines` the findings that touch
    such a line. With `clean`, temporary files that a killed run left behind are removed on the way.

    `watch` is told after every file how far the run is. Raises ConfigurationError, a ValueError, for a configuration
    that cannot be followed.
    """
    if isinstance(configuration, Settings):
        configuration = Configuration.of(configuration)
    with workers or Pool(jobs or cores()) as pool:
        kept: list[tuple[str, Candidate | Failed]] = []
        found = discover(paths, configuration, remove if clean else None)
        if changes is not None:
            found = (one for one in found if isinstance(one, Unlistable) or one.real in changes.files)
        for done, (path, answer) in enumerate(_read(pool, found), start=1):
            if answer is None:
                yield FileResult(Path(path), None, Unchanged())
            else:
                kept.append((path, answer))
            watch(Progress("reading", done, None))
        rescan = partial(_files, paths, configuration)
        for done, result in enumerate(_rewritten(pool, kept, rescan, changes if changed_lines else None), start=1):
            yield result
            watch(Progress("rewriting", done, len(kept)))


def check_source(path: Path, source: bytes, configuration: Configuration | Settings = Settings()) -> FileResult:
    """Rewrite bytes that someone else read; `path` says whose they are, and where to look for what they import.

    The file need not exist. A `Configuration` applies as if the file had been named, and was left out if it says so.
    """
    if isinstance(configuration, Configuration):
        found = next(discover([path], configuration), None) if not path.is_dir() else None
        if not isinstance(found, Found):
            return FileResult(path, source, Unchanged())
        settings = found.scope.settings(found.real)
    else:
        settings = configuration
    if len(source) > settings.max_file_size:
        return FileResult(path, source, too_large(len(source), settings.max_file_size))
    candidate = look_at(str(path), source, settings)
    if candidate is None:
        return FileResult(path, source, Unchanged())
    with Pool(1) as pool:
        tree = surroundings([(candidate.place, candidate.glance)], pool)
    module = candidate.place.module
    outcome = (
        rewrite(Work(str(path), source, module, settings, _is_gated(candidate)), tree)
        if _is_worth(candidate, tree)
        else Unchanged()
    )
    return FileResult(path, source, outcome, settings, tree, module)


def written(result: FileResult) -> FileResult:
    """Write the rewritten text of a file, if it has one; the outcome says whether that failed."""
    match result:
        case FileResult(path, bytes() as source, Rewritten(source=new)):
            failed = write(path, source, new)
            return result if failed is None else replace(result, outcome=failed)
        case _:
            return result


def _read(pool: Pool, found: Iterator[Found | Unlistable]) -> Iterator[tuple[str, Answer]]:
    """Look at every file."""
    questions = (
        Question(str(one.path), Settings(), Failed(Problem.UNREADABLE, one.detail))
        if isinstance(one, Unlistable)
        else Question(str(one.path), one.scope.settings(one.real))
        for one in found
    )
    for question, answer in pool.run_from(READ_ALONE, Task(look, None), questions, READ_BATCH):
        yield question.path, _lost(answer) if isinstance(answer, Lost) else answer


def _files(paths: Sequence[Path], configuration: Configuration) -> Iterator[Path]:
    return (found.path for found in discover(paths, configuration) if isinstance(found, Found))


def _rewritten(
    pool: Pool, kept: list[tuple[str, Candidate | Failed]], rescan: Rescan, changes: Changes | None
) -> Iterator[FileResult]:
    """Rewrite the candidates; what failed keeps its place among them."""
    if not kept:
        return
    candidates = [one for _, one in kept if isinstance(one, Candidate)]
    tree = surroundings(((one.place, one.glance) for one in candidates), pool, rescan)
    total = sum(one.size for one in candidates if _is_worth(one, tree))
    works = (_work(path, one, tree, changes) for path, one in kept)
    alone = total + 1 if total < REWRITE_ALONE else 0
    for work, done in pool.run_from(alone, Task(rewrite, tree), works, REWRITE_BATCH, Work.size):
        source = work.source if isinstance(work.source, bytes) else None
        outcome = _lost(done) if isinstance(done, Lost) else done
        yield FileResult(Path(work.path), source, outcome, work.settings, tree, work.module)


def _work(path: str, found: Candidate | Failed, tree: Tree, changes: Changes | None) -> Work:
    """Say what there is to do for a candidate: its file is read once more, if it is worth it."""
    if isinstance(found, Failed):
        return Work(path, found, "", Settings())
    lines = None if changes is None else changes.lines(os.path.realpath(path))
    source = read(Path(path), found.settings.max_file_size) if _is_worth(found, tree) else None
    return Work(path, source, found.place.module, found.settings, _is_gated(found), lines)


def _is_gated(found: Candidate) -> bool:
    from paramgroups.engine.glance import Hope

    return found.glance.hope is not Hope.LIKELY


def _is_worth(found: Candidate, tree: Tree) -> bool:
    """Tell whether a candidate may hold a finding, now that the others have told."""
    from paramgroups.engine.glance import Hope

    if found.glance.hope >= Hope.OPEN or tree.asks(found.place.module):
        return True
    own = [name.rpartition(".")[2] for name in tree.optimizers]
    if found.glance.hope is Hope.DEPENDS:
        return bool(own)
    # Nobody looks for a class by a name that is not spelt like one.
    return any(not name[:1].isupper() for name in own)


def _lost(lost: Lost) -> Failed:
    return Failed(Problem.LOST, lost.detail)
