"""What a program means: optimizers that do at once what the code is meant to do.

While a `Meaning` is open, every class of `torch.optim` is replaced by one that takes bare iterators as groups of their
own, and whose list `param_groups` adds a group as the constructor would have done, taking its parameters out of the
others. The program itself is executed as it is. Nothing here knows what the tool finds, or how it reads a program:
what is repaired is told by the statements that are gone from the new text; the others do what they do today.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from types import FrameType
from typing import Any, Self, SupportsIndex
from unittest.mock import patch

import torch
from torch import nn

from properties.random_programs.gone import Everything, Gone, not_iterable, place_of
from properties.random_programs.helpers import GIVEN
from properties.random_programs.options import CLASSES
from properties.random_programs.repaired import Lists, Methods, called
from properties.random_programs.running import LABORATORY, Run, run
from properties.random_programs.whole import Program

Group = Any
EMPTY = "optimizer got an empty parameter list"
OVERLAP = "some parameters appear in more than one parameter group"


class Meaning:
    """What a program means where its statements are `gone`; without it, what it means everywhere.

    `source` is another text of the program than its own: what was made of it.
    """

    def __init__(self, program: Program, source: bytes | None = None, gone: Gone | None = None) -> None:
        self.program = program
        self.source = program.source if source is None else source
        self.gone = Everything() if gone is None else gone
        self.alone = _addresses_first_group_alone(program.source.decode(), program.others)
        self.passed: set[str] = set()
        """What torch refuses: groups that share parameters, a list without any."""
        self.claims: list[Claim] = []

    def run(self) -> Run:
        """Execute the program and train its optimizer."""
        return run(self.source, self.program.optimizer, self._around)

    def repairs(self, frame: FrameType) -> bool:
        """Tell whether what a program does there is what it is meant to do."""
        return self.gone.holds(frame)

    def lists(self, *, flat: bool) -> Lists:
        """Read the params of constructors."""
        laboratory = sys.modules[LABORATORY]
        return Lists(lambda value: any(value is hidden for hidden in laboratory.hidden), flat=flat or self.alone)

    @contextmanager
    def _around(self) -> Iterator[None]:
        parameters = Methods(nn.Module.parameters, self._allows)
        with ExitStack() as stack:
            for name in CLASSES:
                stack.enter_context(patch.object(torch.optim, name, _class(getattr(torch.optim, name), self)))
            stack.enter_context(patch.object(nn.Module, "parameters", parameters))
            stack.enter_context(patch.object(nn.Module, "__iter__", _iterated(self), create=True))
            yield
            _settle(self.claims)

    def claim(self, optimizer: Any, group: Group) -> None:
        """Note what a group shares with those that were there before it."""
        mine = _identities(group)
        for other in optimizer.param_groups:
            if other is group:
                continue
            if shared := mine & _identities(other):
                self.passed.add(f"ValueError: {OVERLAP}")
                self.claims.append(Claim(optimizer, group, other, shared, len(other["params"])))

    def _allows(self) -> bool:
        """Tell whether the program may iterate or add what needs a repair, where it stands now."""
        return self.repairs(sys._getframe(2))


@dataclass(frozen=True)
class Claim:
    """A group that came later than another one, and what both of them held: it is meant for the later one."""

    optimizer: Any
    group: Group
    other: Group
    shared: frozenset[int]
    length: int
    """How many parameters the older group held; what comes behind them came later than the claim."""

    def holds(self) -> bool:
        """Tell whether both groups are still there."""
        groups = self.optimizer.param_groups
        return all(any(group is one for group in groups) for one in (self.group, self.other))


def _settle(claims: list[Claim]) -> None:
    """Take out of the older groups what the later ones hold."""
    lasting = [claim for claim in claims if claim.holds()]
    for older in {id(claim.other): claim.other for claim in lasting}.values():
        own = [claim for claim in lasting if claim.other is older]
        kept = [
            index
            for index, parameter in enumerate(older["params"])
            if not any(index < claim.length and id(parameter) in claim.shared for claim in own)
        ]
        for key in older.keys() & {"params", "param_names"}:
            older[key] = [older[key][index] for index in kept]


def _identities(group: Group) -> frozenset[int]:
    params = group.get("params") if isinstance(group, dict) else None
    return frozenset(map(id, params)) if isinstance(params, list) else frozenset()


def _iterated(meaning: Meaning) -> Callable[[nn.Module], Iterator[Any]]:
    """Make the iteration of modules that have none, such as `nn.Linear`: over their parameters."""

    def over_parameters(module: nn.Module) -> Iterator[Any]:
        if not meaning._allows():
            raise not_iterable(sys._getframe(1), type(module).__name__)
        return iter(module.parameters())

    return over_parameters


def _addresses_first_group_alone(source: str, others: Sequence[str]) -> bool:
    """Tell whether the file goes on to address the first group alone, under any name of the list."""
    for other in (*others, GIVEN):
        source = source.replace(f"{other}.param_groups", "")
    uses = re.findall(r"[\w\]]\.param_groups(?=(.*))", source)
    names = re.findall(r"(\w+) = [\w.\[\]'\"]+\.param_groups$", source, re.MULTILINE)
    for name in names:
        uses = [use for use in uses if use]
        uses += re.findall(rf"\b{name}\b(?! = )(.*)", source)
    return bool(uses) and all(re.match(r"\s?\[0\]", use) for use in uses)


def _class(real: Any, meaning: Meaning) -> type[Any]:
    lists = meaning.lists(flat=real is torch.optim.LBFGS)

    class Meant(real):  # type: ignore[misc]
        _groups: Any = None

        @property
        def param_groups(self) -> Any:
            return self._groups

        @param_groups.setter
        def param_groups(self, groups: Any) -> None:
            if not (isinstance(self._groups, Groups) and self._groups.is_fixed()):
                self._groups = groups
                return
            old = list(self._groups)
            is_new = [not any(group is one for one in old) for group in groups]
            self._groups[:] = [group for group, new in zip(groups, is_new, strict=True) if not new]
            for position, (group, new) in enumerate(zip(groups, is_new, strict=True)):
                if new:
                    self._groups.add(position, [group])

        def __init__(self, params: Any, *args: Any, **kwargs: Any) -> None:
            self._real: Callable[[Any], None] = lambda groups: real.__init__(self, groups, *args, **kwargs)
            is_meant = meaning.gone.more_than_edits
            self._build(_not_empty(lists.read(params), meaning) if is_meant else params, may_share=is_meant)
            groups, self._groups = self._groups, Groups([], self, meaning)
            for group in groups:
                list.append(self._groups, ListingGroup(group, meaning))
                meaning.claim(self, self._groups[-1])

        def _build(self, groups: Any, *, may_share: bool) -> None:
            self._may_share = may_share
            self._real(groups)
            self._may_share = False

        def add_param_group(self, param_group: Group) -> None:
            is_meant = meaning.repairs(sys._getframe(1))
            group = lists.group(param_group) if is_meant else param_group
            try:
                super().add_param_group(group)
            except ValueError as error:
                if str(error) != OVERLAP or not (is_meant or self._may_share):
                    raise
                # By now it is filled in, and checked for all else.
                list.append(self._groups, group)
            if is_meant:
                meaning.claim(self, group)

    Meant.__name__ = Meant.__qualname__ = real.__name__
    return Meant


def _not_empty(params: Any, meaning: Meaning) -> Any:
    """Give a list without parameters as a group, which may be empty."""
    if isinstance(params, torch.Tensor | dict):
        return params
    params = list(params)
    if not params:
        meaning.passed.add(f"ValueError: {EMPTY}")
    return params or [{"params": []}]


class Groups(list[Group]):
    """`param_groups` that adds a group as it is meant, where the statement is one of those that are repaired."""

    def __init__(self, groups: Iterable[Group], optimizer: Any, meaning: Meaning) -> None:
        super().__init__(ListingGroup(group, meaning) for group in groups)
        self.optimizer = optimizer
        self.meaning = meaning

    def __getitem__(self, index: Any) -> Any:
        if not isinstance(index, slice):
            return super().__getitem__(index)
        # The program may take a part of its groups for all of them.
        part = Groups([], self.optimizer, self.meaning)
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
        is_update = isinstance(index, int) and value is super().__getitem__(index)  # groups[0] |= {...}
        if is_update or not self.is_fixed():
            super().__setitem__(index, value)
            return
        positions = range(len(self))[index]
        position = positions if isinstance(positions, int) else (positions[0] if len(positions) else len(self))
        super().__delitem__(index)
        self.add(position, [value] if isinstance(index, int) else list(value))

    def is_fixed(self) -> bool:
        return self.meaning.repairs(sys._getframe(2))

    def add(self, position: int, groups: list[Group]) -> None:
        """Construct the optimizer anew with the groups that it has and these."""
        old, added = list(self), list[Group]()
        for group in groups:
            new = ListingGroup(group if isinstance(group, dict) else {"params": group}, self.meaning)
            params = new["params"]
            lists = self.meaning.lists(flat=False)
            new["params"] = [params] if isinstance(params, torch.Tensor) else list(lists.unnested(called(params)))
            old.insert(position, new)
            added.append(new)
            position += 1
        self.optimizer._build([_with_names(group) for group in old], may_share=True)
        for kept, built in zip(old, self.optimizer._groups, strict=True):
            # The program may have given a group another name.
            if kept is not built:
                kept.clear()
                kept.update(built)
        super().__setitem__(slice(None), old)
        self.optimizer._groups = self
        for group in added:
            self.meaning.claim(self.optimizer, group)


class ListingGroup(dict[str, Any]):
    """A group that makes a list of an iterator, where the statement that assigns it is one of those that are fixed."""

    def __init__(self, group: Group, meaning: Meaning) -> None:
        super().__init__(group)
        self.meaning = meaning

    def __setitem__(self, key: str, value: Any) -> None:
        frame = sys._getframe(1)
        listed = key == "params" and self.meaning.repairs(frame)
        if key == "params" and place_of(frame) is not None and value is not self.get(key):
            claims = self.meaning.claims
            self.meaning.claims = [claim for claim in claims if self is not claim.other and self is not claim.group]
        super().__setitem__(key, list(value) if listed else value)


# Errors print the name of a class.
Groups.__name__, ListingGroup.__name__ = "list", "dict"


def _with_names(group: Group) -> Group:
    """Give a group back in the form that constructors take."""
    if "param_names" not in group:
        return group
    rest = {key: value for key, value in group.items() if key != "param_names"}
    return {**rest, "params": list(zip(group["param_names"], group["params"], strict=True))}
