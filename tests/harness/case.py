"""The cases on disk: one program a file, under the folder of its rule."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from harness.header import Header, read_header
from harness.places import CASES, SNAPSHOTS
from harness.text import decode


@dataclass(frozen=True)
class Case:
    """One case file."""

    path: Path

    @property
    def id(self) -> str:
        """`rule/case`, the name of the case everywhere."""
        return self.path.relative_to(CASES).with_suffix("").as_posix()

    @property
    def snapshot(self) -> Path:
        """Where the diff of the case stands."""
        return SNAPSHOTS / f"{self.id}.diff"

    @cached_property
    def source(self) -> bytes:
        """The program, byte for byte."""
        return self.path.read_bytes()

    @cached_property
    def header(self) -> Header:
        """What the case declares."""
        return read_header(decode(self.source))


def all_cases() -> list[Case]:
    """List every case, in the order of its id."""
    return [Case(path) for path in sorted(CASES.glob("*/*.py"))]
