"""How the groups of one optimizer are written: `optimizer.param_groups[0]`, and names that stand for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import libcst as cst

from paramgroups.model.selection import EVERY, Selection, only
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.edits.item_targets import text_of
from paramgroups.syntax.source.literals import integer_value, string_value
from paramgroups.syntax.source.module import SourceModule


@dataclass(frozen=True)
class Addresses:
    """Tells which groups of one optimizer an expression means."""

    module: SourceModule
    target: str
    names: Mapping[str, Selection] = field(default_factory=dict)
    """Names of one group each: variables of loops, and other names of it."""
    lists: frozenset[str] = frozenset()
    """Other names of the whole list."""
    indices: Mapping[str, Selection] = field(default_factory=dict)
    """Names of indices: variables of loops."""
    turns: frozenset[str] = frozenset()
    """In the body of a loop its variables: groups that are written without them are none of the loop's."""

    def naming(self, name: str, groups: Selection) -> "Addresses":
        """Let a name stand for a group."""
        return replace(self, names={**self.names, name: groups})

    def listing(self, name: str) -> "Addresses":
        """Let a name stand for the list of groups."""
        return replace(self, lists=self.lists | {name})

    def turning(self, groups: Selection, name: str | None = None, index: str | None = None) -> "Addresses":
        """Let names stand for each of some groups in turn, and for its index."""
        names = {**self.names, name: groups} if name is not None else self.names
        indices = {**self.indices, index: groups} if index is not None else self.indices
        turns = frozenset(variable for variable in (name, index) if variable is not None)
        return replace(self, names=names, indices=indices, turns=turns)

    def is_list(self, node: cst.BaseExpression) -> bool:
        """Tell `optimizer.param_groups`, or a name of it."""
        if isinstance(node, cst.Name):
            return node.value in self.lists
        return (
            isinstance(node, cst.Attribute)
            and node.attr.value == "param_groups"
            and text_of(self.module, node) == f"{self.target}.param_groups"
        )

    def several(self, node: cst.BaseExpression) -> Selection | None:
        """Read the list, or a slice of it with literal ends."""
        if self.is_list(node):
            return EVERY
        match node:
            case cst.Subscript(
                value=value, slice=[cst.SubscriptElement(slice=cst.Slice(lower=lower, upper=upper, step=step))]
            ) if self.is_list(value):
                ends = [None if end is None else integer_value(end) for end in (lower, upper, step)]
                if any(end is not None and read is None for end, read in zip((lower, upper, step), ends, strict=True)):
                    return None
                # With a step backwards the groups come in another order.
                return Selection(None, *ends) if ends[2] is None or ends[2] > 0 else None
            case _:
                return None

    def group(self, node: cst.BaseExpression) -> Selection | Refusal | None:
        """Read one group, by its index or by a name of it; None for anything else."""
        if isinstance(node, cst.Name):
            return self.names.get(node.value) if not self.turns or node.value in self.turns else None
        match node:
            case cst.Subscript(value=value, slice=[cst.SubscriptElement(slice=cst.Index(value=index))]) if self.is_list(
                value
            ):
                return self._index(index)
            case _:
                return None

    def _index(self, index: cst.BaseExpression) -> Selection | Refusal | None:
        if isinstance(index, cst.Name) and index.value in self.indices:
            return self.indices[index.value]
        if self.turns or isinstance(index, cst.SimpleString):
            return None
        number = integer_value(index)
        if number is not None:
            return only(number)
        return Refusal(
            Reason.DYNAMIC_INDEX,
            f"the index `{self.module.code(index)}` is not a number, so the group cannot be told; set it by hand",
        )

    def entry(self, node: cst.BaseExpression) -> tuple[Selection | Refusal, str] | None:
        """Read `group['key']` as a group and a key."""
        if not isinstance(node, cst.Subscript):
            return None
        match node.slice:
            case [cst.SubscriptElement(slice=cst.Index(value=index))]:
                key = string_value(index)
            case _:
                return None
        group = self.group(node.value)
        return None if key is None or group is None else (group, key)

    def mentioned_in(self, node: cst.CSTNode) -> bool:
        """Tell whether an expression reads the optimizer or its groups, under any of their names."""
        for part in self.module.below(node, cst.Name, cst.Attribute):
            if text_of(self.module, part) == self.target:
                return True
            if isinstance(part, cst.Name) and part.value in {"param_groups", "defaults", *self.names, *self.lists}:
                return True
        return False

    def reads(self, node: cst.BaseExpression) -> Refusal | None:
        """Refuse a value that depends on the optimizer itself."""
        if not self.mentioned_in(node):
            return None
        return Refusal(
            Reason.READS_THE_GROUP,
            f"the value `{self.module.code(node)}` is computed from the optimizer; "
            "write the resulting value into the constructor by hand",
        )
