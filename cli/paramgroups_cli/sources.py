"""The results of a request, from files or from standard input."""

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from paramgroups.outcome import Failed
from paramgroups.workspace.cache import default_cache
from paramgroups.workspace.changes import Changes, changed_since, staged
from paramgroups.workspace.processes import Pool, collect_seldom
from paramgroups.workspace.run import FileResult, Progress, check_paths, check_source
from paramgroups_cli import progress, streams
from paramgroups_cli.options import Request
from paramgroups_cli.progress import ProgressLine
from paramgroups_cli.renderers.failure import failure
from paramgroups_cli.tally import Tally

STDIN_NAME = "<stdin>"


def results(request: Request, *, clean: bool = False, pool: Pool | None = None) -> Iterator[FileResult]:
    """Yield the result of every file of a request, or of standard input.

    With `clean`, what a killed run left behind is removed on the way. Where it was asked for, the run is told of.
    """
    collect_seldom()
    if not request.verbose:
        line = ProgressLine(sys.stderr) if progress.is_wanted() and not request.quiet else None
        if line is None:
            yield from _results(request, clean=clean, pool=pool)
        else:
            yield from line.around(_results(request, line.watch, clean=clean, pool=pool))
        return
    from paramgroups_cli.diary import Diary

    diary = Diary(request.configuration, request.jobs)
    yield from diary.told(_results(request, diary.watch, clean=clean, pool=pool))


def _results(
    request: Request, watch: Callable[[Progress], None] = lambda _: None, *, clean: bool, pool: Pool | None
) -> Iterator[FileResult]:
    if request.from_stdin:
        path = Path(request.stdin_filename or STDIN_NAME)
        yield check_source(path, sys.stdin.buffer.read(), request.configuration)
    else:
        paths = [Path(path) for path in request.paths]
        yield from check_paths(
            paths,
            request.configuration,
            jobs=request.jobs,
            changes=_changes(request),
            changed_lines=request.changed_lines,
            clean=clean,
            workers=pool,
            cache=default_cache if request.cached else None,
            watch=watch,
        )


def _changes(request: Request) -> Changes | None:
    """Ask git what the request is limited to."""
    if request.staged:
        return staged(request.configuration.here)
    return None if request.since is None else changed_since(request.since, request.configuration.here)


def counted(found: Iterable[FileResult], tally: Tally) -> Iterator[FileResult]:
    """Count the results that pass by, and report those that failed."""
    for result in found:
        tally.add(result.outcome)
        if isinstance(result.outcome, Failed):
            streams.remark(failure(result.path, result.outcome))
        yield result
