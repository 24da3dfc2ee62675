"""Start-up: single small files, as ratios to an interpreter that does nothing."""

import sys
from functools import partial
from pathlib import Path

from benchmarks.speed.measuring import measure
from benchmarks.speed.peers import BIN, OURS, ours_has
from benchmarks.speed.rounds import alternate, median, ratio
from benchmarks.speed.tables import table
from benchmarks.speed.trees import Trees

_ROOT = Path(__file__).resolve().parents[2]
_NOTHING = "python -c pass"
_CLEAN = """\
import torch
from torch import nn


def optimizer_of(model: nn.Module) -> torch.optim.Optimizer:
    return torch.optim.AdamW(model.parameters(), lr=1e-3)
"""
_AIMS = {"a clean file": 15, "a file with a rewrite": 55, "--help": 12}


def one_file(trees: Trees, runs: int) -> None:
    """Print how long single invocations take, beside `python -c pass` of the same interpreter."""
    clean = trees.scratch / "clean.py"
    clean.write_text(_CLEAN)
    dirty = next(_ROOT.glob("examples/example_1*.py"))
    cold = ["--no-cache"] if ours_has("--no-cache") else []
    diff = [str(BIN / OURS), "diff", "--isolated", *cold]
    commands = {
        _NOTHING: [sys.executable, "-c", "pass"],
        "a clean file": [*diff, str(clean)],
        "a file with a rewrite": [*diff, str(dirty)],
        "--help": [str(BIN / OURS), "--help"],
        "--version": [str(BIN / OURS), "--version"],
    }
    print(f"\n### One file, median of {runs}\n")
    found = alternate({name: partial(measure, command) for name, command in commands.items()}, runs)
    rows = [
        [
            name,
            f"{1000 * median(measured, 'wall'):.0f}",
            f"{ratio(measured, found[_NOTHING]):.1f}",
            f"at most {_AIMS[name]}" if name in _AIMS else "",
        ]
        for name, measured in found.items()
    ]
    print(table(["", "ms", f"as long as `{_NOTHING}`", "aim"], rows))
