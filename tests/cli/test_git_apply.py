"""What `diff` prints, real git applies: to the byte, from where it was made, and backwards."""

import os
import subprocess
from pathlib import Path

import pytest

from helpers.engine import NEW, OLD
from helpers.programs import command_line, git
from helpers.trees import put

TEXTS = {
    "plain": b"x = 1\n" + OLD + b"\ny = 2\n",
    "no final newline": b"x = 1\n" + OLD,
    "no final newline, change before": OLD + b"\n" * 9 + b"x = 1",
    "one line": OLD + b"\n",
    "crlf": b"x = 1\r\n" + OLD + b"\r\ny = 2\r\n",
    "crlf, no final newline": b"x = 1\r\n" + OLD,
    "mixed line ends": b"x = 1\r\n" + OLD + b"\ny = 2\r" + OLD + b"\r\nz = 3\n",
    "carriage returns only": b"x = 1\r" + OLD + b"\ry = 2\r",
    "form feeds": b"\x0cx = 1\n\x0c\n" + OLD + b"\x0b\x1c\n",
    "odd separators": "x = '\x85\u2028\u2029'\n".encode() + OLD + b"\n",
    "latin-1": b"# coding: latin-1\nx = '\xe9\xff'\n" + OLD + b" # \xe9\n",
    "bom": b"\xef\xbb\xbf" + OLD + b"\n",
    "trailing blanks": b"x = 1 \t\n" + OLD + b"  \n\n\n",
    "looks like a diff": b"--- a/x.py\n+++ b/x.py\n@@ -1 +1 @@\n" + OLD + b"\n-- \n",
    "null bytes": b"x = '\x00'\n" + OLD + b"\n",
    "far apart": OLD + b"\n" + b"x = 1\n" * 50 + OLD + b"\n" + b"y = 2\n" * 50 + OLD,
}
PATHS = (
    "file.py",
    "sp ace.py",
    "two  spaces /in it.py",
    "ümläut/文件.py",
    'quote".py',
    "back\\slash.py",
    "tab\tname.py",
    "new\nline.py",
    "a/b/a/b.py",
    "-dash.py",
    "sub/sub/x.py",
    "'single'.py",
    "trailing .py",
    "$(x);&.py",
)


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    repo = tmp_path / "repo"
    repo.mkdir()
    git("init", "--quiet", cwd=repo)
    return repo


def there_and_back(folder: Path, files: dict[Path, bytes], *arguments: str) -> bytes:
    """Make the diff in a folder, apply it there, compare every byte, and take it back."""
    for path, text in files.items():
        put(path, text)
    done = command_line("diff", *arguments, cwd=folder)
    assert done.returncode == 1, done.stderr
    git("apply", "--check", "-", cwd=folder, stdin=done.stdout)
    git("apply", "-", cwd=folder, stdin=done.stdout)
    assert {path: path.read_bytes() for path in files} == {path: text.replace(OLD, NEW) for path, text in files.items()}
    git("apply", "-R", "-", cwd=folder, stdin=done.stdout)
    assert {path: path.read_bytes() for path in files} == files
    return done.stdout


@pytest.mark.parametrize("name", TEXTS)
def test_texts(repo: Path, name: str) -> None:
    there_and_back(repo, {repo / "file.py": TEXTS[name]})


@pytest.mark.parametrize("name", PATHS)
def test_paths(repo: Path, name: str) -> None:
    there_and_back(repo, {repo / name: TEXTS["plain"]})


def test_a_path_that_is_not_utf_8(repo: Path) -> None:
    there_and_back(repo, {repo / os.fsdecode(b"latin-\xe9.py"): TEXTS["plain"]})


def test_many_files_at_once(repo: Path) -> None:
    there_and_back(repo, {repo / "pkg" / f"{index}.py": text for index, text in enumerate(TEXTS.values())})


@pytest.mark.parametrize(
    ("subfolder", "names"),
    [
        ("sub", ["x.py"]),
        ("sub", ["sub/x.py"]),
        ("sub", ["sub/sub/x.py"]),
        ("sub", ["sub/sp ace.py"]),
        ("sub", ['sub/quote".py']),
        ("sub", ["a.py", "sub/x.py", "subway/y.py", "z/sub/z.py"]),
        ("one/two", ["one/two/x.py", "two/x.py", "one/x.py", "x.py"]),
        ("a", ["a/x.py", "b/x.py", "x.py"]),
        ("b", ["a/x.py", "b/x.py", "x.py"]),
        ("sp ace", ["sp ace/x.py", "x.py"]),
    ],
)
def test_from_a_subfolder(repo: Path, subfolder: str, names: list[str]) -> None:
    # git guesses how many folders to strip from a diff without git's own header: wrongly for sub/sub/x.py.
    folder = repo / subfolder
    folder.mkdir(parents=True)
    there_and_back(folder, {folder / name: TEXTS["plain"] for name in names})


def test_without_a_repository(tmp_path: Path) -> None:
    there_and_back(tmp_path, {tmp_path / "pkg/file.py": TEXTS["no final newline"]}, "pkg")


@pytest.mark.parametrize("given", ["{}/pkg/file.py", "./pkg/../pkg", "{}"])
def test_however_the_path_is_given(repo: Path, given: str) -> None:
    diff = there_and_back(repo, {repo / "pkg/file.py": TEXTS["plain"]}, given.format(repo))
    assert b"--- a/pkg/file.py\n" in diff


def test_a_symbolic_link_is_shown_as_its_target(repo: Path) -> None:
    (repo / "link.py").symlink_to("real/file.py")
    (repo / "folder").symlink_to("real")
    put(repo / "real/file.py", TEXTS["plain"])
    for given in ("link.py", "folder/file.py", "folder"):
        diff = there_and_back(repo, {repo / "real/file.py": TEXTS["plain"]}, given)
        assert b"--- a/real/file.py\n" in diff
    assert (repo / "link.py").is_symlink()


def test_outside_of_the_folder_git_has_to_be_asked(repo: Path) -> None:
    put(repo / "file.py", TEXTS["plain"])
    (repo / "sub").mkdir()
    done = command_line("diff", "../file.py", cwd=repo / "sub")
    assert b"--- a/../file.py\n" in done.stdout
    assert b"1 file outside of this folder" in done.stderr


def test_gnu_patch_takes_it_too(repo: Path) -> None:
    put(repo / "sp ace.py", TEXTS["no final newline"])
    done = command_line("diff", cwd=repo)
    patch = subprocess.run(["patch", "-p1", "--quiet"], cwd=repo, input=done.stdout, capture_output=True, check=False)
    assert patch.returncode == 0, patch.stdout
    assert (repo / "sp ace.py").read_bytes() == TEXTS["no final newline"].replace(OLD, NEW)


def test_from_stdin_under_a_name(repo: Path) -> None:
    put(repo / "pkg/file.py", TEXTS["crlf"])
    done = command_line("diff", "-", "--stdin-filename", "pkg/file.py", cwd=repo, stdin=TEXTS["crlf"])
    git("apply", "-", cwd=repo, stdin=done.stdout)
    assert (repo / "pkg/file.py").read_bytes() == TEXTS["crlf"].replace(OLD, NEW)
