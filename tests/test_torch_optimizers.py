"""The optimizer data of the library against the installed torch."""

import inspect
import itertools
import random
from collections.abc import Iterator
from typing import Any

import pytest
import torch
from torch import nn

from paramgroups.model.optimizers import OptimizerClass, Option
from paramgroups.model.torch_optimizers import TORCH_OPTIMIZERS, torch_optimizer

EVERY = [pytest.param(o, id=o.name) for o in TORCH_OPTIMIZERS.values()]
STEPPING = [pytest.param(o, id=o.name) for o in TORCH_OPTIMIZERS.values() if o.reads]
VALUES: list[Any] = [0, 1, -1, 0.0, 0.5, 1.0, -0.5, 1.5, 7, 1e-8, True, False, None, "x", float("inf"), float("nan")]
VALUES += [
    (0.9, 0.99),
    (0, 0.99),
    (0.5, 1.0),
    (-0.1, 0.9),
    (1.5, 0.9),
    [0.9, 0.99],
    (0.9,),
    (0.9, 0.99, 0.999),
    (True, 0.5),
]


def torch_class(optimizer: OptimizerClass) -> Any:
    return getattr(torch.optim, optimizer.name)


def weights() -> list[nn.Parameter]:
    torch.manual_seed(0)
    return [nn.Parameter(torch.randn(3, 2))]


def give_gradients(optimizer: OptimizerClass, params: list[nn.Parameter]) -> None:
    for p in params:
        ones = torch.ones_like(p)
        p.grad = ones.to_sparse() if optimizer.name == "SparseAdam" else ones


def test_every_class_of_torch_is_here() -> None:
    of_torch = {
        name for name, cls in vars(torch.optim).items() if inspect.isclass(cls) and cls is not torch.optim.Optimizer
    }
    assert of_torch == TORCH_OPTIMIZERS.keys()


@pytest.mark.parametrize("optimizer", EVERY)
def test_names_resolve_as_torch_exports_them(optimizer: OptimizerClass) -> None:
    cls = torch_class(optimizer)
    assert torch_optimizer(f"torch.optim.{optimizer.name}") is optimizer
    assert torch_optimizer(f"{cls.__module__}.{optimizer.name}") is optimizer


@pytest.mark.parametrize("optimizer", EVERY)
def test_options_are_the_arguments_of_the_constructor(optimizer: OptimizerClass) -> None:
    arguments = list(inspect.signature(torch_class(optimizer)).parameters.values())[1:]
    positions = [i if a.kind is a.POSITIONAL_OR_KEYWORD else None for i, a in enumerate(arguments, 1)]
    expected = {a.name: (a.default, at) for a, at in zip(arguments, positions, strict=True)}
    here = {option.name: (option.default, option.position) for option in optimizer.options}
    made_for_adamw = {"decoupled_weight_decay"} if optimizer.name == "AdamW" else set()
    assert {k: v for k, v in here.items() if k not in made_for_adamw} == expected


@pytest.mark.parametrize("optimizer", EVERY)
def test_options_are_the_keys_of_a_group(optimizer: OptimizerClass) -> None:
    built = torch_class(optimizer)(weights())
    extra = {"decoupled_weight_decay"} if optimizer.name == "AdamW" else set()
    assert built.defaults.keys() - extra == {o.name for o in optimizer.options} - extra
    assert set(built.param_groups[0]) == {"params", *built.defaults}


@pytest.mark.parametrize("optimizer", EVERY)
def test_one_group_only(optimizer: OptimizerClass) -> None:
    groups = [{"params": weights()}, {"params": weights()}]
    if optimizer.one_group:
        with pytest.raises(ValueError, match="doesn't support per-parameter options"):
            torch_class(optimizer)(groups)
    else:
        assert len(torch_class(optimizer)(groups).param_groups) == 2


def options() -> Iterator[Any]:
    for optimizer in TORCH_OPTIMIZERS.values():
        for option in optimizer.options:
            yield pytest.param(optimizer, option, id=f"{optimizer.name}-{option.name}")


@pytest.mark.parametrize(("optimizer", "option"), list(options()))
def test_keyword_that_is_taken_means_the_same_as_the_edit(optimizer: OptimizerClass, option: Option) -> None:
    for value in VALUES:
        if optimizer.takes_keyword(option.name, value, {}):
            by_keyword = train(optimizer, {option.name: value}, {})
            by_edit = train(optimizer, {}, {option.name: value})
            assert by_keyword == by_edit, value


def train(optimizer: OptimizerClass, keywords: dict[str, object], edits: dict[str, object]) -> Any:
    """Train three steps; get the group's options and the weights, or what the first step raised."""
    params = weights()
    built = torch_class(optimizer)(params, **keywords)
    built.param_groups[0].update(edits)
    try:
        for _ in range(3):
            built.zero_grad()
            give_gradients(optimizer, params)
            built.step(lambda: 0.0) if optimizer.one_group else built.step()
    except Exception as error:  # noqa: BLE001 - both ways must fail alike
        return type(error), str(error)
    group = {k: repr(v) for k, v in built.param_groups[0].items() if k != "params"}
    return group, repr(params[0].tolist())


@pytest.mark.parametrize("shared", [False, True], ids=["apart", "shared"])
@pytest.mark.parametrize("spent", [False, True], ids=["list", "spent"])
@pytest.mark.parametrize("optimizer", STEPPING)
def test_first_missing_key(optimizer: OptimizerClass, spent: bool, shared: bool) -> None:
    chance = random.Random(optimizer.name)  # noqa: S311 - the same subsets every time
    keys = [o.name for o in optimizer.options]
    subsets = [set(chance.sample(keys, chance.randrange(len(keys)))) for _ in range(40)]
    for order in (optimizer.reads, optimizer.reads_when_shared, optimizer.reads_when_empty):
        subsets += [set(order[:i]) for i in range(len(order) + 1)]
    for present in subsets:
        in_torch = missing_in_torch(optimizer, present, spent, shared)
        assert optimizer.first_missing(present, spent=spent, shared=shared) == in_torch, present


def missing_in_torch(optimizer: OptimizerClass, present: set[str], spent: bool, shared: bool) -> str | None:
    """Append a raw group that holds only the keys `present`, take a step, and get the key that it misses."""
    base = weights()
    extra = base[:] if shared else weights()
    built = torch_class(optimizer)(base)
    options = {key: value for key, value in built.defaults.items() if key in present}
    built.param_groups.append({"params": iter(extra) if spent else extra, **options})
    built.zero_grad()
    give_gradients(optimizer, base + extra)
    try:
        built.step()
    except KeyError as error:
        return str(error.args[0])
    return None


def test_sgd_options_that_are_checked_together() -> None:
    sgd = TORCH_OPTIMIZERS["SGD"]
    values: dict[str, list[Any]] = {"momentum": [0, 0.9], "dampening": [0, 0.5], "nesterov": [True, False]}
    for name, value in [(name, value) for name, choices in values.items() for value in choices]:
        others = {key: choice for key, choice in values.items() if key != name}
        for given in (dict(zip(others, choice, strict=True)) for choice in itertools.product(*others.values())):
            if sgd.takes_keyword(name, value, given):
                torch.optim.SGD(weights(), **{**given, name: value})
