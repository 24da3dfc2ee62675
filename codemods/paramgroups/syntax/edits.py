"""Reading edits: one statement that changes the `param_groups` of an optimizer."""

from collections.abc import Iterator

import libcst as cst
import libcst.matchers as m

from paramgroups.model.edits import AddGroups, AddParamGroup, Edit, NewGroup, SetOptions
from paramgroups.model.kinds import Shape
from paramgroups.model.state import Options
from paramgroups.outcome import Span
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.dicts import read_group
from paramgroups.syntax.kinds import infer
from paramgroups.syntax.literals import integer_value, string_value
from paramgroups.syntax.loop_variables import is_used_elsewhere
from paramgroups.syntax.module import SourceModule
from paramgroups.syntax.statements import Place
from paramgroups.syntax.values import read_params, read_value


class EditReader:
    """Reads one statement as an edit of one optimizer."""

    def __init__(self, module: SourceModule, target: str) -> None:
        self.module = module
        self.target = target

    def read(self, place: Place) -> Edit | None:
        """Return the edit that the statement is, or None."""
        statement = place.small or place.line
        span = self.module.span(statement)
        match statement:
            case cst.For():
                return self._loop(statement, span)
            case cst.Assign(targets=[cst.AssignTarget(target=cst.Subscript() as where)], value=value):
                return self._assignment(where, value, span)
            case cst.AugAssign(operator=cst.BitOrAssign(), target=cst.Subscript() as where, value=value):
                index = self._group_index(where)
                return None if index is None else self._update(span, index, self._dict_options(value))
            case cst.AugAssign(operator=operator, target=cst.Subscript() as where):
                return self._augmented(where, operator, span)
            case cst.AugAssign(operator=cst.AddAssign(), target=target, value=value) if self._is_groups(target):
                return self._add(span, None, "+=", self._groups_of(value), None)
            case cst.Expr(value=cst.Call() as call):
                return self._call(call, span)
            case _:
                return None

    # Single options

    def _assignment(self, where: cst.Subscript, value: cst.BaseExpression, span: Span) -> Edit | None:
        key = _key(where)
        if key is None or key == "params" or not isinstance(where.value, cst.Subscript):
            return None
        index = self._group_index(where.value)
        if index is None:
            return None
        return self._update(span, index, ((key, read_value(self.module, value)),))

    def _augmented(self, where: cst.Subscript, operator: cst.BaseAugOp, span: Span) -> Edit | None:
        if _key(where) in {None, "params"} or not isinstance(where.value, cst.Subscript):
            return None
        index = self._group_index(where.value)
        if index is None:
            return None
        sign = self.module.code(operator).strip()
        refusal = Refusal(
            Reason.READS_THE_GROUP,
            f"`{sign}` reads the option's present value; write the resulting value into the constructor by hand",
        )
        return SetOptions(span=span, index=_known(index), options=(), refusal=refusal)

    def _update(self, span: Span, index: "int | str | None", options: Options | Refusal | None) -> Edit | None:
        """Make the edit; `index` is a number, a text that is no number, or None for every group."""
        if options is None:
            return None
        if isinstance(options, Refusal):
            return SetOptions(span=span, index=_known(index), options=(), refusal=options)
        if any(key == "params" for key, _ in options):
            return None
        refusal = None
        if isinstance(index, str):
            refusal = Refusal(
                Reason.DYNAMIC_INDEX,
                f"the index `{index}` is not a number, so the group cannot be told; set it by hand",
            )
        else:
            refusal = next((self._reads(value.node) for _, value in options if self._reads(value.node)), None)
        return SetOptions(span=span, index=_known(index), options=options, refusal=refusal)

    def _reads(self, node: cst.BaseExpression, loop_variable: str | None = None) -> Refusal | None:
        """Refuse a value that depends on the optimizer itself."""
        mentions = any(
            self.module.code(part) == self.target
            for part in self.module.below(node, cst.Name, cst.Attribute)
            if isinstance(part, cst.Name | cst.Attribute)
        ) or any(
            name.value == loop_variable or name.value in {"param_groups", "defaults"}
            for name in self.module.below(node, cst.Name)
        )
        if not mentions:
            return None
        return Refusal(
            Reason.READS_THE_GROUP,
            f"the value `{self.module.code(node)}` is computed from the optimizer; "
            "write the resulting value into the constructor by hand",
        )

    def _dict_options(self, node: cst.BaseExpression) -> Options | Refusal | None:
        """Read `{'lr': x}` as options."""
        if not isinstance(node, cst.Dict):
            return _unreadable(self.module.code(node))
        found: list[tuple[str, cst.BaseExpression]] = []
        for element in node.elements:
            key = string_value(element.key) if isinstance(element, cst.DictElement) else None
            if key is None:
                return _unreadable(self.module.code(node))
            found.append((key, element.value))
        return tuple((key, read_value(self.module, value)) for key, value in found)

    def _call_options(self, call: cst.Call) -> Options | Refusal | None:
        """Read the arguments of `.update(…)` as options."""
        options: list[Options] = []
        for argument in call.args:
            if argument.star:
                return _unreadable(self.module.code(call))
            if argument.keyword is not None:
                options.append(((argument.keyword.value, read_value(self.module, argument.value)),))
                continue
            read = self._dict_options(argument.value)
            if read is None or isinstance(read, Refusal):
                return read
            options.append(read)
        return tuple(option for part in options for option in part)

    # Loops over all groups

    def _loop(self, loop: cst.For, span: Span) -> Edit | None:
        if not self._is_groups(loop.iter) or not isinstance(loop.target, cst.Name) or loop.orelse or loop.asynchronous:
            return None
        variable = loop.target.value
        options: list[tuple[str, cst.BaseExpression]] = []
        for small in _small_statements(loop.body):
            read = self._loop_options(small, variable)
            if read is None:
                return None
            options.extend(read)
        if not options or any(key == "params" for key, _ in options):
            return None
        refusal = next((r for _, node in options if (r := self._reads(node, variable)) is not None), None)
        if refusal is None and is_used_elsewhere(self.module, loop, variable):
            refusal = Refusal(
                Reason.LOOP_VARIABLE_USED,
                f"`{variable}` is used after the loop; use `{self.target}.param_groups[-1]` there, or rename it",
            )
        values = tuple((key, read_value(self.module, node)) for key, node in options)
        return SetOptions(span=span, index=None, options=values, refusal=refusal)

    def _loop_options(
        self, small: cst.BaseSmallStatement, variable: str
    ) -> list[tuple[str, cst.BaseExpression]] | None:
        match small:
            case cst.Assign(targets=[cst.AssignTarget(target=cst.Subscript(value=cst.Name(value=name)) as where)]):
                key = _key(where)
                return [(key, small.value)] if name == variable and key is not None else None
            case cst.Expr(
                value=cst.Call(func=cst.Attribute(value=cst.Name(value=name), attr=cst.Name("update"))) as call
            ):
                options = self._call_options(call) if name == variable else None
                if options is None or isinstance(options, Refusal):
                    return None
                return [(key, value.node) for key, value in options]
            case _:
                return None

    # Added groups

    def _call(self, call: cst.Call, span: Span) -> Edit | None:
        if not isinstance(call.func, cst.Attribute):
            return None
        owner, verb = call.func.value, call.func.attr.value
        plain = [argument.value for argument in call.args if argument.keyword is None and not argument.star]
        if verb == "update" and isinstance(owner, cst.Subscript):
            index = self._group_index(owner)
            return None if index is None else self._update(span, index, self._call_options(call))
        if verb == "add_param_group" and self.module.code(owner) == self.target:
            named = [a.value for a in call.args if a.keyword is not None and a.keyword.value == "param_group"]
            return self._add_param_group(span, *plain, *named) if len(call.args) == len(plain + named) == 1 else None
        if not self._is_groups(owner) or len(plain) != len(call.args):
            return None
        match verb, plain:
            case "append", [node]:
                return self._add(span, None, verb, [node], None)
            case "extend", [node]:
                return self._add(span, None, verb, self._groups_of(node), None)
            case "insert", [where, node]:
                position = integer_value(where)
                refusal = None
                if position is None:
                    refusal = Refusal(
                        Reason.DYNAMIC_INDEX,
                        f"the position `{self.module.code(where)}` is no number; write the group into the list by hand",
                    )
                return self._add(span, position, verb, [node], refusal)
            case _:
                return None

    def _groups_of(self, node: cst.BaseExpression) -> list[cst.BaseExpression] | None:
        """List the elements of a literal list or tuple of groups."""
        if not isinstance(node, cst.List | cst.Tuple):
            return None
        if any(isinstance(element, cst.StarredElement) for element in node.elements):
            return None
        return [element.value for element in node.elements]

    def _add(
        self,
        span: Span,
        position: int | None,
        verb: str,
        nodes: list[cst.BaseExpression] | None,
        refusal: Refusal | None,
    ) -> AddGroups:
        groups: list[NewGroup] = []
        for node in nodes or []:
            group = self._new_group(node)
            if isinstance(group, Refusal):
                refusal = refusal or group
            else:
                groups.append(group)
        if not nodes:
            refusal = refusal or Refusal(
                Reason.UNREADABLE_GROUP, "the groups are not written out in place; write them as group dicts in a list"
            )
        return AddGroups(span=span, position=position, groups=tuple(groups), verb=verb, refusal=refusal)

    def _add_param_group(self, span: Span, node: cst.BaseExpression) -> Edit:
        group = self._new_group(node)
        # Unlike a raw group, any dict will do here: it moves as it is, and torch checks it at construction as well.
        refusal = None
        if isinstance(group, Refusal):
            certain = group.reason is Reason.RAISES_ANYWAY or isinstance(node, cst.List | cst.Tuple | cst.Set)
            refusal = group if certain else self._reads(node)
            hidden = read_params(self.module, node)
            group = NewGroup(hidden, (), full=False, node=node, kind=hidden.kind, opaque=True)
        return AddParamGroup(span=span, group=group, refusal=refusal)

    def _new_group(self, node: cst.BaseExpression) -> NewGroup | Refusal:
        group = read_group(self.module, node, defaults_of=self.target)
        kind = infer(self.module, node)
        if group is None and kind.yields(Shape.TENSOR):
            return NewGroup(read_params(self.module, node), (), False, None, kind)
        if group is None and isinstance(node, cst.Dict) and all(isinstance(e, cst.DictElement) for e in node.elements):
            return Refusal(Reason.RAISES_ANYWAY, "the group dict has no key `'params'`; name its parameters")
        if group is None or group.options is None:
            return _unreadable(self.module.code(node))
        for part in (*(value.node for _, value in group.options), group.params.node):
            refusal = self._reads(part) if part is not None else None
            if refusal is not None:
                return refusal
        return NewGroup(group.params, group.options, group.full, node, kind)

    # Places

    def _is_groups(self, node: cst.BaseExpression) -> bool:
        return m.matches(node, m.Attribute(attr=m.Name("param_groups"))) and self.module.code(node) == (
            f"{self.target}.param_groups"
        )

    def _group_index(self, node: cst.Subscript) -> "int | str | None":
        """Return i for `optimizer.param_groups[i]`, its text if it is no number; None if it is something else."""
        if not self._is_groups(node.value):
            return None
        match node.slice:
            case [cst.SubscriptElement(slice=cst.Index(value=index))]:
                number = integer_value(index)
                return self.module.code(index) if number is None else number
            case _:
                return None


def _known(index: "int | str | None") -> int | None:
    return index if isinstance(index, int) else None


def _unreadable(code: str) -> Refusal:
    text = code if len(code) <= 60 else f"{code[:57]}..."
    return Refusal(
        Reason.UNREADABLE_GROUP, f"`{' '.join(text.split())}` does not show its keys; write them out as string literals"
    )


def _key(node: cst.Subscript) -> str | None:
    match node.slice:
        case [cst.SubscriptElement(slice=cst.Index(value=value))]:
            return string_value(value)
        case _:
            return None


def _small_statements(body: cst.BaseSuite) -> Iterator[cst.BaseSmallStatement]:
    """Yield the statements of a loop body; a compound one yields `pass`, which is no edit."""
    if isinstance(body, cst.SimpleStatementSuite):
        yield from body.body
        return
    for line in body.body:
        if isinstance(line, cst.SimpleStatementLine):
            yield from line.body
        else:
            yield cst.Pass()
