"""What is found is what git would not ignore, for odd patterns and for random ones."""

import random
from pathlib import Path

import pytest

from helpers.programs import git
from helpers.trees import put, tree
from paramgroups.workspace.configuration.lookup import Configuration
from paramgroups.workspace.discovery import Found, discover

NAMES = ("a", "b", "foo", "bar", "gen")
FILES = tuple(f"{name}.py" for name in NAMES)
ODD = (
    "*.py\n!keep/\n!keep.py\n",
    "foo/*\n!foo/a.py\n",
    "foo/**\n!foo/bar/\n",
    "**/foo\n",
    "foo/**/bar\n",
    "/foo/\n/a.py\n",
    "a/foo\n",
    "b*\n!bar\n",
    "[ab].py\n[!a-f]oo\n",
    "?.py\n",
    "\\#a.py\n\\!b.py\n#a.py\n",
    "a.py   \nb.py\\ \n",
    "*\n!*/\n!a.py\n",
    "/*\n!/foo\n",
    "foo/bar/*.py\n!foo/bar/gen.py\n",
    "\ufefffoo/\n",
    "foo\\bar\n",
    "**\n!foo/\n",
    "a.py/\n",
    "foo/**\n!foo/bar/\n!foo/bar/a.py\n",
    "*/\n!foo/\n",
)


def grow(root: Path) -> None:
    for one in ("", *NAMES[1:4]):
        for two in ("", *NAMES[2:]):
            tree(
                root, *((Path(one) / two / file).as_posix() for file in (*FILES, "keep.py", "#a.py", "!b.py", "b.py "))
            )
    tree(root, "keep/a.py", "keep/foo/a.py")


def compare(root: Path) -> None:
    git("init", "--quiet", cwd=root)
    listed = git("ls-files", "-z", "--others", "--exclude-standard", cwd=root).stdout.decode().split("\0")
    expected = {name for name in listed if name.endswith(".py")}
    assert {
        str(one.path.relative_to(root)) for one in discover([root], Configuration()) if isinstance(one, Found)
    } == expected


@pytest.mark.parametrize("patterns", ODD)
def test_odd_patterns(tmp_path: Path, patterns: str) -> None:
    grow(tmp_path)
    put(tmp_path / ".gitignore", patterns)
    compare(tmp_path)


@pytest.mark.parametrize("seed", range(25))
def test_random_patterns(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    grow(tmp_path)
    for folder in chance.sample(["", "foo", "bar", "b", "b/foo", "bar/gen"], 3):
        lines = [pattern(chance) for _ in range(chance.randint(1, 5))]
        put(tmp_path / folder / ".gitignore", "\n".join(lines))
    compare(tmp_path)


def pattern(chance: random.Random) -> str:
    parts = chance.choices([*NAMES, *FILES, "*", "**", "*.py", "b*", "?oo", "[a-f]*"], k=chance.choice([1, 1, 1, 2, 3]))
    # `foo/**/` is `foo/` to pathspec, and the folders in `foo` to git; nobody writes it.
    end = "" if parts[-1] == "**" else chance.choice(["", "", "/"])
    return chance.choice(["", "", "!"]) + chance.choice(["", "", "/"]) + "/".join(parts) + end
