"""Run the engine over files, in one process or in many: what was read, and what came of it.

A run has two phases. The first reads every file once and keeps the few that may hold a finding, with what they tell
each other; the second rewrites those. Both give the same for any number of processes.
"""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import chain, islice
from pathlib import Path

from paramgroups.outcome import Failed, Outcome, Problem, Rewritten, Unchanged
from paramgroups.settings import Settings
from paramgroups.tree import ListMaker, Tree
from paramgroups.workspace.asked import Rescan, UsedElsewhere
from paramgroups.workspace.cache import FEW, Cache
from paramgroups.workspace.changes import Changes
from paramgroups.workspace.configuration.lookup import Configuration
from paramgroups.workspace.discovery import Found, Unlistable, discover
from paramgroups.workspace.files import read, too_large, write
from paramgroups.workspace.leftovers import remove
from paramgroups.workspace.modules import project_of
from paramgroups.workspace.processes import Lost, Pool, Task, cores
from paramgroups.workspace.reading import Answer, Candidate, Done, Question, load_gates, look, look_at
from paramgroups.workspace.rewriting import Work, lists_of, load, rewrite
from paramgroups.workspace.surroundings import surroundings
from paramgroups.workspace.told import with_own_methods
from paramgroups.workspace.turns import in_order, longest_first
from paramgroups.workspace.verdicts import Verdicts

READ_ALONE = 250
"""Files that are read before workers are started to read the rest: as many as take about the time of a start."""

MANY = 2 * READ_ALONE
"""Files that are worth workers from the start."""

REWRITE_ALONE = 200_000
"""Bytes of candidates that are not worth a start of workers."""

READ_BATCH = 200
"""Files that go to a worker at once."""

REWRITE_BATCH = 10_000
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
    cache: Callable[[], Cache] | None = None,
    watch: Callable[[Progress], None] = lambda _: None,
) -> Iterator[FileResult]:
    """Find and fix what the chosen rules name in files and folders; in memory: `written` writes a result.

    With a `Configuration`, the files that configure the tool are read as on the command line; with `Settings`, these
    hold for all files.

    Every file has one result, and whatever goes wrong with it is its outcome. Files that cannot hold a finding come
    first, as they are passed over; then all others, as `discover` found them. `jobs` is the number of worker
    processes, 0 for one a processor; they are started when there is enough to do, and are gone when the iterator is
    closed. They change nothing about the results. Memory does not grow with the number of files.

    With `workers`, these are taken instead, and `jobs` says nothing. `cache` is asked for when there are so many files
    that it pays to know what earlier runs have found.

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
        memory, found = _cache(cache, found)
        for done, (path, answer) in enumerate(_read(pool, found, memory), start=1):
            if isinstance(answer, Done):
                yield FileResult(path, None, Unchanged())
            else:
                kept.append((str(path), answer))
            watch(Progress("reading", done, None))
        rescan = partial(_files, paths, configuration)
        lines = changes if changed_lines else None
        for done, result in enumerate(_rewritten(pool, kept, rescan, lines, memory), start=1):
            yield result
            watch(Progress("rewriting", done, len(kept)))
        memory.save()


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
    if isinstance(candidate, Done):
        return FileResult(path, source, Unchanged())
    rescan = partial(
        _files, [path], configuration if isinstance(configuration, Configuration) else Configuration.of(settings)
    )
    with Pool(1) as pool:
        tree = surroundings([(candidate.place, candidate.glance)], pool, rescan)
        verdicts = Verdicts(Cache(), tree)
        is_open = verdicts.are_open(candidate)
        work = Work(str(path), source if is_open else None, candidate.place.module, settings, candidate.glance.is_gated)
        outcome = rewrite(work, tree)
        own = UsedElsewhere(_lists(pool, {work.path: candidate} if is_open else {}, 1, verdicts, tree), rescan)
        known = _known_of(work, outcome, candidate, tree, own)
    outcome = rewrite(work, known) if known is not tree else outcome
    return FileResult(path, source, outcome, settings, known, work.module)


def written(result: FileResult) -> FileResult:
    """Write the rewritten text of a file, if it has one; the outcome says whether that failed."""
    match result:
        case FileResult(path, bytes() as source, Rewritten(source=new)):
            failed = write(path, source, new)
            return result if failed is None else replace(result, outcome=failed)
        case _:
            return result


def _cache(
    wanted: Callable[[], Cache] | None, found: Iterator[Found | Unlistable]
) -> tuple[Cache, Iterator[Found | Unlistable]]:
    """Take the cache, if it is wanted and there are many files."""
    if wanted is None:
        return Cache(), found
    first = list(islice(found, FEW))
    return wanted() if len(first) == FEW else Cache(), chain(first, found)


def _read(pool: Pool, found: Iterator[Found | Unlistable], cache: Cache) -> Iterator[tuple[Path, Answer]]:
    """Look at every file."""
    questions: Iterator[Question] = (
        Question(one.path, Settings(), Failed(Problem.UNREADABLE, one.detail))
        if isinstance(one, Unlistable)
        else Question(one.path, one.scope.settings(one.real))
        for one in found
    )
    first = list(islice(questions, MANY))
    alone = READ_ALONE if len(first) < MANY else 0
    if not alone and not cache.known.clean:
        load_gates()
    questions = chain(first, questions)
    for question, answer in pool.run_from(alone, Task(look, cache.file, is_tame=True), questions, READ_BATCH):
        match answer:
            case Done(key=key):
                cache.needed.clean.add(key)
            case Candidate(key=key, glance=glance):
                cache.needed.glances[key] = glance
            case _:
                pass
        assert isinstance(question.path, Path)  # it has not crossed
        yield question.path, _lost(answer) if isinstance(answer, Lost) else answer


def _files(paths: Sequence[Path], configuration: Configuration) -> Iterator[Path]:
    """Find the files of a run once more, and with them all that may use what they define: their projects."""
    named = [os.path.realpath(path) for path in paths]
    projects = dict.fromkeys(project for path in named if (project := project_of(path)) is not None)
    around = [Path(one) for one in projects if not any(_is_below(one, path) for path in named)]
    # What is configured elsewhere says which files to change, and not which to read.
    found = chain(discover(paths, configuration), discover(around, Configuration.of()))
    return (one.path for one in found if isinstance(one, Found))


def _is_below(path: str, folder: str) -> bool:
    return path == folder or path.startswith(os.path.join(folder, ""))


def _rewritten(
    pool: Pool, kept: list[tuple[str, Candidate | Failed]], rescan: Rescan, changes: Changes | None, cache: Cache
) -> Iterator[FileResult]:
    """Rewrite the candidates; what failed keeps its place among them."""
    if not kept:
        return
    candidates = [one for _, one in kept if isinstance(one, Candidate)]
    certain = sum(one.size for one in candidates if one.glance.is_open)
    if certain >= REWRITE_ALONE and not cache.known.clean:
        pool.prepare(load)
    by_path = {path: one for path, one in kept if isinstance(one, Candidate)}
    tree = surroundings(((one.place, one.glance) for one in candidates), pool, rescan, cache)
    verdicts = Verdicts(cache, tree)
    decided = [(path, one, isinstance(one, Candidate) and verdicts.are_open(one)) for path, one in kept]
    total = sum(one.size for _, one, is_open in decided if is_open and isinstance(one, Candidate))
    alone = total + 1 if total < REWRITE_ALONE else 0
    opened = {path: one for path, one, is_open in decided if is_open and isinstance(one, Candidate)}
    own = UsedElsewhere(_lists(pool, opened, alone, verdicts, tree), rescan)
    works = (_work(path, one, changes, is_open=is_open) for path, one, is_open in longest_first(decided))
    results = pool.run_from(alone, Task(rewrite, tree), works, REWRITE_BATCH, Work.size)
    for work, done in in_order([path for path, *_ in decided], results):
        source = work.source if isinstance(work.source, bytes) else None
        outcome = _lost(done) if isinstance(done, Lost) else done
        verdicts.keep(work, outcome)
        known = _known_of(work, outcome, by_path.get(work.path), tree, own)
        if known is not tree:
            outcome = rewrite(work, known)
        yield FileResult(Path(work.path), source, outcome, work.settings, known, work.module)


def _known_of(work: Work, outcome: Outcome, candidate: Candidate | None, tree: Tree, own: UsedElsewhere) -> Tree:
    """Add what is asked of files with findings only; the tree itself where that is nothing."""
    known = own.known_to(tree, work.path) if isinstance(outcome, Rewritten) else tree
    if candidate is None or isinstance(outcome, Failed) or not outcome.findings:
        return known
    return with_own_methods(known, candidate.place, candidate.glance)


def _lists(
    pool: Pool, opened: Mapping[str, Candidate], alone: int, verdicts: Verdicts, tree: Tree
) -> dict[str, Sequence[ListMaker]]:
    """List what makes lists in each file; those that depend on what others tell are read once more for it."""
    in_doubt = (
        _work(path, one, None, is_open=True)
        for path, one in opened.items()
        if not one.glance.is_open or one.place.module in tree.askers
    )
    found = pool.run_from(alone, Task(lists_of, tree), in_doubt, REWRITE_BATCH, Work.size)
    lists: dict[str, Sequence[ListMaker]] = {path: verdicts.lists(one) for path, one in opened.items()}
    return lists | {work.path: makers for work, makers in found if not isinstance(makers, Lost)}


def _work(path: str, found: Candidate | Failed, changes: Changes | None, *, is_open: bool) -> Work:
    """Say what there is to do for a candidate: its file is read once more, if it is worth it."""
    if isinstance(found, Failed):
        return Work(path, found, "", Settings())
    lines = None if changes is None else changes.lines(os.path.realpath(path))
    source = read(Path(path), found.settings.max_file_size) if is_open else None
    return Work(path, source, found.place.module, found.settings, found.glance.is_gated, lines)


def _lost(lost: Lost) -> Failed:
    return Failed(Problem.LOST, lost.detail)
