"""The first phase of a run: read every file once, and find the few that may hold a finding."""

from dataclasses import dataclass
from pathlib import Path

from paramgroups.outcome import Failed
from paramgroups.settings import Settings
from paramgroups.workspace.files import read


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

    path: str
    settings: Settings
    size: int


Answer = Candidate | Failed | None
"""None for a file without the bytes that every finding needs: it is done."""


def look(question: Question, _: None = None) -> Answer:
    """Read one file and pass it through the gate of bytes."""
    from paramgroups.engine.gates import may_hold_finding

    source = question.failed or read(Path(question.path), question.settings.max_file_size)
    if isinstance(source, Failed):
        return source
    if not may_hold_finding(source, question.settings):
        return None
    return Candidate(question.path, question.settings, len(source))
