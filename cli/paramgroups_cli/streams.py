"""Where text goes: results to standard output, everything else to standard error."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

import typer

from paramgroups.workspace import processes
from paramgroups.workspace.changes import GitError
from paramgroups.workspace.configuration.errors import ConfigurationError

FAILED = 2
INTERRUPTED = 130
BROKEN_PIPE = 141
"""Exit statuses; the last two are what a shell reports for a program that SIGINT or SIGPIPE ended."""


def put(data: bytes) -> None:
    """Write a result. Raises OSError once when that is not possible any more; what comes later goes nowhere."""
    try:
        sys.stdout.buffer.write(data)
    except OSError:
        _silence(sys.stdout)
        raise


def put_text(text: str) -> None:
    """Write a result that is text; what the terminal's encoding lacks is spelled out."""
    put(_encoded(text, sys.stdout))


def remark(text: str) -> None:
    """Write a line to standard error, after all results so far."""
    with suppress(BrokenPipeError):
        sys.stdout.flush()
    with suppress(BrokenPipeError):
        sys.stderr.buffer.write(_encoded(text + "\n", sys.stderr))
        sys.stderr.flush()


def is_coloured(stream: TextIO) -> bool:
    """Tell whether to colour: on a terminal, unless `NO_COLOR` or `FORCE_COLOR` says otherwise."""
    if os.environ.get("NO_COLOR"):
        return False
    if forced := os.environ.get("FORCE_COLOR"):
        return forced != "0"
    return stream.isatty() and os.environ.get("TERM") != "dumb"


@contextmanager
def ending(truth: Callable[[], str]) -> Iterator[None]:
    """End a command quietly when its reader left, and with the `truth` about what was done on other ends.

    Only output can raise OSError here: what happens to the files of a run is in their results.
    """
    try:
        yield
        sys.stdout.flush()
    except (ConfigurationError, GitError) as error:
        remark(str(error))
        raise typer.Exit(FAILED) from None
    except BrokenPipeError:
        _silence(sys.stdout)
        raise typer.Exit(BROKEN_PIPE) from None
    except OSError as error:
        _silence(sys.stdout)
        remark(f"the output cannot be written: {error.strerror}; {truth()}")
        raise typer.Exit(FAILED) from None
    except KeyboardInterrupt:
        remark(f"interrupted; {truth()}")
        raise typer.Exit(INTERRUPTED) from None
    finally:
        processes.stop()


def _encoded(text: str, stream: TextIO) -> bytes:
    return text.encode(stream.encoding or "utf-8", "backslashreplace")


def _silence(stream: TextIO) -> None:
    """Lead a stream that nobody reads to nowhere, since Python flushes it once more while it exits."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
