"""The data about optimizer classes of other packages, held against those packages that are installed with the tests."""

import inspect
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module

import numpy as np
import pytest
import torch
from torch import nn

from paramgroups.model.alternatives import any_of
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.third_party_optimizers import MODULES, class_names, classes_of, third_party_optimizer
from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS

INSTALLED = ("lion_pytorch", "pytorch_optimizer", "schedulefree")
KNOWN = [(module, optimizer) for module in INSTALLED for optimizer in classes_of(module).values()]


def ids(value: object) -> str:
    return value.name if isinstance(value, OptimizerClass) else str(value)


@pytest.mark.parametrize(("module", "optimizer"), KNOWN, ids=ids)
def test_arguments(module: str, optimizer: OptimizerClass) -> None:
    cls = getattr(import_module(module), optimizer.name)
    names = [name for name in inspect.signature(cls).parameters if name != "kwargs"]
    assert names[0] == optimizer.first
    assert {option.name for option in optimizer.options} | optimizer.inspects_with <= {*names, "maximize", "foreach"}
    assert third_party_optimizer(f"{module}.{optimizer.name}") is optimizer
    assert third_party_optimizer(f"{cls.__module__}.{optimizer.name}") is optimizer


@pytest.mark.parametrize(("module", "optimizer"), [pair for pair in KNOWN if not pair[1].inspects], ids=ids)
def test_a_group_key_is_the_edit(module: str, optimizer: OptimizerClass) -> None:
    cls = getattr(import_module(module), optimizer.name)

    def edited(params: list[nn.Parameter]) -> torch.optim.Optimizer:
        built: torch.optim.Optimizer = cls(params)
        built.param_groups[0]["lr"] = 0.125
        return built

    def grouped(params: list[nn.Parameter]) -> torch.optim.Optimizer:
        built: torch.optim.Optimizer = cls([{"params": params, "lr": 0.125}])
        return built

    edit, key = trained(edited), trained(grouped)
    assert (edit.raised, edit.groups, edit.defaults) == (key.raised, key.groups, key.defaults)
    assert edit.weights == pytest.approx(key.weights, rel=1e-5, abs=1e-7, nan_ok=True)


@dataclass
class Trained:
    """What became of an optimizer: what it raised, or else everything that can be seen of it."""

    raised: str | None = None
    groups: list[dict[str, str]] = field(default_factory=list)
    defaults: dict[str, str] = field(default_factory=dict)
    weights: list[float] = field(default_factory=list)


def trained(make: Callable[[list[nn.Parameter]], torch.optim.Optimizer]) -> Trained:
    """Train for three steps; where a class needs more than gradients, what it raises is its result.

    Some of these classes multiply matrices, whose last bits no machine promises; some throw dice, each its own kind.
    """
    torch.manual_seed(0)
    random.seed(0)
    np.random.seed(0)
    params = [nn.Parameter(torch.randn(4, 3)), nn.Parameter(torch.randn(4))]
    try:
        optimizer = make(params)
        if hasattr(optimizer, "train"):
            optimizer.train()
        for _ in range(3):
            optimizer.zero_grad()
            loss = torch.stack([(p**2).sum() for p in params]).sum()
            loss.backward()  # type: ignore[no-untyped-call]
            optimizer.step()
    except Exception as error:  # noqa: BLE001 (SAM and the like want a closure, some want more arguments)
        return Trained(raised=f"{type(error).__name__}: {error}")
    return Trained(
        groups=[{key: shown(value) for key, value in group.items()} for group in optimizer.param_groups],
        defaults={key: shown(value) for key, value in optimizer.defaults.items()},
        weights=[weight for p in params for weight in p.flatten().tolist()],
    )


def shown(value: object) -> str:
    """Write an option down; parameters are compared by themselves."""
    params = isinstance(value, list) and any(isinstance(one, nn.Parameter) for one in value)
    return "params" if params else str(value)


def test_every_module_names_its_classes() -> None:
    for module in MODULES:
        assert set(classes_of(module)) <= set(class_names(module.partition(".")[0]))


def test_what_several_classes_have_in_common() -> None:
    both = any_of([TORCH_OPTIMIZERS["Adam"], TORCH_OPTIMIZERS["LBFGS"]])
    assert (both.name, both.lone, both.one_group, both.certain) == ("Adam or LBFGS", "LBFGS", True, False)
    assert [option.name for option in both.options] == ["lr"]
    assert any_of([both, TORCH_OPTIMIZERS["Adam"]]) == both
    assert any_of([TORCH_OPTIMIZERS["Adam"]] * 2) is TORCH_OPTIMIZERS["Adam"]


def test_the_key_that_a_raw_group_misses() -> None:
    def answers(*classes: OptimizerClass) -> frozenset[str | None]:
        return any_of(classes).may_miss({"lr"}, spent=False, shared=False)

    adam, sgd = TORCH_OPTIMIZERS["Adam"], TORCH_OPTIMIZERS["SGD"]
    assert answers(adam) == {"betas"}
    assert answers(adam, sgd) == {"betas", "fused"}
    assert answers(adam, classes_of("lion_pytorch")["Lion"]) == {"betas", "..."}
