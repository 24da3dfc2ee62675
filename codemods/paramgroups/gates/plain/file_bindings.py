"""What the names and attributes of a file may stand for, told without libcst: all that is ever put into them.

Scopes are not kept apart: one name collects what any variable of that spelling gets.
"""

import ast
from collections import defaultdict
from dataclasses import dataclass

from paramgroups.gates.plain.local_names import is_called
from paramgroups.gates.plain.nodes import Nodes
from paramgroups.gates.plain.origins import last_name
from paramgroups.syntax.source.plain_nodes import walk

_GROWING = frozenset({"append", "insert", "extend"})
"""The methods by which lists grow."""


@dataclass(frozen=True, slots=True)
class Item:
    """What a loop takes out of an iterable, or the part of it that a target of several names takes."""

    iterable: ast.expr
    is_part: bool = False


class FileBindings:
    """The bindings of one file."""

    def __init__(self, nodes: Nodes) -> None:
        """Read every statement that binds."""
        self.values: dict[str, list[ast.expr]] = defaultdict(list)
        """What is assigned to names."""
        self.items: dict[str, list[Item]] = defaultdict(list)
        """What loops and comprehensions give them."""
        self.attributes: dict[str, list[ast.expr]] = defaultdict(list)
        """What is assigned to attributes."""
        self.appended: dict[str, list[ast.expr]] = defaultdict(list)
        """What is put into the lists behind names, and behind attributes (`.groups`), one by one."""
        self.extended: dict[str, list[ast.expr]] = defaultdict(list)
        """… and many at a time."""
        self.looped: dict[str, list[ast.expr]] = defaultdict(list)
        """What loops go through that append their own variable, whatever it is, to the lists behind names."""
        self.functions: dict[str, list[ast.FunctionDef]] = defaultdict(list)
        self.handed: dict[str, set[str]] = defaultdict(set)
        """The parameters of functions of the file that get what a name stands for."""
        self._results: dict[str, list[ast.Return | ast.Yield | ast.YieldFrom]] = {}
        returning: list[ast.Return | ast.Yield | ast.YieldFrom] = [*nodes.of(ast.Return), *nodes.of(ast.Yield)]
        returning += nodes.of(ast.YieldFrom)
        self._returning = [one for one in returning if one.value is not None]
        for assign in nodes.of(ast.Assign):
            for target in assign.targets:
                self._bind(target, assign.value)
        for annotated in nodes.of(ast.AnnAssign):
            if annotated.value is not None:
                self._bind(annotated.target, annotated.value)
        for named in nodes.of(ast.NamedExpr):
            self._bind(named.target, named.value)
        for augmented in nodes.of(ast.AugAssign):
            if name := _list_name(augmented.target):
                self.extended[name].append(augmented.value)
        for loop in nodes.of(ast.For):
            self._take(loop.target, loop.iter)
            self._loop(loop)
        for clause in nodes.of(ast.comprehension):
            self._take(clause.target, clause.iter)
        for call in nodes.of(ast.Call):
            if isinstance(call.func, ast.Attribute) and call.func.attr in _GROWING:
                self._grow(call)
        for function in nodes.of(ast.FunctionDef):
            self.functions[function.name].append(function)
        for statement in nodes.of(ast.Expr):
            if isinstance(statement.value, ast.Call):
                self._hand(statement.value)

    def results(self, function: str) -> list[ast.Return | ast.Yield | ast.YieldFrom]:
        """List what returns or yields something on the lines of the functions of a name."""
        if function not in self._results:
            lines = [range(one.lineno, (one.end_lineno or one.lineno) + 1) for one in self.functions.get(function, ())]
            self._results[function] = [one for one in self._returning if any(one.lineno in here for here in lines)]
        return self._results[function]

    def _bind(self, target: ast.expr, value: ast.expr) -> None:
        match target, value:
            case ast.Name(id=name), _:
                self.values[name].append(value)
            case ast.Attribute(attr=name), _:
                self.attributes[name].append(value)
            case ast.Subscript(value=owner, slice=ast.Slice()), _ if name := _list_name(owner):
                self.extended[name].append(value)
            case ast.Subscript(value=owner, slice=index), _ if is_number(index) and (name := _list_name(owner)):
                self.appended[name].append(value)
            case ((ast.Tuple(elts=targets) | ast.List(elts=targets)), (ast.Tuple(elts=values) | ast.List(elts=values))):
                if len(targets) == len(values):
                    for one, other in zip(targets, values, strict=True):
                        self._bind(one, other)
            case _:
                pass

    def _take(self, target: ast.expr, iterable: ast.expr) -> None:
        if isinstance(target, ast.Name):
            self.items[target.id].append(Item(iterable))
            return
        for part in walk(target):
            if isinstance(part, ast.Name):
                self.items[part.id].append(Item(iterable, is_part=True))

    def _loop(self, loop: ast.For) -> None:
        """Note what a loop puts into lists in each round: `for p in net.parameters(): params.append(p)`."""
        variables = {part.id for part in walk(loop.target) if isinstance(part, ast.Name)}
        for statement in loop.body:
            match statement:
                case ast.Expr(
                    ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="append"), args=[ast.Name(id=variable)])
                ) if variable in variables:
                    self.looped[name].append(loop.iter)
                case _:
                    pass

    def _hand(self, call: ast.Call) -> None:
        """Note which parameters of a function get the names that it is called with."""
        names = [argument.id for argument in call.args if isinstance(argument, ast.Name)]
        given = [(word.arg, word.value.id) for word in call.keywords if word.arg and isinstance(word.value, ast.Name)]
        for function in self.functions.get(last_name(call.func), ()) if names or given else ():
            for name in names:
                self.handed[name].update(parameter_names(function))
            for word, name in given:
                self.handed[name].update(one for one in parameter_names(function) if is_called(one, word))

    def _grow(self, call: ast.Call) -> None:
        match call:
            case ast.Call(func=ast.Attribute(value=ast.IfExp(body=first, orelse=second), attr=method)):
                for owner in (first, second):
                    self._grow(ast.Call(ast.Attribute(owner, method, ast.Load()), call.args, call.keywords))
            case ast.Call(func=ast.Attribute(value=owner, attr="append" | "insert"), args=[*_, item]) if (
                name := _list_name(owner)
            ):
                self.appended[name].append(item)
            case ast.Call(func=ast.Attribute(value=owner, attr="extend"), args=[*_, items]) if name := _list_name(
                owner
            ):
                self.extended[name].append(items)
            case ast.Call(
                func=ast.Attribute(
                    value=ast.Subscript(value=ast.Name(id=name), slice=ast.Constant(value="params")),
                    attr="append" | "extend" as how,
                ),
                args=[item],
            ):
                table = self.appended if how == "append" else self.extended
                table[params_of(name)].append(item)
            case ast.Call(
                func=ast.Attribute(value=ast.Subscript(value=ast.Name(id=name)), attr="append" | "extend" as how),
                args=[item],
            ):
                # A list inside of the list.
                self.appended[name].append(item if how == "extend" else ast.List([item], ast.Load()))
            case _:
                pass


def parameter_names(function: ast.FunctionDef) -> list[str]:
    """Name the parameters of a function, but for those behind stars."""
    found = function.args
    return [parameter.arg for parameter in (*found.posonlyargs, *found.args, *found.kwonlyargs)]


def all_parameter_names(function: ast.FunctionDef) -> list[str]:
    """Name the parameters of a function, the first one first, and those behind stars last."""
    stars = (function.args.vararg, function.args.kwarg)
    return [*parameter_names(function), *(star.arg for star in stars if star is not None)]


def params_of(name: str) -> str:
    """Name what stands under `params` in the group dict of a variable."""
    return f"{name}['params']"


def is_number(index: ast.expr) -> bool:
    """Tell an index that is a number, from the front or the back."""
    match index:
        case ast.Constant(value=int()) | ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int())):
            return True
        case _:
            return False


def _list_name(node: ast.expr) -> str:
    """Return `groups` for a variable, and `.groups` for an attribute of `self`; nothing for anything else."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=ast.Name(id="self"), attr=name):
            return f".{name}"
        case _:
            return ""
