"""Every command of the walk-through runs as it stands there."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from helpers.monorepo import EXACT, PLAIN, REFUSED, REPAIR
from helpers.programs import TESTS, git
from helpers.repositories import commit, snapshot
from helpers.trees import put

DOCUMENT = TESTS.parent / "docs/migrating-a-monorepo.md"
BLOCKS = re.findall(r"```sh\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)


@pytest.fixture
def folder(repo: Path) -> Path:
    monorepo = repo.rename(repo.parent / "monorepo")
    files: dict[str, bytes | str] = {
        "CODEOWNERS": "/text/ @org/text\n/vision/ @org/vision\n",
        "text/train.py": REPAIR,
        "text/data.py": PLAIN,
        "vision/train.py": EXACT.replace("\n", "\r\n"),
        "vision/other.py": REFUSED,
        "third_party/train.py": REPAIR,
        "tools/setup.py": "",
        "tools/train.py": REPAIR,
    }
    commit(monorepo, files)
    return repo.parent


def test_every_command_runs(folder: Path) -> None:
    tool = put(folder / "bin/paramgroups", f'#!/bin/sh\nexec "{sys.executable}" -m paramgroups_cli "$@"\n')
    tool.chmod(0o755)
    (folder / "bin/python").symlink_to(sys.executable)
    environment = {**os.environ, "PATH": f"{tool.parent}:{os.environ['PATH']}", "GIT_CONFIG_GLOBAL": os.devnull}
    before = snapshot(folder / "monorepo")
    assert len(BLOCKS) > 8
    for block in BLOCKS:
        done = subprocess.run(
            ["bash", "-euc", block], cwd=folder, capture_output=True, env=environment, check=False, timeout=600
        )
        assert done.returncode == 0, f"{block}\n{done.stdout.decode()}{done.stderr.decode()}"
    log = git("log", "--format=%s", cwd=folder / "monorepo").stdout.decode().splitlines()
    assert log == ["Fix optimizer param groups in @org/text", "Begin"]
    after = snapshot(folder / "monorepo")
    assert {name for name in after if after[name] != before[name]} == {"text/train.py"}
