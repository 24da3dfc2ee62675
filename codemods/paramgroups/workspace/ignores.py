"""What `.gitignore` files and `--exclude` patterns leave out, without asking git."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from paramgroups.workspace.repository import exclude_files, repository


@dataclass(frozen=True, slots=True)
class Pattern:
    """One line of a `.gitignore`, compiled."""

    regex: re.Pattern[str]
    include: bool
    """False for a line that starts with `!`."""

    def names(self, path: str) -> bool:
        """Tell whether the pattern names `path` itself; the path of a folder ends with a slash.

        Pathspec's expressions match everything below a folder that is named as well. That is not what git asks when it
        walks: `!keep/` takes back the folder, not the files in it that `*.py` leaves out. The tests compare with git.
        """
        match = self.regex.search(path)
        if match is None:
            return False
        if not self.regex.pattern.startswith("^"):  # `*`, `**` and `*/` name whatever they may
            return True
        if "ps_d" in self.regex.groupindex:  # the slash after what is named
            return match.end() == len(path)
        return path != match[0] or not path.endswith("/")  # `foo/**` names what is in the folder, not the folder


@dataclass(frozen=True, slots=True)
class Patterns:
    """Patterns in the language of `.gitignore`, the last line first, relative to a real folder."""

    base: str
    """Ends with a path separator."""
    for_folders: tuple[Pattern, ...]
    for_files: tuple[Pattern, ...]

    def verdict(self, path: str) -> bool | None:
        """Tell whether `path`, a real path below `base`, is left out; None when no pattern names it."""
        relative = path[len(self.base) :].replace(os.sep, "/")
        for pattern in self.for_folders if relative.endswith("/") else self.for_files:
            if pattern.names(relative):
                return pattern.include
        return None


def compiled(folder: str, lines: Iterable[str]) -> Patterns:
    """Compile patterns relative to `folder`. Raises ValueError for one that means nothing, like a lone `!`."""
    for_folders: list[Pattern] = []
    for_files: list[Pattern] = []
    for line in lines:
        for pattern in _pattern(line):
            for_folders.append(pattern)
            if not line.rstrip().endswith("/"):
                for_files.append(pattern)
    return Patterns(os.path.join(folder, ""), tuple(reversed(for_folders)), tuple(reversed(for_files)))


def ignored(path: str, patterns: tuple[Patterns, ...]) -> bool:
    """Tell whether `path` (real; a folder ends with a separator) is left out. The innermost verdict counts."""
    return verdict(path, patterns) is True


def verdict(path: str, patterns: tuple[Patterns, ...]) -> bool | None:
    """Tell whether `path` is left out or taken back; None where no pattern below whose folder it lies names it."""
    for one in reversed(patterns):
        found = one.verdict(path) if path.startswith(one.base) else None
        if found is not None:
            return found
    return None


def gitignore(folder: str) -> tuple[Patterns, ...]:
    """Read the `.gitignore` of `folder`: one element, or none where it cannot be read, as git does."""
    return patterns_of(os.path.join(folder, ".gitignore"), folder)


def patterns_of(path: str, folder: str) -> tuple[Patterns, ...]:
    """Read patterns relative to `folder` from a file: one element, or none where it cannot be read."""
    try:
        with open(path, encoding="utf-8-sig", errors="surrogateescape") as file:
            lines = file.read().split("\n")
    except OSError:
        return ()
    return (compiled(folder, filter(_means_something, lines)),)


def inherited(folder: str) -> tuple[Patterns, ...]:
    """Read the `.gitignore` files above `folder`, from the root of its repository down; none outside of one.

    A folder that they leave out was named by the user all the same: then they have no say in it.
    """
    root = repository(folder)
    patterns = () if root is None else excludes(root)
    for parent, child in pairwise([*_folders_above(folder, root), folder]):
        patterns += gitignore(parent)
        if ignored(os.path.join(child, ""), patterns):
            return ()
    return patterns


def excludes(root: str) -> tuple[Patterns, ...]:
    """Read what git leaves out of a repository without a `.gitignore` in it: the user's file, then its own."""
    return tuple(one for path in exclude_files(root) for one in patterns_of(path, root))


def _folders_above(folder: str, root: str | None) -> list[str]:
    """List the folders from the root of the repository to the parent of `folder`; none outside of a repository."""
    above: list[str] = []
    while root is not None and folder != root:
        folder = os.path.dirname(folder)
        above.append(folder)
    return above[::-1]


@cache
def _pattern(line: str) -> tuple[Pattern, ...]:
    """Compile a line: one pattern, or none for a comment or an empty line."""
    from pathspec import GitIgnoreSpec  # most runs meet few patterns or none, `--help` none at all

    # `simple`, since the other backends are packages that we do not ask for.
    spec = GitIgnoreSpec.from_lines([line], backend="simple")
    return tuple(Pattern(one.regex, one.include) for one in spec.patterns if one.regex and one.include is not None)


def _means_something(line: str) -> bool:
    """Tell whether pathspec can read a line; git passes over one that it cannot."""
    try:
        _pattern(line)
    except ValueError:
        return False
    return True
