"""The cache: what earlier runs have found about bytes that are the same today.

It goes by content, never by names or times. A key says all that a verdict depends on: the bytes, the settings, the
module name, what the other files tell, and which paramgroups on which Python gave it. A lost or broken cache costs
time, nothing else.
"""

import os
import pickle
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from paramgroups.settings import Settings
from paramgroups.version import __version__
from paramgroups.workspace import leftovers

if TYPE_CHECKING:
    from paramgroups.gates.glance import Glance
    from paramgroups.gates.others.survey import Survey
    from paramgroups.tree import Tree

MOST = 1_000_000
"""Verdicts that are kept; when there are more, those that the last run did not need are dropped."""

FEW = 200
"""Files that are not worth the reading of the cache."""


@dataclass(slots=True)
class Memory:
    """What is known by key."""

    clean: set[bytes] = field(default_factory=set)
    """Files in which nothing can be found."""
    glances: "dict[bytes, Glance]" = field(default_factory=dict)
    surveys: "dict[bytes, Survey]" = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.clean) + len(self.glances) + len(self.surveys)

    def joined(self, other: "Memory") -> "Memory":
        """Put two memories together."""
        return Memory(self.clean | other.clean, self.glances | other.glances, self.surveys | other.surveys)


@dataclass(frozen=True, slots=True)
class Cache:
    """The memory in a file, and what this run adds to it. Without a file, nothing is known and nothing kept."""

    file: str | None = None
    needed: Memory = field(default_factory=Memory)
    """What this run has found or used."""

    @property
    def known(self) -> Memory:
        """What earlier runs have left."""
        return recall(self.file)

    def save(self) -> None:
        """Write the memory down, if there is anything new; a folder that cannot be written has no cache."""
        if self.file is None:
            return
        both = self.known.joined(self.needed)
        if both == self.known:
            return
        kept = both if len(both) <= MOST else self.needed
        folder = os.path.dirname(self.file)
        with suppress(OSError):
            os.makedirs(folder, mode=0o700, exist_ok=True)
            handle, temporary = leftovers.create(folder)
            try:
                with open(handle, "wb") as file:
                    pickle.dump((kept.clean, kept.glances, kept.surveys), file, protocol=pickle.HIGHEST_PROTOCOL)
                os.replace(temporary, self.file)
            except OSError:
                os.unlink(temporary)
        recall.cache_clear()


def default_cache() -> Cache:
    """Return the cache in the platform's folder for caches."""
    from platformdirs import user_cache_dir

    return Cache(os.path.join(user_cache_dir("paramgroups", appauthor=False), f"{_identity()}.pickle"))


@lru_cache(maxsize=1)
def recall(file: str | None) -> Memory:
    """Read what earlier runs have left; each process does so once."""
    if file is None:
        return Memory()
    try:
        with open(file, "rb") as stored:
            clean, glances, surveys = pickle.load(stored)  # noqa: S301 - in the user's own cache folder
            return Memory(set(clean), dict(glances), dict(surveys))
    except Exception:  # noqa: BLE001 - whatever is wrong with the file, it is written anew
        return Memory()


@lru_cache(maxsize=1)
def _identity() -> str:
    """Name the program that gives verdicts: its version, its files as they are, the parsers below it."""
    from importlib.metadata import version  # a twentieth of the start of a small run, which keeps no cache

    root = Path(__file__).parents[1]
    files = sorted(root.rglob("*.py"))
    times = [(str(path.relative_to(root)), *_stamp(path)) for path in files]
    return _digest(repr((__version__, sys.version, version("libcst"), times)).encode()).hex()


def _stamp(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_size, status.st_mtime_ns


def key_of(source: bytes, settings: Settings) -> bytes:
    """Make the key of a file under its settings."""
    return _digest(source, _salt(settings))


def key_with(key: bytes, *words: str) -> bytes:
    """Make the key of what depends on a file and on some words more."""
    return _digest(key, "\0".join(words).encode())


def key_of_tree(tree: "Tree") -> str:
    """Say what the others tell, in an order that is always the same."""
    parts = (
        sorted(tree.bases.items()),
        sorted(tree.optimizers),
        sorted(tree.inspecting),
        sorted(tree.firsts.items()),
        sorted(tree.aliases.items()),
        sorted((name, one.optimizers, one.other_use) for name, one in tree.asked.items()),
        sorted((name, repr(told)) for name, told in (*tree.results.items(), *tree.makers.items())),
        [(use.place, use.owner, sorted(use.imports)) for use in tree.method_uses],
    )
    return _digest(repr(parts).encode()).hex()


@lru_cache(maxsize=64)
def _salt(settings: Settings) -> bytes:
    return _digest(repr(settings).encode())


def _digest(*parts: bytes) -> bytes:
    from hashlib import blake2b  # a small run keeps no cache

    made = blake2b(digest_size=16)
    for part in parts:
        made.update(part)
    return made.digest()
