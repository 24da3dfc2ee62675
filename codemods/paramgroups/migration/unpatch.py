"""Read the patch of a shard back, and do what it says to bytes that are known to be the right ones."""

import re
from collections.abc import Iterator, Sequence

from paramgroups.workspace.hunks import lines

_HUNK = re.compile(rb"@@ -(\d+)(?:,(\d+))? \+\d+(?:,(\d+))? @@")
_FILE = b"diff --git "


class DamagedPatchError(Exception):
    """The patch does not fit, though the hash of the file does."""


def file_patches(patch: bytes) -> list[bytes]:
    """Cut the patch of a shard into those of its files, in order."""
    rows = lines(patch)
    starts: list[int] = []
    ends: list[int] = []
    index = 0
    while index < len(rows):
        if rows[index].startswith(_FILE):
            starts.append(index)
        end = _end(rows, index)
        if end > index + 1:
            ends[len(starts) - 1 :] = [end]  # the last hunk; what follows belongs to the mail
        index = end
    return [b"".join(rows[start:end]) for start, end in zip(starts, ends, strict=True)]


def patched(old: bytes, patch: bytes) -> bytes:
    """Apply the patch of one file. Raises DamagedPatchError where it does not fit to the byte."""
    before, rows = lines(old), lines(patch)
    after: list[bytes] = []
    done = index = 0
    while index < len(rows):
        end = _end(rows, index)
        hunk = _HUNK.match(rows[index])
        if hunk is not None:
            start = int(hunk[1]) - (hunk[2] != b"0")  # a hunk without old lines names the line before it
            after += before[done:start]
            done = start
            for line in _without_markers(rows[index + 1 : end]):
                if line[:1] != b"+":
                    if before[done : done + 1] != [line[1:]]:
                        raise DamagedPatchError
                    done += 1
                if line[:1] != b"-":
                    after.append(line[1:])
        index = end
    return b"".join(after + before[done:])


def _end(rows: Sequence[bytes], start: int) -> int:
    """Find where a hunk that starts here ends, by its own counts; any other line is one line."""
    hunk = _HUNK.match(rows[start])
    end = start + 1
    if hunk is not None:
        old, new = int(hunk[2] or 1), int(hunk[3] or 1)
        while end < len(rows) and (old > 0 or new > 0 or rows[end].startswith(b"\\")):
            old -= rows[end][:1] in {b" ", b"-"}
            new -= rows[end][:1] in {b" ", b"+"}
            end += 1
    return end


def _without_markers(rows: Sequence[bytes]) -> Iterator[bytes]:
    """Take the newline off the lines that a marker follows."""
    for row, following in zip(rows, [*rows[1:], b""], strict=True):
        if not row.startswith(b"\\"):
            yield row[:-1] if following.startswith(b"\\") else row
