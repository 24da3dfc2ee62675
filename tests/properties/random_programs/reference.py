"""What a program means: optimizers that do at once what the code is meant to do.

While a `Meaning` is open, every class of `torch.optim` is replaced by one that takes bare iterators as groups of their
own, and whose list `param_groups` adds a group as the constructor would have done, taking its parameters out of the
others. The program itself is executed as it is. Nothing here knows what the tool finds, or how it reads a program:
what is repaired is told by the statements that are gone from the new text; the others do what they do today.
"""

import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from types import FrameType
from typing import Any
from unittest.mock import patch

import torch
from torch import nn

from properties.random_programs.claims import Claim, identities, settle
from properties.random_programs.gone import Everything, Gone, calls_with_star, is_behind_star, not_iterable, place_of
from properties.random_programs.groups import Groups, ListingGroup
from properties.random_programs.helpers import GIVEN
from properties.random_programs.options import CLASSES
from properties.random_programs.repaired import Lists, Methods
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
        text = "\n".join(program.source.decode().splitlines())
        self.alone = _addresses_first_group_alone(text, program.others)
        self.later = _LATER.search(text) is not None
        self.passed: set[str] = set()
        """What torch refuses: groups that share parameters, a list without any."""
        self.claims: list[Claim] = []
        self.is_reading = False
        """Whether torch is reading params as they are meant: what a chain goes through is iterated then."""

    def run(self) -> Run:
        """Execute the program and train its optimizer."""
        return run(self.source, self.program.optimizer, self._around)

    def repairs(self, frame: FrameType) -> bool:
        """Tell whether what a program does there is what it is meant to do."""
        return self.gone.holds(frame)

    def lists(self, *, flat: bool) -> Lists:
        """Read the params of constructors."""
        # What came through a function out of sight no tool repairs; where all is repaired, so is that.
        hidden = () if isinstance(self.gone, Everything) else sys.modules[LABORATORY].hidden
        return Lists(lambda value: any(value is one for one in hidden), flat=flat or self.alone, beside=not self.later)

    @contextmanager
    def _around(self) -> Iterator[None]:
        parameters = Methods(nn.Module.parameters, self._allows)
        with ExitStack() as stack:
            for name in CLASSES:
                stack.enter_context(patch.object(torch.optim, name, _class(getattr(torch.optim, name), self)))
            stack.enter_context(patch.object(nn.Module, "parameters", parameters))
            stack.enter_context(patch.object(nn.Module, "__iter__", _iterated(self), create=True))
            for container in (nn.Sequential, nn.ModuleList):
                stack.enter_context(patch.object(container, "__iter__", _unpacked(self, container.__iter__)))
            yield
            settle(self.claims)

    @contextmanager
    def reading(self, *, as_meant: bool) -> Iterator[None]:
        """Let torch read params, as they are meant or as they stand there."""
        before, self.is_reading = self.is_reading, as_meant
        try:
            yield
        finally:
            self.is_reading = before

    def claim(self, optimizer: Any, group: Group, behind: Sequence[Group] = ()) -> None:
        """Note what a group shares with those that were there before it: all but those `behind`."""
        mine = identities(group)
        for other in optimizer.param_groups:
            if any(other is one for one in (group, *behind)):
                continue
            if shared := mine & identities(other):
                self.passed.add(f"ValueError: {OVERLAP}")
                self.claims.append(Claim(optimizer, group, other, shared, len(other["params"])))

    def _allows(self) -> bool:
        """Tell whether the program may iterate or add what needs a repair, where it stands now."""
        return self.repairs(sys._getframe(2))


def _iterated(meaning: Meaning) -> Callable[[nn.Module], Iterator[Any]]:
    """Make the iteration of modules that have none, such as `nn.Linear`: over their parameters."""

    def over_parameters(module: nn.Module) -> Iterator[Any]:
        frame = sys._getframe(1)
        if not (meaning.is_reading if place_of(frame) is None else meaning.repairs(frame)):
            raise not_iterable(frame, type(module).__name__)
        return iter(module.parameters())

    return over_parameters


def _unpacked(meaning: Meaning, modules: Callable[..., Iterator[Any]]) -> Callable[[nn.Module], Iterator[Any]]:
    """Make the iteration of a container: over its parameters, where it stands behind a star in a list of them."""

    def over_either(container: nn.Module) -> Iterator[Any]:
        frame = sys._getframe(1)
        is_repaired = is_behind_star(frame) and meaning.repairs(frame)
        return iter(container.parameters()) if is_repaired else modules(container)

    return over_either


def _addresses_first_group_alone(source: str, others: Sequence[str]) -> bool:
    """Tell whether the file goes on to address the first group alone, under any name of the list."""
    # Of an optimizer with no name of its own, no reader tells it from the others.
    told = () if "opts = (" in source else (*others, GIVEN)
    for other in told:
        source = source.replace(f"{other}.param_groups", "")
    uses = re.findall(r"[\w\]]\.param_groups(?=(.*))", source)
    names = re.findall(r"(\w+) = [\w.\[\]'\"]+\.param_groups$", source, re.MULTILINE)
    for name in names:
        uses = [use for use in uses if use]
        uses += re.findall(rf"\b{name}\b(?! = )(.*)", source)
    return bool(uses) and all(re.match(r"\s?\[0\]", use) for use in uses)


_LATER = re.compile(
    r"= [\w.\[\]'\"]+\.param_groups\s*(?:$|#|;)|\.param_groups\s?\[(?!0\])"
    r"|\b(?:enumerate|zip|len)\((?:[^()\n]|\([^()\n]*\))*\.param_groups",
    re.MULTILINE,
)
"""What addresses a group that is not the first, or may do so."""


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
            has_star = calls_with_star(sys._getframe(1), meaning.source)
            with meaning.reading(as_meant=is_meant):
                meant = _not_empty(lists.read(params, has_star=has_star), meaning) if is_meant else params
                self._build(meant, may_share=is_meant)
            groups, self._groups = self._groups, Groups([], self, meaning)
            for group in groups:
                list.append(self._groups, ListingGroup(group, meaning))
                meaning.claim(self, self._groups[-1])

        def _build(self, groups: Any, *, may_share: bool) -> None:
            self._may_share = may_share
            self._real(groups)
            self._may_share = False

        def add_param_group(self, param_group: Group) -> None:
            frame = sys._getframe(1)
            is_meant = meaning.repairs(frame)
            group = lists.group(param_group) if is_meant else param_group
            # A later statement may put an iterator into it.
            group = ListingGroup(group, meaning) if is_meant and isinstance(group, dict) else group
            as_meant = meaning.is_reading if place_of(frame) is None else is_meant
            try:
                with meaning.reading(as_meant=as_meant):
                    super().add_param_group(group)
            except ValueError as error:
                if str(error) != OVERLAP or not (is_meant or self._may_share):
                    raise
                meaning.passed.add(f"ValueError: {OVERLAP}")
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
