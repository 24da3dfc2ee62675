"""Adopting the tool in an old tree: `paramgroups check --add-ignores`."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from paramgroups.workspace.run import FileResult
from paramgroups_cli.tally import count


@dataclass(slots=True)
class Adoption:
    """How many findings got a comment."""

    files: int = 0
    findings: int = 0

    def silenced(self, found: Iterable[FileResult]) -> Iterator[FileResult]:
        """Write the comments of each file, and pass on what is left in it."""
        from paramgroups.workspace.ignoring import ignored

        for result in found:
            done = ignored(result)
            self.files += bool(done.silenced)
            self.findings += len(done.silenced)
            yield done.left

    def truth(self) -> str:
        """Say what was written."""
        if not self.files:
            return "nothing was written"
        return f"{count(self.findings, 'finding')} suppressed in {count(self.files, 'file')}"
