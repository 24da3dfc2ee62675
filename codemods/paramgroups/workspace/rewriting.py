"""The second phase of a run: rewrite one file that may hold a finding."""

from dataclasses import dataclass

from paramgroups.outcome import Failed, Outcome
from paramgroups.settings import Settings
from paramgroups.tree import Tree


@dataclass(frozen=True, slots=True)
class Work:
    """The bytes of a file, so that a worker need not see the disk, or what stands in the way."""

    path: str
    source: bytes | Failed
    module: str
    settings: Settings

    def size(self) -> int:
        """Give a measure of the time that it takes."""
        return len(self.source) if isinstance(self.source, bytes) else 0


def rewrite(work: Work, tree: Tree) -> Outcome:
    """Rewrite one file, given what the others tell."""
    from paramgroups.engine import core  # the first file that is rewritten pays for the engine, `--help` does not

    if isinstance(work.source, Failed):
        return work.source
    return core.rewrite(work.source, work.settings, tree, work.module)
