"""Run the engine over files, in one process or in many: what was read, and what came of it.

A run has two phases. The first reads every file once and keeps the few that may hold a finding, with what they tell
each other; the second rewrites those. Both give the same for any number of processes.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, islice
from pathlib import Path

from paramgroups.outcome import Failed, Outcome, Problem, Rewritten, Unchanged
from paramgroups.settings import Settings
from paramgroups.workspace.discovery import Unlistable, discover
from paramgroups.workspace.files import read, write
from paramgroups.workspace.processes import Lost, Pool, Task, batches, cores
from paramgroups.workspace.reading import Answer, Candidate, Question, candidate_of, look, surroundings
from paramgroups.workspace.rewriting import Work, rewrite

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
    settings: Settings = Settings(),
    exclude: Sequence[str] = (),
    *,
    jobs: int = 1,
    watch: Callable[[Progress], None] = lambda _: None,
) -> Iterator[FileResult]:
    """Find and fix what the chosen rules name in files and folders; in memory: `written` writes a result.

    Every file has one result, and whatever goes wrong with it is its outcome. Files that cannot hold a finding come
    first, as they are passed over; then all others, as `discover` found them. `jobs` is the number of worker
    processes, 0 for one a processor; they are started when there is enough to do, and are gone when the iterator is
    closed. They change nothing about the results. Memory does not grow with the number of files.

    `watch` is told after every file how far the run is. Raises ValueError for an `exclude` pattern that means nothing.
    """
    with Pool(jobs or cores()) as pool:
        kept: list[tuple[Path, Candidate | Failed]] = []
        for done, (path, answer) in enumerate(_read(pool, discover(paths, exclude), settings), start=1):
            if answer is None:
                yield FileResult(path, None, Unchanged())
            else:
                kept.append((path, answer))
            watch(Progress("reading", done, None))
        for done, result in enumerate(_rewritten(pool, kept, settings), start=1):
            yield result
            watch(Progress("rewriting", done, len(kept)))


def check_source(path: Path, source: bytes, settings: Settings = Settings()) -> FileResult:
    """Rewrite bytes that someone else read; `path` says whose they are, and where to look for what they import."""
    from paramgroups.engine.gates import may_hold_finding

    if not may_hold_finding(source, settings):
        return FileResult(path, source, Unchanged())
    candidate = candidate_of(str(path), source)
    work = Work(str(path), source, candidate.module, settings)
    return FileResult(path, source, rewrite(work, surroundings([(str(path), candidate)])))


def written(result: FileResult) -> FileResult:
    """Write the rewritten text of a file, if it has one; the outcome says whether that failed."""
    match result:
        case FileResult(path, bytes() as source, Rewritten(source=new)):
            failed = write(path, source, new)
            return result if failed is None else replace(result, outcome=failed)
        case _:
            return result


def _read(pool: Pool, found: Iterator[Path | Unlistable], settings: Settings) -> Iterator[tuple[Path, Answer]]:
    """Look at every file: the first ones here, the rest in workers."""
    questions = (
        Question(str(one.path), settings, Failed(Problem.UNREADABLE, one.detail))
        if isinstance(one, Unlistable)
        else Question(str(one), settings)
        for one in found
    )
    here = questions if pool.jobs == 1 else islice(questions, READ_ALONE)
    there = batches(questions, READ_BATCH)
    answers: Iterator[tuple[Question, Answer | Lost]] = chain(
        ((question, look(question)) for question in here), pool.run(Task(look, None), there)
    )
    for question, answer in answers:
        yield Path(question.path), _lost(answer) if isinstance(answer, Lost) else answer


def _rewritten(pool: Pool, kept: list[tuple[Path, Candidate | Failed]], settings: Settings) -> Iterator[FileResult]:
    """Rewrite the candidates; what failed keeps its place among them."""
    candidates = [(str(path), one) for path, one in kept if isinstance(one, Candidate)]
    tree = surroundings(candidates)
    works = (_work(path, one, settings) for path, one in kept)
    alone = pool.jobs == 1 or sum(one.size for _, one in candidates) < REWRITE_ALONE
    results: Iterable[tuple[Work, Outcome | Lost]] = (
        ((work, rewrite(work, tree)) for work in works)
        if alone
        else pool.run(Task(rewrite, tree), batches(works, REWRITE_BATCH, Work.size))
    )
    for work, outcome in results:
        source = work.source if isinstance(work.source, bytes) else None
        yield FileResult(Path(work.path), source, _lost(outcome) if isinstance(outcome, Lost) else outcome)


def _work(path: Path, kept: Candidate | Failed, settings: Settings) -> Work:
    if isinstance(kept, Failed):
        return Work(str(path), kept, "", settings)
    return Work(str(path), read(path), kept.module, settings)


def _lost(lost: Lost) -> Failed:
    return Failed(Problem.LOST, lost.detail)
