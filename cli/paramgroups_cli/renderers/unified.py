"""A unified diff, in bytes, that `git apply` and `patch -p1` take in the folder where it was made."""

import os
import re
from pathlib import Path

from paramgroups_cli.renderers.paint import Paint

_NO_NEWLINE = b"\n\\ No newline at end of file\n"
_UNQUOTABLE = re.compile(rb'[\x00-\x1f\x7f"\\]')
_ESCAPES = {b"\t": b"\\t", b"\n": b"\\n", b"\r": b"\\r", b'"': b'\\"', b"\\": b"\\\\"}


def unified(path: Path, old: bytes, new: bytes) -> bytes:
    """Render the change of one file; no bytes where there is none."""
    from difflib import diff_bytes, unified_diff

    changes = list(diff_bytes(unified_diff, _lines(old), _lines(new)))[2:]  # the two name lines are made here
    if not changes:
        return b""
    name = label(path)
    a, b = _quoted(b"a/" + name), _quoted(b"b/" + name)
    # As git does it: without the tab, everything from the space on could be a time.
    tab = b"\t" if b" " in name else b""
    # Without the first line, `git apply` in a subfolder guesses how many folders to strip, and guesses wrong where a
    # folder holds a folder of its own name.
    header = b"diff --git %s %s\n--- %s%s\n+++ %s%s\n" % (a, b, a, tab, b, tab)
    return header + b"".join(line if line.endswith(b"\n") else line + _NO_NEWLINE for line in changes)


def label(path: Path) -> bytes:
    """Name a file as `git apply` wants it: relative to the working directory, through no symbolic link."""
    real, here = os.path.realpath(path), os.path.realpath(os.curdir)
    try:
        relative = os.path.relpath(real, here)
    except ValueError:  # on another drive
        relative = real
    return os.fsencode(relative.replace(os.sep, "/"))


def is_outside(path: Path) -> bool:
    """Tell whether a file lies outside of the working directory, where `git apply` touches nothing unasked."""
    return label(path).startswith(b"../")


def colour(diff: bytes) -> bytes:
    """Colour a diff for a terminal."""
    return b"\n".join(_coloured_line(line) for line in diff.split(b"\n"))


def _coloured_line(line: bytes) -> bytes:
    for prefixes, paint in (
        ((b"diff ", b"--- ", b"+++ "), Paint.BOLD),
        ((b"@@",), Paint.CYAN),
        ((b"-",), Paint.RED),
        ((b"+",), Paint.GREEN),
    ):
        if line.startswith(prefixes):
            return b"\x1b[%sm%s\x1b[0m" % (paint.value.encode(), line)
    return line


def _lines(text: bytes) -> list[bytes]:
    """Split at newlines only, as git does: not at form feeds, not at a carriage return of its own."""
    lines = text.split(b"\n")
    last = lines.pop()
    return [line + b"\n" for line in lines] + ([last] if last else [])


def _quoted(name: bytes) -> bytes:
    """Quote a name as C does if it holds what would end or change it."""
    if not _UNQUOTABLE.search(name):
        return name
    return b'"' + _UNQUOTABLE.sub(lambda match: _ESCAPES.get(match[0]) or b"\\%03o" % match[0][0], name) + b'"'
