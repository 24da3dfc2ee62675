"""The commands of LibCST, by its own runner in a process, on a real tree."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.programs import Done, environment_with, tool
from helpers.trees import put

ONE = """\
import torch

def make(net, head):
    optimizer = torch.optim.Adam(net.parameters())  # \u00e9
    optimizer.param_groups[0]['lr'] = 1e-3
    optimizer.add_param_group({'params': head.parameters()})
    return optimizer
"""
OPTIMS = "import torch\n\nclass Ranger(torch.optim.Adam):\n    pass\n"
USER = "from .optims import Ranger\n\ndef make(a, b):\n    return Ranger([a.parameters(), b.parameters()])\n"
REFUSED = ONE.replace("optimizer.param_groups[0]['lr']", "optimizer.lr")


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    put(tmp_path / ".libcst.codemod.yaml", "modules: ['paramgroups.adapters']\nrepo_root: '.'\n")
    put(tmp_path / "pyproject.toml", "[tool.paramgroups]\nignore = ['PG206']\n")
    put(tmp_path / "pkg/__init__.py", "")
    put(tmp_path / "pkg/one.py", ONE.replace("\n", "\r\n"))
    put(tmp_path / "pkg/bom.py", b"\xef\xbb\xbf" + ONE.encode())
    put(tmp_path / "pkg/latin.py", ("# coding: latin-1\n" + ONE).encode("latin-1"))
    put(tmp_path / "pkg/optims.py", OPTIMS)
    put(tmp_path / "pkg/user.py", USER)
    return tmp_path


def libcst_tool(*arguments: str, cwd: Path) -> Done:
    command = [sys.executable, "-m", "libcst.tool", *arguments]
    return subprocess.run(command, cwd=cwd, env=environment_with({}), capture_output=True, check=False, timeout=300)


def contents(tree: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(tree.glob("pkg/*.py"))}


def test_the_command_writes_what_apply_writes(tree: Path) -> None:
    before = contents(tree)
    done = libcst_tool("codemod", "codemods.ParamGroupsCommand", "--no-format", "--jobs", "1", "pkg", cwd=tree)
    assert done.returncode == 0, done.stderr.decode()
    after = contents(tree)
    for name, content in before.items():
        put(tree / "pkg" / name, content)
    tool("apply", "pkg", cwd=tree)
    assert after == contents(tree)
    assert after["one.py"] != before["one.py"]


def test_a_command_of_one_rule(tree: Path) -> None:
    name = "paramgroups.adapters.codemods.EditedGroupOptionCommand"
    done = libcst_tool("codemod", "-x", name, "--no-format", "pkg/one.py", "pkg/bom.py", cwd=tree)
    assert done.returncode == 0, done.stderr.decode()
    text = (tree / "pkg/one.py").read_text()
    assert "1e-3" in text.splitlines()[3]
    assert "add_param_group" in text


def test_options_choose(tree: Path) -> None:
    before = contents(tree)
    command = ["codemod", "codemods.ParamGroupsCommand", "--no-format", "pkg/one.py"]
    done = libcst_tool(*command, "--select", "PG1,PG202", cwd=tree)
    assert (done.returncode, contents(tree)) == (0, before)
    wrong = libcst_tool(*command, "--select", "PG7", cwd=tree)
    assert wrong.returncode != 0 or b"PG7" in wrong.stderr + wrong.stdout
    assert contents(tree) == before


def test_what_is_not_fixed_is_a_warning(tree: Path) -> None:
    put(tree / "pkg/one.py", REFUSED)
    command = ["codemod", "codemods.ParamGroupsCommand", "--no-format", "pkg/one.py"]
    quiet = libcst_tool(*command, cwd=tree)
    assert b"PG206" not in quiet.stderr, "the configuration switches it off"
    os.unlink(tree / "pyproject.toml")
    done = libcst_tool(*command, cwd=tree)
    assert b"5:5: PG206 ineffective-edit: " in done.stderr + done.stdout


def test_a_file_that_libcst_would_change_is_skipped(tree: Path) -> None:
    source = ONE.replace("    return", "\x0c    return").encode()
    file = put(tree / "pkg/one.py", source)
    done = libcst_tool("codemod", "codemods.ParamGroupsCommand", "--no-format", "pkg/one.py", cwd=tree)
    assert file.read_bytes() == source
    assert b"use `paramgroups apply`" in done.stderr + done.stdout


def test_the_commands_are_listed(tree: Path) -> None:
    put(tree / ".libcst.codemod.yaml", "modules: ['paramgroups.adapters']\n")
    done = libcst_tool("list", cwd=tree)
    assert b"codemods.ParamGroupsCommand - Find and rewrite" in done.stdout
    assert b"codemods.RawGroupAppendCommand - " in done.stdout
