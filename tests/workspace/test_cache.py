"""What earlier runs have found saves work, and changes no result."""

import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpers.trees import put
from paramgroups.engine import core
from paramgroups.gates import glance as glancing
from paramgroups.gates.raw import byte_gate
from paramgroups.outcome import Finding
from paramgroups.settings import Settings
from paramgroups.workspace import cache
from paramgroups.workspace.cache import FEW, Cache, recall
from paramgroups.workspace.run import check_paths

CLEAN = "import torch\n\n\ndef make(net):\n    return torch.optim.Adam(net.parameters(), lr={})\n"
LIKELY = "import torch\n\n\ndef make(a):\n    return torch.optim.Adam([a.parameters()], lr={})  # paramgroups: ignore\n"
FOUND = "import torch\n\n\ndef make(a, b):\n    return torch.optim.Adam([a.parameters(), b.parameters()], lr={})\n"
MINE = "from project.mine import Mine\n\nopt = Mine([a.parameters(), b.parameters()], lr={})\n"
BASE = "import torch\n\n\nclass Mine(torch.optim.{}):\n    pass\n"


@pytest.fixture(autouse=True)
def _forgetful() -> Iterator[None]:
    recall.cache_clear()
    yield
    recall.cache_clear()


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    put(tmp_path / "tree/pyproject.toml", b"")
    put(tmp_path / "tree/project/__init__.py", b"")
    put(tmp_path / "tree/project/mine.py", BASE.format("SGD").encode())
    for name, source, number in (("clean", CLEAN, FEW), ("likely", LIKELY, 3), ("found", FOUND, 3), ("mine", MINE, 2)):
        for index in range(number):
            put(tmp_path / f"tree/{name}{index}.py", source.format(index).encode())
    return tmp_path / "tree"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "cache/verdicts.pickle"


def found(tree: Path, file: Path, settings: Settings = Settings(), jobs: int = 1) -> dict[str, tuple[Finding, ...]]:
    """Run, and list the findings of each file that has any."""
    results = check_paths([tree], settings, jobs=jobs, cache=lambda: Cache(str(file)))
    kept = {result.path.name: getattr(result.outcome, "findings", ()) for result in results}
    return {name: findings for name, findings in kept.items() if findings}


class Work:
    """Counts what the engine does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.done: list[str] = []
        for module, name in ((byte_gate, "may_hold_finding"), (glancing, "glance"), (core, "rewrite")):
            monkeypatch.setattr(module, name, self._counting(name, getattr(module, name)))

    def _counting(self, name: str, original: object) -> object:
        def counting(*given: object, **named: object) -> object:
            self.done.append(name)
            return original(*given, **named)  # type: ignore[operator]

        return counting


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Work:
    return Work(monkeypatch)


def test_a_second_run_looks_into_nothing_but_what_has_findings(tree: Path, file: Path, work: Work) -> None:
    first = found(tree, file)
    assert sorted(first) == ["found0.py", "found1.py", "found2.py", "mine0.py", "mine1.py"]
    work.done.clear()
    assert found(tree, file) == first
    assert set(work.done) == {"rewrite"}
    assert len(work.done) == 5


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_changed_file_is_looked_into_again(tree: Path, file: Path, jobs: int) -> None:
    first = found(tree, file, jobs=jobs)
    put(tree / "clean7.py", FOUND.format("7").encode())
    put(tree / "found1.py", CLEAN.format("1").encode())
    second = found(tree, file, jobs=jobs)
    assert sorted(second) == sorted({*first, "clean7.py"} - {"found1.py"})
    put(tree / "clean7.py", CLEAN.format("7").encode())
    assert "clean7.py" not in found(tree, file, jobs=jobs)


def test_what_other_files_tell_is_a_part_of_the_key(tree: Path, file: Path) -> None:
    put(tree / "project/mine.py", b"class Mine:\n    pass\n")
    assert "mine0.py" not in found(tree, file)
    put(tree / "project/mine.py", BASE.format("Adam").encode())
    assert "mine0.py" in found(tree, file)


def test_settings_are_a_part_of_the_key(tree: Path, file: Path) -> None:
    assert not found(tree, file, Settings(select=("PG2",)))
    assert "found0.py" in found(tree, file)
    assert not found(tree, file, Settings(select=("PG2",)))


def test_another_program_has_another_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    cache._identity.cache_clear()
    mine = cache.default_cache().file
    monkeypatch.setattr(cache, "__version__", "0.0.1")
    cache._identity.cache_clear()
    assert cache.default_cache().file != mine
    cache._identity.cache_clear()


@pytest.mark.parametrize("junk", [b"", b"junk", pickle.dumps(7), pickle.dumps(({1: 2},))])
def test_a_broken_cache_costs_time_only(tree: Path, file: Path, junk: bytes) -> None:
    first = found(tree, file)
    put(file, junk)
    recall.cache_clear()
    assert found(tree, file) == first
    assert file.read_bytes() != junk


def test_a_folder_that_cannot_be_written_has_no_cache(tree: Path, tmp_path: Path) -> None:
    put(tmp_path / "file", b"")
    assert found(tree, tmp_path / "file/verdicts.pickle")


def test_few_files_are_not_worth_it(tree: Path, file: Path) -> None:
    found(tree / "project", file)
    assert not file.exists()


def test_an_old_cache_does_not_grow_for_ever(tree: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found(tree, file)
    monkeypatch.setattr(cache, "MOST", 0)
    for path in tree.glob("clean*.py"):
        path.write_text(CLEAN.format("'new'"))
    found(tree, file)
    recall.cache_clear()
    assert len(recall(str(file)).clean) < 20
