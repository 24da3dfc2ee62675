"""Whenever a command is interrupted, the same command again ends where an undisturbed one ends.

Every command is killed at every single step that it takes, at random moments, and interrupted at its steps by Ctrl-C.
"""

import random
import shutil
import signal
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest

from helpers.engine import OLD
from helpers.mortal import Mortals
from helpers.programs import git
from helpers.repositories import commit, snapshot

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the helper waits for orphans as Linux lets it")

FILES: dict[str, bytes | str] = {
    "CODEOWNERS": "/a/ @a\n/b/ @b\n",
    "a/x.py": OLD + b"\n",
    "b/z.py": OLD + b"\nREFUSED\n",
    "c/broken.py": b"BROKEN",
}
PLAN = ("migrate", "plan", "repo", "--out", "plan", "--jobs", "1")
APPLY = ("migrate", "apply", "plan", "--all")
UNDO = ("migrate", "undo", "plan", "--all")
TEST = ("--test", "echo $PARAMGROUPS_SHARD; test $PARAMGROUPS_SHARD != 0002-b")
STORIES: dict[str, list[tuple[str, ...]]] = {
    "plan": [PLAN, (*PLAN, "--by", "none")],
    "apply": [PLAN, (*APPLY, *TEST)],
    "apply and commit": [PLAN, (*APPLY, "--commit")],
    "apply as branches": [PLAN, (*APPLY, "--branch", *TEST)],
    "undo": [PLAN, APPLY, UNDO],
    "undo commits": [PLAN, (*APPLY, "--commit"), UNDO],
    "undo branches": [PLAN, (*APPLY, "--branch"), UNDO],
}


@pytest.fixture(scope="module")
def mortals() -> Iterator[Mortals]:
    with Mortals() as running:
        yield running


@dataclass(frozen=True)
class Scene:
    """A folder that can be set back to what it was before the last command of a story."""

    folder: Path
    pristine: Path
    mortals: Mortals
    last: tuple[str, ...]

    def reset(self) -> None:
        shutil.rmtree(self.folder)
        shutil.copytree(self.pristine, self.folder, symlinks=True)

    def finish(self) -> dict[str, object]:
        """Run the last command to its end, and take down everything that is to be the same."""
        status = self.mortals.run(self.folder, *self.last).status
        return {"status": status, **state(self.folder)}


@pytest.fixture(params=STORIES)
def scene(request: pytest.FixtureRequest, tmp_path: Path, mortals: Mortals) -> Scene:
    folder, pristine = tmp_path / "scene", tmp_path / "pristine"
    repo = folder / "repo"
    repo.mkdir(parents=True)
    git("init", "--quiet", "--template=", "--initial-branch=main", cwd=repo)
    for name, value in (("user.name", "A"), ("user.email", "a@example.com"), ("gc.auto", "0")):
        git("config", name, value, cwd=repo)
    commit(repo, FILES)
    *first, last = STORIES[str(request.param)]
    for command in first:
        mortals.run(folder, *command)
    shutil.copytree(folder, pristine, symlinks=True)
    return Scene(folder, pristine, mortals, last)


def state(folder: Path) -> dict[str, object]:
    """Read files, plan, journal, branches and index; but not when commits were made."""
    repo = folder / "repo"
    # By name: commits of one second have no order of their own.
    refs = git("for-each-ref", "--format=%(refname) %(tree) %(contents)", cwd=repo).stdout
    status = git("status", "--porcelain", cwd=repo).stdout
    files = snapshot(folder)
    shards, changes = journal(folder / "plan/journal.sqlite")
    for name in ("journal.sqlite", "lock.sqlite"):
        files.pop(f"plan/{name}", None)
    return {
        "files": files,
        "refs": refs,
        "git status": status,
        "trees": list((repo / ".git").glob("worktrees/*")),
        "shards": shards,
        "changes": changes,
    }


def journal(path: Path) -> tuple[list[object], list[object]]:
    if not path.exists():
        return [], []
    with closing(sqlite3.connect(path)) as database:
        shards = database.execute("SELECT id, state, mode, branch, \"commit\" != '', reason FROM shards ORDER BY id")
        return shards.fetchall(), database.execute("SELECT * FROM files ORDER BY shard, path").fetchall()


def test_killed_at_every_step(scene: Scene) -> None:
    steps = scene.mortals.run(scene.folder, *scene.last).steps
    assert steps > 10
    scene.reset()
    expected = scene.finish()
    for at in range(1, steps + 1):
        scene.reset()
        assert scene.mortals.run(scene.folder, *scene.last, at=at).status == -signal.SIGKILL, at
        assert scene.finish() == expected, f"killed at step {at} of {steps}"


def test_interrupted_at_some_steps(scene: Scene) -> None:
    steps = scene.mortals.run(scene.folder, *scene.last).steps
    scene.reset()
    expected = scene.finish()
    for at in range(1, steps + 1, 10):
        scene.reset()
        assert scene.mortals.run(scene.folder, *scene.last, at=at, by=signal.SIGINT).status in {130, expected["status"]}
        assert scene.finish() == expected, f"interrupted at step {at} of {steps}"


def test_killed_twice_at_random_moments(scene: Scene) -> None:
    expected = scene.finish()
    dice = random.Random(7)  # noqa: S311 - the same moments every time, as far as a clock allows
    for _ in range(2):
        scene.reset()
        for _ in range(2):
            scene.mortals.run(scene.folder, *scene.last, after=dice.uniform(0.001, 0.15))
        assert scene.finish() == expected
