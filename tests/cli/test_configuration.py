"""Configuration at the command line: files near files, overrides, options that win, and errors that name the place."""

import tomllib
from contextlib import chdir
from pathlib import Path

import pytest

from helpers.in_process import CommandLine, Ran
from helpers.trees import put
from paramgroups.workspace.configuration.keys import KEYS

FINDING = b"import torch\ntorch.optim.Adam([a.parameters(), b.parameters()])\n"
APPENDED = b"import torch\no = torch.optim.Adam(a.parameters())\no.add_param_group({'params': b.parameters()})\n"


def run(folder: Path, *arguments: str, stdin: bytes = b"") -> Ran:
    """Run the tool on its own engine, in this process, which is quicker."""
    with chdir(folder):
        return CommandLine(folder)(*arguments, stdin=stdin)


def codes(folder: Path, *arguments: str) -> list[str]:
    """Check, and list `file code`."""
    ran = run(folder, "check", "--output-format", "concise", *arguments)
    assert ran.status in {0, 1}, ran.remarks
    return sorted({f"{line.split(':')[0]} {line.split()[1]}" for line in ran.out.decode().splitlines()})


def shown(folder: Path, *arguments: str) -> dict[str, tuple[object, str]]:
    """Run `config`, and read what it prints: values and where they come from."""
    ran = run(folder, "config", *arguments)
    assert ran.status == 0, ran.remarks
    text = ran.out.decode()
    values = tomllib.loads(text)
    origins = {line.split(" = ")[0]: line.rpartition("  # ")[2] for line in text.splitlines()}
    return {key: (value, origins[key]) for key, value in values.items()}


def said(folder: Path, *arguments: str) -> str:
    """Run a check that the configuration stops, and give the remark on one line."""
    ran = run(folder, "check", *arguments)
    assert (ran.status, ran.out) == (2, b"")
    return " ".join(ran.remarks.split())


@pytest.fixture
def repo(tmp_path: Path) -> Path:
    put(tmp_path / "pyproject.toml", '[tool.other]\nx = 1\n\n[tool.paramgroups]\nignore = ["PG203"]\n')
    put(tmp_path / "a.py", FINDING)
    put(tmp_path / "b.py", APPENDED)
    put(tmp_path / "inner/deep/c.py", FINDING + APPENDED)
    put(tmp_path / "inner/paramgroups.toml", 'select = ["PG203"]\n')
    return tmp_path


def test_the_nearest_file_counts(repo: Path) -> None:
    assert codes(repo) == ["a.py PG101", "inner/deep/c.py PG203"]
    assert codes(repo / "inner/deep") == ["c.py PG203"]
    put(repo / "inner/deep/pyproject.toml", "[tool.black]\n")
    assert codes(repo, "inner/deep/c.py") == ["inner/deep/c.py PG203"]
    put(repo / "inner/deep/pyproject.toml", "[tool.paramgroups]\n")
    assert codes(repo, "inner/deep/c.py") == ["inner/deep/c.py PG101", "inner/deep/c.py PG203"]


def test_an_own_file_goes_before_pyproject_in_one_folder(repo: Path) -> None:
    put(repo / "paramgroups.toml", 'select = ["PG2"]\n')
    assert codes(repo, "a.py", "b.py") == ["b.py PG203"]


def test_options_win(repo: Path) -> None:
    assert codes(repo, "--select", "PG2", "a.py", "b.py") == ["b.py PG203"]
    assert codes(repo, "--ignore", "PG1", "a.py", "b.py") == []
    assert codes(repo, "--extend-select", "PG203", "a.py", "b.py") == ["a.py PG101", "b.py PG203"]
    assert codes(repo, "--config", 'select=["PG2"]', "a.py", "b.py") == ["b.py PG203"]
    assert codes(repo, "--isolated") == ["a.py PG101", "b.py PG203", "inner/deep/c.py PG101", "inner/deep/c.py PG203"]


def test_one_file_for_all(repo: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = put(tmp_path_factory.mktemp("other") / "rules.toml", 'ignore = ["PG1"]\n')
    assert codes(repo, "--config", str(other)) == ["b.py PG203", "inner/deep/c.py PG203"]
    assert codes(repo, "--config", str(other), "--config", 'extend-exclude=["inner"]') == ["b.py PG203"]
    assert codes(repo, "--config", "pyproject.toml") == ["a.py PG101", "inner/deep/c.py PG101"]


def test_per_file_ignores_and_overrides(repo: Path) -> None:
    put(
        repo / "pyproject.toml",
        "[tool.paramgroups]\nunsafe = true\n"
        '[tool.paramgroups.per-file-ignores]\n"inner/**" = ["PG1"]\n"b.py" = ["PG"]\n'
        '[[tool.paramgroups.overrides]]\nfiles = ["a.py"]\nselect = ["PG2"]\nunsafe = false\n',
    )
    (repo / "inner/paramgroups.toml").unlink()
    assert codes(repo) == ["inner/deep/c.py PG203"]
    assert codes(repo, "--select", "PG101") == ["a.py PG101"]
    values = shown(repo, "a.py")
    assert values["select"] == (["PG2"], "pyproject.toml:8")
    assert values["unsafe"][0] is False
    assert shown(repo, "x/y.py")["unsafe"] == (True, "pyproject.toml")


def test_files_that_are_included_and_excluded(repo: Path) -> None:
    put(repo / "bin/tool", FINDING)
    put(repo / "build/d.py", FINDING)
    put(repo / "inner/deep/generated/e.py", FINDING)
    put(
        repo / "pyproject.toml",
        '[tool.paramgroups]\ninclude = ["*.py", "bin/*"]\nexclude = ["!build/", "/a.py"]\nselect = ["PG101"]\n',
    )
    put(repo / "inner/paramgroups.toml", 'select = ["PG101"]\nextend-exclude = ["generated/"]\n')
    assert codes(repo) == ["bin/tool PG101", "build/d.py PG101", "inner/deep/c.py PG101"]
    assert codes(repo, "--extend-exclude", "build") == ["bin/tool PG101", "inner/deep/c.py PG101"]
    assert codes(repo, "--exclude", "inner") == ["a.py PG101", "bin/tool PG101"]
    assert codes(repo, "a.py") == ["a.py PG101"]
    assert codes(repo, "a.py", "bin/tool", "inner/deep/generated/e.py", "--force-exclude") == ["bin/tool PG101"]


def test_force_exclude_leaves_out_what_a_search_would(repo: Path) -> None:
    put(repo / "build/d.py", FINDING)
    put(repo / "ignored/e.py", FINDING)
    put(repo / ".gitignore", "/ignored/\n")
    (repo / ".git").mkdir()
    named = ("build/d.py", "ignored/e.py", "a.py")
    assert len(codes(repo, *named)) == 3
    assert codes(repo, "--force-exclude", *named) == ["a.py PG101"]
    put(repo / "pyproject.toml", "[tool.paramgroups]\nforce-exclude = true\n")
    assert codes(repo, *named) == ["a.py PG101"]
    assert len(codes(repo, "--no-force-exclude", *named)) == 3


def test_stdin_has_the_configuration_of_its_name(repo: Path) -> None:
    def check(*arguments: str) -> bytes:
        return run(repo, "check", "-", "--output-format", "concise", *arguments, stdin=FINDING + APPENDED).out

    assert b"PG101" in check()
    assert b"PG203" not in check()
    inner = check("--stdin-filename", "inner/new.py")
    assert inner.startswith(b"inner/new.py:")
    assert b"PG101" not in inner
    assert check("--stdin-filename", "build/x.py") != b""
    assert check("--stdin-filename", "build/x.py", "--force-exclude") == b""
    ran = run(repo, "apply", "-", "--stdin-filename", "build/x.py", "--force-exclude", stdin=FINDING)
    assert (ran.status, ran.out) == (0, FINDING)


def test_a_file_that_is_too_large_is_said_and_the_rest_is_done(repo: Path) -> None:
    put(repo / "large.py", FINDING + b"#" * 3000)
    put(repo / "pyproject.toml", '[tool.paramgroups]\nmax-file-size = "2 kB"\nselect = ["PG101"]\n')
    ran = run(repo, "check", "--output-format", "concise", "a.py", "large.py")
    assert ran.status == 2
    assert ran.out.count(b"a.py:2:") == 2
    assert "large.py: too large: it has 3,064 bytes, more than the 2,000 of `max-file-size`\n" in ran.remarks
    ran = run(repo, "apply", "-", "--stdin-filename", "x.py", stdin=FINDING + b"#" * 3000)
    assert (ran.status, ran.out) == (2, b"")
    assert "x.py: too large: " in ran.remarks
    assert run(repo, "check", "--config", "max-file-size=4000", "large.py").status == 1


def test_what_applies_is_shown(repo: Path) -> None:
    values = shown(repo, "inner/deep/c.py", "--config", "jobs=3")
    assert values["select"] == (["PG203"], "inner/paramgroups.toml:1")
    assert values["ignore"] == ([], "default")
    assert values["jobs"] == (3, "--config")
    assert values["max-file-size"] == (5_000_000, "default")
    assert shown(repo)["ignore"] == (["PG203"], "pyproject.toml:5")
    assert shown(repo, "--isolated")["ignore"] == ([], "default")
    put(
        repo / "pyproject.toml",
        '[tool.paramgroups]\ntarget-torch = "2.10"\nmax-file-size = "2 MB"\n'
        'per-file-ignores = {"a*" = ["PG1", "PG2"], b = []}\noptimizers = ["my.Ranger"]\n',
    )
    values = shown(repo, "a.py")
    assert values["target-torch"] == ("2.10", "pyproject.toml:2")
    assert values["max-file-size"][0] == 2_000_000
    assert values["per-file-ignores"][0] == {"a*": ["PG1", "PG2"], "b": []}
    assert values["optimizers"][0] == ["my.Ranger"]


def test_every_key_is_shown(repo: Path) -> None:
    printed = run(repo, "config").out.decode()
    assert all(f"{key} = " in printed or f"# {key}: any" in printed for key in KEYS)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('slect = ["PG1"]', "pyproject.toml:2: there is no key `slect` here; did you mean select?"),
        ("colour = 1", "pyproject.toml:2: there is no key `colour` here; there are exclude, "),
        ("select = 1", "pyproject.toml:2: `select` has to be a list of strings"),
        ('select = ["PG999"]', "pyproject.toml:2: `select` is wrong: no rule has the code or prefix 'PG999'; did"),
        ("unsafe = 1", "pyproject.toml:2: `unsafe` has to be true or false"),
        ("target-torch = 2.4", 'pyproject.toml:2: `target-torch` has to be a string: "2.4"'),
        ('target-torch = "two"', 'pyproject.toml:2: `target-torch` has to be a release of torch, like "2.4"'),
        ('target-torch = "1.0"', 'has to be "1.8" or newer'),
        ("jobs = -1", "pyproject.toml:2: `jobs` has to be a number, 0 or more"),
        ("jobs = true", "pyproject.toml:2: `jobs` has to be a number, 0 or more"),
        ('max-file-size = "big"', "pyproject.toml:2: `max-file-size` has to be a number of bytes"),
        ('exclude = ["!"]', "pyproject.toml:2: `exclude` holds '!', which is not a pattern"),
        ('optimizers = ["Ranger"]', "pyproject.toml:2: `optimizers` holds 'Ranger', which is not the full name"),
        ("per-file-ignores = 1", "pyproject.toml:2: `per-file-ignores` has to be a table of codes by pattern"),
        ('per-file-ignores = {x = ["E1"]}', "no rule has the code or prefix 'E1'"),
        ("overrides = 1", "pyproject.toml:2: `overrides` has to be an array of tables"),
        ('overrides = [{select = ["PG1"]}]', "`files` of `overrides` has to be a list of strings"),
        ('overrides = [{files = ["x"], jobs = 1}]', "there is no key `jobs` here; "),
        ("select =", "pyproject.toml:2: it is not TOML: "),
    ],
)
def test_what_is_wrong_is_named_with_its_place(command: CommandLine, line: str, words: str) -> None:
    command.put("pyproject.toml", f"[tool.paramgroups]\n{line}\n")
    command.put("a.py", "")
    ran = command("check")
    assert (ran.status, ran.out) == (2, b"")
    assert words in ran.remarks


def test_a_wrong_file_below_stops_the_run_before_anything_is_written(repo: Path) -> None:
    put(repo / "inner/paramgroups.toml", "slect = 1\n")
    ran = run(repo, "apply")
    assert ran.status == 2
    assert ran.remarks.startswith("inner/paramgroups.toml:1: there is no key `slect`")
    assert (repo / "a.py").read_bytes() == FINDING


def test_wrong_options(repo: Path) -> None:
    assert "no rule has the code or prefix 'PG99'" in said(repo, "--extend-select", "PG99")
    assert "--target-torch: has to be a release of torch" in said(repo, "--target-torch", "new")
    assert "there is no key `slect` here; did you mean select?" in said(repo, "--config", "slect=[]")
    assert "a key is set as in TOML, with quotes" in said(repo, "--config", "target-torch=new")
    assert "it cannot be read: No such file" in said(repo, "--config", "missing.toml")
    assert "one file is all that can hold" in said(repo, "--config", "x.toml", "--config", "y.toml")
    assert "does not go with a --config file" in said(repo, "--isolated", "--config", "pyproject.toml")
    put(repo / "pyproject.toml", "[tool.other]\n")
    assert "pyproject.toml: it has no table [tool.paramgroups]" in said(repo, "--config", "pyproject.toml")
    put(repo / "pyproject.toml", b"[tool.paramgroups]\n# \xff\n")
    assert "pyproject.toml: it is not UTF-8" in said(repo)
    put(repo / "pyproject.toml", "[tool]\nparamgroups = 1\n")
    assert "tool.paramgroups has to be a table" in said(repo)


def test_a_broken_pyproject_of_others_is_not_our_business(repo: Path) -> None:
    put(repo / "inner/deep/pyproject.toml", "[broken\n")
    assert codes(repo, "inner/deep/c.py") == ["inner/deep/c.py PG203"]
