"""The results of a request, from files or from standard input."""

import sys
from collections.abc import Iterator
from pathlib import Path

from paramgroups.workspace.run import FileResult, run, run_source
from paramgroups_cli.options import Request

STDIN_NAME = "<stdin>"


def results(request: Request) -> Iterator[FileResult]:
    """Yield the result of every file of a request, or of standard input."""
    if request.from_stdin:
        yield run_source(Path(request.stdin_filename or STDIN_NAME), sys.stdin.buffer.read(), request.settings)
    else:
        yield from run([Path(path) for path in request.paths], request.settings, request.exclude)
