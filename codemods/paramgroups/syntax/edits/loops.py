"""Reading loops over groups: `for group in optimizer.param_groups: group['lr'] = …`, and what else means that."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

import libcst as cst

from paramgroups.model.edits import Setting
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.selection import EVERY, Selection, only
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.edits.addresses import Addresses
from paramgroups.syntax.edits.options import OptionReader
from paramgroups.syntax.edits.reading import Settings, joined
from paramgroups.syntax.edits.tables import Table, at_position, indexed, table_of
from paramgroups.syntax.expressions.loop_variables import is_used_elsewhere
from paramgroups.syntax.source.literals import integer_value
from paramgroups.syntax.source.module import SourceModule
from paramgroups.syntax.source.shapes import inside


@dataclass(frozen=True)
class _Header:
    """What the variables of a loop stand for."""

    addresses: Addresses
    variables: tuple[str, ...]
    groups: Selection
    counters: frozenset[str] = frozenset()
    """Variables that count the groups from 0."""
    tables: Mapping[str, Table] = field(default_factory=dict)
    """Variables that run through a literal list."""


class LoopReader:
    """Reads a loop, or a comprehension that is used as one, whose body does nothing but set options."""

    def __init__(self, addresses: Addresses, optimizer: OptimizerClass) -> None:
        self.addresses = addresses
        self.module: SourceModule = addresses.module
        self.optimizer = optimizer

    def loop(self, loop: cst.For) -> Settings | None:
        """Read a `for` loop."""
        if loop.orelse or loop.asynchronous:
            return None
        header = self._header(loop.target, loop.iter)
        if header is None:
            return None
        found = self._body(header, list(_small_statements(loop.body)))
        if found is None or found.refusal is not None:
            return found
        for variable in header.variables:
            if is_used_elsewhere(self.module, loop, variable):
                refusal = Refusal(
                    Reason.LOOP_VARIABLE_USED,
                    f"`{variable}` is used after the loop; "
                    f"use `{self.addresses.target}.param_groups[-1]` there, or rename it"
                    if variable in header.addresses.names
                    else f"`{variable}` is used after the loop; rename it there",
                )
                return replace(found, refusal=refusal)
        return found

    def comprehension(self, node: cst.ListComp) -> Settings | None:
        """Read `[group.update(lr=x) for group in optimizer.param_groups]`."""
        clause = node.for_in
        if clause.ifs or clause.inner_for_in is not None or clause.asynchronous or not isinstance(node.elt, cst.Call):
            return None
        header = self._header(clause.target, clause.iter)
        return None if header is None else self._body(header, [cst.Expr(node.elt)])

    # Headers

    def _header(self, target: cst.BaseExpression, iterable: cst.BaseExpression) -> _Header | None:
        groups = self.addresses.several(iterable)
        if groups is not None and isinstance(target, cst.Name):
            return _Header(self.addresses.turning(groups, name=target.value), (target.value,), groups)
        indices = self._indices(iterable)
        if indices is not None and isinstance(target, cst.Name):
            addresses = self.addresses.turning(indices, index=target.value)
            return _Header(addresses, (target.value,), indices, counters=frozenset({target.value}))
        match target, iterable:
            case (
                cst.Tuple(elements=[cst.Element(value=first), cst.Element(value=second)]),
                cst.Call(func=cst.Name() as function, args=arguments),
            ) if isinstance(first, cst.Name) and isinstance(second, cst.Name) and first.value != second.value:
                names = (first.value, second.value)
                match self.module.qualified(function), arguments:
                    case "builtins.enumerate", [cst.Arg(value=value, star="", keyword=None)]:
                        return self._enumerated(names, value)
                    case "builtins.zip", [cst.Arg(star="") as left, cst.Arg(star="") as right, *others]:
                        return self._zipped(names, (left.value, right.value)) if _only_strict(others) else None
                    case _:
                        return None
            case _:
                return None

    def _enumerated(self, names: tuple[str, str], iterable: cst.BaseExpression) -> _Header | None:
        groups = self.addresses.several(iterable)
        if groups is None:
            return None
        counter, group = names
        addresses = self.addresses.turning(groups, name=group, index=counter if groups.is_all else None)
        return _Header(addresses, names, groups, counters=frozenset({counter}))

    def _zipped(
        self, names: tuple[str, str], iterables: tuple[cst.BaseExpression, cst.BaseExpression]
    ) -> _Header | None:
        for (group, value), (groups, values) in (
            (names, iterables),
            ((names[1], names[0]), (iterables[1], iterables[0])),
        ):
            table = table_of(self.module, values)
            if self.addresses.is_list(groups) and table is not None:
                return _Header(self.addresses.turning(EVERY, name=group), names, EVERY, tables={value: table})
        return None

    def _indices(self, iterable: cst.BaseExpression) -> Selection | None:
        """Read `range(len(optimizer.param_groups))`, `range(2)` and `(0, 1)`."""
        match iterable:
            case cst.Call(func=function, args=[cst.Arg(value=end, star="", keyword=None)]) if (
                self.module.qualified(function) == "builtins.range"
            ):
                if isinstance(end, cst.Call) and self.module.qualified(end.func) == "builtins.len":
                    return EVERY if len(end.args) == 1 and self.addresses.is_list(end.args[0].value) else None
                count = integer_value(end)
                return only(*range(count)) if count is not None and 0 < count <= _MOST_GROUPS else None
            case cst.Tuple(elements=elements) | cst.List(elements=elements) if elements:
                numbers = [integer_value(element.value) for element in elements]
                known = [number for number in numbers if number is not None]
                distinct = len(set(known)) == len(numbers) and min(known) >= 0
                return only(*known) if distinct else None
            case _:
                return None

    # Bodies

    def _body(self, header: _Header, statements: list[cst.BaseSmallStatement]) -> Settings | None:
        reader = OptionReader(header.addresses, self.optimizer)
        parts: list[Settings] = []
        for statement in statements:
            part = reader.read(statement)
            if part is None:
                return None
            parts.append(part)
        found = joined(parts)
        if not parts or found.refusal is not None:
            return found if parts else None
        return self._unrolled(header, found)

    def _unrolled(self, header: _Header, found: Settings) -> Settings:
        """Write the values of each round in the place of the variables that the values mention."""
        changing = {name for setting in found.settings for name in setting.value.names} & {*header.variables}
        if not changing and not header.tables:
            return found
        tables = [*header.tables.values()]
        for setting in found.settings:
            nodes = inside(setting.value.node, cst.Subscript)
            tables += [table for node in nodes if (table := indexed(self.module, node, header.counters)) is not None]
        length = min((len(table.values) for table in tables), default=0)
        positions = tuple(range(length)) if header.groups.is_all else header.groups.indices
        known = positions and max(positions) < length and (not header.groups.is_all or _alike(tables))
        if not positions or not known or any(setting.combine for setting in found.settings):
            return replace(found, refusal=_changes(" and ".join(sorted(changing or header.tables))))
        settings: list[Setting] = []
        for position in positions:
            for setting in found.settings:
                value = at_position(self.module, setting.value, header.counters, header.tables, position)
                if value is None:
                    return replace(found, refusal=_changes(setting.value.code))
                settings.append(replace(setting, where=only(position), value=value))
        return Settings(tuple(settings), None, length if header.groups.is_all else None)


def _alike(tables: list[Table]) -> bool:
    return len({len(table.values) for table in tables}) == 1


_MOST_GROUPS = 100
"""A bound on what `range(…)` is unrolled to."""


def _only_strict(arguments: list[cst.Arg]) -> bool:
    return all(argument.keyword is not None and argument.keyword.value == "strict" for argument in arguments)


def _changes(code: str) -> Refusal:
    return Refusal(
        Reason.READS_THE_GROUP,
        f"`{code}` changes from group to group; write the value of each group into the constructor by hand",
    )


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
