"""What lists of params mean once they are repaired: iterators become groups, modules are called, sums are lists."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from types import FrameType
from typing import Any

import torch
from torch import nn

from properties.random_programs.gone import not_iterable

Group = Any
Allows = Callable[[FrameType], bool]
"""Whether what stands at a place of the program does what it is meant to do."""


@dataclass(frozen=True)
class Lists:
    """Reads the params of constructors as they are meant; `leaves` tells what is out of the sight of every reader."""

    leaves: Callable[[Any], bool]
    flat: bool
    """Whether one flat list is meant where only iterators stand."""
    beside: bool
    """Whether one is meant where iterators stand beside parameters too."""

    def read(self, params: Any, *, has_star: bool = False) -> Any:
        """Make groups of a list in which iterators or modules stand; adjacent tensors share one.

        What stands behind a star counts as parameters, which there may be none of.
        """
        if self.leaves(params):
            return params
        if isinstance(params, torch.Tensor):
            return [params]
        if isinstance(params, dict):
            return [self.group(params)]
        elements = [element if self.leaves(element) else called(element) for element in called(params)]
        if all(isinstance(element, torch.Tensor) or is_named(element) for element in elements):
            return elements
        has_groups = any(isinstance(element, dict) or self.leaves(element) for element in elements)
        is_flat = self.flat or (
            self.beside and (has_star or any(isinstance(element, torch.Tensor) for element in elements))
        )
        if is_flat and not has_groups:
            return [p for element in elements for p in ([element] if isinstance(element, torch.Tensor) else element)]
        groups: list[Group] = []
        open_group: list[torch.Tensor] | None = None
        for element in elements:
            if isinstance(element, torch.Tensor):
                if open_group is None:
                    open_group = []
                    groups.append({"params": open_group})
                open_group.append(element)
                continue
            open_group = None
            groups.append(self.group(element))
        return groups

    def group(self, element: Any) -> Group:
        """Make a group of an element."""
        if self.leaves(element):
            return element
        if not isinstance(element, dict):
            return {"params": called(element)}
        if "params" in element and not self.leaves(element["params"]):
            # The dict itself becomes the group, under every name that the program has for it.
            element["params"] = self.unnested(called(element["params"]))
        return element

    def unnested(self, params: Any) -> Any:
        """Unpack the iterators of a list."""
        if not isinstance(params, list) or all(isinstance(p, torch.Tensor) or is_named(p) for p in params):
            return params
        kept = [isinstance(part, torch.Tensor) or is_named(part) or self.leaves(part) for part in params]
        return [p for part, is_kept in zip(params, kept, strict=True) for p in ([part] if is_kept else called(part))]


def called(params: Any) -> Any:
    """Take the parameters of a module, or call a method that was passed without the call."""
    if isinstance(params, nn.Module):
        return params.parameters()
    return params() if callable(params) else params


def is_named(element: Any) -> bool:
    """Tell a parameter with its name."""
    return isinstance(element, tuple) and len(element) == 2 and isinstance(element[0], str)


@dataclass(frozen=True)
class Methods:
    """`parameters` of all modules: it can be iterated without a call, and what it returns can be added."""

    parameters: Callable[..., Iterator[Any]]
    allows: Callable[[], bool]
    """Whether the program may do so where it stands now."""

    def __get__(self, module: nn.Module | None, _: object) -> "Method":
        return Method(self, module, self.allows())


@dataclass(frozen=True)
class Method:
    """`parameters` of one module."""

    methods: Methods
    module: nn.Module | None
    is_allowed: bool
    """Whether it was named where it may be iterated."""

    def __call__(self, *args: Any, **options: Any) -> Iterator[Any]:
        module = [] if self.module is None else [self.module]
        return Addable(self.methods.parameters(*module, *args, **options), self.methods.allows)

    def __getattr__(self, name: str) -> Any:
        # A bound method asks its function for what it does not have.
        raise AttributeError(f"'function' object has no attribute '{name}'")

    def __iter__(self) -> Iterator[Any]:
        if not (self.is_allowed or self.methods.allows()):
            raise not_iterable(sys._getframe(1), "method")
        return iter(self())


class Addable:
    """An iterator of parameters that can be added to another, or to a list."""

    def __init__(self, params: Iterable[Any], allows: Callable[[], bool]) -> None:
        self.params = iter(params)
        self.allows = allows
        self.__qualname__ = "Module.parameters"

    def __iter__(self) -> Iterator[Any]:
        return self.params

    def __next__(self) -> Any:
        return next(self.params)

    def __add__(self, other: Iterable[Any]) -> "Sum":
        return Sum([*self, *other], self.allows) if self.allows() else NotImplemented

    def __radd__(self, other: Iterable[Any]) -> "Sum":
        return Sum([*other, *self], self.allows) if self.allows() else NotImplemented


class Sum(list[Any]):
    """What iterators are added to: the parameters of one group."""

    def __init__(self, params: Iterable[Any], allows: Callable[[], bool]) -> None:
        super().__init__(params)
        self.allows = allows

    def __add__(self, other: Iterable[Any]) -> "Sum":
        return Sum([*self, *other], self.allows)


# Errors and logs print the names of classes.
for _class, _name in ((Method, "method"), (Addable, "generator"), (Sum, "list")):
    _class.__name__ = _class.__qualname__ = _name
    _class.__module__ = "builtins"
