"""`param_groups` as it is meant: a list that constructs the optimizer anew, and dicts that make lists of iterators."""

import operator
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Self, SupportsIndex

import torch

from properties.random_programs.gone import place_of
from properties.random_programs.repaired import Sum, called

if TYPE_CHECKING:
    from properties.random_programs.reference import Meaning

Group = Any


class Groups(list[Group]):
    """`param_groups` that adds a group as it is meant, where the statement is one of those that are repaired."""

    def __init__(self, groups: Iterable[Group], optimizer: Any, meaning: "Meaning") -> None:
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
        with self.meaning.reading(as_meant=True):
            self._construct(position, groups)

    def _construct(self, position: int, groups: list[Group]) -> None:
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
        for index, group in enumerate(added):
            self.meaning.claim(self.optimizer, group, behind=added[index + 1 :])


class ListingGroup(dict[str, Any]):
    """A group that makes a list of an iterator, where the statement that assigns it is one of those that are fixed."""

    def __init__(self, group: Group, meaning: "Meaning") -> None:
        super().__init__(group)
        self.meaning = meaning

    def __setitem__(self, key: str, value: Any) -> None:
        frame = sys._getframe(1)
        listed = key == "params" and self.meaning.repairs(frame)
        if key == "params" and place_of(frame) is not None and not _is_grown(self.get(key), value):
            claims = self.meaning.claims
            self.meaning.claims = [claim for claim in claims if self is not claim.other and self is not claim.group]
        super().__setitem__(key, list(value) if listed else value)


def _is_grown(old: Any, new: Any) -> bool:
    """Tell the list that was there, and one with more behind what was in it: the iterators of a `Meaning` add up."""
    if new is old:
        return True
    if not isinstance(new, list) or not isinstance(old, list) or not all(map(operator.is_, old, new)):
        return False
    return len(new) > len(old) or (isinstance(new, Sum) and len(new) == len(old))


# Errors print the name of a class.
Groups.__name__, ListingGroup.__name__ = "list", "dict"


def _with_names(group: Group) -> Group:
    """Give a group back in the form that constructors take."""
    if "param_names" not in group:
        return group
    rest = {key: value for key, value in group.items() if key != "param_names"}
    return {**rest, "params": list(zip(group["param_names"], group["params"], strict=True))}
