import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.trees import put, tree
from paramgroups.workspace.configuration.lookup import Configuration
from paramgroups.workspace.discovery import Found, Unlistable, discover


def found(root: Path, *paths: str, exclude: tuple[str, ...] = ()) -> list[str]:
    """Name what is discovered, relative to the root."""
    given = [root / path for path in paths or ("",)]
    names = []
    for item in discover(given, Configuration.of(exclude=exclude)):
        assert isinstance(item, Found)
        names.append(item.path.relative_to(root).as_posix())
    return names


def test_only_python_files_in_sorted_order_files_before_folders(tmp_path: Path) -> None:
    tree(tmp_path, "b/x.py", "b/c/y.py", "a/z.py", "m.py", "c.py", "notes.txt", "x.pyi", "y.pyc", "b/B.py")
    assert found(tmp_path) == ["c.py", "m.py", "a/z.py", "b/B.py", "b/x.py", "b/c/y.py"]


def test_an_explicit_file_is_taken_whatever_it_is(tmp_path: Path) -> None:
    tree(tmp_path, "script", ".hidden/build/x.txt")
    put(tmp_path / ".gitignore", "*\n")
    assert found(tmp_path, "script", ".hidden/build/x.txt", "missing.py") == [
        "script",
        ".hidden/build/x.txt",
        "missing.py",
    ]


def test_each_file_comes_once(tmp_path: Path) -> None:
    tree(tmp_path, "a/x.py", "a/y.py", "b.py")
    (tmp_path / "link.py").symlink_to("b.py")
    assert found(tmp_path, "a/y.py", "a", "", "a/../a/x.py", "link.py") == ["a/y.py", "a/x.py", "b.py"]


def test_the_working_directory_is_not_spelled_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree(tmp_path, "a/x.py")
    monkeypatch.chdir(tmp_path)
    for folder in (Path(), Path("a")):
        (item,) = discover([folder], Configuration())
        assert isinstance(item, Found)
        assert item.path == Path("a/x.py")


@pytest.mark.parametrize(
    "folder", [".hidden", "__pycache__", "build", "dist", "node_modules", "site-packages", "pkg.egg-info", ".tox"]
)
def test_folders_of_others_are_skipped_but_not_when_named(tmp_path: Path, folder: str) -> None:
    tree(tmp_path, f"src/{folder}/deep/x.py", "src/y.py")
    assert found(tmp_path, "src") == ["src/y.py"]
    assert found(tmp_path, f"src/{folder}") == [f"src/{folder}/deep/x.py"]
    assert found(tmp_path, f"src/{folder}/deep") == [f"src/{folder}/deep/x.py"]


def test_a_virtual_environment_is_known_by_its_marker_not_by_its_name(tmp_path: Path) -> None:
    tree(tmp_path, "venv/x.py", "env/y.py", "mine/pyvenv.cfg", "mine/lib/z.py", "conda/conda-meta/", "conda/w.py")
    assert found(tmp_path) == ["env/y.py", "venv/x.py"]
    assert found(tmp_path, "mine") == ["mine/lib/z.py"]


def test_symbolic_links_are_not_followed(tmp_path: Path) -> None:
    tree(tmp_path, "tree/real/x.py", "outside/y.py")
    (tmp_path / "tree/loop").symlink_to(tmp_path / "tree")
    (tmp_path / "tree/away").symlink_to(tmp_path / "outside")
    (tmp_path / "tree/file.py").symlink_to(tmp_path / "outside/y.py")
    assert found(tmp_path, "tree") == ["tree/real/x.py"]
    assert found(tmp_path, "tree/away") == ["tree/away/y.py"]
    assert found(tmp_path, "tree/file.py") == ["tree/file.py"]


def test_pipes_are_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.py")
    assert found(tmp_path) == []


def test_nested_and_negated_gitignores(tmp_path: Path) -> None:
    tree(tmp_path, "a.py", "gen_a.py", "pkg/gen_b.py", "pkg/gen_keep.py", "pkg/out/x.py", "pkg/in/out/y.py")
    put(tmp_path / ".gitignore", "# made by machines\ngen_*.py\n/pkg/out/\n\n!\n")
    put(tmp_path / "pkg/.gitignore", b"!gen_keep.py\r\n")
    assert found(tmp_path) == ["a.py", "pkg/gen_keep.py", "pkg/in/out/y.py"]


def test_gitignores_above_count_up_to_the_root_of_the_repository(tmp_path: Path) -> None:
    tree(tmp_path, "repo/.git/", "repo/src/a.py", "repo/src/b.py", "repo/src/deep/c.py")
    put(tmp_path / ".gitignore", "a.py\n")
    put(tmp_path / "repo/.gitignore", "b.py\n")
    put(tmp_path / "repo/src/.gitignore", "/deep/c.py\n")
    assert found(tmp_path, "repo/src") == ["repo/src/a.py"]
    assert found(tmp_path, "repo/src/deep") == []


def test_without_a_repository_only_gitignores_below_count(tmp_path: Path) -> None:
    tree(tmp_path, "src/a.py", "src/b.py")
    put(tmp_path / ".gitignore", "a.py\n")
    assert found(tmp_path, "src") == ["src/a.py", "src/b.py"]
    assert found(tmp_path) == ["src/b.py"]


def test_an_ignored_folder_that_is_named_is_searched(tmp_path: Path) -> None:
    tree(tmp_path, ".git/", "generated/a.py", "generated/b.py")
    put(tmp_path / ".gitignore", "*\n")
    put(tmp_path / "generated/.gitignore", "b.py\n")
    assert found(tmp_path) == []
    assert found(tmp_path, "generated") == ["generated/a.py"]


def test_a_repository_inside_starts_anew(tmp_path: Path) -> None:
    tree(tmp_path, ".git/", "a.py", "sub/.git/", "sub/a.py")
    put(tmp_path / ".gitignore", "a.py\n")
    assert found(tmp_path) == ["sub/a.py"]


def test_exclude_is_relative_to_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree(tmp_path, "src/gen/a.py", "src/b.py", "src/pkg/gen/c.py", "src/pkg/old_d.py")
    monkeypatch.chdir(tmp_path)
    assert found(tmp_path, "src", exclude=("src/gen", "old_*.py")) == ["src/b.py", "src/pkg/gen/c.py"]
    assert found(tmp_path, "src", exclude=("gen/",)) == ["src/b.py", "src/pkg/old_d.py"]
    assert found(tmp_path, "src/gen/a.py", exclude=("*",)) == ["src/gen/a.py"]


def test_exclude_elsewhere_is_relative_to_the_folder_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree(tmp_path, "src/gen/a.py", "src/b.py", "here/")
    monkeypatch.chdir(tmp_path / "here")
    assert found(tmp_path, "src", exclude=("/gen",)) == ["src/b.py"]


def test_a_pattern_that_means_nothing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="!"):
        found(tmp_path, exclude=("!",))


def test_a_folder_that_cannot_be_listed_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree(tmp_path, "a/x.py", "b/y.py")
    real = os.scandir

    def scandir(path: str) -> object:
        if path.endswith("a"):
            raise PermissionError(13, "Permission denied")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    problem, file = discover([tmp_path], Configuration())
    assert problem == Unlistable(tmp_path / "a", "the folder cannot be listed: Permission denied")
    assert isinstance(file, Found)
    assert file.path == tmp_path / "b/y.py"


@pytest.fixture
def deep(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Make a tree deeper than Python recurses, and remove it: pytest would do that with `shutil.rmtree`."""
    monkeypatch.chdir(tmp_path)
    for _ in range(1100):  # in steps: a path of that length would be too long
        os.mkdir("d")
        os.chdir("d")
    Path("x.py").touch()
    os.chdir(tmp_path)
    yield tmp_path
    subprocess.run(["rm", "-r", tmp_path / "d"], check=True)


def test_a_tree_deeper_than_the_recursion_limit(deep: Path) -> None:
    assert len(list(discover([Path()], Configuration()))) == 1
