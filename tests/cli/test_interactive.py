"""`paramgroups apply --interactive` on a real terminal, in a real process, by the real engine."""

import stat
import sys
from pathlib import Path

import pytest

from helpers.programs import git, tool
from helpers.repositories import commit
from helpers.trees import put

if sys.platform == "win32":
    pytest.skip("there are no pseudo terminals", allow_module_level=True)

from helpers.terminal import session

ONE = """\
def one(net):
    opt = torch.optim.Adam(net.parameters())
    opt.param_groups[0]['lr'] = 1e-2  # why
    return opt
"""
ONE_FIXED = ONE.replace("())\n    opt.param_groups[0]['lr'] = 1e-2", "(), lr=1e-2)")
TWO = """\
def two(net, head):
    return torch.optim.Adam([net.parameters(), head.parameters()])
"""
TWO_FIXED = TWO.replace("[net", "[*net").replace(", head.p", ", *head.p")
THREE = "x = 1  # paramgroups: ignore[PG104]\n"
THREE_FIXED = "x = 1\n"


STOPPED = "stopped: what comes after was not looked at"


def source(*parts: str) -> str:
    return "\n\n".join(["import torch\n", *parts])


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    put(tmp_path / "a.py", source(ONE, TWO, THREE))
    put(tmp_path / "b.py", source(ONE))
    return tmp_path


def texts(tree: Path) -> tuple[str, str]:
    return (tree / "a.py").read_text(), (tree / "b.py").read_text()


ALL = (source(ONE_FIXED, TWO_FIXED, THREE_FIXED), source(ONE_FIXED))
NONE = (source(ONE, TWO, THREE), source(ONE))


@pytest.mark.parametrize(
    ("answers", "expected", "summary"),
    [
        ("yyyy", ALL, "2 files changed, 5 fixes (3 exact, 2 repair)"),
        ("ay", ALL, "2 files changed, 5 fixes (3 exact, 2 repair)"),
        ("nnnn", NONE, "5 findings not fixed; 4 fixes declined"),
        ("dn", NONE, "5 findings not fixed; 4 fixes declined"),
        (
            "ynyn",
            (source(ONE_FIXED, TWO, THREE_FIXED), NONE[1]),
            "1 file changed, 2 fixes (2 exact); 3 findings not fixed; 2 fixes declined",
        ),
        (
            "nyq",
            (source(ONE, TWO_FIXED, THREE), NONE[1]),
            "1 file changed, 2 fixes (2 repair); 2 findings not fixed; 2 fixes declined; " + STOPPED,
        ),
        (
            "na?n",
            (source(ONE, TWO_FIXED, THREE_FIXED), NONE[1]),
            "1 file changed, 3 fixes (1 exact, 2 repair); 2 findings not fixed; 2 fixes declined",
        ),
    ],
)
def test_answers(tree: Path, answers: str, expected: tuple[str, str], summary: str) -> None:
    done = session("apply", "-i", cwd=tree, answers=answers)
    assert texts(tree) == expected
    assert done.screen.endswith(f"{summary}\n")
    assert done.status == 0
    assert ("q - quit: " in done.screen) == ("?" in answers)


def test_a_fix_is_shown_with_its_findings(tree: Path) -> None:
    screen = session("apply", "-i", "a.py", cwd=tree, answers="nnn").screen
    assert screen.startswith(
        "a.py:6:5: PG201 edited-group-option [exact] `lr` of group 0 is set after construction\n"
        "  today: runs; `optimizer.defaults` keeps the old value\n"
        "@@ "
    )
    assert "-    opt.param_groups[0]['lr'] = 1e-2  # why\n" in screen
    assert "+    opt = torch.optim.Adam(net.parameters(), lr=1e-2)  # why\n" in screen
    assert "(1/3) Apply this fix [y,n,a,d,q,e,?]? " in screen
    assert screen.count("PG101") == 2


def test_only_fixes_of_changed_lines_are_asked_about_and_applied(tree: Path) -> None:
    git("init", "--quiet", cwd=tree)
    git("config", "user.name", "Somebody", cwd=tree)
    git("config", "user.email", "somebody@example.org", cwd=tree)
    commit(tree, {})
    put(tree / "a.py", source(ONE, TWO.replace("head.parameters()])", "head.parameters()])  # new"), THREE))
    done = session("apply", "-i", "--since", "HEAD", "--changed-lines", cwd=tree, answers="y")
    assert "(1/1)" in done.screen
    assert texts(tree)[0] == source(ONE, TWO_FIXED.replace("head.parameters()])", "head.parameters()])  # new"), THREE)
    assert done.screen.endswith("1 file changed, 2 fixes (2 repair)\n")


def test_colours(tree: Path) -> None:
    screen = session("apply", "-i", "b.py", cwd=tree, answers="n", NO_COLOR="").screen
    assert "\x1b[32m+    opt = torch.optim.Adam(net.parameters(), lr=1e-2)  # why\x1b[0m" in screen


def test_ctrl_c_leaves_the_file_and_tells_the_truth(tree: Path) -> None:
    done = session("apply", "-i", cwd=tree, answers=["y", "y", "y", "^C"])
    assert texts(tree) == (ALL[0], NONE[1])
    assert done.status == 130
    assert done.screen.rstrip().endswith("interrupted; 1 file was rewritten, whole, and the others are as before")


def test_the_end_of_input_means_to_quit(tree: Path) -> None:
    done = session("apply", "-i", cwd=tree, answers=["y", "^D"])
    assert texts(tree) == (source(ONE_FIXED, TWO, THREE), NONE[1])
    assert "stopped" in done.screen


def test_answers_from_a_pipe(tree: Path) -> None:
    done = tool("apply", "-i", cwd=tree, stdin=b"n\ny\n\n")
    assert texts(tree) == (source(ONE, TWO_FIXED, THREE), NONE[1])
    assert done.returncode == 0


@pytest.fixture
def editor(tree: Path) -> Path:
    """Make an editor that does what a script says, and remembers what it was shown."""
    script = put(tree / "bin/editor", '#!/bin/sh\ncp "$2" shown\neval "$1"\n')
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return script


def edit(editor: Path, program: str) -> dict[str, str]:
    return {"VISUAL": f"{editor} '{program}'"}


def test_edit(tree: Path, editor: Path) -> None:
    done = session("apply", "-i", cwd=tree, answers="eydn", **edit(editor, 'sed -i s/1e-2/2e-2/ "$2"'))
    assert (tree / "shown").read_text() == "    opt = torch.optim.Adam(net.parameters(), lr=1e-2)  # why\n"
    assert texts(tree) == (source(ONE_FIXED.replace("1e-2", "2e-2"), TWO_FIXED, THREE), NONE[1])
    assert "1 file changed, 3 fixes (1 exact, 2 repair)" in done.screen


def test_an_edit_that_is_no_python_is_asked_again(tree: Path, editor: Path) -> None:
    done = session("apply", "-i", "b.py", cwd=tree, answers="en", **edit(editor, 'echo "(" > "$2"'))
    assert "the edited file would be no Python (line 5: " in done.screen
    assert texts(tree) == NONE


def test_an_empty_edit_declines(tree: Path, editor: Path) -> None:
    done = session("apply", "-i", "b.py", cwd=tree, answers="e", **edit(editor, ': > "$2"'))
    assert "1 fix declined" in done.screen
    assert texts(tree) == NONE


@pytest.mark.parametrize(("program", "words"), [("false", "failed with status 1"), (None, "cannot be started")])
def test_an_editor_that_fails_is_named(tree: Path, editor: Path, program: str | None, words: str) -> None:
    chosen = edit(editor, program) if program else {"VISUAL": "/no/such/editor"}
    done = session("apply", "-i", "b.py", cwd=tree, answers="ey", **chosen)
    assert words in done.screen
    assert texts(tree)[1] == ALL[1]


def test_what_does_not_go_together(tree: Path) -> None:
    for arguments in (["-"], ["--output-format", "json"]):
        done = tool("apply", "-i", *arguments, cwd=tree)
        assert done.returncode == 2
        assert b"--interactive" in done.stderr
