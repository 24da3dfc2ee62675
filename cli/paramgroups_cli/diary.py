"""What `--verbose` tells on standard error: what was used, what was looked into, and where the time went."""

import platform
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import version
from time import perf_counter

from paramgroups.outcome import Failed
from paramgroups.version import __version__
from paramgroups.workspace.configuration.lookup import Configuration
from paramgroups.workspace.run import FileResult, Progress
from paramgroups_cli import streams
from paramgroups_cli.tally import count


@dataclass(slots=True)
class Diary:
    """Watches a run, and tells what its results do not show."""

    configuration: Configuration
    jobs: int
    read: int = 0
    passed_over: int = 0
    started: float = field(default_factory=perf_counter)
    rewriting: float | None = None
    """When the first file had been rewritten: before that, files were read."""

    def watch(self, progress: Progress) -> None:
        """Hear how far the run is."""
        if progress.phase == "rewriting" and self.rewriting is None:
            self.rewriting = perf_counter()

    def told(self, found: Iterable[FileResult]) -> Iterator[FileResult]:
        """Pass results on, and tell of each file that was looked into."""
        streams.remark(f"paramgroups {__version__}, Python {platform.python_version()}, LibCST {version('libcst')}")
        streams.remark(f"worker processes: {self.jobs or 'one a processor, where there is enough to do'}")
        for result in found:
            self.read += 1
            if result.source is None and not isinstance(result.outcome, Failed):
                self.passed_over += 1
            elif not isinstance(result.outcome, Failed):
                findings = len(result.outcome.findings)
                streams.remark(f"{result.path}: {count(findings, 'finding') if findings else 'nothing found'}")
            yield result
        self._close()

    def _close(self) -> None:
        end = perf_counter()
        files = self.configuration.files()
        streams.remark(f"configured by {', '.join(files)}" if files else "configured by no file")
        streams.remark(
            f"{count(self.read, 'file')} read, {self.passed_over} of them passed over: they lack words that every "
            f"finding has; {self.read - self.passed_over} looked into"
        )
        reading = (self.rewriting or end) - self.started
        streams.remark(f"{end - self.started:.2f} s, {reading:.2f} s of it until the first file was rewritten")
