"""Reading groups that are added: `param_groups.append(…)`, `+= […]`, `param_groups = […]`, `add_param_group(…)`."""

from collections.abc import Sequence
from dataclasses import replace

import libcst as cst

from paramgroups.model.edits import AddGroups, AddParamGroup, NewGroup
from paramgroups.model.kinds import Shape
from paramgroups.model.selection import EVERY, Selection, only
from paramgroups.model.values import Params
from paramgroups.outcome import Span
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.constructions.params.iterated import cannot_be_iterated, iterated
from paramgroups.syntax.edits.addresses import Addresses
from paramgroups.syntax.edits.item_targets import text_of
from paramgroups.syntax.edits.lists_of_params import with_list_read
from paramgroups.syntax.edits.named_groups import is_display_named, shown_by, written_out
from paramgroups.syntax.edits.reading import read_elsewhere, unreadable
from paramgroups.syntax.expressions.dicts import read_group, shown_params
from paramgroups.syntax.expressions.kinds import infer
from paramgroups.syntax.expressions.values import read_params
from paramgroups.syntax.source.literals import integer_value

Nodes = Sequence[cst.BaseExpression]


class GroupReader:
    """Reads one statement as groups that are added; None where it is something else."""

    def __init__(self, addresses: Addresses, span: Span) -> None:
        self.addresses = addresses
        self.module = addresses.module
        self.span = span

    def call(self, call: cst.Call) -> AddGroups | AddParamGroup | None:
        """Read a call of a method."""
        if not isinstance(call.func, cst.Attribute):
            return None
        owner, verb = call.func.value, call.func.attr.value
        plain = [argument.value for argument in call.args if argument.keyword is None and not argument.star]
        if verb == "add_param_group" and text_of(self.module, owner) == self.addresses.target:
            named = [a.value for a in call.args if a.keyword is not None and a.keyword.value == "param_group"]
            return self._add_param_group(*plain, *named) if len(call.args) == len(plain + named) == 1 else None
        if not self.addresses.is_list(owner) or len(plain) != len(call.args):
            return None
        match verb, plain:
            case "append", [node]:
                return self._add([node], verb)
            case "extend" | "__iadd__", [node]:
                return self._tensors(node, "extend") or self._add(self._elements(node), "extend")
            case "insert", [where, node]:
                position = integer_value(where)
                refusal = None
                if position is None:
                    refusal = Refusal(
                        Reason.DYNAMIC_INDEX,
                        f"the position `{self.module.code(where)}` is no number; write the group into the list by hand",
                    )
                return self._add([node], verb, position=position, refusal=refusal)
            case _:
                return None

    def augmented(self, target: cst.BaseExpression, value: cst.BaseExpression) -> AddGroups | None:
        """Read `optimizer.param_groups += […]`."""
        if not self.addresses.is_list(target):
            return None
        return self._tensors(value, "+=") or self._add(self._elements(value), "+=")

    def assignment(self, target: cst.BaseExpression, value: cst.BaseExpression) -> AddGroups | None:
        """Read an assignment to the list, to a slice of it, or to one group."""
        where = self.addresses.group(target) if isinstance(target, cst.Subscript) else None
        if where is not None:
            refusal = where if isinstance(where, Refusal) else None
            return self._add([value], "=", refusal=refusal, replaced=where if refusal is None else only(0))
        if isinstance(target, cst.Name):
            return None
        replaced = self.addresses.several(target)
        if replaced is None:
            return None
        if replaced.is_all:
            kept = self._kept(value)
            if kept is not None:
                return self._add(kept, "+=")
        return self._add(self._elements(value), "=", replaced=replaced)

    def _kept(self, value: cst.BaseExpression) -> Nodes | None:
        """Return what `param_groups + […]` and `[*param_groups, …]` put behind the groups."""
        match value:
            case cst.BinaryOperation(left=left, operator=cst.Add(), right=right) if self.addresses.is_list(left):
                added = written_out(self.addresses, right)
                # A list takes no tuple behind it.
                return self._elements(right) if isinstance(added, cst.List) else None
            case cst.List(elements=[cst.StarredElement(value=left), *others]) if self.addresses.is_list(
                left
            ) and not any(isinstance(other, cst.StarredElement) for other in others):
                return [other.value for other in others]
            case _:
                return None

    # Groups

    def _add(
        self,
        nodes: Nodes | None,
        verb: str,
        *,
        position: int | None = None,
        refusal: Refusal | None = None,
        replaced: "Selection | Refusal | None" = None,
    ) -> AddGroups:
        assert not isinstance(replaced, Refusal)
        groups: list[NewGroup] = []
        for node in nodes or []:
            group = self._new_group(written_out(self.addresses, node))
            if isinstance(group, Refusal):
                refusal = refusal or group
            else:
                groups.append(group)
        if not nodes:
            refusal = refusal or Refusal(
                Reason.UNREADABLE_GROUP, "the groups are not written out in place; write them as group dicts in a list"
            )
        added = tuple(groups)
        return AddGroups(span=self.span, position=position, groups=added, verb=verb, refusal=refusal, replaced=replaced)

    def _tensors(self, node: cst.BaseExpression, verb: str) -> AddGroups | None:
        """Read `extend(b.parameters())`, which puts every parameter where a group belongs, as one group of them."""
        # What a name stands for may be empty, and then nothing raises.
        if isinstance(node, cst.Name) or not infer(self.module, node).yields(Shape.TENSOR):
            return None
        added = self._add([node], verb)
        return replace(added, groups=tuple(replace(group, scattered=True) for group in added.groups))

    def _add_param_group(self, node: cst.BaseExpression) -> AddParamGroup:
        # A name of any dict may stay; not one whose dict reads the defaults of the optimizer that will take it.
        shown = written_out(self.addresses, node)
        node = shown if self.addresses.mentioned_in(shown) else node
        group = self._new_group(node)
        kind = infer(self.module, node)
        if kind.shape is Shape.TENSOR:
            group = NewGroup(read_params(self.module, node), (), full=False, node=None, kind=kind)
        # Unlike a raw group, any dict will do here: it moves as it is, and torch checks it at construction as well.
        refusal = None
        if isinstance(group, Refusal) or group.copied is not None:
            is_no_dict = isinstance(node, cst.List | cst.Tuple | cst.Set) or kind.shape in {Shape.MODULE, Shape.METHOD}
            certain = isinstance(group, Refusal) and (group.reason is Reason.RAISES_ANYWAY or is_no_dict)
            refusal = group if isinstance(group, Refusal) and certain else self.addresses.reads(node)
            if isinstance(node, cst.List | cst.Tuple | cst.Set) and node.elements:
                refusal = Refusal(
                    Reason.UNREADABLE_GROUP,
                    "`add_param_group` takes one group dict and no list; call it for each group",
                )
            hidden = self._hidden(node)
            known = shown_params(self.module, shown)
            group = NewGroup(hidden, (), False, node, hidden.kind, opaque=True, shown=known)
        uncalled = self._uncalled(node)
        group = replace(group, uncalled=uncalled) if uncalled else with_list_read(self.module, group)
        return AddParamGroup(span=self.span, group=group, refusal=refusal)

    def _hidden(self, node: cst.BaseExpression) -> Params:
        """Read the params of a group that stays as it is, with where they come from if a statement before shows it."""
        shown = shown_by(self.addresses, node)
        group = read_group(self.module, shown) if shown is not None else None
        known = (None, ()) if group is None else (group.params.sources, group.params.some_sources)
        return replace(read_params(self.module, node), sources=known[0], some_sources=known[1])

    def _uncalled(self, node: cst.BaseExpression) -> str:
        found = ((part, infer(self.module, part)) for part in iterated(self.module, node))
        wrong = (
            f"{self.module.code(part)}{'()' if kind.shape is Shape.METHOD else '.parameters()'}"
            for part, kind in found
            if cannot_be_iterated(self.module, kind)
        )
        return next(wrong, "")

    def _new_group(self, node: cst.BaseExpression) -> NewGroup | Refusal:
        group = read_group(self.module, node, f"{self.addresses.target}.defaults", self._group_at)
        kind = infer(self.module, node)
        if group is None and (kind.yields(Shape.TENSOR) or kind.yields(Shape.NAMED)):
            return NewGroup(read_params(self.module, node), (), False, None, kind)
        if group is None and isinstance(node, cst.Dict) and all(isinstance(e, cst.DictElement) for e in node.elements):
            return Refusal(Reason.RAISES_ANYWAY, "the group dict has no key `'params'`; name its parameters")
        if group is None or group.options is None:
            code = self.module.code(node)
            return read_elsewhere(code) if is_display_named(self.module, node) else unreadable(code)
        for part in (*(value.node for _, value in group.options), group.params.node):
            refusal = self.addresses.reads(part) if part is not None else None
            if refusal is not None:
                return refusal
        full = group.full or group.copied is not None
        if isinstance(node, cst.BinaryOperation):
            node = node.right
        return NewGroup(group.params, group.options, full, node, kind, group.copied)

    def _elements(self, node: cst.BaseExpression) -> Nodes | None:
        return _listed(written_out(self.addresses, node))

    def _group_at(self, node: cst.BaseExpression) -> Selection | None:
        group = self.addresses.group(node)
        return group if isinstance(group, Selection) and group != EVERY else None


def _listed(node: cst.BaseExpression) -> Nodes | None:
    """List the elements of a literal list or tuple of groups."""
    if not isinstance(node, cst.List | cst.Tuple):
        return None
    if any(isinstance(element, cst.StarredElement) for element in node.elements):
        return None
    return [element.value for element in node.elements]
