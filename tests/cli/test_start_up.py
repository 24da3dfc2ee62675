"""`--help` and `--version` load nothing that they do not need."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer

from helpers.programs import tool
from paramgroups.version import __version__
from paramgroups_cli.app import app
from paramgroups_cli.lazy import SUMMARIES

HEAVY = re.compile(r"\| +(libcst|pathspec|rich|paramgroups\.(?:engine|rules|model|syntax)[\w.]*)$", re.MULTILINE)


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["diff", "--help"], ["check", "-h"], []])
def test_nothing_heavy_is_loaded(arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "paramgroups_cli", *arguments],
        capture_output=True,
        check=False,
        text=True,
    )
    assert "paramgroups_cli.app" in done.stderr
    assert set(HEAVY.findall(done.stderr)) == set()


def test_libcst_is_not_loaded_for_a_file_that_cannot_hold_a_candidate(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("x = 1\n")
    program = (
        "import sys; from paramgroups_cli.app import main\n"
        "try: main()\n"
        "except SystemExit: assert 'libcst' not in sys.modules, 'loaded'; raise"
    )
    done = subprocess.run([sys.executable, "-c", program, "diff", tmp_path], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"nothing found in 1 file\n")


def test_the_version() -> None:
    done = tool("--version", cwd=Path())
    assert (done.returncode, done.stdout.decode()) == (0, f"paramgroups {__version__}\n")


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], []])
def test_help_names_every_command(arguments: list[str]) -> None:
    done = tool(*arguments, cwd=Path())
    text = (done.stdout + done.stderr).decode()
    assert all(re.search(rf"^  {name} ", text, re.MULTILINE) for name in ("diff", "check", "apply", "rules", "explain"))
    assert "..." not in text.replace("[ARGS]...", "")


def test_the_console_script_is_installed() -> None:
    script = Path(sys.executable).with_name("paramgroups")
    done = subprocess.run([script, "--version"], capture_output=True, check=True)
    assert done.stdout.decode() == f"paramgroups {__version__}\n"


def test_the_list_of_commands_says_what_they_say_themselves() -> None:
    group: Any = typer.main.get_command(app)
    assert {name: one.get_short_help_str(90) for name, one in group.commands.items()} == SUMMARIES
