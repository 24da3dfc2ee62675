"""What lists of params mean once they are repaired: iterators become groups, modules are called, sums are lists."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from properties.random_programs.running import FILENAME

Group = Any


@dataclass
class Repairs:
    """What the fixes of a program make of params."""

    called: Callable[[Any], Any]
    """Takes the parameters of a module, or of a method without its call."""
    unpacked: Callable[[Any], Any]
    """Unpacks the iterators of a list that is the params of one group."""
    wraps: bool
    """Whether iterators in a list become groups, as those of its modules do."""


@dataclass
class Methods:
    """`parameters` of all modules, which can be iterated without a call; what it returns, may be, can be added."""

    parameters: Callable[..., Iterator[Any]]
    can_be_added: bool
    lines: frozenset[int]
    """The lines of the program on which they can be iterated, besides what constructors do."""

    def __get__(self, module: nn.Module | None, _: object) -> "Method":
        return Method(self, module)


@dataclass
class Method:
    """`parameters` of one module."""

    methods: Methods
    module: nn.Module | None

    def __call__(self, *args: Any, **options: Any) -> Iterator[Any]:
        module = [] if self.module is None else [self.module]
        params = self.methods.parameters(*module, *args, **options)
        return Addable(params) if self.methods.can_be_added else params

    def __iter__(self) -> Iterator[Any]:
        around = sys._getframe(1)
        is_repaired = around.f_lineno in self.methods.lines if around.f_code.co_filename == FILENAME else True
        if not self.methods.lines or not is_repaired:
            raise TypeError("'method' object is not iterable")
        return iter(self())


class Addable:
    """An iterator of parameters that can be added to another, or to a list."""

    def __init__(self, params: Iterable[Any]) -> None:
        self.params = iter(params)

    def __iter__(self) -> Iterator[Any]:
        return self.params

    def __next__(self) -> Any:
        return next(self.params)

    def __add__(self, other: Iterable[Any]) -> "Sum":
        return Sum([*self, *other])

    def __radd__(self, other: Iterable[Any]) -> "Sum":
        return Sum([*other, *self])


class Sum(list[Any]):
    """What iterators are added to: the parameters of one group."""

    def __add__(self, other: Iterable[Any]) -> "Sum":
        return Sum([*self, *other])


def as_groups(params: Any, repairs: Repairs, *, flat: bool) -> Any:
    """Make groups of a list in which iterators stand; adjacent tensors share one."""
    if isinstance(params, torch.Tensor):
        return params
    if isinstance(params, dict):
        return [
            {**params, "params": repairs.unpacked(repairs.called(params["params"]))} if "params" in params else params
        ]
    params = repairs.called(params)
    given = list(params)
    elements = [repairs.called(element) for element in given]
    if all(isinstance(element, torch.Tensor) or is_named(element) for element in elements):
        return elements
    if flat and not any(isinstance(element, dict) for element in elements):
        return [p for element in elements for p in ([element] if isinstance(element, torch.Tensor) else element)]
    groups: list[Group] = []
    open_group: list[torch.Tensor] | None = None
    if not repairs.wraps and any(
        new is old and not isinstance(new, dict | Sum) for old, new in zip(given, elements, strict=True)
    ):
        return elements
    for element in elements:
        if isinstance(element, torch.Tensor):
            if open_group is None:
                open_group = []
                groups.append({"params": open_group})
            open_group.append(element)
            continue
        open_group = None
        if isinstance(element, dict):
            element["params"] = repairs.unpacked(repairs.called(element["params"]))
        groups.append(element if isinstance(element, dict) else {"params": element})
    return groups


def unnested(params: Any) -> Any:
    """Unpack the iterators of a list."""
    if not isinstance(params, list) or all(isinstance(p, torch.Tensor) or is_named(p) for p in params):
        return params
    return [p for part in params for p in ([part] if isinstance(part, torch.Tensor) else part)]


def called(params: Any) -> Any:
    """Take the parameters of a module, or call a method that was passed without the call."""
    if isinstance(params, nn.Module):
        return params.parameters()
    return params() if callable(params) else params


def as_is(params: Any) -> Any:
    """Take params as they are written."""
    return params


def is_named(element: Any) -> bool:
    """Tell a parameter with its name."""
    return isinstance(element, tuple) and len(element) == 2 and isinstance(element[0], str)
