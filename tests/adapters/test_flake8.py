"""The plugin in real flake8, in a process."""

import importlib.metadata
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest

from harness.places import ROOT
from helpers.programs import Done, environment_with
from helpers.trees import put

PLUGIN = "paramgroups.adapters.flake8:Plugin"
ONE = """\
import torch


def make(net, head):
    optimizer = torch.optim.Adam(net.parameters())
    optimizer.param_groups[0]["lr"] = 1e-3
    optimizer.param_groups[0]["weight_decay"] = 0.1  # noqa: PG201
    optimizer.param_groups[0]["eps"] = 0.1  # paramgroups: ignore[PG201]
    optimizer.lr = 1e-3
    return optimizer
"""
HEAD = "PG201 `lr` of group 0 is set after construction [exact]; today: runs; `optimizer.defaults` keeps the old value"


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    put(tmp_path / "train.py", ONE)
    return tmp_path


def flake8(*arguments: str, cwd: Path, stdin: str = "", config: str = "") -> Done:
    """Run flake8 with the plugin, which the installed metadata may know of already."""
    known = importlib.metadata.entry_points(group="flake8.extension")
    local = "" if PLUGIN in {one.value for one in known} else f"[flake8:local-plugins]\nextension = PG = {PLUGIN}\n"
    put(cwd / "setup.cfg", f"{local}[flake8]\nmax-line-length = 120\n{config}")
    command = [sys.executable, "-m", "flake8", *arguments]
    return subprocess.run(
        command, cwd=cwd, input=stdin.encode(), env=environment_with({}), capture_output=True, check=False, timeout=300
    )


def lines(done: Done) -> list[str]:
    assert done.stderr == b"", done.stderr.decode()
    return done.stdout.decode().splitlines()


def test_findings_stand_beside_those_of_others(tree: Path) -> None:
    put(tree / "train.py", ONE + "import os\n")
    found = lines(flake8("train.py", cwd=tree))
    assert found[0] == f"train.py:6:5: {HEAD}"
    assert found[1].startswith("train.py:9:5: PG206 ")
    assert {line.split()[1] for line in found} == {"PG201", "PG206", "E305", "E402", "F401"}


def test_standard_input(tree: Path) -> None:
    done = flake8("--stdin-display-name", "train.py", "-", cwd=tree, stdin=ONE)
    assert [line.split()[:2] for line in lines(done)] == [["train.py:6:5:", "PG201"], ["train.py:9:5:", "PG206"]]


@pytest.mark.parametrize(
    ("arguments", "config", "codes"),
    [
        (["--paramgroups-select", "PG201"], "", ["PG201"]),
        (["--paramgroups-ignore", "PG201"], "", ["PG206"]),
        ([], "paramgroups-ignore = PG206,PG1\n", ["PG201"]),
        (["--extend-ignore", "PG2"], "", []),
        (["--select", "PG206"], "", ["PG206"]),
    ],
)
def test_options_choose(tree: Path, arguments: list[str], config: str, codes: list[str]) -> None:
    assert [line.split()[1] for line in lines(flake8(*arguments, "train.py", cwd=tree, config=config))] == codes


def test_the_configuration_of_paramgroups_counts(tree: Path) -> None:
    put(tree / "paramgroups.toml", 'ignore = ["PG206"]\n')
    assert [line.split()[1] for line in lines(flake8("train.py", cwd=tree))] == ["PG201"]


def test_encodings(tree: Path) -> None:
    source = "# coding: latin-1\n" + ONE.replace("0.1  # noqa", "0.1  # \u00e9: noqa")
    put(tree / "latin.py", source.encode("latin-1"))
    put(tree / "bom.py", b"\xef\xbb\xbf" + ONE.encode())
    found = lines(flake8("latin.py", "bom.py", "--select", "PG", cwd=tree))
    assert sorted(line.split()[0] for line in found) == [
        "bom.py:6:5:",
        "bom.py:9:5:",
        "latin.py:10:5:",
        "latin.py:7:5:",
        "latin.py:8:5:",
    ]


def test_a_syntax_error_is_reported_once(tree: Path) -> None:
    put(tree / "train.py", ONE + "(\n")
    assert {line.split()[1] for line in lines(flake8("train.py", cwd=tree))} == {"E999"}


def test_a_wrong_option_is_named(tree: Path) -> None:
    done = flake8("train.py", "--paramgroups-select", "PG7", cwd=tree)
    assert done.returncode
    assert b"--paramgroups-select" in done.stderr + done.stdout


def test_the_entry_point() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["entry-points"]["flake8.extension"] == {"PG": PLUGIN}
    module, _, name = PLUGIN.partition(":")
    assert getattr(import_module(module), name).name == "paramgroups"
