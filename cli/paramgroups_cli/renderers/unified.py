"""A unified diff, in bytes, that `git apply` and `patch -p1` take in the folder where it was made."""

import os
import re
from difflib import diff_bytes, unified_diff
from pathlib import Path

from paramgroups.outcome import Rewritten
from paramgroups.workspace.repository import repository
from paramgroups.workspace.run import FileResult
from paramgroups_cli.renderers.paint import Paint
from paramgroups_cli.renderers.text import encoding_of

_NO_NEWLINE = b"\n\\ No newline at end of file\n"
_UNQUOTABLE = re.compile(rb'[\x00-\x1f\x7f"\\]')
_ESCAPES = {b"\t": b"\\t", b"\n": b"\\n", b"\r": b"\\r", b'"': b'\\"', b"\\": b"\\\\"}


def unified(path: Path, old: bytes, new: bytes) -> bytes:
    """Render the change of one file; no bytes where there is none."""
    changes = list(diff_bytes(unified_diff, _lines(old), _lines(new)))[2:]  # the two name lines are made here
    if not changes:
        return b""
    return _header(label(path)) + b"".join(line if line.endswith(b"\n") else line + _NO_NEWLINE for line in changes)


def unified_text(result: FileResult) -> str:
    """Give the change of one file as text, for formats that are text; empty where there is none."""
    if result.source is None or not isinstance(result.outcome, Rewritten):
        return ""
    text = unified(result.path, result.source, result.outcome.source)
    return text.decode(encoding_of(result.source), "backslashreplace")


def _header(name: bytes) -> bytes:
    """Name the file, as git does: quoted, or ended by a tab, where a space could begin a time.

    In a subfolder of a repository, `git apply` takes names relative to it. But where a name begins with the path of
    that subfolder (`pkg/x.py` in `pkg`, for `pkg/pkg/x.py`), it guesses that the name is relative to the root. Under
    git's own first line it does not guess: there names are relative to the root.
    """
    subfolder = _subfolder()
    from_root = bool(subfolder) and name.startswith(subfolder)
    a, b = (_quoted(side + (subfolder if from_root else b"") + name) for side in (b"a/", b"b/"))
    tab = b"\t" if b" " in name else b""
    first = b"diff --git %s %s\n" % (a, b) if from_root else b""
    return first + b"--- %s%s\n+++ %s%s\n" % (a, tab, b, tab)


def _subfolder() -> bytes:
    """Give the path of the working directory in its repository, with a slash at the end; empty at its root."""
    here = os.path.realpath(os.curdir)
    root = repository(here)
    return b"" if root is None or root == here else os.fsencode(os.path.relpath(here, root).replace(os.sep, "/")) + b"/"


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
