"""`--output-file`: whole or not at all, and what else changes where results go and how a run ends."""

import os
from pathlib import Path

import pytest

from helpers.engine import NEW, OLD
from helpers.in_process import CommandLine
from helpers.programs import command_line
from helpers.trees import put


@pytest.mark.parametrize("arguments", [["check"], ["check", "--output-format", "sarif"], ["diff"], ["apply"]])
def test_the_file_holds_what_would_be_printed(command: CommandLine, arguments: list[str]) -> None:
    command.put("a.py", OLD + b"\n")
    ran = command(*arguments, "--output-file", "new/folder/out")
    assert ran.out == b""
    command.put("a.py", OLD + b"\n")
    printed = command(*arguments)
    assert (command.folder / "new/folder/out").read_bytes() == printed.out
    assert (ran.status, ran.remarks) == (printed.status, printed.remarks)
    assert os.listdir(command.folder / "new/folder") == ["out"]


def test_a_new_file_has_the_usual_permissions_and_an_old_one_keeps_its_own(command: CommandLine) -> None:
    command("check", "--output-file", "out")
    plain = command.put("plain", b"")
    assert (command.folder / "out").stat().st_mode == plain.stat().st_mode
    plain.chmod(0o640)
    command("check", "--output-file", "plain")
    assert plain.stat().st_mode & 0o777 == 0o640


def test_an_interrupted_run_leaves_the_old_file(tmp_path: Path) -> None:
    put(tmp_path / "a.py", OLD)
    put(tmp_path / "b.py", b"INTERRUPT")
    put(tmp_path / "out", b"old")
    done = command_line("check", "--output-file", "out", cwd=tmp_path)
    assert done.returncode == 130
    assert (tmp_path / "out").read_bytes() == b"old"
    assert sorted(os.listdir(tmp_path)) == ["a.py", "b.py", "out"]


def test_a_device_is_written_to(tmp_path: Path) -> None:
    put(tmp_path / "a.py", OLD)
    done = command_line("check", "--output-file", "/dev/stdout", "--output-format", "concise", cwd=tmp_path)
    assert done.stdout.startswith(b"a.py:1:1: PG101 ")


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    put(tmp_path / "file", b"")
    done = command_line("check", "--output-file", "file/out", cwd=tmp_path)
    assert done.returncode == 2
    assert b"the output cannot be written: " in done.stderr


@pytest.mark.parametrize(
    ("arguments", "coloured"),
    [
        (["--color", "always"], True),
        (["--color", "never"], False),
        (["--color", "auto"], True),
        (["--output-file", "/dev/stdout"], False),
        (["--color", "always", "--output-file", "/dev/stdout"], True),
        (["--color", "always", "--output-format", "json"], False),
        (["--color", "always", "--output-format", "github"], False),
    ],
)
def test_colours(tmp_path: Path, arguments: list[str], coloured: bool) -> None:
    put(tmp_path / "a.py", OLD)
    done = command_line("check", *arguments, cwd=tmp_path, FORCE_COLOR="1")
    assert (b"\x1b[" in done.stdout) is coloured


@pytest.mark.parametrize(("source", "status"), [(b"x = 1", 0), (OLD, 0), (OLD + b"BROKEN", 2)])
@pytest.mark.parametrize("name", ["check", "diff"])
def test_exit_zero(command: CommandLine, name: str, source: bytes, status: int) -> None:
    command.put("a.py", source)
    assert command(name, "--exit-zero").status == status


@pytest.mark.parametrize(("source", "status"), [(b"x = 1", 0), (b"REFUSED", 0), (OLD, 1), (OLD + b"BROKEN", 2)])
def test_exit_non_zero_on_fix(command: CommandLine, source: bytes, status: int) -> None:
    file = command.put("a.py", source)
    assert command("apply", "--exit-non-zero-on-fix").status == status
    assert (file.read_bytes() == NEW) is (status == 1)
