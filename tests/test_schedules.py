"""What becomes of an edit beside a scheduler: the sentence of the finding, and what torch does."""

import pytest
import torch

from paramgroups.engine.core import rewrite
from paramgroups.outcome import Failed

_PROGRAM = """\
import torch
from torch.optim.lr_scheduler import CosineAnnealingWarmRestarts, CyclicLR, LambdaLR, OneCycleLR, StepLR

weight = torch.nn.Parameter(torch.ones(2))
optimizer = torch.optim.{made}
{first}
{second}
"""
_EDIT = "optimizer.param_groups[0].update({})"
_ONE_CYCLE = "OneCycleLR(optimizer, 1.0, total_steps=9)"
_CYCLIC = "CyclicLR(optimizer, 0.2, 0.4)"
_SGD = "SGD([weight], lr=0.1, momentum=0.8)"
_ADAM = "Adam([weight], lr=0.1)"


def told(made: str, first: str, second: str) -> str:
    source = _PROGRAM.format(made=made, first=first, second=second)
    outcome = rewrite(source.encode())
    assert not isinstance(outcome, Failed)
    (finding,) = outcome.findings
    return finding.today.sentence


def left_of(made: str, first: str, second: str, steps: int) -> dict[str, object]:
    """Run the program and some steps of its scheduler, and return the group."""
    names: dict[str, object] = {}
    source = _PROGRAM.format(made=made, first=first, second=second)
    steps_behind = "optimizer.step()\nscheduler.step()\n" * steps
    exec(f"{source}weight.grad = torch.zeros(2)\n{steps_behind}", names)
    optimizer = names["optimizer"]
    assert isinstance(optimizer, torch.optim.Optimizer)
    return {key: value for key, value in optimizer.param_groups[0].items() if key != "params"}


@pytest.mark.parametrize(
    ("made", "scheduler", "options", "lost"),
    [
        (_SGD, _ONE_CYCLE, {"lr": 0.5}, "counts for nothing"),
        (_SGD, _ONE_CYCLE, {"lr": 0.5, "momentum": 0.3}, "counts for nothing"),
        (_SGD, _CYCLIC, {"lr": 0.5}, "counts for nothing"),
        (_SGD, _CYCLIC, {"momentum": 0.5}, "counts for nothing"),
        (_SGD, _CYCLIC, {"lr": 0.5, "weight_decay": 0.1}, "sets `lr` anew"),
        (_ADAM, _ONE_CYCLE, {"betas": (0.5, 0.6)}, "sets the first of `betas` anew"),
        (_SGD, "OneCycleLR(optimizer, 1.0, total_steps=9, cycle_momentum=False)", {"momentum": 0.3}, ""),
        (_SGD, "CyclicLR(optimizer, 0.2, 0.4, cycle_momentum=flag) if (flag := False) else None", {"lr": 0.3}, ""),
        (_ADAM, _ONE_CYCLE, {"weight_decay": 0.3}, ""),
        (_SGD, "LambdaLR(optimizer, lambda epoch: 0.5)", {"lr": 0.5}, ""),
        (_SGD, "StepLR(optimizer, 2)", {"lr": 0.5}, ""),
    ],
)
def test_edits_above_a_scheduler(made: str, scheduler: str, options: dict[str, object], lost: str) -> None:
    edit, schedule = _EDIT.format(options), f"scheduler = {scheduler}"
    assert lost in told(made, edit, schedule)
    assert ("anew" in told(made, edit, schedule)) == bool(lost)
    if scheduler.endswith(")"):
        same = left_of(made, edit, schedule, 0) == left_of(made, _EDIT.format({}), schedule, 0)
        assert same == (lost == "counts for nothing")


@pytest.mark.parametrize(
    ("scheduler", "option", "lasts"),
    [
        (_ONE_CYCLE, "lr", False),
        (_CYCLIC, "momentum", False),
        (_CYCLIC, "weight_decay", True),
        ("LambdaLR(optimizer, lambda epoch: 0.5)", "lr", False),
        ("CosineAnnealingWarmRestarts(optimizer, 9)", "lr", False),
        ("StepLR(optimizer, 5)", "lr", True),
    ],
)
def test_edits_below_a_scheduler(scheduler: str, option: str, lasts: bool) -> None:
    schedule, edit = f"scheduler = {scheduler}", _EDIT.format({option: 0.55})
    assert ("holds until the first `step()`" in told(_SGD, schedule, edit)) != lasts
    assert (left_of(_SGD, schedule, edit, 1)[option] == 0.55) == lasts
