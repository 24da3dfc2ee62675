"""Terminals, pipes that close, full disks and Ctrl-C: in processes of their own."""

import os
import pty
import subprocess
from pathlib import Path

import pytest

from helpers.engine import NEW, OLD
from helpers.programs import command_line, command_line_of, environment_with
from helpers.trees import put


def on_terminal(folder: Path, *arguments: str, **environment: str) -> bytes:
    """Give what a command prints to a terminal."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        command_line_of(*arguments),
        cwd=folder,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env=environment_with({"TERM": "xterm", **environment}),
    ):
        os.close(theirs)
        printed = b""
        while chunk := _read(ours):
            printed += chunk
    os.close(ours)
    return printed


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # Linux says that the other side is closed this way
        return b""


@pytest.mark.parametrize("command", ["diff", "check"])
@pytest.mark.parametrize(
    ("terminal", "environment", "coloured"),
    [
        (True, {}, True),
        (True, {"NO_COLOR": "1"}, False),
        (True, {"NO_COLOR": ""}, True),
        (True, {"TERM": "dumb"}, False),
        (False, {}, False),
        (False, {"FORCE_COLOR": "1"}, True),
        (False, {"FORCE_COLOR": "0"}, False),
        (False, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
    ],
)
def test_colours(tmp_path: Path, command: str, terminal: bool, environment: dict[str, str], coloured: bool) -> None:
    put(tmp_path / "a.py", OLD)
    if terminal:
        printed = on_terminal(tmp_path, command, **environment)
    else:
        printed = command_line(command, cwd=tmp_path, stdin=b"", **environment).stdout
    assert (b"\x1b[" in printed) is coloured
    assert b"a.py" in printed


def into_closed_pipe(folder: Path, *arguments: str) -> tuple[int, bytes]:
    """Run a command whose reader has left before it began."""
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        command_line_of(*arguments),
        cwd=folder,
        stdout=writer,
        stderr=subprocess.PIPE,
        env=environment_with({}),
        check=False,
    )
    os.close(writer)
    return done.returncode, done.stderr


@pytest.mark.parametrize("arguments", [["diff"], ["check"], ["check", "--statistics"], ["rules"], ["explain", "PG101"]])
@pytest.mark.parametrize("size", [1, 3000])
def test_a_reader_that_leaves_ends_the_run_quietly(tmp_path: Path, arguments: list[str], size: int) -> None:
    put(tmp_path / "a.py", (OLD + b"\n") * size)
    assert into_closed_pipe(tmp_path, *arguments) == (141, b"")


def test_a_reader_that_leaves_does_not_stop_a_rewrite_half_way(tmp_path: Path) -> None:
    files = [put(tmp_path / f"{index:04}{'x' * 200}.py", OLD) for index in range(100)]
    status, remarks = into_closed_pipe(tmp_path, "apply")
    assert (status, remarks) == (0, b"100 files changed, 100 fixes (100 repair)\n")
    assert {file.read_bytes() for file in files} == {NEW}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
def test_a_full_disk_behind_the_output_is_said(tmp_path: Path) -> None:
    put(tmp_path / "a.py", OLD)
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            command_line_of("diff"),
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            env=environment_with({}),
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr == b"the output cannot be written: No space left on device; nothing was written\n"


@pytest.mark.parametrize(
    ("arguments", "truth"),
    [
        (["diff"], b"interrupted; nothing was written\n"),
        (["check"], b"interrupted; nothing was written\n"),
        (["apply"], b"interrupted; 2 files were rewritten, whole, and the others are as before\n"),
        (["apply", "m.py"], b"interrupted; nothing was written\n"),
    ],
)
def test_an_interrupt_ends_with_the_truth(tmp_path: Path, arguments: list[str], truth: bytes) -> None:
    for name, source in {"a": OLD, "b": OLD, "m": b"INTERRUPT", "z": OLD}.items():
        put(tmp_path / f"{name}.py", source)
    done = command_line(*arguments, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (130, truth)
    assert (tmp_path / "z.py").read_bytes() == OLD


def test_a_bug_is_not_taken_for_a_finding(tmp_path: Path) -> None:
    put(tmp_path / "a.py", b"CRASH")
    done = command_line("diff", cwd=tmp_path)
    assert done.returncode == 2
    assert b"RuntimeError: a bug\n" in done.stderr
    assert b"this is a bug in paramgroups" in done.stderr


def test_results_and_remarks_go_to_their_streams(tmp_path: Path) -> None:
    put(tmp_path / "a.py", OLD + b"\n")
    done = command_line("diff", cwd=tmp_path)
    assert done.stdout.startswith(b"--- a/a.py\n")
    assert done.stderr == b"1 file would be changed, 1 fix (1 repair)\n"


def test_an_encoding_that_lacks_a_letter(tmp_path: Path) -> None:
    put(tmp_path / "ü.py", OLD + b"\n")
    done = command_line("check", "--output-format", "concise", cwd=tmp_path, PYTHONIOENCODING="ascii")
    assert done.returncode == 1
    assert done.stdout.startswith(b"\\xfc.py:1:1: PG101 ")
