"""`kill -9` at any moment leaves every file old or new, and nothing that a later run does not clean."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.engine import NEW, OLD
from helpers.in_process import CommandLine
from helpers.programs import environment_with
from helpers.trees import put
from paramgroups.workspace import leftovers

pytestmark = pytest.mark.skipif(os.name != "posix", reason="fork and signals")


def test_a_hundred_kills(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "helpers.killing", tmp_path, "100"],
        capture_output=True,
        check=False,
        env=environment_with({}),
    )
    assert done.returncode == 0, done.stderr.decode()
    counts = json.loads(done.stdout)
    assert (counts["torn"], counts["not cleaned"]) == (0, 0)
    assert counts["half way"] > 0, counts


@pytest.fixture
def dead() -> int:
    """Give the number of a process that has ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as process:
        pass
    return process.pid


def temporary(folder: Path, host: str, process: int) -> Path:
    return put(folder / f"{leftovers.PREFIX}{host}-{process}-abcd_123.tmp", b"half")


def test_only_what_a_dead_writer_of_ours_left_is_removed(command: CommandLine, dead: int) -> None:
    command.put("pkg/a.py", OLD)
    folder = command.folder / "pkg"
    host = leftovers._host()
    gone = temporary(folder, host, dead)
    stay = [
        temporary(folder, host, os.getpid()),
        temporary(folder, host, 1),
        temporary(folder, "00000000", dead),
        put(folder / ".paramgroups-mine.tmp", b"not ours"),
        put(folder / f".paramgroups-{host}-{dead}-x.txt", b"not ours"),
        folder / f".paramgroups-{host}-{dead}-link.tmp",
    ]
    stay[-1].symlink_to("a.py")
    old = temporary(folder, "11111111", dead)
    os.utime(old, (0, 0))
    assert command("diff").status == 1
    assert command("check").status == 1
    assert gone.exists()
    assert command("apply").status == 0
    assert not gone.exists()
    assert not old.exists()
    assert all(one.is_symlink() or one.exists() for one in stay)


def test_what_lies_beside_a_file_that_is_named_is_removed_too(command: CommandLine, dead: int) -> None:
    command.put("pkg/a.py", NEW)
    gone = temporary(command.folder / "pkg", leftovers._host(), dead)
    assert command("apply", "pkg/a.py").status == 0
    assert not gone.exists()
