"""The first phase of a run: read every file once, and find the few that may hold a finding."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from paramgroups.outcome import Failed
from paramgroups.settings import Settings
from paramgroups.workspace.files import read
from paramgroups.workspace.surroundings import Place, place_of

if TYPE_CHECKING:
    from paramgroups.engine.glance import Glance


@dataclass(frozen=True, slots=True)
class Question:
    """A file, and what is looked for in it."""

    path: str
    settings: Settings
    failed: Failed | None = None
    """What is known already to stand in the way."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may hold a finding."""

    place: Place
    settings: Settings
    size: int
    """Bytes."""
    glance: "Glance"


Answer = Candidate | Failed | None
"""None for a file without the bytes that every finding needs: it is done."""


def look(question: Question, _: None = None) -> Answer:
    """Read one file, and pass it through the gate of bytes."""
    source = question.failed or read(Path(question.path), question.settings.max_file_size)
    return source if isinstance(source, Failed) else look_at(question.path, source, question.settings)


def look_at(path: str, source: bytes, settings: Settings) -> Candidate | None:
    """Pass the bytes of a file through their gate, and have a glance at what passes."""
    from paramgroups.engine.byte_gate import may_hold_finding

    if not may_hold_finding(source, settings):
        return None
    from paramgroups.engine.glance import glance

    place = place_of(path)
    return Candidate(place, settings, len(source), glance(source, settings, place.module))
