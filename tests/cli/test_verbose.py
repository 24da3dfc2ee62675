"""`--verbose` tells on standard error what the results do not show."""

import re
from pathlib import Path

from helpers.in_process import CommandLine
from helpers.programs import tool
from helpers.trees import put


def test_what_was_used_and_looked_into(tmp_path: Path) -> None:
    put(tmp_path / "a.py", b"import torch\ntorch.optim.Adam([a.parameters(), b.parameters()])\n")
    put(tmp_path / "b.py", b"import torch\ntorch.optim.Adam([a.parameters()])  # paramgroups: ignore[PG101]\n")
    put(tmp_path / "c.py", b"x = 1\n")
    put(tmp_path / "pyproject.toml", b"[tool.paramgroups]\nselect = ['PG']\n")
    plain, verbose = tool("check", cwd=tmp_path), tool("check", "--verbose", cwd=tmp_path)
    assert (plain.returncode, plain.stdout) == (verbose.returncode, verbose.stdout)
    lines = verbose.stderr.decode().splitlines()
    assert re.fullmatch(r"paramgroups \S+, Python 3\.\S+, LibCST \S+", lines[0])
    assert {"a.py: 2 findings", "b.py: nothing found", "configured by pyproject.toml"} <= set(lines)
    assert any(line.startswith("3 files read, 1 of them passed over") for line in lines)
    assert lines[-1] == plain.stderr.decode().strip()


def test_standard_input(tmp_path: Path) -> None:
    done = tool("diff", "-v", "-", cwd=tmp_path, stdin=b"import torch\n")
    assert b"<stdin>: nothing found" in done.stderr
    assert b"configured by no file" in done.stderr


def test_it_does_not_go_with_quiet(command: CommandLine) -> None:
    assert command("check", "--quiet", "--verbose").status == 2
