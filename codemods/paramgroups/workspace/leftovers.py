"""Temporary files, and those that a run left behind because it was killed."""

import os
import re
import stat
import time
from contextlib import suppress
from functools import cache

PREFIX = ".paramgroups-"
"""Short, so that a name of the greatest length has room beside it; hidden, and never ending in `.py`."""

_NAME = re.compile(r"\.paramgroups-(?P<host>[0-9a-f]{8})-(?P<process>[0-9]+)-\w+\.tmp")
_FOREIGN_SECONDS = 86400
"""How old the file of another machine has to be before it counts as left behind."""


def create(folder: str) -> tuple[int, str]:
    """Create a temporary file whose name tells who writes it; give its handle and its path."""
    from tempfile import mkstemp  # which brings `random` and `shutil`; most runs write nothing

    return mkstemp(prefix=f"{PREFIX}{_host()}-{os.getpid()}-", suffix=".tmp", dir=folder)


def remove(path: str) -> bool:
    """Remove a temporary file if it is ours and its writer is dead, and tell whether that was done."""
    match = _NAME.fullmatch(os.path.basename(path))
    with suppress(OSError):
        if match is not None and _is_left_behind(os.lstat(path), match["host"], int(match["process"])):
            os.unlink(path)
            return True
    return False


def _is_left_behind(status: os.stat_result, host: str, process: int) -> bool:
    if not stat.S_ISREG(status.st_mode) or (hasattr(os, "geteuid") and status.st_uid not in {os.geteuid(), 0}):
        return False
    if host != _host():
        return time.time() - status.st_mtime > _FOREIGN_SECONDS
    return not _is_alive(process)


def _is_alive(process: int) -> bool:
    if os.name != "posix":
        return True  # there, asking would end it
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True


@cache
def _host() -> str:
    """Name this machine; a container with processes of its own is one."""
    import platform
    from zlib import crc32

    space = ""
    with suppress(OSError):
        space = os.readlink("/proc/self/ns/pid")
    return f"{crc32(f'{platform.node()} {space}'.encode()):08x}"
