"""The command line in this process, on the engine of the tests."""

from pathlib import Path

import pytest

from helpers import engine
from helpers.in_process import CommandLine


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """Run the command line in an empty folder, without colours."""
    monkeypatch.setattr("paramgroups.engine.core.rewrite", engine.rewrite)
    monkeypatch.setattr("paramgroups.gates.raw.byte_gate.may_hold_finding", engine.may_hold_finding)
    monkeypatch.setattr("paramgroups.gates.glance.glance", engine.glance)
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    return CommandLine(tmp_path)
