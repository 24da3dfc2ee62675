"""Reading statements that set options: `group['lr'] = …`, `group.update(…)`, `group['lr'] *= …`."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import libcst as cst

from paramgroups.model.edits import Setting
from paramgroups.model.optimizers import OptimizerClass
from paramgroups.model.selection import EVERY, Selection
from paramgroups.refusals import Reason, Refusal
from paramgroups.syntax.edits.addresses import Addresses
from paramgroups.syntax.edits.arithmetic import combiner
from paramgroups.syntax.edits.reading import Settings, joined, unreadable
from paramgroups.syntax.expressions.purity import is_pure
from paramgroups.syntax.expressions.values import is_one_object, read_value
from paramgroups.syntax.source.literals import string_value

Pairs = list[tuple[str, cst.BaseExpression]]


class OptionReader:
    """Reads one statement as settings of options; None where it is something else."""

    def __init__(self, addresses: Addresses, optimizer: OptimizerClass) -> None:
        self.addresses = addresses
        self.module = addresses.module
        self.optimizer = optimizer

    def read(self, statement: cst.CSTNode) -> Settings | None:
        """Read a small statement."""
        match statement:
            case cst.Assign(targets=targets, value=value):
                return self._assignment([target.target for target in targets], value)
            case cst.AnnAssign(target=target, annotation=annotation, value=cst.BaseExpression() as value):
                return self._assignment([target], value) if is_pure(self.module, annotation.annotation) else None
            case cst.AugAssign(target=target, operator=cst.BitOrAssign(), value=value) if self._is_group(target):
                return self._pairs(target, self._dict_pairs(value))
            case cst.AugAssign(target=target, operator=operator, value=value):
                return self._augmented(target, operator, value)
            case cst.Expr(value=cst.Call() as call):
                return self.call(call)
            case _:
                return None

    def call(self, call: cst.Call) -> Settings | None:
        """Read `group.update(…)`, `group.setdefault(…)` and `group.__setitem__(…)`."""
        if not isinstance(call.func, cst.Attribute) or not self._is_group(call.func.value):
            return None
        owner, plain = call.func.value, [a.value for a in call.args if a.keyword is None and not a.star]
        key = string_value(plain[0]) if plain else None
        match call.func.attr.value:
            case "update":
                return self._pairs(owner, self._call_pairs(call))
            case "__setitem__" if key is not None and len(plain) == len(call.args) == 2:
                return self._pairs(owner, [(key, plain[1])])
            case "setdefault" if key is not None and len(plain) == len(call.args) == 2:
                # Every group has the options of its class; PG206 says so. Other packages add keys of their own.
                known = self.optimizer.option(key) is not None or not self.optimizer.certain
                return None if known else self._pairs(owner, [(key, plain[1])], keeps=True)
            case _:
                return None

    def _is_group(self, node: cst.BaseExpression) -> bool:
        return self.addresses.group(node) is not None

    # Assignments

    def _assignment(self, targets: Sequence[cst.BaseExpression], value: cst.BaseExpression) -> Settings | None:
        """Read one or several targets, each of them an option or a tuple of options."""
        parts: list[Settings] = []
        nodes: list[cst.BaseExpression] = []
        for target in targets:
            for where, node in _unpacked(target, value):
                entry = self.addresses.entry(where)
                if node is None or entry is None or entry[1] == "params":
                    return None
                parts.append(self._settings(entry[0], [(entry[1], node)]))
                nodes.append(node)
        found = joined(parts)
        shared = next(
            (node for node in nodes if nodes.count(node) > 1 and not is_one_object(node, self.module.code(node))), None
        )
        if found.refusal is not None or shared is None:
            return found
        refusal = Refusal(
            Reason.IMPURE_VALUE,
            f"`{self.module.code(shared)}` makes one object for several options; "
            "give it a name before the construction",
        )
        return replace(found, refusal=refusal)

    def _augmented(
        self, target: cst.BaseExpression, operator: cst.BaseAugOp, value: cst.BaseExpression
    ) -> Settings | None:
        entry = self.addresses.entry(target)
        if entry is None or entry[1] == "params":
            return None
        where, name = entry
        refusal = where if isinstance(where, Refusal) else self.addresses.reads(value)
        right = read_value(self.module, value)
        combine = combiner(operator, right)
        if combine is None:
            sign = self.module.code(operator).strip()
            refusal = refusal or Refusal(
                Reason.READS_THE_GROUP,
                f"`{sign}` reads the option's present value; write the resulting value into the constructor by hand",
            )
        groups = where if isinstance(where, Selection) else EVERY
        return Settings((Setting(groups, name, right, combine),), refusal)

    # Pairs of keys and values

    def _pairs(self, owner: cst.BaseExpression, pairs: Pairs | Refusal, *, keeps: bool = False) -> Settings | None:
        where = self.addresses.group(owner)
        assert where is not None
        if isinstance(pairs, Refusal):
            return Settings((), pairs)
        if any(key == "params" for key, _ in pairs):
            return None
        return self._settings(where, pairs, keeps=keeps)

    def _settings(self, where: Selection | Refusal, pairs: Pairs, *, keeps: bool = False) -> Settings:
        refusal = where if isinstance(where, Refusal) else None
        refusal = refusal or next((found for _, node in pairs if (found := self.addresses.reads(node))), None)
        groups = where if isinstance(where, Selection) else EVERY
        settings = (Setting(groups, key, read_value(self.module, node), keeps=keeps) for key, node in pairs)
        return Settings(tuple(settings), refusal)

    def _dict_pairs(self, node: cst.BaseExpression) -> Pairs | Refusal:
        """Read `{'lr': x}`, or `dict(lr=x)`."""
        if isinstance(node, cst.Call) and self.module.qualified(node.func) == "builtins.dict":
            return self._call_pairs(node)
        if not isinstance(node, cst.Dict):
            return unreadable(self.module.code(node))
        found: Pairs = []
        for element in node.elements:
            key = string_value(element.key) if isinstance(element, cst.DictElement) else None
            if key is None:
                return unreadable(self.module.code(node))
            found.append((key, element.value))
        return found

    def _call_pairs(self, call: cst.Call) -> Pairs | Refusal:
        """Read the arguments of `.update(…)`."""
        found: Pairs = []
        for argument in call.args:
            if argument.star:
                return unreadable(self.module.code(call))
            if argument.keyword is not None:
                found.append((argument.keyword.value, argument.value))
                continue
            read = self._dict_pairs(argument.value)
            if isinstance(read, Refusal):
                return read
            found += read
        return found


def _unpacked(
    target: cst.BaseExpression, value: cst.BaseExpression
) -> Iterator[tuple[cst.BaseExpression, cst.BaseExpression | None]]:
    """Yield `a, x` and `b, y` for `a, b = x, y`; None as a value where it is not shown."""
    if not isinstance(target, cst.Tuple | cst.List):
        yield target, value
        return
    if not target.elements:
        yield target, None
    shown = isinstance(value, cst.Tuple | cst.List) and len(value.elements) == len(target.elements)
    for index, element in enumerate(target.elements):
        other = value.elements[index] if shown and isinstance(value, cst.Tuple | cst.List) else None
        starred = isinstance(element, cst.StarredElement) or isinstance(other, cst.StarredElement)
        yield element.value, None if other is None or starred else other.value
