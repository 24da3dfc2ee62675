"""The first phase of a run: read every file once, and find the few that may hold a finding."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paramgroups.outcome import Failed
from paramgroups.settings import Settings
from paramgroups.workspace.cache import key_of, key_with, recall
from paramgroups.workspace.files import read
from paramgroups.workspace.modules import Place, place_of

if TYPE_CHECKING:
    from paramgroups.gates.glance import Glance


@dataclass(frozen=True, slots=True)
class Question:
    """A file, and what is looked for in it."""

    path: Path | str
    """A text where it has crossed processes: to put a path together takes as long as to read a small file."""
    settings: Settings
    failed: Failed | None = None
    """What is known already to stand in the way."""

    def __reduce__(self) -> tuple[object, ...]:
        """Cross processes with the path as a text."""
        return Question, (str(self.path), self.settings, self.failed)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may hold a finding."""

    place: Place
    settings: Settings
    size: int
    """Bytes."""
    glance: "Glance"
    key: bytes = b""
    """What the cache knows it by."""


@dataclass(frozen=True, slots=True)
class Done:
    """A file without the bytes that every finding needs."""

    key: bytes = b""
    """What the cache knows it by."""


Answer = Candidate | Failed | Done


def load_gates() -> None:
    """Import what most workers would have to import, once for all that are copies of this process."""
    from paramgroups.gates import glance  # noqa: F401
    from paramgroups.gates.raw import byte_gate  # noqa: F401


def look(question: Question, cache: str | None = None) -> Answer:
    """Read one file, and pass it through the gate of bytes; `cache` is the file of the cache, where there is one."""
    source = question.failed or read(question.path, question.settings.max_file_size)
    return source if isinstance(source, Failed) else look_at(str(question.path), source, question.settings, cache)


def look_at(path: str, source: bytes, settings: Settings, cache: str | None = None) -> Candidate | Done:
    """Pass the bytes of a file through their gate, and have a glance at what passes."""
    from paramgroups.gates.raw.byte_gate import may_hold_finding

    known = recall(cache)
    key = key_of(source, settings) if cache is not None else b""
    if key in known.clean:
        return Done(key)
    # To tell where a file stands takes longer than its gate, and in a first run nothing has been seen.
    seen = known.glances.get(key_with(key, place_of(path).module)) if known.glances else None
    if seen is None and not may_hold_finding(source, settings):
        return Done(key)
    place = place_of(path)
    named = key_with(key, place.module) if cache is not None else b""
    return Candidate(place, settings, len(source), seen or _glance(source, settings, place), named)


def _glance(source: bytes, settings: Settings, place: Place) -> "Glance":
    from paramgroups.gates.glance import glance

    return glance(source, settings, place.module)
