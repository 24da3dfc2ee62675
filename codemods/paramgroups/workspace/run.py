"""Run the engine over files: what was read, and what came of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from paramgroups.outcome import Failed, Outcome, Problem, Rewritten
from paramgroups.settings import Settings
from paramgroups.workspace.discovery import Unlistable, discover
from paramgroups.workspace.files import read, write


@dataclass(frozen=True, slots=True)
class FileResult:
    """What came of one file."""

    path: Path
    source: bytes | None
    """The bytes that were read; None where the file could not be read."""
    outcome: Outcome


def run(paths: Sequence[Path], settings: Settings = Settings(), exclude: Sequence[str] = ()) -> Iterator[FileResult]:
    """Rewrite files in memory, one by one, as `discover` finds them; nothing is written.

    Whatever goes wrong with a file is its outcome. Raises ValueError for an `exclude` pattern that means nothing.
    """
    for found in discover(paths, exclude):
        if isinstance(found, Unlistable):
            yield FileResult(found.path, None, Failed(Problem.UNREADABLE, found.detail))
            continue
        source = read(found)
        if isinstance(source, Failed):
            yield FileResult(found, None, source)
        else:
            yield run_source(found, source, settings)


def run_source(path: Path, source: bytes, settings: Settings = Settings()) -> FileResult:
    """Rewrite bytes that someone else read; `path` only says whose they are."""
    from paramgroups.engine.core import rewrite  # the first file that is read pays for the engine, `--help` does not

    return FileResult(path, source, rewrite(source, settings))


def written(result: FileResult) -> FileResult:
    """Write the rewritten text of a file, if it has one; the outcome says whether that failed."""
    match result:
        case FileResult(path, bytes() as source, Rewritten(source=new)):
            failed = write(path, source, new)
            return result if failed is None else replace(result, outcome=failed)
        case _:
            return result
