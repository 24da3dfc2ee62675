"""The whole way: the real engine under the real command line, in processes."""

from pathlib import Path

import pytest

from helpers.programs import git, tool
from helpers.trees import put

BEFORE = b"""\
import torch\r
\x0c
def build(a, b):
    # keep me\tas I am
    return torch.optim.Adam([a.parameters(), b.parameters()])  # \xe9
"""
LATIN = b"# coding: latin-1\n" + BEFORE
AFTER = LATIN.replace(b"[a.parameters(), b.parameters()]", b"[{'params': a.parameters()}, {'params': b.parameters()}]")


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    git("init", "--quiet", cwd=tmp_path)
    put(tmp_path / "pkg/train.py", LATIN)
    put(tmp_path / "pkg/other.py", b"import torch\n")
    put(tmp_path / "pkg/broken.py", b"import torch\ntorch.optim.Adam([a.parameters()\n")
    put(tmp_path / "build/train.py", LATIN)
    return tmp_path


def test_diff_apply_and_back(repo: Path) -> None:
    done = tool("diff", "--select", "PG101", "pkg/train.py", cwd=repo)
    assert done.returncode == 1
    git("apply", "-", cwd=repo, stdin=done.stdout)
    assert (repo / "pkg/train.py").read_bytes() == AFTER
    assert tool("diff", "pkg/train.py", cwd=repo).returncode == 0
    git("apply", "-R", "-", cwd=repo, stdin=done.stdout)
    assert (repo / "pkg/train.py").read_bytes() == LATIN


def test_apply_does_what_diff_said(repo: Path) -> None:
    diff = tool("diff", cwd=repo)
    done = tool("apply", cwd=repo)
    assert (diff.returncode, done.returncode) == (2, 2)
    assert done.stdout.startswith(b"pkg/train.py: 2 fixes (PG101 repair")
    assert b"pkg/broken.py:2: syntax error: " in done.stderr
    assert (repo / "pkg/train.py").read_bytes() == AFTER
    assert (repo / "build/train.py").read_bytes() == LATIN
    git("apply", "-R", "-", cwd=repo, stdin=diff.stdout)
    assert (repo / "pkg/train.py").read_bytes() == LATIN


def test_check_says_what_happens_today(repo: Path) -> None:
    done = tool("check", "pkg/train.py", cwd=repo)
    assert done.returncode == 1
    text = done.stdout.decode()
    assert text.startswith("PG101 bare-iterator-in-groups [repair] ")
    assert " --> pkg/train.py:6:30\n" in text
    assert "6 |     return torch.optim.Adam([a.parameters(), b.parameters()])  # \xe9\n" in text
    assert "  |                              ^^^^^^^^^^^^^^\n" in text
    assert "  = today: raises at construction: TypeError: " in text
    assert "  = after: group 0: a.parameters()\n           group 1: b.parameters()\n" in text


def test_stdin(repo: Path) -> None:
    done = tool("apply", "-", cwd=repo, stdin=LATIN)
    assert (done.returncode, done.stdout) == (0, AFTER)


def test_a_second_run_finds_nothing(repo: Path) -> None:
    tool("apply", "pkg/train.py", cwd=repo)
    done = tool("check", "pkg/train.py", cwd=repo)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"nothing found in 1 file\n")


def test_every_rule_is_listed_and_explained(repo: Path) -> None:
    table = tool("rules", cwd=repo).stdout.decode().splitlines()
    assert len(table) >= 3
    for row in table:
        code, name = row.split()[:2]
        by_code, by_name = tool("explain", code, cwd=repo), tool("explain", name, cwd=repo)
        assert by_code.returncode == 0
        assert by_code.stdout == by_name.stdout
        assert f"# paramgroups: ignore[{code}]" in by_code.stdout.decode()
