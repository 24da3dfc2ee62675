"""`migrate apply`, `status` and `undo`, on the engine of the tests."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from helpers.engine import NEW, OLD
from helpers.in_process import CommandLine
from helpers.programs import git
from helpers.repositories import commit, snapshot

FILES: dict[str, bytes | str] = {
    "CODEOWNERS": "/vision/ @org/vision\n/text/ @org/text\n",
    "vision/a.py": OLD + b"\n",
    "vision/b.py": b"x = 1\r\n" + OLD,
    "text/c.py": OLD + b"\n",
    "text/other.py": b"x = 1\n",
}
ANEW = "  vision/a.py: re-planned: it has changed since the plan, and was planned anew\n"


@pytest.fixture
def before(command: CommandLine, repo: Path) -> dict[str, bytes]:
    """Plan a repository, and remember its files."""
    commit(repo, FILES)
    (repo / "vision/a.py").chmod(0o755)
    commit(repo, {}, "Make it executable")
    assert command("migrate", "plan", "repo", "--out", "plan").status == 0
    return snapshot(repo)


def rewritten(files: dict[str, bytes]) -> dict[str, bytes]:
    return {name: text.replace(OLD, NEW) for name, text in files.items()}


def said(repo: Path, *arguments: str) -> str:
    return git(*arguments, cwd=repo).stdout.decode().strip()


def test_in_place_and_back(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    ran = command("migrate", "apply", "plan", "--all")
    assert (ran.status, ran.remarks) == (0, "2 shards of 2 applied\n")
    assert ran.out == b"0001-org-text  1 file  applied\n0002-org-vision  2 files  applied\n"
    assert snapshot(repo) == rewritten(before)
    assert (repo / "vision/a.py").stat().st_mode & 0o777 == 0o755
    again = command("migrate", "apply", "plan", "--all")
    assert (again.status, again.out) == (0, ran.out)
    ran = command("migrate", "undo", "plan", "--all")
    assert (ran.status, ran.remarks) == (0, "2 shards undone\n")
    assert snapshot(repo) == before
    assert command("migrate", "status", "plan").out.endswith(b"2 undone\n")
    command("migrate", "apply", "plan", "--all")
    assert snapshot(repo) == rewritten(before)


def test_some_shards(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    assert command("migrate", "apply", "plan").status == 2
    assert command("migrate", "apply", "plan", "--all", "--shard", "1").status == 2
    assert snapshot(repo) == before
    command("migrate", "apply", "plan", "--shard", "2")
    assert (repo / "text/c.py").read_bytes() == OLD + b"\n"
    assert (repo / "vision/b.py").read_bytes() == b"x = 1\r\n" + NEW
    assert command("migrate", "status", "plan").out == (
        b"0001-org-text  1 file  planned\n0002-org-vision  2 files  applied\n1 planned, 1 applied\n"
    )


def test_dry_run(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    (repo / "vision/a.py").write_bytes(b"# theirs\n" + OLD)
    plan = snapshot(Path("plan"))
    now = snapshot(repo)
    ran = command("migrate", "apply", "plan", "--all", "--dry-run")
    assert (ran.status, ran.out.decode()) == (
        0,
        "0001-org-text  would change 1 of 1 file\n0002-org-vision  would change 2 of 2 files\n" + ANEW,
    )
    assert (snapshot(Path("plan")), snapshot(repo)) == (plan, now)


@pytest.mark.parametrize(
    ("edit", "after", "says"),
    [
        (b"# theirs\n" + OLD, b"# theirs\n" + NEW, "re-planned: it has changed since the plan, and was planned anew"),
        (b"theirs\n", b"theirs\n", "skipped: it has changed since the plan, and nothing is left to fix"),
        (b"BROKEN", b"BROKEN", "skipped: it has changed since the plan: syntax error: invalid syntax"),
        (NEW + b"\n", NEW + b"\n", "there already: it holds the planned text"),
        (None, None, "skipped: cannot be read: No such file or directory"),
    ],
)
def test_files_that_changed_since(
    command: CommandLine, repo: Path, before: dict[str, bytes], *, edit: bytes | None, after: bytes | None, says: str
) -> None:
    file = repo / "vision/a.py"
    file.unlink() if edit is None else file.write_bytes(edit)
    ran = command("migrate", "apply", "plan", "--all")
    assert (ran.status, f"  vision/a.py: {says}\n" in ran.out.decode()) == (2 if "skipped" in says else 0, True)
    assert (file.read_bytes() if file.exists() else None) == after
    assert (repo / "vision/b.py").read_bytes() == b"x = 1\r\n" + NEW
    assert command("migrate", "undo", "plan", "--all").status == 0
    assert (file.read_bytes() if file.exists() else None) == edit


def test_a_shard_that_was_merged_by_other_means(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    (repo / "text/c.py").write_bytes(NEW + b"\n")
    ran = command("migrate", "apply", "plan", "--all")
    assert (ran.status, ran.remarks) == (0, "2 shards of 2 applied\n")
    assert command("migrate", "undo", "plan", "--all").status == 0
    assert (repo / "text/c.py").read_bytes() == NEW + b"\n"


def test_a_link_out_of_the_tree_is_not_followed(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    elsewhere = command.put("elsewhere/a.py", OLD + b"\n")
    (repo / "vision/a.py").unlink()
    (repo / "vision/a.py").symlink_to(elsewhere)
    ran = command("migrate", "apply", "plan", "--all")
    assert "vision/a.py: skipped: there is a symbolic link in its path now" in ran.out.decode()
    assert elsewhere.read_bytes() == OLD + b"\n"


def test_undo_leaves_what_somebody_edited(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    command("migrate", "apply", "plan", "--all")
    edited = NEW + b"\n# mine\n"
    (repo / "vision/a.py").write_bytes(edited)
    ran = command("migrate", "undo", "plan", "--all")
    assert (ran.status, ran.remarks) == (2, "1 shard undone; 1 not, or not all of it\n")
    assert "  vision/a.py: changed: somebody has edited it since\n" in ran.out.decode()
    assert snapshot(repo) == before | {"vision/a.py": edited}
    (repo / "vision/a.py").write_bytes(NEW + b"\n")
    assert command("migrate", "undo", "plan", "--all").status == 0
    assert snapshot(repo) == before


def test_branches(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    (repo / "text/c.py").write_bytes(b"not committed")
    git("add", "text/c.py", cwd=repo)
    now, index = snapshot(repo), said(repo, "ls-files", "--stage")
    head = said(repo, "rev-parse", "HEAD")
    ran = command("migrate", "apply", "plan", "--all", "--branch")
    assert ran.out == (
        b"0001-org-text  1 file  applied, branch paramgroups/0001-org-text\n"
        b"0002-org-vision  2 files  applied, branch paramgroups/0002-org-vision\n"
    )
    assert (snapshot(repo), said(repo, "ls-files", "--stage"), said(repo, "rev-parse", "HEAD")) == (now, index, head)
    branch = "paramgroups/0002-org-vision"
    assert said(repo, "rev-parse", f"{branch}^") == head
    assert said(repo, "diff", "--name-status", head, branch) == "M\tvision/a.py\nM\tvision/b.py"
    assert said(repo, "ls-tree", branch, "vision/a.py").startswith("100755")
    assert git("cat-file", "blob", f"{branch}:vision/b.py", cwd=repo).stdout == b"x = 1\r\n" + NEW
    assert said(repo, "log", "-1", "--format=%an <%ae>%n%B", branch) == (
        "A Person <person@example.com>\n"
        "Fix optimizer param groups in @org/vision\n\n"
        "Edits of optimizer param groups that paramgroups rewrites:\n* 2 that raise an exception today\n\n"
        "Findings:\n  vision/a.py:1: PG101 bare-iterator-in-groups\n  vision/b.py:2: PG101 bare-iterator-in-groups\n\n"
        "Reviewer: @org/vision\nParamgroups-Shard: 0002-org-vision"
    )
    assert command("migrate", "undo", "plan", "--all").status == 0
    assert said(repo, "branch", "--list", "paramgroups/*") == ""
    assert snapshot(repo) == now


def test_a_branch_with_other_commits_stays(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    git("branch", "paramgroups/0001-org-text", cwd=repo)
    ran = command("migrate", "apply", "plan", "--all", "--branch")
    assert ran.status == 2
    assert "set aside: there is a branch paramgroups/0001-org-text already; delete it, or" in ran.out.decode()
    git("branch", "-D", "paramgroups/0001-org-text", cwd=repo)
    assert command("migrate", "apply", "plan", "--shard", "1", "--branch").status == 0
    git("checkout", "--quiet", "paramgroups/0002-org-vision", cwd=repo)
    commit(repo, {"vision/more.py": "x = 1\n"}, "More")
    assert command("migrate", "undo", "plan", "--all").status == 2
    git("reset", "--quiet", "--hard", "HEAD^", cwd=repo)
    ran = command("migrate", "undo", "plan", "--all")
    assert "the branch paramgroups/0002-org-vision is checked out" in ran.out.decode()
    git("checkout", "--quiet", "main", cwd=repo)
    assert command("migrate", "undo", "plan", "--all").status == 0


def test_a_lock_that_a_power_cut_left(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    lock = command.put("repo/.git/refs/heads/paramgroups/0001-org-text.lock", "")
    ran = command("migrate", "apply", "plan", "--all", "--branch")
    assert (ran.status, "the same command goes on from here" in ran.remarks) == (2, True)
    lock.unlink()
    assert command("migrate", "apply", "plan", "--all", "--branch").remarks == "2 shards of 2 applied\n"


def test_commits_on_the_current_branch(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    (repo / "text/other.py").write_bytes(b"staged\n")
    git("add", "text/other.py", cwd=repo)
    head = said(repo, "rev-parse", "HEAD")
    ran = command("migrate", "apply", "plan", "--all", "--commit")
    assert ran.status == 0, ran
    assert said(repo, "log", "--format=%s", f"{head}..") == (
        "Fix optimizer param groups in @org/vision\nFix optimizer param groups in @org/text"
    )
    assert said(repo, "status", "--porcelain") == "M  text/other.py"
    assert snapshot(repo) == rewritten(before) | {"text/other.py": b"staged\n"}
    assert command("migrate", "undo", "plan", "--all").status == 0
    assert said(repo, "log", "--format=%s", f"{head}..").splitlines()[:2] == [
        'Revert "Fix optimizer param groups in @org/text"',
        'Revert "Fix optimizer param groups in @org/vision"',
    ]
    assert said(repo, "diff", head, "HEAD") == ""
    assert said(repo, "status", "--porcelain") == "M  text/other.py"


def test_a_commit_takes_nothing_along(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    (repo / "vision/a.py").write_bytes(OLD + b"\n# mine\n")
    ran = command("migrate", "apply", "plan", "--all", "--commit")
    assert ran.status == 2
    assert "  vision/a.py: skipped: it has changes that are not committed\n" in ran.out.decode()
    assert said(repo, "status", "--porcelain") == "M vision/a.py"


@pytest.mark.parametrize("how", [(), ("--branch",), ("--commit",)])
def test_a_shard_that_fails_its_test_is_set_aside(
    command: CommandLine, repo: Path, before: dict[str, bytes], how: tuple[str, ...]
) -> None:
    test = "echo testing $PARAMGROUPS_SHARD; ! grep -q params vision/b.py"
    ran = command("migrate", "apply", "plan", "--all", "--test", test, *how)
    assert ran.status == 2
    assert (
        "0002-org-vision  2 files  set aside: its test failed; what it printed is in plan/logs/0002-org-vision.txt"
        in (ran.out.decode())
    )
    assert Path("plan/logs/0002-org-vision.txt").read_text() == "testing 0002-org-vision\n"
    assert snapshot(repo) == (before if how == ("--branch",) else before | {"text/c.py": NEW + b"\n"})
    assert said(repo, "worktree", "list").count("\n") == 0
    assert command("migrate", "apply", "plan", "--all", *how).status == 2
    assert command("migrate", "apply", "plan", "--shard", "2", *how).status == 0


def test_checkout_filters_are_respected(command: CommandLine, repo: Path) -> None:
    commit(repo, {".gitattributes": "*.py text eol=crlf\n", "a.py": b"x = 1\r\n" + OLD + b"\r\n"})
    assert git("cat-file", "blob", "HEAD:a.py", cwd=repo).stdout == b"x = 1\n" + OLD + b"\n"
    command("migrate", "plan", "repo", "--out", "plan")
    assert command("migrate", "apply", "plan", "--all", "--branch").status == 0
    branch = said(repo, "for-each-ref", "--format=%(refname)", "refs/heads/paramgroups")
    assert git("cat-file", "blob", f"{branch}:a.py", cwd=repo).stdout == b"x = 1\n" + NEW + b"\n"


def test_a_tree_that_was_moved(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    moved = repo.rename(repo.parent / "moved")
    ran = command("migrate", "apply", "plan", "--all")
    assert (ran.status, "say where it is with --tree PATH" in ran.remarks) == (2, True)
    assert command("migrate", "apply", "plan", "--all", "--tree", "moved").status == 0
    assert snapshot(moved) == rewritten(before)


def test_a_patch_that_was_edited(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    patch = Path("plan/shards/0001-org-text.patch")
    patch.write_bytes(patch.read_bytes().replace(NEW, b"[evil()]"))
    ran = command("migrate", "apply", "plan", "--all")
    assert (ran.status, "this is not the patch that was planned" in ran.remarks) == (2, True)
    assert snapshot(repo) == before


def test_one_command_at_a_time(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    with closing(sqlite3.connect("plan/lock.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        ran = command("migrate", "apply", "plan", "--all")
    assert (ran.status, ran.remarks) == (2, "plan: another paramgroups works on this plan; wait until it ends\n")


def test_an_applied_plan_is_not_replaced(command: CommandLine, repo: Path, before: dict[str, bytes]) -> None:
    command("migrate", "apply", "plan", "--shard", "1")
    ran = command("migrate", "plan", "repo", "--out", "plan")
    assert (ran.status, "this plan was applied" in ran.remarks) == (2, True)


def test_branches_need_a_commit_and_a_person(command: CommandLine, repo: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    command.put("tree/a.py", OLD)
    command("migrate", "plan", "tree", "--out", "plan")
    ran = command("migrate", "apply", "plan", "--all", "--branch")
    assert (ran.status, ran.out) == (2, b"")
    assert snapshot(Path("tree")) == {"a.py": OLD}
