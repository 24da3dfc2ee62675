"""Running a method on paper: statement after statement, to see what each `return` returns."""

from collections.abc import Sequence as Seq
from dataclasses import replace

import libcst as cst

from paramgroups.model.returns import Constant, Entry, Mapping, Return, Returned, Sequence, Unknown
from paramgroups.syntax.returns.method_values import ValueReader, dotted, index_of
from paramgroups.syntax.source.environments import Environment, forget, forget_display, joined
from paramgroups.syntax.source.literals import string_value
from paramgroups.syntax.source.module import SourceModule


class MethodFlow:
    """Runs one function; `returns` then holds what each of its ends returns."""

    def __init__(self, module: SourceModule, function: cst.FunctionDef, reader: ValueReader) -> None:
        """Run `function` from the names that the reader's environment holds."""
        self.module = module
        self.reader = reader
        self.returns: list[Return] = []
        self.unclear = _overrides_returns(module, function)
        """Whether what is returned may be replaced on the way out: `return` in `finally`."""
        self._shared = _shared_names(module, function)
        self._captured = _captured_names(module, function)
        self.end: Environment | None = None
        """What holds where the function ends without `return`; None if it never does."""
        if not self.unclear:
            self.end = self._block(function.body, reader.environment)

    def _block(self, block: cst.BaseSuite, environment: Environment | None) -> Environment | None:
        for statement in block.body:
            if environment is None:
                return None
            environment = self._statement(statement, environment)
        return environment

    def _statement(self, statement: cst.CSTNode, environment: Environment) -> Environment | None:
        match statement:
            case cst.SimpleStatementLine(body=smalls):
                return self._smalls(smalls, environment)
            case cst.BaseSmallStatement():
                return self._smalls([statement], environment)
            case cst.If(test=test, body=body, orelse=orelse):
                self._read(test, environment)
                inside = self._block(body, dict(environment))
                if isinstance(orelse, cst.If):
                    return joined(inside, self._statement(orelse, dict(environment)))
                return joined(inside, self._block(orelse.body, environment) if orelse is not None else environment)
            case cst.For() | cst.While():
                return self._loop(statement, environment)
            case cst.With(items=items, body=body):
                for item in items:
                    self._read(item.item, environment)
                    if item.asname is not None:
                        self._bind(item.asname.name, Unknown(), environment)
                after_body = self._block(body, dict(environment))
                # `suppress` may have left the body anywhere.
                return joined(after_body, environment) if after_body is not None else None
            case cst.Try() | cst.TryStar():
                return self._try(statement, environment)
            case cst.Match(subject=subject, cases=cases):
                self._read(subject, environment)
                self._forget_bound(statement, environment)
                after: Environment | None = None if any(_takes_all(case) for case in cases) else dict(environment)
                for case in cases:
                    after = joined(after, self._block(case.body, dict(environment)))
                return after
            case _:
                self._forget_bound(statement, environment)
                return environment

    def _smalls(self, smalls: Seq[cst.BaseSmallStatement], environment: Environment) -> Environment | None:
        for small in smalls:
            match small:
                case cst.Return(value=value):
                    ways = [Constant(None)] if value is None else self._either_way(value, environment)
                    self.returns.extend(Return(way, small) for way in ways)
                    return None
                case cst.Raise() | cst.Break() | cst.Continue():
                    return None
                case cst.Assign(targets=targets, value=value):
                    found = self._read(value, environment)
                    for target in targets:
                        self._bind(target.target, found, environment)
                case cst.AnnAssign(target=target, value=value):
                    if value is not None:
                        self._bind(target, self._read(value, environment), environment)
                case cst.AugAssign(target=target, value=value):
                    self._read(value, environment)
                    self._bind(target, Unknown(), environment)
                case cst.Expr(value=value):
                    self._expression(value, environment)
                case cst.Del():
                    self._forget_changed(small, environment)
                    self._forget_bound(small, environment)
                case _:
                    for node in self.module.below(small, cst.Call, cst.NamedExpr):
                        self._read(node, environment)
                    self._forget_bound(small, environment)
        return environment

    def _read(self, node: cst.BaseExpression, environment: Environment) -> Returned:
        return replace(self.reader, environment=environment).read(node)

    def _either_way(self, node: cst.BaseExpression, environment: Environment) -> list[Returned]:
        """Read what is returned; `return a if flag else b` is two returns on one line."""
        match node:
            case cst.IfExp(test=test, body=body, orelse=orelse):
                self._read(test, environment)
                return [*self._either_way(body, dict(environment)), *self._either_way(orelse, dict(environment))]
            case _:
                return [self._read(node, environment)]

    def _expression(self, node: cst.BaseExpression, environment: Environment) -> None:
        """Run a call for its effect; `found.append(x)` of a known list is taken over."""
        match node:
            case cst.Call(
                func=cst.Attribute(value=cst.Name(value=name), attr=cst.Name(value="append")), args=[argument]
            ):
                owner = environment.get(name)
                if not isinstance(owner, Sequence) or not owner.is_list or argument.star:
                    self._read(node, environment)
                    return
                value = argument.value
                added = self._read(value, environment)
                forget_display(environment, owner)
                environment[name] = Sequence((*owner.items, added), is_list=True)
            case _:
                self._read(node, environment)

    def _bind(self, target: cst.BaseExpression, value: Returned, environment: Environment) -> None:
        match target:
            case cst.Name(value=name):
                forget(environment, name)
                changed = name in self._captured and isinstance(value, Sequence | Mapping)
                environment[name] = Unknown() if changed or name in self._shared else value
            case cst.Attribute():
                name = dotted(target) or ""
                forget(environment, name)
                if target.attr.value not in self.module.properties:
                    environment[name] = value
            case cst.Tuple(elements=elements) | cst.List(elements=elements):
                stars = any(isinstance(element, cst.StarredElement) for element in elements)
                items = value.items if isinstance(value, Sequence) and not stars else ()
                fits = len(items) == len(elements)
                for index, element in enumerate(elements):
                    self._bind(element.value, items[index] if fits else Unknown(), environment)
            case cst.Subscript(value=cst.Name(value=name)):
                self._set_key(name, target, value, environment)
            case cst.Subscript(value=owner):
                forget_display(environment, self._read(owner, environment))
            case _:
                pass

    def _set_key(self, name: str, target: cst.Subscript, value: Returned, environment: Environment) -> None:
        """Take `config['lr_scheduler'] = …` over."""
        owner = environment.get(name)
        index = index_of(target)
        key = string_value(index) if index is not None else None
        if owner is not None:
            forget_display(environment, owner)
        if isinstance(owner, Mapping) and key is not None:
            added = Entry(key, value, element=index)
            old = owner.entry(key)
            # A key that is set anew is no longer what its place in the display says.
            environment[name] = replace(owner, entries=(*owner.entries, added)) if old is None else Unknown()

    def _loop(self, statement: cst.For | cst.While, environment: Environment) -> Environment | None:
        if isinstance(statement, cst.For):
            self._read(statement.iter, environment)
        self._forget_bound(statement, environment)
        self._forget_changed(statement, environment)
        inside = self._block(statement.body, dict(environment))
        after = joined(inside, environment)
        return self._block(statement.orelse.body, after) if statement.orelse is not None else after

    def _try(self, statement: cst.Try | cst.TryStar, environment: Environment) -> Environment | None:
        before = dict(environment)
        after = self._block(statement.body, environment)
        if statement.orelse is not None:
            after = self._block(statement.orelse.body, after)
        # A handler starts anywhere in the body.
        self._forget_bound(statement.body, before)
        self._forget_changed(statement.body, before)
        for handler in statement.handlers:
            start = dict(before)
            if handler.name is not None:
                self._bind(handler.name.name, Unknown(), start)
            after = joined(after, self._block(handler.body, start))
        if statement.finalbody is not None and after is not None:
            return self._block(statement.finalbody.body, after)
        return after

    def _forget_bound(self, node: cst.CSTNode, environment: Environment) -> None:
        """Forget every name that a statement may bind."""
        for part in self.module.below(node, cst.Name, cst.Attribute):
            name = dotted(part)
            if name is not None and (name in environment or isinstance(part, cst.Name)) and self._is_bound(part):
                forget(environment, name)

    def _is_bound(self, node: cst.CSTNode) -> bool:
        """Tell a name that is bound from one that is only read; in doubt, it is bound."""
        if isinstance(node, cst.Name) and self.module.is_label(node):
            return False
        inner: cst.CSTNode = node
        around = self.module.parent(node)
        while isinstance(around, cst.Element | cst.Tuple | cst.List | cst.StarredElement):
            inner, around = around, self.module.parent(around)
        match around:
            case cst.For(target=target) | cst.AnnAssign(target=target) | cst.AugAssign(target=target):
                return target is inner
            case cst.CompFor() | cst.Arg() | cst.Attribute() | cst.Call() | cst.Comparison() | cst.Return():
                return False
            case cst.AssignTarget() | cst.AsName() | cst.Del() | cst.NamedExpr() | cst.ImportAlias():
                return True
            case cst.FunctionDef(name=name) | cst.ClassDef(name=name):
                return name is node
            case cst.MatchAs() | cst.MatchStar() | cst.MatchMapping() | cst.NameItem():
                return True
            case _:
                return False

    def _forget_changed(self, node: cst.CSTNode, environment: Environment) -> None:
        """Forget every list and dict that a statement mentions, since it may change it."""
        for part in self.module.below(node, cst.Name):
            found = environment.get(part.value)
            if found is not None:
                forget_display(environment, found)


def _takes_all(case: cst.MatchCase) -> bool:
    """Tell `case _:`."""
    return isinstance(case.pattern, cst.MatchAs) and case.pattern.pattern is None and case.guard is None


def _overrides_returns(module: SourceModule, function: cst.FunctionDef) -> bool:
    """Tell whether a `finally` holds a `return`."""
    return any(module.below(part, cst.Return) for part in module.below(function.body, cst.Finally))


def _shared_names(module: SourceModule, function: cst.FunctionDef) -> set[str]:
    """List the names that other functions may bind."""
    return {item.name.value for item in module.below(function, cst.NameItem)}


def _captured_names(module: SourceModule, function: cst.FunctionDef) -> set[str]:
    """List the names that functions inside mention: they may change the lists and dicts behind them."""
    inner = module.below(function.body, cst.FunctionDef, cst.Lambda, cst.ClassDef)
    return {name.value for node in inner for name in module.below(node, cst.Name)}
