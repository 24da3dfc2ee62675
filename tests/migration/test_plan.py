"""`migrate plan` and `migrate show`, on the engine of the tests."""

import json
from pathlib import Path

import pytest

from helpers.engine import NEW, OLD
from helpers.in_process import CommandLine
from helpers.programs import git
from helpers.repositories import commit, snapshot

FILES: dict[str, bytes | str] = {
    ".github/CODEOWNERS": "/vision/ @org/vision\n/text/ @org/text\n",
    "vision/a.py": OLD + b"\nREFUSED\n",
    "vision/b.py": b"x = 1\r\n" + OLD + b"\r\n",
    "text/c.py": OLD,
    "tools/d.py": OLD + b"\n",
    "text/broken.py": b"x = 1\nBROKEN\n",
    "text/later.py": b"BEHAVIOR\n",
    "text/nothing.py": b"x = 1\n",
}


@pytest.fixture
def base(repo: Path) -> str:
    return commit(repo, FILES)


def test_a_plan(command: CommandLine, repo: Path, base: str) -> None:
    before = snapshot(repo)
    ran = command("migrate", "plan", "repo", "--out", "plan")
    assert ran.status == 2
    assert ran.remarks == (
        "repo/text/broken.py:2: syntax error: invalid syntax\n"
        "4 files would be changed, 4 fixes (4 repair); 1 finding needs --unsafe; 1 refused; 1 file failed\n"
        "3 shards planned in plan; `paramgroups migrate show plan` lists them\n"
    )
    assert snapshot(repo) == before
    plan = json.loads(Path("plan/manifest.json").read_bytes())
    assert (plan["format"], plan["base"], plan["root"], plan["by"]) == (1, base, ".", "owner")
    assert [(shard["id"], shard["owners"], [file["path"] for file in shard["files"]]) for shard in plan["shards"]] == [
        ("0001-org-text", ["@org/text"], ["text/c.py"]),
        ("0002-org-vision", ["@org/vision"], ["vision/a.py", "vision/b.py"]),
        ("0003-tools", [], ["tools/d.py"]),
    ]
    for shard in plan["shards"]:
        git("apply", str(Path("plan", shard["patch"]).absolute()), cwd=repo)
    assert snapshot(repo) == {name: text.replace(OLD, NEW) for name, text in before.items()}


def test_what_is_left_is_told_by_owner(command: CommandLine, repo: Path, base: str) -> None:
    command("migrate", "plan", "repo", "--out", "plan")
    assert Path("plan/refusals.md").read_text() == (
        "# Left for people\n\n"
        "What paramgroups found and did not rewrite, by owner, with the reason and what to do.\n\n"
        "## @org/text\n\n"
        "- `text/broken.py:2` syntax error: invalid syntax\n\n"
        "- `text/later.py:1` PG105 ineffective-group: a group does nothing\n"
        "  - today: the second group is never trained\n"
        "  - results would change: look at it, then plan with `--unsafe`\n\n"
        "## @org/vision\n\n"
        "- `vision/a.py:2` PG202 raw-group-append: a group is appended\n"
        "  - today: every group trains\n"
        "  - Both groups hold `head`; take it out of one of them.\n"
    )


def test_the_same_tree_gives_the_same_plan(command: CommandLine, repo: Path, base: str) -> None:
    command("migrate", "plan", "repo", "--out", "plan")
    git("clone", "--quiet", str(repo), "clone", cwd=repo.parent)
    command("migrate", "plan", "clone", "--out", "deep/in/another")
    plans = [snapshot(Path(name)) for name in ("plan", "deep/in/another")]
    places = [json.loads(plan.pop("place.json"))["tree"] for plan in plans]
    assert places == [str(repo), str(repo.parent / "clone")]
    assert plans[0] == plans[1]


def test_a_folder_of_a_repository(command: CommandLine, repo: Path, base: str) -> None:
    command("migrate", "plan", "repo/vision", "--out", "plan")
    plan = json.loads(Path("plan/manifest.json").read_bytes())
    assert plan["root"] == "vision"
    (shard,) = plan["shards"]
    assert shard["owners"] == ["@org/vision"]
    git("apply", str(Path("plan", shard["patch"]).absolute()), cwd=repo)


def test_without_a_repository(command: CommandLine) -> None:
    command.put("tree/a.py", OLD)
    assert command("migrate", "plan", "tree", "--out", "plan").status == 0
    assert json.loads(Path("plan/manifest.json").read_bytes())["base"] is None


def test_a_new_plan_replaces_one_that_was_not_applied(command: CommandLine, repo: Path, base: str) -> None:
    command("migrate", "plan", "repo", "--out", "first")
    command("migrate", "plan", "repo", "--out", "second", "--by", "none")
    command("migrate", "plan", "repo", "--out", "second")
    assert snapshot(Path("first")) == snapshot(Path("second"))


def test_a_folder_with_other_things_is_left_alone(command: CommandLine, repo: Path, base: str) -> None:
    command.put("mine/letter.txt", "dear")
    ran = command("migrate", "plan", "repo", "--out", "mine")
    assert (ran.status, ran.remarks) == (
        2,
        "mine: the folder holds 'letter.txt', which no plan does; choose a new folder\n",
    )
    assert snapshot(Path("mine")) == {"letter.txt": b"dear"}


def test_show(command: CommandLine, repo: Path, base: str) -> None:
    command("migrate", "plan", "repo", "--out", "plan")
    assert command("migrate", "show", "plan").out.decode() == (
        "0001-org-text     1 file    1 fix  @org/text\n"
        "0002-org-vision  2 files  2 fixes  @org/vision\n"
        "0003-tools        1 file    1 fix  tools\n"
        f"3 shards, 4 files; base {base[:12]}; 3 findings left for people, see refusals.md\n"
    )
    ran = command("migrate", "show", "plan", "--shard", "2")
    assert ran.out.decode().startswith("0002-org-vision  @org/vision\n  patch: shards/0002-org-vision.patch\n")
    assert b"  vision/a.py:1: PG101 bare-iterator-in-groups: an iterator stands" in ran.out


@pytest.mark.parametrize(
    ("break_it", "says"),
    [
        (lambda _: None, "there is no plan here"),
        (lambda text: text[:-9], "this is not a plan"),
        (lambda text: text.replace('"format": 1', '"format": 9'), "the plan has format 9"),
        (lambda text: text.replace('"shards"', '"sherds"'), "the plan is damaged"),
    ],
)
def test_a_plan_that_is_none(command: CommandLine, repo: Path, base: str, break_it: object, says: str) -> None:
    command("migrate", "plan", "repo", "--out", "plan")
    manifest = Path("plan/manifest.json")
    text = break_it(manifest.read_text())  # type: ignore[operator]
    manifest.unlink() if text is None else manifest.write_text(text)
    ran = command("migrate", "show", "plan")
    assert ran.status == 2
    assert says in ran.remarks


def test_a_shard_that_is_none(command: CommandLine, repo: Path, base: str) -> None:
    command("migrate", "plan", "repo", "--out", "plan")
    ran = command("migrate", "show", "plan", "--shard", "0002-org-visoin")
    assert ran.remarks == "--shard 0002-org-visoin: the plan has no such shard; did you mean 0002-org-vision?\n"
