"""The line that tells how far a run is: on a terminal only, and never in the way."""

import io
import re
from pathlib import Path

import pytest

from helpers.programs import tool
from helpers.terminal import session
from helpers.trees import put
from paramgroups.outcome import Failed, Problem, Unchanged
from paramgroups.workspace.run import FileResult, Progress
from paramgroups_cli.progress import DELAY, ProgressLine

FINDING = b"import torch\n\ntorch.optim.Adam([a.parameters(), b.parameters()])\n"
LINE = re.compile(r"\d+ of 240 candidates, \d+ findings, [\d.]+/s, \d+ s left")


class Clock:
    """A clock that is set by hand."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def line_of(clock: Clock, width: int = 80) -> tuple[ProgressLine, io.StringIO]:
    stream = io.StringIO()
    return ProgressLine(stream, clock, lambda: width), stream


def drawn(stream: io.StringIO) -> list[str]:
    text = stream.getvalue()
    stream.seek(0)
    stream.truncate()
    return text.split("\r\x1b[K")[1:]


def test_a_short_run_draws_nothing(clock: Clock) -> None:
    line, stream = line_of(clock)
    line.watch(Progress("reading", 1, None))
    clock.now += DELAY / 2
    line.watch(Progress("reading", 2, None))
    assert list(line.around([FileResult(Path("a"), None, Failed(Problem.LOST, ""))]))
    assert drawn(stream) == []


def test_what_is_said_of_both_phases(clock: Clock) -> None:
    line, stream = line_of(clock)
    line.watch(Progress("reading", 1, None))
    clock.now += 2
    line.watch(Progress("reading", 4000, None))
    assert drawn(stream) == ["4000 files read, 2,000/s"]
    line.watch(Progress("rewriting", 1, 500))
    clock.now += 10
    line.watch(Progress("rewriting", 20, 500))
    line.watch(Progress("rewriting", 21, 500))
    assert drawn(stream) == ["20 of 500 candidates, 0 findings, 2.0/s, 4 min 0 s left"]


def test_the_line_is_gone_before_a_result_and_at_the_end(clock: Clock) -> None:
    line, stream = line_of(clock, width=12)
    clock.now += 1
    failed = FileResult(Path("a"), None, Failed(Problem.LOST, ""))
    nothing = FileResult(Path("b"), None, Unchanged())
    results = line.around(iter([nothing, failed]))
    line.watch(Progress("rewriting", 1, 3))
    assert next(results) is nothing
    assert drawn(stream) == ["1 of 3 cand"]
    assert next(results) is failed
    assert drawn(stream) == [""]
    clock.now += 1
    line.watch(Progress("rewriting", 2, 3))
    assert list(results) == []
    assert drawn(stream)[-1] == ""


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    for index in range(240):
        put(tmp_path / f"f{index:02}.py", FINDING)
    return tmp_path


def test_a_terminal_shows_it_and_is_left_clean(tree: Path) -> None:
    seen = session("check", "--output-format", "concise", cwd=tree, answers=[])
    assert LINE.search(seen.screen)
    assert seen.status == 1
    for shown in seen.screen.split("\n"):
        kept = shown.rpartition("\r\x1b[K")[2]
        assert kept == "" or kept.startswith(("f", "480 findings; ")), shown


def test_it_is_not_shown_where_nobody_looks(tree: Path) -> None:
    assert b"candidates" not in tool("check", cwd=tree).stderr
    assert "candidates" not in session("check", "--quiet", cwd=tree, answers=[]).screen
    assert "candidates" not in session("check", cwd=tree, answers=[], TERM="dumb").screen
