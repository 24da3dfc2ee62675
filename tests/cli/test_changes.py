"""Limited to what git says has changed: files of a branch, of the index, and lines; with real repositories."""

import os
from contextlib import chdir
from pathlib import Path

import pytest

from helpers.in_process import CommandLine, Ran
from helpers.programs import git, tool
from helpers.trees import put

FINDING = b"torch.optim.Adam([a.parameters(), b.parameters()])\n"
OLD = b"import torch\n" + FINDING + b"x = 1\n"


def commit(repo: Path, message: str = "more") -> None:
    git("add", "-A", cwd=repo)
    git("-c", "user.name=a", "-c", "user.email=a@b", "commit", "-q", "-m", message, cwd=repo)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    git("init", "-q", "-b", "main", cwd=tmp_path)
    for name in ("same.py", "edited.py", "staged.py", "gone.py", "odd ü\t'.py", "sub/deep.py"):
        put(tmp_path / name, OLD)
    commit(tmp_path)
    return tmp_path


def run(folder: Path, *arguments: str) -> Ran:
    with chdir(folder):
        return CommandLine(folder)(*arguments)


def places(folder: Path, *arguments: str) -> list[str]:
    """Check, and list `file:line`."""
    ran = run(folder, "check", "--output-format", "concise", *arguments)
    assert ran.status in {0, 1}, ran.remarks
    return sorted({":".join(line.split(":")[:2]).replace("\u2409", "\t") for line in ran.out.decode().splitlines()})


def test_files_that_changed_since_the_branch_began(repo: Path) -> None:
    git("checkout", "-q", "-b", "topic", cwd=repo)
    put(repo / "edited.py", OLD + b"y = 2\n")
    (repo / "gone.py").unlink()
    commit(repo)
    git("checkout", "-q", "main", cwd=repo)
    put(repo / "same.py", OLD + b"z = 3\n")
    commit(repo)
    git("checkout", "-q", "topic", cwd=repo)
    put(repo / "odd ü\t'.py", b"\n" + OLD)
    put(repo / "new.py", OLD)
    put(repo / "ignored.py", OLD)
    put(repo / ".gitignore", "ignored.py\n")
    assert places(repo, "--since", "main") == ["edited.py:2", "new.py:2", "odd ü\t'.py:3"]
    assert places(repo, "--since", "main", "edited.py", "same.py") == ["edited.py:2"]
    assert places(repo / "sub", "--since", "HEAD") == []


def test_files_that_are_staged(repo: Path) -> None:
    put(repo / "staged.py", OLD + b"y = 2\n")
    put(repo / "sub/deep.py", OLD + b"y = 2\n")
    git("add", "staged.py", cwd=repo)
    assert places(repo, "--staged") == ["staged.py:2"]
    assert places(repo / "sub", "--staged", "..") == ["../staged.py:2"]


def test_staged_before_the_first_commit(tmp_path: Path) -> None:
    git("init", "-q", cwd=tmp_path)
    put(tmp_path / "a.py", OLD)
    put(tmp_path / "b.py", OLD)
    git("add", "a.py", cwd=tmp_path)
    assert places(tmp_path, "--staged", "--changed-lines") == ["a.py:2"]


def test_findings_on_lines_that_changed(repo: Path) -> None:
    put(repo / "edited.py", OLD + FINDING + b"end = 1\n")
    put(repo / "new.py", OLD)
    assert places(repo, "--since", "HEAD") == ["edited.py:2", "edited.py:4", "new.py:2"]
    assert places(repo, "--since", "HEAD", "--changed-lines") == ["edited.py:4", "new.py:2"]
    git("add", "edited.py", cwd=repo)
    assert places(repo, "--staged", "--changed-lines") == ["edited.py:4"]
    assert run(repo, "apply", "--since", "HEAD", "--changed-lines").status == 0
    fixed = FINDING.replace(
        b"[a.parameters(), b.parameters()]", b"[{'params': a.parameters()}, {'params': b.parameters()}]"
    )
    assert (repo / "edited.py").read_bytes() == OLD + fixed + b"end = 1\n"
    assert (repo / "same.py").read_bytes() == OLD


def test_a_fix_is_applied_as_a_whole(repo: Path) -> None:
    lines = [b"import torch", b"o = torch.optim.Adam(a.parameters())", b"o.param_groups[0]['lr'] = 1", b"", b"x = 1"]
    put(repo / "edited.py", b"\n".join(lines))
    commit(repo)
    lines[3] = b"o.param_groups[0]['eps'] = 2"
    put(repo / "edited.py", b"\n".join(lines))
    assert places(repo, "--since", "HEAD", "--changed-lines") == ["edited.py:3", "edited.py:4"]
    lines[4] = b"x = 2"
    lines[3] = b""
    put(repo / "edited.py", b"\n".join(lines))
    assert places(repo, "--since", "HEAD") == ["edited.py:3"]
    assert places(repo, "--since", "HEAD", "--changed-lines") == []


def test_what_git_cannot_tell(repo: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    def said(folder: Path, *arguments: str) -> str:
        ran = run(folder, "check", *arguments)
        assert (ran.status, ran.out) == (2, b"")
        return " ".join(ran.remarks.split())

    assert said(repo, "--since", "nowhere") == ("git knows no revision 'nowhere' here; a shallow clone may lack it")
    assert "git knows no revision '--help'" in said(repo, "--since", "--help")
    git("checkout", "-q", "--orphan", "lonely", cwd=repo)
    commit(repo, "another root")
    assert "'main' and HEAD have no commit in common" in said(repo, "--since", "main")
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    assert "is in no git repository with a working tree: " in said(elsewhere, "--staged")
    assert "goes with --since or --staged" in said(repo, "--changed-lines")
    assert "does not go with --since" in said(repo, "--since", "main", "--staged")
    assert "git knows nothing of standard input" in said(repo, "--staged", "-")


def test_without_git(repo: Path) -> None:
    done = tool("check", "--staged", cwd=repo, PATH=str(repo))
    assert done.returncode == 2
    assert done.stderr == b"git is not installed, and only it can tell what has changed\n"


def test_what_git_leaves_out_everywhere(repo: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    settings = put(tmp_path / "home/gitconfig", f"[core]\n\texcludesFile = {tmp_path}/home/mine\n")
    put(tmp_path / "home/mine", "edited.py\nstaged.py\n/home/\n")
    put(repo / ".git/info/exclude", "!staged.py\nsame.py\n")
    put(repo / "sub/.gitignore", "!same.py\n")
    put(repo / "sub/same.py", OLD)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(settings))
    left = ["gone.py:2", "odd ü\t'.py:2", "staged.py:2", "sub/deep.py:2", "sub/same.py:2"]
    assert places(repo) == left
    git("worktree", "add", "-q", str(tmp_path / "home/tree"), cwd=repo)
    assert "same.py:2" not in places(tmp_path / "home/tree")


def test_the_file_that_git_reads_without_being_told(repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(repo / ".config/git/ignore", "edited.py\n")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(repo / ".config"))
    assert "edited.py:2" not in places(repo)


def test_patterns_that_no_shell_expanded(repo: Path) -> None:
    put(repo / "build/made.py", OLD)
    put(repo / "notes.txt", OLD)
    assert places(repo, "s*.py") == ["same.py:2", "staged.py:2"]
    assert places(repo, "**/*d*", "same.py") == [
        "edited.py:2",
        "odd ü\t'.py:2",
        "same.py:2",
        "staged.py:2",
        "sub/deep.py:2",
    ]
    assert places(repo, "su[b]") == ["sub/deep.py:2"]
    put(repo / "[x].py", OLD)
    assert places(repo, "[x].py") == ["[x].py:2"]
    ran = run(repo, "check", "none*.py")
    assert (ran.status, ran.remarks.partition("\n")[0]) == (2, "none*.py: cannot be read: nothing matches the pattern")
