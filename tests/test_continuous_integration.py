"""The hooks, the action and the snippets of the documentation: read as YAML, and run for real."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer
import yaml

from harness.places import ROOT
from helpers.programs import Done, git
from helpers.repositories import commit
from helpers.trees import put
from paramgroups_cli.app import app

BLOCK = re.compile(r"^```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
PAGE = (ROOT / "docs/continuous-integration.md").read_text("utf-8")
SNIPPETS = [yaml.safe_load(block) for block in BLOCK.findall(PAGE)]

PROGRAM = """\
import torch

def make(net, head):
    optimizer = torch.optim.Adam(net.parameters())
    optimizer.param_groups[0]['lr'] = 1e-3
    return optimizer
"""
REFUSED = """\
import torch

def make(net, head):
    optimizer = torch.optim.Adam(net.parameters())
    optimizer.lr = 1e-3
    return optimizer
"""


def commands(node: Any) -> list[str]:
    """Collect the command lines of paramgroups in anything that YAML holds."""
    match node:
        case dict():
            return [found for value in node.values() for found in commands(value)]
        case list():
            return [found for value in node for found in commands(value)]
        case str():
            lines = node.replace('"$BIN/paramgroups"', "paramgroups").splitlines()
            return [line.strip() for line in lines if re.match(r"\s*paramgroups (check|apply|diff) ", line)]
        case _:
            return []


COMMANDS = commands([ACTION, HOOKS, SNIPPETS]) + re.findall(r"`(paramgroups (?:check|apply) [^`]*)`", PAGE)


def test_there_are_commands() -> None:
    assert len(COMMANDS) >= 8


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_the_options_that_it_is_given(command: str) -> None:
    words = shlex.split(command.partition("||")[0])
    group: Any = typer.main.get_command(app)
    options = {name for parameter in group.commands[words[1]].params for name in parameter.opts}
    assert {word for word in words if word.startswith("--") and word != "--"} <= options


def test_the_snippets_name_hooks_and_inputs_that_exist() -> None:
    repos = [repo for one in SNIPPETS if isinstance(one, dict) for repo in one.get("repos", ())]
    loose = [hook for one in SNIPPETS if isinstance(one, list) for hook in one]
    named = {hook["id"] for repo in repos for hook in repo["hooks"]} | {hook["id"] for hook in loose}
    assert named == {hook["id"] for hook in HOOKS}
    workflow = next(one for one in SNIPPETS if "jobs" in one)
    step = workflow["jobs"]["paramgroups"]["steps"][-1]
    assert step["with"].keys() <= ACTION["inputs"].keys()
    table = set(re.findall(r"^\| `([\w-]+)` \|", PAGE, re.MULTILINE))
    assert table == ACTION["inputs"].keys()


@pytest.fixture
def project(tmp_path: Path) -> Path:
    repo = tmp_path / "project"
    repo.mkdir()
    git("init", "--quiet", cwd=repo)
    git("config", "user.name", "Somebody", cwd=repo)
    git("config", "user.email", "somebody@example.org", cwd=repo)
    return repo


def tool_repository(folder: Path) -> str:
    """Put the working tree, as it is, into a repository that pre-commit can install from."""
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml"):
        put(folder / name, (ROOT / name).read_bytes())
    for name in ("codemods", "cli"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    git("init", "--quiet", cwd=folder)
    git("config", "user.name", "Somebody", cwd=folder)
    git("config", "user.email", "somebody@example.org", cwd=folder)
    return commit(folder, {})


def test_the_hooks_in_real_pre_commit(project: Path, tmp_path: Path) -> None:
    revision = tool_repository(tmp_path / "tool")
    hooks = "repos:\n- repo: {}\n  rev: {}\n  hooks:\n  - id: paramgroups-fix\n  - id: paramgroups-check\n"
    commit(
        project,
        {
            ".pre-commit-config.yaml": hooks.format(tmp_path / "tool", revision),
            "paramgroups.toml": 'extend-exclude = ["legacy/"]\n',
        },
    )
    put(project / "train.py", PROGRAM)
    put(project / "legacy/train.py", PROGRAM)
    put(project / "notes.txt", PROGRAM)
    git("add", "--all", cwd=project)

    def pre_commit() -> Done:
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        environment |= {"PRE_COMMIT_HOME": str(tmp_path / "cache"), "GIT_CONFIG_GLOBAL": os.devnull}
        command = [sys.executable, "-m", "pre_commit", "run", "--color", "never"]
        return subprocess.run(command, cwd=project, env=environment, capture_output=True, check=False, timeout=600)

    first = pre_commit()
    assert first.returncode == 1, first.stdout.decode() + first.stderr.decode()
    assert b"train.py: 1 fix (PG201 exact)" in first.stdout
    assert "lr=1e-3)" in (project / "train.py").read_text()
    assert (project / "legacy/train.py").read_text() == PROGRAM
    git("add", "--all", cwd=project)
    second = pre_commit()
    assert second.returncode == 0, second.stdout.decode()
    assert second.stdout.count(b"Passed") == 2
    put(project / "train.py", REFUSED)
    git("add", "--all", cwd=project)
    third = pre_commit()
    assert third.returncode == 1
    assert b"train.py:5:5: PG206 ineffective-edit [no fix" in third.stdout


def step(name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(one for one in ACTION["runs"]["steps"] if one.get("name") == name)
    return found


def run_step(name: str, folder: Path, **environment: str) -> tuple[Done, dict[str, str]]:
    """Run a step as the runner does, and read its outputs."""
    output = put(folder / "output", "")
    script = put(folder / "step.sh", step(name)["run"])
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", str(script)]
    given = {**os.environ, "GITHUB_OUTPUT": str(output), "RUNNER_TEMP": str(folder), **environment}
    done = subprocess.run(command, cwd=folder / "work", env=given, capture_output=True, check=False, timeout=300)
    return done, dict(line.split("=", 1) for line in output.read_text().splitlines())


@pytest.fixture
def runner(tmp_path: Path) -> Path:
    put(tmp_path / "work/src dir/train.py", PROGRAM)
    put(tmp_path / "work/other.py", PROGRAM)
    put(
        tmp_path / "bin/paramgroups",
        f'#!/bin/sh\nexec "{sys.executable}" -m paramgroups_cli "$@"\n',
    ).chmod(0o755)
    return tmp_path


def test_the_action_annotates_and_fails_at_the_end(runner: Path) -> None:
    given = {"BIN": str(runner / "bin"), "PATHS": "src dir\n", "ARGS": "--select PG2\n--quiet\n"}
    done, outputs = run_step("Annotate", runner, **given)
    assert (done.returncode, outputs) == (0, {"status": "1"})
    assert done.stdout.startswith(b"::")
    assert b"PG201" in done.stdout
    assert b"other.py" not in done.stdout
    assert run_step("Report the result", runner, STATUS="1")[0].returncode == 1
    assert run_step("Report the result", runner, STATUS="0")[0].returncode == 0


def test_the_action_writes_sarif(runner: Path) -> None:
    done, outputs = run_step("Write SARIF", runner, BIN=str(runner / "bin"), PATHS=".", ARGS="")
    assert done.returncode == 0, done.stderr
    report = json.loads(Path(outputs["file"]).read_bytes())
    assert len(report["runs"][0]["results"]) == 2


def test_what_the_steps_are_given_is_what_they_read() -> None:
    for one in ACTION["runs"]["steps"]:
        if "run" in one:
            assert "${{" not in one["run"], "inputs reach a script through its environment, not its text"
            read = set(re.findall(r"\$\{?([A-Z]+)\b(?!_)", one["run"])) - {"RUNNER", "GITHUB"}
            assert read == set(one["env"])
