"""Many files, many processes: the same results for any number of them, whatever happens to one."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.programs import Done, command_line_of, environment_with, tool
from helpers.trees import put

FINDING = b"import torch\n\ntorch.optim.Adam([a.parameters(), b.parameters()])\n"
PADDING = b'"""' + b"much ado " * 1000 + b'"""\n'
"""Long, and quickly parsed."""

SITE = """
import os, sys
def arm():
    from paramgroups.engine import core
    real = core.rewrite
    def rewrite(source, *arguments, **named):
        if b"KILL" in source:
            os.kill(os.getpid(), 9)
        return real(source, *arguments, **named)
    core.rewrite = rewrite
if any("joblib" in word for word in sys.orig_argv):
    arm()
elif hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=arm)
"""
"""A `sitecustomize` that lets workers die of what a file holds."""


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """Make a tree that is worth starting workers for."""
    for index in range(40):
        put(tmp_path / f"tree/p{index % 3}/f{index:02}.py", FINDING + PADDING)
        put(tmp_path / f"tree/p{index % 3}/n{index:02}.py", b"x = 1\n")
    put(tmp_path / "tree/broken.py", FINDING + b"(" + PADDING)
    return tmp_path / "tree"


def workers_of(process: int) -> list[int]:
    """List the children of a process that are its workers: copies of it, or joblib's."""
    found = []
    own = Path(f"/proc/{process}/cmdline").read_bytes()
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            try:
                stat = Path(entry, "stat").read_text()
                command = Path(entry, "cmdline").read_bytes()
            except OSError:
                continue
            fields = stat.rpartition(")")[2].split()
            # One that has just been copied to become `git` has a single thread.
            is_ready = int(fields[1]) == process and int(fields[17]) > 1
            if is_ready and (command == own or b"popen_loky" in command):
                found.append(int(entry.name))
    return found


def alive(process: int) -> str:
    """Describe a process that has not ended; one that merely nobody has buried yet has."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return ""
    return "" if "\nState:\tZ" in status else status


@pytest.mark.parametrize("command", ["diff", "check"])
def test_the_number_of_processes_changes_nothing(large: Path, command: str) -> None:
    one, two, all_of_them = (tool(command, "--jobs", jobs, cwd=large) for jobs in ("1", "2", "0"))
    assert one.returncode == 2
    assert one.stdout.count(b"f39.py")
    assert (one.returncode, one.stdout, one.stderr) == (two.returncode, two.stdout, two.stderr)
    assert (one.stdout, one.stderr) == (all_of_them.stdout, all_of_them.stderr)


def test_many_files_to_read_are_read_by_workers(large: Path) -> None:
    for index in range(3000):
        put(large / f"many/m{index % 7}/x{index:04}.py", b"x = 1\n")
    one, two = (tool("check", "--output-format", "concise", "--jobs", jobs, cwd=large) for jobs in ("1", "2"))
    assert (one.returncode, one.stdout, one.stderr) == (two.returncode, two.stdout, two.stderr)
    assert one.stderr.startswith(b"broken.py:")


def test_apply_with_two_processes(large: Path) -> None:
    assert tool("apply", "--jobs", "2", cwd=large).stdout.count(b": 2 fixes") == 40
    assert tool("diff", "--jobs", "2", cwd=large).stdout == b""


@pytest.fixture
def site(tmp_path: Path) -> str:
    """Give a path for Python with the `sitecustomize` on it."""
    put(tmp_path / "site/sitecustomize.py", SITE)
    return os.pathsep.join([str(tmp_path / "site"), environment_with({})["PYTHONPATH"]])


def test_a_file_that_kills_its_worker_is_named_and_the_rest_is_done(large: Path, site: str) -> None:
    put(large / "p1/deadly.py", FINDING + b"# KILL\n")
    done = tool("apply", "--jobs", "2", cwd=large, PYTHONPATH=site)
    assert done.returncode == 2
    assert done.stdout.count(b": 2 fixes") == 40
    assert b"p1/deadly.py: could not be finished: its worker process died" in done.stderr
    assert done.stderr.endswith(b"40 files changed, 80 fixes (80 repair); 2 files failed\n")


class Running:
    """A run of the tool that goes on."""

    def __init__(self, folder: Path, *arguments: str, **environment: str) -> None:
        self.process = subprocess.Popen(
            [*command_line_of()[:1], "-m", "paramgroups_cli", *arguments],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment_with(environment),
            start_new_session=True,
        )

    def workers(self) -> list[int]:
        """Wait for workers."""
        for _ in self._while_running():
            if workers := workers_of(self.process.pid):
                return workers
        raise AssertionError("there were no workers")

    def _while_running(self) -> Iterator[None]:
        while self.process.poll() is None:
            yield
            time.sleep(0.002)

    def end(self) -> Done:
        out, remarks = self.process.communicate(timeout=60)
        return Done(self.process.args, self.process.returncode, out, remarks)


linux = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="reads /proc")


@linux
def test_a_worker_that_is_killed_from_outside_costs_nothing(large: Path) -> None:
    expected = tool("diff", "--jobs", "1", cwd=large)
    running = Running(large, "diff", "--jobs", "2")
    os.kill(running.workers()[0], signal.SIGKILL)
    done = running.end()
    assert (done.returncode, done.stdout, done.stderr) == (expected.returncode, expected.stdout, expected.stderr)


@linux
@pytest.mark.parametrize("command", ["check", "apply"])
def test_ctrl_c_stops_at_once_and_leaves_no_processes(large: Path, command: str) -> None:
    for index in range(200):
        put(large / f"more/f{index:03}.py", FINDING + PADDING)
    running = Running(large, command, "--jobs", "2")
    workers = running.workers()
    os.killpg(running.process.pid, signal.SIGINT)  # as a terminal does: to all of them
    done = running.end()
    assert done.returncode == 130
    words, _, truth = done.stderr.decode().rpartition("interrupted; ")
    assert not words or words.startswith("broken.py:"), words
    changed = sum(b"[{'params'" in file.read_bytes() for file in large.rglob("*.py"))
    assert truth == (
        "nothing was written\n"
        if changed == 0
        else f"{changed} file{' was' if changed == 1 else 's were'} rewritten, whole, and the others are as before\n"
    )
    assert [alive(worker) for worker in workers] == [""] * len(workers)


@linux
def test_workers_end_with_a_run_that_is_killed(large: Path) -> None:
    for index in range(200):
        put(large / f"more/f{index:03}.py", FINDING + PADDING)
    running = Running(large, "check", "--jobs", "2")
    workers = running.workers()
    running.process.kill()
    running.end()
    deadline = time.monotonic() + 30
    while any(map(alive, workers)):
        assert time.monotonic() < deadline
        time.sleep(0.05)
