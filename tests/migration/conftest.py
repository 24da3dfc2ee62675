"""The command line in this process, on the engine of the tests, in an empty repository."""

from pathlib import Path

import pytest

from helpers import engine
from helpers.in_process import CommandLine
from helpers.programs import git


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """Run the command line in an empty folder, without colours."""
    monkeypatch.setattr("paramgroups.engine.core.rewrite", engine.rewrite)
    monkeypatch.setattr("paramgroups.gates.raw.byte_gate.may_hold_finding", engine.may_hold_finding)
    monkeypatch.setattr("paramgroups.gates.glance.glance", engine.glance)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    return CommandLine(tmp_path)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    """Make an empty repository whose commits have an author."""
    repo = tmp_path / "repo"
    repo.mkdir()
    git("init", "--quiet", "--initial-branch=main", cwd=repo)
    git("config", "user.name", "A Person", cwd=repo)
    git("config", "user.email", "person@example.com", cwd=repo)
    return repo
