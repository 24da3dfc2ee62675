"""A unified diff, in bytes, that `git apply` and `patch -p1` take in the folder where it was made."""

import os
from pathlib import Path

from paramgroups.outcome import Rewritten
from paramgroups.workspace.hunks import hunks, quoted
from paramgroups.workspace.repository import repository
from paramgroups.workspace.run import FileResult
from paramgroups_cli.renderers.paint import Paint
from paramgroups_cli.renderers.text import encoding_of


def unified(path: Path, old: bytes, new: bytes) -> bytes:
    """Render the change of one file; no bytes where there is none."""
    changes = hunks(old, new)
    return _header(label(path)) + changes if changes else b""


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
    a, b = (quoted(side + (subfolder if from_root else b"") + name) for side in (b"a/", b"b/"))
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
