"""One line on the terminal that says how far a long run is, and is gone when there is something to read."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from time import perf_counter
from typing import TextIO

from paramgroups.outcome import Failed
from paramgroups.workspace.run import FileResult, Progress
from paramgroups_cli.tally import count

DELAY = 0.5
"""Seconds that a run may take before it owes an explanation."""
INTERVAL = 0.1
_ERASE = "\r\x1b[K"


def is_wanted() -> bool:
    """Tell whether somebody looks at standard error."""
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


@dataclass(slots=True)
class ProgressLine:
    """Draws the line while files are worked on, and takes it away before results come."""

    stream: TextIO
    clock: Callable[[], float] = perf_counter
    width: Callable[[], int] = lambda: shutil.get_terminal_size().columns
    findings: int = 0
    _phase: str = ""
    _began: float = 0.0
    _next: float = field(default=0.0)
    _drawn: bool = False

    def __post_init__(self) -> None:
        """Owe nothing for the first moment."""
        self._next = self.clock() + DELAY

    def watch(self, progress: Progress) -> None:
        """Hear how far the run is, and say so now and then."""
        now = self.clock()
        if progress.phase != self._phase:
            self._phase, self._began = progress.phase, now
        if now >= self._next:
            self._next = now + INTERVAL
            self._write(_ERASE + self._text(progress, now - self._began)[: self.width() - 1])
            self._drawn = True

    def around(self, found: Iterable[FileResult]) -> Iterator[FileResult]:
        """Pass results on, without the line wherever one may be printed."""
        try:
            for result in found:
                if isinstance(result.outcome, Failed):
                    self._erase()
                elif result.outcome.findings:
                    self.findings += len(result.outcome.findings)
                    self._erase()
                yield result
        finally:
            self._erase()

    def _text(self, progress: Progress, seconds: float) -> str:
        rate = progress.done / seconds if seconds > 0 else 0.0
        if progress.total is None:
            return f"{count(progress.done, 'file')} read, {rate:,.0f}/s"
        parts = [f"{progress.done} of {count(progress.total, 'candidate')}", count(self.findings, "finding")]
        if rate:
            parts += [f"{rate:,.1f}/s", f"{_span((progress.total - progress.done) / rate)} left"]
        return ", ".join(parts)

    def _erase(self) -> None:
        if self._drawn:
            self._write(_ERASE)
            self._drawn = False

    def _write(self, text: str) -> None:
        with suppress(OSError):
            self.stream.write(text)
            self.stream.flush()


def _span(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"
