"""What git says has changed: the files of a branch or of the index, and the lines in them."""

import os
import re
import subprocess
from dataclasses import dataclass, field

Lines = tuple[tuple[int, int], ...]
"""Ranges of lines, first and last, that count from 1."""

_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.MULTILINE)


class GitError(ValueError):
    """What git cannot tell; the message says why, and how to go on."""


@dataclass(eq=False, slots=True)
class Changes:
    """The files that changed, by their real paths, and which of them are new altogether."""

    top: str
    base: tuple[str, ...]
    """The arguments of `git diff` that name what to compare."""
    files: frozenset[str]
    untracked: frozenset[str] = frozenset()
    _lines: dict[str, Lines | None] = field(default_factory=dict)

    def lines(self, path: str) -> Lines | None:
        """Give the changed lines of a real path; None where all of them are new."""
        if path in self.untracked:
            return None
        if path not in self._lines:
            self._lines[path] = self._changed(path)
        return self._lines[path]

    def _changed(self, path: str) -> Lines:
        options = ("--unified=0", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames", "--text")
        text = _git(self.top, "diff", *options, *self.base, "--", f":(literal){os.path.relpath(path, self.top)}")
        found = []
        for match in _HUNK.finditer(text):
            first, count = int(match[1]), int(match[2] or 1)
            # Where lines were only taken out, the code around the place has changed.
            found.append((first, first + count - 1) if count else (first, first + 1))
        return tuple(found)


def changed_since(revision: str, folder: str) -> Changes:
    """Ask for what has changed, in the working tree too, since the branch left `revision`. Raises GitError."""
    top = _top(folder)
    try:
        commit = _line(_git(top, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"))
    except GitError:
        raise GitError(f"git knows no revision {revision!r} here; a shallow clone may lack it") from None
    try:
        commit = _line(_git(top, "merge-base", commit, "HEAD"))
    except GitError:
        raise GitError(f"{revision!r} and HEAD have no commit in common; a shallow clone may lack it") from None
    untracked = _names(top, _git(top, "ls-files", "-z", "--others", "--exclude-standard", "--full-name"))
    return Changes(top, (commit,), _names(top, _diff(top, commit)) | untracked, untracked)


def staged(folder: str) -> Changes:
    """Ask for what is staged for the next commit. Raises GitError."""
    top = _top(folder)
    return Changes(top, ("--cached",), _names(top, _diff(top, "--cached")))


def _diff(top: str, base: str) -> bytes:
    return _git(top, "diff", "--name-only", "-z", "--no-ext-diff", "--no-renames", "--diff-filter=d", base, "--")


def _top(folder: str) -> str:
    try:
        return os.path.realpath(_line(_git(folder, "rev-parse", "--show-toplevel")))
    except GitError as error:
        if "not installed" in str(error):
            raise
        raise GitError(f"{folder} is in no git repository with a working tree: {error}") from None


def _git(folder: str, *arguments: str) -> bytes:
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, check=False)  # noqa: S603, S607
    except FileNotFoundError:
        raise GitError("git is not installed, and only it can tell what has changed") from None
    if done.returncode:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise GitError(said[0].removeprefix("fatal: ") if said else f"git {arguments[0]} failed")
    return done.stdout


def _line(output: bytes) -> str:
    return os.fsdecode(output.removesuffix(b"\n"))


def _names(top: str, output: bytes) -> frozenset[str]:
    """Read names that end with a null byte; a link stands for itself, as a path that is not followed."""
    return frozenset(os.path.join(top, os.fsdecode(name)) for name in output.split(b"\0") if name)


def touches(lines: Lines, first: int, last: int) -> bool:
    """Tell whether a place has a line among the changed ones."""
    return any(start <= last and first <= end for start, end in lines)
