"""What a program means: optimizers that do at once what the fixes of the tool say that the code is meant to do.

While `meant` is open, every class of `torch.optim` is replaced by one that takes bare iterators as groups of their
own, and whose list `param_groups` adds a group as the constructor would have done, taking its parameters out of the
others. The program itself is executed as it is, so nothing here knows how the tool reads it; what the tool left alone
is told by the places of its findings.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from types import FrameType
from typing import Any, Self, SupportsIndex, cast
from unittest.mock import patch

import torch
from torch import nn

from paramgroups.outcome import Applicability, Finding, Span
from properties.random_programs.options import CLASSES
from properties.random_programs.repaired import Methods, Repairs, as_groups, as_is, called, unnested
from properties.random_programs.running import FILENAME
from properties.random_programs.whole import Program

Group = Any


def meant(program: Program, findings: Sequence[Finding]) -> Callable[[], AbstractContextManager[None]]:
    """Make the context in which a program does what the fixed `findings` say, and otherwise what it does today."""
    fixed = [finding for finding in findings if finding.fixed]
    codes = {finding.code for finding in fixed}
    lists = any(code.startswith("PG1") for code in codes)
    spans = [
        finding.span
        for finding in fixed
        if finding.code == "PG202"
        or (finding.code == "PG203" and finding.applicability is Applicability.REPAIR)
        or (finding.code == "PG204" and finding.applicability is Applicability.BEHAVIOR)
    ]
    uncalled = "PG103" in codes
    places = (finding.span for finding in fixed if finding.code == "PG103")
    lines = frozenset(line for place in places for line in range(place.line, place.end_line + 1))
    # What a call hands on is out of the tool's sight, if it does not say that it has seen a list in a group.
    told = any("where a parameter belongs" in finding.message for finding in fixed)
    nested = told or ("PG101" in codes and b"note([" not in program.source)
    repairs = Repairs(called if uncalled else as_is, unnested if nested else as_is, "PG101" in codes)
    alone = _addresses_first_group_alone(program.source.decode(), program.others)
    added = "PG106" in codes

    @contextmanager
    def around() -> Iterator[None]:
        with ExitStack() as stack:
            for name in CLASSES:
                meant_class = _class(getattr(torch.optim, name), spans, lists, alone, repairs)
                stack.enter_context(patch.object(torch.optim, name, meant_class))
            if uncalled or added:
                methods = Methods(nn.Module.parameters, can_be_added=added, lines=lines)
                stack.enter_context(patch.object(nn.Module, "parameters", methods))
            yield

    return around


def _addresses_first_group_alone(source: str, others: Sequence[str]) -> bool:
    """Tell whether the file goes on to address the first group alone, under any name of the list."""
    for other in others:
        source = source.replace(f"{other}.param_groups", "")
    uses = re.findall(r"[\w\]]\.param_groups(?=(.*))", source)
    names = re.findall(r"(\w+) = [\w.\[\]'\"]+\.param_groups$", source, re.MULTILINE)
    for name in names:
        uses = [use for use in uses if use]
        uses += re.findall(rf"\b{name}\b(?! = )(.*)", source)
    return bool(uses) and all(re.match(r"\s?\[0\]", use) for use in uses)


def _class(real: Any, spans: list[Span], lists: bool, alone: bool, repairs: Repairs) -> type[Any]:
    flat = alone or real is torch.optim.LBFGS

    class Meant(real):  # type: ignore[misc]
        _groups: Any = None

        @property
        def param_groups(self) -> Any:
            return self._groups

        @param_groups.setter
        def param_groups(self, groups: Any) -> None:
            if isinstance(self._groups, Groups) and self._groups.is_fixed():
                kept = [group for group in groups if any(group is old for old in self._groups)]
                new = [group for group in groups if not any(group is old for old in kept)]
                self._groups[:] = kept
                self._groups.add(len(kept), new)
            else:
                self._groups = groups

        def __init__(self, params: Any, *args: Any, **kwargs: Any) -> None:
            self._build: Callable[[Any], None] = lambda groups: real.__init__(self, groups, *args, **kwargs)
            self._build(as_groups(params, repairs, flat=flat) if lists else params)
            self._groups = Groups(self._groups, self, spans)

        def add_param_group(self, param_group: Group) -> None:
            if isinstance(self.param_groups, Groups) and self.param_groups.is_fixed():
                self.param_groups.add(len(self.param_groups), [param_group])
            else:
                super().add_param_group(param_group)

    Meant.__name__ = Meant.__qualname__ = real.__name__
    return Meant


class Groups(list[Group]):
    """`param_groups` that adds a group as it is meant, where the statement is one of those that are fixed."""

    def __init__(self, groups: Iterable[Group], optimizer: Any, spans: list[Span]) -> None:
        super().__init__(ListingGroup(group, spans) for group in groups)
        self.optimizer = optimizer
        self.spans = spans

    def __getitem__(self, index: Any) -> Any:
        if not isinstance(index, slice):
            return super().__getitem__(index)
        # The program may take a part of its groups for all of them.
        part = Groups([], self.optimizer, self.spans)
        list.extend(part, super().__getitem__(index))
        return part

    def append(self, group: Group) -> None:
        if self.is_fixed():
            self.add(len(self), [group])
        else:
            super().append(group)

    def extend(self, groups: Iterable[Group]) -> None:
        if self.is_fixed():
            self.add(len(self), list(groups))
        else:
            super().extend(groups)

    def insert(self, index: SupportsIndex, group: Group) -> None:
        if self.is_fixed():
            position = int(index)
            self.add(position if position >= 0 else max(len(self) + position, 0), [group])
        else:
            super().insert(index, group)

    def __iadd__(self, groups: Iterable[Group]) -> Self:  # type: ignore[misc]
        if self.is_fixed():
            self.add(len(self), list(groups))
        else:
            super().extend(groups)
        return self

    def __setitem__(self, index: Any, value: Any) -> None:
        if not self.is_fixed():
            super().__setitem__(index, value)
            return
        positions = range(len(self))[index]
        position = positions if isinstance(positions, int) else (positions[0] if len(positions) else len(self))
        super().__delitem__(index)
        self.add(position, [value] if isinstance(index, int) else list(value))

    def is_fixed(self) -> bool:
        return _is_at(sys._getframe(2), self.spans)

    def add(self, position: int, groups: list[Group]) -> None:
        """Construct the optimizer anew with the groups that it has and these."""
        old = list(self)
        for group in groups:
            new = ListingGroup(group if isinstance(group, dict) else {"params": group}, self.spans)
            params = new["params"]
            new["params"] = [params] if isinstance(params, torch.Tensor) else list(unnested(called(params)))
            taken = {id(p[1] if isinstance(p, tuple) else p) for p in new["params"]}
            for other in old:
                kept = [index for index, p in enumerate(other["params"]) if id(p) not in taken]
                if "param_names" in other:
                    other["param_names"] = [other["param_names"][index] for index in kept]
                other["params"] = [other["params"][index] for index in kept]
            old.insert(position, new)
            position += 1
        self.optimizer._build([_with_names(group) for group in old])
        for kept, built in zip(old, self.optimizer._groups, strict=True):
            # The program may have given a group another name.
            if kept is not built:
                kept.clear()
                kept.update(built)
        super().__setitem__(slice(None), old)
        self.optimizer._groups = self


class ListingGroup(dict[str, Any]):
    """A group that makes a list of an iterator, where the statement that assigns it is one of those that are fixed."""

    def __init__(self, group: Group, spans: list[Span]) -> None:
        super().__init__(group)
        self.spans = spans

    def __setitem__(self, key: str, value: Any) -> None:
        listed = key == "params" and _is_at(sys._getframe(1), self.spans)
        super().__setitem__(key, list(value) if listed else value)


# Errors print the name of a class.
Groups.__name__, ListingGroup.__name__ = "list", "dict"


def _is_at(frame: FrameType, spans: list[Span]) -> bool:
    """Tell whether a program stands at one of some statements."""
    if frame.f_code.co_filename != FILENAME:
        return False
    line, _, column, _ = list(frame.f_code.co_positions())[frame.f_lasti // 2]
    at = (cast("int", line), cast("int", column) + 1)
    return any((s.line, s.column) <= at < (s.end_line, s.end_column) for s in spans)


def _with_names(group: Group) -> Group:
    """Give a group back in the form that constructors take."""
    if "param_names" not in group:
        return group
    rest = {key: value for key, value in group.items() if key != "param_names"}
    return {**rest, "params": list(zip(group["param_names"], group["params"], strict=True))}
