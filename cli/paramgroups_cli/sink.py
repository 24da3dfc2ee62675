"""Where results go: standard output, or a file that is replaced in one step when all are there."""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkstemp

from paramgroups.workspace.files import TEMPORARY_PREFIX
from paramgroups_cli import streams


@dataclass(frozen=True, slots=True)
class Sink:
    """Takes results; both functions raise OSError where they cannot."""

    put: Callable[[bytes], object]
    put_text: Callable[[str], object]


@contextmanager
def sink(path: str | None) -> Iterator[Sink]:
    """Open what `--output-file` names, or standard output.

    A file appears, whole and in UTF-8, when the block ends well; else what was there stays. Missing folders are made.
    """
    if path is None:
        yield Sink(streams.put, streams.put_text)
        return
    if os.path.exists(path) and not os.path.isfile(path):  # a pipe, or a device as /dev/stdout
        with open(path, "wb") as file:
            yield _into(file.write)
        return
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = mkstemp(prefix=TEMPORARY_PREFIX, suffix=".tmp", dir=target.parent)
    try:
        with open(handle, "wb") as file:
            yield _into(file.write)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(temporary)


def _into(write: Callable[[bytes], object]) -> Sink:
    return Sink(write, lambda text: write(text.encode("utf-8", "backslashreplace")))


def _mode(target: Path) -> int:
    """Keep the permissions of a file, or give a new one those that the user's files get."""
    with suppress(FileNotFoundError):
        return stat.S_IMODE(target.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
