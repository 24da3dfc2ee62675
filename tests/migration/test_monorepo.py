"""A whole migration: plan, apply by branch, merge everything; the same as one `paramgroups apply`."""

import json
from pathlib import Path

from helpers.monorepo import TEAMS, monorepo, tree_of
from helpers.programs import Done, git, tool
from helpers.repositories import snapshot

EXCLUDE = ("--exclude", "third_party/", "--exclude", "*_pb2.py")


def migrate(folder: Path, *arguments: str) -> Done:
    return tool("migrate", *arguments, cwd=folder, GIT_CONFIG_GLOBAL="/dev/null")


def test_all_branches_merged_are_one_apply(repo: Path) -> None:
    base = monorepo(repo)
    folder, before = repo.parent, snapshot(repo)
    whole = folder / "whole"
    git("clone", "--quiet", str(repo), str(whole), cwd=folder)

    done = migrate(folder, "plan", "repo", "--out", "plan", *EXCLUDE)
    assert done.returncode == 2, done.stderr  # the files with syntax errors
    plan = json.loads((folder / "plan/manifest.json").read_bytes())
    assert plan["base"] == base
    assert {owner for shard in plan["shards"] for owner in shard["owners"]} == {
        f"@org/team{team:02}" for team in range(TEAMS)
    }
    paths = [file["path"] for shard in plan["shards"] for file in shard["files"]]
    assert len(paths) == len(set(paths)) > 150
    assert not any("_pb2" in path or "third_party" in path or "link" in path for path in paths)
    assert "team03/ümläut und mehr.py" in paths
    assert plan["counts"]["failed"] > 30 < plan["counts"]["left"]

    done = migrate(folder, "apply", "plan", "--all", "--branch")
    assert done.returncode == 0, done.stdout
    assert snapshot(repo) == before
    assert git("status", "--porcelain", cwd=repo).stdout == b""
    branches = git("for-each-ref", "--format=%(refname:short)", "refs/heads/paramgroups", cwd=repo).stdout.split()
    assert len(branches) == len(plan["shards"]) >= TEAMS
    for branch in branches:
        git("merge", "--quiet", "--no-edit", branch.decode(), cwd=repo)

    assert tool("apply", str(whole), *EXCLUDE, cwd=whole).returncode == 2
    git("add", "--all", cwd=whole)
    assert git("write-tree", cwd=whole).stdout.decode().strip() == tree_of(repo)
    assert tree_of(repo) != tree_of(repo, base)
    assert json.loads(_again(folder, "repo"))["shards"] == []


def _again(folder: Path, root: str) -> bytes:
    """Plan once more."""
    migrate(folder, "plan", root, "--out", "again", *EXCLUDE)
    return (folder / "again/manifest.json").read_bytes()
