"""Execute a program in real torch and write down the optimizer that it builds and what training does with it."""

import traceback
import warnings
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import nn

from harness.raising import raised_at

STEPS = 3
FILE = "case.py"


@dataclass(frozen=True)
class Group:
    """One param group: the names of its parameters in order, and every option as its type and value."""

    names: tuple[str, ...]
    options: dict[str, Any]


@dataclass
class Run:
    """What a program did."""

    raised: str | None = None
    where: str | None = None
    groups: list[Group] = field(default_factory=list)
    defaults: dict[str, Any] = field(default_factory=dict)
    names: list[str] = field(default_factory=list)
    trained: dict[str, list[Any]] = field(default_factory=dict)
    """The value of every parameter after three steps."""
    warnings: list[str] = field(default_factory=list)
    """What Lightning warned of; empty for a program that runs without it."""
    configuration: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    """What Lightning trained with: the classes of optimizers, then of schedulers with options that are no defaults."""


def run(source: bytes, model: str, optimizer: str) -> Run:
    """Execute `source`, evaluate the expressions `model` and then `optimizer` in its namespace, and train.

    The loss needs no forward pass: every parameter is drawn to a random target of its own,
    so each one has a gradient and none can hide behind another.
    """
    result = Run()
    torch.manual_seed(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            named, built = _build(source, model, optimizer)
        except Exception as error:  # noqa: BLE001 - whatever a case raises is its result
            result.raised = _message(error)
            result.where = raised_at(error.__traceback__, source, FILE)
            return result
        result = observe(built, named)
        _train(built, named, result)
    return result


def observe(optimizer: torch.optim.Optimizer, named: dict[str, nn.Parameter]) -> Run:
    """Write down the groups and the defaults of `optimizer`."""
    return Run(
        groups=[_group(g, named) for g in optimizer.param_groups],
        defaults={key: _plain(value) for key, value in optimizer.defaults.items()},
        names=list(named),
    )


def _build(source: bytes, model: str, optimizer: str) -> tuple[dict[str, nn.Parameter], torch.optim.Optimizer]:
    namespace: dict[str, Any] = {"__name__": "case"}
    exec(compile(source, FILE, "exec", dont_inherit=True), namespace)
    namespace["model"] = eval(model, namespace)  # noqa: S307 - the headers are ours
    built = eval(optimizer, namespace)  # noqa: S307
    assert isinstance(built, torch.optim.Optimizer), f"`{optimizer}` is no optimizer"
    return dict(_named(namespace["model"])), built


def _named(model: Any, prefix: str = "") -> Iterator[tuple[str, nn.Parameter]]:
    """Name the parameters of a module, a parameter, or a dict, list or tuple of such."""
    match model:
        case nn.Parameter():
            yield prefix.rstrip("."), model
        case nn.Module():
            for name, parameter in model.named_parameters():
                yield prefix + name, parameter
        case dict():
            for key, value in model.items():
                yield from _named(value, f"{prefix}{key}.")
        case list() | tuple():
            yield from _named({str(i): value for i, value in enumerate(model)}, prefix)
        case _:
            raise TypeError(f"cannot name the parameters of {type(model)}")


def _group(group: Any, named: dict[str, nn.Parameter]) -> Group:
    if not isinstance(group, dict):  # a raw append of something else
        return Group((), {})
    names = {id(p): name for name, p in named.items()}
    params = group.get("params", ())
    listed = params if isinstance(params, list) else ()  # anything else is a raw append: looking would drain it
    options = {key: _plain(value) for key, value in group.items() if key != "params"}
    return Group(tuple(names.get(id(p), "?") for p in listed), options)


def _plain(value: Any) -> Any:
    """Make a value comparable, and different from its equals of another type."""
    return type(value).__name__, value.tolist() if isinstance(value, torch.Tensor) else value


def _train(optimizer: torch.optim.Optimizer, named: dict[str, nn.Parameter], result: Run) -> None:
    random = torch.Generator().manual_seed(1)
    targets = {name: torch.randn(p.shape, generator=random) for name, p in named.items()}

    def loss() -> torch.Tensor:
        free = (p for p in named.items() if p[1].requires_grad)
        return torch.stack([((p - targets[name]) ** 2).sum() for name, p in free]).sum()

    def closure() -> torch.Tensor:
        optimizer.zero_grad()
        value = loss()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    where = "in the first zero_grad()"
    try:
        for _ in range(STEPS):
            optimizer.zero_grad()
            loss().backward()  # type: ignore[no-untyped-call]
            where = "in the first optimizer.step()"
            if isinstance(optimizer, torch.optim.LBFGS):
                optimizer.step(closure)  # type: ignore[no-untyped-call]
            else:
                optimizer.step()
            where = "after the first step"
    except Exception as error:  # noqa: BLE001 - as above
        result.raised, result.where = _message(error), where
    result.trained = {name: p.detach().tolist() for name, p in named.items()}


def _message(error: Exception) -> str:
    return "".join(traceback.format_exception_only(error)).strip()
