"""Repositories for tests of migrations."""

from collections.abc import Mapping
from pathlib import Path

from helpers.programs import git
from helpers.trees import put


def commit(repo: Path, files: Mapping[str, bytes | str], message: str = "Begin") -> str:
    """Write files, commit everything, and name the commit."""
    for name, content in files.items():
        put(repo / name, content)
    git("add", "--all", cwd=repo)
    git("-c", "commit.gpgsign=false", "commit", "--quiet", "--allow-empty", "-m", message, cwd=repo)
    return git("rev-parse", "HEAD", cwd=repo).stdout.decode().strip()


def snapshot(folder: Path) -> dict[str, bytes]:
    """Read all files below a folder, what git keeps to itself left out."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and ".git" not in path.relative_to(folder).parts
    }
