"""Read bytes, and write them so that a file is always the old one or the new one, whole."""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

from paramgroups.outcome import Failed, Problem
from paramgroups.workspace import leftovers

TEMPORARY_PREFIX = leftovers.PREFIX


def read(path: Path | str, limit: int | None = None) -> bytes | Failed:
    """Read a regular file of at most `limit` bytes."""
    try:
        status = os.stat(path)
        # Opening a pipe would wait for someone to write to it.
        if not stat.S_ISREG(status.st_mode):
            return Failed(Problem.UNREADABLE, "it is not a regular file; text from a pipe is read with `-`")
        if limit is not None and status.st_size > limit:
            return too_large(status.st_size, limit)
        return _bytes(path, status.st_size)
    except OSError as error:
        return Failed(Problem.UNREADABLE, _sentence(error))


def _bytes(path: Path | str, size: int) -> bytes:
    """Read a file of about so many bytes, without a file object: most files are read, and done with."""
    handle = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        found = os.read(handle, size + 1)
        if len(found) == size:
            return found
        # It has grown meanwhile, or is on a disk that gives less at once than it is asked for.
        parts = [found]
        while parts[-1]:
            parts.append(os.read(handle, 1 << 20))
        return b"".join(parts)
    finally:
        os.close(handle)


def too_large(size: int, limit: int) -> Failed:
    """Say that a file is larger than what is read."""
    return Failed(Problem.TOO_LARGE, f"it has {size:,} bytes, more than the {limit:,} of `max-file-size`")


def write(path: Path, old: bytes, new: bytes) -> Failed | None:
    """Replace the bytes `old` of a file by `new`, or say why that was not done.

    The new bytes go to a temporary file beside the old one, reach the disk, and take the name in one step: whoever
    looks sees the old file or the new one. Permissions, extended attributes and, where permitted, the owner stay.
    A symbolic link stays a link: its target is written. Not written are files without write permission (a rename
    would not ask for it), files that changed since they were read, and files with several hard links: the step that
    makes the write atomic would cut the others off, and writing in place could leave half a file under every name.
    """
    target = os.path.realpath(path)
    try:
        status = os.stat(target)
        objection = _objection(target, status)
        if objection is not None:
            return Failed(Problem.UNWRITABLE, objection)
        return _replace(target, status, old, new)
    except OSError as error:
        return Failed(Problem.UNWRITABLE, _sentence(error))


def _objection(target: str, status: os.stat_result) -> str | None:
    """Say why a file must not be replaced, if so."""
    if not stat.S_ISREG(status.st_mode):
        return "it is not a regular file"
    # Root may write everything, but a file is made read-only to be left alone.
    if not status.st_mode & 0o222 or not os.access(target, os.W_OK):
        return "it is read-only; give it write permission to have it rewritten"
    if status.st_nlink > 1:
        return (
            f"it has {status.st_nlink} hard links, which a rewrite would part; copy it over itself, or apply the diff"
        )
    return None


def _replace(target: str, status: os.stat_result, old: bytes, new: bytes) -> Failed | None:
    """Write beside `target` and rename; whatever happens, no temporary file stays behind."""
    folder = os.path.dirname(target)
    handle, temporary = leftovers.create(folder)
    try:
        with open(handle, "wb") as file:
            file.write(new)
            file.flush()
            _copy_attributes(target, status, file.fileno())
            os.fsync(file.fileno())
        if _current_bytes(target) != old:
            return Failed(Problem.CHANGED, "it was left as it is now; run paramgroups again")
        os.replace(temporary, target)
    finally:
        with suppress(FileNotFoundError):
            os.unlink(temporary)
    sync_folder(folder)
    return None


def _current_bytes(target: str) -> bytes | None:
    try:
        return Path(target).read_bytes()
    except FileNotFoundError:
        return None


def _copy_attributes(target: str, status: os.stat_result, handle: int) -> None:
    """Copy owner, permissions and extended attributes; the owner first, since changing it clears setuid bits."""
    if sys.platform == "win32":
        return
    with suppress(OSError):  # only root gives files away; a group that we are in can be kept
        os.fchown(handle, -1, status.st_gid)
        os.fchown(handle, status.st_uid, -1)
    os.fchmod(handle, stat.S_IMODE(status.st_mode))
    if sys.platform == "linux":
        with suppress(OSError):  # not every file system has them, and not every one may be set
            for name in os.listxattr(target):
                os.setxattr(handle, name, os.getxattr(target, name))


def sync_folder(folder: str | Path) -> None:
    """Bring the names in a folder to the disk, where the system can: what was renamed or made there."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sentence(error: OSError) -> str:
    """Say what the system said."""
    return error.strerror or str(error)
