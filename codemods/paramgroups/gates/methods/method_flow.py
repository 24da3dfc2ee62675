"""Running a method on paper without libcst, statement after statement, as the rules do: what each `return` returns.

Where they forget what they know of a name, this goes on with it: more knowledge finds no less fault.
"""

import ast
from dataclasses import replace

from paramgroups.gates.methods.method_file import File
from paramgroups.gates.methods.method_values import ValueReader
from paramgroups.gates.methods.value_parts import (
    UNCLEAR,
    UNKNOWN,
    Environment,
    Values,
    combined,
    either,
    items_of,
    joined,
)
from paramgroups.gates.plain.file_bindings import all_parameter_names
from paramgroups.gates.plain.origins import dotted, last_name
from paramgroups.model.returns import Constant, Entry, Mapping, Optimizer, Returned, Sequence
from paramgroups.syntax.source.plain_nodes import walk


class MethodFlow:
    """Runs one method; `returns` then holds what each of its ends returns."""

    def __init__(
        self, file: File, method: ast.FunctionDef, arguments: Environment, callers: frozenset[str] = frozenset()
    ) -> None:
        """Run it with these arguments, as far as they are known; `callers` are the functions that wait for it."""
        self._file = file
        self._callers = callers | {method.name}
        self._reader = ValueReader(file, {}, self._follow)
        self.returns: list[Values] = []
        self.end = self._block(method.body, dict(arguments))
        """What holds where it ends without `return`; None if it never does."""

    def _follow(self, call: ast.Call) -> Values:
        """Run a function of the file, as far as it gives an optimizer, or what nobody knows."""
        function = self._file.function(last_name(call.func))
        if function is None or function.name in self._callers:
            return [UNCLEAR]
        attributes = [name for name in self._reader.environment if "." in name]
        arguments: Environment = {name: [UNCLEAR] for name in (*all_parameter_names(function), *attributes)}
        if isinstance(call.func, ast.Attribute) and "self" in arguments:
            arguments["self"] = [UNKNOWN]
        flow = MethodFlow(self._file, function, arguments, self._callers)
        found: Values = [Constant(None)]
        for number, way in enumerate(flow.returns):
            found = either(found, way) if number or flow.end is not None else way
        if not all(isinstance(value, Optimizer) or value is UNKNOWN for value in found):
            return [UNCLEAR]
        # Two calls make two optimizers.
        return [replace(v, made=(id(call), v.made)) if isinstance(v, Optimizer) else v for v in found]

    def _block(self, block: list[ast.stmt], environment: Environment | None) -> Environment | None:
        for statement in block:
            if environment is None:
                return None
            environment = self._statement(statement, environment)
        return environment

    def _statement(self, statement: ast.stmt, environment: Environment) -> Environment | None:
        self._reader.environment = environment
        match statement:
            case ast.Return(value=value):
                self.returns.extend([[Constant(None)]] if value is None else self._either_way(value))
                return None
            case ast.Raise() | ast.Break() | ast.Continue():
                return None
            case ast.If(test=test, body=body, orelse=orelse):
                self._reader.read(test)
                before = self._reader.environment
                return joined(self._block(body, dict(before)), self._block(orelse, dict(before)))
            case ast.For(target=target, iter=iterable, body=body, orelse=orelse):
                self._reader.read(iterable)
                self._bind(target, [UNKNOWN])
                return self._loop(body, orelse)
            case ast.While(body=body, orelse=orelse):
                return self._loop(body, orelse)
            case ast.With(items=items, body=body):
                return self._with(items, body)
            case ast.Try() | ast.TryStar():
                return self._try(statement, environment)
            case ast.Match(subject=subject, cases=cases):
                self._reader.read(subject)
                return self._match(cases)
            case _:
                self._run(statement)
                return self._reader.environment

    def _either_way(self, node: ast.expr) -> list[Values]:
        """Read what is returned; `return a if flag else b` is two returns on one line."""
        if not isinstance(node, ast.IfExp):
            return [self._reader.read(node)]
        self._reader.read(node.test)
        before = self._reader.environment
        found: list[Values] = []
        for way in (node.body, node.orelse):
            self._reader.environment = dict(before)
            found.extend(self._either_way(way))
        return found

    def _loop(self, body: list[ast.stmt], orelse: list[ast.stmt]) -> Environment | None:
        before = self._reader.environment | _bound_in(body)
        return self._block(orelse, joined(self._block(body, dict(before)), before))

    def _with(self, items: list[ast.withitem], body: list[ast.stmt]) -> Environment | None:
        for item in items:
            self._reader.read(item.context_expr)
            if item.optional_vars is not None:
                self._bind(item.optional_vars, [UNKNOWN])
        before = self._reader.environment
        after = self._block(body, dict(before))
        # `suppress` may have left the body anywhere.
        return joined(after, before) if after is not None else None

    def _try(self, statement: ast.Try | ast.TryStar, before: Environment) -> Environment | None:
        after = self._block(statement.orelse, self._block(statement.body, dict(before)))
        for handler in statement.handlers:
            start = before | _bound_in(statement.body)
            if handler.name is not None:
                start[handler.name] = [UNKNOWN]
            after = joined(after, self._block(handler.body, start))
        return self._block(statement.finalbody, after)

    def _match(self, cases: list[ast.match_case]) -> Environment | None:
        before = self._reader.environment
        after = None if any(_takes_all(case) for case in cases) else dict(before)
        for case in cases:
            after = joined(
                after, self._block(case.body, before | {name: [UNKNOWN] for name in _captured(case.pattern)})
            )
        return after

    def _run(self, statement: ast.stmt) -> None:
        """Run a statement that goes on to the next one."""
        match statement:
            case ast.Assign(targets=targets, value=value):
                found = self._reader.read(value)
                for target in targets:
                    self._bind(target, found)
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                self._bind(target, self._reader.read(value))
            case ast.AugAssign(target=target, value=value):
                self._reader.read(value)
                self._bind(target, [UNKNOWN])
            case ast.Expr(
                value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append"), args=[item], keywords=[])
            ) if any(_is_list(value) for value in self._reader.environment.get(name, ())):
                self._append(name, self._reader.read(item))
            case ast.Expr(value=value):
                self._reader.read(value)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                self._reader.environment[name] = [UNKNOWN]
            case ast.Import(names=names) | ast.ImportFrom(names=names):
                for alias in names:
                    self._reader.environment.pop(alias.asname or alias.name.partition(".")[0], None)
            case _:
                self._reader.read_inside(statement)

    def _append(self, name: str, added: Values) -> None:
        environment = self._reader.environment
        environment[name] = [
            Sequence((*owner.items, item), is_list=True) if isinstance(owner, Sequence) and owner.is_list else owner
            for owner, item in combined([environment[name], added])
        ]

    def _bind(self, target: ast.expr, found: Values) -> None:
        environment = self._reader.environment
        match target:
            case ast.Name() | ast.Attribute():
                name = dotted(target)
                if name is not None:
                    environment |= {other: [UNKNOWN] for other in environment if other.startswith(f"{name}.")}
                    environment[name] = found
            case ast.Tuple(elts=targets) | ast.List(elts=targets):
                is_plain = not any(isinstance(one, ast.Starred) for one in targets)
                parts = [items_of(value if is_plain else UNKNOWN, len(targets)) for value in found]
                for index, one in enumerate(targets):
                    self._bind(one.value if isinstance(one, ast.Starred) else one, [part[index] for part in parts])
            case ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value=str() as key)) if name in environment:
                environment[name] = [
                    _with_key(owner, key, value) for owner, value in combined([environment[name], found])
                ]
            case _:
                pass


def _bound_in(body: list[ast.stmt]) -> Environment:
    """Forget every name that statements bind which may run any number of times, or not to their end."""
    parts = (part for statement in body for part in walk(statement) if isinstance(part, ast.Name | ast.Attribute))
    names = (dotted(part) for part in parts if isinstance(part.ctx, ast.Store))
    return {name: [UNKNOWN] for name in names if name is not None}


def _with_key(owner: Returned, key: str, value: Returned) -> Returned:
    """Take `config['lr_scheduler'] = …` over; the rules do not follow a key that is set anew."""
    if not isinstance(owner, Mapping):
        return owner
    if owner.entry(key) is not None:
        return UNKNOWN
    return Mapping((*owner.entries, Entry(key, value)), owner.is_open)


def _is_list(value: Returned) -> bool:
    return isinstance(value, Sequence) and value.is_list


def _takes_all(case: ast.match_case) -> bool:
    """Tell `case _:`."""
    return isinstance(case.pattern, ast.MatchAs) and case.pattern.pattern is None and case.guard is None


def _captured(pattern: ast.pattern) -> list[str]:
    """List the names that a pattern binds."""
    names: list[str | None] = []
    for part in walk(pattern):
        match part:
            case ast.MatchAs(name=name) | ast.MatchStar(name=name) | ast.MatchMapping(rest=name):
                names.append(name)
            case _:
                pass
    return [name for name in names if name is not None]
