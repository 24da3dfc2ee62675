"""How much work a run does on a fixed tree, in counts, which are the same on every machine."""

import ast
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import libcst
import pytest

from helpers.trees import put
from paramgroups.engine import core
from paramgroups.gates.raw import byte_gate
from paramgroups.outcome import Rewritten
from paramgroups.workspace import reading, run, surroundings
from paramgroups.workspace.run import check_paths

PLAIN = b"import os\n\n\ndef join(parts):\n    return os.path.join(*parts)\n"
SAYS_TORCH = b"import torch\nfrom torch import optim\n\n\ndef sample():\n    return torch.rand(4)\n"
TRAINS = b"import torch\n\n\ndef make(net):\n    return torch.optim.AdamW(net.parameters(), lr=1e-3)\n"
GROUPS = b"import torch\n\n\ndef make(net):\n    return torch.optim.SGD([{'params': net.parameters()}], lr=0.1)\n"
SHOWS = b"import torch\n\n\ndef show(opt):\n    print(opt.param_groups[0]['lr'], opt.param_groups)\n"
FOUND = b"import torch\n\n\ndef make(a, b):\n    return torch.optim.SGD([a.parameters(), b.parameters()], lr=0.1)\n"
BROKEN = b"import torch\ntorch.optim.SGD([a.parameters(), b.parameters()]\n"

NETS = b"""

class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.backbone = nn.Linear(4, 4)
        self.head = nn.Linear(4, 2)

    def make(self):
        groups = [self.backbone.parameters(), {"params": self.head.parameters(), "lr": 1e-2}]
        return torch.optim.Adam(groups, lr=1e-3)
"""


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """Count what the stages of a run do."""
    counted: Counter[str] = Counter()

    def count(name: str, module: Any, function: str) -> None:
        original: Callable[..., Any] = getattr(module, function)

        def counting(*given: Any, **named: Any) -> Any:
            # pytest itself parses the modules that it imports meanwhile.
            counted[name] += sys._getframe(1).f_globals["__name__"].startswith("paramgroups.")
            return original(*given, **named)

        monkeypatch.setattr(module, function, counting)

    count("read", reading, "read")
    count("read again", run, "read")
    count("read for others", surroundings, "read")
    count("searched", byte_gate, "may_hold_finding")
    count("searched again", core, "may_hold_finding")
    count("parsed by ast", ast, "parse")
    count("parsed by libcst", libcst, "parse_module")
    return counted


def _tree(folder: Path, **files: tuple[bytes, int]) -> Path:
    for name, (source, number) in files.items():
        for index in range(number):
            put(folder / name / f"{name}{index}.py", source)
    return folder


def test_a_run_reads_each_file_once_and_parses_what_may_hold_a_finding(tmp_path: Path, counts: Counter[str]) -> None:
    tree = _tree(
        tmp_path,
        plain=(PLAIN, 40),
        says_torch=(SAYS_TORCH, 20),
        trains=(TRAINS, 10),
        shows=(SHOWS, 5),
        groups=(GROUPS, 4),
        found=(FOUND, 2),
        broken=(BROKEN, 1),
    )
    assert [type(result.outcome) for result in check_paths([tree])].count(Rewritten) == 2
    assert counts == {
        "read": 82,
        "searched": 82,
        "parsed by ast": (4 + 2 + 1) + 1 + 2,  # what is broken fails twice, and what is fixed is looked at again
        "read again": 2 + 1,
        "searched again": 1,
        "parsed by libcst": 2 + 1,  # not once more after the fix: the gate tells that nothing is left
    }


def test_files_without_candidates_add_nothing_but_reading(tmp_path: Path, counts: Counter[str]) -> None:
    few = _tree(tmp_path / "few", plain=(PLAIN, 10), trains=(TRAINS, 10), found=(FOUND, 3))
    list(check_paths([few]))
    before = dict(counts)
    counts.clear()
    many = _tree(tmp_path / "many", plain=(PLAIN, 60), trains=(TRAINS, 60), found=(FOUND, 3))
    list(check_paths([many]))
    assert dict(counts) == {**before, "read": before["read"] + 100, "searched": before["searched"] + 100}


def test_a_file_that_defines_an_optimizer_is_outlined_and_read_once_however_many_use_it(
    tmp_path: Path, counts: Counter[str]
) -> None:
    put(tmp_path / "__init__.py", b"")
    put(tmp_path / "base.py", b"import torch\n\n\nclass Slow(torch.optim.SGD):\n    pass\n")
    uses = b"from .base import Slow\n\nopt = Slow([a.parameters(), b.parameters()], lr=0.1)\n"
    paths = [put(tmp_path / f"use{index}.py", uses) for index in range(8)]
    assert [type(result.outcome) for result in check_paths(paths)].count(Rewritten) == 8
    assert counts["read"] == 8
    assert counts["read for others"] == 1 + 1


def test_the_work_on_a_file_grows_with_its_findings_and_not_with_their_square() -> None:
    few, more, most = (_calls(FOUND + NETS * number) for number in (5, 10, 20))
    assert (most - more) / (more - few) < 2.15


def _calls(source: bytes) -> int:
    """Count the functions that are called to rewrite a file."""
    core.rewrite(FOUND)  # imports what is needed
    counted = 0

    def hear(_: object, event: str, __: object) -> None:
        nonlocal counted
        counted += event in {"call", "c_call"}

    sys.setprofile(hear)
    try:
        outcome = core.rewrite(source)
    finally:
        sys.setprofile(None)
    assert isinstance(outcome, Rewritten)
    return counted
